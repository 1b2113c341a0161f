/**
 * What local systems call the columns that the coder reads. Sources: the headers of payroll and HR
 * extracts, return templates and published organisation charts; widened by hand.
 */
import type { ContextField } from './types';

/** A cell can hold 32,767 characters; a name of a column does not. */
const LONGEST = 500;

/** A header as it is compared: lower case, words only, one space between them. */
export function headerKey(header: string): string {
  return header
    .slice(0, LONGEST)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Names that mean the field, strongest first: an earlier name wins over a later one. */
const names: Readonly<Record<ContextField, readonly string[]>> = {
  title: [
    'job title',
    'post title',
    'position title',
    'role title',
    'jobtitle',
    'posttitle',
    'job role title',
    'job name',
    'post name',
    'position name',
    'job description',
    'post description',
    'position description',
    'designation',
    'job',
    'job role',
    'role name',
    'occupation',
    'job desc',
    'post desc',
    'role',
    'position',
    'post',
    'title',
  ],
  department: [
    'department',
    'dept',
    'service',
    'service area',
    'directorate',
    'team',
    'section',
    'division',
    'unit',
    'department name',
    'service name',
    'team name',
    'business unit',
    'org unit',
    'organisation unit',
    'organisational unit',
    'department description',
    'cost centre name',
    'cost centre description',
    'function',
  ],
  employer: [
    'employer',
    'school',
    'school name',
    'establishment',
    'establishment name',
    'location school',
    'employer name',
    'employing organisation',
    'organisation',
    'organization',
    'workplace',
    'academy',
    'location',
    'location name',
    'work location',
    'site',
    'base',
  ],
  grade: [
    'grade',
    'pay grade',
    'salary grade',
    'grade name',
    'pay band',
    'band',
    'scale',
    'pay scale',
    'salary scale',
    'grade description',
    'spinal point',
    'pay range',
  ],
  // Codes that many posts share; a post's own number is none.
  jobCode: [
    'job code',
    'jobcode',
    'local job code',
    'payroll job code',
    'job profile code',
    'job profile id',
    'job id',
    'job ref',
    'job reference',
    'job number',
    'job no',
    'job type code',
    'designation code',
    'job evaluation ref',
    'job evaluation reference',
    'je ref',
    'je code',
  ],
};

/** Headers that hold an identifier, a number or a date, whatever words they share with the above. */
const notText =
  /\b(?:code|id|ref|reference|no|number|num|date|start|end|count|fte|hours?|key|type|status)\b/u;

const strengths: ReadonlyMap<ContextField, ReadonlyMap<string, number>> = new Map(
  fields().map((field) => [
    field,
    new Map(names[field].map((name, at) => [name, 1 - at / (2 * names[field].length)])),
  ]),
);

/** What local systems call a field, commonest first. */
export function namesOf(field: ContextField): readonly string[] {
  return names[field];
}

/** The fields, in the order in which columns are given out: the title first. */
export function fields(): readonly ContextField[] {
  return ['title', 'department', 'employer', 'grade', 'jobCode'];
}

/**
 * How strongly a header says that its column is the field: 1 for its commonest name, above a half
 * for any listed name, a little when a listed name stands in it among other words, otherwise 0.
 * The header of a two-row heading comes joined with a slash (`Post / Title`) and its parts are read
 * together and one by one.
 */
export function headerStrength(header: string, field: ContextField): number {
  const key = headerKey(header);
  const listed = strengths.get(field);
  const exact = listed?.get(key);
  if (exact !== undefined) return exact;
  if (key === '' || field === 'jobCode' || notText.test(key)) return 0;
  let best = 0;
  for (const name of phrasesIn(key)) {
    if (name.length > 3) best = Math.max(best, 0.6 * (listed?.get(name) ?? 0));
  }
  return best;
}

/** The most words that a listed name has. */
const MOST_WORDS = Math.max(
  ...Object.values(names).map((listed) =>
    Math.max(...listed.map((name) => name.split(' ').length)),
  ),
);

/** Every run of so many words at most that stands in a key. */
function* phrasesIn(key: string): Generator<string> {
  const words = key.split(' ');
  for (const from of words.keys()) {
    let phrase = '';
    for (const word of words.slice(from, from + MOST_WORDS)) {
      phrase = phrase === '' ? word : `${phrase} ${word}`;
      yield phrase;
    }
  }
}
