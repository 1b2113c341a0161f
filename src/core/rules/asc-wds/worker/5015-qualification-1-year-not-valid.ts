import { yearNotValid } from './qualification-rules';

export const rule = yearNotValid('01', '5015');
