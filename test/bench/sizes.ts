/** What has to be fetched before a title can be coded, gzipped. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { codingTexts } from '../../src/data/coding-texts';
import { goal, kilobytes } from './figures/say';
import type { Section } from './section';

const MOST = 2 * 1024 ** 2;
const ENGINE = path.join(__dirname, '..', '..', 'dist', 'addin', 'engine.js');

export function sizesSection(): Section {
  const texts = Object.entries(codingTexts).map(([name, text]) => sizeOf(name, text));
  const all = sizeOf('all that the coder reads', Object.values(codingTexts).join('\n'));
  const engine = existsSync(ENGINE)
    ? sizeOf(`engine.js as built ${builtAt()}`, readFileSync(ENGINE, 'utf8'))
    : null;
  const shown = [...texts, all, ...(engine ? [engine] : [])];
  const rows = shown.map(({ name, plain, gzipped }) => [
    name,
    kilobytes(plain),
    kilobytes(gzipped),
  ]);
  return {
    title: 'Size',
    body: [
      { headings: ['text', 'plain', 'gzipped'], rows },
      `What the coder reads: ${goal(all.gzipped, MOST, '2 MB gzipped')}.`,
      engine
        ? `engine.js (data, code sets and program): ${goal(engine.gzipped, MOST, '2 MB gzipped')}.`
        : 'engine.js is not built: npm run build.',
    ],
  };
}

/** To see at a glance that what is measured was not built from older sources. */
function builtAt(): string {
  return statSync(ENGINE).mtime.toLocaleString('en-GB');
}

function sizeOf(name: string, text: string): { name: string; plain: number; gzipped: number } {
  return { name, plain: Buffer.byteLength(text), gzipped: gzipSync(text, { level: 9 }).length };
}
