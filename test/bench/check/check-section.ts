/**
 * A whole check through Microsoft's client library and the Excel host: read, checked, marked, listed;
 * beside reading the same cells once through the same port.
 */
import { loadCodeLibrary } from '../../../src/data/library';
import { createWorkbookPort } from '../../../src/excel';
import { workbookFile } from '../../../src/excel/office';
import type { WorkbookPort } from '../../../src/excel/port';
import { createCheck } from '../../../src/taskpane/check/controller';
import { entriesOf } from '../../../src/taskpane/check/entries';
import { kit } from '../../../src/taskpane/check/kit';
import { headed } from '../../../src/taskpane/check/sheets';
import { everything } from '../../../src/taskpane/check/state';
import { loadOfficeInto, type OpenedExcel } from '../../support/office';
import { megabytes, number, spread } from '../figures/say';
import { measured, type Pass } from '../measured';
import { progress, type Section } from '../section';
import { COLUMNS, workerRows } from './rows';

const ROWS = 50_000;

interface Checked extends Pass {
  readonly findings: number;
  readonly rules: number;
  readonly stages: ReadonlyMap<string, number>;
}

export async function checkSection(runs: number): Promise<Section> {
  const reads: Pass[] = [];
  const checks: Checked[] = [];
  const again: Checked[] = [];
  const rows = workerRows(ROWS);
  for (let at = 0; at < runs; at++) {
    progress(
      `${number(ROWS)} rows of ${String(COLUMNS)} columns checked, ${String(at + 1)} of ${String(runs)}`,
    );
    const opened = await loadOfficeInto(globalThis, { sheets: { Workers: rows } });
    const port = createWorkbookPort();
    reads.push(await readOnce(opened, port));
    const check = createCheck(portsOver(port));
    checks.push(await checkOnce(opened, check));
    again.push(await checkOnce(opened, check));
  }
  const [first] = checks;
  return {
    title: `Checking ${number(ROWS)} rows of ${String(COLUMNS)} columns (Node, Excel host)`,
    body: [
      {
        headings: ['', 'ms', 'times reading', 'syncs', 'bytes', 'largest request'],
        rows: [
          rowOf('reading the cells once', reads, reads),
          rowOf('check: read, checked, marked, listed', checks, reads),
          rowOf('the same again: marks replaced', again, reads),
        ],
      },
      `${number(first?.rules ?? 0)} rules, ${number(first?.findings ?? 0)} findings. Of the check, in ms: ${stagesSaid(checks)}. ` +
        'The Excel host keeps its cells in memory: in Excel reading and marking take longer, checking the same.',
    ],
  };
}

function portsOver(workbook: WorkbookPort): Parameters<typeof createCheck>[0] {
  return {
    workbook,
    file: workbookFile,
    library: loadCodeLibrary,
    checks: () => Promise.resolve(kit),
    coder: () => Promise.reject(new Error('Rolecheck: no coder is measured here')),
  };
}

async function readOnce(opened: OpenedExcel, port: WorkbookPort): Promise<Pass> {
  const located = await port.locate();
  const sheet = located.ok && located.value ? headed(located.value) : undefined;
  if (!sheet) throw new Error('Rolecheck: the list to be measured was not found');
  const columns = Array.from({ length: COLUMNS }, (_, at) => at);
  return measured(opened, async () => {
    const read = await port.read(sheet.list, columns);
    if (!read.ok || read.value.rowCount !== ROWS) throw new Error('Rolecheck: rows were not read');
  });
}

async function checkOnce(
  opened: OpenedExcel,
  check: ReturnType<typeof createCheck>,
): Promise<Checked> {
  const stages = new Map<string, number>();
  let last = { stage: '', from: 0 };
  const stop = check.subscribe(() => {
    const state = check.getState();
    const stage = state.kind === 'working' ? state.stage : state.kind;
    if (stage === last.stage) return;
    const now = performance.now();
    if (last.stage !== '') stages.set(last.stage, (stages.get(last.stage) ?? 0) + now - last.from);
    last = { stage, from: now };
  });
  let findings = 0;
  let rules = 0;
  const pass = await measured(opened, async () => {
    await check.check();
    const state = check.getState();
    if (state.kind !== 'finished') throw new Error(`Rolecheck: the check ended as ${state.kind}`);
    for (const { group } of entriesOf(state.report, everything)) findings += group.findings.length;
    rules = state.report.sheets.reduce((sum, { result }) => sum + result.ran, 0);
  });
  stop();
  return { ...pass, findings, rules, stages };
}

function rowOf(name: string, passes: readonly Pass[], reads: readonly Pass[]): string[] {
  const [one] = passes;
  return [
    name,
    spread(passes.map(({ time }) => time)),
    spread(passes.map(({ time }, at) => time / (reads[at]?.time ?? NaN))),
    number(one?.syncs ?? 0),
    megabytes(one?.bytes ?? 0),
    megabytes(one?.largest ?? 0),
  ];
}

function stagesSaid(checks: readonly Checked[]): string {
  const names = [...(checks[0]?.stages.keys() ?? [])];
  return names
    .map((name) => `${name} ${spread(checks.map(({ stages }) => stages.get(name) ?? 0))}`)
    .join(', ');
}
