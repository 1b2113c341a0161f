import { listExtent } from '../../../src/core/sheet/list-extent';

describe('how far a list reaches', () => {
  it('stops at wholly empty columns', () => {
    const sample = [
      ['A', 'Job title', 'C', '', 'Code', 'Label'],
      ['1', 'Cleaner', '', '', 'x', 'y'],
    ];
    expect(listExtent(sample, 1)).toEqual({ first: 0, last: 2 });
    expect(listExtent(sample, 4)).toEqual({ first: 4, last: 5 });
  });

  it('takes a column of characters that cannot be seen for an empty one', () => {
    const sample = [
      ['Job title', '\u200B', 'Code'],
      ['Cleaner', '\u00AD ', 'x'],
    ];
    expect(listExtent(sample, 0)).toEqual({ first: 0, last: 0 });
  });

  it('goes on over a column without a header that has data', () => {
    const sample = [
      ['Job title', '', 'Grade'],
      ['Cleaner', 7, 'G1'],
    ];
    expect(listExtent(sample, 0)).toEqual({ first: 0, last: 2 });
  });
});
