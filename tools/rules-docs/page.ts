/** The page of all rules: what each says and of what, how far it can be trusted, and an example. */
import type { CodeLibrary } from '../../src/core/codes/types';
import { isOurs, ruleKey } from '../../src/core/rules/registry';
import { tryExample } from '../../src/core/rules/try-example';
import type { Example, Part, Return, Rule } from '../../src/core/rules/types';
import { exampleSaid } from '../../src/core/rules/example-said';

const INTRO = `# Rules

What \`Check\` and \`rolecheck check\` look for, return by return. This page is written by \`npm run docs\` from
the rules themselves, and a test says when it is out of date. Examples are checked on 1 September 2026 and are the
rules' own tests.

Rules whose number begins with \`x-\` have none of the collection's: most are Rolecheck's own, some are the
collection's with a number that was not seen; each says where it was read. *Fix* must be put right, *explain*
put right or explained, *advice* would be accepted.
`;

/** @returns the page as Markdown */
export function rulesPage(returns: readonly Return[], library: CodeLibrary): string {
  return [INTRO, summary(returns), ...returns.map((one) => returnSection(one, library))].join('\n');
}

function summary(returns: readonly Return[]): string {
  const rows = returns.flatMap((one) =>
    one.parts.map((part) => {
      const run = part.rules.filter(
        (rule) => rule.scope !== 'unchecked' && rule.scope !== 'record',
      );
      const ours = part.rules.filter(isOurs).length;
      return `| ${one.title} | ${part.title} | ${String(part.items.length)} | ${String(part.rules.length)} | ${String(ours)} | ${String(part.rules.length - run.length)} |`;
    }),
  );
  return [
    '| return | part | columns | rules | without a number | not run without more |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

function returnSection(one: Return, library: CodeLibrary): string {
  const editions = one.editions.map((edition) => edition.title).join(', ');
  return [
    `## ${one.title}`,
    '',
    ...(one.caution === '' ? [] : [one.caution, '']),
    `Editions: ${editions}.`,
    '',
    ...one.parts.map((part) => partSection(one, part, library)),
  ].join('\n');
}

function partSection(one: Return, part: Part, library: CodeLibrary): string {
  return [
    `### ${one.id}: ${part.title}`,
    '',
    ...part.rules.map((rule) => ruleEntry(one, part, rule, library)),
    '',
  ].join('\n');
}

const SEVERITY = { error: 'fix', query: 'explain', advice: 'advice' } as const;

function ruleEntry(one: Return, part: Part, rule: Rule, library: CodeLibrary): string {
  const when = [
    ...(rule.since === undefined ? [] : [`from ${rule.since}`]),
    ...(rule.until === undefined ? [] : [`until ${rule.until}`]),
  ];
  const about = [SEVERITY[rule.severity], `\`${rule.column}\``, ...when].join(', ');
  const lines = [
    `- **${escaped(rule.title)}** (\`${ruleKey(rule)}\`; ${about}). ${escaped(rule.why)}`,
    `  ${source(rule)}`,
  ];
  if ('notRun' in rule) lines.push(`  Not run: ${escaped(rule.notRun)}`);
  if (rule.scope !== 'unchecked') {
    const [fail] = rule.examples.fail;
    if (fail) lines.push(`  Example: ${said(one, part, rule, fail, library)}`);
  }
  return lines.join('\n');
}

function source({ source: { from, year, caution } }: Rule): string {
  return `Read in: ${escaped(from)}, ${year}.${caution === undefined ? '' : ` ${escaped(caution)}`}`;
}

function said(one: Return, part: Part, rule: Rule, example: Example, library: CodeLibrary): string {
  const [tried] = tryExample(one, part, rule, example, library);
  return `${escaped(exampleSaid(example))} → ${escaped(tried?.message ?? '')}`;
}

/** Text in which nothing is taken for Markdown. */
function escaped(text: string): string {
  return text.replace(/[\\`*_<>|[\]]/gu, (sign) => `\\${sign}`);
}
