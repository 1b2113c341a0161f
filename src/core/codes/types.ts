/**
 * Code sets, items and crosswalks as the rest of Rolecheck sees them.
 * Everything here is plain data; `src/data` fills it from the compiled sources.
 */

/** How much of the official list the source held. */
export type Completeness = 'complete' | 'partial' | 'unknown';

/** Whether the values were read in a published source or written down from general knowledge. */
export type Verification = 'verified' | 'partly verified' | 'unverified';

/** What is known about a code set as a whole. Shown wherever its codes are shown. */
export interface CodeSetInfo {
  /** Stable id used by the command line and the functions, such as `soc2020` or `swf.role`. */
  readonly id: string;
  readonly title: string;
  /** Edition in the publisher's own terms, such as `2020 (index version 12)`. */
  readonly edition: string;
  /** Publisher and document, not a file path. */
  readonly source: string;
  readonly licence: string;
  readonly completeness: Completeness;
  readonly verification: Verification;
  /** False for our own sets, such as the Harmonised Workforce Roles: never shown as official. */
  readonly official: boolean;
  /** One sentence on what to be careful about; empty when there is nothing. */
  readonly caution: string;
}

/** One code of a set. */
export interface Code {
  readonly code: string;
  readonly label: string;
  /** The code one level up, for hierarchical sets such as SOC. */
  readonly parent?: string;
  /** Level name for hierarchical sets: `major`, `sub-major`, `minor`, `unit`, `6-digit`. */
  readonly level?: string;
  /** Set when the code is no longer to be used; what to use instead, if known (may be empty). */
  readonly withdrawn?: { readonly replacedBy: readonly string[] };
  /** True when this one value is general knowledge, not read in a source. */
  readonly unverified?: boolean;
}

/** A named, versioned list of codes. Look-up is exact on the trimmed code. */
export interface CodeSet {
  readonly info: CodeSetInfo;
  readonly codes: readonly Code[];
  /** The code, or undefined. `'05'` and `'5'` are different codes. */
  get(code: string): Code | undefined;
}

/** Codes of one set against codes of another. */
export interface Crosswalk {
  readonly from: string;
  readonly to: string;
  readonly source: string;
  readonly verification: Verification;
  /** Targets of a code, the one to return first. Empty when there is none. */
  map(code: string): readonly CrosswalkTarget[];
}

export interface CrosswalkTarget {
  readonly code: string;
  /** Share of the source code's entries or people that go here, 0 to 1, where the source has it. */
  readonly share?: number;
  /** What more must be known before this target may be used, such as `phase of school`. */
  readonly needs?: readonly string[];
}

/** Every code set and crosswalk that is bundled. Filled by `src/data`. */
export interface CodeLibrary {
  /** All sets, in the order in which they are listed to people. */
  readonly infos: readonly CodeSetInfo[];
  /** The set with that id (case and surrounding space are ignored), or undefined. */
  set(id: string): CodeSet | undefined;
  /** The crosswalk between two sets, or undefined when there is none. */
  crosswalk(from: string, to: string): Crosswalk | undefined;
}
