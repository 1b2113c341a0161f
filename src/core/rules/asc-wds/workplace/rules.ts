/** The rules of the workplace file, in the order in which the service reports what they find. */
import type { Rule } from '../../types';
import { headerRulesOf } from '../header-rules';
import { items } from './items';
import { make } from './make';
import { rule as rule1000MainServiceMissing } from './1000-main-service-missing';
import { rule as rule1000MainServiceNotKnown } from './1000-main-service-not-known';
import { rule as rule1010WorkplaceReferenceMissing } from './1010-workplace-reference-missing';
import { rule as rule1010WorkplaceReferenceTooLong } from './1010-workplace-reference-too-long';
import { rule as rule1020StatusMissing } from './1020-status-missing';
import { rule as rule1020StatusNewWorkplaceOnRecord } from './1020-status-new-workplace-on-record';
import { rule as rule1020StatusNotRecognised } from './1020-status-not-recognised';
import { rule as rule1020StatusWorkplaceOnRecord } from './1020-status-workplace-on-record';
import { rule as rule1030WorkplaceNameMissing } from './1030-workplace-name-missing';
import { rule as rule1030WorkplaceNameTooLong } from './1030-workplace-name-too-long';
import { rule as rule1040AddressMissing } from './1040-address-missing';
import { rule as rule1040AddressTooLong } from './1040-address-too-long';
import { rule as rule1045SecondLineTooLong } from './1045-second-line-too-long';
import { rule as rule1050ThirdLineTooLong } from './1050-third-line-too-long';
import { rule as rule1055TownTooLong } from './1055-town-too-long';
import { rule as rule1060NewPostcodeNotOnRecord } from './1060-new-postcode-not-on-record';
import { rule as rule1060PostcodeForm } from './1060-postcode-form';
import { rule as rule1060PostcodeMissing } from './1060-postcode-missing';
import { rule as rule1060PostcodeNotOnRecord } from './1060-postcode-not-on-record';
import { rule as rule1060PostcodeTooLong } from './1060-postcode-too-long';
import { rule as rule1070EmployerTypeMissing } from './1070-employer-type-missing';
import { rule as rule1070EmployerTypeNotValid } from './1070-employer-type-not-valid';
import { rule as rule1070EmployerTypeOfNmdsSc } from './1070-employer-type-of-nmds-sc';
import { rule as rule1070OtherEmployerTypeTooLong } from './1070-other-employer-type-too-long';
import { rule as rule1080PermissionForCqc } from './1080-permission-for-cqc';
import { rule as rule1090PermissionForLocalAuthorities } from './1090-permission-for-local-authorities';
import { rule as rule1100RegisteredWithoutRegulatedService } from './1100-registered-without-regulated-service';
import { rule as rule1100RegistrationTypeMissing } from './1100-registration-type-missing';
import { rule as rule1100RegistrationTypeNotValid } from './1100-registration-type-not-valid';
import { rule as rule1100RegulatedServiceWithoutRegistration } from './1100-regulated-service-without-registration';
import { rule as rule1105ProviderNumberForm } from './1105-provider-number-form';
import { rule as rule1105ProviderNumberMissing } from './1105-provider-number-missing';
import { rule as rule1110LocationIdForm } from './1110-location-id-form';
import { rule as rule1110LocationIdMissing } from './1110-location-id-missing';
import { rule as rule1110LocationIdTaken } from './1110-location-id-taken';
import { rule as rule1120MainServiceNotAmongServices } from './1120-main-service-not-among-services';
import { rule as rule1120ServiceDescriptionTooLong } from './1120-service-description-too-long';
import { rule as rule1120ServiceDescriptionsNumber } from './1120-service-descriptions-number';
import { rule as rule1120ServiceNotANumber } from './1120-service-not-a-number';
import { rule as rule1120ServiceNotKnown } from './1120-service-not-known';
import { rule as rule1121NoneAndOthers } from './1121-none-and-others';
import { rule as rule1130ServiceUserDescriptionTooLong } from './1130-service-user-description-too-long';
import { rule as rule1130ServiceUserDescriptionsNumber } from './1130-service-user-descriptions-number';
import { rule as rule1130ServiceUserNotKnown } from './1130-service-user-not-known';
import { rule as rule1140CapacitiesUnlikeServices } from './1140-capacities-unlike-services';
import { rule as rule1140CapacitiesUnlikeUtilisations } from './1140-capacities-unlike-utilisations';
import { rule as rule1140CapacityNotANumber } from './1140-capacity-not-a-number';
import { rule as rule1140CapacityNotAsked } from './1140-capacity-not-asked';
import { rule as rule1140UtilisationNotANumber } from './1140-utilisation-not-a-number';
import { rule as rule1140UtilisationNotAsked } from './1140-utilisation-not-asked';
import { rule as rule1200TotalNotANumber } from './1200-total-not-a-number';
import { rule as rule1200TotalNought } from './1200-total-nought';
import { rule as rule1280JobRoleNotANumber } from './1280-job-role-not-a-number';
import { rule as rule1280JobRoleNotKnown } from './1280-job-role-not-known';
import { rule as rule1280JobRolesMissing } from './1280-job-roles-missing';
import { rule as rule1300VacanciesNotNumbers } from './1300-vacancies-not-numbers';
import { rule as rule1300VacanciesUnlikeRoles } from './1300-vacancies-unlike-roles';
import { rule as rule1310StartersNotNumbers } from './1310-starters-not-numbers';
import { rule as rule1310StartersUnlikeRoles } from './1310-starters-unlike-roles';
import { rule as rule1320LeaversNotNumbers } from './1320-leavers-not-numbers';
import { rule as rule1320LeaversUnlikeRoles } from './1320-leavers-unlike-roles';
import { rule as rule1360LeavingCountNotANumber } from './1360-leaving-count-not-a-number';
import { rule as rule1360LeavingCountsSum } from './1360-leaving-counts-sum';
import { rule as rule1360LeavingCountsUnlikeReasons } from './1360-leaving-counts-unlike-reasons';
import { rule as rule1360LeavingReasonNotANumber } from './1360-leaving-reason-not-a-number';
import { rule as rule2070OtherEmployerTypeNotDescribed } from './2070-other-employer-type-not-described';
import { rule as rule2070OtherEmployerTypeNotWanted } from './2070-other-employer-type-not-wanted';
import { rule as rule2105ProviderNumberNotWanted } from './2105-provider-number-not-wanted';
import { rule as rule2110LocationIdNotWanted } from './2110-location-id-not-wanted';
import { rule as rule2130ServiceUserNotANumber } from './2130-service-user-not-a-number';
import { rule as rule2130ServiceUserNotDescribed } from './2130-service-user-not-described';
import { rule as rule2180ManagerVacancyNotWanted } from './2180-manager-vacancy-not-wanted';
import { rule as rule2200TotalNotRead } from './2200-total-not-read';
import { rule as rule2200TotalUnlikeWorkers } from './2200-total-unlike-workers';
import { rule as rule2300VacanciesTooHigh } from './2300-vacancies-too-high';
import { rule as rule2301NoRegisteredManager } from './2301-no-registered-manager';
import { rule as rule2310StartersTooHigh } from './2310-starters-too-high';
import { rule as rule2320LeaversTooHigh } from './2320-leavers-too-high';
import { rule as rule2420RepeatedTrainingNotACode } from './2420-repeated-training-not-a-code';
import { rule as rule2450SickPayNotACode } from './2450-sick-pay-not-a-code';
import { rule as rule2460PensionNotACode } from './2460-pension-not-a-code';
import { rule as rule2470LeaveNotANumber } from './2470-leave-not-a-number';
import { rule as rule2480PathwayAwarenessNotACode } from './2480-pathway-awareness-not-a-code';
import { rule as rule2490PathwayReasonNotACode } from './2490-pathway-reason-not-a-code';
import { rule as rule2490PathwayUseNotACode } from './2490-pathway-use-not-a-code';
import { rule as rule2500PathwayDescriptionNotWanted } from './2500-pathway-description-not-wanted';
import { rule as rule2500PathwayDescriptionTooLong } from './2500-pathway-description-too-long';
import { rule as rule2510DelegatedHealthcareNotACode } from './2510-delegated-healthcare-not-a-code';
import { rule as rule2520DelegatedHealthcareNotForService } from './2520-delegated-healthcare-not-for-service';
import { rule as rule2530ActivitiesNotWanted } from './2530-activities-not-wanted';
import { rule as rule2530NoActivityACode } from './2530-no-activity-a-code';
import { rule as rule2530SomeActivitiesNoCodes } from './2530-some-activities-no-codes';
import { rule as rule2540ContributionOutOfRange } from './2540-contribution-out-of-range';
import { rule as rule2541ContributionNotWanted } from './2541-contribution-not-wanted';
import { rule as rule2550OptingOutNotACode } from './2550-opting-out-not-a-code';
import { rule as rule2560SleepInsNotACode } from './2560-sleep-ins-not-a-code';
import { rule as rule2561SleepInsNotForService } from './2561-sleep-ins-not-for-service';
import { rule as rule2570SleepInPayNotACode } from './2570-sleep-in-pay-not-a-code';
import { rule as rule2571SleepInPayNotForService } from './2571-sleep-in-pay-not-for-service';
import { rule as rule2572SleepInPayNotWanted } from './2572-sleep-in-pay-not-wanted';
import { rule as rule2580TravelTimeNotACode } from './2580-travel-time-not-a-code';
import { rule as rule2581TravelTimeNotForService } from './2581-travel-time-not-for-service';
import { rule as rule2590TravelRateOutOfRange } from './2590-travel-rate-out-of-range';
import { rule as rule2591TravelRateNotForService } from './2591-travel-rate-not-for-service';
import { rule as rule2592TravelRateNotWanted } from './2592-travel-rate-not-wanted';
import { rule as rule950OnlyOneWorkplace } from './950-only-one-workplace';
import { rule as rule955OwnWorkplaceMissing } from './955-own-workplace-missing';
import { rule as rule956OwnWorkplaceCannotBeDeleted } from './956-own-workplace-cannot-be-deleted';
import { rule as rule997NotTheOwner } from './997-not-the-owner';
import { rule as rule998LocationIdNotUnique } from './998-location-id-not-unique';
import { rule as rule998WorkplaceReferenceNotUnique } from './998-workplace-reference-not-unique';
import { rule as rule999Headers } from './999-headers';
import { rule as x999AmongLeavers } from './x-999-among-leavers';
import { rule as x999AmongStarters } from './x-999-among-starters';
import { rule as x999AmongVacancies } from './x-999-among-vacancies';
import { rule as xDescriptionAtWrongPlace } from './x-description-at-wrong-place';
import { rule as xHolidayHigh } from './x-holiday-high';
import { rule as xLeavingReason } from './x-leaving-reason';
import { rule as xManagerAndVacancy } from './x-manager-and-vacancy';
import { rule as xManagersSeveral } from './x-managers-several';
import { rule as xManyLeavers } from './x-many-leavers';
import { rule as xManyStarters } from './x-many-starters';
import { rule as xManyVacancies } from './x-many-vacancies';
import { rule as xReadAsCapacity } from './x-read-as-capacity';
import { rule as xReadAsLeavers } from './x-read-as-leavers';
import { rule as xReadAsReasons } from './x-read-as-reasons';
import { rule as xReadAsStarters } from './x-read-as-starters';
import { rule as xReadAsTotal } from './x-read-as-total';
import { rule as xReadAsUtilisation } from './x-read-as-utilisation';
import { rule as xReadAsVacancies } from './x-read-as-vacancies';
import { rule as xRoleTwice } from './x-role-twice';
import { rule as xTotalHigh } from './x-total-high';
import { rule as xUtilisationAboveCapacity } from './x-utilisation-above-capacity';

