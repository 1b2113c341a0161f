/**
 * Returns, rules and what a check finds, as plain data.
 *
 * A return has parts (its files, or the sheets of its template), a part has items (its columns) and
 * rules. A rule is one file: what it says, what it checks, and examples that are its tests, its help
 * on screen and its row in `docs/rules.md`.
 */
import type { CodeSet } from '../codes/types';
import type { Band, Post } from '../coding/types';
import type { Severity } from '../items/types';
import type { CellLook } from '../sheet/cell-look';
import type { Day, DayForm, DayRead } from '../sheet/day';
import type { CellValue } from '../sheet/types';

export type { Severity } from '../items/types';

export type ReturnId = 'posts' | 'asc-wds' | 'swf' | 'csww' | 'lges';

/** A national collection: its parts, its editions, and what a user must know about our version. */
export interface Return {
  readonly id: ReturnId;
  readonly title: string;
  /** Said wherever the return is named; empty when there is nothing to be careful about. */
  readonly caution: string;
  /** The day that the return is about, where that is not the day of the check. */
  readonly reference?: ReferenceDay;
  /** Newest last. Items and rules outside an edition's time do not take part in it. */
  readonly editions: readonly Edition[];
  readonly parts: readonly Part[];
}

/** A day that a return is about, such as census day. */
export interface ReferenceDay {
  /** What it is called, as it stands inside a sentence: `census day`. */
  readonly title: string;
  /** The one that a check on this day is for. */
  readonly of: (today: Day) => Day;
}

/** One edition of a return, as what it changed in the one before. */
export interface Edition {
  /** Year, or year and month, from which it holds: `2025` or `2026-07`. Compared as text. */
  readonly from: string;
  readonly title: string;
  /** Columns that it took away, by part: said when a sheet still has them. */
  readonly removes?: Readonly<Record<string, readonly string[]>>;
}

/** A file of a return, or a sheet of its template. */
export interface Part {
  readonly id: string;
  readonly title: string;
  /** In the order in which the return wants its columns. */
  readonly items: readonly PartItem[];
  /** Columns by which an officer knows a row, best first. */
  readonly key: readonly string[];
  /**
   * Columns that together name a row and stay when its faults are put right, for explanations and the
   * last check: they are kept in the workbook, so no name and no National Insurance number.
   */
  readonly identity: readonly string[];
  /** Parts whose rows belong to a row of this one, and the columns by which they find each other. */
  readonly joins?: readonly Join[];
  /** In the order in which the collection checks them. */
  readonly rules: readonly Rule[];
  /**
   * Rules of other parts that also run here, each where the sheet itself has the column that the rule
   * points at: for sheets that hold several parts in one. They keep their ids.
   */
  readonly also?: readonly Rule[];
  /** True for a row on which only rules marked `always` run, such as one to be deleted. */
  readonly onlyAlways?: (row: Row) => boolean;
  /**
   * Its rules are those of a service that reads the file as it is sent: errors of formulas and numbers
   * that Excel made dates are values to it. Elsewhere one rule speaks of such a cell, and no other.
   */
  readonly asSent?: boolean;
  /** The collection says a number once a row: what repeats it is dropped, whatever it says. */
  readonly oneFindingANumber?: boolean;
}

/** How a row finds the one row of another part that it belongs to: by the first column both have. */
export interface Join {
  readonly part: string;
  readonly by: readonly string[];
  /** Columns that must agree as well, each where both sheets have it. */
  readonly with?: readonly string[];
  /** A row that could belong to several belongs to none, instead of to the first. */
  readonly onlyOne?: boolean;
}

/** A column of a part. */
export interface PartItem {
  /** As the return writes it: `NINUMBER`, `PersonBirthDate`. */
  readonly column: string;
  /** What it is, as it stands inside a sentence: `National Insurance number`. */
  readonly title: string;
  readonly format: ItemFormat;
  /** Whose row must have it, in words: `everybody`, `social workers`; empty for nobody's. */
  readonly neededBy: string;
  /** Words that the return takes beside what the format says, such as `Admin`; case is ignored. */
  readonly orElse?: readonly string[];
  /** What local systems call it, beside `column` and `title`. */
  readonly also?: readonly string[];
  /** May be left out of the sheet without a word. */
  readonly optional?: boolean;
  /** Editions from which and before which the column exists. */
  readonly since?: string;
  readonly until?: string;
}

/** What may stand in a column. */
export type ItemFormat =
  | { readonly kind: 'text'; readonly longest?: number }
  /** A code of a set; `then` says what may follow it after a semicolon. */
  | { readonly kind: 'code'; readonly set: string; readonly then?: 'year' | 'code' | 'text' }
  /** Several codes of a set, separated by semicolons. */
  | { readonly kind: 'codes'; readonly set: string }
  | { readonly kind: 'date'; readonly written: DayForm }
  | { readonly kind: 'year' }
  | {
      readonly kind: 'number';
      readonly from?: number;
      readonly to?: number;
      readonly decimals?: number;
    }
  /** Several whole numbers, separated by semicolons. */
  | { readonly kind: 'numbers' }
  /** An item that follows a form of its own, such as `person.ni-number`. */
  | { readonly kind: 'form'; readonly item: string };

