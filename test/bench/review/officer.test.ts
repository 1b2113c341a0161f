import { postsAfter, totals } from './acts';
import { rightness } from './rightness';
import { review } from './run-review';
import { tinyCoder, tinyList, tinySets } from './tiny';

const played = review(tinyList, { coder: tinyCoder, sets: tinySets });

describe('the scripted officer', () => {
  it('settles titles by the fewest keys, in the order of the review', () => {
    const acts = played.acts.map(({ way, keys, titles, posts, about }) => [
      about?.text ?? 'the group',
      way,
      keys,
      titles,
      posts,
    ]);
    expect(acts).toEqual([
      // Down, down, Space, Enter: the third of the group is wrong.
      ['the group', 'group', 4, 2, 8],
      ['Keeper', 'Enter', 1, 1, 4],
      ['Kitchen', '1–5', 1, 1, 2],
      // The slash, one letter that shows all three roles, down, down, Enter.
      ['Meals', 'search', 5, 1, 1],
      ['Mascot', 'N', 1, 1, 1],
      // The slash, three letters in vain, Escape, S.
      ['Zoo', 'skip', 6, 0, 0],
    ]);
  });

  it('counts every key, and times it', () => {
    expect(totals(played.acts)).toEqual({ acts: 6, keys: 18, titles: 6, posts: 16 });
    const { searching, others } = played.times;
    expect(searching.length + others.length).toBe(18);
    expect(postsAfter(played.acts, 3)).toBe(0);
    expect(postsAfter(played.acts, 5)).toBe(12);
    expect(postsAfter(played.acts, 100)).toBe(16);
  });

  it('leaves in the list what it decided', () => {
    expect(played.roleOf({ title: 'Kitchen' })).toBe('R-3');
    expect(played.roleOf({ title: 'Mascot' })).toBe('');
    expect(rightness(tinyList, played.roleOf)).toEqual({ posts: 16 / 17, titles: 6 / 7 });
    expect(rightness(tinyList, (post) => tinyCoder.suggest(post).role)).toEqual({
      posts: 13 / 17,
      titles: 4 / 7,
    });
  });

  it('is asked again only about what was put off', () => {
    const again = review(tinyList, { coder: tinyCoder, sets: tinySets }, played.log);
    expect(again.asked.map(({ text }) => text)).toEqual(['Zoo']);
    expect(again.acts.map(({ about }) => about?.text)).toEqual(['Zoo']);
    expect(played.log.records).toHaveLength(6);
  });
});
