/**
 * `npm start`: installs what is missing, builds what is out of date, serves the workbench on this
 * computer, prints its address and opens a browser where there is one. `--no-open` leaves that out.
 */
import { spawn } from 'node:child_process';
import { ensureBuilt, ensureInstalled } from './ensure.mjs';
import { startServer } from './serve.mjs';

ensureInstalled();
ensureBuilt();
const { address } = await startServer({ port: 3000 });
console.log(`\nRolecheck workbench: ${address}\nPress Ctrl+C to stop.\n`);
openBrowser(address);

/** Opens the address in the default browser; without one, the printed address has to do. */
function openBrowser(url) {
  const { platform, env } = process;
  const headless = platform === 'linux' && !env.DISPLAY && !env.WAYLAND_DISPLAY;
  if (process.argv.includes('--no-open') || env.CI || headless) return;
  const [command, ...args] =
    platform === 'win32'
      ? ['cmd', '/c', 'start', '', url]
      : [platform === 'darwin' ? 'open' : 'xdg-open', url];
  const child = spawn(command, args, { stdio: 'ignore', detached: true });
  child.on('error', () => {});
  child.unref();
}
