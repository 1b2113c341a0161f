/** Fills a row from its role code, and says what the role code leaves open. Nothing is guessed. */
import { isAssignable } from '../codes/code-set';
import type { CodeLibrary, CrosswalkTarget } from '../codes/types';
import { besideIsThere, needKind, whetherIs, whichIs } from './needs';
import { nmdsTargets } from './nmds-sc';
import type { FillColumn, FilledCell, FilledRow, FillContext } from './types';
import { words } from './words';

const ROLES = 'hwr';
const NEEDS = 'hwr.need';
const COUNTS = 'csww.counts';
const ORG_ROLE = 'csww.org-role';
/** The level within the authority says nothing of whether the census counts the post. */
const LEVEL = 'CSWW OrgRole';

/**
 * @param roleCode a code of the Harmonised Workforce Roles, as it stands in the cell
 * @param columns what to fill, as `fillColumns` gives it
 * @returns a cell for each column; every empty one is explained in `needs` or `notes`
 */
export function fillRow(
  roleCode: string,
  columns: readonly FillColumn[],
  context: FillContext,
  library: CodeLibrary,
): FilledRow {
  const empty = (why: string): FilledRow => ({
    cells: columns.map(() => ''),
    needs: [why],
    notes: [],
  });
  if (roleCode.trim() === '') return empty(words.noRole);
  const role = library.set(ROLES)?.get(roleCode);
  if (role === undefined) return empty(words.unknownRole);
  if (role.withdrawn !== undefined) return empty(words.withdrawnRole);
  const filled = columns.map((column) => fillCell(role.code, column, context, library));
  const counted = columns.some(({ id }) => id === COUNTS);
  const without = columns.filter(
    // Whether the census counts the post is said in a column of its own.
    ({ id }, at) => filled[at]?.none === true && !(counted && id === ORG_ROLE),
  );
  const headers = without.map(({ header }) => header);
  return {
    cells: filled.map(({ cell }) => cell),
    needs: [...new Set(filled.flatMap(({ needs }) => needs))],
    notes: headers.length > 0 ? [words.none(role.label, headers)] : [],
  };
}

function fillCell(
  role: string,
  column: FillColumn,
  context: FillContext,
  library: CodeLibrary,
): FilledCell {
  if (column.id === COUNTS) return countsInCsww(role, column, context, library);
  const found =
    column.id === 'nmds-sc.job-role'
      ? nmdsTargets(library, role)
      : (library.crosswalk(ROLES, column.id)?.map(role) ?? []);
  const set = library.set(column.id);
  const targets = found.filter(({ code }) => {
    const entry = set?.get(code);
    return set !== undefined && entry !== undefined && isAssignable(set, entry);
  });
  if (targets.length === 0) return { cell: '', needs: [], none: true };
  return decide(targets, column, context, library);
}

/** The one code that is right, or what must be known before one is. */
function decide(
  targets: readonly CrosswalkTarget[],
  column: FillColumn,
  context: FillContext,
  library: CodeLibrary,
): FilledCell {
  const all = new Set(targets.map(({ code }) => code));
  const [first] = targets;
  const byTitle = context.decided?.(column.id) ?? '';
  let chosen = all.has(byTitle) ? byTitle : all.size === 1 ? first?.code : undefined;
  const says = new Sayer(column, library);
  const open: string[] = [];
  const beside: string[] = [];
  let undecided = false;
  for (const need of new Set(targets.flatMap(({ needs = [] }) => needs))) {
    const kind = needKind(need, column.id, all);
    if (kind === 'beside') {
      if (!besideIsThere(need, context)) beside.push(words.beside(need));
    } else if (kind === 'whether') {
      const is = whetherIs(need, context);
      if (is === false) return { cell: '', needs: [says.notHere(all, need)] };
      if (is === undefined) open.push(says.onlyIf(all, need));
    } else if (chosen === undefined) {
      chosen = whichIs(need, targets, context);
      if (chosen === undefined) {
        open.push(says.choose(all, need));
        undecided = true;
      }
    }
  }
  if (open.length > 0) return { cell: '', needs: undecided ? [...open, ...beside] : open };
  // Where nothing decides between several, the first is the one to return.
  return { cell: chosen ?? first?.code ?? '', needs: beside };
}

function countsInCsww(
  role: string,
  column: FillColumn,
  context: FillContext,
  library: CodeLibrary,
): FilledCell {
  const targets = library.crosswalk(ROLES, ORG_ROLE)?.map(role) ?? [];
  if (targets.length === 0) return { cell: 'No', needs: [] };
  const says = new Sayer(column, library);
  const needs = new Set(targets.flatMap(({ needs = [] }) => needs));
  needs.delete(LEVEL);
  const open = [...needs].filter((need) => whetherIs(need, context) !== true);
  if (open.length === 0) return { cell: 'Yes', needs: [] };
  return { cell: '', needs: open.map((need) => says.onlyIf(new Set(['Yes']), need)) };
}

/** Puts a column's codes into sentences. */
class Sayer {
  constructor(
    private readonly column: FillColumn,
    private readonly library: CodeLibrary,
  ) {}

  onlyIf(codes: ReadonlySet<string>, need: string): string {
    const { header, id } = this.column;
    const labelled = this.labelled(codes);
    if (need === 'adults or children') {
      return words.onlyIfService(header, labelled, id.startsWith('csww') ? 'children' : 'adults');
    }
    return words.onlyIf(header, labelled, need, this.explained(need));
  }

  notHere(codes: ReadonlySet<string>, need: string): string {
    return words.notHere(this.column.header, this.labelled(codes), need, this.explained(need));
  }

  choose(codes: ReadonlySet<string>, need: string): string {
    return words.choose(this.column.header, this.labelled(codes), need, this.explained(need));
  }

  private labelled(codes: ReadonlySet<string>): readonly string[] {
    const set = this.library.set(this.column.id);
    return [...codes].map((code) => words.code(code, set?.get(code)?.label ?? ''));
  }

  private explained(need: string): string {
    return this.library.set(NEEDS)?.get(need)?.label ?? need;
  }
}
