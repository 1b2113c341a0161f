/** Buttons that open a short list below them; one list is open at a time. */

function itemsOf(list: HTMLElement): HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>('[role="menuitem"]')];
}

/** Makes a button open and close the list that follows it, by pointer and by keys. */
export function wireMenu(button: HTMLElement): void {
  const list = button.nextElementSibling;
  if (!(list instanceof HTMLElement)) throw new Error(`Rolecheck: no list after #${button.id}`);
  const show = (open: boolean): void => {
    list.hidden = !open;
    button.setAttribute('aria-expanded', String(open));
  };
  button.addEventListener('click', () => {
    show(list.hasAttribute('hidden'));
    if (!list.hidden) itemsOf(list)[0]?.focus();
  });
  list.addEventListener('click', () => {
    show(false);
    button.focus();
  });
  list.addEventListener('keydown', (event) => {
    const items = itemsOf(list);
    const here = items.findIndex((item) => item === document.activeElement);
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      items[(here + step + items.length) % items.length]?.focus();
    } else if (event.key === 'Escape') {
      show(false);
      button.focus();
    }
  });
  // A press in the grid or the pane takes the focus away, and with it the list.
  list.addEventListener('focusout', (event) => {
    const { relatedTarget } = event;
    if (
      relatedTarget instanceof Node &&
      (list.contains(relatedTarget) || button === relatedTarget)
    ) {
      return;
    }
    show(false);
  });
}
