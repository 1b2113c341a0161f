import { notListed } from './qualification-rules';

export const rule = notListed('03', '5050');
