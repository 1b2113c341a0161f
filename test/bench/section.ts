/** A part of what is printed: a heading, tables and remarks, in Markdown. */
import { textTable } from '../../tools/evaluate/text-table';

export interface Table {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface Section {
  readonly title: string;
  /** Sentences and tables in the order in which they are printed. */
  readonly body: readonly (string | Table)[];
}

export function print({ title, body }: Section): void {
  console.log(`\n## ${title}`);
  for (const part of body) {
    console.log('');
    if (typeof part === 'string') console.log(part);
    else for (const line of textTable(part.headings, part.rows)) console.log(line);
  }
}

/** Tells whoever waits what is being measured; not part of the report. */
export function progress(what: string): void {
  process.stderr.write(`… ${what}\n`);
}
