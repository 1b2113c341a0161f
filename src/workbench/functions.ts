/**
 * Custom functions typed in the grid. The add-in's own `functions.json` says which there are; each
 * is registered with the grid's formula engine, and runs in the add-in's own runtime through the
 * host. One cell or a whole range goes in as it would in Excel, and a table of results spills.
 */
import { BooleanNumber } from '@univerjs/core';
import { FunctionType, type IFunctionInfo } from '@univerjs/preset-sheets-core';
import type { GridProgram } from './grid/univer';
import {
  toArguments,
  toEngine,
  type CallFunction,
  type FunctionDescription,
} from './function-values';

function describe(name: string, { description, parameters }: FunctionDescription): IFunctionInfo {
  return {
    functionName: name,
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description,
      example: '',
      require: parameter.optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      repeat: parameter.repeating ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    })),
  };
}

/**
 * Makes the add-in's functions known to the grid under their namespace.
 * @returns what makes them unknown again
 */
export function registerFunctions(
  program: GridProgram,
  namespace: string,
  functions: readonly FunctionDescription[],
  call: CallFunction,
): () => void {
  const formula = program.api.getFormula();
  const registered = functions.map((description) => {
    const name = `${namespace}.${description.name}`;
    const run = async (...given: unknown[]) => {
      const taken = toArguments(description.parameters, given);
      if ('error' in taken) return taken.error;
      try {
        return toEngine(await call(description.id, taken.args));
      } catch {
        return '#VALUE!';
      }
    };
    return formula.registerAsyncFunction(name, run, { description: describe(name, description) });
  });
  return () => {
    for (const one of registered) one.dispose();
  };
}
