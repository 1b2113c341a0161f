/**
 * The functions as Excel calls them: through Microsoft's client library, associated as the build
 * associates them, over the bundled data.
 */
import path from 'node:path';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import * as functions from '../../src/functions/functions';
import { makeEngine } from '../../src/data/make-engine';
import type { FunctionArgument, FunctionResult } from '../../src/host';
import { loadOfficeInto, type OpenedExcel } from '../support/office';

const SOURCE = path.resolve(__dirname, '../../src/functions/functions.ts');
const { coder, library } = makeEngine();
let excel: OpenedExcel;

beforeAll(async () => {
  excel = await loadOfficeInto(globalThis);
  const { associate } = await generateCustomFunctionsMetadata(SOURCE);
  const exported = new Map<string, unknown>(Object.entries(functions));
  for (const { id, functionName } of associate) {
    const body = exported.get(functionName);
    if (typeof body === 'function') excel.CustomFunctions.associate(id, body);
  }
});

afterAll(() => {
  excel.host.dispose();
});

/** Calls a function with as many arguments as it declares, as Excel does. */
function call(id: string, ...given: FunctionArgument[]): Promise<FunctionResult> {
  const declared = id === 'ROLE' || id === 'SOC' || id === 'CONFIDENCE' ? 4 : id === 'MAP' ? 3 : 2;
  const args = Array.from({ length: declared }, (_, i) => given[i] ?? null);
  return excel.host.callFunction(id, args);
}

function roleOf(title: string): string {
  return coder.suggest({ title }).role;
}

it('answers the first call, which comes before anything is loaded', async () => {
  expect(await call('ROLE', [['Teaching assistant']])).toEqual({
    ok: true,
    value: [[roleOf('Teaching assistant')]],
  });
});

it('answers later calls at once, not by a promise', () => {
  expect(functions.role([['Teaching assistant']])).toEqual([[roleOf('Teaching assistant')]]);
});

it('gives a column of roles for a column of titles, blank for blank, as the coder does (N090)', async () => {
  const titles = ['Social worker', 'Cleaner', 'Head teacher', 'Refuse collector'];
  const answer = await call('ROLE', [...titles.map((title) => [title]), [null]]);
  expect(answer).toEqual({ ok: true, value: [...titles.map((title) => [roleOf(title)]), ['']] });
  for (const title of titles) expect(roleOf(title)).not.toBe('');
});

it('gives the SOC codes of every edition in a row', async () => {
  const { soc } = coder.suggest({ title: 'Social worker' });
  expect(await call('SOC', [['Social worker']], [[2000, 2010, 2020, '2020-6']])).toEqual({
    ok: true,
    value: [[soc.soc2000, soc.soc2010, soc.soc2020, soc.soc2020ext]],
  });
});

it('shows the words of an error that stands alone: no role, or no such edition (N094, N098)', async () => {
  expect(await call('SOC', [['Social worker']], [['2019']])).toEqual({
    ok: false,
    error: '#VALUE!',
    message: 'There is no SOC edition "2019". Use 2000, 2010, 2020 or 2020-6.',
  });
  expect(await call('ROLE', [['Zzxqj wvvk']])).toMatchObject({
    ok: false,
    error: '#N/A',
    message: coder.suggest({ title: 'Zzxqj wvvk' }).why,
  });
});

it('keeps errors among other answers as cells with words', async () => {
  const answer = await call('LABEL', [['TCHR'], ['tchr']], [['swf.role']]);
  expect(answer).toMatchObject({
    ok: true,
    value: [
      [library.set('swf.role')?.get('TCHR')?.label],
      [{ type: 'Error', basicValue: '#N/A', message: 'Capitals matter in this list. Write TCHR.' }],
    ],
  });
});

