/** What filling a return's columns says: what is left open, and what to find out or write. */

const list = (names: readonly string[], word: string): string =>
  names.length < 2
    ? (names[0] ?? '')
    : `${names.slice(0, -1).join(', ')} ${word} ${names[names.length - 1] ?? ''}`;

/** On what it depends whether a column has the code, as it follows "only if". */
const conditions: ReadonlyMap<string, string> = new Map([
  ['works in a school', 'the post is in a school'],
  ['adult social care', 'the post is in adult social care'],
  ['social care', 'the post is in social care'],
  ['service area', 'the service is adult social care'],
  ['regulated workplace', 'the workplace is registered with the Care Quality Commission'],
  ['SWE registration', 'the person is registered with Social Work England and the post needs it'],
]);

/** What decides between several codes, as it follows "depends on". */
const choices: ReadonlyMap<string, string> = new Map([
  ['phase of school', 'the phase of the school'],
  ['pay range', "the teacher's pay range"],
  ['leadership team', "whether the post is on the school's leadership pay range"],
  ['subject', 'the subject'],
  ['service', 'the service'],
  ['type of support', 'the kind of support'],
  ['year or house', 'whether the post heads a year or a house'],
  ['business manager or bursar', 'whether the post is business manager or bursar'],
  ['examinations or admissions', 'whether the post deals with examinations or admissions'],
  ['nursery or out of school club', 'whether it is a nursery or an out of school club'],
  ['behaviour, learning or pastoral', 'whether it is about behaviour, learning or pastoral care'],
  ['team leader or supervisor', 'whether the post leads a team or supervises'],
  ['supervises other midday staff', 'whether the post supervises other midday staff'],
  ['adults or children', 'whether the service is for adults or children'],
  ['CSWW OrgRole', 'the level of the post'],
  ['NMDS-SC role', 'what the post does, since ASC-WDS joined these roles in 2019'],
]);

/** What stands in another column of the return for such a post. */
const besides: ReadonlyMap<string, string> = new Map([
  ['AMHP', 'AMHP: say whether the social worker is an approved mental health professional.'],
  ['NMCREG', "NMCREG: give the nurse's registration with the Nursing and Midwifery Council."],
  ['MAINJRDESC', 'MAINJRDESC: describe the job in under 120 characters.'],
  ['QTS', 'QTS: say whether the teacher has qualified teacher status, and by which route.'],
]);

/** A code as it is shown: with its label. */
const code = (value: string, label: string): string =>
  label === '' ? value : `${value} (${label})`;

export const words = {
  noRole: 'There is no role code in this row; code its job title first.',
  unknownRole:
    'What stands in the role code column is no role code; rolecheck lookup hwr lists them.',
  withdrawnRole: 'The role code is withdrawn; take the one that replaced it.',
  code,
  onlyIf: (header: string, codes: readonly string[], need: string, explained: string): string =>
    `${header} is ${list(codes, 'or')} only if ${conditions.get(need) ?? `it is known: ${explained}`}.`,
  onlyIfService: (header: string, codes: readonly string[], whose: string): string =>
    `${header} is ${list(codes, 'or')} only if the service is for ${whose}.`,
  notHere: (header: string, codes: readonly string[], need: string, explained: string): string =>
    `${header} stays empty: it is ${list(codes, 'or')} only if ${conditions.get(need) ?? `it is known: ${explained}`}, and it is not.`,
  choose: (header: string, codes: readonly string[], need: string, explained: string): string =>
    `${header} is ${list(codes, 'or')}: it depends on ${choices.get(need) ?? explained}.`,
  beside: (need: string): string => besides.get(need) ?? '',
  none: (role: string, headers: readonly string[]): string =>
    `${role} has no code for ${list(headers, 'or')}.`,
  socFromRole:
    'A role stands for many job titles: rolecheck code finds the SOC codes of each title and is right more often.',
} as const;
