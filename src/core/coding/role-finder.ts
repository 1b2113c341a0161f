/** The role on its own evidence: titles of roles first, then what is known of the index row. */
import { settingsIn, withSurroundings, type Setting } from './settings';
import { createLookup, type Lookup } from './lookup';
import type { PartOfTitle } from './phrases';
import type { Decision, TitleContext } from './resolver';
import type { Source, Surroundings } from './surroundings';
import type { TitleReader } from './titles';
import type { CodingData, MatchKind, Role, RoleTitle } from './types';

export interface RoleMatch {
  readonly role: Role;
  readonly title: string;
  readonly how: MatchKind;
  readonly decision: Decision;
  /** Roles that the same title may mean elsewhere. */
  readonly others: readonly Role[];
  /** What the contexts of those are, in words. */
  readonly decides: readonly string[];
  /** The index row that the title stands on, or empty. */
  readonly uid: string;
}

export interface RoleFinder {
  role(code: string): Role | undefined;
  /** The role that has a part of a title for its own, or undefined. */
  byTitle(
    part: PartOfTitle,
    surroundings: Surroundings,
    title: TitleContext,
  ): RoleMatch | undefined;
  /** Roles of an index row: its own, then the one it is easily taken for. */
  ofEntry(uid: string): readonly Role[];
}

export function createRoleFinder(data: CodingData, read: TitleReader): RoleFinder {
  const roles = new Map(data.roles.map((role) => [role.code, role]));
  const ofEntries = new Map(data.indexRoles.map((row) => [row.uid, row]));
  const contexts = new Map<string, readonly Setting[]>();
  let lookup: Lookup<RoleTitle> | undefined;

  return {
    role: (code) => roles.get(code),
    ofEntry(uid) {
      const row = ofEntries.get(uid);
      if (row === undefined) return [];
      return [row.role, row.alternative].flatMap((code) => roles.get(code) ?? []);
    },
    byTitle(part, surroundings, title) {
      lookup ??= createLookup(data.roleTitles, read);
      const found = lookup.find(part);
      if (found === undefined) return undefined;
      const chosen = choose(found.items, surroundings, title);
      const role = roles.get(chosen.row.role);
      if (role === undefined) return undefined;
      const codes = [...new Set(found.items.map((row) => row.role))].filter(
        (code) => code !== role.code,
      );
      return {
        role,
        title: chosen.row.title,
        how: found.how,
        decision:
          codes.length === 0 && chosen.decision.by === 'default' ? { by: 'only' } : chosen.decision,
        others: codes.flatMap((code) => roles.get(code) ?? []),
        decides: [...new Set(found.items.flatMap((row) => row.context?.text ?? []))],
        uid: chosen.row.uid,
      };
    },
  };

  function settingsOf(text: string): readonly Setting[] {
    let settings = contexts.get(text);
    if (settings === undefined) {
      settings = settingsIn(text);
      contexts.set(text, settings);
    }
    return settings;
  }

  function choose(
    rows: readonly RoleTitle[],
    surroundings: Surroundings,
    title: TitleContext,
  ): { row: RoleTitle; decision: Decision } {
    let best: { row: RoleTitle; decision: Decision; score: number } | undefined;
    for (const row of rows) {
      const { score, decision } = weigh(row, surroundings, title);
      if (best === undefined || score > best.score) best = { row, decision, score };
    }
    if (best === undefined) throw new Error('Rolecheck: a title of a role was found without a row');
    // Every row with the title says the same role: there is nothing to decide.
    const one = rows.every((row) => row.role === rows[0]?.role);
    return {
      row: best.row,
      decision:
        one && best.decision.by === 'nothing'
          ? { by: 'default', against: 'nothing' }
          : best.decision,
    };
  }

  function weigh(
    row: RoleTitle,
    surroundings: Surroundings,
    title: TitleContext,
  ): { score: number; decision: Decision } {
    if (row.context === undefined)
      return { score: 1, decision: { by: 'default', against: 'a council row' } };
    const { text } = row.context;
    const settings = settingsOf(text);
    const from = whereFits(settings, surroundings, title);
    const about = from ?? whereFits(around(settings), surroundings, title);
    if (from === undefined && about !== undefined && about !== 'profile') {
      // In children's social care the children's home is likelier than what is said of nowhere.
      return { score: 2, decision: { by: 'context', from: about, text } };
    }
    if (from === undefined) {
      // `Music teacher`: the job names the setting itself; likely, but nobody said so.
      const own = settings.some((setting) => title.own.has(setting));
      return own
        ? { score: 1.5, decision: { by: 'default', against: 'other trades' } }
        : { score: 0, decision: { by: 'nothing' } };
    }
    const score = { department: 5, employer: 4, grade: 4, title: 3, profile: 2 }[from];
    return {
      score: score + withSurroundings(settings).size / 100,
      decision: { by: 'context', from, text },
    };
  }
}

/** Too wide to tell roles apart. */
const WIDE: ReadonlySet<Setting> = new Set(
  'council, school, education, children, social care, health, property, finance'.split(', '),
);

/** What the settings stand in, where that still tells something. */
function around(settings: readonly Setting[]): Setting[] {
  return [...withSurroundings(settings)].filter(
    (setting) => !settings.includes(setting) && !WIDE.has(setting),
  );
}

/** Where the post says that it is in one of the settings, the surest place first. */
function whereFits(
  settings: readonly Setting[],
  surroundings: Surroundings,
  title: TitleContext,
): Source | undefined {
  for (const setting of settings) {
    const column = surroundings.columns.get(setting);
    if (column !== undefined) return column;
  }
  if (settings.some((setting) => title.beside.has(setting))) return 'title';
  // A council's list has schools in it; a column that says school goes before the profile.
  const elsewhere = settings.includes('council') && surroundings.columns.has('school');
  return !elsewhere && settings.some((setting) => surroundings.profile.has(setting))
    ? 'profile'
    : undefined;
}
