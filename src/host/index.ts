/** The Excel host: what tests and the workbench use of it. */
export { createExcelHost, type ExcelHost, type ExcelHostOptions } from './host';
export { installOffice, prepareOffice, type OfficeHandle, type OfficeOptions } from './office';
export { MemoryStore, type FormulaEvaluator, type MemoryStoreOptions } from './memory/store';
export { MemoryUser } from './memory/user';
export type { FunctionArgument, FunctionResult } from './functions';
export type { ErrorCode } from './errors';
export type { Profile, ProfileName } from './profile';
export type * from './store';
export { implementedMembers } from './interpreter/object-type';
