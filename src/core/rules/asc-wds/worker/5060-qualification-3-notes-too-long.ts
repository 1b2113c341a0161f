import { notesTooLong } from './qualification-rules';

export const rule = notesTooLong('03', '5060');
