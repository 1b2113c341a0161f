/** The rules of the worker file, in the order in which the service checks them; ours come last. */
import type { Rule } from '../../types';
import { headerRulesOf } from '../header-rules';
import { items } from './items';
import { make } from './make';
import { rule as qualificationColumns } from './x-qualification-columns';
import { rule as apprenticeshipNotACode } from './3210-apprenticeship-not-a-code';
import { rule as averageHoursForm } from './3310-average-hours-form';
import { rule as averageHoursOver75 } from './3310-average-hours-over-75';
import { rule as averageHoursWithContract } from './3310-average-hours-with-contract';
import { rule as careCertificateNotACode } from './1160-care-certificate-not-a-code';
import { rule as citizenshipNotACode } from './1120-citizenship-not-a-code';
import { rule as citizenshipOfBritish } from './3120-citizenship-of-british';
import { rule as contractedHoursForm } from './3300-contracted-hours-form';
import { rule as contractedHoursOnZeroHours } from './3300-contracted-hours-on-zero-hours';
import { rule as contractedHoursOver75 } from './3300-contracted-hours-over-75';
import { rule as contractedHoursWithoutContract } from './3300-contracted-hours-without-contract';
import { rule as countryOfBirthNotANumber } from './1130-country-of-birth-not-a-number';
import { rule as countryOfBirthNotListed } from './1130-country-of-birth-not-listed';
import { rule as dateOfBirthAge } from './3080-date-of-birth-age';
import { rule as dateOfBirthBlank } from './3080-date-of-birth-blank';
import { rule as dateOfBirthForm } from './3080-date-of-birth-form';
import { rule as dateOfBirthUnusual } from './x-date-of-birth-unusual';
import { rule as daysSickRange } from './1240-days-sick-range';
import { rule as daysSickSloppy } from './x-days-sick-sloppy';
import { rule as daysSickUnchanged } from './3240-days-sick-unchanged';
import { rule as delegatedHealthcareNotACode } from './5660-delegated-healthcare-not-a-code';
import { rule as delegatedHealthcareNotForRole } from './5661-delegated-healthcare-not-for-role';
import { rule as delegatedHealthcareNotForService } from './5662-delegated-healthcare-not-for-service';
import { rule as delegatedHealthcareWorkplaceSaysNo } from './5663-delegated-healthcare-workplace-says-no';
import { rule as deletedWorkerNotOnRecord } from './1040-deleted-worker-not-on-record';
import { rule as disabilityNotACode } from './1150-disability-not-a-code';
import { rule as displayIdBlank } from './1050-display-id-blank';
import { rule as displayIdTooLong } from './1050-display-id-too-long';
import { rule as employmentStatusMissing } from './1220-employment-status-missing';
import { rule as employmentStatusNotListed } from './1220-employment-status-not-listed';
import { rule as ethnicityNotANumber } from './1100-ethnicity-not-a-number';
import { rule as ethnicityNotListed } from './1100-ethnicity-not-listed';
import { rule as genderNotACode } from './1090-gender-not-a-code';
import { rule as hourlyRateForm } from './1270-hourly-rate-form';
import { rule as hourlyRateImplausible } from './x-hourly-rate-implausible';
import { rule as hourlyRateWithOtherInterval } from './1252-hourly-rate-with-other-interval';
import { rule as hourlyRateWithUnknownInterval } from './3270-hourly-rate-with-unknown-interval';
import { rule as jobRoleMissing } from './1280-job-role-missing';
import { rule as jobRoleNotListed } from './1280-job-role-not-listed';
import { rule as level2CertificateFuture } from './5630-level-2-certificate-future';
import { rule as level2CertificateNoneWithYear } from './5610-level-2-certificate-none-with-year';
import { rule as level2CertificateNotACode } from './5590-level-2-certificate-not-a-code';
import { rule as level2CertificateStartedWithYear } from './5600-level-2-certificate-started-with-year';
import { rule as level2CertificateTooEarly } from './5620-level-2-certificate-too-early';
import { rule as level2CertificateYearForm } from './5640-level-2-certificate-year-form';
import { rule as mentalHealthProfessionalMissing } from './3380-mental-health-professional-missing';
import { rule as mentalHealthProfessionalNotACode } from './3380-mental-health-professional-not-a-code';
import { rule as mentalHealthProfessionalNotAsked } from './3380-mental-health-professional-not-asked';
import { rule as nationalityNotANumber } from './1110-nationality-not-a-number';
import { rule as nationalityNotListed } from './1110-nationality-not-listed';
import { rule as newReferenceNotUnique } from './998-new-reference-not-unique';
import { rule as newWorkerOnRecord } from './1040-new-worker-on-record';
import { rule as newWorkerReferenceTooLong } from './1030-new-worker-reference-too-long';
import { rule as niNumberDropped } from './x-ni-number-dropped';
import { rule as niNumberForm } from './1060-ni-number-form';
import { rule as niNumberMadeUp } from './x-ni-number-made-up';
import { rule as niNumberOver75Hours } from './5570-ni-number-over-75-hours';
import { rule as nurseRegistrationMissing } from './3340-nurse-registration-missing';
import { rule as nurseRegistrationNotAsked } from './3340-nurse-registration-not-asked';
import { rule as nurseRegistrationNotListed } from './3340-nurse-registration-not-listed';
import { rule as otherLevelNotListed } from './1370-other-level-not-listed';
import { rule as otherQualificationNotACode } from './1370-other-qualification-not-a-code';
import { rule as partTimePayAsFullTime } from './1260-part-time-pay-as-full-time';
import { rule as pathwayCategoryNotACode } from './5650-pathway-category-not-a-code';
import { rule as payIntervalNotANumber } from './1250-pay-interval-not-a-number';
import { rule as payIntervalNotListed } from './1250-pay-interval-not-listed';
import { rule as postcodeBlank } from './3070-postcode-blank';
import { rule as postcodeDropped } from './x-postcode-dropped';
import { rule as postcodeForm } from './1070-postcode-form';
import { rule as qualification1NoNumber } from './5010-qualification-1-no-number';
import { rule as qualification1NotListed } from './5010-qualification-1-not-listed';
import { rule as qualification1NotesTooLong } from './5020-qualification-1-notes-too-long';
import { rule as qualification1YearBlank } from './5015-qualification-1-year-blank';
import { rule as qualification1YearNotValid } from './5015-qualification-1-year-not-valid';
import { rule as qualification2NoNumber } from './5030-qualification-2-no-number';
import { rule as qualification2NotListed } from './5030-qualification-2-not-listed';
import { rule as qualification2NotesTooLong } from './5040-qualification-2-notes-too-long';
import { rule as qualification2YearBlank } from './5035-qualification-2-year-blank';
import { rule as qualification2YearNotValid } from './5035-qualification-2-year-not-valid';
import { rule as qualification3NoNumber } from './5050-qualification-3-no-number';
import { rule as qualification3NotListed } from './5050-qualification-3-not-listed';
import { rule as qualification3NotesTooLong } from './5060-qualification-3-notes-too-long';
import { rule as qualification3YearBlank } from './5055-qualification-3-year-blank';
import { rule as qualification3YearNotValid } from './5055-qualification-3-year-not-valid';
import { rule as qualificationLater } from './x-qualification-later';
import { rule as qualificationNotesAlone } from './x-qualification-notes-alone';
import { rule as recruitedAbroadNotACode } from './5580-recruited-abroad-not-a-code';
import { rule as recruitedAbroadNotAsked } from './5580-recruited-abroad-not-asked';
import { rule as recruitmentSourceNotANumber } from './1180-recruitment-source-not-a-number';
import { rule as recruitmentSourceNotListed } from './1180-recruitment-source-not-listed';
import { rule as registeredManagerNotRegulated } from './1280-registered-manager-not-regulated';
import { rule as regulatedProfessionUnqualified } from './x-regulated-profession-unqualified';
import { rule as regulatedProfessionWithoutLevel } from './3360-regulated-profession-without-level';
import { rule as roleDescriptionMissing } from './1290-role-description-missing';
import { rule as roleDescriptionNotAsked } from './3290-role-description-not-asked';
import { rule as roleDescriptionTooLong } from './1290-role-description-too-long';
import { rule as salaryImplausible } from './x-salary-implausible';
import { rule as salaryRange } from './1260-salary-range';
import { rule as salarySloppy } from './x-salary-sloppy';
import { rule as salaryWithOtherInterval } from './1251-salary-with-other-interval';
import { rule as salaryWithUnknownInterval } from './3260-salary-with-unknown-interval';
import { rule as sectorYearAfterStart } from './3200-sector-year-after-start';
import { rule as sectorYearBefore14 } from './3200-sector-year-before-14';
import { rule as sectorYearBlank } from './3200-sector-year-blank';
import { rule as sectorYearForm } from './3200-sector-year-form';
import { rule as sectorYearFuture } from './x-sector-year-future';
import { rule as sectorYearSloppy } from './x-sector-year-sloppy';
import { rule as socialCareLevelMissing } from './1360-social-care-level-missing';
import { rule as socialCareLevelNotListed } from './1360-social-care-level-not-listed';
import { rule as socialCareQualificationBlank } from './3360-social-care-qualification-blank';
import { rule as socialCareQualificationNotACode } from './1360-social-care-qualification-not-a-code';
import { rule as startDateBefore14 } from './3190-start-date-before-14';
import { rule as startDateBeforeEntry } from './3190-start-date-before-entry';
import { rule as startDateBlank } from './2000-start-date-blank';
import { rule as startDateForm } from './3190-start-date-form';
import { rule as startDateFuture } from './3190-start-date-future';
import { rule as startDateImpossible } from './x-start-date-impossible';
import { rule as statusNotRecognised } from './1040-status-not-recognised';
import { rule as transferOfUnknownWorker } from './1400-transfer-of-unknown-worker';
import { rule as transferReferenceTaken } from './1402-transfer-reference-taken';
import { rule as transferReferenceTwice } from './1403-transfer-reference-twice';
import { rule as transferWorkplaceNotInFile } from './x-transfer-workplace-not-in-file';
import { rule as transferWorkplaceUnknown } from './1401-transfer-workplace-unknown';
import { rule as visaNotACode } from './5570-visa-not-a-code';
import { rule as visaNotAsked } from './5570-visa-not-asked';
import { rule as workerNotOnRecord } from './1040-worker-not-on-record';
import { rule as workerNotUnique } from './998-worker-not-unique';
import { rule as workerReferenceBlank } from './1020-worker-reference-blank';
import { rule as workerReferenceTooLong } from './1020-worker-reference-too-long';
import { rule as workplaceNotInFile } from './997-workplace-not-in-file';
import { rule as workplaceReferenceBlank } from './1010-workplace-reference-blank';
import { rule as workplaceReferenceTooLong } from './1010-workplace-reference-too-long';
import { rule as yearOfEntryBeforeBirth } from './1380-year-of-entry-before-birth';
import { rule as yearOfEntryForm } from './1380-year-of-entry-form';
import { rule as yearOfEntryFuture } from './1380-year-of-entry-future';
import { rule as yearOfEntryOfUkBorn } from './3380-year-of-entry-of-uk-born';
import { rule as yearOfEntryWithoutCountry } from './3380-year-of-entry-without-country';
import { rule as zeroHoursBlank } from './3230-zero-hours-blank';
import { rule as zeroHoursDenied } from './3230-zero-hours-denied';
import { rule as zeroHoursNotACode } from './1230-zero-hours-not-a-code';
import { rule as zeroHoursWithHours } from './1230-zero-hours-with-hours';
import { rules as codesAsWritten } from './x-code-as-written';
import { rules as noughts } from './x-code-nought';
import { rules as pairsAsWritten } from './x-pair-as-written';

