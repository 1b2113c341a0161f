/**
 * Decisions that people have made on titles before. They outrank the coder: where one fits, it is
 * the answer, and the answer says so.
 */
import type { Alternative, Coder, Post, Role, SocCodes, Suggestion } from '../../core/coding/types';
import { cellText, isBlank } from '../../core/sheet/cell-text';
import type { CellValue } from '../../core/sheet/types';
import { fold } from '../../core/text/tidy';
import { CannotDo } from '../cannot-do';
import type { RowsWanted, TableFile } from '../files/types';
import { words } from '../words';
import { headerForm } from './choose-columns';

const contextFields = ['department', 'employer', 'grade'] as const;
type DecisionContext = (typeof contextFields)[number];
const socFields = ['soc2000', 'soc2010', 'soc2020', 'soc2020ext'] as const;
type SocField = (typeof socFields)[number];

/** One row of a decisions file. */
export interface Decision {
  readonly title: string;
  /** What else must be the same, for the decision to hold; what is blank may be anything. */
  readonly context: ReadonlyMap<DecisionContext, string>;
  /** Role code; empty when no role fits. */
  readonly role: string;
  /** The codes that were decided on; the others go with the role. */
  readonly soc: ReadonlyMap<SocField, string>;
}

/**
 * The headers that each column may have, in the form that headers are compared in. A list that
 * `rolecheck code` has written can be put right and handed in: its `Role` is the label of `Role code`.
 */
const headings = {
  title: ['title', 'jobtitle'],
  role: ['rolecode', 'role'],
  department: ['department'],
  employer: ['employer'],
  grade: ['grade'],
  soc2000: ['soc2000'],
  soc2010: ['soc2010'],
  soc2020: ['soc2020'],
  soc2020ext: ['soc2020ext', 'soc20206-digit'],
} as const;

const codeForms: Readonly<Record<SocField, RegExp>> = {
  soc2000: /^\d{4}$/u,
  soc2010: /^\d{4}$/u,
  soc2020: /^\d{4}$/u,
  soc2020ext: /^\d{4}\/\d{2}$/u,
};

/**
 * Reads decisions from a list with the columns `title` and `role code` (or `role`), and, as far as
 * there are such, `department`, `employer`, `grade`, `soc2000`, `soc2010`, `soc2020`, `soc2020ext`.
 *
 * @param roles the role codes that there are
 * @throws {CannotDo} at a missing column, an unknown role or a malformed code, naming the row
 */
export async function readDecisions(
  file: TableFile,
  roles: ReadonlySet<string>,
): Promise<readonly Decision[]> {
  const [top] = await file.tops(undefined);
  const header = top?.grid.findIndex((cells) => !cells.every(isBlank)) ?? -1;
  if (!top || header < 0) throw new CannotDo(words.decisionsNeed('title', []));
  const headers = (top.grid[header] ?? []).map(cellText);
  const forms = headers.map(headerForm);
  const columnOf = (field: keyof typeof headings): number => {
    for (const name of headings[field]) if (forms.includes(name)) return forms.indexOf(name);
    return -1;
  };
  const title = columnOf('title');
  const role = columnOf('role');
  if (title < 0) throw new CannotDo(words.decisionsNeed('title', headers));
  if (role < 0) throw new CannotDo(words.decisionsNeed('role', headers));
  const columns = [title, role, ...contextFields.map(columnOf), ...socFields.map(columnOf)];
  const wanted: RowsWanted = { sheet: top.sheet, headerRow: top.firstRow + header, columns };
  const decisions: Decision[] = [];
  await file.rows(wanted, {
    row(row, cells) {
      if (!cells.every(isBlank)) decisions.push(decisionOf(row, cells, roles));
      return [];
    },
    pause: () => Promise.resolve(true),
  });
  return decisions;
}

