/** Every return, with what keeps its rules honest: nothing stands twice, nothing is without example. */
import type { Edition, Part, PartItem, Return, Rule } from './types';

export interface Registry {
  readonly returns: readonly Return[];
  /** The return with that id, whatever its case, or undefined. */
  get(id: string): Return | undefined;
  /** The rule with that key (`ruleKey`), or undefined. */
  rule(key: string): Rule | undefined;
}

/** What tells a rule from every other: its id, and its case where the collection's number has several. */
export function ruleKey({ id, case: which }: Pick<Rule, 'id' | 'case'>): string {
  return which === undefined ? id : `${id}#${which}`;
}

/** The collection's own number: the last part of the id. Ours begin with `x-`. */
export function ruleNumber({ id }: Pick<Rule, 'id'>): string {
  return id.slice(id.lastIndexOf('/') + 1);
}

/** True for a rule of ours that the collection does not have. */
export function isOurs(rule: Pick<Rule, 'id'>): boolean {
  return ruleNumber(rule).startsWith('x-');
}

/** @throws when a promise is broken: a rule stands twice, has no examples, or names what is not there */
export function createRegistry(returns: readonly Return[]): Registry {
  const byId = new Map<string, Return>();
  const byKey = new Map<string, Rule>();
  for (const one of returns) {
    if (byId.has(one.id)) throw new Error(`Rolecheck: return "${one.id}" stands twice`);
    byId.set(one.id, one);
    for (const part of one.parts) {
      const columns = columnsOf(one, part);
      for (const rule of part.rules) {
        const key = ruleKey(rule);
        refuse(byKey.has(key), key, 'stands twice');
        refuse(!rule.id.startsWith(`${one.id}/${part.id}/`), key, 'is not of its part');
        refuseExamples(rule, key);
        const unknown = [...rule.needs, ...(rule.reads ?? [])].find((one) => !columns.has(one));
        refuse(unknown !== undefined, key, `names the column ${unknown ?? ''}`);
        byKey.set(key, rule);
      }
      for (const rule of part.also ?? []) {
        const unknown = rule.needs.find((column) => !columns.has(column));
        refuse(unknown !== undefined, ruleKey(rule), `also names the column ${unknown ?? ''}`);
      }
    }
  }
  return {
    returns,
    get: (id) => byId.get(id.trim().toLowerCase()),
    rule: (key) => byKey.get(key),
  };
}

function refuse(is: boolean, key: string, why: string): void {
  if (is) throw new Error(`Rolecheck: rule "${key}" ${why}`);
}

function refuseExamples(rule: Rule, key: string): void {
  if (rule.scope === 'unchecked') return;
  refuse(rule.examples.pass.length === 0, key, 'has no example that passes');
  refuse(rule.examples.fail.length === 0, key, 'has no example that fails');
}

/** Columns that rules of a part may name: its own and those of the parts its rows belong to. */
function columnsOf(one: Return, part: Part): ReadonlySet<string> {
  const joined = (part.joins ?? []).flatMap((join) => {
    const other = one.parts.find((candidate) => candidate.id === join.part);
    return other ? [...columnsOf(one, other)] : [];
  });
  return new Set([...part.items.map((item) => item.column), ...joined]);
}

/** The edition with that id, or the newest. */
export function editionOf(one: Return, from?: string): Edition {
  const edition = one.editions.find((candidate) => candidate.from === from) ?? one.editions.at(-1);
  if (edition === undefined) throw new Error(`Rolecheck: return "${one.id}" has no edition`);
  return edition;
}

/** True when something belongs to an edition by its `since` and `until`. */
export function holdsIn(
  { from }: Pick<Edition, 'from'>,
  { since, until }: { readonly since?: string; readonly until?: string },
): boolean {
  return (since === undefined || since <= from) && (until === undefined || from < until);
}

/** The columns of a part in an edition. */
export function itemsIn(part: Part, edition: Edition): readonly PartItem[] {
  return part.items.filter((item) => holdsIn(edition, item));
}

/** The rules of a part in an edition, in the collection's order. */
export function rulesIn(part: Part, edition: Edition): readonly Rule[] {
  return part.rules.filter((rule) => holdsIn(edition, rule));
}
