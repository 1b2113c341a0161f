/**
 * The review for people who see little, use no mouse, or choose their own colours: the same demands
 * as on the rest of the pane, in every state that a review can show.
 */
import type { Locator, Page } from 'playwright-core';
import { edgeless, faults, NARROWEST, resize, scrolled, WIDEST } from '../support/accessibility';
import { describeInBrowser, foreignRequests, type OpenPage } from '../support/browser';
import { focused, paneFrame, pressByKey } from '../support/pane-keys';
import { press, queue } from '../support/review';
import { cell, openFile, openWorkbench, pane, selected } from '../support/workbench';

jest.setTimeout(120_000);

/** Some of everything: groups, titles that have to be asked about, and one in two departments. */
const POSTS = [
  ['Post title', 'Service', 'Location / school', 'Grade'],
  ...Array.from({ length: 30 }, (_, at) => [
    ['Teaching Assistant', 'Teaching assistant (SEN)', 'TA level 2', 'Classroom assistant'][at % 4],
    'Schools',
    ['Elm Lane Primary School', 'Hill Top Academy'][at % 2],
    'G4',
  ]),
  ['Social Worker', 'Adult social care', '', 'G9'],
  ['Social Worker', 'Children’s social care', '', 'G9'],
  ['Business support', 'Housing', '', 'G4'],
  ['Senior Officer (Projects and Programmes)', 'Regeneration', '', 'G8'],
  ['Technician', 'Highways', '', 'G5'],
  ['Bin Person Zone Nine', 'Highways', '', 'G1'],
  ['Jane Smith', 'Highways', '', 'G1'],
];
const csv = new TextEncoder().encode(
  POSTS.map((row) => row.map((cell) => `"${cell ?? ''}"`).join(',')).join('\n'),
);
const COLLEAGUES = [
  'Job title,Role code,SOC 2020,Decision',
  'Technician,S-003,,',
  'Lamp lighter,S-003,,',
  'Knocker-up,X-999,,',
].join('\n');

function button(page: Page, name: string | RegExp): Locator {
  return pane(page).getByRole('button', { name, exact: true });
}

/** Presses a key and waits for what it opens. */
async function opens(page: Page, key: string, what: Locator): Promise<void> {
  await page.keyboard.press(key);
  await what.waitFor();
}

async function decideAll(page: Page): Promise<void> {
  for (let now = await queue(page); now.kind !== 'done';) {
    const isEasy = now.kind === 'group' || now.candidates.length > 0;
    now = await press(page, isEasy ? 'Enter' : 'n', now);
  }
}

/** The states of a review, in the order in which one gets to them. */
const states: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  [
    'a group',
    async (page) => {
      await pressByKey(page, button(page, 'Review titles'));
      expect((await queue(page)).kind).toBe('group');
    },
  ],
  [
    'one title',
    async (page) => {
      let now = await queue(page);
      while (now.kind === 'group') now = await press(page, 'Enter', now);
    },
  ],
  [
    'the search',
    async (page) => {
      const box = pane(page).getByRole('combobox', { name: 'Word, role code or SOC code' });
      await opens(page, '/', box);
      await page.keyboard.type('teach');
      await pane(page)
        .getByRole('listbox', { name: 'Codes found' })
        .getByRole('option')
        .first()
        .waitFor();
    },
  ],
  [
    'a note being written',
    async (page) => {
      await page.keyboard.press('Escape');
      await opens(page, 'c', pane(page).getByLabel('Note to the decision'));
      await page.keyboard.type('Agreed in May');
    },
  ],
  [
    'the keys',
    async (page) => {
      await page.keyboard.press('Enter');
      await opens(page, '?', pane(page).getByRole('heading', { name: 'Keys of the review' }));
    },
  ],
  [
    'the end',
    async (page) => {
      await page.keyboard.press('?');
      await decideAll(page);
    },
  ],
  [
    'what writing would do',
    async (page) => {
      await opens(page, 'Enter', pane(page).getByText('Decided by title', { exact: true }));
    },
  ],
  [
    'the decisions',
    async (page) => {
      await page.keyboard.press('Escape');
      await queue(page);
      await pressByKey(page, button(page, 'Decisions'));
      await pane(page).getByRole('searchbox', { name: 'Find a decision' }).waitFor();
    },
  ],
  [
    'what a file would bring',
    async (page) => {
      await pane(page)
        .getByLabel('File of decisions (.csv)')
        .setInputFiles({
          name: 'theirs.csv',
          mimeType: 'text/csv',
          buffer: Buffer.from(COLLEAGUES),
        });
      await pane(page).getByRole('heading', { name: 'What the file would bring' }).waitFor();
    },
  ],
];

