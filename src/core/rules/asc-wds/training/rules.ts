/** The rules of the training file, in the order in which the service reports what they find. */
import type { Rule } from '../../types';
import { headerRulesOf } from '../header-rules';
import { items } from './items';
import { make } from './make';
import { rule as rule1000WorkplaceReferenceMissing } from './1000-workplace-reference-missing';
import { rule as rule1000WorkplaceReferenceTooLong } from './1000-workplace-reference-too-long';
import { rule as rule1010WorkerReferenceMissing } from './1010-worker-reference-missing';
import { rule as rule1010WorkerReferenceTooLong } from './1010-worker-reference-too-long';
import { rule as rule1020DateCompletedForm } from './1020-date-completed-form';
import { rule as rule1020DateCompletedInFuture } from './1020-date-completed-in-future';
import { rule as rule1030ExpiryForm } from './1030-expiry-form';
import { rule as rule1030ExpiryNotAfterCompleted } from './1030-expiry-not-after-completed';
import { rule as rule1040TrainingNameTooLong } from './1040-training-name-too-long';
import { rule as rule1050CategoryMissing } from './1050-category-missing';
import { rule as rule1050CategoryNotACode } from './1050-category-not-a-code';
import { rule as rule1060AccreditationNotACode } from './1060-accreditation-not-a-code';
import { rule as rule1070NoteTooLong } from './1070-note-too-long';
import { rule as rule1080CompletedBefore14 } from './1080-completed-before-14';
import { rule as rule1080WhoDeliveredNotACode } from './1080-who-delivered-not-a-code';
import { rule as rule1090ProviderNotACode } from './1090-provider-not-a-code';
import { rule as rule1100HowDeliveredNotACode } from './1100-how-delivered-not-a-code';
import { rule as rule1110ValidityNotMonths } from './1110-validity-not-months';
import { rule as rule2090ProviderNotWanted } from './2090-provider-not-wanted';
import { rule as rule2110ExpiryOfWhatNeverExpires } from './2110-expiry-of-what-never-expires';
import { rule as rule2110ExpiryUnlikeValidity } from './2110-expiry-unlike-validity';
import { rule as rule996WorkerNotInWorkerFile } from './996-worker-not-in-worker-file';
import { rule as rule997WorkplaceNotInWorkplaceFile } from './997-workplace-not-in-workplace-file';
import { rule as xBefore1950 } from './x-before-1950';
import { rule as xExpiryFilledIn } from './x-expiry-filled-in';
import { rule as xReadAsMonths } from './x-read-as-months';
import { rule as xTwice } from './x-twice';

export const rules: readonly Rule[] = [
  ...headerRulesOf('training', make, items),
  rule1000WorkplaceReferenceMissing,
  rule1000WorkplaceReferenceTooLong,
  rule1010WorkerReferenceMissing,
  rule1010WorkerReferenceTooLong,
  rule1020DateCompletedForm,
  rule1020DateCompletedInFuture,
  rule1030ExpiryForm,
  rule1030ExpiryNotAfterCompleted,
  rule1040TrainingNameTooLong,
  rule1050CategoryMissing,
  rule1050CategoryNotACode,
  rule1060AccreditationNotACode,
  rule1070NoteTooLong,
  rule1080WhoDeliveredNotACode,
  rule2090ProviderNotWanted,
  rule1090ProviderNotACode,
  rule1100HowDeliveredNotACode,
  rule1110ValidityNotMonths,
  rule2110ExpiryOfWhatNeverExpires,
  rule2110ExpiryUnlikeValidity,
  rule997WorkplaceNotInWorkplaceFile,
  rule996WorkerNotInWorkerFile,
  rule1080CompletedBefore14,
  xBefore1950,
  xExpiryFilledIn,
  xTwice,
  xReadAsMonths,
];
