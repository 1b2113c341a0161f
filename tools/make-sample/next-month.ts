/**
 * Westmere's list a month later: most posts are the same, some have gone, some are new, a service
 * has moved to another directorate, and here and there a title is typed as nobody had typed it yet.
 */
import { numbered, postsWithJobs, rowsOf, toCsv, type CouncilPost } from './council';
import { messUp } from './mess';
import { makePosts, readJobs, type Post } from './posts';
import { Random } from './random';

const SHARE_GONE = 0.026;
const SHARE_FILLED = 0.3;
const SHARE_MOVED = 0.008;
/** New posts in jobs that the council had before; those in new jobs come on top. */
const HIRED = 90;
const SHARE_RETYPED = 0.3;

/** The service that changed its directorate as a whole, and where to. */
const REORGANISED = { service: 'Youth services', directorate: 'Housing and Communities' };

const startedThisMonth = (random: Random): string =>
  `${String(random.whole(1, 28)).padStart(2, '0')}/11/2026`;

/** A post as it is a month on. Moved alone, it takes the place that another post has. */
function aMonthOn(post: CouncilPost, all: readonly CouncilPost[], random: Random): CouncilPost {
  const filled = post.vacant && random.chance(SHARE_FILLED);
  const now = filled ? { ...post, vacant: false, start: startedThisMonth(random) } : post;
  if (post.service === REORGANISED.service) {
    return { ...now, directorate: REORGANISED.directorate };
  }
  const to = random.pick(all);
  const moves = random.chance(SHARE_MOVED) && canSwap(post, to);
  if (!moves) return now;
  const { directorate, service, location, costCentre } = to;
  return { ...now, directorate, service, location, costCentre };
}

/** Staff move between directorates of the council, not into a school or out of one. */
function canSwap(from: Post, to: Post): boolean {
  const inSchool = [from, to].some(({ directorate }) => directorate === 'Schools');
  return !inSchool && from.directorate !== to.directorate && to.service !== REORGANISED.service;
}

/** A new post like one there is; its title is now and then typed in a new way. */
function hire(like: Post, random: Random): Post {
  const { title } = like.job;
  const vacant = random.chance(SHARE_FILLED);
  return {
    ...like,
    title: random.chance(SHARE_RETYPED) ? messUp(title, like.job, random) : title,
    start: vacant ? '' : startedThisMonth(random),
    vacant,
  };
}

/** The posts of the month after, in the order of their references; new ones at the end. */
export function nextMonthPosts(seed = 2026): readonly CouncilPost[] {
  const before = postsWithJobs(seed);
  const random = new Random(seed + 1_000_000);
  const stayed = before.filter(() => !random.chance(SHARE_GONE));
  const now = stayed.map((post) => aMonthOn(post, stayed, random));
  const hired = Array.from({ length: HIRED }, () => hire(random.pick(now), random));
  const newJobs = makePosts(readJobs('new-jobs.csv'), random).map((post) => ({
    ...post,
    start: post.vacant ? '' : startedThisMonth(random),
  }));
  const last = before.at(-1)?.reference ?? 0;
  const added = numbered(random.shuffled([...hired, ...newJobs]), random, last);
  return [...now, ...added];
}

/** The list of the month after as a .csv file. */
export function nextMonthCsv(seed?: number): string {
  return toCsv(rowsOf(nextMonthPosts(seed)));
}
