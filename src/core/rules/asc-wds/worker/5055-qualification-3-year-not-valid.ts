import { yearNotValid } from './qualification-rules';

export const rule = yearNotValid('03', '5055');
