/**
 * Values that mean one thing, in groups: what systems write instead of a label. General knowledge of
 * HR and payroll extracts. All folded.
 */
const groups: readonly (readonly string[])[] = [
  ['male', 'm', 'man'],
  ['female', 'f', 'woman'],
  [
    ...['yes', 'y', 'true', 't', '1', 'yes - declared', 'disabled', 'declared disabled'],
    ...['paid daily rate', 'agency worker'],
  ],
  [
    ...[
      'no',
      'n',
      'false',
      'f',
      '0',
      'not disabled',
      'non disabled',
      'no disability',
      'none declared',
    ],
    ...['not paid daily rate', 'not an agency worker'],
  ],
  ['full time', 'ft', 'f', 'f/t', 'full-time', 'fulltime'],
  ['part time', 'pt', 'p', 'p/t', 'part-time', 'parttime'],
  ['permanent', 'perm', 'p', 'substantive', 'prm'],
  ['temporary', 'temp', 't', 'tmp', 'temporary contract'],
  ['fixed term', 'ftc', 'fixed-term', 'fixed term contract', 'fixed', 'fxt', 'fix term'],
  [
    ...['pool/bank', 'bank', 'pool', 'casual', 'relief', 'bank/pool', 'bank staff'],
    ...['bank worker', 'as and when'],
  ],
  ['agency', 'agency staff', 'agy'],
  ['annually', 'annual', 'salaried', 'annual salary', 'per annum', 'yearly', 'pa', 'a'],
  ['hourly', 'h', 'hourly paid', 'per hour', 'basic hourly rate', 'hourly rate'],
  [
    ...["don't know", 'not known', 'unknown', 'dk', 'nk', 'u', 'i do not know', 'do not know'],
    ...['not recorded', 'information not yet obtained', 'not yet obtained', 'level not known'],
    'not yet collected',
  ],
  [
    ...['refused', 'prefer not to say', 'pnts', 'not stated', 'undisclosed', 'not disclosed'],
    ...['declined', 'not declared', 'refused to say', 'rather not say', 'not specified'],
  ],
  ['sickness', 'sick', 'sick leave', 'sickness absence', 'ill'],
  ['deceased', 'died', 'death', 'death in service'],
  ['under-graduate', 'undergraduate', 'under graduate', 'ug'],
  ['post-graduate', 'postgraduate', 'post graduate', 'pg'],
  ['teaching assistant', 'ta', 'classroom assistant', 'learning support assistant', 'lsa'],
  [
    ...['classroom teacher', 'teacher', 'class teacher', 'subject teacher'],
    ...['teacher - main pay range', 'qualified teacher'],
  ],
  ['head teacher', 'headteacher', 'head', 'ht', 'principal'],
  ['deputy head', 'deputy headteacher', 'deputy head teacher', 'dht'],
  ['assistant head', 'assistant headteacher', 'assistant head teacher', 'aht'],
  [
    ...['teachers main pay range', 'main pay range', 'main scale', 'mps', 'mpr', 'main'],
    'main pay scale',
  ],
  [
    ...['teachers upper pay scale/range', 'upper pay range', 'upper pay scale', 'ups', 'upr'],
    'upper',
  ],
  ['leadership pay range', 'leadership', 'leadership scale', 'leadership range'],
  ['unqualified teacher pay range', 'unqualified', 'unqualified teacher', 'uqt', 'unq'],
  [
    ...['white british', 'white - british', 'british', 'white: british', 'wbri'],
    ...['english / welsh / scottish / northern irish / british', 'white english', 'white uk'],
    ...['english/welsh/scottish/northern irish/british', 'white - english', 'white-british'],
    ...['english, welsh, scottish, northern irish or british'],
    ...['white english/welsh/scottish/northern irish/british'],
  ],
  ['white irish', 'irish', 'white - irish', 'white: irish'],
  [
    ...['any other white background', 'white other', 'other white', 'white - other'],
    ...['other white background', 'white any other background', 'white - any other background'],
  ],
  ['black african', 'african', 'black or black british - african', 'black - african'],
  ['black caribbean', 'caribbean', 'black or black british - caribbean', 'black - caribbean'],
  ['indian', 'asian or asian british - indian', 'asian - indian', 'asian indian'],
  ['pakistani', 'asian or asian british - pakistani', 'asian - pakistani', 'asian pakistani'],
  ['bangladeshi', 'asian or asian british - bangladeshi', 'asian - bangladeshi'],
  ['chinese', 'asian - chinese', 'asian or asian british - chinese'],
  ['white and black caribbean', 'mixed white and black caribbean', 'mixed - white/black caribbean'],
  ['white and black african', 'mixed white and black african', 'mixed - white/black african'],
  ['white and asian', 'mixed white and asian', 'mixed - white/asian'],
];

const byValue = new Map<string, number[]>();
for (const [at, group] of groups.entries()) {
  for (const value of group) byValue.set(value, [...(byValue.get(value) ?? []), at]);
}

/** What a folded value may mean, as numbers that the values of a group share: mostly none or one. */
export function usualMeanings(folded: string): readonly number[] {
  return byValue.get(folded) ?? [];
}
