import { helpPage } from '../make';
import { nobodyAs } from '../schools';

export const rule = nobodyAs({
  number: '6540Q',
  name: 'headteacher',
  roles: ['HDTR', 'EXHT'],
  source: helpPage('2020s'),
});
