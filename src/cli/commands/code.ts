/** `rolecheck code`: codes every row of a list. */
import { fileColumns } from '../../core/coding/columns';
import type { Profile } from '../../core/coding/surroundings';
import type { Band } from '../../core/coding/types';
import type { DecisionLog } from '../../core/review/log';
import { cellText } from '../../core/sheet/cell-text';
import { freeHeaders } from '../../core/sheet/free-header';
import { fields } from '../../core/sheet/header-names';
import {
  Aside,
  exampleRows,
  fromLeft,
  isLabelled,
  type AsideKind,
} from '../../core/sheet/set-aside';
import type { CellValue, ContextField } from '../../core/sheet/types';
import { readArguments, type Arguments } from '../arguments';
import { CannotDo } from '../cannot-do';
import { Answers, type Answer } from '../code/answers';
import { chooseColumns, type ChosenColumns } from '../code/choose-columns';
import { jsonRow } from '../code/json-row';
import { optionOf } from '../code/options';
import { sayWhatIsThere } from '../code/what-is-there';
import { decidedFor, sayWhatIsMissing } from '../decisions/decided';
import type { LoadEngine } from '../engine';
import { openTable } from '../files/open';
import { openOutput } from '../files/output';
import type { RowReader, TableFile } from '../files/types';
import { codeHelp } from '../help';
import { LineWriter, sayOn, type Io } from '../io';
import { words } from '../words';

const options = {
  values: [...fields().map(optionOf), 'sheet', 'profile', 'decisions', 'data', 'out'],
  flags: ['json'],
};

/**
 * @param args what follows `code`
 * @throws {CannotDo} when it cannot be done
 */
export async function code(args: readonly string[], io: Io, loadEngine: LoadEngine): Promise<void> {
  const given = readArguments('code', args, options);
  if (given.flags.has('help')) {
    io.stdout.write(codeHelp);
    return;
  }
  const run = planOf(given);
  const file = await openTable(run.input, io.stdin);
  try {
    await codeFile(file, run, io, loadEngine);
  } finally {
    await file.close();
  }
}

interface Plan {
  readonly input: string;
  readonly named: ReadonlyMap<ContextField, string>;
  readonly sheet: string | undefined;
  readonly profile: Profile | undefined;
  readonly decisions: string | undefined;
  readonly data: string | undefined;
  readonly out: string | undefined;
  readonly json: boolean;
}

function planOf({ values, flags, words: inputs }: Arguments): Plan {
  const [input] = inputs;
  if (input === undefined || inputs.length > 1) throw new CannotDo(words.oneFile);
  const named = new Map<ContextField, string>();
  for (const field of fields()) {
    const header = values.get(optionOf(field));
    if (header !== undefined) named.set(field, header);
  }
  const json = flags.has('json');
  const [out, decisions] = [values.get('out'), values.get('decisions')];
  if (out === undefined && !json) throw new CannotDo(words.noOutput);
  if (out === '-' && json) throw new CannotDo(words.twoOnStandardOutput);
  if (input === '-' && decisions === '-') throw new CannotDo(words.twoFromStandardInput);
  return {
    input,
    named,
    sheet: values.get('sheet'),
    profile: profileOf(values.get('profile')),
    decisions,
    data: values.get('data'),
    out,
    json,
  };
}

const PROFILES: ReadonlyMap<string, Profile> = new Map([
  ['local-authority', 'local authority'],
  ['school', 'school'],
  ['care-provider', 'care provider'],
]);

function profileOf(named: string | undefined): Profile | undefined {
  if (named === undefined) return undefined;
  const profile = PROFILES.get(named.toLowerCase());
  if (profile === undefined) throw new CannotDo(words.noProfile([...PROFILES.keys()]));
  return profile;
}

