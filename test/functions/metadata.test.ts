import path from 'node:path';
import {
  functionsMetadata,
  type FunctionsMetadata,
} from '../../tools/make-manifest/functions-metadata';
import * as functions from '../../src/functions/functions';

const SOURCE = path.resolve(__dirname, '../../src/functions/functions.ts');

/** What a released formula may rely on: once released, these never change, they only grow. */
const SIGNATURES = [
  'ROLE(title,[department],[employer],[grade])',
  'SOC(title,[edition],[department],[employer])',
  'CONFIDENCE(title,[department],[employer],[grade])',
  'SUGGEST(title,[count])',
  'LABEL(code,set)',
  'CODES(set,[search])',
  'MAP(code,from,to)',
  'VALID(value,item)',
  'CHECK(value,item)',
];

let metadata: FunctionsMetadata;
beforeAll(async () => {
  metadata = await functionsMetadata(SOURCE);
});

it('declares the functions with the parameters that they were announced with', () => {
  const declared = metadata.functions.map(({ name, parameters }) => {
    const list = parameters.map((one) => (one.optional ? `[${one.name}]` : one.name));
    return `${name}(${list.join(',')})`;
  });
  expect(declared).toEqual(SIGNATURES);
});

it('has an exported function for each, and no other exports', () => {
  const ids = metadata.functions.map(({ id }) => id);
  expect(
    Object.keys(functions)
      .map((name) => name.toUpperCase())
      .sort(),
  ).toEqual([...ids].sort());
});

it('takes and gives ranges, and takes errors and data types', () => {
  for (const { parameters, result } of metadata.functions) {
    expect(result).toEqual({ dimensionality: 'matrix' });
    for (const { type, dimensionality } of parameters) {
      expect([type, dimensionality]).toEqual(['any', 'matrix']);
    }
  }
  expect(metadata.allowErrorForDataTypeAny).toBe(true);
  expect(metadata.allowCustomDataForDataTypeAny).toBe(true);
});

it('helps with every function and parameter, in at most 128 characters', () => {
  const helps = metadata.functions.flatMap(({ description, parameters }) => [
    description,
    ...parameters.map((parameter) => parameter.description ?? ''),
  ]);
  for (const help of helps) {
    expect(help).toMatch(/^[A-Z0-9].{10,127}$/);
    expect(help).not.toMatch(/!/);
  }
});

it('has no function that is worked out again without need', () => {
  for (const one of metadata.functions) expect(one).not.toHaveProperty('options');
});
