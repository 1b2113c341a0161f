import { notListed } from './qualification-rules';

export const rule = notListed('01', '5010');
