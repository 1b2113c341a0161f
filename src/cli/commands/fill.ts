/** `rolecheck fill`: fills a return's columns from role codes. */
import type { CodeLibrary } from '../../core/codes/types';
import { fillColumns, fillRow, fillWords, isSoc, type FillColumn } from '../../core/fill';
import { words as matchWords } from '../../core/rules/match/words';
import { recognise } from '../../core/rules/match/recognise';
import { registry } from '../../core/rules/returns';
import type { Part, Return } from '../../core/rules/types';
import { cellText } from '../../core/sheet/cell-text';
import { freeHeaders } from '../../core/sheet/free-header';
import type { CellValue } from '../../core/sheet/types';
import { readArguments, type Arguments } from '../arguments';
import { CannotDo } from '../cannot-do';
import { sayWhatIsThere } from '../code/what-is-there';
import { openTable } from '../files/open';
import { openOutput } from '../files/output';
import type { RowReader, TableFile } from '../files/types';
import { chooseFillColumns, type FillColumns } from '../fill/choose-columns';
import { codesByTitle, type CodeByTitle } from '../fill/titles';
import { words } from '../fill/words';
import { fillHelp } from '../help';
import { sayOn, type Io } from '../io';
import { words as cliWords } from '../words';

const options = { values: ['return', 'part', 'role', 'sheet', 'out'], flags: [] };

/**
 * @param args what follows `fill`
 * @throws {CannotDo} when it cannot be done
 */
export async function fill(
  args: readonly string[],
  io: Io,
  loadLibrary: () => Promise<CodeLibrary>,
): Promise<void> {
  const given = readArguments('fill', args, options);
  if (given.flags.has('help')) {
    io.stdout.write(fillHelp);
    return;
  }
  const plan = planOf(given);
  const file = await openTable(plan.input, io.stdin);
  try {
    await fillFile(file, plan, io, loadLibrary);
  } finally {
    await file.close();
  }
}

interface Plan {
  readonly input: string;
  readonly return: Return;
  readonly parts: readonly Part[];
  readonly columns: readonly FillColumn[];
  readonly role: string;
  readonly sheet: string | undefined;
  readonly out: string;
}

function planOf({ values, words: inputs }: Arguments): Plan {
  const [input] = inputs;
  if (input === undefined || inputs.length > 1) throw new CannotDo(words.oneFile);
  const [id, partId, role] = [values.get('return'), values.get('part'), values.get('role')];
  if (id === undefined) throw new CannotDo(words.noReturn);
  if (role === undefined) throw new CannotDo(words.noRole);
  const out = values.get('out');
  if (out === undefined) throw new CannotDo(words.noOutput);
  const one = registry.get(id);
  if (one === undefined) throw new CannotDo(matchWords.returnUnknown(registry.returns));
  const part = one.parts.find((candidate) => candidate.id === partId?.trim().toLowerCase());
  if (partId !== undefined && part === undefined) throw new CannotDo(matchWords.partUnknown(one));
  const parts = part ? [part] : one.parts;
  const all = parts.flatMap((each) => fillColumns(one, each));
  const columns = all.filter(
    ({ header }, at) => all.findIndex((other) => other.header === header) === at,
  );
  if (columns.length === 0) throw new CannotDo(words.nothingToFill(one, part));
  return { input, return: one, parts, columns, role, sheet: values.get('sheet'), out };
}

async function fillFile(
  file: TableFile,
  plan: Plan,
  io: Io,
  loadLibrary: () => Promise<CodeLibrary>,
): Promise<void> {
  const say = sayOn(io);
  const chosen = chooseFillColumns(await file.tops(plan.sheet), plan.role);
  const output = await openOutput(plan.out, plan.input, file.kind, io.stdout);
  try {
    const wanted = [...plan.columns.map(({ header }) => header), words.needsHeader];
    const headers = freeHeaders(wanted, chosen.headers);
    chosen.notes.forEach(say);
    sayWhatIsThere(wanted, headers, say);
    if (plan.columns.some(isSoc)) say(fillWords.socFromRole);
    const byTitle = chosen.title === undefined ? undefined : await loadTitles();
    const rows = new RowFiller(plan, chosen, await loadLibrary(), byTitle, () => output.wanted());
    const read = [...chosen.context.values(), ...(byTitle ? [chosen.title ?? 0] : [])];
    if (read.length > 0) say(words.read(read.map((at) => chosen.headers[at] ?? '')));
    const notes = await file.rows(
      { sheet: chosen.sheet, headerRow: chosen.headerRow, columns: rows.columns },
      rows,
      { headers, sink: output.sink },
    );
    await output.commit();
    if (output.replacesInput) say(cliWords.inputReplaced);
    notes.forEach(say);
    if (rows.complete + rows.open === 0) say(cliWords.noRowsToFill);
    else if (io.watched) say(words.outcome(rows.complete, rows.open));
  } finally {
    await output.discard();
  }
}

async function loadTitles(): Promise<CodeByTitle> {
  const { roleTitleReturnsFrom } = await import('../../data/role-title-returns');
  const { codingTexts } = await import('../../data/coding-texts');
  return codesByTitle(roleTitleReturnsFrom(codingTexts));
}

/** Fills rows as they are given out. */
class RowFiller implements RowReader {
  complete = 0;
  open = 0;
  /** The role, the title, then the context. */
  readonly columns: readonly number[];
  private readonly inReturn: boolean;
  private readonly names: readonly string[];

  constructor(
    private readonly plan: Plan,
    chosen: FillColumns,
    private readonly library: CodeLibrary,
    private readonly byTitle: CodeByTitle | undefined,
    private readonly wanted: () => boolean,
  ) {
    this.columns = [chosen.role, chosen.title ?? chosen.role, ...chosen.context.values()];
    this.names = [...chosen.context.keys()];
    this.inReturn = isSheetOf(chosen.headers, plan);
  }

  row(_: number, cells: readonly CellValue[]): readonly CellValue[] {
    const [role = '', title = '', ...context] = cells.map(cellText);
    const { columns } = this.plan;
    const filled = fillRow(
      role,
      columns,
      {
        inReturn: this.inReturn,
        value: (name) => context[this.names.indexOf(name)] ?? '',
        decided: (set) => this.byTitle?.(role, title, set) ?? '',
      },
      this.library,
    );
    if (filled.needs.length === 0) this.complete++;
    else this.open++;
    return [...filled.cells, [...filled.needs, ...filled.notes].join(' ')];
  }

  pause(): Promise<boolean> {
    return Promise.resolve(this.wanted());
  }
}

/** True when the list is a sheet of the return itself, and not a list of all posts. */
function isSheetOf(headers: readonly string[], { return: one, parts }: Plan): boolean {
  if (one.id === 'posts') return false;
  return recognise(headers, registry.returns).some(
    ({ sure, part }) => sure && parts.includes(part),
  );
}
