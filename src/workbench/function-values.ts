/** The add-in's custom functions as it describes them, and values on their way in and out. */
import type { FunctionArgument } from '../host';
import type { CellError, CellValue } from '../host/store';
import { isFields, type Fields } from './grid/particulars';

/** What a custom function takes: a value, or a table of values. */
export type Argument = CellValue | null | readonly (readonly (CellValue | null)[])[];
/** What it gives back: the same, or an error. */
export type Answer = CellValue | readonly (readonly CellValue[])[];

/** Runs one function of the add-in. `id` is its id in `functions.json`. */
export type CallFunction = (id: string, args: readonly Argument[]) => Promise<Answer>;

/** One parameter of a function, as `functions.json` has it. */
export interface Parameter {
  readonly name: string;
  readonly description: string;
  readonly isMatrix: boolean;
  readonly optional: boolean;
  readonly repeating: boolean;
}

/** One custom function, as the add-in describes it. */
export interface FunctionDescription {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly Parameter[];
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function toParameter(raw: Fields): Parameter {
  return {
    name: text(raw['name']),
    description: text(raw['description']),
    isMatrix: raw['dimensionality'] === 'matrix',
    optional: raw['optional'] === true,
    repeating: raw['repeating'] === true,
  };
}

/** Reads `functions.json`; what does not describe a function is passed over. */
export function readFunctions(json: unknown): FunctionDescription[] {
  const functions = isFields(json) ? list(json['functions']).filter(isFields) : [];
  return functions.map((raw) => ({
    id: text(raw['id']),
    name: text(raw['name']),
    description: text(raw['description']),
    parameters: list(raw['parameters']).filter(isFields).map(toParameter),
  }));
}

const isError = (value: unknown): value is CellError => isFields(value) && 'error' in value;

/** A value from the formula engine; its errors are texts such as "#N/A". */
function toValue(raw: unknown): CellValue | null {
  if (typeof raw === 'string' && /^#[A-Z/0]+[!?A]?$/.test(raw)) return { error: raw };
  if (typeof raw === 'string' || typeof raw === 'number' || typeof raw === 'boolean') return raw;
  return null;
}

function toMatrix(raw: unknown): (CellValue | null)[][] {
  return Array.isArray(raw)
    ? raw.map((line) => (Array.isArray(line) ? line.map(toValue) : [toValue(line)]))
    : [[toValue(raw)]];
}

/**
 * Arguments as Excel hands them to the add-in: a table where the parameter takes one, else the
 * single value; left-out ones are null. Excel fills a repeating parameter with the rest.
 */
export function toArguments(
  parameters: readonly Parameter[],
  given: readonly unknown[],
): { args: Argument[] } | { error: string } {
  const args: Argument[] = [];
  for (const [place, parameter] of parameters.entries()) {
    const raw = given[place];
    const absent = raw === undefined;
    if (absent && !parameter.optional) return { error: '#VALUE!' };
    const matrix = toMatrix(raw);
    if (absent) args.push(null);
    else if (parameter.isMatrix) args.push(matrix);
    else {
      const value = matrix[0]?.[0] ?? null;
      // Excel does not call a function with an error where it takes a single value.
      if (isError(value)) return { error: value.error };
      args.push(value);
    }
  }
  return { args };
}

/** An answer as the formula engine takes it: errors as texts, a table of one cell as its value. */
export function toEngine(
  answer: Answer,
): string | number | boolean | (string | number | boolean)[][] {
  const plain = (value: CellValue): string | number | boolean =>
    isError(value) ? value.error : value;
  if (typeof answer !== 'object' || isError(answer)) return plain(answer);
  const rows = answer.map((line) => line.map(plain));
  const only = rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : undefined;
  return only ?? rows;
}

/** An argument as the host sends it on: an error is an object, as the library knows them. */
export function toHostArgument(argument: Argument): FunctionArgument {
  const plain = (value: CellValue | null): FunctionArgument =>
    isError(value) ? { type: 'Error', basicType: 'Error', basicValue: value.error } : value;
  return isMatrix(argument) ? argument.map((line) => line.map(plain)) : plain(argument);
}

function isMatrix(argument: Argument): argument is readonly (readonly (CellValue | null)[])[] {
  return Array.isArray(argument);
}

/** What a function gave back: a value, or a table of values and errors. */
export function toAnswer(raw: unknown): Answer {
  if (!Array.isArray(raw)) return cellOf(raw);
  return raw.map((line: unknown) => (Array.isArray(line) ? line.map(cellOf) : [cellOf(line)]));
}

/** Errors inside a table come as objects that carry the text the cell shows. */
function cellOf(raw: unknown): CellValue {
  if (typeof raw === 'string' || typeof raw === 'number' || typeof raw === 'boolean') return raw;
  if (!isFields(raw)) return '';
  return { error: typeof raw['basicValue'] === 'string' ? raw['basicValue'] : '#VALUE!' };
}