export const rules: readonly Rule[] = [
  ...headerRulesOf('workplace', make, items),
  rule2301NoRegisteredManager,
  rule2300VacanciesTooHigh,
  rule2320LeaversTooHigh,
  rule2310StartersTooHigh,
  rule2200TotalUnlikeWorkers,
  rule2200TotalNotRead,
  rule1010WorkplaceReferenceMissing,
  rule1010WorkplaceReferenceTooLong,
  rule1030WorkplaceNameMissing,
  rule1030WorkplaceNameTooLong,
  rule1020StatusMissing,
  rule1020StatusNotRecognised,
  rule1020StatusNewWorkplaceOnRecord,
  rule1020StatusWorkplaceOnRecord,
  rule1040AddressMissing,
  rule1040AddressTooLong,
  rule1045SecondLineTooLong,
  rule1050ThirdLineTooLong,
  rule1055TownTooLong,
  rule1060PostcodeMissing,
  rule1060PostcodeTooLong,
  rule1060PostcodeForm,
  rule1060NewPostcodeNotOnRecord,
  rule1060PostcodeNotOnRecord,
  rule1070EmployerTypeMissing,
  rule1070EmployerTypeNotValid,
  rule2070OtherEmployerTypeNotDescribed,
  rule1070OtherEmployerTypeTooLong,
  rule2070OtherEmployerTypeNotWanted,
  rule1080PermissionForCqc,
  rule1090PermissionForLocalAuthorities,
  rule1000MainServiceMissing,
  rule1100RegistrationTypeMissing,
  rule1100RegistrationTypeNotValid,
  rule1100RegisteredWithoutRegulatedService,
  rule1100RegulatedServiceWithoutRegistration,
  rule1105ProviderNumberMissing,
  rule1105ProviderNumberForm,
  rule2105ProviderNumberNotWanted,
  rule1110LocationIdMissing,
  rule1110LocationIdForm,
  rule1110LocationIdTaken,
  rule2110LocationIdNotWanted,
  rule1120MainServiceNotAmongServices,
  rule1121NoneAndOthers,
  rule1120ServiceNotANumber,
  rule1120ServiceDescriptionsNumber,
  rule1120ServiceDescriptionTooLong,
  rule2130ServiceUserNotANumber,
  rule1130ServiceUserDescriptionsNumber,
  rule2130ServiceUserNotDescribed,
  rule1130ServiceUserDescriptionTooLong,
  rule2510DelegatedHealthcareNotACode,
  rule2530ActivitiesNotWanted,
  rule2530NoActivityACode,
  rule2530SomeActivitiesNoCodes,
  rule1140CapacitiesUnlikeUtilisations,
  rule1140CapacitiesUnlikeServices,
  rule1140CapacityNotANumber,
  rule1140UtilisationNotANumber,
  rule1200TotalNotANumber,
  rule1200TotalNought,
  rule1280JobRolesMissing,
  rule1280JobRoleNotANumber,
  rule2180ManagerVacancyNotWanted,
  rule1300VacanciesUnlikeRoles,
  rule1310StartersUnlikeRoles,
  rule1320LeaversUnlikeRoles,
  rule1300VacanciesNotNumbers,
  rule1310StartersNotNumbers,
  rule1320LeaversNotNumbers,
  rule1360LeavingReasonNotANumber,
  rule1360LeavingCountNotANumber,
  rule1360LeavingCountsUnlikeReasons,
  rule1360LeavingCountsSum,
  rule2420RepeatedTrainingNotACode,
  rule2480PathwayAwarenessNotACode,
  rule2490PathwayUseNotACode,
  rule2490PathwayReasonNotACode,
  rule2500PathwayDescriptionTooLong,
  rule2500PathwayDescriptionNotWanted,
  rule2450SickPayNotACode,
  rule2470LeaveNotANumber,
  rule2460PensionNotACode,
  rule2541ContributionNotWanted,
  rule2540ContributionOutOfRange,
  rule2550OptingOutNotACode,
  rule2560SleepInsNotACode,
  rule2572SleepInPayNotWanted,
  rule2570SleepInPayNotACode,
  rule2580TravelTimeNotACode,
  rule2592TravelRateNotWanted,
  rule2590TravelRateOutOfRange,
  rule1000MainServiceNotKnown,
  rule2520DelegatedHealthcareNotForService,
  rule2561SleepInsNotForService,
  rule2571SleepInPayNotForService,
  rule2581TravelTimeNotForService,
  rule2591TravelRateNotForService,
  rule1070EmployerTypeOfNmdsSc,
  rule1120ServiceNotKnown,
  rule1130ServiceUserNotKnown,
  rule1280JobRoleNotKnown,
  rule1140CapacityNotAsked,
  rule1140UtilisationNotAsked,
  rule998WorkplaceReferenceNotUnique,
  rule998LocationIdNotUnique,
  rule950OnlyOneWorkplace,
  rule955OwnWorkplaceMissing,
  rule956OwnWorkplaceCannotBeDeleted,
  rule997NotTheOwner,
  rule999Headers,
  xDescriptionAtWrongPlace,
  xUtilisationAboveCapacity,
  x999AmongVacancies,
  x999AmongStarters,
  x999AmongLeavers,
  xRoleTwice,
  xLeavingReason,
  xHolidayHigh,
  xTotalHigh,
  xManagersSeveral,
  xManagerAndVacancy,
  xManyVacancies,
  xManyStarters,
  xManyLeavers,
  xReadAsCapacity,
  xReadAsUtilisation,
  xReadAsTotal,
  xReadAsStarters,
  xReadAsLeavers,
  xReadAsVacancies,
  xReadAsReasons,
];
