/** People's names in titles: never a job, left out when titles are compared, and never remembered. */
import { someForm, wordTexts } from '../text/words';
import type { Vocabulary } from './vocabulary';

/** Given names common in Britain. A title of two or three names, and nothing else, is a person. */
const GIVEN_NAMES: ReadonlySet<string> = new Set(
  (
    'aaron abigail adam adrian aisha alan alex alexander alexandra ali alice alison amanda amelia amy andrea andrew ' +
    'angela ann anna anne annette anthony antony barbara barry ben benjamin beth bethany beverley brian bridget ' +
    'callum cameron carl carol caroline catherine charles charlotte cheryl chloe chris christina christine christopher ' +
    'claire clare colin craig daniel darren dave david dawn debbie deborah declan denise dennis derek diane donna dorothy ' +
    'edward eileen elaine eleanor elizabeth ellen emily emma eric fatima fiona frances gareth gary geoffrey ' +
    'george georgia gillian glenn gordon graham greg hannah harry heather helen henry hilary holly ian isabel ' +
    'jack jackie jacqueline jake james jamie jan jane janet janice jasmine jason jean jeffrey jennifer jenny jessica jill ' +
    'joan joanna joanne joe john jonathan jordan joseph josh joshua joyce julia julian julie karen kate katherine ' +
    'kathleen kathryn katie keith kelly kenneth kerry kevin kim kirsty laura lauren leanne lee leslie lewis liam linda ' +
    'lindsay lisa liz lorraine louise lucy luke lynn lynne malcolm margaret maria marie marion martin martyn mary ' +
    'grace mark will matthew maureen megan melanie melissa michael michelle mike mohammed muhammad natalie natasha neil nicholas ' +
    'nicola nicole nigel olivia oliver pamela patricia patrick paul paula pauline peter philip phillip priya rachael rachel ' +
    'raymond rebecca richard rita robert robin roger ronald rosemary ross roy russell ruth ryan sally sam ' +
    'samantha samuel sandra sara sarah scott sean sharon shaun sheila shirley simon sophie stacey stephanie stephen ' +
    'steve steven stuart sue susan suzanne sylvia tanya teresa terry thomas timothy tina tom tony tracey tracy trevor ' +
    'valerie vanessa victoria vincent vivien wayne wendy william yasmin yvonne zoe ' +
    'agnieszka ahmed aoife ayesha becky carla carly ciara connor debra deepak dylan eilidh elena ewa ewan gayle gemma ' +
    'gwen hamish hassan hayley hussain huw ibrahim imran ioana isla jade jaspreet jayne jodie katarzyna kayleigh khalid ' +
    'kofi krzysztof kwame kyle lucie lynda magdalena malgorzata mandy manpreet marek matt michal mohamed mohammad morag ' +
    'nadia nadine neha ngozi niamh oluwaseun omar owen pawel phil piotr pooja priyanka rajesh ravi rhys sanjay shabana ' +
    'shelley sinead siobhan sunita theresa tim tomasz toni ursula yusuf zainab'
  ).split(' '),
);
/** Surnames that are as likely a job behind a letter: `C Baker` may be a confectionery baker. */
const TRADES: ReadonlySet<string> = new Set(
  'baker butcher carpenter clerk cook driver farmer forester gardener judge painter porter steward'.split(
    ' ',
  ),
);

const STYLES: ReadonlySet<string> = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', 'cllr']);

/** `Smith, John` and `Smith, J`. */
export function isPersonTurned(folded: string, vocabulary: Vocabulary): boolean {
  const [before, after, ...others] = folded.split(',');
  if (before === undefined || after === undefined || others.length > 0) return false;
  return isTurned(wordTexts(before), wordTexts(after), vocabulary);
}

/** True for `Smith` before `Jane`; `Cook` before `Jane Smith` is a job, and whose it is. */
export function isTurned(
  surname: readonly string[],
  given: readonly string[],
  vocabulary: Vocabulary,
): boolean {
  if (given.length > 1 && TRADES.has(surname.join(' '))) return false;
  return isPerson([...given, ...surname], vocabulary);
}

/** True for a person's name: a style or a given name, then surnames; a trade as a surname is a surname still. */
export function isPerson(texts: readonly string[], vocabulary: Vocabulary): boolean {
  if (texts.length < 2 || texts.length > 4) return false;
  const [first = '', ...rest] = texts;
  const [second = '', ...more] = rest;
  if (STYLES.has(first)) return true;
  const isSurname = (text: string): boolean => SURNAMES.has(text) && !TRADES.has(text);
  // `J Smith`: an initial and a surname; `A teacher` is none.
  if (first.length === 1) return more.length === 0 && isSurname(second);
  // `SMITH J`, `Smith Jane`.
  const isTurned = second.length === 1 || GIVEN_NAMES.has(second);
  if (more.length === 0 && isTurned && isSurname(first)) return true;
  if (!GIVEN_NAMES.has(first)) return false;
  // `Kim officer`: one telling word of jobs is enough to doubt that it is a person.
  return rest.every((text) => !isJobWord(text, vocabulary));
}

