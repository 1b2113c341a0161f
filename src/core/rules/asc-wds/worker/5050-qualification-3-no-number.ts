import { noNumber } from './qualification-rules';

export const rule = noNumber('03', '5050');
