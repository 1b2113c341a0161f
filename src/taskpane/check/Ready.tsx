import { Button, Checkbox } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { InfoIcon } from '../parts/icons';
import { ChoosePart } from './ChoosePart';
import { Columns } from './Columns';
import type { Check } from './controller';
import { FillFromRole } from './FillFromRole';
import { LocalCodes } from './LocalCodes';
import type { ReturnSheet } from './sheets';
import type { CheckState } from './state';
import { UnsureColumns } from './UnsureColumns';
import { columnsSaid, returnTitle, words } from './words';

interface ReadyProps {
  readonly check: Check;
  readonly state: Extract<CheckState, { kind: 'ready' }>;
}

/** What the sheets are taken for, the button that checks them, and what is asked once. */
export function Ready({ check, state }: ReadyProps): ReactNode {
  const [first] = state.sheets;
  if (first === undefined) return null;
  const asksRecords = state.sheets.some(({ part }) =>
    part.rules.some(({ scope }) => scope === 'record'),
  );
  return (
    <>
      <section className="card sheet-card">
        <h2>{returnTitle(first)}</h2>
        {state.sheets.map((sheet) => (
          <Sheet key={sheet.place.sheetId} check={check} sheet={sheet} />
        ))}
        <NotThisReturn check={check} sheet={first} />
      </section>
      <Button
        appearance="primary"
        className="wide"
        onClick={() => void check.check()}
        data-lands-here=""
      >
        {words.check}
      </Button>
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
      <p className="quiet">{words.marksWhat}</p>
      {state.marked && <Button onClick={() => void check.clearMarks()}>{words.clearMarks}</Button>}
      <FillFromRole check={check} sheet={first} />
    </>
  );
}

/** One sheet in a line or two; what must be asked of it, and on asking all its columns. */
function Sheet({
  check,
  sheet,
}: {
  readonly check: Check;
  readonly sheet: ReturnSheet;
}): ReactNode {
  const [isChanging, setChanging] = useState(false);
  return (
    <section className="sheet" aria-label={sheet.place.sheetName}>
      <p>
        <b>{sheet.place.sheetName}</b> <span className="quiet">{sheet.part.title}</span>
        <br />
        <span className="quiet">{columnsSaid(sheet)} </span>
        <Button
          size="small"
          appearance="transparent"
          className="as-link small"
          aria-expanded={isChanging}
          onClick={() => {
            setChanging(!isChanging);
          }}
        >
          {isChanging ? words.done : words.changeColumns}
        </Button>
      </p>
      {sheet.unsure.length > 0 && <UnsureColumns check={check} sheet={sheet} />}
      <LocalCodes check={check} sheet={sheet} />
      {isChanging && <Columns check={check} sheet={sheet} />}
    </section>
  );
}

function NotThisReturn({
  check,
  sheet,
}: {
  readonly check: Check;
  readonly sheet: ReturnSheet;
}): ReactNode {
  const [isOpen, setOpen] = useState(false);
  return (
    <div>
      <p className="ask">
        {!isOpen && <span>{words.notReturn}</span>}
        <Button
          size="small"
          appearance="transparent"
          className="as-link"
          aria-expanded={isOpen}
          onClick={() => {
            setOpen(!isOpen);
          }}
        >
          {isOpen ? words.done : words.change}
        </Button>
      </p>
      {isOpen && <ChoosePart check={check} chosen={{ return: sheet.return, part: sheet.part }} />}
    </div>
  );
}
