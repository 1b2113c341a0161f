import type { FileRule } from '../types';
import { codedDifferently } from './coded-differently';
import { make } from './make';

const columns = [
  { column: 'Role code', slug: 'role', codes: ['A-007', 'E-012'] },
  { column: 'SOC 2020', slug: 'soc2020', codes: ['4216', '9223'] },
] as const;

/** One rule for the role, one for SOC 2020. */
export const rules: readonly FileRule[] = columns.map(({ column, slug, codes }) =>
  make.file({
    id: `posts/posts/x-same-title-${slug}`,
    severity: 'query',
    column,
    title: `The same job has different codes in ${column}`,
    says: 'This job has the code {value} here and {other} in {count}.',
    remedy: 'Give the job one code, or say what tells the posts apart.',
    why: 'Jobs with the same title in the same place are usually the same job.',
    needs: ['Job title', column],
    reads: ['Department', 'Employer', 'Grade'],
    check: (facts, rows) => codedDifferently(facts, rows, column),
    examples: {
      pass: [
        {
          rows: [
            { 'Job title': 'Assistant', Department: 'Library', [column]: codes[0] },
            { 'Job title': 'Assistant', Department: 'Cleaning', [column]: codes[1] },
          ],
          because: 'The departments differ.',
        },
        { rows: [{ 'Job title': 'Assistant', [column]: codes[0] }, { 'Job title': 'Assistant' }] },
      ],
      fail: [
        {
          rows: [
            { 'Job title': 'Assistant', [column]: codes[0] },
            { 'Job title': 'assistant ', [column]: codes[0] },
            { 'Job title': 'Assistant', [column]: codes[1] },
          ],
        },
      ],
    },
  }),
);
