import type { Post } from './types';

/** A key that is equal for posts that the coder cannot tell apart: it does not read job codes. */
export function coderKey({ title, department = '', employer = '', grade = '' }: Post): string {
  return joined([title, department, employer, grade]);
}

/** A key that is equal for posts that neither the coder nor decisions can tell apart. */
export function postKey(post: Post): string {
  return coderKey(post) + joined([post.jobCode ?? '']);
}

/** The parts stand behind their lengths, so that no part can look like two. */
function joined(parts: readonly string[]): string {
  return parts.map((part) => `${String(part.length)}:${part}`).join('');
}
