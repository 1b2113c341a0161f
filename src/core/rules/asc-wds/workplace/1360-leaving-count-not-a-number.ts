import { leaving } from './leaving';

export const rule = leaving({
  fault: 'count',
  column: 'REASONNOS',
  title: 'A count of leavers is not a number',
  says: 'One of the counts in {value} is not a whole number.',
  remedy: 'Write how many left for each reason, with semicolons between the counts.',
  fails: { REASONNOS: '1;x' },
});
