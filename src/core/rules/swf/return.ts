import { schoolCensusDay } from '../reference-day';
import type { Return } from '../types';
import { absences } from './absences/part';
import { agency } from './agency/part';
import { contracts } from './contracts/part';
import { curriculum } from './curriculum/part';
import { qualifications } from './qualifications/part';
import { roles } from './roles/part';
import { school } from './school/part';
import { staff } from './staff/part';
import { vacancies } from './vacancies/part';

/**
 * The School Workforce Census. Its parts are those of the Department's Excel template; the return
 * itself is XML, in which contracts, roles, absences and qualifications stand inside their person.
 * `contracts/part.ts` says how one sheet with everything is read.
 */
export const swf: Return = {
  id: 'swf',
  title: 'School Workforce Census',
  caution:
    'Columns have the element names of the XML return: the headers of the Department’s Excel ' +
    'template are not public. The rules are those that could be found, from several years; each ' +
    'says from when. The census itself checks more.',
  reference: schoolCensusDay,
  editions: [
    { from: '2010', title: '2010' },
    {
      from: '2022',
      title: 'Autumn 2022',
      removes: { contracts: ['SpinePoint'] },
    },
    { from: '2024', title: 'Autumn 2024' },
    { from: '2025', title: 'Autumn 2025' },
  ],
  parts: [staff, contracts, roles, absences, qualifications, curriculum, school, vacancies, agency],
};
