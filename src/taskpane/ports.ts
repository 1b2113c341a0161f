/** What the pane needs from outside: given to it, so that every state can be shown and tested. */
import type { CodeLibrary } from '../core/codes/types';
import type { Coder } from '../core/coding/types';
import type { WorkbookFile } from '../excel/office';
import type { WorkbookPort } from '../excel/port';
import type { Kit } from './check/kit';

export interface PanePorts {
  readonly workbook: WorkbookPort;
  /** What is known of the workbook's file, as it is now: it may be saved elsewhere meanwhile. */
  readonly file: () => WorkbookFile;
  /** The coder; loads its data on the first call, which takes a moment. */
  readonly coder: () => Promise<Coder>;
  /** The code sets; loads on the first call. */
  readonly library: () => Promise<CodeLibrary>;
  /** The returns with their rules; loads on the first call. */
  readonly checks: () => Promise<Kit>;
}
