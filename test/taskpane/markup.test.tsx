/** Whatever stands in cells is shown as text in every view, and never becomes part of the page (N117). */
import { screen } from '@testing-library/react';
import { MARKUP } from '../fuzz/nasty-text';
import { check, openCheck, workerRows } from './support/care';
import { fakeWorkbook } from './support/fake-workbook';
import { openPane } from './support/pane';
import { csvFile, decideAll, kept, open, press, review } from './support/review-book';

jest.setTimeout(120_000);

const [image = '', script = '', picture = '', bold = ''] = MARKUP;
const BAIT = 'img, script, marquee, svg[onload], [onerror], [onload], iframe, object, embed';

/** Nothing of the bait is an element, anywhere in the page, and it is there to be read. */
function expectText(...texts: readonly string[]): void {
  expect(document.body.querySelector(BAIT)).toBeNull();
  const said = [...document.body.querySelectorAll('*')].flatMap((one) => [
    one.textContent,
    one.getAttribute('title'),
    one.getAttribute('aria-label'),
    one instanceof HTMLInputElement ? one.value : null,
  ]);
  const page = said.join('\n');
  for (const text of texts) expect(page).toContain(text);
}

describe('markup in cells', () => {
  it('is text in the headers and names that Code jobs shows (N117)', async () => {
    const title = `Post title ${image}`;
    const { hands } = openPane(
      fakeWorkbook([
        ['Post no', title, picture, script],
        ['P1', 'Teaching assistant', script, 'G1'],
        ['P2', 'Cook', script, 'G1'],
      ]),
    );
    await screen.findByText(title);
    await hands.click(screen.getByRole('button', { name: 'Change columns' }));
    expectText(title, picture, script);
  });

  it('is text in the queue, among the decisions and in what a file would bring (N117)', async () => {
    const book = await open([
      ['Post no', 'Post title', 'Service', 'School', 'Grade'],
      ['P1', `Officer ${image}`, bold, script, 'G4'],
      ['P2', `Cook ${bold}`, picture, '', 'G1'],
    ]);
    await review(book);
    expectText(image);
    await decideAll(book);
    expectText();
    await kept();
    await press(book, 'Decisions');
    await screen.findByRole('listbox', { name: /^Decisions/u });
    expectText(image, bold);
    const file = `Job title,Role code,${bold}\nDriver ${image},S-003,x\n${script},X-999,y\n`;
    await book.hands.upload(screen.getByLabelText('File of decisions (.csv)'), csvFile(file));
    await screen.findByRole('heading', { name: 'What the file would bring' });
    expectText();
  });

  it('is text in findings, in fixes and beside explanations (N117)', async () => {
    const [headers = [], ...rows] = workerRows(4);
    const bad = rows.map((row, at) =>
      row.map((cell, column) => (at === 0 && column > 3 ? image : cell)),
    );
    const book = await openCheck({
      Workers: [[...headers, bold], ...bad.map((row) => [...row, script])],
    });
    await check(book);
    expectText();
    for (const button of screen.getAllByRole('button', { expanded: false }).slice(0, 4)) {
      await book.hands.click(button);
    }
    expectText(image);
  });

  it('is text where a code is looked up (N117)', async () => {
    const { hands } = openPane(fakeWorkbook());
    await hands.click(screen.getByRole('tab', { name: 'Look up' }));
    await hands.type(await screen.findByLabelText('Code or words'), image);
    expectText(image);
  });
});
