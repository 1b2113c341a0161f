import { qualificationsColumns as items } from '../items/parts';
import { PERSON_KEYS } from '../items/people';
import { headerRules } from '../header-rules';
import type { Part } from '../../types';
import { rules } from './rules';

/** A row for each qualification of a person. */
export const qualifications: Part = {
  id: 'qualifications',
  title: 'qualifications sheet',
  items,
  key: ['StaffId', 'PersonFamilyName', 'PersonGivenName', 'NINumber'],
  identity: ['StaffId', 'QualificationCode', 'QualificationSubject'],
  joins: [{ part: 'staff', by: PERSON_KEYS }],
  rules: [...headerRules('qualifications', items), ...rules],
  oneFindingANumber: true,
};
