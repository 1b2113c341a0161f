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
  /**
   * The level at which something is coded in a hierarchical set, such as `unit` for SOC: codes of
   * other levels are headings. Absent when every code of the set may be given.
   */
  readonly codedLevel?: string;
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
  /** What the list itself groups the code under, such as the family of a role. Not a code. */
  readonly heading?: string;
  /** What codes of the set have in common and rules ask for, such as `regulated` for a service. */
  readonly traits?: readonly string[];
  /** What belongs here and what does not, in our own words; only our own sets have it. */
  readonly note?: string;
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
  /** Codes of `to` that nothing leads to, each with the reason; empty when all are reached. */
  readonly notReached: ReadonlyMap<string, string>;
}

export interface CrosswalkTarget {
  readonly code: string;
  /** Share of the source code's coding-index entries that go here, 0 to 1. */
  readonly share?: number;
  /** Share of people coded to both sets who go here, 0 to 1; the crosswalk's source says which. */
  readonly peopleShare?: number;
  /**
   * What more must be known before this target may be used, such as `phase of school`. The words
   * are codes of the set `hwr.need`, whose labels explain them.
   */
  readonly needs?: readonly string[];
  /** The answers to the first need for which this target is right, such as `nursery`, `primary`. */
  readonly when?: readonly string[];
}

/** Every code set and crosswalk that is bundled. Filled by `src/data`. */
export interface CodeLibrary {
  /** All sets, in the order in which they are listed to people. */
  readonly infos: readonly CodeSetInfo[];
  /** The set with that id (case and surrounding space are ignored), or undefined. */
  set(id: string): CodeSet | undefined;
  /** The crosswalk between two sets, or undefined when there is none. */
  crosswalk(from: string, to: string): Crosswalk | undefined;
  /** Every pair of sets that has a crosswalk, in the order in which they are listed to people. */
  readonly crosswalks: readonly CrosswalkEnds[];
}

export interface CrosswalkEnds {
  readonly from: string;
  readonly to: string;
}
