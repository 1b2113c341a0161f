import { field, type Row, type Sources } from './csv';
import type { GeneratedModule } from './module';
import { packList, packRecords } from './pack';
import { HWR_SOURCE, OGL } from './provenance';

interface Compiled {
  readonly abbreviation: string;
  readonly expansions: readonly string[];
  readonly kinds: readonly string[];
  readonly ambiguous: boolean;
  readonly context: string;
  readonly role: string;
}

/**
 * Lists in the sources are written for readers ("officer or worker", "level 1, 2, 3"); where
 * reading them by rule would give half a phrase, the expansions are written out here.
 */
const LOCAL_GOVERNMENT_WORDING = new Map<string, readonly string[]>([
  ['BST', ['behaviour support team', 'behaviour support teacher']],
  ['CSA', ['customer service adviser', 'customer service assistant']],
  ['CTRS', ['council tax reduction scheme', 'council tax support scheme']],
  ['CTS', ['council tax support scheme', 'council tax reduction scheme']],
  ['EHCO', ['education, health and care plan officer']],
  ['DT', ['design and technology']],
  ['Est', ['estates', 'establishment']],
  ['EYP', ['early years practitioner', 'early years professional']],
  ['FM', ['facilities management', 'facilities manager']],
  ['HBA', ['housing benefit assessor']],
  ['HBO', ['housing benefit officer']],
  ['HSLO', ['home-school liaison officer']],
  ['HSLW', ['home-school liaison worker']],
  ['HWRC', ['household waste recycling centre']],
  ['HWRS', ['household waste recycling site']],
  ['L1', ['level 1']],
  ['L2', ['level 2']],
  ['L3', ['level 3']],
  ['KS1', ['key stage 1']],
  ['KS2', ['key stage 2']],
  ['KS3', ['key stage 3']],
  ['KS4', ['key stage 4']],
  ['KS5', ['key stage 5']],
  ['LSCB', ['local safeguarding children board']],
  ['LSCP', ['local safeguarding children partnership']],
  ['MDA', ['midday supervisory assistant', 'midday assistant']],
  ['MDSA', ['midday supervisory assistant']],
  ['MDS', ['midday supervisor', 'midday meals supervisor']],
  ['MMS', ['midday meals supervisor', 'midday supervisor']],
  ['MPS', ['main pay scale']],
  ['MPR', ['main pay range']],
  ['NEET', ['not in education, employment or training']],
  ['PCV', ['passenger carrying vehicle']],
  ['PSV', ['public service vehicle']],
  [
    'PSW',
    [
      'principal social worker',
      'pastoral support worker',
      'parent support worker',
      'peer support worker',
    ],
  ],
  ['QTVI', ['qualified teacher of the visually impaired']],
  ['QToD', ['qualified teacher of the deaf']],
  ['QTMSI', ['qualified teacher of the multi-sensory impaired']],
  ['RCCO', ['residential child care officer']],
  ['RCCW', ['residential child care worker']],
  ['RDO', ['regeneration development officer', 'rural development officer']],
  ['RGN', ['registered general nurse']],
  ['RMN', ['registered mental health nurse']],
  ['RN', ['registered nurse']],
  ['RNLD', ['registered learning disability nurse']],
  ['ROVI', ['rehabilitation officer visual impairment']],
  ['RSW', ['reablement support worker', 'residential support worker', 'respite support worker']],
  ['S151', ['section 151 officer']],
  ['SBL', ['school business leader']],
  ['SBM', ['school business manager']],
  [
    'SCA',
    [
      'social care assistant',
      'social care assessor',
      'senior care assistant',
      'school crossing attendant',
    ],
  ],
  ['SEBD', ['social, emotional and behavioural difficulties']],
  ['SEMH', ['social, emotional and mental health difficulties']],
  ['SIA', ['school improvement adviser']],
  ['SIO', ['school improvement officer']],
  ['SIP', ['school improvement partner']],
  [
    'SRO',
    [
      'senior registration officer',
      'superintendent registration officer',
      'senior recovery officer',
    ],
  ],
  ['STA', ['senior teaching assistant', 'special teaching assistant']],
  ['STR', ['support, time and recovery worker']],
  ['TA1', ['teaching assistant level 1']],
  ['TA2', ['teaching assistant level 2']],
  ['TA3', ['teaching assistant level 3']],
  ['TA4', ['teaching assistant level 4']],
  ['TAC', ['team around the child']],
  ['TAF', ['team around the family']],
  ['UPR', ['upper pay range']],
  ['UPS', ['upper pay scale']],
  ['WP', ['word processor operator']],
  ['WPO', ['word processor operator']],
  ['YJ', ['youth justice']],
  ['YJS', ['youth justice service']],
  ['YOS', ['youth offending service']],
  ['YOT', ['youth offending team']],
]);