export const rules: readonly Rule[] = [
  ...headerRulesOf('worker', make, items),
  qualificationColumns,
  delegatedHealthcareWorkplaceSaysNo,
  delegatedHealthcareNotForService,
  delegatedHealthcareNotForRole,
  registeredManagerNotRegulated,
  workplaceReferenceBlank,
  workplaceReferenceTooLong,
  workerReferenceBlank,
  workerReferenceTooLong,
  newWorkerReferenceTooLong,
  transferOfUnknownWorker,
  displayIdBlank,
  displayIdTooLong,
  statusNotRecognised,
  newWorkerOnRecord,
  deletedWorkerNotOnRecord,
  workerNotOnRecord,
  employmentStatusMissing,
  niNumberForm,
  postcodeBlank,
  postcodeForm,
  dateOfBirthBlank,
  dateOfBirthForm,
  dateOfBirthAge,
  genderNotACode,
  ethnicityNotANumber,
  nationalityNotANumber,
  citizenshipOfBritish,
  citizenshipNotACode,
  countryOfBirthNotANumber,
  yearOfEntryForm,
  yearOfEntryFuture,
  yearOfEntryBeforeBirth,
  yearOfEntryWithoutCountry,
  yearOfEntryOfUkBorn,
  visaNotAsked,
  visaNotACode,
  recruitedAbroadNotAsked,
  recruitedAbroadNotACode,
  disabilityNotACode,
  careCertificateNotACode,
  level2CertificateNotACode,
  level2CertificateStartedWithYear,
  level2CertificateNoneWithYear,
  level2CertificateYearForm,
  level2CertificateTooEarly,
  level2CertificateFuture,
  recruitmentSourceNotANumber,
  startDateBlank,
  startDateForm,
  startDateFuture,
  startDateBefore14,
  startDateBeforeEntry,
  sectorYearBlank,
  sectorYearForm,
  sectorYearAfterStart,
  sectorYearBefore14,
  delegatedHealthcareNotACode,
  apprenticeshipNotACode,
  zeroHoursBlank,
  zeroHoursNotACode,
  zeroHoursWithHours,
  zeroHoursDenied,
  daysSickRange,
  daysSickUnchanged,
  payIntervalNotANumber,
  payIntervalNotListed,
  salaryRange,
  salaryWithUnknownInterval,
  salaryWithOtherInterval,
  hourlyRateForm,
  hourlyRateWithUnknownInterval,
  hourlyRateWithOtherInterval,
  jobRoleMissing,
  roleDescriptionMissing,
  roleDescriptionTooLong,
  roleDescriptionNotAsked,
  contractedHoursOnZeroHours,
  contractedHoursWithoutContract,
  contractedHoursForm,
  contractedHoursOver75,
  averageHoursWithContract,
  averageHoursForm,
  averageHoursOver75,
  nurseRegistrationMissing,
  nurseRegistrationNotAsked,
  qualification1NoNumber,
  qualification1YearBlank,
  qualification1YearNotValid,
  qualification1NotesTooLong,
  qualification2NoNumber,
  qualification2YearBlank,
  qualification2YearNotValid,
  qualification2NotesTooLong,
  qualification3NoNumber,
  qualification3YearBlank,
  qualification3YearNotValid,
  qualification3NotesTooLong,
  socialCareQualificationBlank,
  socialCareQualificationNotACode,
  socialCareLevelMissing,
  regulatedProfessionWithoutLevel,
  otherQualificationNotACode,
  mentalHealthProfessionalMissing,
  mentalHealthProfessionalNotACode,
  mentalHealthProfessionalNotAsked,
  pathwayCategoryNotACode,
  employmentStatusNotListed,
  ethnicityNotListed,
  recruitmentSourceNotListed,
  jobRoleNotListed,
  nurseRegistrationNotListed,
  nationalityNotListed,
  countryOfBirthNotListed,
  socialCareLevelNotListed,
  otherLevelNotListed,
  qualification1NotListed,
  qualification2NotListed,
  qualification3NotListed,
  partTimePayAsFullTime,
  niNumberOver75Hours,
  workerNotUnique,
  workplaceNotInFile,
  transferWorkplaceUnknown,
  transferReferenceTaken,
  transferReferenceTwice,
  newReferenceNotUnique,
  niNumberDropped,
  niNumberMadeUp,
  postcodeDropped,
  dateOfBirthUnusual,
  startDateImpossible,
  sectorYearSloppy,
  sectorYearFuture,
  daysSickSloppy,
  salarySloppy,
  salaryImplausible,
  hourlyRateImplausible,
  regulatedProfessionUnqualified,
  qualificationLater,
  qualificationNotesAlone,
  transferWorkplaceNotInFile,
  ...codesAsWritten,
  ...pairsAsWritten,
  ...noughts,
];
