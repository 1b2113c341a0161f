/** Errors as Excel reports them to an add-in: a documented code and a sentence. */

/** Codes of the article "Error handling with the application-specific JavaScript APIs". */
export type ErrorCode =
  | 'AccessDenied'
  | 'ApiNotFound'
  | 'GeneralException'
  | 'InactiveWorkbook'
  | 'InsertDeleteConflict'
  | 'InvalidArgument'
  | 'InvalidOperation'
  | 'InvalidOperationInCellEditMode'
  | 'InvalidOrTimedOutSession'
  | 'InvalidReference'
  | 'InvalidSelection'
  | 'ItemAlreadyExists'
  | 'ItemNotFound'
  | 'RequestAborted'
  | 'RequestPayloadSizeLimitExceeded'
  | 'ResponsePayloadSizeLimitExceeded';

const MESSAGES: Readonly<Record<ErrorCode, string>> = {
  AccessDenied: "You can't perform the requested operation.",
  ApiNotFound: "The API you are trying to use can't be found in this version of Excel.",
  GeneralException: 'There was an internal error while processing the request.',
  InactiveWorkbook: 'The operation is not available: another workbook is active.',
  InsertDeleteConflict: 'The insert or delete operation attempted resulted in a conflict.',
  InvalidArgument: 'The argument is invalid, missing, or has an incorrect format.',
  InvalidOperation: 'The operation attempted is invalid on the object.',
  InvalidOperationInCellEditMode: "The operation isn't available while Excel is editing a cell.",
  InvalidOrTimedOutSession: 'The session has expired or is invalid: the workbook is closed.',
  InvalidReference: 'This reference is not valid for the current operation.',
  InvalidSelection: 'The current selection is invalid for this operation.',
  ItemAlreadyExists: 'The resource being created already exists.',
  ItemNotFound: "The requested resource doesn't exist.",
  RequestAborted: 'The request was aborted during run time.',
  RequestPayloadSizeLimitExceeded: 'The request payload size has exceeded the limit of 5 MB.',
  ResponsePayloadSizeLimitExceeded: 'The response payload size has exceeded the limit of 5 MB.',
};

/** What a request fails with; `detail` says what exactly was wrong. */
export class ExcelError extends Error {
  constructor(
    readonly code: ErrorCode,
    detail = '',
  ) {
    super(detail === '' ? MESSAGES[code] : `${MESSAGES[code]} (${detail})`);
    this.name = 'ExcelError';
  }
}

export function invalidArgument(detail: string): ExcelError {
  return new ExcelError('InvalidArgument', detail);
}

export function notFound(detail: string): ExcelError {
  return new ExcelError('ItemNotFound', detail);
}
