import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CannotDo } from '../../../../src/cli/cannot-do';
import { openArchive, type Archive } from '../../../../src/cli/files/zip/archive';
import { ZipWriter } from '../../../../src/cli/files/zip/zip-writer';
import { MemorySink } from '../../support/memory-sink';
import { partsOf, zipOf, type TestPart } from '../../support/zip';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rolecheck-test-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function opened<T>(zip: Buffer, use: (archive: Archive) => Promise<T>): Promise<T> {
  const path = join(folder, 'archive.zip');
  await writeFile(path, zip);
  const archive = await openArchive(path, zip.length);
  try {
    return await use(archive);
  } finally {
    await archive.close();
  }
}

async function contentOf(zip: Buffer, name: string): Promise<string> {
  return opened(zip, async (archive) => {
    const entry = archive.find(name);
    if (!entry) throw new Error('no such part');
    const pieces: Buffer[] = [];
    for await (const piece of archive.read(entry)) pieces.push(piece);
    return Buffer.concat(pieces).toString();
  });
}

const parts: readonly TestPart[] = [
  { name: 'a/One.xml', content: 'one '.repeat(100_000) },
  { name: 'two.bin', content: Buffer.from([0, 1, 2, 255]), stored: true },
  { name: 'ü.xml', content: '' },
];

describe('reading an archive', () => {
  it('inflates parts, stored ones too, and finds them whatever their case', async () => {
    expect(await contentOf(zipOf(parts), 'A/one.XML')).toBe('one '.repeat(100_000));
    expect(await contentOf(zipOf(parts), 'two.bin')).toHaveLength(4);
  });

  it('can be given up half-way and read again', async () => {
    const bytes = Buffer.from(Array.from({ length: 1_000_000 }, (_, at) => (at * at) % 251));
    await opened(zipOf([{ name: 'big', content: bytes }]), async (archive) => {
      const [entry] = archive.entries;
      if (!entry) throw new Error('no entry');
      for (let round = 0; round < 5; round++) {
        for await (const piece of archive.read(entry)) {
          expect(piece.length).toBeGreaterThan(0);
          break;
        }
      }
    });
  });

  it.each<[string, Buffer]>([
    ['no archive', Buffer.from('PK\x03\x04 and nothing else')],
    ['one cut short', zipOf(parts).subarray(0, -30)],
    ['one with a name twice', zipOf([parts[1], parts[1]].flatMap((part) => (part ? [part] : [])))],
    ['one with a password', zipOf([{ name: 'a', content: 'x', encrypted: true }])],
    ['one that declares too much', zipOf([{ name: 'a', content: 'x', declaredSize: 4e9 }])],
    [
      'many parts that together declare too much',
      zipOf(
        Array.from({ length: 100 }, (_, at) => ({
          name: String(at),
          content: 'x',
          declaredSize: 60e6,
        })),
      ),
    ],
  ])('refuses %s', async (_, zip) => {
    await expect(opened(zip, () => Promise.resolve())).rejects.toThrow(CannotDo);
  });

  it.each<[string, Partial<TestPart>]>([
    ['has more in it than it declares', { declaredSize: 10 }],
    ['has less in it than it declares', { declaredSize: 5_000_000 }],
    ['has another checksum than it declares', { declaredChecksum: 1 }],
  ])('refuses, while reading, a part that %s', async (_, lie) => {
    const zip = zipOf([{ name: 'a', content: 'x'.repeat(1_000_000), ...lie }]);
    await expect(contentOf(zip, 'a')).rejects.toThrow(CannotDo);
  });
});

describe('writing an archive', () => {
  it('takes over parts byte for byte and puts new content in the place of others', async () => {
    const zip = zipOf(parts);
    const written = await opened(zip, async (archive) => {
      const sink = new MemorySink();
      const writer = new ZipWriter(sink);
      for (const entry of archive.entries) {
        if (entry.fileName === 'two.bin') await writer.replace(entry, pieces('new ', 'content'));
        else await writer.copy(entry, archive.raw(entry));
      }
      await writer.finish();
      return sink.content;
    });
    const before = partsOf(zip);
    const after = partsOf(written);
    expect(after.map(({ name }) => name)).toEqual(before.map(({ name }) => name));
    expect(after[0]?.raw).toEqual(before[0]?.raw);
    expect(after[2]?.raw).toEqual(before[2]?.raw);
    expect(String(after[1]?.content)).toBe('new content');
  });

  it('passes on what goes wrong while new content is made', async () => {
    await opened(zipOf(parts), async (archive) => {
      const [entry] = archive.entries;
      if (!entry) throw new Error('no entry');
      async function* broken(): AsyncGenerator<Buffer> {
        yield* pieces('some');
        throw new CannotDo('It broke.');
      }
      const writer = new ZipWriter(new MemorySink());
      await expect(writer.replace(entry, broken())).rejects.toThrow('It broke.');
    });
  });

  /** Noise, in pieces of which each is spoilt once the next but one is asked for. */
  async function* spoiling(made: Buffer[]): AsyncGenerator<Buffer> {
    let before: Buffer | undefined;
    for (let at = 0; at < 24; at++) {
      const piece = randomBytes(200_000 + at);
      made.push(Buffer.from(piece));
      yield piece;
      before?.fill(0);
      before = piece;
    }
  }

  it('is done with a piece of new content once the next but one is asked for', async () => {
    const made: Buffer[] = [];
    const written = await opened(zipOf([{ name: 'a', content: 'x' }]), async (archive) => {
      const sink = new MemorySink();
      const writer = new ZipWriter(sink);
      for (const entry of archive.entries) await writer.replace(entry, spoiling(made));
      await writer.finish();
      return sink.content;
    });
    expect(partsOf(written)[0]?.content.equals(Buffer.concat(made))).toBe(true);
  });

  it.each([0, 1, 5])(
    'passes on what goes wrong where it is written, after %d writes',
    async (most) => {
      await opened(zipOf(parts), async (archive) => {
        const [entry] = archive.entries;
        if (!entry) throw new Error('no entry');
        let writes = 0;
        const full = new Error('No space left.');
        const write = () => (writes++ < most ? Promise.resolve() : Promise.reject(full));
        const writer = new ZipWriter({ write, patch: () => Promise.resolve() });
        await expect(writer.replace(entry, spoiling([]))).rejects.toBe(full);
      });
    },
  );
});

async function* pieces(...texts: string[]): AsyncGenerator<Buffer> {
  for (const text of texts) yield Buffer.from(text);
}
