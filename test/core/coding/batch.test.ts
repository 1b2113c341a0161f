import fc from 'fast-check';
import { codeAllPosts, codePosts, distinctPosts, outcomeOf } from '../../../src/core/coding/batch';
import {
  codeCells,
  codedColumns,
  fileColumns,
  paneColumns,
} from '../../../src/core/coding/columns';
import type { Coder, Post, Suggestion } from '../../../src/core/coding/types';

/** Answers with what it was asked, so that a mixed-up row shows. */
function echo(post: Post): Suggestion {
  const band = post.title.includes('x') ? 'Sure' : post.title === '' ? 'None' : 'Likely';
  return {
    role: 'P-001',
    roleLabel: [post.title, post.department, post.employer, post.grade].join('|'),
    soc: { soc2000: '2442', soc2010: '2442', soc2020: '2461', soc2020ext: '2461/01' },
    confidence: 0.98765,
    roleConfidence: 0.98765,
    socConfidence: 1,
    band,
    why: 'because',
    evidence: [],
    alternatives: [],
  };
}

function counting(): Coder & { asked: number } {
  return {
    asked: 0,
    edition: 'test',
    suggest(post) {
      this.asked += 1;
      return echo(post);
    },
  };
}

const word = fc.constantFrom('', 'a', 'x', 'a:', '1:a', '0:');
const post = fc.record({ title: word, department: word, employer: word, grade: word });
const key = (p: Post): string => JSON.stringify([p.title, p.department, p.employer, p.grade]);

describe('coding a list', () => {
  it('gives every post the answer to its own title and context, asking once for equal posts', () => {
    fc.assert(
      fc.property(fc.array(post, { maxLength: 40 }), (posts) => {
        const coder = counting();
        const { suggestions, of } = codeAllPosts(posts, coder);
        posts.forEach((p, row) => {
          expect(suggestions[of[row] ?? -1]).toEqual(echo(p));
        });
        expect(coder.asked).toBe(new Set(posts.map(key)).size);
      }),
    );
  });

  it('reports progress in posts, rising to the length of the list', () => {
    fc.assert(
      fc.property(fc.array(post, { minLength: 1, maxLength: 40 }), (posts) => {
        const progress = [...codePosts(posts, counting())];
        expect([...progress].sort((a, b) => a - b)).toEqual(progress);
        expect(progress.at(-1)).toBe(posts.length);
      }),
    );
  });

  it('counts how many posts each distinct one stands for', () => {
    const posts = [{ title: 'a' }, { title: 'b' }, { title: 'a' }, { title: 'a', grade: 'G1' }];
    expect(distinctPosts(posts).counts).toEqual([2, 1, 1]);
  });

  it('counts posts by band, and blank titles apart', () => {
    const posts = ['x', 'a', ' ', 'x', 'b'].map((title) => ({ title }));
    const outcome = outcomeOf(posts, codeAllPosts(posts, counting()));
    expect(outcome).toEqual({
      posts: 5,
      titles: 3,
      blank: 1,
      byBand: { Sure: 2, Likely: 2, Unsure: 0, None: 0 },
    });
  });
});

describe('the columns that are written', () => {
  it('are, in a workbook, role code, role, three SOC editions, band and why', () => {
    expect(paneColumns.map((column) => column.header)).toEqual([
      'Role code',
      'Role',
      'SOC 2000',
      'SOC 2010',
      'SOC 2020',
      'Band',
      'Why',
    ]);
  });

  it('are, in a file, those of the command line’s contract, in its order', () => {
    expect(fileColumns.map((column) => column.header)).toEqual([
      'Role code',
      'Role',
      'SOC 2000',
      'SOC 2010',
      'SOC 2020',
      'SOC 2020 6-digit',
      'Confidence',
      'Band',
      'Why',
    ]);
    expect(codeCells(echo({ title: 't' }), fileColumns)).toEqual([
      'P-001',
      't|||',
      '2442',
      '2442',
      '2461',
      '2461/01',
      0.988,
      'Likely',
      'because',
    ]);
  });

  it.each([
    ['in a workbook', paneColumns],
    ['in a file', fileColumns],
  ])('are known again by their headers %s', (_, columns) => {
    const headers = ['Title', ...columns.map((column) => column.header.toUpperCase()), 'Notes'];
    expect(codedColumns(headers)).toEqual(columns.map((out, at) => ({ column: at + 1, out })));
  });

  it('are not taken for ours when the officer has one or two of that name', () => {
    expect(codedColumns(['Role code', 'Role', 'Post title', 'Band'])).toEqual([]);
  });
});
