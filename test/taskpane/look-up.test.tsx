import './support/dom';
import { act, screen, within } from '@testing-library/react';
import { requestView } from '../../src/commands/route';
import { failing, fakeWorkbook } from './support/fake-workbook';
import { faults, openPane } from './support/pane';

async function openLookUp(workbook = fakeWorkbook()) {
  const pane = openPane(workbook);
  await pane.hands.click(screen.getByRole('tab', { name: 'Look up' }));
  return { ...pane, workbook, box: await screen.findByLabelText('Code or words') };
}

const options = () => within(screen.getByRole('listbox')).getAllByRole('option');

describe('looking up a code', () => {
  it('begins with the workforce roles and says that they are not official', async () => {
    await openLookUp();
    expect(screen.getByLabelText('Code set')).toHaveDisplayValue('Harmonised Workforce Roles');
    expect(screen.getByText('Not an official list')).toBeInTheDocument();
    expect(await faults()).toEqual([]);
  });

  it('finds by words and by codes, in any set', async () => {
    const { hands, box } = await openLookUp();
    await hands.selectOptions(screen.getByLabelText('Code set'), 'soc2020');
    await hands.type(box, 'social workers');
    expect(options()[0]).toHaveTextContent(/^2461/u);
    await hands.clear(box);
    await hands.type(box, '6112');
    expect(options()[0]).toHaveTextContent(/^6112/u);
    expect(await faults()).toEqual([]);
  });

  it('is done with the keyboard alone, in the search box', async () => {
    const { hands, box, workbook } = await openLookUp();
    await hands.type(box, 'social work{ArrowDown}{ArrowDown}{ArrowUp}');
    const [first, second] = options();
    expect(second).toHaveAttribute('aria-selected', 'true');
    expect(box).toHaveAttribute('aria-activedescendant', second?.id);
    await hands.keyboard('{Enter}');
    expect(await screen.findByText(/ is in C7\.$/u)).toBeInTheDocument();
    expect(workbook.cells).toEqual([second?.textContent.slice(0, 5)]);
    expect(first).toHaveAttribute('aria-selected', 'false');
    await hands.keyboard('{Escape}');
    expect(box).toHaveValue('');
  });

  it('is done with the mouse as well', async () => {
    const { hands, workbook } = await openLookUp();
    const third = options()[2];
    if (third) await hands.click(third);
    await hands.click(screen.getByRole('button', { name: /^Put in the cell/u }));
    expect(workbook.cells).toEqual([third?.textContent.slice(0, 5)]);
  });

  it('does not put headings into a cell', async () => {
    const { hands, box, workbook } = await openLookUp();
    await hands.selectOptions(screen.getByLabelText('Code set'), 'soc2020');
    await hands.type(box, '24{Enter}');
    expect(options()[0]).toHaveTextContent('heading, not for coding');
    expect(workbook.cells).toEqual([]);
    expect(screen.getByRole('button', { name: 'Put in the cell' })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
  });

  it('says when nothing is found, and what is wrong with the cell', async () => {
    const { hands, box } = await openLookUp(
      fakeWorkbook(undefined, { putInCell: failing('protected', 'put in the cell') }),
    );
    await hands.type(box, '{Enter}');
    expect(await screen.findByText(/The sheet is protected/u)).toBeInTheDocument();
    await hands.type(box, 'qqqqq');
    expect(screen.getByText(/^Nothing found/u)).toBeInTheDocument();
    expect(await faults()).toEqual([]);
  });

  it('says that the lists could not be loaded', async () => {
    const { hands } = openPane(fakeWorkbook(), { library: () => Promise.reject(new Error('no')) });
    await hands.click(screen.getByRole('tab', { name: 'Look up' }));
    expect(await screen.findByText(/could not be loaded/u)).toBeInTheDocument();
  });
});

describe('checking a value', () => {
  it('says what is wrong with it, or that nothing is', async () => {
    const { hands } = openPane(fakeWorkbook());
    await hands.click(screen.getByRole('tab', { name: 'Check' }));
    await hands.click(await screen.findByRole('button', { name: 'Check one value' }));
    const value = await screen.findByLabelText('Value');
    await hands.type(value, 'nonsense');
    expect(screen.getByText(/nonsense is not a code of School Workforce Census/u)).toBeVisible();
    expect(await faults()).toEqual([]);
    await hands.selectOptions(screen.getByLabelText('Code set'), 'soc2020');
    await hands.clear(value);
    await hands.type(value, '2461');
    expect(screen.getByText('This value is fine.')).toBeVisible();
  });
});

describe('the views', () => {
  it('are one stop for the Tab key; arrow keys, Home and End choose', async () => {
    const { hands } = openPane(fakeWorkbook());
    const tab = (name: string) => screen.getByRole('tab', { name });
    act(() => {
      tab('Code jobs').focus();
    });
    await hands.keyboard('{ArrowRight}');
    expect(tab('Check')).toHaveFocus();
    expect(tab('Check')).toHaveAttribute('aria-selected', 'true');
    await hands.keyboard('{End}');
    expect(tab('Look up')).toHaveFocus();
    await hands.keyboard('{ArrowRight}');
    expect(tab('Code jobs')).toHaveFocus();
    expect(screen.getAllByRole('tab').filter((one) => one.tabIndex === 0)).toHaveLength(1);
    expect(screen.getByRole('tabpanel')).toHaveAccessibleName('Code jobs');
  });

  it('are led to by the buttons on the ribbon, before and after the pane is there', async () => {
    requestView('check');
    openPane(fakeWorkbook());
    expect(await screen.findByRole('tab', { name: 'Check' })).toHaveAttribute(
      'aria-selected',
      'true',
    );
    act(() => {
      requestView('lookup');
    });
    expect(screen.getByRole('tab', { name: 'Look up' })).toHaveAttribute('aria-selected', 'true');
    await screen.findByLabelText('Code or words');
  });
});
