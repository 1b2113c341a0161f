/** What a model was trained on, and a sign of how its training began. */
import { createHash } from 'node:crypto';
import type { CodingData } from '../../src/core/coding/types';
import { untrained } from '../../src/data/coding';
import type { Provenance } from '../../src/data/model-text';
import { examplesOf, type GroupTitle } from './examples';
import { OPTIONS } from './model';
import { train } from './network';
import { tableOf } from './table';

/** So many examples are learnt again to see that a model is what its data and this code give. */
const SLICE = 1500;

/**
 * SHA-256 of the data and options, and of the network after its first examples. A test makes both
 * again and compares them with those of the model that ships: training it all again would take
 * minutes, and a model that was trained on other data, or by other code, differs from the start.
 */
export function provenanceOf(data: CodingData, groups: readonly GroupTitle[]): Provenance {
  const table = tableOf(examplesOf(data, groups));
  const { rows, outputs } = train(table, { ...OPTIONS, stopAfter: SLICE });
  const slice = createHash('sha256').update(bytesOf(rows));
  for (const { values, bias } of outputs) slice.update(bytesOf(values)).update(bytesOf(bias));
  return {
    trainedOn: createHash('sha256')
      .update(JSON.stringify([untrained(data), groups, OPTIONS]))
      .digest('hex'),
    slice: slice.digest('hex'),
  };
}

function bytesOf({ buffer, byteOffset, byteLength }: Float32Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}
