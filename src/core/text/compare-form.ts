/**
 * The form in which two words are compared: singular, British, neutral. Never shown to anyone.
 * It need not be a word of English, it must only be the same for words that mean the same.
 */

/** Words that end in `s` and are not the plural of what remains, or whose plural means more. */
const KEEP_S: ReadonlySet<string> = new Set(
  (
    'services business sales works premises goods news series arts sports gas bus always ' +
    'plus his this is as us yes lens atlas canvas christmas texas wales chess clothes adults ' +
    'abs sas sos ics mps ups'
  ).split(' '),
);

/** One spelling for words with two, and one word for titles that used to have a sex. */
const SAME: ReadonlyMap<string, string> = new Map([
  ['advisor', 'adviser'],
  ['center', 'centre'],
  ['program', 'programme'],
  ['counselor', 'counsellor'],
  ['councilor', 'councillor'],
  ['license', 'licence'],
  ['labor', 'labour'],
  ['color', 'colour'],
  ['jewelry', 'jewellery'],
  ['jeweler', 'jeweller'],
  ['pediatric', 'paediatric'],
  ['pediatrician', 'paediatrician'],
  ['orthopedic', 'orthopaedic'],
  ['gynecologist', 'gynaecologist'],
  ['anesthetist', 'anaesthetist'],
  ['enrollment', 'enrolment'],
  ['fulfillment', 'fulfilment'],
  ['aging', 'ageing'],
  ['tire', 'tyre'],
  ['theater', 'theatre'],
  ['instructer', 'instructor'],
  ['organizer', 'organiser'],
  ['convener', 'convenor'],
  ['children', 'child'],
  ['childrens', 'child'],
  ['peoples', 'people'],
  ['men', 'person'],
  ['man', 'person'],
  ['woman', 'person'],
  ['women', 'person'],
  ['lady', 'person'],
  ['ladies', 'person'],
  ['actress', 'actor'],
  ['manageress', 'manager'],
  ['waitress', 'waiter'],
  ['hostess', 'host'],
  ['stewardess', 'steward'],
  ['conductress', 'conductor'],
  ['instructress', 'instructor'],
  ['proprietress', 'proprietor'],
  ['headmistress', 'headmaster'],
  ['housemistress', 'housemaster'],
  ['schoolmistress', 'schoolmaster'],
  ['postmistress', 'postmaster'],
  ['wardrobemistress', 'wardrobemaster'],
  ['barmaid', 'barperson'],
]);

/** Ends in `man` without being a man. */
const NOT_A_MAN: ReadonlySet<string> = new Set([
  'human',
  'german',
  'roman',
  'norman',
  'ottoman',
  'caiman',
  'talisman',
]);

/** Compare form of one folded word (lower case, without apostrophes). Idempotent. */
export function compareForm(word: string): string {
  const known = SAME.get(word);
  if (known !== undefined) return known;
  const one = singular(word);
  const same = SAME.get(one) ?? one;
  return neutral(british(same));
}

function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || KEEP_S.has(word)) return word;
  if (word.endsWith('ss') || word.endsWith('us') || word.endsWith('is') || word.endsWith('ics'))
    return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|ch|sh|x|zz)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

function british(word: string): string {
  if (word.length < 6) return word;
  if (word.endsWith('ize')) return `${word.slice(0, -3)}ise`;
  if (word.endsWith('izer')) return `${word.slice(0, -4)}iser`;
  if (word.endsWith('izing')) return `${word.slice(0, -5)}ising`;
  if (word.endsWith('ized')) return `${word.slice(0, -4)}ised`;
  if (word.endsWith('ization')) return `${word.slice(0, -7)}isation`;
  if (word.endsWith('izational')) return `${word.slice(0, -9)}isational`;
  return word;
}

function neutral(word: string): string {
  if (word.length < 6) return word;
  for (const ending of ['woman', 'women', 'man', 'men', 'lady']) {
    if (!word.endsWith(ending) || NOT_A_MAN.has(word)) continue;
    const stem = word.slice(0, -ending.length);
    // `equipment`, `management`: -ment is no man.
    if (ending === 'men' && !word.endsWith('smen') && !word.endsWith('emen')) continue;
    return stem.length >= 3 ? `${stem}person` : word;
  }
  return word;
}
