import { readJobs } from '../../../tools/make-sample/posts';
import { postOf, sampleRows } from '../lists/sample';
import { searchedSets } from './code-sets';
import { nextMonthList, sampleList } from './list';
import { isRight, jobKey, mostOf, readJobRoles } from './truth';

const labels = readJobRoles();

describe('the labels of the sample’s jobs', () => {
  it('are there for every job, and for no other', () => {
    const jobs = [...readJobs(), ...readJobs('new-jobs.csv')].map(jobKey);
    expect([...labels.keys()].sort()).toEqual([...new Set(jobs)].sort());
  });

  it('are roles of the set, each once', async () => {
    const { roles } = await searchedSets();
    for (const { role, also } of labels.values()) {
      const named = role === '' ? also : [role, ...also];
      expect(named.filter((code) => roles.get(code) === undefined)).toEqual([]);
      expect(new Set(named).size).toBe(named.length);
    }
  });

  it('reach every post of both lists', () => {
    expect(sampleList().map(({ post }) => post)).toEqual(sampleRows().map(postOf));
    expect(nextMonthList().length).toBeGreaterThan(4900);
  });
});

describe('an answer', () => {
  const answer = { role: 'P-001', also: ['P-002'] };

  it('is right by its label and by what was hesitated over', () => {
    expect(['P-001', 'P-002', 'P-003', ''].filter((role) => isRight(role, answer))).toEqual([
      'P-001',
      'P-002',
    ]);
    expect(isRight('', { role: '', also: [] })).toBe(true);
  });

  it('to several posts is what most are, and of equals the first', () => {
    const other = { role: 'P-003', also: [] };
    expect(mostOf([answer, other, other])).toBe(other);
    expect(mostOf([answer, other])).toBe(answer);
    expect(() => mostOf([])).toThrow('Rolecheck:');
  });
});
