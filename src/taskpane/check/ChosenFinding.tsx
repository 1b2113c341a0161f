import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { RuleGroup } from '../../core/report/groups';
import type { Notes } from '../../core/report/notes';
import { messageOf } from '../../core/rules/message';
import type { Finding } from '../../core/rules/types';
import { shownValue } from './cells';
import type { Check } from './actions';
import { NoteForm } from './NoteForm';
import type { SheetReport } from './state';
import { words } from './words';

interface ChosenFindingProps {
  readonly check: Check;
  readonly sheet: SheetReport;
  readonly group: RuleGroup;
  readonly notes: Notes;
  readonly finding: Finding;
  /** Buttons for more than this finding. */
  readonly children: ReactNode;
}

/** What is wrong with the row that is chosen, what to do, and the ways to do it. */
export function ChosenFinding(props: ChosenFindingProps): ReactNode {
  const { check, sheet, group, notes, finding, children } = props;
  const { rule } = group;
  const { write } = finding;
  const name = sheet.nameOf(finding.row);
  return (
    <div className="finding-said">
      <p aria-live="polite">{said(sheet, finding)}</p>
      <div className="buttons">
        <Button size="small" onClick={() => void check.show(sheet, finding)}>
          {words.showMe}
        </Button>
        {write !== undefined && (
          <Button size="small" onClick={() => void check.fix(sheet, [finding])}>
            {words.fixTo(write)}
          </Button>
        )}
        {children}
      </div>
      {rule.severity === 'query' && (
        <NoteForm
          key={name}
          note={notes.get(rule, name, sheet.aboutOf(finding))?.text ?? ''}
          offered={notes.offered(rule)}
          save={(text) => void check.note(sheet, finding, text)}
        />
      )}
    </div>
  );
}

/** The finding's message; rows that it speaks of are called as the sheet numbers them. */
function said(sheet: SheetReport, finding: Finding): string {
  const { firstRow } = sheet.sheet.list;
  return messageOf(finding.rule, finding, shownValue(sheet, finding), (row) =>
    words.rowNumber(firstRow + row).toLowerCase(),
  );
}
