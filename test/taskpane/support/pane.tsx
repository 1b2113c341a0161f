/** Renders the pane over given ports and offers what tests keep doing with it. */
import { render, screen } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import type { CodeLibrary } from '../../../src/core/codes/types';
import { loadCodeLibrary } from '../../../src/data/library';
import type { WorkbookFile } from '../../../src/excel/office';
import type { WorkbookPort } from '../../../src/excel/port';
import { App } from '../../../src/taskpane/app/App';
import { kit } from '../../../src/taskpane/check/kit';
import type { PanePorts } from '../../../src/taskpane/ports';
import { fakeCoder } from './fake-coder';

export interface Pane {
  readonly hands: UserEvent;
  readonly close: () => void;
}

/** A workbook of this computer that keeps everything. */
export const plainFile: WorkbookFile = {
  isShared: false,
  loses: 'nothing',
  isReadOnly: false,
  hasUndoGroups: true,
};

export function openPane(workbook: WorkbookPort, ports: Partial<PanePorts> = {}): Pane {
  const user = userEvent.setup();
  const { unmount } = render(
    <App
      ports={{
        workbook,
        file: () => plainFile,
        coder: () => Promise.resolve(fakeCoder),
        library: (): Promise<CodeLibrary> => loadCodeLibrary(),
        checks: () => Promise.resolve(kit),
        ...ports,
      }}
    />,
  );
  return { hands: user, close: unmount };
}

/** Presses *Code jobs* as soon as it is there. */
export async function code(user: UserEvent): Promise<void> {
  await user.click(await screen.findByRole('button', { name: 'Code jobs' }));
}

/** What axe finds wrong with the page as it stands; colours are not computed in jsdom. */
export async function faults(): Promise<readonly string[]> {
  const { violations } = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}
