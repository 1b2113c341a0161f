import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import type { RuleGroup } from '../../core/report/groups';
import type { Notes } from '../../core/report/notes';
import { SeverityIcon } from '../parts/icons';
import type { Check } from './actions';
import { OpenedRule } from './OpenedRule';
import type { SheetReport } from './state';
import { groupSaid, words } from './words';

export interface RuleEntryProps {
  readonly check: Check;
  readonly sheet: SheetReport;
  readonly group: RuleGroup;
  readonly notes: Notes;
  readonly manySheets: boolean;
}

/** One rule: its heading with a count; opened, the rows that it is about and why it matters. */
export function RuleEntry(props: RuleEntryProps): ReactNode {
  const { check, sheet, group, manySheets } = props;
  const { openRules } = check;
  const key = `${sheet.sheet.place.sheetId} ${group.key}`;
  const [isOpen, setOpen] = useState(openRules.has(key));
  const body = useId();
  const entry = useRef<HTMLLIElement>(null);
  const heading = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // Newly opened, or the view shown again: to where the officer is, not more than is needed.
    if (isOpen && [...openRules].at(-1) === key)
      entry.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen, openRules, key]);
  const toggle = (): void => {
    openRules.delete(key);
    if (!isOpen) openRules.add(key);
    setOpen(!isOpen);
  };
  return (
    <li className="rule" ref={entry}>
      <h3 className="rule-heading">
        <button
          ref={heading}
          type="button"
          className={`rule-toggle severity-${group.rule.severity}`}
          aria-expanded={isOpen}
          aria-controls={isOpen ? body : undefined}
          onClick={toggle}
        >
          <SeverityIcon severity={group.rule.severity} />
          <span className="rule-title">
            {group.rule.title}
            <span className="rule-about">
              {words.severity[group.rule.severity]} · {group.rule.column || words.headings}
              {manySheets && ` · ${sheet.sheet.place.sheetName}`}
            </span>
          </span>
          <b className="rule-count">{groupSaid(group)}</b>
        </button>
      </h3>
      {isOpen && (
        // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- Esc bubbles up to here
        <div
          id={body}
          className="rule-body"
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || event.defaultPrevented) return;
            event.preventDefault();
            toggle();
            heading.current?.focus();
          }}
        >
          <OpenedRule {...props} />
        </div>
      )}
    </li>
  );
}
