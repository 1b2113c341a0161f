import { Button } from '@fluentui/react-components';
import { useRef, useState, type ReactNode } from 'react';
import { ChosenFinding } from './ChosenFinding';
import { FindingRows } from './FindingRows';
import { FixPreview } from './FixPreview';
import type { RuleEntryProps } from './RuleEntry';
import { RuleHelp } from './RuleHelp';
import { systematicSaid, words } from './words';

/** A rule's rows, what is wrong with the one that is chosen, the fixes, and why it matters. */
export function OpenedRule({ check, sheet, group, notes }: RuleEntryProps): ReactNode {
  const { findings, fixes, rule, systematic } = group;
  const [at, setAt] = useState(0);
  const [isFixing, setFixing] = useState(false);
  const fixAll = useRef<HTMLSpanElement>(null);
  // After a fix there are fewer: the next one takes the place of the last.
  const chosen = Math.min(at, findings.length - 1);
  const finding = findings[chosen];
  const closeFixes = (): void => {
    setFixing(false);
    fixAll.current?.querySelector('button')?.focus();
  };
  return (
    <>
      {systematic && <p className="quiet">{systematicSaid(group)}</p>}
      <FindingRows
        {...{ sheet, group, notes, chosen }}
        choose={(to) => {
          setAt(to);
          const next = findings[to];
          if (next) void check.show(sheet, next);
        }}
      />
      {finding && (
        <ChosenFinding {...{ check, sheet, group, notes, finding }}>
          {fixes > 0 && (
            <span ref={fixAll}>
              <Button
                size="small"
                aria-expanded={isFixing}
                onClick={() => {
                  setFixing(!isFixing);
                }}
              >
                {words.fixAll(fixes)}
              </Button>
            </span>
          )}
        </ChosenFinding>
      )}
      {isFixing && fixes > 0 && (
        <FixPreview
          sheet={sheet}
          findings={findings.filter(({ write }) => write !== undefined)}
          apply={(all) => {
            closeFixes();
            void check.fix(sheet, all);
          }}
          leave={closeFixes}
        />
      )}
      <RuleHelp sheet={sheet} rule={rule} check={check} />
    </>
  );
}
