/** Gets the coder and its data: the bundled ones, or ones built elsewhere. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ModelWeights } from '../core/coding/model/weights';
import type { Profile } from '../core/coding/surroundings';
import type { Coder, CodingData, RolePair } from '../core/coding/types';
import { CannotDo } from './cannot-do';
import { systemError } from './system-error';
import { words } from './words';

export interface Engine {
  readonly coder: Coder;
  readonly data: CodingData;
}

/** What the coder needs is fetched only when a file is about to be read. */
export type LoadEngine = (
  folder: string | undefined,
  profile: Profile | undefined,
) => Promise<Engine>;

/**
 * @param folder with what `npm run train -- --out` writes: `coding-data.json` (a `CodingData` as
 *   JSON) and `model.txt`; undefined for the bundled data
 * @param profile whose lists it codes; a local authority's unless told otherwise
 * @throws {CannotDo} when the folder has them not, or not whole
 */
export async function loadEngine(
  folder: string | undefined,
  profile: Profile | undefined = undefined,
): Promise<Engine> {
  const options = profile === undefined ? {} : { profile };
  const { createCoder } = await import('../core/coding/coder');
  if (folder === undefined) {
    const data = await bundled();
    return { coder: createCoder(data, options), data };
  }
  try {
    const data = {
      rolePairs: await bundledPairs(),
      ...(await readData(folder)),
      model: await readModel(folder),
    };
    const coder = createCoder(data, options);
    // Some of the data are first looked at when there is a post to code.
    coder.suggest({ title: 'Clerk' });
    return { coder, data };
  } catch (error) {
    if (error instanceof CannotDo) throw error;
    // What a person names is not what we promise: data of another shape are theirs to make again.
    throw new CannotDo(words.badEngineData);
  }
}

async function bundled(): Promise<CodingData> {
  const { loadCodingData } = await import('../data/coding');
  return loadCodingData();
}

/** What tells roles apart is not trained, so a folder of trained data need not have it. */
async function bundledPairs(): Promise<readonly RolePair[]> {
  const { rolePairsFrom } = await import('../data/coding');
  const { codingTexts } = await import('../data/coding-texts');
  return rolePairsFrom(codingTexts);
}

async function readText(folder: string, name: string): Promise<string> {
  try {
    return await readFile(join(folder, name), 'utf8');
  } catch (error) {
    if (!systemError(error)) throw error;
    throw new CannotDo(words.noEngineData);
  }
}

/** @throws when the text is no model */
async function readModel(folder: string): Promise<ModelWeights> {
  const { unpackModel } = await import('../data/model-text');
  return unpackModel(await readText(folder, 'model.txt'));
}

async function readData(folder: string): Promise<CodingData> {
  const text = await readText(folder, 'coding-data.json');
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw new CannotDo(words.badEngineData);
  }
  if (!isCodingData(data)) throw new CannotDo(words.badEngineData);
  return data;
}

const lists = ['index', 'roles', 'roleTitles', 'indexRoles', 'abbreviations'] as const;

/** Looks at the outermost shape only: the data come from our own tools, and are checked there. */
function isCodingData(value: unknown): value is CodingData {
  if (typeof value !== 'object' || value === null) return false;
  const fields = new Map<string, unknown>(Object.entries(value));
  return (
    typeof fields.get('edition') === 'string' &&
    lists.every((list) => Array.isArray(fields.get(list)))
  );
}
