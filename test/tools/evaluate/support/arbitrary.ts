import fc from 'fast-check';

/** At least one answer; few different scores, so that there are ties. */
export const rankedAnswers = fc.array(
  fc.record({ score: fc.integer({ min: 0, max: 20 }).map((n) => n / 20), right: fc.boolean() }),
  { minLength: 1, maxLength: 80 },
);
