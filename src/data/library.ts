/**
 * The bundled code sets and crosswalks. Two ways in, as for the coder's data (`coding.ts`):
 *
 *   const library = await loadCodeLibrary();
 *
 *   const { libraryTexts } = await import('./library-texts');
 *   const library = codeLibraryFrom(libraryTexts);            synchronous
 *
 * Either reads only the list of sets; a set or crosswalk is read when it is first asked for.
 */
import { createCodeSet } from '../core/codes/code-set';
import { createCrosswalk } from '../core/codes/crosswalk';
import { createCodeLibrary } from '../core/codes/library';
import type {
  Code,
  CodeLibrary,
  CodeSetInfo,
  Completeness,
  Crosswalk,
  CrosswalkTarget,
  Verification,
} from '../core/codes/types';
import { cutBlocks } from './blocks';
import type { LibraryTexts } from './library-texts';
import { unpack, unpackList } from './packed';

const made = new WeakMap<LibraryTexts, CodeLibrary>();

/** Loads the code sets and crosswalks; later calls give the same library. */
export async function loadCodeLibrary(): Promise<CodeLibrary> {
  const { libraryTexts } = await import('./library-texts');
  return codeLibraryFrom(libraryTexts);
}

/** The library over packed texts; the same texts give the same library. */
export function codeLibraryFrom(texts: LibraryTexts): CodeLibrary {
  const known = made.get(texts);
  if (known !== undefined) return known;
  const infos = readInfos(texts.setInfos);
  const infoById = new Map(infos.map((info) => [info.id, info]));
  const sets = new Map(texts.sets.flatMap((text) => [...cutBlocks(text)]));
  const walks = new Map(readEnds(texts.crosswalkInfos).map((ends) => [pair(ends), ends]));
  const rows = cutBlocks(texts.crosswalks);
  const library = createCodeLibrary({
    infos,
    crosswalks: [...walks.values()],
    readSet(id) {
      return createCodeSet(held(infoById, id), readCodes(held(sets, id), id));
    },
    readCrosswalk(from, to) {
      const name = pair({ from, to });
      return readCrosswalk(held(walks, name), held(rows, name));
    },
  });
  made.set(texts, library);
  return library;
}

type WalkInfo = Pick<Crosswalk, 'from' | 'to' | 'source' | 'verification'>;

function pair({ from, to }: { readonly from: string; readonly to: string }): string {
  return `${from} ${to}`;
}

function held<T>(parts: ReadonlyMap<string, T>, name: string): T {
  const part = parts.get(name);
  if (part === undefined) throw new Error(`Rolecheck: compiled data has no "${name}"`);
  return part;
}

function readInfos(text: string): readonly CodeSetInfo[] {
  const table = unpack(text, 'set-infos');
  const titles = table.column('title');
  const editions = table.column('edition');
  const sources = table.column('source');
  const licences = table.column('licence');
  const completeness = table.column('completeness');
  const verification = table.column('verification');
  const official = table.column('official');
  const cautions = table.column('caution');
  const codedLevels = table.column('codedLevel');
  return table.column('id').map((id, at) => {
    const codedLevel = codedLevels[at] ?? '';
    return {
      id,
      title: titles[at] ?? '',
      edition: editions[at] ?? '',
      source: sources[at] ?? '',
      licence: licences[at] ?? '',
      completeness: asCompleteness(completeness[at]),
      verification: asVerification(verification[at]),
      official: official[at] === 'y',
      caution: cautions[at] ?? '',
      ...(codedLevel !== '' && { codedLevel }),
    };
  });
}

function asCompleteness(word: string | undefined): Completeness {
  return word === 'complete' || word === 'partial' ? word : 'unknown';
}

/** Anything unexpected is unverified: nothing is made out to be better than it is. */
function asVerification(word: string | undefined): Verification {
  return word === 'verified' || word === 'partly verified' ? word : 'unverified';
}

function readCodes(text: string, id: string): readonly Code[] {
  const table = unpack(text, id);
  const labels = table.column('label');
  const parents = table.optional('parent');
  const levels = table.optional('level');
  const headings = table.optional('heading');
  const notes = table.optional('note');
  const withdrawn = table.optional('withdrawn');
  const replacedBy = table.optional('replacedBy');
  const unverified = table.optional('unverified');
  const traits = table.optional('traits');
  return table.column('code').map((code, at) => ({
    code,
    label: labels[at] ?? '',
    ...given('parent', parents[at]),
    ...given('level', levels[at]),
    ...given('heading', headings[at]),
    ...given('note', notes[at]),
    ...(withdrawn[at] === 'y' && {
      withdrawn: { replacedBy: unpackList(replacedBy[at] ?? '') },
    }),
    ...(unverified[at] === 'y' && { unverified: true }),
    ...((traits[at] ?? '') !== '' && { traits: unpackList(traits[at] ?? '') }),
  }));
}

/** A property that is there only when it has a value. */
function given<K extends string>(key: K, value: string | undefined): Partial<Record<K, string>> {
  const none: Partial<Record<K, string>> = {};
  return value === undefined || value === '' ? none : { ...none, [key]: value };
}

function readEnds(text: string): readonly WalkInfo[] {
  const table = unpack(text, 'crosswalk-infos');
  const to = table.column('to');
  const sources = table.column('source');
  const verification = table.column('verification');
  return table.column('from').map((from, at) => ({
    from,
    to: to[at] ?? '',
    source: sources[at] ?? '',
    verification: asVerification(verification[at]),
  }));
}

/** Rows without a `from` are codes that nothing leads to. */
function readCrosswalk(info: WalkInfo, text: string): Crosswalk {
  const table = unpack(text, pair(info));
  const to = table.column('to');
  const shares = table.optional('share');
  const peopleShares = table.optional('peopleShare');
  const needs = table.optional('needs');
  const when = table.optional('when');
  const why = table.optional('why');
  const targets = new Map<string, CrosswalkTarget[]>();
  const notReached = new Map<string, string>();
  table.column('from').forEach((from, at) => {
    const code = to[at] ?? '';
    if (from === '') {
      notReached.set(code, why[at] ?? '');
      return;
    }
    const target: CrosswalkTarget = {
      code,
      ...(shares[at] !== '' && { share: Number(shares[at]) }),
      ...(peopleShares[at] !== '' && { peopleShare: Number(peopleShares[at]) }),
      ...(needs[at] !== '' && { needs: unpackList(needs[at] ?? '') }),
      ...(when[at] !== '' && { when: unpackList(when[at] ?? '') }),
    };
    const known = targets.get(from);
    if (known === undefined) targets.set(from, [target]);
    else known.push(target);
  });
  return createCrosswalk(info, targets, notReached);
}
