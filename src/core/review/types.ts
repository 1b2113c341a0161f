/**
 * What reviewing is made of: decisions that people make on titles, and the queue of what is still
 * to be decided. A suggestion is the coder's; a decision is a person's, and outranks it. A score
 * never becomes a decision by itself.
 */
import type { Band, Post, SocCodes, Suggestion } from '../coding/types';

/** What a decision is about: a job title, or the authority's own code of a job. */
export type SubjectKind = 'title' | 'job code';

/** What else of a post may have to be the same for a decision to hold. */
export type ContextName = 'department' | 'employer' | 'grade';

/** As it stands in the sheet; compared in `fold`ed form. What is not named may be anything. */
export type Context = Readonly<Partial<Record<ContextName, string>>>;

export interface Subject {
  readonly of: SubjectKind;
  /** The title or job code as it stands in the sheet, where it stood first; its `fold` is its key. */
  readonly text: string;
  readonly context: Context;
}

/** How a decision came about, for the audit. */
export type How =
  | 'chosen'
  | 'first accepted'
  | 'accepted in a group'
  | 'searched'
  | 'no code fits'
  | 'imported'
  | 'undone';

/** `undecided` stands in the log after an undo, where nothing had been decided before. */
export type Verdict = 'coded' | 'no code fits' | 'undecided';

/** What is decided of a subject: the codes, or that none fits. */
export interface Ruling {
  readonly verdict: Verdict;
  /** Role code such as `P-014`; empty when no role fits or nothing does. */
  readonly role: string;
  /** The role's title at the time; empty when there is no role. */
  readonly roleLabel: string;
  /** All empty when nothing fits; codes that were not decided on are empty. */
  readonly soc: SocCodes;
}

/** A decision before it is entered in the log. */
export interface Draft extends Subject, Ruling {
  readonly how: How;
  /** Written by the officer; empty for none. */
  readonly note: string;
  /** What the coder proposed at the time, as `proposalOf` gives it; empty when not known. */
  readonly proposed: string;
}

/** One record of the log. Records are added, never changed or taken out. */
export interface Decision extends Draft {
  /** 1, 2, 3 … in the order of the log. */
  readonly id: number;
  /** Records of one key press have the same number, and are undone together. 1, 2, 3 … */
  readonly act: number;
  /** The act that this record undoes; 0 for none. */
  readonly undoes: number;
  /** Id of the record that stood for the same subject until then; 0 for none. */
  readonly replaces: number;
  /** Local day and time, `YYYY-MM-DD HH:MM`. */
  readonly when: string;
  /** The editions of the code sets that it was decided on: `Coder.edition`. */
  readonly editions: string;
}

/** One thing to be decided: a title, or a title in some departments, or a job code. */
export interface Entry {
  /** Names the entry within its queue. Made of user text: never to be logged or stored. */
  readonly id: string;
  readonly of: SubjectKind;
  /** The title or the job code as most of its posts have it. */
  readonly text: string;
  /** What decisions on it are entered for: one subject, or one for each context. Never empty. */
  readonly subjects: readonly Subject[];
  /** Positions in the list of posts, from the top. */
  readonly rows: readonly number[];
  /** A post that stands for it: of the kind that most of its posts are. */
  readonly post: Post;
  /** For a job code: its titles, those of most posts first, at most five; else empty. */
  readonly titles: readonly { readonly text: string; readonly posts: number }[];
  /** The coder's, for `post`. */
  readonly suggestion: Suggestion;
  /**
   * What the coder proposes for each of its posts, as `proposalOf` gives it: kept with decisions on
   * it. Empty when it does not propose the same for all of them, and for a job code.
   */
  readonly proposed: string;
  /** The least trusted band among its posts; never Sure when their suggestions differ. */
  readonly band: Band;
  /** The title without what says nothing of the job (`CoderReference.essence`); empty when unknown. */
  readonly essence: string;
  /** What stood in the log when the queue was made; undefined when nothing holds. */
  readonly decided: Decision | undefined;
  /** Why what was decided has to be decided again; empty otherwise. */
  readonly again: string;
  /**
   * True for an open title of which something was decided before that does not hold for these posts: it
   * is asked about by itself, however sure the coder is.
   */
  readonly isAnew?: boolean;
  /** Where decisions held for some of its posts that nothing tells from the others: one of the others. */
  readonly undecided?: Pick<Kin, 'post' | 'suggestion'>;
}

/** A post of a title that is in several entries, or that a job code answers in part. */
export interface Kin {
  /** The id of the entry that it is in; empty for one that a job code answers. */
  readonly entry: string;
  readonly post: Post;
  /** The coder's. */
  readonly suggestion: Suggestion;
}

/** Sure entries with the same proposed codes, to be accepted together. */
export interface Group {
  readonly id: string;
  readonly role: string;
  readonly roleLabel: string;
  readonly soc: SocCodes;
  /** The title of the SOC 2020 group; empty when there is none. */
  readonly socLabel: string;
  /** Those of most posts first. */
  readonly entries: readonly Entry[];
  readonly posts: number;
}

/** Everything there is to decide of a list, decided or not. */
export interface Queue {
  readonly of: SubjectKind;
  /** Those of most posts first. */
  readonly entries: readonly Entry[];
  /** Posts with a title that are in no entry, by reason: not in the queue. */
  readonly aside: Aside;
  /** Essences of titles that the log decides and the list does not have, by the folded title. */
  readonly elsewhere?: ReadonlyMap<string, string>;
  /** By the folded title: what a decision on one of its entries must leave as it is. Those alike once. */
  readonly kin?: ReadonlyMap<string, readonly Kin[]>;
}

export interface Aside {
  /** Posts whose title looks like a person's name: neither asked about nor remembered. */
  readonly names: number;
  /** Posts whose cell holds no title (`TBC`, a total, an error). */
  readonly noTitle: number;
  /** Posts that have no job code, in a queue of job codes; 0 otherwise. */
  readonly noCode: number;
  /**
   * Posts that a decided job code answers, in a queue of titles; 0 otherwise. Without those that nothing
   * but the code tells from open posts of the title: these are in its entry.
   */
  readonly byJobCode: number;
}

/** What a reviewer may choose. */
export interface Candidate {
  readonly role: string;
  readonly roleLabel: string;
  readonly soc: SocCodes;
  /** The title of the SOC 2020 group; empty when there is none. */
  readonly socLabel: string;
  /** One or two sentences: what speaks for it. */
  readonly why: string;
  /** What would decide between it and the first candidate; empty when nothing is known. */
  readonly decides: string;
  readonly from: 'coder' | 'decided before' | 'similar title' | 'search';
}

/** What a session shows. */
export type Showing =
  | { readonly kind: 'group'; readonly group: Group; readonly unticked: ReadonlySet<string> }
  | {
      readonly kind: 'one';
      readonly entry: Entry;
      /** At most five, the one that Enter takes first. */
      readonly candidates: readonly Candidate[];
      /** Goes with the decision to come. */
      readonly note: string;
    }
  /** Nothing is left to be decided, but what was skipped. */
  | { readonly kind: 'done' };

/** How far a review has come. Skipped is not done. */
export interface Progress {
  readonly titles: { readonly done: number; readonly of: number };
  readonly posts: { readonly done: number; readonly of: number };
  /** Entries put off with S that are still undecided. */
  readonly skipped: number;
  /** Groups and single entries that are still to be shown, skipped ones left out. */
  readonly left: { readonly groups: number; readonly single: number };
}
