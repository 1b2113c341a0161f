import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Check } from './actions';
import { words } from './words';

/** The way to be rid of the marks, wherever the pane is, for as long as the workbook has any. */
export function Marks({ check }: { readonly check: Check }): ReactNode {
  if (!check.hasMarks()) return null;
  return (
    <div className="kept-notes">
      <p className="quiet">{words.cleanCopy}</p>
      <div className="buttons">
        <Button size="small" onClick={() => void check.clearMarks()}>
          {words.clearMarks}
        </Button>
      </div>
    </div>
  );
}
