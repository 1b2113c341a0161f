import { yearNotValid } from './qualification-rules';

export const rule = yearNotValid('02', '5035');
