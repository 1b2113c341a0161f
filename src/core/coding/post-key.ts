import type { Post } from './types';

/**
 * A key that is equal for posts that the coder cannot tell apart. The parts stand behind their
 * lengths, so that no part can look like two.
 */
export function postKey({ title, department = '', employer = '', grade = '', jobCode = '' }: Post): string {
  return [title, department, employer, grade, jobCode]
    .map((part) => `${String(part.length)}:${part}`)
    .join('');
}
