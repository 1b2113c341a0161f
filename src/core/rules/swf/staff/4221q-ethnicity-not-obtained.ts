import { helpPage } from '../make';
import { stillNotObtained } from './not-obtained';

export const rule = stillNotObtained({
  number: '4221Q',
  column: 'Ethnicity',
  name: 'Ethnicity',
  known: 'REFU',
  source: helpPage('2025'),
});
