/** Ways of adding nine columns to a list: ours, and the shortest one with a library. */
import { readFile, writeFile } from 'node:fs/promises';
import { PassThrough, Readable, Writable } from 'node:stream';
import { loadEngine } from '../../../src/cli/engine';
import { openTable } from '../../../src/cli/files/open';
import { openOutput } from '../../../src/cli/files/output';
import { runRolecheck } from '../../../src/cli/run';
import { fileColumns } from '../../../src/core/coding/columns';
import { loadCodeLibrary } from '../../../src/data/library';

export const wayNames = ['read', 'append', 'code', 'hucre'] as const;
export type WayName = (typeof wayNames)[number];

/** @returns how many rows there were, without the header */
type Way = (input: string, out: string) => Promise<number>;

const headers = fileColumns.map(({ header }) => header);
/** What each row is given: as long as what the coder writes. */
const CELLS = [
  ...['P-001', 'Social worker', '2442', '2442', '2461', '2461/01'],
  ...[0.97, 'Sure', 'Same as the job title in the index: “Social worker”.'],
];
const TITLE_COLUMN = 1;

function ours(appending: boolean): Way {
  return async (input, out) => {
    const file = await openTable(input, Readable.from([]));
    let rows = 0;
    const [top] = await file.tops(undefined);
    const wanted = { sheet: top?.sheet ?? '', headerRow: 1, columns: [TITLE_COLUMN] };
    const reader = { row: () => (rows++, CELLS), pause: () => Promise.resolve(true) };
    if (!appending) await file.rows(wanted, reader);
    else {
      const output = await openOutput(out, input, file.kind, new PassThrough());
      await file.rows(wanted, reader, { headers, sink: output.sink });
      await output.commit();
    }
    await file.close();
    return rows;
  };
}

/** The command as it is typed; its coder is made in the time that is measured. */
const coded: Way = async (input, out) => {
  const silent = new Writable({
    write: (_piece, _encoding, done) => {
      done();
    },
  });
  const io = { stdin: Readable.from([]), stdout: silent, stderr: silent, watched: false };
  const loadLibrary = () => Promise.resolve(loadCodeLibrary());
  const args = ['code', input, '--title', 'Post title', '--department', 'Service', '--out', out];
  const status = await runRolecheck(args, io, { loadEngine, loadLibrary });
  if (status !== 0) throw new Error(`Rolecheck: coding ended with ${String(status)}`);
  return NaN;
};

/** Values only: styles, and whatever else a workbook has, are lost. */
const hucre: Way = async (input, out) => {
  const { readXlsx, writeXlsx } = await import('hucre/xlsx');
  const book = await readXlsx(await readFile(input));
  let rows = -1;
  const sheets = book.sheets.map((sheet) => ({
    name: sheet.name,
    rows: sheet.rows.map((cells) => [...cells, ...(rows++ < 0 ? headers : CELLS)]),
  }));
  await writeFile(out, await writeXlsx({ sheets }));
  return rows;
};

export const ways: Readonly<Record<WayName, Way>> = {
  read: ours(false),
  append: ours(true),
  code: coded,
  hucre,
};
