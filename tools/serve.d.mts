export interface RunningServer {
  /** Where the workbench is, with a slash at the end. */
  readonly address: string;
  readonly port: number;
  close(): Promise<void>;
}
/** The file behind an address, or null when there is none that may be served. */
export function fileFor(address: string): string | null;
/** A page of the add-in with Office's library exchanged for the stand-in. */
export function exchangeOfficeLibrary(html: string): string;
/** Starts the server on localhost; port 0 takes any free one. */
export function startServer(options?: { port?: number; tries?: number }): Promise<RunningServer>;
