import type { RuleSource } from '../types';

/** The schema of 2022 that Data to Insight's tools hold, and the rules that their samples keep to. */
export const source: RuleSource = {
  from: 'Schema of the 2022 census, as a third party’s tools for local authorities have it',
  year: '2022',
  caution: 'Read in a third party’s schema of 2022, not in the collection’s own list of rules.',
};

/** What the collection does with what breaks its schema. */
export const why = 'The collection does not take a file that breaks its schema.';
