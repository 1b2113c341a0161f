/** Whatever goes wrong, nothing of the sheet gets into what can leave the pane or be looked at. */
import '../taskpane/support/dom';
import { screen, waitFor } from '@testing-library/react';
import { getEngine } from '../../src/data/engine';
import { createWorkbookPort } from '../../src/excel';
import type { ErrorCode } from '../../src/host/errors';
import { loadOfficeInto, type OpenedExcel } from '../support/office';
import { check, openCheck, workerRows } from '../taskpane/support/care';
import { code, openPane } from '../taskpane/support/pane';
import { decideAll, kept, open as openReview, review } from '../taskpane/support/review-book';

jest.setTimeout(60_000);

const SLOW = { timeout: 20_000 };
/** In every cell, header, name and note; nothing of ours has such a word. */
const SECRET = 'Zyxwv';
const posts = [
  ['Post no', `Post title ${SECRET}`, `Service ${SECRET}`],
  [`P1 ${SECRET}`, `Social worker ${SECRET}`, `Adult care ${SECRET}`],
  [`P2 ${SECRET}`, `Manager ${SECRET}`, `Housing ${SECRET}`],
];

const codesOfErrors: readonly ErrorCode[] = [
  ...(['AccessDenied', 'GeneralException', 'InvalidArgument', 'InvalidOperation'] as const),
  ...(['InactiveWorkbook', 'InvalidOrTimedOutSession', 'ItemNotFound'] as const),
  ...(['RequestAborted', 'RequestPayloadSizeLimitExceeded'] as const),
];

/** Everything that was said on the console, whatever for. */
function listenIn(): () => string {
  const methods = ['log', 'info', 'warn', 'error', 'debug', 'trace', 'table', 'dir'] as const;
  const spies = methods.map((name) => jest.spyOn(console, name).mockImplementation());
  return () => {
    const said = spies.flatMap(({ mock }) => mock.calls.flat().map(String)).join('\n');
    for (const spy of spies) spy.mockRestore();
    return said;
  };
}

/** Storage of the browser, and the keys under which the workbook keeps things. */
async function namesKept({ Excel }: OpenedExcel): Promise<string> {
  let keys: readonly string[] = [];
  await Excel.run(async (context) => {
    const { settings } = context.workbook;
    settings.load('items/key');
    await context.sync();
    keys = settings.items.map(({ key }) => key);
  });
  const stored = ['localStorage', 'sessionStorage'].map((name) =>
    JSON.stringify({ ...Reflect.get(window, name) }),
  );
  const cookie = String(Reflect.get(document, 'cookie'));
  return [...keys, ...stored, cookie, document.title, location.href].join('\n');
}

/** What *Copy details* gives. */
async function copied(hands: ReturnType<typeof openPane>['hands']): Promise<string> {
  await hands.click(await screen.findByRole('button', { name: 'Copy details' }, SLOW));
  await screen.findByRole('button', { name: 'Copied' });
  return navigator.clipboard.readText();
}

beforeAll(async () => {
  // Building it takes longer than a view may be waited for.
  (await getEngine()).coder.suggest({ title: 'Manager' });
});

describe('personal data', () => {
  it.each(codesOfErrors)(
    'is in no detail of %s, which Excel words with it (N123)',
    async (error) => {
      const said = listenIn();
      const excel = await loadOfficeInto(window, { sheets: { [`List ${SECRET}`]: posts } });
      const { hands } = openPane(createWorkbookPort());
      await screen.findByText('2 posts, 2 different titles', {}, SLOW);
      for (let request = 1; request < 12; request++) {
        excel.host.faults.fail({ request, code: error, message: `${SECRET} at List!A1` });
      }
      await code(hands);
      const details = await copied(hands);
      excel.host.faults.clear();
      expect(details).toMatch(/^Rolecheck could not /u);
      expect(details).not.toContain(SECRET);
      expect(await namesKept(excel)).not.toContain(SECRET);
      expect(said()).not.toContain(SECRET);
    },
  );

  it('is in no detail of a fault of our own, whatever it says (N123)', async () => {
    const said = listenIn();
    const excel = await loadOfficeInto(window, { sheets: { [`List ${SECRET}`]: posts } });
    const { hands } = openPane(createWorkbookPort(), {
      coder: () =>
        Promise.resolve({
          edition: 'made up',
          suggest: ({ title }) => {
            throw new RangeError(`no code for ${title}`);
          },
        }),
    });
    await screen.findByText('2 posts, 2 different titles', {}, SLOW);
    await code(hands);
    expect(await copied(hands)).toBe(
      'Rolecheck could not code the posts; kind: fault; error: RangeError',
    );
    expect(await namesKept(excel)).not.toContain(SECRET);
    expect(said()).not.toContain(SECRET);
  });

  it('is in no name or log after coding, deciding, checking and explaining (N123)', async () => {
    const said = listenIn();
    const book = await openReview(posts);
    await review(book);
    await decideAll(book);
    await kept();
    await book.hands.keyboard('{Escape}');
    await code(book.hands);
    await screen.findByText(/of 2 posts coded$|^All 2 posts coded$/u, {}, SLOW);
    expect(await namesKept(book)).not.toContain(SECRET);
    book.close();
    const workers = workerRows(60, (worker, at) =>
      at === 40 ? { ...worker, NI: SECRET } : worker,
    );
    const checked = await openCheck({ [`Workers ${SECRET}`]: workers });
    await check(checked);
    await checked.hands.click(
      screen.getByRole('button', { name: /^Start date is a day that does not exist/u }),
    );
    await checked.hands.type(screen.getByLabelText('Your explanation'), SECRET);
    await checked.hands.click(screen.getByRole('button', { name: 'Keep explanation' }));
    await screen.findByText('Explained');
    await waitFor(async () => {
      const notes = await createWorkbookPort().recall('notes');
      expect(notes).toMatchObject({ ok: true, value: expect.any(String) });
    }, SLOW);
    checked.host.faults.fail({ request: 1, code: 'InvalidArgument', message: SECRET });
    await checked.hands.click(screen.getByRole('button', { name: 'Check again' }));
    expect(await copied(checked.hands)).not.toContain(SECRET);
    expect(await namesKept(checked)).not.toContain(SECRET);
    expect(said()).not.toContain(SECRET);
  });
});