async function codeFile(
  file: TableFile,
  plan: Plan,
  io: Io,
  loadEngine: LoadEngine,
): Promise<void> {
  const say = sayOn(io);
  const chosen = chooseColumns(await file.tops(plan.sheet), plan.named);
  chosen.notes.forEach(say);
  const wantedHeaders = fileColumns.map((column) => column.header);
  const headers = freeHeaders(wantedHeaders, chosen.headers);
  const output =
    plan.out === undefined
      ? undefined
      : await openOutput(plan.out, plan.input, file.kind, io.stdout);
  try {
    if (output) sayWhatIsThere(wantedHeaders, headers, say);
    const { coder: plain } = await loadEngine(plan.data, plan.profile);
    const decided = { list: file, path: plan.decisions, coder: plain, isNeeded: true };
    const log = await decidedFor(decided, io, say);
    const lines = plan.json ? new LineWriter(io.stdout) : undefined;
    const wanted = (): boolean => (output ? output.wanted() : lines?.gone !== true);
    const answers = new Answers(plain, log, [...chosen.columns.keys()], plan.json);
    const rows = new RowCoder(answers, chosen, lines, wanted, io);
    const { sheet, headerRow } = chosen;
    const columns = [...chosen.columns.values(), ...chosen.labels];
    // A row with a title is no total, whatever else is in it.
    const seldom = { columns: chosen.labels, unless: chosen.columns.get('title') ?? -1 };
    const notes = await file.rows(
      { sheet, headerRow, columns, seldom },
      rows,
      output && { headers, sink: output.sink },
    );
    await lines?.flush();
    await output?.commit();
    if (output?.replacesInput === true) say(words.inputReplaced);
    rows.finish();
    notes.forEach(say);
    sayDecided(log, plan, rows.following, chosen, say);
    if (rows.leftOut.total + rows.leftOut.example > 0) say(words.leftOut(rows.leftOut));
    if (rows.coded === 0) say(words.noRows);
  } finally {
    await output?.discard();
  }
}

/** Says what became of decisions, where there are any or some were to be. */
function sayDecided(
  log: DecisionLog,
  plan: Plan,
  following: number,
  chosen: ChosenColumns,
  say: (sentence: string) => void,
): void {
  const standing = log.standing();
  if (standing.length === 0 && plan.decisions === undefined) return;
  say(words.decisionsRead(standing.length, following));
  sayWhatIsMissing(standing, new Set(chosen.columns.keys()), say);
}

/** So many rows between two signs of life. */
const PROGRESS_ROWS = 5000;

/** Codes rows as they are given out. */
class RowCoder implements RowReader {
  coded = 0;
  readonly leftOut = { total: 0, example: 0 };
  private readonly examples: ReadonlySet<number>;
  private readonly aside: Aside;
  /** Rows whose answer a decision gave. */
  following = 0;
  private readonly bands = new Map<Band, number>();
  private readonly title: number;
  /** Of the row's post; used again for the next. */
  private readonly texts: string[];
  /** The columns of `row`, from left to right. */
  private readonly places: readonly number[];

  constructor(
    private readonly answers: Answers,
    chosen: ChosenColumns,
    private readonly lines: LineWriter | undefined,
    /** False when nobody is left to read what comes out. */
    private readonly wanted: () => boolean,
    private readonly io: Io,
  ) {
    this.title = [...chosen.columns.keys()].indexOf('title');
    this.texts = [...chosen.columns.keys()].map(() => '');
    this.places = fromLeft([...chosen.columns.values(), ...chosen.labels]);
    this.examples = exampleRows(chosen.sample);
    this.aside = new Aside({ title: this.title });
  }

  row(row: number, cells: readonly CellValue[]): readonly CellValue[] {
    const { texts } = this;
    const kind = this.examples.has(this.coded)
      ? 'example'
      : this.aside.next(cells.slice(0, texts.length), isLabelled(cells, this.places));
    for (let at = 0; at < texts.length; at++) texts[at] = cellText(cells[at]);
    const answer = kind === undefined ? this.answers.of(texts) : this.without(kind);
    if (answer.suggestion) {
      this.lines?.add(jsonRow(row, texts[this.title] ?? '', answer.suggestion));
    }
    this.bands.set(answer.band, (this.bands.get(answer.band) ?? 0) + 1);
    if (answer.isDecided) this.following++;
    this.coded++;
    if (this.io.watched && this.coded % PROGRESS_ROWS === 0) {
      this.io.stderr.write(`\r${words.progress(this.coded)}`);
    }
    return answer.cells;
  }

  /** What there is to say of a row that is no post. */
  private without(kind: AsideKind): Answer {
    this.leftOut[kind]++;
    return this.answers.ofNoPost(words.whyLeftOut[kind]);
  }

  async pause(): Promise<boolean> {
    await this.lines?.drain();
    return this.wanted();
  }

  /** To somebody who watches, says how it came out. */
  finish(): void {
    if (!this.io.watched || this.coded === 0) return;
    const parts = (['Sure', 'Likely', 'Unsure', 'None'] as const).map((band) =>
      words.outcomePart(band, this.bands.get(band) ?? 0),
    );
    this.io.stderr.write(`\r${words.outcome(parts)}\n`);
  }
}
