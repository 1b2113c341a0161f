/**
 * The three buttons on the ribbon. Each shows the task pane at its view; none of them touches the
 * sheet, so that nothing happens to it before the pane has said what it is about to do.
 */
import { requestView, type RequestedView } from './route';

/** Button actions, named as in `manifest.xml`, and where they lead. */
export const ACTIONS: Readonly<Record<'codeJobs' | 'checkSheet' | 'lookUp', RequestedView>> = {
  codeJobs: 'code',
  checkSheet: 'check',
  lookUp: 'lookup',
};

/** Tells Office what the buttons do. Call once, when Office is ready. */
export function registerCommands(): void {
  for (const [action, view] of Object.entries(ACTIONS)) {
    Office.actions.associate(action, (event: Office.AddinCommands.Event) => {
      void show(view, event);
    });
  }
}

/**
 * Shows the pane. Office greys the button until the event is completed, so it always is: also when
 * the pane could not be shown, about which nothing can be said without one.
 */
async function show(view: RequestedView, event: Office.AddinCommands.Event): Promise<void> {
  requestView(view);
  try {
    await Office.addin.showAsTaskpane();
  } catch {
    // Without the shared runtime there is no pane to show; the floor in the manifest forbids that.
  } finally {
    event.completed();
  }
}
