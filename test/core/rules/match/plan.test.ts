import { mappingOf } from '../../../../src/core/rules/match/mapping';
import { toPartCells } from '../../../../src/core/rules/match/part-cells';
import { planSheet, type SheetPlan } from '../../../../src/core/rules/match/plan';
import type { Mapping } from '../../../../src/core/rules/match/types';
import { PartTable } from '../../../../src/core/rules/table';
import { library, registry, small } from './small-returns';

const headers = ['Emp No', 'Surname', 'Forename', 'NI no', 'Pay Review Dt', 'Sex', 'Remarks', ''];
const base = { registry, headers, sample: [], library };

function planned(sheet: Parameters<typeof planSheet>[0]): SheetPlan {
  const { plan, why } = planSheet(sheet);
  if (plan === undefined) throw new Error(why);
  return plan;
}
const columnsOf = (proposals: SheetPlan['proposals']): readonly string[] =>
  proposals.map(({ item, position }) => `${item.column} ${String(position)}`);

describe('planning a sheet', () => {
  it('says what it is, what is to be confirmed, and what is known of no header', () => {
    const plan = planned(base);
    expect(plan).toMatchObject({ return: small.national, part: small.person, sure: true });
    expect(plan.edition.from).toBe('2025');
    expect(columnsOf(plan.proposals)).toEqual([
      ...['StaffId 0', 'PersonFamilyName 1', 'PersonGivenName 2', 'NINumber 3'],
      ...['Sex 5', 'PayReviewDate 4'],
    ]);
    expect(columnsOf(plan.needsConfirming)).toEqual(['PayReviewDate 4']);
    expect(plan.unknownHeaders).toEqual(['Remarks']);
  });

  it('does as it is told', () => {
    const plan = planned({ ...base, wanted: { return: 'SWF', part: 'Roles', edition: '2024' } });
    expect(plan).toMatchObject({ part: small.roles, edition: { from: '2024' }, sure: true });
    expect(planned({ ...base, wanted: { return: 'csww' } }).part.id).toBe('workers');
  });

  it.each([
    [{ headers: ['', ' '] }, ['No header row']],
    [{ headers: ['Colour', 'Price'] }, ['fit no return', 'Post list, Small census, Other census.']],
    [
      { wanted: { return: 'swf' }, headers: ['Colour'] },
      ['no part of the Small census', 'people file, roles file.'],
    ],
    [{ wanted: { return: 'nhs' } }, ['no such return', 'posts, swf, csww.']],
    [{ wanted: { return: 'swf', part: 'x' } }, ['no such part', 'person, roles.']],
    [
      { wanted: { return: 'swf', part: 'person', edition: '1999' } },
      ['no such edition', '2024, 2025.'],
    ],
    [{ wanted: { return: 'csww' }, headers: ['Colour'] }, ['None of the headers', 'workers file']],
  ])('says why it cannot: %j', (more, says) => {
    const { why } = planSheet({ ...base, ...more });
    for (const words of says) expect(why).toContain(words);
  });

  const taught: Mapping = {
    return: 'swf',
    part: 'person',
    columns: new Map([
      ['Nickname', 'Surname'],
      ['Ethnicity', 'Remarks'],
      ['PersonGivenName', ''],
      ['StaffId', 'EMP NO'],
    ]),
    values: new Map([['Sex', new Map([['W', '2']])]]),
  };

  it('remembers what was confirmed, and asks no more', () => {
    const plan = planned({ ...base, remembered: [taught] });
    expect(columnsOf(plan.proposals)).toEqual(['StaffId 0', 'NINumber 3', 'Sex 5', 'Ethnicity 6']);
    expect(plan.proposals.map(({ by }) => by)).toEqual([
      'remembered',
      'alias',
      'name',
      'remembered',
    ]);
    expect(plan.needsConfirming).toEqual([]);
    expect(plan.values).toBe(taught.values);
  });

  it('remembers nothing of another list, or of another return than the one asked for', () => {
    const other = { ...base, headers: ['Surname', 'Forename', 'Sex', 'DOB'], remembered: [taught] };
    expect(planned(other).proposals.every(({ by }) => by !== 'remembered')).toBe(true);
    const asked = { ...base, remembered: [taught], wanted: { return: 'csww' } };
    expect(planned(asked).return.id).toBe('csww');
  });

  it('does not take a whole return for a short list that has one of its headers', () => {
    const list: Mapping = {
      return: 'posts',
      part: 'posts',
      columns: new Map([['Job title', 'Job']]),
      values: new Map(),
    };
    expect(planned({ ...base, headers: ['Job'], remembered: [list] }).return.id).toBe('posts');
    const long = [...headers, 'Job'];
    expect(planned({ ...base, headers: long, remembered: [list] }).return.id).toBe('swf');
  });
});

describe('cells of a part', () => {
  const columns = new Map([
    [0, ['7', '8', '9']],
    [5, ['M', '2']],
    [6, ['a', 'b', 'c']],
  ]);

  it('are those of the columns that were read, all of one length, with what local values mean', () => {
    const { part, edition, return: one, proposals } = planned(base);
    const values = new Map([['Sex', new Map([['M', '1']])]]);
    const chosen = mappingOf(one, part, headers, proposals, values);
    const cells = toPartCells({ part, edition, chosen, headers, columns, count: 3 });
    expect([...cells.columns]).toEqual([
      ['StaffId', ['7', '8', '9']],
      ['Sex', ['M', '2', '']],
    ]);
    expect(cells.positions).toEqual(
      new Map([
        ['StaffId', 0],
        ['Sex', 5],
      ]),
    );
    const table = new PartTable(cells);
    expect([0, 1, 2].map((row) => table.text('Sex', row))).toEqual(['1', '2', '']);
    const proposed = { part, edition, chosen: proposals, values, headers, columns, count: 3 };
    expect(toPartCells(proposed)).toEqual(cells);
  });

  it('are none of columns that the edition has not', () => {
    const chosen = { columns: new Map([['Nickname', 'Remarks']]), values: new Map() };
    const of = { part: small.person, chosen, headers, columns, count: 3, from1904: true };
    const [before, now] = small.national.editions;
    if (before === undefined || now === undefined) throw new Error('no editions');
    expect([...toPartCells({ ...of, edition: before }).columns.keys()]).toEqual(['Nickname']);
    expect(toPartCells({ ...of, edition: now }).columns.size).toBe(0);
  });
});
