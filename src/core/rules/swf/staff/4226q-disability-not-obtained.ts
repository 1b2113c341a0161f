import { helpPage } from '../make';
import { stillNotObtained } from './not-obtained';

export const rule = stillNotObtained({
  number: '4226Q',
  column: 'Disability',
  name: 'Disability',
  known: 'NO',
  source: helpPage(
    '2025',
    'The codes for this item were not seen: NOBT is taken for “not yet obtained”, and REFU for refused.',
  ),
});
