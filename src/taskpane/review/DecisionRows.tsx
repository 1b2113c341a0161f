import { useId, type ReactNode } from 'react';
import type { Decision } from '../../core/review/types';
import { useRowList } from '../parts/use-row-list';
import { contextSaid, rulingSaid, words } from './words-decisions';

interface DecisionRowsProps {
  readonly shown: readonly Decision[];
  /** Which of them is chosen. */
  readonly at: number;
  readonly choose: (at: number) => void;
}

/** Height of a row in pixels. */
const ROW = 48;

/**
 * Decisions as a list: only what is in view is in the page. One stop for the Tab key; arrow keys,
 * Home and End go from one to the next.
 */
export function DecisionRows({ shown, at, choose }: DecisionRowsProps): ReactNode {
  const id = useId();
  const { list, rows, go, move, height } = useRowList({
    count: shown.length,
    row: ROW,
    chosen: at,
    choose,
  });
  return (
    <div
      ref={list}
      className="rows decision-rows"
      role="listbox"
      aria-label={words.list}
      aria-activedescendant={`${id}${String(at)}`}
      tabIndex={0}
      style={{ height }}
      onKeyDown={move}
    >
      <div className="rows-space" style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, start }) => {
          const decision = shown[index];
          if (!decision) return null;
          return (
            <div
              key={decision.id}
              id={`${id}${String(index)}`}
              role="option"
              aria-selected={index === at}
              aria-setsize={shown.length}
              aria-posinset={index + 1}
              tabIndex={-1}
              className={index === at ? 'pick picked decision' : 'pick decision'}
              style={{ transform: `translateY(${String(start)}px)`, height: ROW }}
              onClick={() => {
                go(index);
              }}
              onKeyDown={move}
            >
              <span className="decision-text">
                {[decision.text, contextSaid(decision.context)].filter(Boolean).join(' · ')}
              </span>
              <span className="decision-ruling quiet">{rulingSaid(decision)}</span>
            </div>
          );
        })}
      </div>
    </div>
  );
}