function decisionOf(
  row: number,
  cells: readonly CellValue[],
  roles: ReadonlySet<string>,
): Decision {
  const [title = '', role = '', ...others] = cells.map((cell) => cellText(cell).trim());
  if (isBlank(title)) throw new CannotDo(words.decisionWithoutTitle(row));
  if (role !== '' && !roles.has(role)) throw new CannotDo(words.decisionUnknownRole(row));
  const given = <T>(fields: readonly T[], from: number): Map<T, string> =>
    new Map(
      fields.flatMap((field, at) => {
        const text = others[from + at] ?? '';
        return text === '' ? [] : [[field, text] as const];
      }),
    );
  const soc = given(socFields, contextFields.length);
  for (const [field, code] of soc) {
    if (!codeForms[field].test(code)) throw new CannotDo(words.decisionSoc(row, field));
  }
  return { title, context: given(contextFields, 0), role, soc };
}

/**
 * The coder, but with decisions first. Of several that fit a post, the one that asks for most
 * context counts; of equals, the later.
 */
export function withDecisions(
  coder: Coder,
  decisions: readonly Decision[],
  roles: readonly Role[],
): Coder {
  const byTitle = new Map<string, Decision[]>();
  for (const decision of decisions) {
    const key = fold(decision.title);
    const others = byTitle.get(key);
    if (others) others.push(decision);
    else byTitle.set(key, [decision]);
  }
  const roleOf = new Map(roles.map((role) => [role.code, role]));
  return {
    ...coder,
    suggest(post) {
      const suggestion = coder.suggest(post);
      const decision = bestOf(byTitle.get(fold(post.title)) ?? [], post);
      return decision ? decided(decision, suggestion, roleOf.get(decision.role)) : suggestion;
    },
  };
}

function bestOf(decisions: readonly Decision[], post: Post): Decision | undefined {
  let best: Decision | undefined;
  for (const decision of decisions) {
    if (!holdsFor(decision, post)) continue;
    if (!best || decision.context.size >= best.context.size) best = decision;
  }
  return best;
}

function holdsFor(decision: Decision, post: Post): boolean {
  for (const [field, text] of decision.context) {
    if (fold(post[field] ?? '') !== fold(text)) return false;
  }
  return true;
}

function decided(decision: Decision, suggestion: Suggestion, role: Role | undefined): Suggestion {
  const soc = socOf(decision, suggestion, role);
  const nothing = decision.role === '' && soc.soc2020 === '' && decision.soc.size === 0;
  const roleLabel = role?.title ?? '';
  const choice: Alternative = { role: decision.role, roleLabel, soc, confidence: 1, entry: '' };
  const others = suggestion.alternatives.filter(
    (other) => other.role !== decision.role || other.soc.soc2020 !== soc.soc2020,
  );
  return {
    role: decision.role,
    roleLabel,
    soc,
    confidence: nothing ? 0 : 1,
    roleConfidence: decision.role === '' ? 0 : 1,
    socConfidence: soc.soc2020 === '' ? 0 : 1,
    band: nothing ? 'None' : 'Sure',
    why: nothing ? words.decidedNoFit : words.decided([...decision.context.keys()]),
    evidence: [],
    alternatives: nothing ? suggestion.alternatives : [choice, ...others].slice(0, 5),
  };
}

/**
 * The codes decided on, filled up from a choice that has the decided role and agrees with them: what
 * the coder found for this very post, then the role's own. Codes are never worked out from others.
 */
function socOf(decision: Decision, suggestion: Suggestion, role: Role | undefined): SocCodes {
  const none: SocCodes = { soc2000: '', soc2010: '', soc2020: '', soc2020ext: '' };
  const choices = [
    ...[suggestion, ...suggestion.alternatives]
      .filter((choice) => decision.role === '' || choice.role === decision.role)
      .map((choice) => choice.soc),
    ...(role ? [role.soc] : []),
  ];
  const asked = decision.role !== '' || decision.soc.size > 0;
  const agreeing = choices.find((soc) =>
    [...decision.soc].every(([field, code]) => soc[field] === code),
  );
  return { ...(asked && agreeing ? agreeing : none), ...Object.fromEntries(decision.soc) };
}
