/**
 * The bundled data of the coder. Two ways in:
 *
 *   const data = await loadCodingData();             loads the chunk and reads it, once
 *
 *   const { codingTexts } = await import('./coding-texts');   loads the chunk, reads nothing
 *   const data = codingDataFrom(codingTexts);                 reads it, synchronously, once
 *
 * The second is for custom functions: their calls are synchronous, so the chunk is fetched when
 * the add-in starts and read by the first call that needs it (some 40 ms). Opening the pane does
 * neither.
 */
import { fold } from '../core/text/tidy';
import { compareForms, wordKey, wordTexts } from '../core/text/words';
import type {
  Abbreviation,
  CodingData,
  IndexEntry,
  IndexRole,
  Role,
  RolePair,
  RoleTitle,
  SocCodes,
} from '../core/coding/types';
import type { CodingTexts } from './coding-texts';
import { CODING_EDITION } from './edition';
import { unpackModel } from './model-text';
import { unpack, unpackList, type PackedTable } from './packed';
import { uidsFromSteps } from './uid';

const read = new WeakMap<CodingTexts, CodingData>();

/** Loads and reads the bundled data; later calls give the same object. */
export async function loadCodingData(): Promise<CodingData> {
  const { codingTexts } = await import('./coding-texts');
  return codingDataFrom(codingTexts);
}

/** Reads packed texts on the first call and remembers the result for as long as the texts live. */
export function codingDataFrom(texts: CodingTexts): CodingData {
  const known = read.get(texts);
  if (known !== undefined) return known;
  const data = {
    ...untrainedDataFrom(texts),
    model: unpackModel(texts.model),
    rolePairs: rolePairsFrom(texts),
  };
  read.set(texts, data);
  return data;
}

/** The data without the model, and without what it does not learn from: what it is trained on. */
export function untrainedDataFrom(texts: Omit<CodingTexts, 'model' | 'rolePairs'>): CodingData {
  const entries = unpack(texts.indexEntries, 'index-entries');
  const uids = uidsFromSteps(entries.column('uidStep'));
  return {
    edition: CODING_EDITION,
    index: readIndex(entries, uids, readSocCodes(unpack(texts.indexCodes, 'index-codes'))),
    roles: readRoles(unpack(texts.roles, 'roles')),
    roleTitles: readRoleTitles(unpack(texts.roleTitles, 'role-titles')),
    indexRoles: readIndexRoles(entries, uids),
    abbreviations: [
      ...readAbbreviations(unpack(texts.abbreviationsLg, 'abbreviations-lg'), 'local government'),
      ...readAbbreviations(unpack(texts.abbreviationsOns, 'abbreviations-ons'), 'ons'),
    ],
  };
}

/** The data without a model, if they had one, and without what no model learns from. */
export function untrained(data: CodingData): CodingData {
  const { edition, index, roles, roleTitles, indexRoles, abbreviations } = data;
  return { edition, index, roles, roleTitles, indexRoles, abbreviations };
}

/** The same for titles with the same words, whatever their order and number. */
export function titleKey(title: string): string {
  return wordKey(compareForms(wordTexts(fold(title))));
}

/** Keys of titles that stand on the named rows of the index and on no other. */
export function titlesOnlyOn(data: CodingData, uids: ReadonlySet<string>): ReadonlySet<string> {
  const [on, off] = [new Set<string>(), new Set<string>()];
  for (const { uid, title } of data.index) (uids.has(uid) ? on : off).add(titleKey(title));
  return new Set([...on].filter((key) => !off.has(key)));
}

/**
 * The same data without some rows of the index, and without what stands on them: to measure how
 * the coder does on titles that it has not seen. Role titles that name a row go with it, and those
 * that are the same title as only such rows have; and so does the model, which has learnt from the
 * rows: `tools/train` makes another.
 */
