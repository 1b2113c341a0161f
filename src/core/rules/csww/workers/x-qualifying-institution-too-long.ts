import { isLonger } from '../../common/checks';
import { why } from '../source';
import { make } from './make';

export const rule = make.row({
  id: 'csww/workers/x-qualifying-institution-too-long',
  severity: 'error',
  column: 'QualInst',
  title: 'Qualifying institution is too long',
  says: 'The name is {length} characters long, and the census takes at most {most}.',
  remedy: 'Write the name of the institution alone.',
  why,
  check: isLonger('QualInst', 300),
  examples: {
    pass: [{ cells: { QualInst: 'a'.repeat(300) } }, { cells: {} }],
    fail: [{ cells: { QualInst: 'a'.repeat(301) } }],
  },
});
