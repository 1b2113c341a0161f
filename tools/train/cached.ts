/** Models that were trained before, kept in `.cache` so that measuring again does not train again. */
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { ModelWeights } from '../../src/core/coding/model/weights';
import type { CodingData } from '../../src/core/coding/types';
import { untrained } from '../../src/data/coding';
import { packModel, unpackModel, type Provenance } from '../../src/data/model-text';
import type { GroupTitle } from './examples';
import { OPTIONS, trainModel } from './model';

const ROOT = join(import.meta.dirname, '..', '..');
const CACHE = join(ROOT, '.cache', 'models');
/** What a model depends on beside its data: the code that reads titles and the code that learns. */
const FOLDERS = ['src/core/coding/model', 'src/core/text', 'tools/train'];
const FILES = [
  'src/core/coding/settings.ts',
  'src/core/coding/known-settings.ts',
  'src/core/coding/titles.ts',
  'src/core/coding/vocabulary.ts',
  'src/data/model-text.ts',
];

/** A model of the cache is known by the name of its file. */
const NOT_SHIPPED: Provenance = { trainedOn: '', slice: '' };

/** As `trainModel`; the same data and code are trained on only once. */
export function cachedModel(data: CodingData, groups: readonly GroupTitle[]): ModelWeights {
  const file = join(CACHE, `${keyOf(data, groups)}.txt`);
  if (existsSync(file)) return unpackModel(readFileSync(file, 'utf8'));
  const weights = trainModel(data, groups);
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(`${file}.part`, packModel(weights, NOT_SHIPPED));
  renameSync(`${file}.part`, file);
  return weights;
}

function keyOf(data: CodingData, groups: readonly GroupTitle[]): string {
  const hash = createHash('sha256').update(
    JSON.stringify([untrained(data), groups, OPTIONS, process.version]),
  );
  const inFolders = FOLDERS.flatMap((folder) =>
    readdirSync(join(ROOT, folder)).map((name) => `${folder}/${name}`),
  );
  for (const file of [...inFolders, ...FILES].sort()) {
    hash.update(file).update(readFileSync(join(ROOT, file)));
  }
  return hash.digest('hex').slice(0, 32);
}
