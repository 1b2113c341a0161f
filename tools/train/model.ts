/** Trains a model: from the coder's data to its weights. */
import type { ModelWeights, Outputs } from '../../src/core/coding/model/weights';
import type { CodingData } from '../../src/core/coding/types';
import { byteScale } from '../../src/data/model-text';
import { examplesOf, TASKS, type GroupTitle, type Task } from './examples';
import { train, type Network, type NetworkOptions } from './network';
import { tableOf, type Table } from './table';

export const OPTIONS: NetworkOptions = { width: 64, passes: 8, rate: 0.1, seed: 1, dropped: 0.1 };

/**
 * The same data and options give the same weights, bit for bit.
 *
 * @param groups titles of SOC 2020 groups: they teach what the groups are about
 */
export function trainModel(
  data: CodingData,
  groups: readonly GroupTitle[],
  options: NetworkOptions = OPTIONS,
): ModelWeights {
  const table = tableOf(examplesOf(data, groups));
  const network = train(table, options);
  return {
    width: options.width,
    features: table.features,
    ...steps(network.rows, options.width),
    soc: outputsOf(table, network, 'soc2020'),
    roles: outputsOf(table, network, 'role'),
  };
}

function outputsOf(table: Table, network: Network, task: Task): Outputs {
  const at = TASKS.indexOf(task);
  const [codes, output] = [table.codes[at], network.outputs[at]];
  if (codes === undefined || output === undefined) throw new Error(`Rolecheck: no task ${task}`);
  return { codes, bias: output.bias, values: inBytes(output.values, network) };
}

/** The numbers rounded as they are packed, so that a model is the same before and after. */
function inBytes(values: Float32Array, { width }: Network): Float32Array {
  const rounded = new Float32Array(values.length);
  for (let from = 0; from < values.length; from += width) {
    const own = values.subarray(from, from + width);
    const scale = byteScale(own);
    own.forEach((value, at) => {
      // Plus 0: there is no -0 once it is packed.
      rounded[from + at] = scale === 0 ? 0 : scale * (Math.round(value / scale) + 0);
    });
  }
  return rounded;
}

/** Scales are kept in 16 bits: the sign, the exponent and seven bits of a 32-bit float. */
const UPPER_HALF = 0xffff0000;

/** The largest step that four bits with a sign hold on both sides. */
const MOST = 7;

/** Rows in sixteen steps each: a quarter of the size of a byte a number, and as good. */
function steps(rows: Float32Array, width: number): Pick<ModelWeights, 'scales' | 'values'> {
  const scales = new Float32Array(rows.length / width);
  const bits = new Uint32Array(scales.buffer);
  const values = new Uint8Array(rows.length / 2);
  for (let row = 0; row < scales.length; row++) {
    const own = rows.subarray(row * width, (row + 1) * width);
    const most = own.reduce((so, value) => Math.max(so, Math.abs(value)), 0);
    scales[row] = most / MOST;
    bits[row] = (bits[row] ?? 0) & UPPER_HALF;
    const scale = scales[row] ?? 0;
    own.forEach((value, at) => {
      const step = scale === 0 ? 0 : Math.max(-8, Math.min(7, Math.round(value / scale)));
      const place = (row * width + at) >> 1;
      values[place] = (values[place] ?? 0) | ((step + 8) << (at % 2 === 0 ? 0 : 4));
    });
  }
  return { scales, values };
}
