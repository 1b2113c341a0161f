/** What an earlier run left, in states that a real workbook is only in for a moment. */
import './support/dom';
import { act, screen, waitFor } from '@testing-library/react';
import { failure, success } from '../../src/excel/problems';
import type { RunLeft, WorkbookPort, WorkOptions, WriteReport } from '../../src/excel/port';
import { fakeWorkbook, postRows } from './support/fake-workbook';
import { faults, openPane, type Pane } from './support/pane';

const cutOff: RunLeft = {
  ...{ state: 'cut off', purpose: 'codes', sheetId: 'sheet 1', sheetName: 'Posts' },
  ...{ done: 6000, of: 20_000, began: new Date(2026, 10, 26, 14, 5).toISOString() },
  ...{ run: 'run 7', columns: ['Role code'], rows: 6000 },
};
const whole: RunLeft = { ...cutOff, state: 'whole', done: 20_000, rows: 20_000 };
const rest: WriteReport = {
  ...{ ending: 'done', columns: [], written: 20_000 },
  ...{ changed: 0, kept: 0, formulasKept: 0, notKept: 0 },
};

/** A pane over a workbook in which this run was left. */
function open(run: RunLeft | null, changes: Partial<WorkbookPort> = {}): Pane {
  return openPane(
    fakeWorkbook(postRows, {
      recallRun: () => Promise.resolve(success(run)),
      undoInfo: () => run,
      ...changes,
    }),
  );
}

const title = { name: 'Writing the codes was cut off' };

async function press({ hands }: Pane, name: string): Promise<void> {
  await hands.click(await screen.findByRole('button', { name }));
}

