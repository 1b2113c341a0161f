/** LibreOffice, where it is installed: another program's opinion of the workbooks we write. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const PLACES = [
  '/usr/bin/soffice',
  '/usr/bin/libreoffice',
  '/usr/local/bin/soffice',
  '/snap/bin/libreoffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
];

/** Where LibreOffice is: `SOFFICE_PATH`, or one of the usual places. */
export function officePath(): string | null {
  const chosen = process.env['SOFFICE_PATH'];
  if (chosen) return existsSync(chosen) ? chosen : null;
  return PLACES.find((place) => existsSync(place)) ?? null;
}

/**
 * Converts files, all in one go: starting takes longer than converting.
 *
 * @param to what to, as LibreOffice names it, such as `xlsx`
 * @param folder where the results go, and where LibreOffice may keep its settings
 * @returns the exit status
 */
export function convert(files: readonly string[], to: string, folder: string): Promise<number> {
  const office = officePath();
  if (office === null) throw new Error('Rolecheck: no LibreOffice to convert with');
  const settings = pathToFileURL(path.join(folder, 'settings')).href;
  const args = ['--headless', '--norestore', `-env:UserInstallation=${settings}`];
  return new Promise((done) => {
    const all = [...args, '--convert-to', to, '--outdir', folder, ...files];
    const child = execFile(office, all, { timeout: 150_000 }, () => {
      done(child.exitCode ?? 1);
    });
  });
}

/** `describe` for tests that need LibreOffice, which nobody has to have. */
export function describeWithOffice(name: string, tests: () => void): void {
  if (officePath() !== null) {
    describe(name, tests);
    return;
  }
  describe(name, () => {
    it('no LibreOffice found: not run', () => {
      process.stderr.write(`\n${name}: no LibreOffice found: not run\n`);
      expect(officePath()).toBeNull();
    });
  });
}
