import { Button } from '@fluentui/react-components';
import { useMemo, type ReactNode } from 'react';
import type { Check } from './actions';
import type { ReturnSheet } from './sheets';
import { localSaid, words } from './words';

interface LocalCodesProps {
  readonly check: Check;
  readonly sheet: ReturnSheet;
}

/** Values that look like the authority's own codes, with what they seem to mean: confirmed once. */
export function LocalCodes({ check, sheet }: LocalCodesProps): ReactNode {
  const values = useMemo(() => check.localValues(sheet), [check, sheet]);
  if (values.length === 0) return null;
  return (
    <div className="unsure">
      <h3>{words.localCodes}</h3>
      <p className="quiet">{words.localCodesFrom}</p>
      <ul className="asked">
        {values.map((value) => (
          <li key={`${value.column} ${value.local}`}>
            <span>
              {value.column}
              <br />
              {localSaid(value)}
            </span>
            <Button
              size="small"
              appearance="transparent"
              className="as-link"
              aria-label={words.leaveOutWhat(`${value.column} ${value.local}`)}
              onClick={() => void check.translate(sheet, [{ ...value, code: '' }])}
            >
              {words.leaveOut}
            </Button>
          </li>
        ))}
      </ul>
      <Button size="small" className="at-start" onClick={() => void check.translate(sheet, values)}>
        {words.translate}
      </Button>
    </div>
  );
}
