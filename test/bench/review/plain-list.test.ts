import { labelBox, playPlainList, titleBox, type SearchBox } from './plain-list';

const SOC = { soc2000: '', soc2010: '', soc2020: '', soc2020ext: '' };
const roles = ['Cleaner', 'Caretaker', 'Cook'].map((title, at) => ({
  code: `R-${String(at + 1)}`,
  title,
  group: '',
  family: '',
  soc: SOC,
}));

const titles = [
  { text: 'Cook', posts: 3, answer: { role: 'R-3', also: [] } },
  { text: 'Chef', posts: 2, answer: { role: 'R-3', also: ['R-1'] } },
  { text: 'Mascot', posts: 1, answer: { role: '', also: [] } },
  { text: 'Keeper', posts: 1, answer: { role: 'R-9', also: [] } },
];
const labelOf = (role: string): string => (role === 'R-3' ? 'Cook' : 'Zoo');

describe('a plain list with a search box', () => {
  it('takes letters, arrows and Enter for each title', () => {
    const acts = playPlainList(titles, labelBox(roles), 'types', labelOf);
    expect(acts).toEqual([
      // One letter shows all three: down, down, Enter.
      { way: 'typed', keys: 4, titles: 1, posts: 3 },
      { way: 'typed', keys: 2, titles: 1, posts: 2 },
      { way: 'left empty', keys: 1, titles: 1, posts: 1 },
      // Three letters in vain, the box emptied, Enter.
      { way: 'left empty', keys: 5, titles: 0, posts: 0 },
    ]);
  });

  it('takes one key for pasting the title, which may find it', () => {
    const acts = playPlainList(titles, labelBox(roles), 'pastes first', labelOf);
    expect(acts.map(({ way, keys }) => [way, keys])).toEqual([
      ['pasted', 2],
      ['typed', 3],
      ['left empty', 1],
      ['left empty', 6],
    ]);
  });
});

describe('a search box', () => {
  it('over labels shows five that begin with what is typed', () => {
    expect(labelBox(roles)('c')).toEqual(['R-1', 'R-2', 'R-3']);
    expect(labelBox(roles)('CO')).toEqual(['R-3']);
    expect(labelBox([...roles, ...roles])('c')).toHaveLength(5);
  });

  it('over all titles of roles shows each role once', () => {
    const roleTitles = ['Cook in charge', 'School cook'].map((title) => ({
      role: 'R-3',
      title,
      uid: '',
    }));
    const box: SearchBox = titleBox({
      edition: '',
      index: [],
      roles,
      roleTitles,
      indexRoles: [],
      abbreviations: [],
    });
    expect(box('school c')[0]).toBe('R-3');
    expect(box('cook')).toEqual(['R-3']);
  });
});
