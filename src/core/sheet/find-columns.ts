/**
 * Finds the columns that the coder reads, by their headers *and* by what stands in them. A header
 * alone misleads: `Title` is often Mr or Mrs, `Post` a post number, `Role` a role code.
 */
import { cellText, isBlank } from './cell-text';
import { fields, headerKey, headerStrength } from './header-names';
import { listExtent } from './list-extent';
import type { CellGrid, CellValue, ColumnChoice, ContextField } from './types';

/** How many rows of data are looked at; enough to tell, cheap to read. */
export const SAMPLE_ROWS = 200;

/** The columns found; a field without a fitting column is absent. */
export type FoundColumns = Readonly<Partial<Record<ContextField, ColumnChoice>>>;

/** Columns further right are only taken by their names: a sheet can have 16,384. */
const COLUMNS_GUESSED = 500;

/** So few rows do not tell whether a code is shared. */
const FEW_ROWS = 20;

/** Words that stand in job titles and seldom elsewhere; singular, lower case. */
const jobWords = new Set(
  `accountant administrator adviser advisor analyst apprentice architect assistant attendant auditor
  caretaker carer caseworker chef chief cleaner clerk coach cook coordinator co-ordinator counsellor
  custodian deputy designer developer director domestic driver engineer escort estimator examiner
  executive facilitator gardener guard handyperson head headteacher housekeeper inspector instructor
  investigator invigilator janitor joiner keeper labourer lawyer lead leader lecturer librarian
  lifeguard loader manager mechanic mentor midwife nurse officer operative operator painter paralegal
  pharmacist planner plumber porter practitioner principal programmer psychologist ranger receptionist
  registrar scientist secretary senco solicitor specialist steward storeperson superintendent
  supervisor surveyor teacher technician technologist therapist trainer trainee treasurer tutor
  typist warden welder worker`
    .split(/\s+/u)
    .filter((word) => word !== ''),
);
const placeWords =
  /\b(?:school|academy|primary|infants?|juniors?|college|nursery|council|trust|federation|centre|house|home|library|depot)\b/iu;
const departmentWords =
  /\b(?:services?|directorate|department|team|housing|finance|highways|social care|adults?|children|education|planning|environment(?:al)?|resources|corporate|communit(?:y|ies)|regeneration|revenues|benefits|waste|legal|leisure|transport|place|people)\b/iu;
/** A short scale name, a number, and at most a range or a letter: `G7`, `Grade 7`, `SCP 4-6`, `PO2`. */
const gradeShape = /^[a-z]{0,8}[\s.]?\d{1,2}[a-z]?(?:\s?[-/]\s?[a-z]{0,3}\d{1,2})?$/iu;

/** What the cells of one column look like, over those that are not blank. */
interface ColumnContent {
  readonly filled: number;
  /** `filled` as a share of the rows with anything in them. */
  readonly share: number;
  readonly distinct: number;
  readonly jobs: number;
  readonly places: number;
  readonly departments: number;
  readonly grades: number;
  readonly lettered: number;
  readonly words: number;
}

/**
 * The title may stand anywhere; the other columns only in its list, so that no second list beside
 * the first lends it a department.
 *
 * @param headers header texts of the table, one a column
 * @param sample up to `SAMPLE_ROWS` rows of data from under the header
 * @param whole the header row and rows under it as they stand, where `headers` and `sample` leave
 *   columns out: they tell how far the list reaches
 */
export function findColumns(
  headers: readonly string[],
  sample: CellGrid,
  whole: CellGrid = [headers, ...sample],
): FoundColumns {
  const width = Math.max(headers.length, ...sample.slice(0, 1).map((row) => row.length));
  const rows = sample.filter((row) => !row.every(isBlank));
  const contents = new Map<number, ColumnContent>();
  const contentAt = (column: number): ColumnContent => {
    const known = contents.get(column) ?? contentOf(rows.map((row) => row[column] ?? ''));
    contents.set(column, known);
    return known;
  };
  const found: Partial<Record<ContextField, ColumnChoice>> = {};
  const taken = new Set<number>();
  let within = { first: 0, last: width - 1 };
  for (const field of fields()) {
    let best: { column: number; score: number; named: number } | undefined;
    for (let column = within.first; column <= within.last; column++) {
      if (taken.has(column)) continue;
      const named = headerStrength(headers[column] ?? '', field);
      if (named === 0 && (field !== 'title' || column >= COLUMNS_GUESSED)) continue;
      const score = fitOf(field, named, contentAt(column));
      if (score > 0 && (best === undefined || score > best.score)) best = { column, score, named };
    }
    if (best === undefined) continue;
    const column = field === 'title' ? fullestLike(best.column, headers, contentAt) : best.column;
    taken.add(column);
    if (field === 'title') within = listExtent(whole, column);
    found[field] = {
      column,
      header: headers[column] ?? '',
      by: best.named > 0 ? 'header' : 'content',
    };
  }
  return found;
}

