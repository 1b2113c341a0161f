/** What matching finds and what is kept of it, as plain data. */
import type { Part, PartItem, Return, ReturnId } from '../types';

/** A part that the headers of a sheet may be of. */
export interface Recognised {
  readonly return: Return;
  readonly part: Part;
  /** How well it fits, 0 to 1. */
  readonly score: number;
  /** Nobody need be asked. At most one of a ranking is. */
  readonly sure: boolean;
  /** How many of the part's columns headers stand for, of how many. */
  readonly matched: number;
  readonly of: number;
}

/**
 * Why a header was taken for an item: it is the return's name for it, another usual name, only like
 * one of those, its cells are what the item wants, or it was so the last time.
 */
export type MatchedBy = 'name' | 'alias' | 'likeness' | 'content' | 'remembered';

/** A header for an item. */
export interface Proposal {
  readonly item: PartItem;
  /** Position among the headers. */
  readonly position: number;
  readonly by: MatchedBy;
  readonly sure: boolean;
  /** Why it is not sure, or what else there is to know, in a sentence or two. */
  readonly says?: string;
}

/** What a value of an authority's own may mean. */
export interface ValueProposal {
  /** As it stands in the cells, without space around it. */
  readonly value: string;
  /** How many cells hold it. */
  readonly count: number;
  /** What to report for it, in the form of the item; undefined when nothing is near. */
  readonly code: string | undefined;
  /** The code's label, to be shown beside it; empty when there is no code. */
  readonly label: string;
  readonly sure: boolean;
}

/** Which headers of a sheet stand for which columns of a part, and what its own values mean. */
export interface Mapping {
  readonly return: ReturnId;
  readonly part: string;
  /** Header by `PartItem.column`; an empty one says that no header stands for the column. */
  readonly columns: ReadonlyMap<string, string>;
  /** By `PartItem.column`: codes by local value, without space around it. */
  readonly values: ReadonlyMap<string, ReadonlyMap<string, string>>;
}
