/** The queue as an officer goes through it: by keys, by mouse, and read aloud. */
import './support/dom';
import { screen, within } from '@testing-library/react';
import type { Entry } from '../../src/core/review/types';
import { faults } from './support/pane';
import { openDesk } from './support/review-desk';
import { entry, soc } from './support/review-fixtures';

const other = (role: string) => ({
  ...{ role, roleLabel: `Officer ${role}`, soc: soc('2431'), confidence: 0.2 },
  entry: `Entry ${role}`,
});

/** Not Sure, so asked by itself; with three codes to choose from. */
function one(text: string, posts: number, more: Partial<Entry> = {}): Entry {
  const plain = entry(text, posts);
  const alternatives = [other('A-002'), other('A-003')];
  return { ...plain, suggestion: { ...plain.suggestion, alternatives }, ...more };
}

function sure(text: string, posts: number, contexts = [{}]): Entry {
  return entry(text, posts, contexts, { band: 'Sure' });
}

const singles = [one('Revenues officer', 37), one('Housing officer', 24), one('Clerk', 2)];
const heading = () => screen.getByRole('heading', { level: 2 });
const press = (name: string | RegExp) => screen.getByRole('button', { name });

describe('one title', () => {
  it('shows what it is, what may be chosen, and the key of everything', async () => {
    await openDesk(singles);
    expect(heading()).toHaveTextContent('Revenues officer');
    expect(heading()).toHaveFocus();
    expect(screen.getByText('3 left to decide')).toBeVisible();
    expect(screen.getByText('0 of 63 posts decided')).toBeVisible();
    const codes = within(screen.getByRole('list', { name: 'Codes to choose from' }));
    const [first] = codes.getAllByRole('button');
    expect(codes.getAllByRole('button')).toHaveLength(3);
    expect(first).toHaveAccessibleName('A-001 Officer A-001');
    expect(first).toHaveAccessibleDescription('SOC 4112 · Read as Revenues officer.');
    expect(first?.closest('li')).toHaveTextContent(/^1/u);
    expect(press('Enter: A-001 Officer A-001')).toBeVisible();
    const keyed = ['No code fits', 'Later', 'Search', 'Note', 'Undo', 'Keys'];
    expect(keyed.map((name) => press(name).textContent[0])).toEqual([...'NS/CZ?']);
    expect(await faults()).toEqual([]);
  });

  it.each([
    ['{Enter}', 'Revenues officer: A-001'],
    ['1', 'Revenues officer: A-001'],
    ['3', 'Revenues officer: A-003'],
    ['n', 'Revenues officer: no code fits'],
    ['N', 'Revenues officer: no code fits'],
  ])('is decided by %s, and the next one has the focus', async (key, decided) => {
    const { hands, last } = await openDesk(singles);
    await hands.keyboard(key);
    expect(last()).toBe(decided);
    expect(heading()).toHaveTextContent('Housing officer');
    expect(heading()).toHaveFocus();
    expect(screen.getByRole('status')).toHaveTextContent('Next: Housing officer, 24 posts.');
  });

  it.each([
    [/^Enter:/u, 'Revenues officer: A-001'],
    [/^A-002/u, 'Revenues officer: A-002'],
    ['No code fits', 'Revenues officer: no code fits'],
  ])('is decided by the button %s as well', async (name, decided) => {
    const { hands, last } = await openDesk(singles);
    await hands.click(press(name));
    expect(last()).toBe(decided);
    expect(heading()).toHaveTextContent('Housing officer');
    expect(heading()).toHaveFocus();
  });

  it('leaves Enter to a button that has the focus', async () => {
    const { hands, last } = await openDesk(singles);
    press(/^A-003/u).focus();
    await hands.keyboard('{Enter}');
    expect(last()).toBe('Revenues officer: A-003');
  });

  it('decides nothing by a key held down, or with Ctrl', async () => {
    const { hands, log } = await openDesk(singles);
    await hands.keyboard('{Control>}1{/Control}{Meta>}n{/Meta}{Alt>}2{/Alt}7');
    expect(log.records).toHaveLength(0);
    await hands.keyboard('{Enter>3/}');
    expect(log.records).toHaveLength(1);
  });

  it('is put off and brought back, undone and decided again', async () => {
    const { hands, last, log } = await openDesk(singles);
    await hands.keyboard('s');
    expect(heading()).toHaveTextContent('Housing officer');
    await hands.click(press('1 for later'));
    expect(screen.queryByRole('button', { name: /for later/u })).toBeNull();
    expect(heading()).toHaveFocus();
    await hands.keyboard('2');
    const decided = last();
    await hands.keyboard('z');
    expect(log.standing()).toHaveLength(0);
    expect(decided).toContain(heading().textContent);
  });

  it('says in which part of the list it stands, and why it is asked again', async () => {
    await openDesk([
      one('Support worker', 5, {
        ...entry('Support worker', 5, [{ department: 'Schools' }, { department: 'Housing' }]),
        again: 'Role A-009 is no longer in the list of roles.',
      }),
    ]);
    expect(screen.getByText('in Schools and Housing')).toBeVisible();
    expect(screen.getByText('Role A-009 is no longer in the list of roles.')).toBeVisible();
    expect(await faults()).toEqual([]);
  });

  it('opens the search by Enter where there is no code to propose', async () => {
    const plain = one('Xyz', 1);
    const nothing = { ...plain.suggestion, role: '', roleLabel: '', soc: soc('') };
    const { hands, log } = await openDesk([
      one('Xyz', 1, { band: 'None', suggestion: { ...nothing, alternatives: [] } }),
    ]);
    expect(screen.getByText(/^Rolecheck has no code to propose/u)).toBeVisible();
    await hands.keyboard('{Enter}');
    expect(screen.getByRole('combobox')).toHaveFocus();
    expect(log.records).toHaveLength(0);
  });

  it('is shown in the sheet on asking, and followed when that is switched on', async () => {
    const { hands, asked } = await openDesk(singles);
    await hands.click(press('37 posts'));
    expect(screen.getByRole('checkbox')).not.toBeChecked();
    await hands.keyboard('f');
    expect(screen.getByRole('checkbox')).toBeChecked();
    await hands.click(screen.getByRole('checkbox'));
    expect(asked).toEqual(['show in sheet', 'follow true', 'follow false']);
  });
});

