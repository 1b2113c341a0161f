/** What the workbook keeps for the *Check* view. */
import { createWorkbookPort } from '../../src/excel';
import { good, openWorkbook, requestFor } from './support/workbook';

const posts = [
  ['Post no', 'Job title'],
  ['P1', 'Cook'],
  ['P2', 'Cleaner'],
];

describe('what the workbook keeps', () => {
  it('comes back in a later session, each text by itself, until it is forgotten', async () => {
    const book = await openWorkbook({ sheets: { Posts: posts } });
    expect(good(await book.port.recall('notes'))).toBeNull();
    good(await book.port.remember('notes', '{"v":1,"notes":["é \\"quoted\\""]}'));
    good(await book.port.remember('mappings', ''));
    const later = createWorkbookPort();
    expect(good(await later.recall('notes'))).toBe('{"v":1,"notes":["é \\"quoted\\""]}');
    expect(good(await later.recall('mappings'))).toBe('');
    expect(good(await later.recall('last check'))).toBeNull();
    good(await later.remember('notes', null));
    good(await later.remember('last check', null));
    expect(good(await later.recall('notes'))).toBeNull();
    expect(book.host.book.settings.keys()).toEqual(['rolecheck.mappings']);
  });

  it('does not touch what is remembered of the coded columns', async () => {
    const book = await openWorkbook({ sheets: { Posts: posts } });
    good(await book.port.write(await requestFor(book.port)));
    good(await book.port.remember('notes', 'x'));
    expect(good(await book.port.locate())?.remembered).toHaveLength(3);
    good(await book.port.undo());
    expect(good(await book.port.recall('notes'))).toBe('x');
  });

  it('is not more than a million characters, and what was kept before stays', async () => {
    const book = await openWorkbook({ sheets: { Posts: posts }, profile: 'web' });
    good(await book.port.remember('notes', '"'.repeat(1_000_000)));
    expect(await book.port.remember('notes', 'x'.repeat(1_000_001))).toMatchObject({
      ...{
        ok: false,
        problem: { kind: 'too-much-kept', what: 'There is too much to keep in the workbook.' },
      },
    });
    expect(good(await book.port.recall('notes'))).toBe('"'.repeat(1_000_000));
    expect(book.host.stats.maxRequest).toBeLessThan(5_000_000);
  });

  it('that is no text counts as nothing', async () => {
    const book = await openWorkbook({ sheets: { Posts: posts } });
    await book.Excel.run(async (context) => {
      context.workbook.settings.add('rolecheck.notes', 7);
      await context.sync();
    });
    expect(good(await book.port.recall('notes'))).toBeNull();
  });
});
