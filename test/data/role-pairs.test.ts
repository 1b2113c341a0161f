/** The compiler of role pairs refuses what an officer could not use, and says which row it is. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Sources } from '../../tools/compile-data/csv';
import { compileRolePairs } from '../../tools/compile-data/role-pairs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'role-pairs-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function compiled(...pairs: readonly string[]): string {
  mkdirSync(join(folder, 'roles'));
  writeFileSync(join(folder, 'roles/roles.csv'), 'code,title\nP-069,\nP-070,\nT-002,\nT-004,\n');
  writeFileSync(
    join(folder, 'roles/confusable.csv'),
    `${['role_a,role_b,what_decides', ...pairs].join('\n')}\n`,
  );
  return compileRolePairs(new Sources(folder)).text;
}

test('packs both roles and what decides', () => {
  expect(compiled('P-069,P-070,"Tenancies, or homelessness."')).toBe(
    '1\troleA\troleB\tdecides\nP-069\nP-070\nTenancies, or homelessness.',
  );
});

test('writes out what points to the row above', () => {
  expect(compiled('T-002,T-004,As above.')).toContain('Multi-skilled without a named trade.');
});

test.each([
  ['a role that is not there', ['P-069,P-999,One.'], /no role P-999/],
  [
    'a pair that stands twice',
    ['P-069,P-070,One.', 'P-070,P-069,Two.'],
    /P-069 P-070 stands twice/,
  ],
  ['a row that points to another', ['P-069,P-070,As above.'], /P-069 P-070 points to another row/],
  ['what is no sentence', ['P-069,P-070,Tenancies'], /P-069 P-070 is no sentence/],
])('refuses %s', (_, pairs, sentence) => {
  expect(() => compiled(...pairs)).toThrow(sentence);
});