/** Wordings of ONS's list that are not the phrase itself, and its slips of the pen. */
const ONS_WORDING = new Map<string, readonly string[]>([
  ['Aero', ['Air']],
  ['ALNCo', ['Additional Learning Needs Coordinator']],
  ['Bos’un', ['Boatswain']],
  ['CEO', ['Chief Executive Officer']],
  ['COVID', ['Coronavirus']],
  ['CTO', ['Chief Technology Officer', 'Chief Technical Officer']],
  ['DETR', ['Department of Environment, Transport and the Regions']],
  ['FX', ['Effects']],
  ['GI', ['Government Issue']],
  ['HLTA', ['Higher Level Teaching Assistant']],
  ['HR', ['Human Resources']],
  ['IDVA', ['Independent Domestic Violence Adviser', 'Independent Domestic Violence Advocate']],
  ['JCB', ['J C Bamford']],
  ['MLA', ['Member of the Legislative Assembly']],
  ['MP', ['Military Police', 'Member of Parliament']],
  ['NPD', ['New Product Design', 'New Product Development']],
  ['TA', ['Teaching assistant']],
]);

/** Combining forms, grades, and rows that stand for several spellings: nothing to look up. */
const ONS_LEFT_OUT = new Set(['Hydro', 'SO nos', 'Mac (Apple)', 'LO I', 'LO II', 'C4']);

/** Both lists of abbreviations, each with its own provenance. */
export function compileAbbreviations(sources: Sources): readonly GeneratedModule[] {
  return [
    {
      name: 'abbreviations-ons',
      source:
        'Office for National Statistics, SOC 2020 Volume 2: abbreviations of the coding index',
      licence: OGL,
      text: packed(onsAbbreviations(sources.rows('soc/abbreviations.csv'))),
    },
    {
      name: 'abbreviations-lg',
      ...HWR_SOURCE,
      text: packed(sources.rows('roles/abbreviations-lg.csv').map(localGovernmentAbbreviation)),
    },
  ];
}

function packed(rows: readonly Compiled[]): string {
  return packRecords(rows, {
    abbreviation: (row) => row.abbreviation,
    expansions: (row) => packList(row.expansions),
    kinds: (row) => packList(row.kinds),
    ambiguous: (row) => (row.ambiguous ? 'y' : ''),
    context: (row) => row.context,
    role: (row) => row.role,
  });
}

/**
 * ONS abbreviations, one row an abbreviation. Grades of single government departments ("Grade as
 * used in …") are left out: the index has rows for them, with the department as the qualifier.
 */
function onsAbbreviations(rows: readonly Row[]): readonly Compiled[] {
  const meanings = new Map<string, string[]>();
  for (const row of rows) {
    const abbreviation = field(row, 'abbreviation');
    const meaning = field(row, 'meaning').replace(/\.$/, '');
    if (/\bgrades? /i.test(meaning) && /\bused\b|pay bands/.test(meaning)) continue;
    if (ONS_LEFT_OUT.has(abbreviation)) continue;
    for (const spelling of abbreviation === 'Dept/dept' ? ['Dept'] : [abbreviation]) {
      meanings.set(spelling, [...(meanings.get(spelling) ?? []), meaning]);
    }
  }
  return [...meanings].map(([abbreviation, found]) => {
    const expansions = ONS_WORDING.get(abbreviation) ?? found;
    return {
      abbreviation,
      expansions,
      kinds: [],
      ambiguous: expansions.length > 1,
      context: '',
      role: '',
    };
  });
}

function localGovernmentAbbreviation(row: Row): Compiled {
  const abbreviation = field(row, 'abbreviation');
  const wording = field(row, 'expansion');
  const rewritten = /[;,()/]| or |^see /.test(wording) || /\d to \d/.test(wording);
  return {
    abbreviation,
    expansions: (rewritten && LOCAL_GOVERNMENT_WORDING.get(abbreviation)) || byRule(wording),
    kinds: field(row, 'kind').split(' or '),
    ambiguous: field(row, 'ambiguous') === 'yes',
    context: field(row, 'context_that_decides'),
    role: field(row, 'role'),
  };
}

/**
 * "a; b" and "a, b" are lists; "a, b and c" is one phrase. A remark in brackets is left out, and so
 * is "names of councils": `LCC` stands for too many places to be read as any.
 */
function byRule(wording: string): readonly string[] {
  const bare = wording
    .split('(')
    .map((part, at) => (at === 0 ? part : part.slice(part.indexOf(')') + 1)))
    .join('')
    .replace(/ {2,}/g, ' ');
  const separator = bare.includes(';') || / and /.test(bare) ? ';' : ',';
  return bare
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '' && !part.startsWith('name of') && !part.startsWith('names of'));
}