/** Where a rule was read, and how far it can be trusted. */
export interface RuleSource {
  readonly from: string;
  /** The year for which it was seen: `2010`, `2026-08`, `2018-`. */
  readonly year: string;
  /** Said on screen beside every finding's rule; absent when the source is current and whole. */
  readonly caution?: string;
}

interface About {
  /**
   * `return/part/number`, with the number as the collection writes it: `asc-wds/worker/1010`.
   * Our own begin with `x-`.
   */
  readonly id: string;
  /** Tells apart rules for which the collection uses one number: one message, one rule. */
  readonly case?: string;
  readonly severity: Severity;
  /** As the collection names it in its own report: `NINUMBER`, `CONTHOURS/ZEROHRCONT`. */
  readonly column: string;
  /** The column to point at; absent when it is `column`. */
  readonly cell?: string;
  /** What is wrong, as a heading without a full stop: `Date of birth is in the future`. */
  readonly title: string;
  /** What is wrong with this cell, in a sentence; `{value}` and other slots are filled in. */
  readonly says: string;
  /** What to do, in a sentence. */
  readonly remedy: string;
  /** Why it matters, or what the collection does when it is left, in a sentence or two. */
  readonly why: string;
  readonly source: RuleSource;
  /** First edition in which it holds, and first in which it no longer does. */
  readonly since?: string;
  readonly until?: string;
  /** Columns without which it cannot run; a missing one is said, once. */
  readonly needs: readonly string[];
  /** Columns that it looks at when they are there; missing ones count as blank. */
  readonly reads?: readonly string[];
  /** Also runs on rows that the part otherwise leaves alone (see `Part.onlyAlways`). */
  readonly always?: boolean;
  /** Speaks of what Excel made of cells, which other rules pass over. */
  readonly ofCells?: boolean;
  /** Compares with what the coder suggests; not run without `Facts.suggest`. */
  readonly asksCoder?: boolean;
}

interface Runs extends About {
  readonly examples: {
    readonly pass: readonly Example[];
    readonly fail: readonly Example[];
  };
}

/** Looks at one row. */
export interface RowRule extends Runs {
  readonly scope: 'row';
  /** Called once a run; what it returns is called for every row. */
  readonly check: (facts: Facts) => (row: Row) => Breach | undefined;
}

/** Looks at all rows of the part together. */
export interface FileRule extends Runs {
  readonly scope: 'file';
  readonly check: (facts: Facts, rows: Rows) => RowBreaches;
}

/** Looks at rows together with other parts; not run while one of those is missing. */
export interface CrossFileRule extends Runs {
  readonly scope: 'cross-file';
  readonly parts: readonly string[];
  readonly check: (facts: Facts, rows: Rows) => RowBreaches;
}

/** Looks at the header row. */
export interface HeaderRule extends Runs {
  readonly scope: 'headers';
  readonly check: (facts: Facts, headers: Headers) => Breach | undefined;
}

/**
 * Needs what the collection holds on record, so it is not run; `notRun` says why. Where the officer
 * says that nothing is on record yet, it can be checked after all.
 */
export interface RecordRule extends Runs {
  readonly scope: 'record';
  readonly notRun: string;
  readonly check: (facts: Facts) => (row: Row) => Breach | undefined;
}

/** Known to exist and never run; `notRun` says why. */
export interface UncheckedRule extends About {
  readonly scope: 'unchecked';
  readonly notRun: string;
}

export type Rule = RowRule | FileRule | CrossFileRule | HeaderRule | RecordRule | UncheckedRule;

/** Cells of an example row, by column; columns that are not named are blank. */
export type Cells = Readonly<Record<string, CellValue>>;

/** A case for which a rule says something, or says nothing. Checked on `EXAMPLE_DAY`. */
export interface Example {
  /** The row, for rules that look at one row. */
  readonly cells?: Cells;
  /** The rows, for rules that look at several. */
  readonly rows?: readonly Cells[];
  /** Rows of other parts. */
  readonly others?: Readonly<Record<string, readonly Cells[]>>;
  /** The headers, for rules that look at those. */
  readonly headers?: readonly string[];
  /** Number formats, by column. */
  readonly formats?: Readonly<Record<string, string>>;
  /** What the coder suggests for every row of the example. */
  readonly suggested?: Suggested;
  /** What a failing example offers to write. */
  readonly write?: string;
  /** Said in the help where the cells do not speak for themselves. */
  readonly because?: string;
}

