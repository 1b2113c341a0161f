import { useRef, type KeyboardEvent, type ReactNode } from 'react';

interface TabsProps<Id extends string> {
  readonly label: string;
  readonly tabs: readonly { readonly id: Id; readonly label: string }[];
  readonly chosen: Id;
  readonly choose: (id: Id) => void;
}

/**
 * A row of tabs: one stop for the Tab key, arrow keys, Home and End choose. Fluent's own TabList
 * was rejected for its weight: with what it needs it is an eighth of all that the pane may weigh.
 */
export function Tabs<Id extends string>({ label, tabs, chosen, choose }: TabsProps<Id>): ReactNode {
  const row = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent): void => {
    const at = tabs.findIndex((tab) => tab.id === chosen);
    const to = destination(event.key, at, tabs.length);
    const tab = to === undefined ? undefined : tabs[to];
    if (to === undefined || !tab) return;
    event.preventDefault();
    choose(tab.id);
    row.current?.querySelectorAll<HTMLElement>('[role="tab"]')[to]?.focus();
  };
  return (
    <div
      ref={row}
      className="tabs"
      role="tablist"
      aria-label={label}
      tabIndex={-1}
      onKeyDown={move}
    >
      {tabs.map((tab) => (
        <button
          key={tab.id}
          type="button"
          role="tab"
          id={tabId(tab.id)}
          className="tab"
          aria-selected={tab.id === chosen}
          aria-controls={PANEL}
          tabIndex={tab.id === chosen ? 0 : -1}
          onClick={() => {
            choose(tab.id);
          }}
        >
          {tab.label}
        </button>
      ))}
    </div>
  );
}

const PANEL = 'shown';

function tabId(id: string): string {
  return `tab-${id}`;
}

/** What makes an element the panel of the chosen tab. */
export function panelProps(chosen: string): {
  readonly id: string;
  readonly role: 'tabpanel';
  readonly 'aria-labelledby': string;
} {
  return { id: PANEL, role: 'tabpanel', 'aria-labelledby': tabId(chosen) };
}

function destination(key: string, at: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowRight':
      return (at + 1) % count;
    case 'ArrowLeft':
      return (at + count - 1) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}
