import { Button } from '@fluentui/react-components';
import { useId, useState, type ReactNode } from 'react';
import type { RuleGroup } from '../../core/report/groups';
import type { Notes } from '../../core/report/notes';
import { SeverityIcon } from '../parts/icons';
import type { Check } from './controller';
import { FixPreview } from './FixPreview';
import { FindingRows } from './FindingRows';
import { RuleHelp } from './RuleHelp';
import type { SheetReport } from './state';
import { groupSaid, systematicSaid, words } from './words';

export interface RuleEntryProps {
  readonly check: Check;
  readonly sheet: SheetReport;
  readonly group: RuleGroup;
  readonly notes: Notes;
  readonly manySheets: boolean;
}

/** One rule: its heading with a count; opened, why it matters and the rows that it is about. */
export function RuleEntry(props: RuleEntryProps): ReactNode {
  const { sheet, group, manySheets } = props;
  const [isOpen, setOpen] = useState(false);
  const body = useId();
  return (
    <li className="rule">
      <h3 className="rule-heading">
        <button
          type="button"
          className={`rule-toggle severity-${group.rule.severity}`}
          aria-expanded={isOpen}
          aria-controls={isOpen ? body : undefined}
          onClick={() => {
            setOpen(!isOpen);
          }}
        >
          <SeverityIcon severity={group.rule.severity} />
          <span className="rule-title">
            {group.rule.title}
            <span className="rule-about">
              {words.severity[group.rule.severity]} · {group.rule.column}
              {manySheets && ` · ${sheet.sheet.place.sheetName}`}
            </span>
          </span>
          <b className="rule-count">{groupSaid(group)}</b>
        </button>
      </h3>
      {isOpen && (
        <div id={body} className="rule-body">
          <Opened {...props} />
        </div>
      )}
    </li>
  );
}

function Opened({ check, sheet, group, notes }: RuleEntryProps): ReactNode {
  const [isFixing, setFixing] = useState(false);
  return (
    <>
      <RuleHelp sheet={sheet} rule={group.rule} check={check} />
      {group.systematic && <p className="quiet">{systematicSaid(group)}</p>}
      {group.fixes > 0 && !isFixing && (
        <Button
          size="small"
          onClick={() => {
            setFixing(true);
          }}
        >
          {words.fixAll(group.fixes)}
        </Button>
      )}
      {isFixing && (
        <FixPreview
          sheet={sheet}
          findings={group.findings.filter(({ write }) => write !== undefined)}
          apply={(findings) => void check.fix(sheet, findings)}
          leave={() => {
            setFixing(false);
          }}
        />
      )}
      <FindingRows check={check} sheet={sheet} group={group} notes={notes} />
    </>
  );
}
