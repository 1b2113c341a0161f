/** A file of decisions, before any of it is taken over. */
import './support/dom';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { DecisionLog } from '../../src/core/review/log';
import { atOnce } from '../../src/core/rules/common/turns';
import { exportText, planImport, type ImportPlan } from '../../src/taskpane/review/exchange';
import { ImportPlanned } from '../../src/taskpane/review/ImportPlanned';
import { getEngine } from '../../src/data/engine';
import { draft } from './support/review-draft';

describe('a colleague’s file', () => {
  it('says for which proposal each was decided, so that it does not hold where another is made', async () => {
    const { coder } = await getEngine();
    const theirs = new DecisionLog();
    const role = 'S-003';
    const [added] = theirs.enter([draft('Manager', role, { proposed: 'M-023 1251' })], {
      when: '2026-11-26 10:00',
      editions: coder.edition,
    });
    const text = exportText(theirs);
    const plan = atOnce(planImport(text, { log: new DecisionLog(), coder }, []));
    expect(plan).toMatchObject({ added: [{ text: 'Manager', role, proposed: added?.proposed }] });
  });

  it('has only what is in view of a long one in the page, and takes what is ticked', async () => {
    const log = new DecisionLog();
    const at = { when: '2026-11-26 10:00', editions: '' };
    const titles = Array.from({ length: 2000 }, (_, row) => `Wizard ${String(row)}`);
    const differing = log
      .enter(
        titles.map((title) => draft(title, 'S-003')),
        at,
      )
      .map((ours) => ({ ours, theirs: draft(ours.text, 'M-023') }));
    const plan: ImportPlan = {
      ...{ kind: 'plan', added: [], same: [], differing, notes: [] },
      refused: titles.map((_, row) => ({ row: row + 2, why: 'It has no code.' })),
    };
    const taken: number[][] = [];
    const actions = { takeOver: (of: ReadonlySet<number>) => taken.push([...of]), back: jest.fn() };
    render(<ImportPlanned plan={plan} notice="" actions={actions} />);
    expect(screen.getAllByRole('listitem').length).toBeLessThan(60);
    const list = screen.getByRole('list', { name: 'Decided otherwise here' });
    const hands = userEvent.setup();
    await hands.click(within(list).getByRole('checkbox', { name: 'Take theirs for Wizard 1' }));
    await hands.click(screen.getByRole('button', { name: 'Take over 1 decision' }));
    expect(taken).toEqual([[1]]);
  });
});
