/**
 * What the last check of a sheet found, as the workbook remembers it, so that next time only what
 * changed can be shown. Digests, not the keys themselves: short, and of no use to anybody else.
 */
import type { Finding } from '../rules/types';
import { digest } from '../text/digest';
import type { FindingKey } from './changes';

/** More than these are not kept: whoever has more wants the whole list. */
const KEPT = 30_000;

/** Digests of what was found, by sheet (return, part and name of the sheet make the key). */
export type LastChecks = ReadonlyMap<string, ReadonlySet<string>>;

/** The digests of findings, for `changesSince`. */
export function digests(findings: readonly Finding[], keyOf: FindingKey): ReadonlySet<string> {
  return new Set(findings.map((finding) => digest(keyOf(finding))));
}

/** The setting's text; a sheet with too many findings is left out. */
export function lastChecksText(checks: LastChecks): string {
  const kept = [...checks].filter(([, found]) => found.size <= KEPT);
  return JSON.stringify({
    v: 1,
    checks: kept.map(([sheet, found]) => [sheet, [...found].join(' ')]),
  });
}

/** Reads the setting's text; whatever cannot be read counts as no check. */
export function lastChecksFromText(text: string | null): LastChecks {
  const checks = new Map<string, ReadonlySet<string>>();
  let value: unknown;
  try {
    value = JSON.parse(text ?? '');
  } catch {
    return checks;
  }
  const list: unknown =
    typeof value === 'object' && value !== null && 'checks' in value ? value.checks : undefined;
  for (const entry of Array.isArray(list) ? list : []) {
    if (!Array.isArray(entry)) continue;
    const [sheet, found]: readonly unknown[] = entry;
    if (typeof sheet === 'string' && typeof found === 'string') {
      checks.set(sheet, new Set(found.split(' ').filter((one) => one !== '')));
    }
  }
  return checks;
}
