import { contestants } from './contestants';
import { askAll, askedOf } from './pass';

const posts = Array.from({ length: 50 }, (_, at) => ({ title: `Post ${String(at)}` }));
const slow = { name: 'slow', atMost: 5, build: () => () => undefined };

it('asks slow ones a sample from all over the list', () => {
  expect(askedOf(slow, posts).map(({ title }) => title)).toEqual(
    [0, 10, 20, 30, 40].map((at) => `Post ${String(at)}`),
  );
  expect(askedOf(slow, posts.slice(0, 3))).toHaveLength(3);
  expect(askedOf({ ...slow, atMost: 1000 }, posts)).toHaveLength(50);
});

it('asks posts that are alike once', () => {
  const asked: string[] = [];
  askAll((post) => asked.push(post.title), [...posts, ...posts]);
  expect(asked).toHaveLength(50);
});

it('has Rolecheck first, and every contestant once', () => {
  expect(contestants[0]?.name).toContain('Rolecheck');
  expect(new Set(contestants.map(({ name }) => name)).size).toBe(contestants.length);
});
