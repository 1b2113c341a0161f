import { CannotMeasure } from '../../../../tools/evaluate/cannot-measure';

/** The sentence that something stops with; fails when it does not stop. */
export function sentenceOf(attempt: () => unknown): string {
  try {
    attempt();
  } catch (error) {
    if (error instanceof CannotMeasure) return error.sentence;
    throw error;
  }
  throw new Error('Rolecheck: it did not stop');
}
