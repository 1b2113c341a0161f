import { yearBlank } from './qualification-rules';

export const rule = yearBlank('01', '5015');
