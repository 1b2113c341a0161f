/**
 * Inputs and faults that people meet in real workbooks, by number: each is shown by a test that
 * carries its number in its name, or is a step of the script for a real Excel, or both. Of
 * `cases.csv` the column `shown` says where: `here`, `excel` or `both`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Papa from 'papaparse';
import ts from 'typescript';

const root = path.join(__dirname, '..');
const NUMBER = /N\d{3}/gu;
/** As a test's name carries them: `(N053, N054)`. */
const IN_BRACKETS = /\((?:N\d{3}(?:, )?)+\)/gu;

interface Case {
  readonly id: string;
  readonly shown: string;
  readonly what: string;
}

const cases: readonly Case[] = Papa.parse<string[]>(
  readFileSync(path.join(__dirname, 'cases.csv'), 'utf8').trim(),
)
  .data.slice(1)
  .map(([id = '', shown = '', what = '']) => ({ id, shown, what }));

/** The numbers in the name of a test or of a group, tables of names included; not in its body. */
function numbersInName(call: ts.CallExpression): readonly string[] {
  const named: readonly ts.Node[] = [call.expression, ...call.arguments.slice(0, 1)];
  return named
    .flatMap((node) => node.getText().match(IN_BRACKETS) ?? [])
    .flatMap((text) => text.match(NUMBER) ?? []);
}

/** `it(…)`, `it.each(…)(…)`, `describe(…)` and the like. */
function namesTest(call: ts.CallExpression): boolean {
  let callee: ts.Expression = call.expression;
  while (!ts.isIdentifier(callee)) {
    if (ts.isCallExpression(callee) || ts.isPropertyAccessExpression(callee))
      callee = callee.expression;
    else if (ts.isTaggedTemplateExpression(callee)) callee = callee.tag;
    else return false;
  }
  return ['it', 'test', 'describe'].includes(callee.text);
}

function numbersIn(file: string): readonly string[] {
  const text = readFileSync(file, 'utf8');
  if (!/N\d{3}/u.test(text)) return [];
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && namesTest(node)) found.push(...numbersInName(node));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const tested = new Set(
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.test\.tsx?$/u.test(name))
    .flatMap((name) => numbersIn(path.join(root, name))),
);
const scripted = new Set(readFileSync(path.join(root, 'real-excel.md'), 'utf8').match(NUMBER));

/** What is missing, as it is to be read in a log. */
function without(place: ReadonlySet<string>, shown: readonly string[]): readonly string[] {
  return cases
    .filter((one) => shown.includes(one.shown) && !place.has(one.id))
    .map(({ id, what }) => `${id} ${what}`);
}

describe('the nasty cases', () => {
  it('are numbered without a gap, and each says where it is shown', () => {
    expect(cases.map(({ id }) => id)).toEqual(
      cases.map((_, at) => `N${String(at + 1).padStart(3, '0')}`),
    );
    expect(cases.length).toBeGreaterThan(100);
    expect(
      cases.filter(({ shown, what }) => !/^(?:here|excel|both)$/u.test(shown) || what === ''),
    ).toEqual([]);
  });

  it('that can be shown here have a test', () => {
    expect(without(tested, ['here', 'both'])).toEqual([]);
  });

  it('that need a real Excel are steps of the script', () => {
    expect(without(scripted, ['excel', 'both'])).toEqual([]);
  });

  it('are all listed that a test or the script names', () => {
    const listed = new Set(cases.map(({ id }) => id));
    expect([...tested, ...scripted].filter((id) => !listed.has(id))).toEqual([]);
  });
});
