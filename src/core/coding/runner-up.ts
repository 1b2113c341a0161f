/** What comes next to the answer, and what would decide: said of answers that are not sure. */
import { SURE } from './bands';
import type { Engine } from './engine';
import { qualified } from './evidence';
import type { Near } from './near';
import type { Answer } from './reconcile';
import type { Decision } from './resolver';
import type { RoleAnswer } from './role-answer';
import type { Band, Evidence } from './types';
import { CHECK_WHICH } from './words';

/** A role with less of the first one's share is no runner-up: the officer would only be confused. */
const RUNNER_UP = 0.2;
/** A row or role with so much of the first one's share may as well be meant. */
const AS_LIKELY = 0.5;

/** Nothing is worked out for a sure answer: most are. */
export function doubtEvidence(answer: Answer, band: Band, engine: Engine): Evidence[] {
  if (band === 'Sure') return [];
  const evidence = pairEvidence(answer, engine);
  if (band === 'Unsure') evidence.push(...nextEvidence(answer));
  return evidence;
}

/** What would decide between the role that is given and the runner-up, where that is known. */
function pairEvidence({ role, near }: Answer, engine: Engine): Evidence[] {
  if (role === undefined) return [];
  const { code } = role.role;
  const pairs = engine.pairs.of(code);
  if (pairs.size === 0) return [];
  const other = otherRole(role, (each) => pairs.has(each)) ?? runnerUp(role, near);
  const pair = other === undefined ? undefined : pairs.get(other);
  const otherTitle = other === undefined ? undefined : engine.roles.role(other)?.title;
  if (other === undefined || pair === undefined || otherTitle === undefined) return [];
  const otherFirst = pair.roles[0] === other;
  return [{ kind: 'decides', role: code, other, otherTitle, otherFirst, text: pair.decides }];
}

/** The first role that the same title or row may mean, unless a column has decided against it. */
function otherRole(
  { others, decision }: RoleAnswer,
  isPaired: (code: string) => boolean,
): string | undefined {
  return isSettled(decision) ? undefined : others.find(({ code }) => isPaired(code))?.code;
}

function isSettled(decision: Decision): boolean {
  return decision.by === 'context' && decision.from !== 'profile';
}

/** The model's likeliest role but the one given. It costs time to ask: not for a role that is sure. */
function runnerUp({ role, others, probability }: RoleAnswer, near: Near): string | undefined {
  if (probability >= SURE) return undefined;
  const choices = near.choicesOfRoles();
  const next = choices.find(({ code }) => code !== role.code);
  const first = choices[0];
  if (first === undefined || next === undefined) return undefined;
  // What the same title means elsewhere was decided against, or is in no pair.
  const isOut = others.some(({ code }) => code === next.code);
  return !isOut && next.share >= first.share * RUNNER_UP ? next.code : undefined;
}

/** The model's second choice, where nothing was looked up and it is nearly as likely as the first. */
function nextEvidence({ soc, role, near }: Answer): Evidence[] {
  if ((soc ?? role)?.how !== 'nearest' || (role ?? soc)?.how !== 'nearest') return [];
  const next = soc === undefined ? nextRole(near) : nextRow(near);
  return next === undefined ? [] : [{ kind: 'ambiguous', choices: [next], decides: CHECK_WHICH }];
}

function nextRow(near: Near): string | undefined {
  if (!isClose(near.socChoices())) return undefined;
  const next = second(near.entries());
  return next === undefined ? undefined : qualified(next.evidence);
}

function nextRole(near: Near): string | undefined {
  if (!isClose(near.choicesOfRoles())) return undefined;
  return second(near.roles())?.evidence.role.title;
}

function isClose([first, next]: readonly { readonly share: number }[]): boolean {
  return first !== undefined && next !== undefined && next.share >= first.share * AS_LIKELY;
}

function second<T>(items: Iterable<T>): T | undefined {
  let at = 0;
  for (const item of items) if (++at === 2) return item;
  return undefined;
}
