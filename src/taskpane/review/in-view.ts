/** What of a queue is in view, and where a decision is found in it. */
import { subjectKey } from '../../core/review/log';
import type { Decision, Entry, Showing, Subject } from '../../core/review/types';
import { fold } from '../../core/text/tidy';

/** The titles or job codes in view, folded. */
export function textsOf(showing: Showing): ReadonlySet<string> {
  switch (showing.kind) {
    case 'one':
      return new Set([fold(showing.entry.text)]);
    case 'group':
      return new Set(showing.group.entries.map(({ text }) => fold(text)));
    case 'done':
      return new Set();
  }
}

/** The entry on the very subject of a decision, else one that it holds for. */
export function entryOf(entries: readonly Entry[], decision: Decision): Entry | undefined {
  const key = subjectKey(decision);
  const isOf = (subject: Subject): boolean => subjectKey(subject) === key;
  return (
    entries.find(({ subjects }) => subjects.some(isOf)) ??
    entries.find(({ decided }) => decided && isOf(decided))
  );
}
