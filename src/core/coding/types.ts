/**
 * The coder's contract: what goes in, what comes out, and the data that it is built from.
 * Whatever is behind it keeps this shape.
 */

import type { ModelWeights } from './model/weights';

/** How far a suggestion may be trusted. */
export type Band = 'Sure' | 'Likely' | 'Unsure' | 'None';

/** A post as the coder sees it: the title as typed, and what else the sheet says of it. */
export interface Post {
  readonly title: string;
  readonly department?: string;
  /** Employer or school. */
  readonly employer?: string;
  readonly grade?: string;
  /** The authority's own code of the job. The coder does not read it; decisions do. */
  readonly jobCode?: string;
}

/** Why a suggestion was made, as data; `evidenceInWords` of `coding/words` makes the sentence. */
export type Evidence =
  | {
      readonly kind: 'index-entry';
      readonly uid: string;
      readonly entry: string;
      readonly how: MatchKind;
    }
  | {
      readonly kind: 'role-title';
      readonly role: string;
      readonly title: string;
      readonly how: MatchKind;
    }
  | { readonly kind: 'ignored'; readonly text: string; readonly what: string }
  | { readonly kind: 'read-as'; readonly text: string; readonly as: string }
  | {
      readonly kind: 'context';
      readonly from: 'department' | 'employer' | 'grade' | 'title' | 'profile';
      readonly text: string;
      readonly decided: string;
    }
  | { readonly kind: 'default'; readonly entry: string }
  | { readonly kind: 'ambiguous'; readonly choices: readonly string[]; readonly decides: string }
  | {
      readonly kind: 'decides';
      /** The role that is given, and the one that it may be taken for. */
      readonly role: string;
      readonly other: string;
      readonly otherTitle: string;
      /** True when the text speaks of the other one first. */
      readonly otherFirst: boolean;
      /** What decides between the two: sentences or parts of some, each with a full stop. */
      readonly text: string;
    }
  | { readonly kind: 'disagree'; readonly role: string; readonly soc: string }
  | { readonly kind: 'caution'; readonly text: string }
  | { readonly kind: 'no-fit'; readonly reason: string };

/** How a title met an index entry or a role title. */
export type MatchKind = 'exact' | 'same words' | 'nearest';

/** The SOC codes that one index entry carries: they belong together. Empty string when it has none. */
export interface SocCodes {
  /** 4 digits. */
  readonly soc2000: string;
  readonly soc2010: string;
  readonly soc2020: string;
  /** SOC 2020 extension, `NNNN/NN`. */
  readonly soc2020ext: string;
}

export interface Alternative {
  /** Role code, or empty when no role goes with this choice. */
  readonly role: string;
  readonly roleLabel: string;
  readonly soc: SocCodes;
  /** 0 to 1. */
  readonly confidence: number;
  /** The index entry or role title that stands behind it. */
  readonly entry: string;
}

/** The answer for one post. Deterministic: same post, same data, same answer. */
export interface Suggestion {
  /** Role code such as `P-014`, or empty when no role fits. */
  readonly role: string;
  readonly roleLabel: string;
  readonly soc: SocCodes;
  /**
   * How likely, 0 to 1, what is given is right: the mean of role and SOC code, but at most 0.1 above
   * the less likely of the two; 0 when nothing is given.
   */
  readonly confidence: number;
  readonly roleConfidence: number;
  readonly socConfidence: number;
  readonly band: Band;
  /** One or two short sentences for a data officer. Empty for a blank title. */
  readonly why: string;
  readonly evidence: readonly Evidence[];
  /** Up to five choices including the one given, best first. */
  readonly alternatives: readonly Alternative[];
}

