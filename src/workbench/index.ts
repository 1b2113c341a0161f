/** The workbench page: a spreadsheet grid beside the unmodified add-in. */
import './workbench.css';
import { writeCsv } from './files/csv';
import { keptIn } from './files/kept';
import { emptySheet, type FileWorkbook, type OpenFailure } from './files/model';
import { openFile } from './files/open';
import { writeXlsxFile } from './files/write-xlsx';
import { startGrid } from './grid/univer';
import { wireDivider } from './page/divider';
import { download } from './page/download';
import { byId } from './page/elements';
import { wireMenu } from './page/menus';
import { words } from './page/notice';
import { loadOwn, SAMPLES, type Sample } from './page/samples';
import { Pane } from './pane';
import { openSession, type Session } from './session';

const program = startGrid('grid');
const pane = new Pane(program, {
  frame: byId('pane-frame', HTMLElement),
  page: byId('pane', HTMLIFrameElement),
  close: byId('close-pane', HTMLElement),
  buttons: [...document.querySelectorAll<HTMLButtonElement>('[data-command]')],
});
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
  session = openSession(program, workbook, session, new Date().getFullYear());
  fileName.textContent = workbook.name;
  say(words.opened(workbook.name, workbook.leftOut));
  void pane.load(session).then((loaded) => {
    if (!loaded) say(words.paneMissing);
  });
}

async function open(name: string, bytes: Uint8Array): Promise<void> {
  say(words.opening(name));
  show(await openFile(name, bytes, new Date().getFullYear()));
}

/** Puts the first sheet of a file beside the sheets of the open workbook. */
async function addSheet(name: string, bytes: Uint8Array): Promise<void> {
  const opened = await openFile(name, bytes, new Date().getFullYear());
  if ('failure' in opened) {
    say(opened.failure);
    return;
  }
  const [first, ...others] = opened.sheets;
  if (first && session) say(words.added(session.addSheet(first), name, others.length));
}

async function takeSample({ file, adds }: Sample): Promise<void> {
  const bytes = await loadOwn(`samples/${file}`);
  if (bytes === null) say(words.sampleMissing);
  else await (adds ? addSheet : open)(file, bytes);
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
    item.addEventListener('click', () => void takeSample(sample));
    list?.append(item);
  }
  wireMenu(button);
}

/** A button that asks for a file; `id` is the button's, `id-file` that of the field behind it. */
function wireChoice(id: string, take: (name: string, bytes: Uint8Array) => Promise<void>): void {
  const input = byId(`${id}-file`, HTMLInputElement);
  byId(id, HTMLElement).addEventListener('click', () => {
    input.click();
  });
  input.addEventListener('change', () => {
    const file = input.files?.[0];
    input.value = '';
    if (file) void file.arrayBuffer().then((bytes) => take(file.name, new Uint8Array(bytes)));
  });
}

function wireFiles(): void {
  wireChoice('open', open);
  wireChoice('add-sheet', addSheet);
  wireMenu(byId('save', HTMLElement));
  byId('save-xlsx', HTMLElement).addEventListener('click', () => {
    if (!session) return;
    const name = `${baseName()} copy.xlsx`;
    const { store, host } = session;
    const tables = store.decorations.tables();
    void writeXlsxFile(store, tables, keptIn(host.book)).then((bytes) => {
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
/** A handle for tests and for the curious, in the browser's console. */
Object.assign(window, {
  workbench: {
    session: () => session,
    newWorkbook: () => {
      show({
        name: 'Book1.xlsx',
        sheets: [emptySheet('Sheet1')],
        front: 0,
        xmlParts: [],
        settings: [],
        leftOut: [],
      });
      return session;
    },
  },
});
await takeSample(SAMPLES[0]);
