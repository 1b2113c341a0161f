import { vacanciesColumns as items } from '../items/parts';
import { headerRules } from '../header-rules';
import type { Part } from '../../types';
import { rules } from './rules';

/** A row for each vacancy on census day. */
export const vacancies: Part = {
  id: 'vacancies',
  title: 'vacancies sheet',
  items,
  key: ['Estab', 'Post', 'GeneralSubject'],
  identity: ['Estab', 'Post', 'GeneralSubject'],
  rules: [...headerRules('vacancies', items), ...rules],
  oneFindingANumber: true,
};