export interface Coder {
  /** Names the data it was built from, such as `HWR draft 1; SOC 2020 index 12`. */
  readonly edition: string;
  /** Codes one post. Never throws on data. */
  suggest(post: Post): Suggestion;
  /**
   * Makes ready for the first post in steps, the longest some 60 ms, for a page that must not stand still
   * meanwhile. `suggest` does what is left of it at once.
   */
  prepare?(): Generator<undefined, undefined, undefined>;
  /** What a reviewer needs beside suggestions; a stand-in may lack it. */
  readonly reference?: CoderReference;
}

/** What the coder knows beside its suggestions. */
export interface CoderReference {
  role(code: string): Role | undefined;
  /** The role of exactly this title, whatever its capitals and spacing; a stand-in may lack it. */
  roleTitled?(title: string): Role | undefined;
  /** True for a 4-digit SOC 2020 code that the index has. */
  hasSoc2020(code: string): boolean;
  /** What decides between two roles, in words; empty when nothing is known. */
  decides(role: string, other: string): string;
  /**
   * The title without what says nothing of the job (grades, hours, teams), short forms read out,
   * the words in one form: titles with the same essence are similar. Empty when nothing is left.
   */
  essence(post: Post): string;
  /**
   * What is no job title: a cell that holds none (`TBC`, a total, an error), or one with a person's name
   * in it, alone or beside a job (`Social worker - Jane Smith`). Names are known by common given names
   * and styles only: one that is in no list of ours is taken for a title.
   */
  unfit(title: string): 'name' | 'no title' | undefined;
}

/** One row of the ONS coding index. */
export interface IndexEntry {
  readonly uid: string;
  /** Natural word order: `Administrative officer`. */
  readonly title: string;
  /** Additional qualifier, such as `pensions`; empty when none. */
  readonly add: string;
  /** Industry qualifier, such as `local government`; empty when none. */
  readonly ind: string;
  /** The row that ONS uses when nothing more is known. */
  readonly isDefault: boolean;
  readonly soc: SocCodes;
}

/** A role of the Harmonised Workforce Roles, as the coder needs it. */
export interface Role {
  readonly code: string;
  readonly title: string;
  readonly group: string;
  readonly family: string;
  /** The role's primary SOC codes (one anchor row of the index). */
  readonly soc: SocCodes;
}

export interface RoleTitle {
  readonly role: string;
  readonly title: string;
  /** What decides, when a department or an employer does; undefined is the default. */
  readonly context?: { readonly of: 'department' | 'employer'; readonly text: string };
  /** The index row that this title stands on, or empty. */
  readonly uid: string;
}

/** Two roles that are easily taken for each other. */
export interface RolePair {
  /** Their codes, in the order in which `decides` speaks of them. */
  readonly roles: readonly [string, string];
  /** What decides between them, in words. */
  readonly decides: string;
}

/** Index row → role, with the alternative where the bare title cannot decide. */
export interface IndexRole {
  readonly uid: string;
  readonly role: string;
  readonly alternative: string;
}

export interface Abbreviation {
  readonly abbreviation: string;
  /** What it may stand for, likeliest first. */
  readonly expansions: readonly string[];
  /** `role`, `service`, `qualification`, `grade`, `place`, `level`, `time`; a few carry two. */
  readonly kinds: readonly string[];
  readonly ambiguous: boolean;
  /** In words, such as `school` or `adult social care or property`; empty when nothing decides. */
  readonly context: string;
  /** Role that it points to by itself, or empty. */
  readonly role: string;
  readonly source: 'ons' | 'local government';
}

/** Everything that a coder is built from. */
export interface CodingData {
  /** Trained on these data; without it a title that no row and no role has is not coded. */
  readonly model?: ModelWeights;
  /** Without them nobody is told what would decide between two roles. */
  readonly rolePairs?: readonly RolePair[];
  readonly edition: string;
  readonly index: readonly IndexEntry[];
  readonly roles: readonly Role[];
  readonly roleTitles: readonly RoleTitle[];
  readonly indexRoles: readonly IndexRole[];
  readonly abbreviations: readonly Abbreviation[];
}
