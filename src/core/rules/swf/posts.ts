/** Codes of posts, roles, contracts and pay that rules name. Each list says where it was read. */

/** Posts whose holders need a teacher number (rule 4100Q, 2025), and two that ended in 2013. */
export const TEACHERS: ReadonlySet<string> = new Set([
  ...['HDT', 'DHT', 'AHT', 'TCH', 'TCM', 'TCU', 'APP', 'LDP'],
  ...['AST', 'EXL'],
]);

/** Heads and their deputies and assistants (rules 4414 to 4416 and 4490). */
export const LEADERS: ReadonlySet<string> = new Set(['HDT', 'DHT', 'AHT']);

/** Support staff: SUP until 2019, from then on OSP (help page of 2019). */
export const SUPPORT: ReadonlySet<string> = new Set(['SUP', 'OSP']);

/** Teachers and teaching assistants (rules 4430 and 4610Q). */
export const TEACHERS_AND_ASSISTANTS: ReadonlySet<string> = new Set([...TEACHERS, 'TAS']);

/** Contracts of employment; the others are service agreements (rule 6530Q, 2010). */
export const EMPLOYED: ReadonlySet<string> = new Set(['PRM', 'FXT', 'TMP']);
/** Agreements for people whom others employ. */
export const AGREEMENTS: ReadonlySet<string> = new Set(['SLA', 'SAG', 'SOT']);

/** Pay scales of qualified teachers (rules 4470 and 4480, 2010). */
export const QUALIFIED_PAY: ReadonlySet<string> = new Set(['LD', 'TE', 'TU', 'EX', 'AS']);

/** Roles that support staff cannot have (rule 4720, list of 2010). */
export const NOT_FOR_SUPPORT: ReadonlySet<string> = new Set([
  ...['ADVT', 'ASHT', 'DPHT', 'HDTR', 'MISC', 'MUSC'],
  ...['PERI', 'SPLY', 'TCHR', 'TMIS', 'TNON', 'TPRU'],
]);

/** Roles that are asked about for support staff and teaching assistants (rule 4722Q, 2016). */
export const ASKED_FOR_SUPPORT: ReadonlySet<string> = new Set([
  ...['CADV', 'HDPT', 'HDHO', 'HDYR', 'SENC', 'INST'],
]);

/** Teaching roles, which a headcount of agency support staff cannot have (rule 7230). */
export const TEACHING_ROLES: ReadonlySet<string> = new Set([
  ...['ASHT', 'DPHT', 'EXHT', 'HDTR', 'MISC', 'MUSC', 'PERI'],
  ...['SENC', 'SPLY', 'TCHR', 'TMIS', 'TNON', 'TPRU'],
]);
