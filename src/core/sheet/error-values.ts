/** What Excel shows where a formula has failed. */
const ERRORS: ReadonlySet<string> = new Set([
  ...['#N/A', '#REF!', '#VALUE!', '#NAME?', '#DIV/0!', '#NUM!', '#NULL!', '#SPILL!', '#CALC!'],
  ...['#GETTING_DATA', '#BLOCKED!', '#CONNECT!', '#BUSY!', '#FIELD!', '#UNKNOWN!', '#EXTERNAL!'],
]);

/** True for the text of an error; whether it is one or was typed, the text alone does not say. */
export function isErrorText(value: unknown): boolean {
  return typeof value === 'string' && value.startsWith('#') && ERRORS.has(value.trim());
}
