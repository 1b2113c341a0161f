/**
 * The page of the shared runtime: task pane, ribbon commands and cell functions run here together.
 */
import { createRoot } from 'react-dom/client';
import { registerCommands } from '../commands/commands';
import { getEngine } from '../data/engine';
import { createWorkbookPort } from '../excel';
import { officeIsDark, officeReady, workbookFile } from '../excel/office';
import '../functions/functions';
import { App } from './app/App';
import { Unfit } from './app/Unfit';
import { nextTask } from './code-jobs/slices';
import type { PanePorts } from './ports';
import { warmUp } from './warm-up';

const ports: PanePorts = {
  workbook: createWorkbookPort(),
  file: workbookFile,
  async coder() {
    const engine = await getEngine();
    // Reading the lists takes a moment in one piece: what was said about it must be drawn first.
    await nextTask();
    return engine.coder;
  },
  async library() {
    return (await getEngine()).library;
  },
  async checks() {
    return (await import(/* webpackChunkName: "checks" */ './check/kit')).kit;
  },
};

async function open(): Promise<void> {
  const surroundings = await officeReady();
  const place = document.getElementById('root');
  if (!place) throw new Error('Rolecheck: the page has no element #root');
  if (surroundings === 'excel') registerCommands();
  createRoot(place).render(
    surroundings === 'excel' ? (
      <App ports={ports} officeIsDark={officeIsDark()} />
    ) : (
      <Unfit surroundings={surroundings} />
    ),
  );
  if (surroundings === 'excel') await warmUp(() => ports.coder());
}

// Without Office (its script could not be loaded) the page keeps saying so by itself.
void open();
