/** What writing would do, and what is proposed of it. */
import { codeCells, paneColumns } from '../../src/core/coding/columns';
import type { Post } from '../../src/core/coding/types';
import { DecisionLog } from '../../src/core/review/log';
import { followingCoder } from '../../src/core/review/follow';
import { atOnce } from '../../src/core/rules/common/turns';
import type { CellValue } from '../../src/core/sheet/types';
import { countWriting, type WriteCounts } from '../../src/taskpane/review/write-back';
import { fakeCoder } from './support/fake-coder';
import { draft } from './support/review-draft';

const at = { when: '2026-11-26 09:00', editions: fakeCoder.edition };
const posts: readonly Post[] = ['Cook', 'Cook', 'Clerk', 'Nurse'].map((title) => ({ title }));

/** Our columns as a coding by this log has filled them, but for the rows given. */
function filled(
  log: DecisionLog,
  changed: ReadonlyMap<number, string> = new Map(),
): ReadonlyMap<string, readonly CellValue[]> {
  const coder = followingCoder(fakeCoder, log);
  const rows = posts.map((post, row) => {
    const cells = codeCells(coder.suggest(post), paneColumns);
    const role = changed.get(row);
    return role === undefined ? cells : cells.map((cell, column) => (column === 0 ? role : cell));
  });
  return new Map(
    paneColumns.map(({ id }, column) => [id, rows.map((cells) => cells[column] ?? '')]),
  );
}

function count(log: DecisionLog, own: ReadonlyMap<string, readonly CellValue[]>): WriteCounts {
  return atOnce(countWriting(posts, fakeCoder, log, own));
}

describe('what filling would do', () => {
  it('counts posts that would change because they were decided since', () => {
    const own = filled(new DecisionLog());
    const log = new DecisionLog();
    log.enter([draft('Cook', 'Z-9')], at);
    const { byTitle, filled: would } = count(log, own);
    expect(byTitle).toBe(2);
    expect(would).toMatchObject({ changing: 2, own: 0 });
  });

  it('takes what was decided before, and is decided otherwise now, for nobody’s own', () => {
    const log = new DecisionLog();
    log.enter([draft('Cook', 'Z-9')], at);
    const own = filled(log);
    log.enter([draft('Cook', 'Z-8')], at);
    expect(count(log, own).filled).toMatchObject({ changing: 2, own: 0 });
  });

  it('finds codes that are neither suggested nor decided', () => {
    const log = new DecisionLog();
    log.enter([draft('Cook', 'Z-9')], at);
    const own = filled(
      log,
      new Map([
        [1, 'MINE'],
        [3, 'OURS'],
      ]),
    );
    expect(count(log, own).filled).toMatchObject({ changing: 2, own: 2 });
  });

  it('takes a row for blank that has no code, whatever its band or reason says', () => {
    const log = new DecisionLog();
    const own = new Map(filled(log));
    for (const { id } of paneColumns) {
      if (id !== 'band' && id !== 'why')
        own.set(
          id,
          posts.map(() => ''),
        );
    }
    expect(count(log, own).filled).toMatchObject({ blank: 4, own: 0 });
    expect(count(log, new Map()).filled).toBeNull();
  });

  it('asks the coder once for posts that are alike', () => {
    let asked = 0;
    const coder = {
      ...fakeCoder,
      suggest(post: Post) {
        asked += 1;
        return fakeCoder.suggest(post);
      },
    };
    atOnce(countWriting(posts, coder, new DecisionLog(), new Map()));
    expect(asked).toBe(3);
  });
});
