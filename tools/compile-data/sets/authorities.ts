import type { Code } from '../../../src/core/codes/types';
import { field, type Row, type Sources } from '../csv';
import { OGL } from '../provenance';
import type { CompiledSet } from './set';

const DFE = 'reference/la-codes-dfe-3-digit.csv';
const REGISTER = 'reference/uk-local-authorities-mysociety.csv';

/** mySociety's words for kinds of authority, spelled out where they are short. */
const KINDS = new Map([
  ['CC', 'City corporation'],
  ['COMB', 'Combined authority'],
  ['CTY', 'County'],
  ['LBO', 'London borough'],
  ['MD', 'Metropolitan district'],
  ['NID', 'District (Northern Ireland)'],
  ['NMD', 'Non-metropolitan district'],
  ['SCO', 'Council area (Scotland)'],
  ['SRA', 'Strategic regional authority'],
  ['UA', 'Unitary authority'],
  ['WPA', 'Principal area (Wales)'],
]);

/** Local authorities by the DfE's 3-digit number, and by the GSS code of the whole UK. */
export function compileAuthorities(sources: Sources): readonly CompiledSet[] {
  const successors = gssSuccessors(sources);
  return [
    {
      info: {
        id: 'la.dfe',
        title: 'Local authorities of England: DfE number',
        edition: 'July 2026',
        source: 'Department for Education, Get Information about Schools and published-data checks',
        licence: OGL,
        completeness: 'complete',
        verification: 'verified',
        official: true,
        caution: '',
      },
      codes: dfeNumbers(sources, successors),
    },
    {
      info: {
        id: 'la.gss',
        title: 'Local authorities of the United Kingdom: GSS code',
        edition: 'July 2026 (England, upper tier), July 2025 (others)',
        source:
          'Office for National Statistics codes, from mySociety and the Department for Education',
        licence: 'Open Government Licence v3.0; CC BY 4.0 (mySociety)',
        completeness: 'complete',
        verification: 'partly verified',
        official: true,
        caution: 'Compiled by others from the official register; districts are as of July 2025.',
      },
      codes: gssCodes(sources, successors),
    },
  ];
}

/** Rows of single authorities: published data also has rows that join two. */
function dfeRows(sources: Sources): readonly Row[] {
  return sources
    .rows(DFE)
    .filter((row) => /^(?:\d{3}|[xz])$/.test(field(row, 'dfe_la_code_3_digit')));
}

/** Old GSS code → the codes that took over. */
function gssSuccessors(sources: Sources): ReadonlyMap<string, readonly string[]> {
  const register = sources.rows(REGISTER);
  const gss = new Map(
    register.map((row) => [field(row, 'local-authority-code'), field(row, 'gss-code')]),
  );
  const successors = new Map<string, readonly string[]>();
  for (const row of register) {
    const next = commaListed(field(row, 'replaced-by')).flatMap((code) => gss.get(code) ?? []);
    if (next.length > 0) successors.set(field(row, 'gss-code'), next);
    for (const former of commaListed(field(row, 'former-gss-codes'))) {
      successors.set(former, [field(row, 'gss-code')]);
    }
  }
  // An authority that was given a new GSS code keeps its DfE number.
  const live = new Map(
    dfeRows(sources)
      .filter(isLive)
      .map((row) => [field(row, 'dfe_la_code_3_digit'), field(row, 'gss_code')]),
  );
  for (const row of dfeRows(sources).filter((each) => !isLive(each))) {
    const now = live.get(field(row, 'dfe_la_code_3_digit'));
    if (now !== undefined) successors.set(field(row, 'gss_code'), [now]);
  }
  return successors;
}

function dfeNumbers(
  sources: Sources,
  successors: ReadonlyMap<string, readonly string[]>,
): readonly Code[] {
  const rows = dfeRows(sources).filter((row) => /^\d/.test(field(row, 'dfe_la_code_3_digit')));
  const byGss = new Map(
    rows.filter(isLive).map((row) => [field(row, 'gss_code'), field(row, 'dfe_la_code_3_digit')]),
  );
  const codes = new Map<string, Code>();
  for (const row of [...rows.filter(isLive), ...rows.filter((each) => !isLive(each))]) {
    const code = field(row, 'dfe_la_code_3_digit');
    if (codes.has(code)) continue;
    const next = successors.get(field(row, 'gss_code')) ?? [];
    codes.set(code, {
      code,
      label: field(row, 'la_name'),
      heading: field(row, 'entity'),
      ...(!isLive(row) && {
        withdrawn: { replacedBy: next.flatMap((gss) => byGss.get(gss) ?? []) },
      }),
    });
  }
  return inOrder(codes);
}

function gssCodes(
  sources: Sources,
  successors: ReadonlyMap<string, readonly string[]>,
): readonly Code[] {
  const codes = new Map<string, Code>();
  for (const row of sources.rows(REGISTER)) {
    const kind = field(row, 'local-authority-type');
    const code = field(row, 'gss-code');
    if (code === '') continue;
    codes.set(code, {
      code,
      label: field(row, 'nice-name'),
      heading: KINDS.get(kind) ?? kind,
      ...(field(row, 'current-authority') !== 'True' && { withdrawn: { replacedBy: [] } }),
    });
    for (const former of commaListed(field(row, 'former-gss-codes'))) {
      if (codes.has(former)) continue;
      codes.set(former, {
        code: former,
        label: field(row, 'nice-name'),
        withdrawn: { replacedBy: [] },
      });
    }
  }
  for (const row of dfeRows(sources)) {
    const code = field(row, 'gss_code');
    const known = codes.get(code) ?? {
      code,
      label: field(row, 'la_name'),
      heading: field(row, 'entity'),
    };
    codes.set(code, isLive(row) ? known : { ...known, withdrawn: { replacedBy: [] } });
  }
  return inOrder(codes).map((code) =>
    code.withdrawn === undefined
      ? code
      : { ...code, withdrawn: { replacedBy: successors.get(code.code) ?? [] } },
  );
}

function isLive(row: Row): boolean {
  return field(row, 'status') === 'live';
}

function inOrder(codes: ReadonlyMap<string, Code>): readonly Code[] {
  return [...codes.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
}

function commaListed(cell: string): string[] {
  return cell
    .split(',')
    .map((value) => value.trim())
    .filter((value) => value !== '');
}
