/** A page's content security policy, as its meta element has it. */
export function policyOf(page: string): ReadonlyMap<string, readonly string[]> {
  const text = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/u.exec(page)?.[1] ?? '';
  return new Map(
    text
      .split(';')
      .map((directive) => directive.trim().split(/\s+/u))
      .map(([name = '', ...values]) => [name, values]),
  );
}

/** What no page of the add-in may do, whatever else it may. */
export const CLOSED = ['default-src', 'base-uri', 'form-action'] as const;

/** What the pane may not load or reach either; `worker-src` would else follow `script-src`. */
export const CLOSED_TO_PANE = [
  ...CLOSED,
  ...['connect-src', 'img-src', 'font-src', 'media-src', 'object-src', 'frame-src', 'worker-src'],
  ...['manifest-src', 'script-src-attr'],
];
