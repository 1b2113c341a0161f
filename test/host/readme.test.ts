/**
 * The README's list of members is the host's own. After adding a member, write it anew with
 * `UPDATE_DOCS=1 npx jest test/host/readme`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { implementedMembers } from '../../src/host';

const README = path.join(__dirname, '../../src/host/README.md');
const BEGIN = '<!-- members: written by test/host/readme.test.ts -->';
const END = '<!-- end of members -->';

/** One line a type: its members in order, those that came after ExcelApi 1.9 with their level. */
function memberList(): string {
  const types = new Map<string, string[]>();
  for (const { type, member, since } of implementedMembers()) {
    if (member.startsWith('_') || since === 'own') continue;
    const level =
      since === 'online' ? ' (online)' : Number(since.slice(2)) > 9 ? ` (${since})` : '';
    types.set(type, [...(types.get(type) ?? []), `${member}${level}`]);
  }
  const lines = [...types].sort().map(([type, members]) => {
    const names = members.sort().map((name) => name.replace(/^\w+/, (word) => `\`${word}\``));
    return `- \`${type}\`: ${names.join(', ')}`;
  });
  return lines.join('\n');
}

test('the README lists every member there is', () => {
  const text = readFileSync(README, 'utf8');
  const from = text.indexOf(BEGIN);
  const to = text.indexOf(END);
  expect(from).toBeGreaterThan(0);
  const now = `${text.slice(0, from + BEGIN.length)}\n\n${memberList()}\n\n${text.slice(to)}`;
  if (process.env['UPDATE_DOCS']) writeFileSync(README, now);
  else expect(text).toBe(now);
});
