/** Makes the coder ready while the officer is still looking at the pane. */
import type { Coder } from '../core/coding/types';
import { inSlices } from './code-jobs/slices';

/** The pane is drawn and the sheet has been looked at by then, on most machines. */
const AFTER_MS = 600;

/**
 * Loads the code lists and builds the coder step by step, so that the first *Code jobs* need not wait
 * for it. Reading the lists and two of the steps take 50 to 90 ms each in one piece. When that fails nothing is said: whoever asks for the coder is told.
 */
export async function warmUp(coder: () => Promise<Coder>): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, AFTER_MS));
  try {
    const { prepare } = await coder();
    if (prepare === undefined) return;
    await inSlices(prepare(), () => undefined, new AbortController().signal);
  } catch {
    return;
  }
}
