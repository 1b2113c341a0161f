import { Button, Checkbox } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { InfoIcon } from '../parts/icons';
import { words as parts } from '../parts/words';
import type { ListLooks } from '../../excel/port';
import { LooksRemarks } from '../parts/ListRemarks';
import { ChoosePart } from './ChoosePart';
import { Columns } from './Columns';
import type { Check } from './actions';
import { Disclose } from '../parts/Disclose';
import { FillFromRole } from './FillFromRole';
import { LocalCodes } from './LocalCodes';
import { Marks } from './Marks';
import type { ReturnSheet } from './sheets';
import type { CheckState } from './state';
import { UnsureColumns } from './UnsureColumns';
import { today } from './today';
import { columnsSaid, referenceSaid, returnTitle, words } from './words';

interface ReadyProps {
  readonly check: Check;
  readonly state: Extract<CheckState, { kind: 'ready' }>;
}

/** What the sheets are taken for, the button that checks them, and what is asked once. */
export function Ready({ check, state }: ReadyProps): ReactNode {
  const [first] = state.sheets;
  if (first === undefined) return null;
  const reference = referenceSaid(first, today());
  const asksRecords = state.sheets.some(({ part }) =>
    part.rules.some(({ scope }) => scope === 'record'),
  );
  return (
    <>
      <section className="card sheet-card">
        <h2>{returnTitle(first)}</h2>
        {reference !== '' && <p className="quiet">{reference}</p>}
        {state.sheets.map((sheet, at) => (
          <Sheet
            key={sheet.place.sheetId}
            check={check}
            sheet={sheet}
            looks={state.looks?.[at] ?? null}
          />
        ))}
        <Disclose
          className="ask"
          lead={words.notReturn}
          label={words.change}
          openLabel={words.done}
        >
          <ChoosePart check={check} chosen={{ return: first.return, part: first.part }} />
        </Disclose>
      </section>
      <div className="check-go">
        <Button
          appearance="primary"
          className="wide"
          onClick={() => void check.check()}
          data-lands-here=""
        >
          {words.check}
        </Button>
      </div>
      {first.return.caution !== '' && (
        <p className="remark quiet">
          <InfoIcon />
          <span>{first.return.caution}</span>
        </p>
      )}
      {asksRecords && (
        <Checkbox
          label={words.firstUpload}
          checked={check.nothingOnRecord()}
          onChange={(_event, { checked }) => {
            check.setNothingOnRecord(checked === true);
          }}
        />
      )}
      <p className="quiet">
        {words.marksWhat}
        {check.isShared() && ` ${parts.shared}`}
      </p>
      <Marks check={check} />
      <FillFromRole check={check} sheet={first} />
      {check.notes() > 0 && <KeptNotes check={check} />}
    </>
  );
}

/** What the workbook keeps of explanations, and the way to be rid of it. */
function KeptNotes({ check }: { readonly check: Check }): ReactNode {
  return (
    <div className="kept-notes">
      <p className="quiet">{words.notesKept(check.notes())}</p>
      <div className="buttons">
        <Button size="small" onClick={() => void check.exportNotes()}>
          {words.exportNotes}
        </Button>
        <Button size="small" onClick={() => void check.forgetNotes()}>
          {words.forgetNotes}
        </Button>
      </div>
    </div>
  );
}

/** One sheet in a line or two; what must be asked of it, and on asking all its columns. */
function Sheet({
  check,
  sheet,
  looks,
}: {
  readonly check: Check;
  readonly sheet: ReturnSheet;
  readonly looks: ListLooks | null;
}): ReactNode {
  return (
    <section className="sheet" aria-label={sheet.place.sheetName}>
      <p>
        <b>{sheet.place.sheetName}</b> <span className="quiet">{sheet.part.title}</span>
      </p>
      <Disclose
        className="quiet"
        lead={columnsSaid(sheet)}
        label={words.changeColumns}
        openLabel={words.done}
      >
        <Columns check={check} sheet={sheet} />
      </Disclose>
      {looks && <LooksRemarks rows={sheet.list.rowCount} looks={looks} />}
      {sheet.unsure.length > 0 && <UnsureColumns check={check} sheet={sheet} />}
      <LocalCodes check={check} sheet={sheet} />
    </section>
  );
}
