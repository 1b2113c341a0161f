import { yearBlank } from './qualification-rules';

export const rule = yearBlank('03', '5055');
