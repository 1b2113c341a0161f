import { subjectNotACode } from '../subject';

export const rule = subjectNotACode('vacancies', 'Subject of the vacancy', 'All');
