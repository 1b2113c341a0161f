import { leaving } from './leaving';

export const rule = leaving({
  fault: 'reason',
  column: 'REASONS',
  title: 'A reason for leaving is not a code',
  says: 'One of the reasons in {value} is not a code.',
  remedy:
    'Write codes with one semicolon between them and none at the end, such as 1;10 for pay and retirement. Look up lists them.',
  fails: { REASONS: 'x;8' },
});
