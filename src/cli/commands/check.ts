/** `rolecheck check`: checks a file against the return that it is for. */
import type { CodeLibrary } from '../../core/codes/types';
import { registry } from '../../core/rules/returns';
import { dayOf, type Day } from '../../core/sheet/day';
import { readArguments } from '../arguments';
import { cautionsOf } from '../check/cautions';
import { chooseSheets, columnNotes, type ChosenSheets, type Known } from '../check/choose-sheets';
import { mappingsOf, sayOfMapping } from '../check/mappings';
import { fieldsRead, withPostColumns } from '../check/post-columns';
import { otherParts } from '../check/other-parts';
import { jsonFinding, jsonSummary } from '../check/json-lines';
import { checkOptions, checkPlanOf, type CheckPlan } from '../check/plan';
import { readPart, type ReadPart } from '../check/read-part';
import { reportLines } from '../check/report';
import { asksCoder, runChecks, type CheckedPart } from '../check/run-checks';
import { words } from '../check/words';
import { words as cliWords } from '../words';
import { hasStatus, statusHeader, writeStatus } from '../check/write-status';
import { decidedFor, sayWhatIsMissing } from '../decisions/decided';
import { openTable } from '../files/open';
import { openOutput } from '../files/output';
import type { TableFile } from '../files/types';
import { checkHelp } from '../help';
import { LineWriter, sayOn, type Io } from '../io';
import type { LoadEngine } from '../engine';

interface Sources {
  readonly loadEngine: LoadEngine;
  loadLibrary(): Promise<CodeLibrary>;
}

/**
 * @param args what follows `check`
 * @returns the exit status: 0 when no errors were found, 1 when some were
 * @throws {CannotDo} when it cannot be done
 */
export async function check(args: readonly string[], io: Io, sources: Sources): Promise<0 | 1> {
  const given = readArguments('check', args, checkOptions);
  if (given.flags.has('help')) {
    io.stdout.write(checkHelp);
    return 0;
  }
  const plan = checkPlanOf(given, today());
  const file = await openTable(plan.input, io.stdin);
  try {
    return await checkFile(file, plan, io, sources);
  } finally {
    await file.close();
  }
}

function today(): Day {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

async function checkFile(
  file: TableFile,
  plan: CheckPlan,
  io: Io,
  sources: Sources,
): Promise<0 | 1> {
  const say = sayOn(io);
  const output =
    plan.out === undefined
      ? undefined
      : await openOutput(plan.out, plan.input, file.kind, io.stdout);
  try {
    const library = await sources.loadLibrary();
    const known = { registry, library, mappings: await mappingsOf(plan, io, say) };
    const chosen = await chooseSheets(file, { ...plan, reported: !plan.json }, known);
    chosen.notes.forEach(say);
    sayOfMapping(chosen, known, say);
    const parts = await checkedParts(file, chosen, plan, io, { ...sources, known }, say);
    await print(parts, plan, io);
    if (output) {
      for (const note of await writeStatus(file, parts, output.sink)) say(note);
      await output.commit();
      if (output.replacesInput) say(cliWords.inputReplaced);
    }
    return parts.some(({ result }) => result.findings.some(({ rule }) => rule.severity === 'error'))
      ? 1
      : 0;
  } finally {
    await output?.discard();
  }
}

/** So many rows between two signs of life. */
const PROGRESS_ROWS = 5000;

async function checkedParts(
  file: TableFile,
  chosen: ChosenSheets,
  plan: CheckPlan,
  io: Io,
  { known, loadEngine }: Sources & { readonly known: Known },
  say: (sentence: string) => void,
): Promise<readonly CheckedPart[]> {
  const checked: ReadPart[] = [];
  for (const sheet of chosen.checked.map(withPostColumns)) {
    columnNotes(sheet).forEach(say);
    checked.push(await readPart(file, sheet));
  }
  const others = await otherParts(plan, checked, io, known, say);
  const given = new Set(others.map(({ plan: { part } }) => part.id));
  const beside: ReadPart[] = [];
  for (const sheet of chosen.beside) {
    if (!given.has(sheet.plan.part.id)) beside.push(await readPart(file, sheet));
  }
  for (const note of new Set([...checked, ...beside].flatMap(({ notes }) => notes))) say(note);
  if (checked.every(({ cells }) => cells.count === 0)) say(words.noRows);
  for (const { head } of plan.out === undefined ? [] : checked) {
    if (hasStatus(head.headers)) say(words.statusThere(statusHeader(head.headers)));
  }
  if (plan.decisions !== undefined && !checked.some(asksCoder)) say(cliWords.decisionsWithoutUse);
  let shown = 0;
  const parts = await runChecks({
    checked,
    beside: [...beside, ...others],
    library: known.library,
    today: plan.today,
    nothingOnRecord: plan.nothingOnRecord,
    loadEngine,
    async decided(coder) {
      const { decisions: path } = plan;
      const log = await decidedFor({ list: file, path, coder, isNeeded: false }, io, say);
      const standing = log.standing();
      if (path !== undefined) say(cliWords.onlyDecisionsRead(standing.length));
      sayWhatIsMissing(standing, new Set(checked.flatMap(fieldsRead)), say);
      return log;
    },
    progress(rows) {
      if (!io.watched || rows - shown < PROGRESS_ROWS) return;
      shown = rows;
      io.stderr.write(`\r${words.progress(rows)}`);
    },
  });
  if (shown > 0) io.stderr.write('\n');
  return parts;
}

async function print(parts: readonly CheckedPart[], plan: CheckPlan, io: Io): Promise<void> {
  const cautions = cautionsOf(parts);
  // Where the file itself goes to standard output, the report may not.
  const lines = new LineWriter(plan.out === '-' ? io.stderr : io.stdout);
  if (plan.json) {
    for (const part of parts) {
      for (const finding of part.result.findings) {
        lines.add(jsonFinding(finding, part, parts.length > 1));
        await lines.drain();
        if (lines.gone) return;
      }
    }
    lines.add(jsonSummary(parts, cautions));
  } else {
    reportLines(parts, cautions).forEach((line) => {
      lines.add(line);
    });
  }
  await lines.flush();
}
