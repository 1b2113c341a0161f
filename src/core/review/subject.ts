import { fold } from '../text/tidy';
import type { Context, ContextName, Subject } from './types';

/** What a context may name, in the order in which columns are tried. */
export const CONTEXT_NAMES: readonly ContextName[] = ['department', 'employer', 'grade'];

/**
 * The form in which titles, job codes and contexts are compared: the whole of them, however long, as two
 * that only begin alike are not the same.
 */
export function keyText(text: string): string {
  return fold(text, Infinity);
}

/** Equal for subjects that are the same to decisions. Made of user text: never to be logged or stored. */
export function subjectKey({ of, text, context }: Subject): string {
  const { department = '', employer = '', grade = '' } = context;
  return JSON.stringify([of, ...[text, department, employer, grade].map(keyText)]);
}

/** The columns that a context names: those that it has something for. */
export function namedIn(context: Context): readonly ContextName[] {
  return CONTEXT_NAMES.filter((name) => keyText(context[name] ?? '') !== '');
}
