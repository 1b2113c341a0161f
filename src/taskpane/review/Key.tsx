import type { ReactNode } from 'react';

/** A key as it is printed; buttons tell screen readers of theirs by `aria-keyshortcuts`. */
export function Key({ name }: { readonly name: string }): ReactNode {
  return (
    <kbd className="key" aria-hidden="true">
      {name}
    </kbd>
  );
}