describe('a run that was cut off', () => {
  it('is said with when, where and how far, and what to do if somebody is still at it', async () => {
    open(cutOff);
    expect(await screen.findByRole('heading', title)).toBeVisible();
    expect(
      screen.getByText(
        /^It began on 26 November.* at 14:05, on the sheet “Posts”\. 6,000 of 20,000 rows are written\. Go on writes the rest, except where something was changed since\.$/u,
      ),
    ).toBeVisible();
    expect(
      screen.getByText(/a colleague or another window is still at work on it, wait/u),
    ).toBeVisible();
    expect(screen.getByRole('button', { name: 'Code jobs' })).toBeVisible();
    expect(await faults()).toEqual([]);
  });

  it('does not hold up the list, however long Excel takes to tell of it', async () => {
    let recalled = false;
    open(null, {
      recallRun() {
        recalled = true;
        return new Promise(() => undefined);
      },
    });
    expect(await screen.findByText('5 posts, 4 different titles')).toBeVisible();
    expect(recalled).toBe(true);
  });

  it('goes on, says how far it is, and what came of it', async () => {
    let tell: WorkOptions = {};
    let end: (report: WriteReport) => void = () => undefined;
    const pane = open(cutOff, {
      resume(options = {}) {
        tell = options;
        return new Promise((resolve) => {
          end = (report) => {
            resolve(success(report));
          };
        });
      },
    });
    await press(pane, 'Go on');
    act(() => tell.progress?.(8000, 20_000));
    expect(screen.getByRole('heading', { name: 'Writing 8,000 of 20,000 rows' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Code jobs' })).not.toBeInTheDocument();
    act(() => tell.waiting?.(true));
    expect(screen.getByText(/press Enter or Esc/u, { selector: 'span' })).toBeVisible();
    expect(await faults()).toEqual([]);
    act(() => {
      end(rest);
    });
    expect(await screen.findByRole('heading', { name: 'Everything is written' })).toBeVisible();
    await press(pane, 'Back');
    expect(await screen.findByRole('button', { name: 'Code jobs' })).toBeVisible();
  });

  it('can be stopped again: what stands is said, and the ways on stay', async () => {
    const pane = open(cutOff, {
      resume: (options) =>
        new Promise((resolve) => {
          options?.signal?.addEventListener('abort', () => {
            resolve(success({ ...rest, ending: 'cancelled', written: 9000 }));
          });
        }),
    });
    await press(pane, 'Go on');
    await press(pane, 'Cancel');
    expect(
      await screen.findByText(/^9,000 of 20,000 rows are written\. Go on writes the rest/u),
    ).toBeVisible();
    expect(screen.getByRole('button', { name: 'Go on' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Undo' })).toBeVisible();
  });

  it('is taken back: the run that is shown, and no other', async () => {
    let asked: string | undefined;
    const pane = open(cutOff, {
      undo(options) {
        asked = options?.run;
        return Promise.resolve(success({ restored: 6000, left: 0 }));
      },
    });
    await press(pane, 'Undo');
    expect(await screen.findByRole('heading', { name: 'Everything is as it was' })).toBeVisible();
    expect(screen.getByText('6,000 put back.')).toBeVisible();
    expect(asked).toBe('run 7');
  });

  it('says so when it was the undo, and that undo is the way on', async () => {
    open({ ...cutOff, isUndo: true });
    expect(await screen.findByRole('heading', { name: 'Undo was cut off' })).toBeVisible();
    expect(
      screen.getByText(
        /^Codes written on 26 November.*“Posts”\. 6,000 of 20,000 rows still hold it\. Undo puts the rest back/u,
      ),
    ).toBeVisible();
    expect(screen.getByRole('button', { name: 'Undo' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Go on' })).toBeNull();
    expect(await faults()).toEqual([]);
  });

  it('is left as it is only when that is said twice', async () => {
    let forgotten = false;
    const pane = open(cutOff, {
      forgetRuns() {
        forgotten = true;
        return Promise.resolve(success(null));
      },
    });
    await press(pane, 'Leave it as it is');
    expect(screen.getByText(/none of it can be taken back any more/u)).toBeVisible();
    expect(forgotten).toBe(false);
    await press(pane, 'Leave it');
    await waitFor(() => {
      expect(screen.queryByRole('heading', title)).not.toBeInTheDocument();
    });
    expect(forgotten).toBe(true);
  });

  it.each([
    ['resume', 'Go on', /What was written stays\./u],
    ['undo', 'Undo', /Some of it may be back already/u],
  ] as const)('that cannot be changed now (%s) can be tried again', async (what, button, said) => {
    let calls = 0;
    const pane = open(cutOff, {
      [what]() {
        calls += 1;
        return Promise.resolve(failure('protected', 'undo'));
      },
    });
    await press(pane, button);
    expect(await screen.findByText(said)).toBeVisible();
    await press(pane, 'Try again');
    await waitFor(() => {
      expect(calls).toBe(2);
    });
  });

  it('of single cells is said in Check, one of codes is not', async () => {
    const pane = open({ ...cutOff, purpose: 'cells' });
    await pane.hands.click(await screen.findByRole('tab', { name: 'Check' }));
    expect(
      await screen.findByRole(
        'heading',
        { name: 'Changing cells was cut off' },
        { timeout: 20_000 },
      ),
    ).toBeVisible();
    pane.close();
    const other = open(cutOff);
    await screen.findByRole('heading', title);
    await other.hands.click(screen.getByRole('tab', { name: 'Check' }));
    await screen.findByRole('button', { name: 'Check one value' }, { timeout: 20_000 });
    expect(screen.queryByRole('heading', title)).not.toBeInTheDocument();
  }, 60_000);
});

describe('what cannot be told of earlier runs', () => {
  it('is said with the way on, and can be forgotten', async () => {
    let calls = 0;
    let forgotten = false;
    const pane = open(null, {
      recallRun() {
        calls += 1;
        return Promise.resolve(failure('unknown', 'look into what the workbook keeps'));
      },
      forgetRuns() {
        forgotten = true;
        return Promise.resolve(success(null));
      },
    });
    expect(await screen.findByText('Nothing was changed.')).toBeVisible();
    await press(pane, 'Try again');
    await waitFor(() => {
      expect(calls).toBe(2);
    });
    await press(pane, 'Forget it');
    expect(forgotten).toBe(false);
    await press(pane, 'Leave it');
    await waitFor(() => {
      expect(forgotten).toBe(true);
    });
    expect(await screen.findByRole('button', { name: 'Code jobs' })).toBeVisible();
  });
});

describe('a whole run of an earlier pane', () => {
  it('can be taken back where it was made, and what is kept for that can be forgotten', async () => {
    let forgotten = false;
    let last: RunLeft | null = whole;
    const pane = open(whole, {
      undoInfo: () => last,
      forgetRuns() {
        forgotten = true;
        last = null;
        return Promise.resolve(success(null));
      },
    });
    expect(
      await screen.findByText(
        /^Codes written on 26 November.* at 14:05 \(20,000 rows of “Posts”\) can be taken back\./u,
      ),
    ).toBeVisible();
    expect(await faults()).toEqual([]);
    await press(pane, 'What the workbook keeps for Undo');
    expect(
      screen.getByText(/test a guess against them\. Before you send the workbook on, forget it/u),
    ).toBeVisible();
    await press(pane, 'Forget it');
    await waitFor(() => {
      expect(screen.queryByText(/can be taken back/u)).not.toBeInTheDocument();
    });
    expect(forgotten).toBe(true);
    expect(screen.queryByRole('button', { name: /Undo/u })).not.toBeInTheDocument();
  });
});
