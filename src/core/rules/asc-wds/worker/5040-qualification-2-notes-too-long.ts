import { notesTooLong } from './qualification-rules';

export const rule = notesTooLong('02', '5040');
