import { yearBlank } from './qualification-rules';

export const rule = yearBlank('02', '5035');
