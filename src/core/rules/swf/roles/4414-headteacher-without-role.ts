import { headRole } from '../head-role';
import { in2010But } from '../make';

export const rule = headRole({
  number: '4414',
  post: 'HDT',
  name: 'headteacher',
  role: 'HDTR',
  orRole: 'EXHT',
  source: in2010But(
    'The list of 2010 had no executive headteachers; rule 6540Q takes EXHT beside HDTR today, and ' +
      'so it is taken here.',
  ),
});
