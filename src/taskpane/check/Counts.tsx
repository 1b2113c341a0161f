import type { ReactNode } from 'react';
import type { Severity } from '../../core/rules/types';
import { TickIcon, WarningIcon } from '../parts/icons';
import type { Check } from './actions';
import type { Finished } from './state';
import { countSaid, explainedSaid, fineSaid } from './words';

interface CountsProps {
  readonly check: Check;
  readonly state: Finished;
}

const severities: readonly Severity[] = ['error', 'query', 'advice'];

/** How much there is to do; each number lists what it counts. */
export function Counts({ check, state }: CountsProps): ReactNode {
  const { report, filter, notes } = state;
  const counted = severities.filter((one) => report.counts[one] > 0);
  return (
    <h2 id="check-counts" className="check-counts" tabIndex={-1} data-lands-here="">
      {counted.length === 0 ? <TickIcon /> : <WarningIcon />}
      <span>
        {counted.length === 0 && fineSaid(report)}
        {counted.map((severity, at) => (
          <span key={severity}>
            {at > 0 && ' · '}
            <button
              type="button"
              className="check-count"
              onClick={() => {
                check.filter({ ...filter, severity });
              }}
            >
              {countSaid(report, severity)}
            </button>
            {severity === 'query' && explainedSaid(report, notes)}
          </span>
        ))}
      </span>
    </h2>
  );
}
