import { useSyncExternalStore } from 'react';

const DARK = '(prefers-color-scheme: dark)';

function subscribe(listener: () => void): () => void {
  const query = window.matchMedia(DARK);
  query.addEventListener('change', listener);
  return () => {
    query.removeEventListener('change', listener);
  };
}

/** Dark or light: what Office says, and where it does not say, what the system prefers. */
export function useIsDark(office: boolean | undefined): boolean {
  const system = useSyncExternalStore(subscribe, () => window.matchMedia(DARK).matches);
  return office ?? system;
}