describe('searching all codes', () => {
  it('takes the first that is found by Enter, and goes on with the next title', async () => {
    const { hands, last } = await openDesk(singles);
    await hands.keyboard('/');
    const box = screen.getByRole('combobox', { name: 'Word, role code or SOC code' });
    expect(box).toHaveFocus();
    await hands.keyboard('nursery');
    const options = await screen.findAllByRole('option');
    expect(options.length).toBeLessThanOrEqual(8);
    expect(box).toHaveAttribute('aria-activedescendant', options[0]?.id);
    expect(await faults()).toEqual([]);
    const [role = ''] = /[A-Z]-\d{3}/u.exec(options[0]?.textContent ?? '') ?? [];
    await hands.keyboard('{Enter}');
    expect(last()).toBe(`Revenues officer: ${role}`);
    expect(heading()).toHaveTextContent('Housing officer');
    expect(heading()).toHaveFocus();
  });

  it('marks by the arrow keys, and takes the marked one', async () => {
    const { hands, last } = await openDesk(singles);
    await hands.keyboard('/social worker{ArrowDown}{ArrowDown}{ArrowUp}');
    const option = screen.getAllByRole('option')[1];
    expect(option).toHaveAttribute('aria-selected', 'true');
    await hands.keyboard('{Enter}');
    expect(option?.textContent).toContain(last()?.split(': ')[1]);
  });

  it('is done by mouse, too', async () => {
    const { hands, log } = await openDesk(singles);
    await hands.click(press('Search'));
    await hands.keyboard('librarian');
    const option = (await screen.findAllByRole('option'))[0];
    if (option) await hands.click(option);
    expect(log.records.at(-1)?.how).toBe('searched');
  });

  it('types every key, says when nothing is found, and goes back by Esc', async () => {
    const { hands, log, asked } = await openDesk(singles);
    await hands.keyboard('/1nsz?qqq{Enter}');
    expect(screen.getByRole('combobox')).toHaveValue('1nsz?qqq');
    expect(screen.getByText(/^Nothing found/u, { selector: 'p' })).toBeVisible();
    expect(log.records).toHaveLength(0);
    await hands.keyboard('{Escape}');
    expect(screen.queryByRole('combobox')).toBeNull();
    expect(heading()).toHaveFocus();
    expect(asked).toEqual([]);
  });
});

