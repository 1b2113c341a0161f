/** What cells show beside their values, in the Check view over Microsoft's own client library and the host. */
import './support/dom';
import { screen, within } from '@testing-library/react';
import { createWorkbookPort } from '../../src/excel';
import { loadOfficeInto } from '../support/office';
import { openPane } from './support/pane';

const WAIT = { timeout: 20_000 };
const rows = [
  ['Post number', 'Job title', 'Hours', 'SOC 2020', 'Start date'],
  ['P1', 'Cook', 1.5625, '5435', 39_903],
  ['P2', 46_115, 37, '5435', 39_904],
  ['P3', 'Cleaner', 37, '9223', 39_905],
];

it('offers hours for a time and asks about a date among the titles, by number formats (N006, N013)', async () => {
  const excel = await loadOfficeInto(window, { sheets: { Posts: rows } });
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Posts');
    sheet.getRange('C2').numberFormat = [['[h]:mm']];
    sheet.getRange('B3').numberFormat = [['d-mmm']];
    // As a workbook shows them that counts its days from 1904.
    sheet.getRange('E2:E4').numberFormat = [['"01/04/2013"'], ['"02/04/2013"'], ['"03/04/2013"']];
    await context.sync();
  });
  const { hands } = openPane(createWorkbookPort());
  await hands.click(await screen.findByRole('tab', { name: 'Check' }));
  await screen.findByText('post list', {}, WAIT);
  await hands.click(screen.getByRole('button', { name: 'Check' }));
  await screen.findByRole('heading', { name: / to fix/u }, WAIT);

  await hands.click(screen.getByRole('button', { name: /Hours are entered as a time of day/iu }));
  const list = screen.getByRole('listbox', { name: /Rows/u });
  await hands.click(within(list).getAllByRole('option')[0] ?? list);
  await hands.click(screen.getByRole('button', { name: 'Fix: 37.5' }));
  await screen.findByText('1 cell fixed.', {}, WAIT);
  const { store } = excel;
  const block = { row: 1, column: 2, rows: 1, columns: 1 };
  expect(store.readValues(store.idOf('Posts'), block)).toEqual([[37.5]]);
  expect(store.readNumberFormats(store.idOf('Posts'), block)).toEqual([['General']]);

  await hands.click(screen.getByRole('button', { name: '1 to explain' }));
  await screen.findByRole('button', { name: /Excel has made a date of it/iu }, WAIT);
}, 60_000);