export function withoutIndexRows(data: CodingData, uids: ReadonlySet<string>): CodingData {
  const gone = titlesOnlyOn(data, uids);
  return {
    ...untrained(data),
    edition: `${data.edition}, without ${uids.size} rows`,
    index: data.index.filter((entry) => !uids.has(entry.uid)),
    roleTitles: data.roleTitles.filter(
      ({ uid, title }) => !uids.has(uid) && !gone.has(titleKey(title)),
    ),
    indexRoles: data.indexRoles.filter((row) => !uids.has(row.uid)),
  };
}

function readSocCodes(table: PackedTable): readonly SocCodes[] {
  const soc2000 = table.column('soc2000');
  const soc2010 = table.column('soc2010');
  const soc2020 = table.column('soc2020');
  return table.column('soc2020ext').map((soc2020ext, at) => ({
    soc2000: soc2000[at] ?? '',
    soc2010: soc2010[at] ?? '',
    soc2020: soc2020[at] ?? '',
    soc2020ext,
  }));
}

/** Entries with the same codes share one object: there are 2,318 of them for 32,000 rows. */
function readIndex(
  table: PackedTable,
  uids: readonly string[],
  groups: readonly SocCodes[],
): readonly IndexEntry[] {
  const add = table.column('add');
  const ind = table.column('ind');
  const marks = table.column('defaultMark');
  const codes = table.column('codes');
  return table.column('title').map((title, at) => {
    const soc = groups[parseInt(codes[at] ?? '', 36)];
    if (soc === undefined) throw new Error(`Rolecheck: index row "${uids[at]}" has no codes`);
    return {
      uid: uids[at] ?? '',
      title,
      add: add[at] ?? '',
      ind: ind[at] ?? '',
      isDefault: marks[at] !== '',
      soc,
    };
  });
}

function readIndexRoles(table: PackedTable, uids: readonly string[]): readonly IndexRole[] {
  const alternatives = table.column('alternative');
  return table.column('role').flatMap((role, at) => {
    if (role === '') return [];
    return [{ uid: uids[at] ?? '', role, alternative: alternatives[at] ?? '' }];
  });
}

function readRoles(table: PackedTable): readonly Role[] {
  const soc = readSocCodes(table);
  const titles = table.column('title');
  const groups = table.column('group');
  const families = table.column('family');
  return table.column('code').map((code, at) => ({
    code,
    title: titles[at] ?? '',
    group: groups[at] ?? '',
    family: families[at] ?? '',
    soc: soc[at] ?? { soc2000: '', soc2010: '', soc2020: '', soc2020ext: '' },
  }));
}

/** Which roles are easily taken for each other: for the words of an answer, not for the answer. */
export function rolePairsFrom(texts: Pick<CodingTexts, 'rolePairs'>): readonly RolePair[] {
  const table = unpack(texts.rolePairs, 'role-pairs');
  const second = table.column('roleB');
  const decides = table.column('decides');
  return table.column('roleA').map((first, at) => ({
    roles: [first, second[at] ?? ''],
    decides: decides[at] ?? '',
  }));
}

function readRoleTitles(table: PackedTable): readonly RoleTitle[] {
  const titles = table.column('title');
  const contextOf = table.column('contextOf');
  const contexts = table.column('context');
  const uids = table.column('uid');
  return table.column('role').map((role, at) => {
    const plain = { role, title: titles[at] ?? '', uid: uids[at] ?? '' };
    const of = contextOf[at];
    if (of !== 'department' && of !== 'employer') return plain;
    return { ...plain, context: { of, text: contexts[at] ?? '' } };
  });
}

/** An abbreviation may have several rows, one a context. */
function readAbbreviations(
  table: PackedTable,
  source: Abbreviation['source'],
): readonly Abbreviation[] {
  const expansions = table.column('expansions');
  const kinds = table.column('kinds');
  const ambiguous = table.column('ambiguous');
  const contexts = table.column('context');
  const roles = table.column('role');
  return table.column('abbreviation').map((abbreviation, at) => ({
    abbreviation,
    expansions: unpackList(expansions[at] ?? ''),
    kinds: unpackList(kinds[at] ?? ''),
    ambiguous: ambiguous[at] === 'y',
    context: contexts[at] ?? '',
    role: roles[at] ?? '',
    source,
  }));
}
