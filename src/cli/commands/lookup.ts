/** `rolecheck lookup`: the codes of a code set, all of them or those that a text may mean. */
import { nearIds } from '../../core/answers/near-ids';
import { searchCodes } from '../../core/codes/search';
import type { Code, CodeLibrary, CodeSet } from '../../core/codes/types';
import { readArguments } from '../arguments';
import { CannotDo } from '../cannot-do';
import { lookupHelp } from '../help';
import { LineWriter, sayOn, type Io } from '../io';
import { jsonText } from '../print';
import { aligned } from '../table-text';
import { words } from '../words';

/**
 * @param args what follows `lookup`
 * @throws {CannotDo} when there is no such set
 */
export async function lookup(
  args: readonly string[],
  io: Io,
  loadLibrary: () => Promise<CodeLibrary>,
): Promise<void> {
  const given = readArguments('lookup', args, { values: [], flags: ['json'] });
  if (given.flags.has('help')) {
    io.stdout.write(lookupHelp);
    return;
  }
  const [id, ...text] = given.words;
  if (id === undefined) throw new CannotDo(words.noSetNamed);
  const library = await loadLibrary();
  const set = library.set(id);
  if (!set) {
    const ids = library.infos.map((info) => info.id);
    throw new CannotDo(words.unknownSet(nearIds(id, ids)));
  }
  const codes = searchCodes(set, text.join(' '), Infinity);
  const lines = new LineWriter(io.stdout);
  const written = given.flags.has('json')
    ? codes.map((code) => jsonText(jsonCode(set, code)))
    : textOf(set, codes);
  written.forEach((line) => lines.add(line));
  await lines.flush();
  if (codes.length === 0) sayOn(io)(words.nothingFound(set.info.title));
}

function jsonCode(set: CodeSet, code: Code): object {
  return {
    set: set.info.id,
    code: code.code,
    label: code.label,
    ...(code.parent === undefined ? {} : { parent: code.parent }),
    ...(code.level === undefined ? {} : { level: code.level }),
    ...(code.withdrawn === undefined
      ? {}
      : { withdrawn: { replacedBy: code.withdrawn.replacedBy } }),
    ...(code.unverified === true ? { unverified: true } : {}),
  };
}

/** Code, label and remarks, one a line; above them what the set is, and is not. */
function textOf(set: CodeSet, codes: readonly Code[]): readonly string[] {
  const { info } = set;
  const about = [
    `${info.title}, ${info.edition}`,
    ...(info.official ? [] : ['Not an official code set.']),
    ...(info.verification === 'verified' ? [] : [`These codes are ${info.verification}.`]),
    ...(info.completeness === 'complete' ? [] : ['The list may not be complete.']),
    ...(info.caution === '' ? [] : [info.caution]),
    '',
  ];
  const rows = codes.map((code) => [code.code, code.label, remarks(code)]);
  return codes.length === 0 ? [] : [...about, ...aligned(rows)];
}

function remarks(code: Code): string {
  const { withdrawn } = code;
  const parts: string[] = [];
  if (withdrawn) {
    const instead = withdrawn.replacedBy.join(' or ');
    parts.push(instead === '' ? 'withdrawn' : `withdrawn, use ${instead}`);
  }
  if (code.unverified === true) parts.push('unverified');
  return parts.length > 0 ? `(${parts.join('; ')})` : '';
}
