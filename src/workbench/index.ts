/** The workbench page: a spreadsheet grid beside the unmodified add-in. */
import './workbench.css';
import { writeCsv } from './files/csv';
import type { FileWorkbook, OpenFailure } from './files/model';
import { openFile } from './files/open';
import { writeXlsxFile } from './files/write-xlsx';
import { startGrid } from './grid/univer';
import { wireDivider } from './page/divider';
import { download } from './page/download';
import { byId } from './page/elements';
import { wireMenu } from './page/menus';
import { words } from './page/notice';
import { loadOwn, SAMPLES, type Sample } from './page/samples';
import { openSession, type Session } from './session';

const program = startGrid('grid');
const fileName = byId('file-name', HTMLElement);
const notice = byId('notice', HTMLElement);
let session: Session | null = null;

function say(sentence: string): void {
  notice.textContent = sentence;
  notice.title = sentence;
}

function show(workbook: FileWorkbook | OpenFailure): void {
  if ('failure' in workbook) {
    say(workbook.failure);
    return;
  }
  session = openSession(program, workbook, session);
  fileName.textContent = workbook.name;
  say(words.opened(workbook.name, workbook.leftOut));
}

async function open(name: string, bytes: Uint8Array): Promise<void> {
  say(words.opening(name));
  show(await openFile(name, bytes, new Date().getFullYear()));
}

async function openSample({ file }: Sample): Promise<void> {
  const bytes = await loadOwn(`samples/${file}`);
  if (bytes === null) say(words.sampleMissing);
  else await open(file, bytes);
}

function baseName(): string {
  return (session?.name ?? 'Workbook').replace(/\.[^.]*$/, '');
}

function wireSamples(): void {
  const button = byId('samples', HTMLElement);
  const list = button.nextElementSibling;
  for (const sample of SAMPLES) {
    const item = document.createElement('button');
    item.type = 'button';
    item.setAttribute('role', 'menuitem');
    const about = document.createElement('small');
    about.textContent = sample.about;
    item.append(sample.title, about);
    item.addEventListener('click', () => void openSample(sample));
    list?.append(item);
  }
  wireMenu(button);
}

function wireFiles(): void {
  const input = byId('open-file', HTMLInputElement);
  byId('open', HTMLElement).addEventListener('click', () => {
    input.click();
  });
  input.addEventListener('change', () => {
    const file = input.files?.[0];
    input.value = '';
    if (file) void file.arrayBuffer().then((bytes) => open(file.name, new Uint8Array(bytes)));
  });
  wireMenu(byId('save', HTMLElement));
  byId('save-xlsx', HTMLElement).addEventListener('click', () => {
    if (!session) return;
    const name = `${baseName()} copy.xlsx`;
    void writeXlsxFile(session.store, []).then((bytes) => {
      download(name, new Uint8Array(bytes), 'application/octet-stream');
      say(words.saved(name));
    });
  });
  byId('save-csv', HTMLElement).addEventListener('click', () => {
    if (!session) return;
    const name = `${baseName()} copy.csv`;
    const bytes = writeCsv(session.store, session.store.activeSheet());
    download(name, new Uint8Array(bytes), 'text/csv');
    say(words.saved(name));
  });
}

wireFiles();
wireSamples();
wireDivider(byId('divider', HTMLElement), byId('pane-frame', HTMLElement));
Object.assign(window, { workbench: { session: () => session } });
await openSample(SAMPLES[0]);
