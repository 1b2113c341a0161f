import { partItems } from '../../../src/core/rules/part-items';
import { returnItem, returnItemIds } from '../../../src/core/rules/return-item';
import { returns } from '../../../src/core/rules/returns';

describe('items of returns by name', () => {
  it('are those of every part of every return', () => {
    const declared = returns.flatMap((one) =>
      one.parts.map((part) => ({ return: one.id, part: part.id, items: part.items })),
    );
    expect(partItems).toEqual(declared);
  });

  it('are found by return, part and column', () => {
    for (const { return: one, part, items } of partItems) {
      for (const item of items) expect(returnItem(`${one}.${part}.${item.column}`)).toBe(item);
    }
    expect(new Set(returnItemIds()).size).toBe(returnItemIds().length);
  });

  it.each(['asc-wds.DOB', 'asc-wds.worker.dob', ' ASC-WDS.Worker.DOB '])(
    '%s is the date of birth',
    (id) => {
      expect(returnItem(id)?.column).toBe('DOB');
    },
  );

  it('need their part where parts differ', () => {
    const [worker, workplace] = ['worker', 'workplace'].map((part) =>
      returnItem(`asc-wds.${part}.POSTCODE`),
    );
    expect(worker?.neededBy).not.toBe(workplace?.neededBy);
    expect(returnItem('asc-wds.DHA')).toBeDefined();
    expect(returnItem('asc-wds.NOTHING')).toBeUndefined();
  });
});
