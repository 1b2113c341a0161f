/** `rolecheck decisions`: what people have decided in a workbook. */
import type { Decision } from '../../core/review/types';
import type { DecisionLog } from '../../core/review/log';
import { decisionRows } from '../../core/review/table';
import { csvText } from '../../core/sheet/csv';
import { readArguments, type Arguments } from '../arguments';
import { CannotDo } from '../cannot-do';
import { memoryOf } from '../decisions/memory';
import { openTable } from '../files/open';
import { openOutput } from '../files/output';
import { decisionsHelp } from '../help';
import { LineWriter, sayOn, write, type Io } from '../io';
import { jsonText, onTerminal } from '../print';
import { words } from '../words';

const options = { values: ['out'], flags: ['json', 'log'] };

/**
 * @param args what follows `decisions`
 * @throws {CannotDo} when it cannot be done
 */
export async function decisions(args: readonly string[], io: Io): Promise<void> {
  const given = readArguments('decisions', args, options);
  if (given.flags.has('help')) {
    io.stdout.write(decisionsHelp);
    return;
  }
  const plan = planOf(given);
  const log = await logOf(plan.input, io);
  if (log.records.length === 0) sayOn(io)(words.noDecisions);
  else if (plan.lines === 'none') await writeList(log, plan.out, io);
  else {
    if (plan.out !== undefined) await writeList(log, plan.out, io);
    await writeLines(plan.lines === 'all' ? log.records : log.standing(), io);
  }
}

interface Plan {
  readonly input: string;
  readonly out: string | undefined;
  /** Which records go to standard output as JSON. */
  readonly lines: 'none' | 'standing' | 'all';
}

function planOf({ values, flags, words: inputs }: Arguments): Plan {
  const [input] = inputs;
  if (input === undefined || inputs.length > 1 || input === '-') {
    throw new CannotDo(words.decisionsOfWorkbook);
  }
  const out = values.get('out');
  if (/\.(?:xls[xmb]?|ods)$/iu.test(out ?? '')) throw new CannotDo(words.listIsCsv);
  const asLines = flags.has('json') ? 'standing' : 'none';
  const lines = flags.has('log') ? 'all' : asLines;
  if (out === '-' && lines !== 'none') throw new CannotDo(words.twoOnStandardOutput);
  return { input, out, lines };
}

async function logOf(input: string, io: Io): Promise<DecisionLog> {
  const file = await openTable(input, io.stdin);
  try {
    if (file.kind !== 'xlsx') throw new CannotDo(words.decisionsOfWorkbook);
    const { log, trouble } = await memoryOf(file);
    if (trouble) throw new CannotDo(words.unreadMemory(trouble));
    return log;
  } finally {
    await file.close();
  }
}

/** The list that the pane exports: its mark at the beginning is what Excel tells UTF-8 by. */
async function writeList(log: DecisionLog, path: string | undefined, io: Io): Promise<void> {
  const rows = decisionRows(log);
  if (path === undefined) {
    await write(io.stdout, csvText(rows.map((cells) => cells.map(onTerminal))));
    return;
  }
  const text = csvText(rows);
  // As for an input without a name: what is read is a workbook, what is written is none.
  const output = await openOutput(path, '-', 'csv', io.stdout);
  try {
    await output.sink.write(Buffer.from(path === '-' ? text : `\ufeff${text}`));
    await output.commit();
  } finally {
    await output.discard();
  }
}

async function writeLines(records: readonly Decision[], io: Io): Promise<void> {
  const lines = new LineWriter(io.stdout);
  for (const record of records) {
    lines.add(jsonOf(record));
    await lines.drain();
    if (lines.gone) return;
  }
  await lines.flush();
}

/** A stable contract: names and order as they stand here. */
function jsonOf(record: Decision): string {
  const { context, soc } = record;
  return jsonText({
    id: record.id,
    act: record.act,
    undoes: record.undoes,
    replaces: record.replaces,
    of: record.of,
    text: record.text,
    department: context.department ?? '',
    employer: context.employer ?? '',
    grade: context.grade ?? '',
    verdict: record.verdict,
    role: record.role,
    roleLabel: record.roleLabel,
    soc2000: soc.soc2000,
    soc2010: soc.soc2010,
    soc2020: soc.soc2020,
    soc2020ext: soc.soc2020ext,
    how: record.how,
    when: record.when,
    note: record.note,
    editions: record.editions,
    proposed: record.proposed,
  });
}
