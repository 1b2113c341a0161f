/** Gathers why a suggestion was made, as data; `words.ts` says it. */
import { TITLE_LIMIT } from '../text/tidy';
import type { CleanTitle } from './cleaner/cleaner';
import type { RoleAnswer } from './role-answer';
import type { SocAnswer } from './soc-answer';
import type { Surroundings } from './surroundings';
import type { Evidence } from './types';
import { CAPPED_WORDS, COLUMN_DECIDES, VACANT_WORDS } from './words';

/** What was found, what decided, what was left out, in the order in which it is said. */
export function evidenceOf(
  title: CleanTitle,
  soc: SocAnswer | undefined,
  role: RoleAnswer | undefined,
  surroundings: Surroundings,
): Evidence[] {
  const evidence: Evidence[] = [];
  if (soc !== undefined) {
    evidence.push({
      kind: 'index-entry',
      uid: soc.entry.uid,
      entry: soc.entry.title,
      how: soc.how,
    });
  }
  if (role?.by === 'title' || role?.by === 'nearest') {
    evidence.push({ kind: 'role-title', role: role.role.code, title: role.title, how: role.how });
  }
  const read = title.decided.map(({ text, by }): Evidence => {
    const from =
      surroundings.columns.get(by) ?? (surroundings.profile.has(by) ? 'profile' : 'title');
    return { kind: 'context', from, text, decided: by };
  });
  // What letters may mean is said before what words may: it is the larger doubt.
  for (const { text, choices, decides } of title.undecided) {
    evidence.push({
      kind: 'ambiguous',
      choices,
      decides:
        decides === '' ? `"${text}" has several meanings` : `"${text}" depends on: ${decides}`,
    });
  }
  evidence.push(...(read.length > 0 ? read : decisionEvidence(soc, role)));
  if (!wasTyped(soc) && !wasTyped(role)) {
    for (const { text, what } of title.removed) evidence.push({ kind: 'ignored', text, what });
    for (const { text, as } of title.readAs) evidence.push({ kind: 'read-as', text, as });
  }
  if (title.vacant) evidence.push({ kind: 'caution', text: VACANT_WORDS });
  return evidence;
}

/** True when the title was found as it stands: then nothing was left out or read differently. */
function wasTyped(answer: SocAnswer | RoleAnswer | undefined): boolean {
  return answer?.part === 'typed' && answer.how === 'exact';
}

/** Said when the cell is longer than what was read. */
export function cappedEvidence(typed: string): Evidence[] {
  return typed.length > TITLE_LIMIT ? [{ kind: 'caution', text: CAPPED_WORDS }] : [];
}

/** What decided the role, or else the row; when nothing did, what would. */
function decisionEvidence(soc: SocAnswer | undefined, role: RoleAnswer | undefined): Evidence[] {
  const byTitle = role?.by === 'title' ? role : undefined;
  const roleChoices = (byTitle?.others ?? []).map((other) => other.title);
  const socChoices = (soc?.others ?? []).map((entry) => qualified(entry));
  for (const { decision } of [byTitle, soc].flatMap((answer) => answer ?? [])) {
    if (decision.by === 'context') {
      return [
        { kind: 'context', from: decision.from, text: decision.text, decided: decision.text },
      ];
    }
  }
  if (byTitle !== undefined && roleChoices.length > 0 && byTitle.decision.by === 'nothing') {
    return [{ kind: 'ambiguous', choices: roleChoices, decides: COLUMN_DECIDES }];
  }
  if (soc === undefined || soc.how === 'nearest') return [];
  if (soc.decision.by === 'default') {
    return soc.decision.against === 'a council row'
      ? [{ kind: 'default', entry: soc.entry.title }]
      : [];
  }
  if (soc.decision.by === 'nothing')
    return [{ kind: 'ambiguous', choices: socChoices, decides: COLUMN_DECIDES }];
  return [];
}

/** An index entry as people tell it from others of its title. */
export function qualified(entry: SocAnswer['entry']): string {
  const qualifier = entry.add === '' ? entry.ind : entry.add;
  return qualifier === '' ? entry.title : `${entry.title} (${qualifier})`;
}
