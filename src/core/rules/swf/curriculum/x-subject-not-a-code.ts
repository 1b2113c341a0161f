import { subjectNotACode } from '../subject';

export const rule = subjectNotACode('curriculum', 'Subject', 'Maths set 1');
