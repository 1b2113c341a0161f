import type { Code, CrosswalkTarget } from '../../src/core/codes/types';
import { BLOCK_MARK } from '../../src/data/blocks';
import type { CompiledCrosswalk } from './crosswalks/crosswalk';
import { compileHwrReturns } from './crosswalks/hwr-returns';
import { compileHwrSoc } from './crosswalks/hwr-soc';
import { compileReturnCrosswalks } from './crosswalks/returns';
import { compileSocCrosswalks } from './crosswalks/soc';
import type { Sources } from './csv';
import type { GeneratedModule } from './module';
import { packList, packRecords } from './pack';
import { HWR_SOURCE, OGL } from './provenance';
import { compileAscWds } from './sets/asc-wds';
import { compileAuthorities } from './sets/authorities';
import { compileCsww } from './sets/csww';
import { compileHwr } from './sets/hwr';
import { compileNmdsSc } from './sets/nmds-sc';
import { compilePeople } from './sets/people';
import type { CompiledSet } from './sets/set';
import { compileSoc } from './sets/soc';
import { compileSwf } from './sets/swf';

interface Family {
  readonly name: string;
  readonly source: string;
  readonly licence: string;
  readonly sets: readonly CompiledSet[];
}

/** Every code set, family by family, in the order in which they are listed to people. */
function families(sources: Sources): readonly Family[] {
  return [
    { name: 'codes-hwr', ...HWR_SOURCE, sets: compileHwr(sources) },
    {
      name: 'codes-soc',
      source: 'Office for National Statistics, SOC 2000, 2010 and 2020 structures; ISCO-08',
      licence: OGL,
      sets: compileSoc(sources),
    },
    {
      name: 'codes-swf',
      source: 'Department for Education, School Workforce Census and Common Basic Data Set lists',
      licence: OGL,
      sets: compileSwf(sources),
    },
    {
      name: 'codes-asc-wds',
      source: 'Skills for Care, ASC-WDS bulk upload lists',
      licence: 'MIT, Copyright 2020 Skills for Care',
      sets: compileAscWds(sources),
    },
    {
      name: 'codes-nmds-sc',
      source: 'Skills for Care, NMDS-SC lists of 2018',
      licence: 'none stated; codes and short labels carried as facts',
      sets: compileNmdsSc(sources),
    },
    {
      name: 'codes-csww',
      source: "Department for Education, Children's Social Work Workforce census 2022 (liia-tools)",
      licence: `${OGL}; MIT for the schema read`,
      sets: compileCsww(sources),
    },
    {
      name: 'codes-reference',
      source: 'DfE, ONS and mySociety: local authorities; DfE and ONS: ethnicity, nationality',
      licence: `${OGL}; CC BY 4.0 for mySociety`,
      sets: [...compileAuthorities(sources), ...compilePeople(sources)],
    },
  ];
}

/** The code sets, the crosswalks, and one table that says what is known of each. */
export function compileLibrary(sources: Sources): readonly GeneratedModule[] {
  const all = families(sources);
  const crosswalks = [
    ...compileHwrSoc(sources),
    ...compileHwrReturns(sources),
    ...compileSocCrosswalks(sources),
    ...compileReturnCrosswalks(sources),
  ];
  return [
    setInfos(all),
    ...all.map(({ sets, ...module }) => ({
      ...module,
      text: blocks(sets.map(({ info, codes }) => [info.id, packCodes(codes)])),
    })),
    crosswalkInfos(crosswalks),
    {
      name: 'crosswalks',
      source:
        'Office for National Statistics, Skills for Care, and our own work; see crosswalk-infos',
      licence: OGL,
      text: blocks(crosswalks.map((walk) => [`${walk.from} ${walk.to}`, packCrosswalk(walk)])),
    },
  ];
}

function blocks(tables: readonly (readonly [name: string, table: string])[]): string {
  return tables
    .map(([name, table]) => {
      if (table.includes(BLOCK_MARK)) throw new Error(`Rolecheck: "${name}" holds a block mark`);
      return `${BLOCK_MARK}${name}\n${table}`;
    })
    .join('')
    .slice(1);
}

function setInfos(all: readonly Family[]): GeneratedModule {
  const rows = all.flatMap(({ sets }) => sets.map(({ info }) => info));
  return {
    name: 'set-infos',
    source: 'What is known of each code set',
    licence: 'MIT (our own work)',
    text: packRecords(rows, {
      id: (info) => info.id,
      title: (info) => info.title,
      edition: (info) => info.edition,
      source: (info) => info.source,
      licence: (info) => info.licence,
      completeness: (info) => info.completeness,
      verification: (info) => info.verification,
      official: (info) => (info.official ? 'y' : ''),
      caution: (info) => info.caution,
      codedLevel: (info) => info.codedLevel ?? '',
    }),
  };
}

function packCodes(codes: CompiledSet['codes']): string {
  const columns = {
    code: (row: Code) => row.code,
    label: (row: Code) => row.label,
    parent: (row: Code) => row.parent ?? '',
    level: (row: Code) => row.level ?? '',
    heading: (row: Code) => row.heading ?? '',
    note: (row: Code) => row.note ?? '',
    withdrawn: (row: Code) => (row.withdrawn === undefined ? '' : 'y'),
    replacedBy: (row: Code) => packList(row.withdrawn?.replacedBy ?? []),
    unverified: (row: Code) => (row.unverified === true ? 'y' : ''),
    traits: (row: Code) => packList(row.traits ?? []),
  };
  return packRecords(codes, withoutEmpty(codes, columns));
}

function crosswalkInfos(crosswalks: readonly CompiledCrosswalk[]): GeneratedModule {
  return {
    name: 'crosswalk-infos',
    source: 'What is known of each crosswalk',
    licence: 'MIT (our own work)',
    text: packRecords(crosswalks, {
      from: (walk) => walk.from,
      to: (walk) => walk.to,
      source: (walk) => walk.source,
      verification: (walk) => walk.verification,
    }),
  };
}

interface Packed {
  readonly from: string;
  readonly target: CrosswalkTarget;
  readonly why: string;
}

/** Rows without a `from` are the codes that nothing leads to, and `why`. */
function packCrosswalk({ rows, notReached = new Map() }: CompiledCrosswalk): string {
  const all: readonly Packed[] = [
    ...rows.map(({ from, target }) => ({ from, target, why: '' })),
    ...[...notReached].map(([code, why]) => ({ from: '', target: { code }, why })),
  ];
  const columns = {
    from: (row: Packed) => row.from,
    to: (row: Packed) => row.target.code,
    share: (row: Packed) => shortShare(row.target.share),
    peopleShare: (row: Packed) => shortShare(row.target.peopleShare),
    needs: (row: Packed) => packList(row.target.needs ?? []),
    when: (row: Packed) => packList(row.target.when ?? []),
    why: (row: Packed) => row.why,
  };
  return packRecords(all, withoutEmpty(all, columns));
}

/** Four decimals: the published figures have no more. */
function shortShare(share: number | undefined): string {
  return share === undefined ? '' : String(Number(share.toFixed(4)));
}

/** Leaves out columns that are empty in every row; the reader takes them as empty. */
function withoutEmpty<T>(
  rows: readonly T[],
  columns: Readonly<Record<string, (row: T) => string>>,
): Readonly<Record<string, (row: T) => string>> {
  return Object.fromEntries(
    Object.entries(columns).filter(([, value]) => rows.some((row) => value(row) !== '')),
  );
}
