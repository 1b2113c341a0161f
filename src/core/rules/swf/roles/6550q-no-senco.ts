import { helpPage } from '../make';
import { nobodyAs } from '../schools';

export const rule = nobodyAs({
  number: '6550Q',
  name: 'special needs co-ordinator',
  roles: ['SENC'],
  source: helpPage('2016-'),
});
