/** Sentences about rules as such; what a rule says itself stands in its own file. */
const list = (names: readonly string[]): string =>
  names.length < 2
    ? (names[0] ?? '')
    : `${names.slice(0, -1).join(', ')} and ${names[names.length - 1] ?? ''}`;

export const words = {
  failed: 'Rolecheck has a fault in this rule, so it says nothing of it. All other rules ran.',
  noHeaders: 'The header row is not known.',
  columnsMissing: (columns: readonly string[]): string =>
    columns.length === 1
      ? `The sheet has no column ${list(columns)}.`
      : `The sheet has no columns ${list(columns)}.`,
  columnsElsewhere: (columns: readonly string[]): string =>
    `${list(columns)} ${columns.length === 1 ? 'stands' : 'stand'} on another sheet of the return, which is not to hand.`,
  partsMissing: (titles: readonly string[]): string =>
    `It compares with the ${list(titles)}, which ${titles.length === 1 ? 'is' : 'are'} not to hand.`,
  noCoder: 'It compares with what the job titles suggest, and they have not been coded here.',
  needsRecords: (collection: string): string => `Only ${collection} knows what it has on record.`,
} as const;
