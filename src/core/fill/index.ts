/** *Fill from role code*: what a return's columns hold for a role, and what must be known first. */
export { fillColumns, isSoc } from './columns';
export { fillRow } from './fill';
export type { ContextName, FillColumn, FilledRow, FillContext } from './types';
export { words as fillWords } from './words';
