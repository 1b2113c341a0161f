import { peopleCounted } from './people-counted';

export const rule = peopleCounted({
  number: '7110',
  column: 'OccasionalQTS',
  title: 'Count of qualified occasional teachers is not a number',
});
