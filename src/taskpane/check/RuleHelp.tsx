import { useMemo, type ReactNode } from 'react';
import { ruleNumber } from '../../core/rules/registry';
import type { Rule } from '../../core/rules/types';
import type { Check } from './actions';
import { Disclose } from '../parts/Disclose';
import type { SheetReport } from './state';
import { numberSaid, words } from './words';

interface RuleHelpProps {
  readonly check: Check;
  readonly sheet: SheetReport;
  readonly rule: Rule;
}

/** Why a rule matters, where it comes from, and on asking an example that fails and one that passes. */
export function RuleHelp({ check, sheet, rule }: RuleHelpProps): ReactNode {
  const source = [rule.why, numberSaid(ruleNumber(rule), rule), rule.source.caution];
  return (
    <Disclose className="quiet" lead={source.join(' ').trim()} label={words.examples}>
      <Examples check={check} sheet={sheet} rule={rule} />
    </Disclose>
  );
}

function Examples({ check, sheet, rule }: RuleHelpProps): ReactNode {
  const examples = useMemo(
    () => check.examplesOf(sheet.sheet.return, sheet.sheet.part, rule),
    [check, sheet, rule],
  );
  return (
    <dl className="examples">
      {examples.map(({ cells, said, because }) => (
        <div key={`${cells}${said}`} className="example">
          <dt className="cell-value">{cells}</dt>
          <dd>
            {said === '' ? words.passes : said} {because}
          </dd>
        </div>
      ))}
    </dl>
  );
}
