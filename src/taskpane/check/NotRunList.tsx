import { Button } from '@fluentui/react-components';
import { useId, useMemo, useState, type ReactNode } from 'react';
import type { Report } from './state';
import { notRunSaid, words } from './words';

/** How many rules did not run; on asking, which and why. */
export function NotRunList({ report }: { readonly report: Report }): ReactNode {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const reasons = useMemo(() => byReason(report), [report]);
  if (reasons.length === 0) return null;
  const count = reasons.reduce((sum, [, titles]) => sum + titles.length, 0);
  return (
    <div className="not-run">
      <p className="quiet">
        {notRunSaid(count)}{' '}
        <Button
          size="small"
          appearance="transparent"
          className="as-link"
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={() => {
            setOpen(!isOpen);
          }}
        >
          {words.why}
        </Button>
      </p>
      {isOpen && (
        <dl id={id} className="reasons">
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
      )}
    </div>
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
