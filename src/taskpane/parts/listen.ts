import type { WorkbookChange, WorkbookPort } from '../../excel/port';

/** Listens to the workbook from now on. Returns what stops it, also before Excel has answered. */
export function listen(workbook: WorkbookPort, hear: (change: WorkbookChange) => void): () => void {
  let isOpen = true;
  let stop: (() => void) | undefined;
  void workbook.watch(hear).then((watching) => {
    if (!watching.ok) return;
    if (isOpen) stop = watching.value;
    else watching.value();
  });
  return () => {
    isOpen = false;
    stop?.();
  };
}
