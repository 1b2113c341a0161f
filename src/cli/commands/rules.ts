/** `rolecheck rules`: every rule there is, where it was read, and why some do not run. */
import { ruleKey } from '../../core/rules/registry';
import { registry } from '../../core/rules/returns';
import type { Part, Return, Rule } from '../../core/rules/types';
import { words as matchWords } from '../../core/rules/match/words';
import { readArguments } from '../arguments';
import { CannotDo } from '../cannot-do';
import { rulesHelp } from '../help';
import { LineWriter, type Io } from '../io';
import { jsonText } from '../print';
import { aligned } from '../table-text';
import { words } from '../words';

/**
 * @param args what follows `rules`
 * @throws {CannotDo} when there is no such return
 */
export async function rules(args: readonly string[], io: Io): Promise<void> {
  const given = readArguments('rules', args, { values: ['return'], flags: ['json'] });
  if (given.flags.has('help')) {
    io.stdout.write(rulesHelp);
    return;
  }
  if (given.words.length > 0) throw new CannotDo(words.rulesTakesNothing);
  const id = given.values.get('return');
  const only = id === undefined ? undefined : registry.get(id);
  if (id !== undefined && only === undefined) {
    throw new CannotDo(matchWords.returnUnknown(registry.returns));
  }
  const parts = (only ? [only] : registry.returns).flatMap((one) =>
    one.parts.map((part) => ({ one, part })),
  );
  const lines = new LineWriter(io.stdout);
  const written = given.flags.has('json')
    ? parts.flatMap(({ part }) => part.rules.map((rule) => jsonText(jsonRule(rule))))
    : parts.flatMap(({ one, part }, at) => partLines(one, part, at));
  written.forEach((line) => {
    lines.add(line);
  });
  await lines.flush();
}

function jsonRule(rule: Rule): object {
  const { source } = rule;
  return {
    rule: rule.id,
    ...(rule.case !== undefined && { case: rule.case }),
    severity: rule.severity,
    column: rule.column,
    title: rule.title,
    remedy: rule.remedy,
    why: rule.why,
    scope: rule.scope,
    ...(rule.since !== undefined && { since: rule.since }),
    ...(rule.until !== undefined && { until: rule.until }),
    source: {
      from: source.from,
      year: source.year,
      ...(source.caution !== undefined && { caution: source.caution }),
    },
    ...('notRun' in rule && { notRun: rule.notRun }),
  };
}

function partLines(one: Return, part: Part, at: number): readonly string[] {
  if (part.rules.length === 0) return [];
  const rows = part.rules.map((rule) => [ruleKey(rule), rule.severity, rule.title, remarks(rule)]);
  return [
    ...(at > 0 ? [''] : []),
    `${one.title}: ${part.title} (${String(part.rules.length)})`,
    ...(one.caution === '' ? [] : [one.caution]),
    ...aligned(rows),
  ];
}

function remarks(rule: Rule): string {
  const { since, until, source } = rule;
  const parts = [
    ...(since === undefined ? [] : [`since ${since}`]),
    ...(until === undefined ? [] : [`until ${until}`]),
    `read for ${source.year}`,
    ...(source.caution === undefined ? [] : [source.caution.replace(/\.$/u, '')]),
    ...('notRun' in rule ? [`not run: ${rule.notRun.replace(/\.$/u, '')}`] : []),
  ];
  return `(${parts.join('; ')})`;
}
