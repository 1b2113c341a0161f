import { peopleCounted } from './people-counted';

export const rule = peopleCounted({
  number: '7111',
  column: 'OccasionalNOTQTS',
  title: 'Count of unqualified occasional teachers is not a number',
});
