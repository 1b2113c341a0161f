/** The level beside each member is the one Microsoft's typings document. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { implementedMembers } from '../../src/host';

/** Levels of `Type.member`, read from the comments of @types/office-js; first overload wins. */
function documentedLevels(): ReadonlyMap<string, string> {
  const folder = path.dirname(createRequire(__filename).resolve('@types/office-js/package.json'));
  const lines = readFileSync(path.join(folder, 'index.d.ts'), 'utf8').split('\n');
  const levels = new Map<string, string>();
  let type = '';
  let comment = '';
  const first = lines.findIndex((line) => /^declare namespace Excel \{/.test(line));
  for (const line of lines.slice(first)) {
    const opened = /^ {4}(?:class|interface) (\w+)/.exec(line);
    if (opened?.[1] !== undefined) type = opened[1];
    if (/^\s*\/\*\*/.test(line)) comment = '';
    if (/^\s*(?:\/\*\*|\*)/.test(line)) comment += line;
    const member = /^ {8}(?:readonly )?(\w+)[(?:]/.exec(line)?.[1];
    const level = /\[Api set: (\w+) ([\d.]+|BETA[^\]]*)/.exec(comment);
    const key = `${type}.${String(member)}`;
    if (member === undefined || !level || levels.has(key)) continue;
    levels.set(key, level[1] === 'ExcelApi' ? String(level[2]) : 'online');
  }
  return levels;
}

test('every member carries the level its documentation gives', () => {
  const documented = documentedLevels();
  expect(documented.get('Range.getUsedRangeOrNullObject')).toBe('1.4');
  const members = implementedMembers().filter(({ since }) => since !== 'own');
  const wrong = members
    .map(({ type, member, since }) => ({
      name: `${type}.${member}`,
      since,
      is: documented.get(`${type}.${member}`) ?? 'undocumented',
    }))
    .filter(({ since, is }) => since !== is);
  expect(wrong).toEqual([]);
});