describe('a note', () => {
  it('is kept by Enter and goes with the decision', async () => {
    const { hands, log } = await openDesk(singles);
    await hands.keyboard('c');
    expect(screen.getByRole('textbox', { name: 'Note to the decision' })).toHaveFocus();
    await hands.keyboard('asked Ann 1{Enter}');
    expect(heading()).toHaveFocus();
    expect(screen.getByText('asked Ann 1')).toBeVisible();
    await hands.keyboard('2');
    expect(log.records.at(-1)).toMatchObject({ note: 'asked Ann 1', role: 'A-002' });
    expect(screen.queryByText('asked Ann 1')).toBeNull();
  });

  it('is left as it was by Esc, and kept by whoever goes on with the mouse', async () => {
    const { hands, log } = await openDesk(singles);
    await hands.keyboard('cnot this{Escape}');
    expect(heading()).toHaveFocus();
    await hands.keyboard('cthis one');
    expect(await faults()).toEqual([]);
    await hands.click(press(/^A-003/u));
    expect(log.records.at(-1)).toMatchObject({ note: 'this one', role: 'A-003' });
  });
});

describe('a group of Sure titles', () => {
  const titles = ['Teaching assistant', 'TA', 'Teaching assistant L2', 'Classroom assistant'];
  const group = titles.map((title, at) => sure(title, 40 - at * 10));
  const options = () => screen.getAllByRole('option');

  it('is shown with its codes, its titles ticked, and what is first to be done', async () => {
    await openDesk([...group, ...singles]);
    expect(heading()).toHaveTextContent('Officer A-001 · A-001 · SOC 4112');
    expect(heading()).toHaveFocus();
    expect(screen.getByText('4 titles, 100 posts')).toBeVisible();
    expect(options().map((option) => option.getAttribute('aria-selected'))).toEqual(
      Array.from({ length: 4 }, () => 'true'),
    );
    expect(options()[1]).toHaveAttribute('aria-posinset', '2');
    expect(options()[1]).toHaveAttribute('aria-setsize', '4');
    expect(press('Sure, in groups (1)')).toHaveAttribute('aria-pressed', 'true');
    expect(await faults()).toEqual([]);
  });

  it('is accepted by one key but for what was unticked, which is asked by itself', async () => {
    const { hands, log } = await openDesk([...group, ...singles]);
    await hands.keyboard('{ArrowDown} ');
    expect(screen.getByRole('listbox')).toHaveFocus();
    expect(screen.getByRole('listbox')).toHaveAttribute('aria-activedescendant', options()[1]?.id);
    expect(options()[1]).toHaveAttribute('aria-selected', 'false');
    expect(press('Enter: Accept 3 titles')).toBeVisible();
    await hands.keyboard('{Enter}');
    expect(log.records.map(({ text }) => text)).toEqual([titles[0], titles[2], titles[3]]);
    expect(new Set(log.records.map(({ act }) => act)).size).toBe(1);
    expect(heading()).toHaveFocus();
    expect(heading()).toHaveTextContent('TA');
    expect(screen.getByText('4 left to decide')).toBeVisible();
    // There is nothing to turn to any more.
    expect(screen.queryByRole('button', { name: /^One by one/u })).toBeNull();
  });

  it('is ticked by mouse, accepted by its button, and undone whole', async () => {
    const { hands, log } = await openDesk(group);
    const [first] = options();
    if (first) await hands.click(first);
    expect(options()[0]).toHaveAttribute('aria-selected', 'false');
    await hands.click(press('Tick again'));
    expect(options()[0]).toHaveAttribute('aria-selected', 'true');
    await hands.click(press('Enter: Accept 4 titles'));
    expect(log.standing()).toHaveLength(4);
    await hands.keyboard('z');
    expect(log.standing()).toHaveLength(0);
    expect(options()).toHaveLength(4);
  });

  it('is put off by S, and left for single titles and back', async () => {
    const { hands } = await openDesk([...group, ...singles]);
    await hands.click(press('One by one (3)'));
    expect(heading()).toHaveTextContent('Revenues officer');
    await hands.click(press('Sure, in groups (1)'));
    await hands.keyboard('s');
    expect(heading()).toHaveTextContent('Revenues officer');
    expect(press('4 for later')).toBeVisible();
  });

  it('has only what is in view in the page, however many titles it has', async () => {
    const many = Array.from({ length: 2000 }, (_, at) => sure(`Assistant ${String(at)}`, 1));
    const { hands } = await openDesk(many);
    expect(options().length).toBeLessThan(60);
    expect(options()[0]).toHaveAttribute('aria-setsize', '2000');
    await hands.keyboard('{End}');
    expect(screen.getByRole('listbox').getAttribute('aria-activedescendant')).toMatch(/-1999$/u);
  });
});

