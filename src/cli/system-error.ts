/** What the operating system said no to. */
export interface SystemError {
  /** Such as `ENOENT`. */
  readonly code: string;
  /** The file it was about; empty when it names none. */
  readonly path: string;
}

/** The error as one of the operating system's; undefined when it is something else. */
export function systemError(error: unknown): SystemError | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  if (!('code' in error) || !('syscall' in error)) return undefined;
  const path = 'path' in error && typeof error.path === 'string' ? error.path : '';
  return { code: String(error.code), path };
}
