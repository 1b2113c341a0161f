import { notListed } from './qualification-rules';

export const rule = notListed('02', '5030');
