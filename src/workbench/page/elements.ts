/** Elements of the page by id; a missing one is a fault of ours. */

export function byId<T extends HTMLElement>(id: string, kind: new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`Rolecheck: the page has no #${id}`);
  return found;
}