it('suggests, lists, maps and checks', async () => {
  // Together, since the library waits half a second between handing results back.
  const answers = await Promise.all([
    call('SUGGEST', [['Revenues officer']], [[3]]),
    call('CODES', [['soc2020']], [['2211']]),
    call('MAP', [['A-003']], [['hwr']], [['asc-wds.job-role']]),
    call('VALID', [['TCHR'], ['nope']], [['swf.role']]),
    call('CHECK', [['AB 13 57 92 C']], [['person.ni-number']]),
    call('CHECK', [[999]], [['la.number']]),
  ]);
  expect(answers).toMatchObject([
    { value: [['A-003', expect.any(String), '4112', expect.any(Number)]] },
    { value: [['2211', library.set('soc2020')?.get('2211')?.label]] },
    { value: [[library.crosswalk('hwr', 'asc-wds.job-role')?.map('A-003')[0]?.code]] },
    { value: [[true], [false]] },
    { value: [['There are spaces in it. Write AB135792C.']] },
    { value: [[expect.stringMatching(/^999 is not/)]] },
  ]);
});

it('lists every set and item that VALID and CHECK then know', async () => {
  const listed = await call('CODES', [['sets']]);
  const ids =
    listed.ok && Array.isArray(listed.value)
      ? listed.value.map((row) => (Array.isArray(row) ? row[0] : null))
      : [];
  expect(ids.length).toBeGreaterThan(library.infos.length);
  for (const id of ids) {
    expect(functions.check([['?']], [[id]])).toEqual([[expect.stringMatching(/\.$/)]]);
  }
});

it('passes errors in arguments on, those that can carry words with words (N016, N092)', async () => {
  const error = { type: 'CustomFunctionError', code: '#REF!' };
  expect(await call('ROLE', [[{ type: 'CustomFunctionError', code: '#N/A' }]])).toEqual({
    ok: false,
    error: '#N/A',
    message: 'The job title shows #N/A. Put that cell right first.',
  });
  for (const code of ['#REF!', '#NAME?', '#DIV/0!', '#NUM!', '#NULL!', '#VALUE!']) {
    const answer = await call('ROLE', [[{ type: 'CustomFunctionError', code }]]);
    expect(JSON.stringify(answer)).toContain(code);
    expect(JSON.stringify(answer)).not.toMatch(/[A-Z]-\d{3}/u);
  }
  expect(JSON.stringify(await call('ROLE', [[error], ['Cook']]))).toContain('#REF!');
  expect(await call('VALID', [[error]], [['swf.role']])).toMatchObject({ value: [[false]] });
});

it('answers whole columns down to the last title (N091)', async () => {
  const column = Array.from({ length: 1_048_576 }, (_, row) => [row < 3 ? 'Cleaner' : null]);
  expect(functions.role(column)).toEqual([
    [roleOf('Cleaner')],
    [roleOf('Cleaner')],
    [roleOf('Cleaner')],
  ]);
});

it('lets others work while it codes a very long list, and answers the same', async () => {
  const titles = Array.from({ length: 1200 }, (_, i) => [
    i % 3 === 0 ? 'Cleaner' : `Cleaner ${String(i)} zz`,
  ]);
  const promised = functions.role(titles);
  expect(promised).toBeInstanceOf(Promise);
  const answers = await promised;
  expect(answers).toHaveLength(1200);
  expect(answers[0]).toEqual([roleOf('Cleaner')]);
});

it('answers 20,000 calls, one a cell (N093)', async () => {
  const titles = ['Cleaner', 'Social worker', 'Caretaker', 'Head teacher', 'Cook'];
  const calls = Array.from({ length: 20_000 }, (_, i) => call('ROLE', [[titles[i % 5] ?? '']]));
  const answers = await Promise.all(calls);
  expect(answers).toHaveLength(20_000);
  expect(
    answers.every(
      (answer, i) =>
        answer.ok &&
        JSON.stringify(answer.value) === JSON.stringify([[roleOf(titles[i % 5] ?? '')]]),
    ),
  ).toBe(true);
});
