import { searchCandidates } from '../../../src/core/review/search';
import type { Candidate, Entry } from '../../../src/core/review/types';
import { queueOf, sets, socOf, tableCoder } from './table-coder';

const coder = tableCoder(({ title }) =>
  title === 'Cook'
    ? { digit: '1', band: 'Likely', others: '2' }
    : { digit: '3', band: 'Likely', others: '4' },
);
const [entry] = queueOf([{ title: 'Cook' }], coder).entries;

function search(text: string, on: Entry | undefined = entry): readonly Candidate[] {
  if (on === undefined) throw new Error('no entry');
  return searchCandidates(text, on, coder, sets);
}

describe('searching', () => {
  it('finds nothing for nothing', () => {
    expect(search(' ')).toEqual([]);
  });

  it('finds a role by its code, with the SOC codes found for this very post', () => {
    expect(search('r-2')[0]).toMatchObject({ role: 'R-2', soc: socOf('2'), from: 'search' });
    expect(search('r-2')[0]?.why).toBe('The SOC codes are those found for this post.');
  });

  it('else with those of the typed text, else with the role’s own', () => {
    expect(search('Role 4')[0]?.why).toBe('The SOC codes are those found for what you typed.');
    expect(search('Role 9')[0]).toMatchObject({
      role: 'R-9',
      soc: socOf('9'),
      why: "The SOC codes are the role's usual ones.",
    });
  });

  it('finds a SOC code without making up a role for it', () => {
    expect(search('9999')[0]).toMatchObject({ role: '', soc: socOf('9') });
    expect(search('1111')[0]).toMatchObject({ role: 'R-1', soc: socOf('1') });
  });

  it('has what the coder says of the typed text among the roles and SOC codes found', () => {
    expect(search('something').map(({ role }) => role)).toEqual(['R-3', 'R-4']);
    const found = search('role');
    expect(found.length).toBe(8);
    expect(new Set(found.map(({ role, soc }) => `${role} ${soc.soc2020}`)).size).toBe(8);
  });
});
