import { noNumber } from './qualification-rules';

export const rule = noNumber('02', '5030');
