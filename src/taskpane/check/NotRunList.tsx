import { useMemo, type ReactNode } from 'react';
import { Disclose } from '../parts/Disclose';
import type { Report } from './state';
import { ranSaid, words } from './words';

/** How many rules ran on how many rows, and how many did not; on asking, which and why. */
export function NotRunList({ report }: { readonly report: Report }): ReactNode {
  const reasons = useMemo(() => byReason(report), [report]);
  const count = reasons.reduce((sum, [, titles]) => sum + titles.length, 0);
  const said = ranSaid(report, count);
  if (count === 0) return <p className="quiet">{said}</p>;
  return (
    <Disclose className="quiet" lead={said} label={words.why}>
      <dl className="reasons">
        {reasons.map(([why, titles]) => (
          <div key={why}>
            <dt>{why}</dt>
            {titles.map((title) => (
              <dd key={title} className="quiet">
                {title}
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </Disclose>
  );
}

/** Rules that did not run, by the reason that they share. */
function byReason({ sheets }: Report): readonly (readonly [why: string, titles: string[]])[] {
  const reasons = new Map<string, string[]>();
  for (const { result } of sheets) {
    for (const { rule, why } of result.notRun) {
      const titles = reasons.get(why) ?? [];
      if (!titles.includes(rule.title)) titles.push(rule.title);
      reasons.set(why, titles);
    }
  }
  return [...reasons];
}
