/** Functions by id, compared without case: office.js keeps actions and custom functions so. */

export type Associated = (...args: readonly unknown[]) => unknown;

export class Association {
  private readonly map = new Map<string, Associated>();
  private readonly listeners: (() => void)[] = [];

  /** One id with its function, or several as an object. */
  associate(id: string | Readonly<Record<string, Associated>>, call?: Associated): void {
    if (typeof id === 'string') {
      if (typeof call !== 'function') {
        throw new Error(`Rolecheck: "${id}" is associated with no function`);
      }
      this.map.set(id.toUpperCase(), call);
    } else {
      for (const [key, one] of Object.entries(id)) this.map.set(key.toUpperCase(), one);
    }
    for (const listener of this.listeners) listener();
  }

  find(id: string): Associated | undefined {
    return this.map.get(id.toUpperCase());
  }

  /** Read by the library, which looks functions up here. */
  get mappings(): Readonly<Record<string, Associated>> {
    return Object.fromEntries(this.map);
  }

  /** Called by the library. */
  onchange(listener: () => void): void {
    this.listeners.push(listener);
  }
}
