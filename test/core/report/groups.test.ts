import { countBySeverity, groupByRule } from '../../../src/core/report/groups';
import { found, ruleOf } from './support';

const error = ruleOf('1', 'error');
const often = ruleOf('2', 'error');
const query = ruleOf('3', 'query');
const advice = ruleOf('4', 'advice');

describe('findings by rule', () => {
  it('lists errors before queries before advice, and within each what most rows have', () => {
    const findings = [
      found(advice, 0),
      found(advice, 1),
      found(advice, 2),
      found(query, 0),
      found(error, 5),
      found(often, 1),
      found(often, 2),
    ];
    const groups = groupByRule({ findings, rows: 10 });
    expect(groups.map(({ rule }) => rule)).toEqual([often, error, query, advice]);
    expect(groups.map(({ rows }) => rows)).toEqual([2, 1, 1, 3]);
  });

  it('counts a row once and fixes each', () => {
    const [group] = groupByRule({ findings: [found(error, 3, 'x'), found(error, 3)], rows: 5 });
    expect(group).toMatchObject({ rows: 1, fixes: 1 });
    expect(group?.findings).toHaveLength(2);
  });

  it('counts no rows for what is about the headers', () => {
    expect(groupByRule({ findings: [found(error, -1)], rows: 50 })[0]).toMatchObject({ rows: 0 });
  });

  it.each([
    [20, 20, true],
    [19, 19, false],
    [18, 20, false],
    [27, 30, true],
    [26, 30, false],
  ])('%d of %d rows: a fault of the list is %s', (faulty, rows, is) => {
    const findings = Array.from({ length: faulty }, (_, row) => found(error, row));
    expect(groupByRule({ findings, rows })[0]?.systematic).toBe(is);
  });

  it('counts findings of each severity', () => {
    expect(countBySeverity([found(error, 1), found(query, 1), found(query, 2)])).toEqual({
      error: 1,
      query: 2,
      advice: 0,
    });
  });
});