/** Of columns that are headed alike and read alike the fullest, and of equally full ones the first. */
function fullestLike(
  best: number,
  headers: readonly string[],
  contentAt: (column: number) => ColumnContent,
): number {
  const keys = headers.map(headerKey);
  const { jobs } = contentAt(best);
  return keys.reduce((fullest, key, column) => {
    if (key === '' || key !== keys[best]) return fullest;
    const content = contentAt(column);
    if (content.lettered < 0.5 || content.jobs < jobs / 2) return fullest;
    const [here, there] = [content.filled, contentAt(fullest).filled];
    return here > there || (here === there && column < fullest) ? column : fullest;
  }, best);
}

function contentOf(cells: readonly CellValue[]): ColumnContent {
  const texts = cells.filter((cell) => !isBlank(cell)).map((cell) => cellText(cell).trim());
  const shareOf = (is: (text: string) => boolean): number =>
    texts.length === 0 ? 0 : texts.filter(is).length / texts.length;
  const words = texts.reduce((sum, text) => sum + text.split(/\s+/u).length, 0);
  return {
    filled: texts.length,
    share: cells.length === 0 ? 0 : texts.length / cells.length,
    distinct: texts.length === 0 ? 0 : new Set(texts).size / texts.length,
    jobs: shareOf(hasJobWord),
    places: shareOf((text) => placeWords.test(text)),
    departments: shareOf((text) => departmentWords.test(text)),
    grades: shareOf((text) => text.length <= 16 && gradeShape.test(text)),
    lettered: shareOf((text) => (text.match(/\p{L}/gu)?.length ?? 0) >= 3),
    words: texts.length === 0 ? 0 : words / texts.length,
  };
}

/** How much a column tells its rows apart: 0 for one value throughout, 1 from a dozen on. */
function variety(content: ColumnContent): number {
  return Math.min(1, (content.distinct * content.filled - 1) / 12);
}

function hasJobWord(text: string): boolean {
  return text
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .some((word) => jobWords.has(word) || (word.endsWith('s') && jobWords.has(word.slice(0, -1))));
}

/**
 * How well a column fits a field, 0 when it does not. With a listed header the content only has to
 * agree; without one the content must be plain, and only titles are taken on content alone:
 * a department or a grade guessed wrongly would mislead the coder, none does no harm.
 */
function fitOf(field: ContextField, named: number, content: ColumnContent): number {
  switch (field) {
    case 'title':
      if (content.filled === 0) return named >= 0.75 ? named : 0;
      // `Cleaner 1` has the shape of a grade and is none.
      if (content.lettered < 0.5 || (content.grades > 0.5 && content.jobs < 0.15)) return 0;
      if (named > 0) {
        if (content.jobs < 0.15 && named < 0.9) return 0;
        // A few cells of a second column say less than a column that is filled throughout.
        return named * (0.5 + 0.5 * content.share) + 2 * content.jobs * content.share;
      }
      return content.jobs >= 0.5 && content.words < 12 ? 0.4 * content.jobs * content.share : 0;
    case 'department':
      if (named === 0 || content.lettered < 0.5) return 0;
      // Of a directorate and a service, the service says more: more of them stand in the column.
      return named + 0.2 * content.departments + 0.5 * variety(content) - content.jobs;
    case 'employer':
      if (named === 0 || content.lettered < 0.5) return 0;
      return named + content.places - content.jobs;
    case 'grade':
      if (named === 0) return 0;
      return content.filled === 0 ? named : named + content.grades - content.jobs;
    case 'jobCode':
      // A code that hardly any two posts share numbers posts, not jobs.
      if (named === 0 || content.filled === 0 || content.words > 2) return 0;
      return content.filled >= FEW_ROWS && content.distinct > 0.9 ? 0 : named;
  }
}