describe('the queue', () => {
  it('says that all is decided, and goes on to writing by Enter', async () => {
    const { hands, asked } = await openDesk(singles);
    await hands.keyboard('{Enter}2n');
    expect(heading()).toHaveTextContent('All 3 titles decided');
    expect(heading()).toHaveFocus();
    expect(await faults()).toEqual([]);
    await hands.keyboard('{Enter}');
    await hands.click(press('Enter: Write the codes'));
    expect(asked).toEqual(['write', 'write']);
  });

  it('says what was left for later, and brings it back', async () => {
    const { hands } = await openDesk(singles);
    await hands.keyboard('s11');
    expect(heading()).toHaveTextContent('1 title left for later');
    await hands.click(press('Bring back 1 title left for later'));
    expect(heading()).toHaveTextContent('Revenues officer');
  });

  it('has the ways on at any time', async () => {
    const { hands, asked } = await openDesk(singles);
    await hands.click(press('Decisions'));
    await hands.click(press('Write the codes'));
    await hands.click(press('Back'));
    heading().focus();
    await hands.keyboard('{Escape}');
    expect(asked).toEqual(['decisions', 'write', 'leave', 'leave']);
    expect(screen.getByText('Kept in the workbook')).toBeVisible();
  });

  it('explains every key, and decides nothing meanwhile', async () => {
    const { hands, log } = await openDesk(singles);
    await hands.keyboard('?');
    expect(heading()).toHaveTextContent('Keys of the review');
    expect(heading()).toHaveFocus();
    expect(await faults()).toEqual([]);
    await hands.keyboard('1n{Enter}');
    expect(log.records).toHaveLength(0);
    await hands.keyboard('{Escape}');
    expect(heading()).toHaveTextContent('Revenues officer');
    expect(heading()).toHaveFocus();
  });

  it('says what could not be kept, what has changed, and what is not asked about', async () => {
    const { hands, asked } = await openDesk(singles, {
      stale: true,
      keeping: 'not kept',
      problem: {
        ...{ kind: 'protected', what: 'The workbook is protected.', why: 'Why.' },
        ...{ next: 'Take it off.', details: '' },
      },
      aside: { names: 14, noTitle: 3, noCode: 0, byJobCode: 0 },
      kinds: { titles: 3, jobCodes: 12 },
    });
    await hands.click(press('Try again'));
    await hands.click(press('Read it again'));
    await hands.click(press('17 posts not asked about: why'));
    expect(screen.getByText(/^14 posts: a title that looks like a person’s name/u)).toBeVisible();
    await hands.click(press('Decide your own 12 job codes instead'));
    expect(asked).toEqual(['keep again', 'read again', 'job code']);
    expect(screen.getByText('Not kept yet')).toBeVisible();
    expect(await faults()).toEqual([]);
  });
});
