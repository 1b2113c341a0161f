/** The task pane: the add-in's own page in a frame, connected to the open workbook's host. */
import { installOffice, prepareOffice, type OfficeHandle } from '../host';
import { readFunctions } from './function-values';
import { registerFunctions } from './functions';
import type { GridProgram } from './grid/univer';
import { loadOwn } from './page/samples';
import type { Session } from './session';

/** Where the server puts the add-in, and the namespace that its manifest gives its functions. */
const PANE = '/addin/taskpane.html';
const FUNCTIONS = '/addin/functions.json';
const NAMESPACE = 'WDS';

export interface PaneElements {
  /** What is shown and hidden. */
  readonly frame: HTMLElement;
  readonly page: HTMLIFrameElement;
  readonly close: HTMLElement;
  /** Buttons of the ribbon; `data-command` is the action's name in the manifest. */
  readonly buttons: readonly HTMLButtonElement[];
}

export class Pane {
  private office: OfficeHandle | null = null;
  private session: Session | null = null;
  private forgetFunctions: () => void = () => undefined;

  constructor(
    private readonly program: GridProgram,
    private readonly elements: PaneElements,
  ) {
    // The stand-in for office.js calls these, before and after the client library.
    Object.assign(window, {
      connectOffice: (page: object) => {
        this.connect(page);
      },
      installOffice: (page: object) => {
        this.install(page);
      },
    });
    for (const button of elements.buttons) {
      button.addEventListener('click', () => {
        void this.run(button.dataset['command'] ?? '');
      });
    }
    elements.close.addEventListener('click', () => {
      this.office?.setTaskpaneShown(false);
      this.show();
    });
  }

  /** Loads the add-in afresh for a workbook. False when the add-in has not been built. */
  async load(session: Session): Promise<boolean> {
    this.session = session;
    this.office = null;
    this.enable(false);
    this.forgetFunctions();
    const described = await loadOwn(FUNCTIONS);
    if (described === null) return false;
    const functions = readFunctions(JSON.parse(new TextDecoder().decode(described)));
    this.forgetFunctions = registerFunctions(this.program, NAMESPACE, functions, session.call);
    this.elements.page.src = PANE;
    return true;
  }

  private connect(page: object): void {
    this.session?.host.attach(page);
    prepareOffice(page);
  }

  private install(page: object): void {
    if (!this.session) return;
    // As Excel does by default, the pane takes the system's colours; the sheet stays white there, too.
    const theme = window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
    this.office = installOffice(page, this.session.host, { theme });
    this.enable(true);
    this.show();
  }

  private async run(action: string): Promise<void> {
    if (!this.office) return;
    await this.office.runAction(action);
    this.show();
  }

  private enable(on: boolean): void {
    for (const button of this.elements.buttons) button.disabled = !on;
  }

  private show(): void {
    this.elements.frame.hidden = this.office?.isTaskpaneShown() === false;
  }
}
