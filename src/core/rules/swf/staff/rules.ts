/** The rules of staff, by their numbers; ours come last. */
import type { Rule } from '../../types';
import { rule as qualifiedWithoutTeacherNumber } from './4100q-qualified-without-teacher-number';
import { rule as teachingPostWithoutTeacherNumber } from './4100q-teaching-post-without-teacher-number';
import { rule as qualifiedTeacherWithoutNumber } from './4100-qualified-teacher-without-number';
import { rule as teacherNumberForm } from './4105-teacher-number-form';
import { rule as familyNameMissing } from './4110-family-name-missing';
import { rule as familyNameDoubleSpace } from './4110-family-name-double-space';
import { rule as givenNameMissing } from './4120-given-name-missing';
import { rule as givenNameDoubleSpace } from './4120-given-name-double-space';
import { rule as formerNameDoubleSpace } from './4140-former-name-double-space';
import { rule as niNumberMissing } from './4150-ni-number-missing';
import { rule as niNumberForm } from './4155-ni-number-form';
import { rule as niNumberPrefix } from './4155-ni-number-prefix';
import { rule as sexMissing } from './4180-sex-missing';
import { rule as birthDateMissing } from './4190-birth-date-missing';
import { rule as birthDateUnreadable } from './4190-birth-date-unreadable';
import { rule as ageImpossible } from './4190-age-impossible';
import { rule as ageUnusual } from './4210q-age-unusual';
import { rule as ethnicityNotACode } from './4220-ethnicity-not-a-code';
import { rule as ethnicityNotObtained } from './4221q-ethnicity-not-obtained';
import { rule as disabilityNotACode } from './4225-disability-not-a-code';
import { rule as disabilityNotObtained } from './4226q-disability-not-obtained';
import { rule as qtsMissing } from './4228-qts-missing';
import { rule as qtsNotACode } from './4230-qts-not-a-code';
import { rule as qualifiedUnder21 } from './4235q-qualified-under-21';
import { rule as hltaStatusNotACode } from './4240-hlta-status-not-a-code';
import { rule as hltaUnder18 } from './4245-hlta-under-18';
import { rule as qtsRouteNotACode } from './4250-qts-route-not-a-code';
import { rule as teacherNumberRepeated } from './6500-teacher-number-repeated';
import { rule as niNumberRepeated } from './6510-ni-number-repeated';
import { rule as sexNotACode } from './x-sex-not-a-code';
import { rule as staffIdRepeated } from './x-staff-id-repeated';
import { names } from './x-names';
import { numbers } from './x-numbers';

export const rules: readonly Rule[] = [
  qualifiedWithoutTeacherNumber,
  teachingPostWithoutTeacherNumber,
  qualifiedTeacherWithoutNumber,
  teacherNumberForm,
  familyNameMissing,
  familyNameDoubleSpace,
  givenNameMissing,
  givenNameDoubleSpace,
  formerNameDoubleSpace,
  niNumberMissing,
  niNumberPrefix,
  niNumberForm,
  sexMissing,
  birthDateMissing,
  birthDateUnreadable,
  ageImpossible,
  ageUnusual,
  ethnicityNotACode,
  ethnicityNotObtained,
  disabilityNotACode,
  disabilityNotObtained,
  qtsMissing,
  qtsNotACode,
  qualifiedUnder21,
  hltaStatusNotACode,
  hltaUnder18,
  qtsRouteNotACode,
  teacherNumberRepeated,
  niNumberRepeated,
  sexNotACode,
  staffIdRepeated,
  ...names,
  ...numbers,
];
