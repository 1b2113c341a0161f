import { Button } from '@fluentui/react-components';
import { useMemo, type ReactNode } from 'react';
import type { Check } from './controller';
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
      <ul className="local-codes">
        {values.map((value) => (
          <li key={`${value.column} ${value.local}`}>
            {localSaid(value)}{' '}
            <Button
              size="small"
              appearance="transparent"
              className="as-link"
              onClick={() => void check.translate(sheet, [{ ...value, code: '' }])}
            >
              {words.notIt}
            </Button>
          </li>
        ))}
      </ul>
      <Button size="small" onClick={() => void check.translate(sheet, values)}>
        {words.translate}
      </Button>
    </div>
  );
}
