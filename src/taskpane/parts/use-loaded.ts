import { useEffect, useState } from 'react';

export type Loaded<T> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'loaded'; readonly value: T }
  | { readonly kind: 'failed' };

/** What a promise brings, for a view that shows something else meanwhile. */
export function useLoaded<T>(load: () => Promise<T>): Loaded<T> {
  const [loaded, setLoaded] = useState<Loaded<T>>({ kind: 'loading' });
  useEffect(() => {
    let isWanted = true;
    load().then(
      (value) => {
        if (isWanted) setLoaded({ kind: 'loaded', value });
      },
      () => {
        if (isWanted) setLoaded({ kind: 'failed' });
      },
    );
    return () => {
      isWanted = false;
    };
  }, [load]);
  return loaded;
}
