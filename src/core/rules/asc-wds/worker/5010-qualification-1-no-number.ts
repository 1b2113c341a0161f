import { noNumber } from './qualification-rules';

export const rule = noNumber('01', '5010');