/** True for a given name that is common in Britain. */
export function isGivenName(text: string): boolean {
  return GIVEN_NAMES.has(text);
}

/** What stands between the parts of a title: `Social worker - Jane Smith`, `Vacant (was J Smith)`. */
const BETWEEN_PARTS = /[-/(),:;|[\]{}]+/u;
/** The same, but for the comma of `Smith, Jane`. */
const BETWEEN_TURNED = /[-/():;|[\]{}]+/u;
const AROUND_A_NAME: ReadonlySet<string> = new Set(
  'was vacant vacancy cover covering covers for mat maternity paternity sickness absence leave backfill ex formerly post role position'.split(
    ' ',
  ),
);
/** Words of places: `Holly House` is nobody. */
const PLACES: ReadonlySet<string> = new Set(
  (
    'house lodge court centre road street hill park school primary infant junior academy hall close grove way lane ' +
    'green farm field fields wood woods view bank building site team unit ward home'
  ).split(' '),
);
/** `Teacher St John Fisher`: a school that is called after somebody. */
const BEFORE_OF_SCHOOL: ReadonlySet<string> = new Set('st saint king queen prince'.split(' '));

/** True when words are a person's name, with what may stand around one: `for Jane Smith`, `Jane Smith's post`. */
export function isPersonIn(texts: readonly string[], vocabulary: Vocabulary): boolean {
  let from = 0;
  let to = texts.length;
  while (from < to && AROUND_A_NAME.has(texts[from] ?? '')) from++;
  while (to > from && AROUND_A_NAME.has(texts[to - 1] ?? '')) to--;
  const name = texts.slice(from, to);
  return !PLACES.has(name.at(-1) ?? '') && isPerson(name, vocabulary);
}

/** Words of a name behind a job, with nothing between: `Social worker Jane Smith`. */
const LONGEST_BEHIND = 3;

/**
 * Where a name begins with which a title ends, what leads to it included: 1 for `Teacher cover for Mrs
 * Patel`. 0 where there is none, or nothing else.
 */
export function nameBehind(texts: readonly string[], vocabulary: Vocabulary): number {
  for (let at = Math.max(1, texts.length - LONGEST_BEHIND); at < texts.length - 1; at++) {
    const [first = ''] = texts.slice(at);
    if (!GIVEN_NAMES.has(first) && !STYLES.has(first)) continue;
    if (BEFORE_OF_SCHOOL.has(texts[at - 1] ?? '')) continue;
    if (!isPersonIn(texts.slice(at), vocabulary)) continue;
    let from = at;
    while (from > 0 && AROUND_A_NAME.has(texts[from - 1] ?? '')) from--;
    if (from > 0) return from;
  }
  return 0;
}

/** True when a whole title is a name; `Jane Smith - Cook` has a job in it. */
export function isSomebody(folded: string, vocabulary: Vocabulary): boolean {
  const hasTrade = folded.split(BETWEEN_TURNED).some((part) => TRADES.has(part.trim()));
  if (hasTrade) return false;
  return isPersonTurned(folded, vocabulary) || isPerson(wordTexts(folded), vocabulary);
}

/** True when a part of a title, or all of it, is a person's name. `folded` is from `fold`. */
export function namesSomebody(folded: string, vocabulary: Vocabulary): boolean {
  if (folded.split(BETWEEN_TURNED).some((part) => isPersonTurned(part, vocabulary))) return true;
  return folded.split(BETWEEN_PARTS).some((part) => {
    const texts = wordTexts(part);
    return isPersonIn(texts, vocabulary) || nameBehind(texts, vocabulary) > 0;
  });
}

/** Trades are surnames too (Baker, Cook, Taylor); only words that nobody is called tell a job. */
const SURNAMES: ReadonlySet<string> = new Set(
  (
    'archer bailey baker barber brewer bishop butcher butler carpenter carter chandler clark clerk cook cooper dean ' +
    'draper dyer farmer fisher forester forster fowler gardener gardner glover goldsmith harper hunter judge king mason ' +
    'mayor miller miner painter palmer parker parson piper porter potter priest prior sadler sawyer shepherd singer ' +
    'skinner slater smith spencer steward tanner taylor thatcher turner tyler wainwright walker waller ward weaver ' +
    'webster wheeler wood wright young brown green white black gray'
  ).split(' '),
);

function isJobWord(text: string, vocabulary: Vocabulary): boolean {
  // `Jane Smith's post` comes as `smiths`.
  if (text.endsWith('s') && SURNAMES.has(text.slice(0, -1))) return false;
  return !SURNAMES.has(text) && someForm(text, (form) => vocabulary.uses(form) >= 3);
}
