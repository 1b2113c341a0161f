import { notesTooLong } from './qualification-rules';

export const rule = notesTooLong('01', '5020');