/** What a check found in a row: words for the message's slots, and what it is safe to write. */
export interface Breach {
  /** The column to point at, when it is not the rule's. */
  readonly cell?: string;
  /** Words for the slots of `says` and `remedy`, beside `{value}`. */
  readonly say?: Readonly<Record<string, string>>;
  /** Said between the two where there is more to say of this cell, in a sentence. */
  readonly more?: string;
  /** What must have been meant, when exactly one thing can be. */
  readonly write?: string;
}

export interface RowBreach extends Breach {
  /** Position of the row in its table; -1 for what holds for the whole list. */
  readonly row: number;
}

/** As they are found. Undefined between them lets others have a turn: files are long (see `isTurn`). */
export type RowBreaches = Iterable<RowBreach | undefined>;

/** One row of a part. Columns that the sheet does not have are looked up in the rows it belongs to. */
export interface Row {
  /** Position in its table. */
  readonly at: number;
  /** The cell as the return would receive it; empty for a blank cell or a missing column. */
  text(column: string): string;
  /** The cell as it is. */
  value(column: string): CellValue;
  /** The day in a cell, in whatever form it is; undefined when there is none to be read. */
  day(column: string): Day | undefined;
  /** The same with the reason, when there is none to be read. */
  dayRead(column: string): DayRead;
}

/** All rows of a part. */
export interface Rows {
  readonly count: number;
  /** True when the column is in the sheet, or in the sheet of a part that its rows belong to. */
  has(column: string): boolean;
  /** Cells of the sheet's own that Excel made something else of, by row. */
  odd(column: string): ReadonlyMap<number, CellLook>;
  /** The first row of the sheet's own that shows zeros which are not in its cell. */
  zerosShown(column: string): number | undefined;
  /** The cell as the officer sees it. */
  shown(column: string, at: number): string;
  row(at: number): Row;
}

/** The header row against what the return wants. */
export interface Headers {
  /** As they stand in the sheet, blank ones left out. */
  readonly found: readonly string[];
  /** Columns of the edition that no header stands for and that may not be left out. */
  readonly missing: readonly PartItem[];
  /** Headers that stand for no column. */
  readonly unknown: readonly string[];
  /** Of those, the ones that an earlier edition had, with the edition that removed them. */
  readonly removed: ReadonlyMap<string, Edition>;
  /** Of those, the ones that name a column for which another header stands, with that header. */
  readonly twice: ReadonlyMap<string, ReadInstead>;
  /** The first column that stands before one that the return has earlier; undefined when none does. */
  readonly outOfOrder: string | undefined;
}

/** The header that is read where two name the same column. */
export interface ReadInstead {
  readonly header: string;
  /** It stands in front of the one that is not read. */
  readonly isBefore: boolean;
}

/** What a check may know beside the cells. */
export interface Facts {
  readonly today: Day;
  /** The day that the return is about, such as census day. */
  readonly reference: Day;
  /** True when the officer says that the collection has nothing of theirs on record yet. */
  readonly nothingOnRecord: boolean;
  /** The set; a broken promise when there is none of that id. */
  codes(id: string): CodeSet;
  /** Codes of a set that have something in common, such as `regulated`; see `src/data/README.md`. */
  trait(set: string, name: string): ReadonlySet<string>;
  /** Codes of `to` for a code of `from`, best first; empty when there are none. */
  crosswalk(from: string, to: string, code: string): readonly string[];
  /** The rows of a part, or undefined when they are not to hand. */
  part(id: string): Rows | undefined;
  /** What the coder suggests for a post; absent when whoever checks has no coder to hand. */
  suggest?(post: Post): Suggested | undefined;
  /** True where people have decided that no code fits a post; absent when no decisions are to hand. */
  isDecidedNone?(post: Post): boolean;
}

/** What a check may know of a suggestion. */
export interface Suggested {
  /** Absent or empty when no role, or no SOC code, is suggested. */
  readonly role?: string;
  readonly soc2020?: string;
  readonly band: Band;
}

/** One thing that a check found. */
export interface Finding {
  readonly rule: Rule;
  /** Position in the table; -1 for the header row. */
  readonly row: number;
  /** The column to point at. */
  readonly column: string;
  readonly say?: Readonly<Record<string, string>>;
  readonly more?: string;
  readonly write?: string;
}

/** A rule that did not run, and why, in a sentence. */
export interface NotRun {
  readonly rule: Rule;
  readonly why: string;
  /** For a rule that failed: which, and where in our code, to be copied; no cell's value is in it. */
  readonly fault?: string;
}

/** Everything a check of one part has to say. */
export interface CheckResult {
  readonly part: Part;
  readonly edition: Edition;
  /** Rows looked at. */
  readonly rows: number;
  /** By row, then in the order of the rules; the header's come first. */
  readonly findings: readonly Finding[];
  /** How many rules ran. */
  readonly ran: number;
  readonly notRun: readonly NotRun[];
}
