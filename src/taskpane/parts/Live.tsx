import type { ReactNode } from 'react';

/** Says to screen readers what has changed, without moving anything. */
export function Live({ says }: { readonly says: string }): ReactNode {
  return (
    <div className="only-read" role="status" aria-live="polite">
      {says}
    </div>
  );
}
