import { unknownColumns } from '../../../../src/core/rules/common/header-rules';
import { makersFor } from '../../../../src/core/rules/common/row-rule';
import { createFacts } from '../../../../src/core/rules/facts';
import { headersOf } from '../../../../src/core/rules/headers';
import { messageOf } from '../../../../src/core/rules/message';
import { ascWds } from '../../../../src/core/rules/asc-wds/return';
import { editionOf } from '../../../../src/core/rules/registry';
import { EXAMPLE_DAY } from '../../../../src/core/rules/try-example';
import { codeLibraryFrom } from '../../../../src/data/library';
import { libraryTexts } from '../../../../src/data/library-texts';

const [part] = ascWds.parts;
const facts = createFacts({
  library: codeLibraryFrom(libraryTexts),
  today: EXAMPLE_DAY,
  nothingOnRecord: true,
  parts: new Map(),
});

/** What is said of headers of which the one at `read` is taken for STATUS. */
function said(headers: readonly string[], read: number): string | undefined {
  if (part === undefined) throw new Error('no part');
  const rule = unknownColumns({
    make: makersFor({ from: 'a test', year: '2026' }),
    part: 'asc-wds/workplace',
    items: part.items,
    severity: 'error',
    why: 'Why.',
  });
  const positions = new Map([['STATUS', read]]);
  const found = headersOf(ascWds, editionOf(ascWds), {
    part,
    columns: new Map([['STATUS', ['NEW']]]),
    count: 1,
    headers,
    positions,
  });
  const breach = found && rule.check(facts, found);
  return breach && messageOf({ says: rule.says, remedy: '' }, breach, '').trim();
}

describe('a header that no column is left for', () => {
  it.each([
    [['STATUS', 'status'], 0, 'a second status (the first is read)'],
    [['STATUS', 'STATUS'], 1, 'a second STATUS (the second is read)'],
    [['STATUS', 'Desk', 'Status'], 0, 'Desk and a second Status (the first is read)'],
  ])('%j, of which %i is read', (headers, read, words) => {
    expect(said(headers, read)).toBe(`The return has no column for ${words}.`);
  });

  it('is not said where all are taken', () => {
    expect(said(['STATUS'], 0)).toBeUndefined();
  });
});
