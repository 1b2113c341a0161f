/** What *Code jobs* says of decisions. */
import './support/dom';
import { screen } from '@testing-library/react';
import { failing, fakeWorkbook } from './support/fake-workbook';
import { code, openPane } from './support/pane';

describe('coding by decisions', () => {
  it('codes nothing without those that it cannot read, unless it is told to', async () => {
    const workbook = fakeWorkbook(undefined, {
      recallDecisions: failing('newer-decisions', 'look for decisions in the workbook'),
    });
    const { hands } = openPane(workbook);
    await code(hands);
    expect(
      await screen.findByRole('heading', { name: /made with a newer Rolecheck/u }),
    ).toBeVisible();
    expect(workbook.writes).toEqual([]);
    await hands.click(screen.getByRole('button', { name: 'Code without decisions' }));
    await screen.findByRole('button', { name: 'Back' });
    expect(workbook.writes).toHaveLength(1);
  });

  it('has a way to the titles that are left, and to the decisions only when there are any', async () => {
    const { hands } = openPane(fakeWorkbook());
    expect(await screen.findByRole('button', { name: 'Review titles' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Decisions' })).toBeNull();
    await code(hands);
    expect(await screen.findByRole('button', { name: 'Review 4 titles' })).toBeVisible();
  });
});