/** The workbench with the small list, coded by nobody yet. */
async function openPosts(...[run, options]: Parameters<typeof openWorkbench>): Promise<OpenPage> {
  const opened = await openWorkbench(run, options);
  await openFile(opened.page, 'posts.csv', csv);
  await pane(opened.page)
    .getByText(`${String(POSTS.length - 1)} posts`)
    .first()
    .waitFor();
  await button(opened.page, 'Review titles').waitFor();
  return opened;
}

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  describeInBrowser('axe-core finds nothing in the review', (run) => {
    let opened: OpenPage;
    beforeAll(async () => {
      opened = await openPosts(run, { colorScheme });
    });

    it.each(states)('when it shows %s', async (_name, show) => {
      await show(opened.page);
      expect(await faults(opened.page)).toEqual([]);
    });
  });
});

describeInBrowser('the review is never scrolled sideways', (run) => {
  let opened: OpenPage;
  beforeAll(async () => {
    opened = await openPosts(run);
  });

  it.each(states)(
    'when it shows %s, narrow, wide and enlarged twice (N132)',
    async (_name, show) => {
      const { page } = opened;
      await show(page);
      const before = await paneFrame(page).evaluateHandle(() => document.activeElement);
      for (const width of [NARROWEST, WIDEST]) {
        await resize(page, width);
        for (const zoom of [1, 2]) {
          expect([width, zoom, await scrolled(page, zoom)]).toEqual([width, zoom, []]);
        }
      }
      // Back to where the keys were, from the pane's edge.
      await before.asElement()?.focus();
    },
  );
});

describeInBrowser('the review in colours that the user has forced', (run) => {
  let opened: OpenPage;
  beforeAll(async () => {
    opened = await openPosts(run, { forcedColors: 'active' });
  });

  it.each(states.slice(0, 2))(
    'has an edge around every button of %s (N131)',
    async (_name, show) => {
      await show(opened.page);
      expect(await edgeless(opened.page)).toEqual([]);
      expect(await faults(opened.page)).toEqual([]);
    },
  );
});

describeInBrowser('Follow', (run) => {
  it('selects a post of the title shown, and the keys stay in the pane', async () => {
    const opened = await openPosts(run);
    const { page } = opened;
    await pressByKey(page, button(page, 'Review titles'));
    let now = await queue(page);
    while (now.kind === 'group') now = await press(page, 'Enter', now);
    await page.keyboard.press('f');
    await pane(page)
      .getByRole('checkbox', { name: /Follow/u, checked: true })
      .waitFor();
    for (let titles = 0; now.kind === 'one'; titles++) {
      now = await press(page, now.candidates.length > 0 ? 'Enter' : 'n', now);
      if (now.kind !== 'one') {
        expect(titles).toBeGreaterThan(1);
        break;
      }
      await expect(selectedTitle(page, now.title)).resolves.toBe(now.title);
      expect(await focused(page)).toMatchObject({ name: now.title });
    }
    expect(foreignRequests(opened)).toEqual([]);
    expect(opened.errors).toEqual([]);
  });
});

/** The title in the row that is selected, once it is the one that is waited for. */
async function selectedTitle(page: Page, wanted: string): Promise<string> {
  for (let tries = 0; ; tries++) {
    const at = await selected(page);
    const title = String(at ? await cell(page, at.row, 0) : '');
    if (title === wanted || tries > 100) return title;
    await page.waitForTimeout(20);
  }
}
