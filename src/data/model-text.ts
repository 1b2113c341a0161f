/**
 * The trained model as text: a line of JSON that says how much there is, then its numbers as
 * Base64. What is kept is what was trained: packing loses nothing that `tools/train` had not
 * rounded before.
 *
 *   numbers of features   steps from one to the next, seven bits a byte, the last byte below 128
 *   scales                the upper half of a 32-bit float
 *   rows                  as in `ModelWeights`
 *   SOC, then roles       a bias and a scale a code (32-bit floats), then one signed byte a number
 */
import type { ModelWeights, Outputs } from '../core/coding/model/weights';
import { fromBase64, toBase64 } from './base64';

/** What a model was made from; see `tools/train/provenance.ts`. */
export interface Provenance {
  /** SHA-256 of the data and of the options of training. */
  readonly trainedOn: string;
  /** SHA-256 of the network after its first examples. */
  readonly slice: string;
}

interface Header extends Provenance {
  readonly width: number;
  readonly features: number;
  readonly soc: readonly string[];
  readonly roles: readonly string[];
}

export function packModel(
  { width, features, scales, values, soc, roles }: ModelWeights,
  provenance: Provenance,
): string {
  const header: Header = {
    ...provenance,
    width,
    features: features.length,
    soc: soc.codes,
    roles: roles.codes,
  };
  const parts = [
    packSteps(features),
    packScales(scales),
    values,
    ...packOutputs(soc, width),
    ...packOutputs(roles, width),
  ];
  const bytes = new Uint8Array(parts.reduce((all, part) => all + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return `${JSON.stringify(header)}\n${toBase64(bytes)}`;
}

/** @throws when the text was not made by `packModel` */
export function provenanceIn(text: string): Provenance {
  const { trainedOn, slice } = headerOf(text);
  return { trainedOn, slice };
}

/** @throws when the text was not made by `packModel` */
export function unpackModel(text: string): ModelWeights {
  const header = headerOf(text);
  const { width } = header;
  const end = text.indexOf('\n');
  const bytes = fromBase64(text.slice(end + 1));
  const view = new DataView(bytes.buffer);
  let at = 0;
  const features = new Uint32Array(header.features);
  for (let row = 0, number = 0; row < features.length; row++) {
    for (let shift = 1, more = true; more; shift *= 128) {
      const byte = view.getUint8(at++);
      number += (byte & 127) * shift;
      more = byte > 127;
    }
    features[row] = number;
  }
  const scales = new Float32Array(header.features);
  const scaleBits = new Uint32Array(scales.buffer);
  for (let row = 0; row < scales.length; row++, at += 2) {
    scaleBits[row] = view.getUint16(at, true) << 16;
  }
  const values = bytes.slice(at, (at += (header.features * width) / 2));
  const soc = outputs(header.soc);
  const roles = outputs(header.roles);
  if (at !== bytes.length) throw new Error(DAMAGED);
  return { width, features, scales, values, soc, roles };

  function outputs(codes: readonly string[]): Outputs {
    const bias = new Float32Array(codes.length);
    const numbers = new Float32Array(codes.length * width);
    for (let code = 0; code < codes.length; code++, at += 4) bias[code] = view.getFloat32(at, true);
    const first = at;
    at += codes.length * 4;
    for (let code = 0; code < codes.length; code++) {
      const scale = view.getFloat32(first + code * 4, true);
      for (let i = 0; i < width; i++) numbers[code * width + i] = scale * view.getInt8(at++);
    }
    return { codes, bias, values: numbers };
  }
}

const DAMAGED = 'Rolecheck: the model is damaged; run tools/train again';

function headerOf(text: string): Header {
  let header: unknown;
  try {
    header = JSON.parse(text.slice(0, Math.max(0, text.indexOf('\n'))));
  } catch {
    header = undefined;
  }
  if (!isHeader(header)) throw new Error(DAMAGED);
  return header;
}

function isHeader(value: unknown): value is Header {
  if (typeof value !== 'object' || value === null) return false;
  const { width, features, soc, roles, trainedOn, slice } = { ...EMPTY, ...value };
  return (
    typeof trainedOn === 'string' &&
    typeof slice === 'string' &&
    isCount(width) &&
    width > 0 &&
    width % 4 === 0 &&
    isCount(features) &&
    [soc, roles].every((list) => Array.isArray(list) && list.every((c) => typeof c === 'string'))
  );
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

const EMPTY: Readonly<Record<keyof Header, unknown>> = {
  width: undefined,
  features: undefined,
  soc: undefined,
  roles: undefined,
  trainedOn: undefined,
  slice: undefined,
};

function packSteps(features: Uint32Array): Uint8Array {
  const bytes: number[] = [];
  let last = 0;
  for (const number of features) {
    let step = number - last;
    last = number;
    for (; step > 127; step = Math.floor(step / 128)) bytes.push((step % 128) + 128);
    bytes.push(step);
  }
  return Uint8Array.from(bytes);
}

function packScales(scales: Float32Array): Uint8Array {
  const bytes = new Uint8Array(scales.length * 2);
  const view = new DataView(bytes.buffer);
  const bits = new Uint32Array(scales.buffer, scales.byteOffset, scales.length);
  bits.forEach((bit, row) => {
    view.setUint16(row * 2, bit >>> 16, true);
  });
  return bytes;
}

function packOutputs({ codes, bias, values }: Outputs, width: number): Uint8Array[] {
  const floats = new Uint8Array(codes.length * 8);
  const view = new DataView(floats.buffer);
  const bytes = new Uint8Array(values.length);
  codes.forEach((_, code) => {
    const own = values.subarray(code * width, (code + 1) * width);
    const scale = byteScale(own);
    view.setFloat32(code * 4, bias[code] ?? 0, true);
    view.setFloat32((codes.length + code) * 4, scale, true);
    own.forEach((value, i) => {
      bytes[code * width + i] = scale === 0 ? 0 : Math.round(value / scale);
    });
  });
  return [floats, bytes];
}

/** What one step is worth when the largest number of a row is 127 steps. */
export function byteScale(row: Float32Array): number {
  return Math.fround(row.reduce((most, value) => Math.max(most, Math.abs(value)), 0) / 127);
}
