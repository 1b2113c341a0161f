/** The drag handle between grid and pane: 320 px wide to begin with, 500 px at most, as in Excel. */

export const NARROWEST = 320;
export const WIDEST = 500;
const STEP = 20;

/** Makes the divider resize the pane, by pointer and by arrow keys. */
export function wireDivider(divider: HTMLElement, pane: HTMLElement): void {
  let width = NARROWEST;
  const setWidth = (wanted: number): void => {
    width = Math.min(WIDEST, Math.max(NARROWEST, Math.round(wanted)));
    pane.style.width = `${String(width)}px`;
    divider.setAttribute('aria-valuenow', String(width));
  };
  divider.addEventListener('pointerdown', (down) => {
    const { clientX } = down;
    const before = width;
    divider.setPointerCapture(down.pointerId);
    document.body.classList.add('resizing');
    const move = (event: PointerEvent): void => {
      setWidth(before + clientX - event.clientX);
    };
    const stop = (): void => {
      divider.removeEventListener('pointermove', move);
      document.body.classList.remove('resizing');
    };
    divider.addEventListener('pointermove', move);
    divider.addEventListener('pointerup', stop, { once: true });
    divider.addEventListener('pointercancel', stop, { once: true });
  });
  divider.addEventListener('keydown', (event) => {
    const wider = event.key === 'ArrowLeft' ? STEP : event.key === 'ArrowRight' ? -STEP : 0;
    if (wider === 0) return;
    event.preventDefault();
    setWidth(width + wider);
  });
}
