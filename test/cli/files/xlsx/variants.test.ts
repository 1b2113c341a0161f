/** The same cells, however a program writes them: read alike, and written again around alike. */
import fc from 'fast-check';
import { readXlsx } from 'hucre/xlsx';
import { openXlsx } from '../../../../src/cli/files/xlsx/xlsx-file';
import { testFolder } from '../../support/files';
import { append, readRows } from '../../support/rows';
import { manners, models, written, type Manner, type Model } from '../../support/variants';
import { partsOf } from '../../support/zip';

const { write } = testFolder();
const more = [
  { name: 'xl/charts/chart1.xml', content: '<c/>' },
  { name: 'xl/vbaProject.bin', content: Buffer.from([1, 2, 3]), stored: true },
];

async function withFile<T>(
  zip: Buffer,
  use: (file: Awaited<ReturnType<typeof openXlsx>>) => Promise<T>,
): Promise<T> {
  const file = await openXlsx(await write('variant.xlsx', zip), zip.length);
  try {
    return await use(file);
  } finally {
    await file.close();
  }
}

const wantedOf = (model: Model) => ({
  sheet: 'Posts',
  headerRow: 1,
  columns: (model[0] ?? []).map((_, at) => at),
});
const expected = (model: Model) =>
  model.slice(1).map((row, at) => [at + 2, ...row.map((value) => value ?? '')]);

describe('a workbook, however it is written', () => {
  it('is read as what it holds', async () => {
    await fc.assert(
      fc.asyncProperty(models, manners, async (model, manner) => {
        const read = await withFile(written(model, manner), (file) =>
          readRows(file, wantedOf(model)),
        );
        expect(read).toEqual(expected(model));
      }),
      { numRuns: 100 },
    );
  });

  it('holds the same and the new columns when it is written, to another reader as well', async () => {
    const added = fc.array(
      fc.oneof(
        fc.string({
          unit: fc.constantFrom('a', '=', '+', '0', '5', 'é', '😀', '&', '<', ' '),
          minLength: 1,
          maxLength: 6,
        }),
        fc.integer(),
      ),
      { minLength: 2, maxLength: 2 },
    );
    await fc.assert(
      fc.asyncProperty(models, manners, added, async (model, manner, cells) => {
        const input = written(model, manner, more);
        const { content } = await withFile(input, (file) =>
          append(file, wantedOf(model), ['New 1', 'New 2'], () => cells),
        );
        const all = model.map((row, at) => [...row, ...(at === 0 ? ['New 1', 'New 2'] : cells)]);
        const wide = all[0]?.map((_, at) => at) ?? [];
        const again = await withFile(content, (file) =>
          readRows(file, { ...wantedOf(model), columns: wide }),
        );
        expect(again).toEqual(expected(all));
        const was = partsOf(input);
        for (const [at, part] of partsOf(content).entries()) {
          if (part.name !== 'xl/worksheets/sheet1.xml') expect(part).toEqual(was[at]);
        }
        if (!hucreReads(manner)) return;
        const [sheet] = (await readXlsx(content)).sheets;
        expect(sheet?.rows.map((row) => wide.map((at) => row[at] ?? null))).toEqual(all);
      }),
      { numRuns: 80 },
    );
  });
});

/** What the other reader takes as we do. */
function hucreReads({ addresses }: Manner): boolean {
  return addresses === 'all';
}
