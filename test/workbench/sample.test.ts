import { readFileSync } from 'node:fs';
import { fold } from '../../src/core/text/tidy';
import { councilCsv, councilRows, postsWithJobs } from '../../tools/make-sample/council';
import { nextMonthCsv, nextMonthPosts } from '../../tools/make-sample/next-month';
import { readJobs } from '../../tools/make-sample/posts';

const stored = (name: string): string =>
  readFileSync(`assets/samples/${name}`, 'utf8').replace(/\r?\n/g, '\n');

const [headers = [], ...posts] = councilRows();
const titles = posts.map((row) => row[1] ?? '');

describe('the sample post list', () => {
  it('has 5,000 posts, each with a reference of its own', () => {
    expect(posts).toHaveLength(5000);
    expect(new Set(posts.map((row) => row[0])).size).toBe(5000);
    expect(new Set(posts.map((row) => row.length))).toEqual(new Set([headers.length]));
  });

  it('has about as many different titles as a real list of its size', () => {
    const distinct = new Set(titles).size;
    expect(distinct).toBeGreaterThan(1000);
    expect(distinct).toBeLessThan(1300);
  });

  it('has the usual mess in its titles', () => {
    const share = (pattern: RegExp): number =>
      titles.filter((title) => pattern.test(title)).length / titles.length;
    expect(titles).toContain('');
    expect(titles).toContain('TBC');
    expect(share(/\u00a0/)).toBeGreaterThan(0);
    expect(share(/\s$/)).toBeGreaterThan(0);
    expect(share(/^[^a-z]+$/)).toBeGreaterThan(0.01);
    expect(share(/\b(?:Gr|Grade|SCP) ?\d/i)).toBeGreaterThan(0.01);
    expect(share(/\bTTO\b|term time/i)).toBeGreaterThan(0.005);
    expect(share(/mat(?:ernity)? cover/i)).toBeGreaterThan(0);
    expect(share(/\b(?:Snr|Asst|Off|Mgr|Coord|TA|SW)\b/)).toBeGreaterThan(0.01);
  });

  it('has schools, care, highways and revenues in it', () => {
    const services = new Set(posts.map((row) => row[3]));
    for (const service of ['Primary schools', 'Home care', 'Highways', 'Revenues and benefits']) {
      expect(services).toContain(service);
    }
    const inSchools = posts.filter((row) => row[2] === 'Schools').length / posts.length;
    expect(inSchools).toBeGreaterThan(0.4);
    expect(inSchools).toBeLessThan(0.6);
  });

  it('says of each post which job it was made from', () => {
    const jobs = new Set(readJobs().map(({ service, title }) => `${service}|${title}`));
    const made = postsWithJobs();
    expect(made.map((post) => post.title)).toEqual(titles);
    expect(made.filter(({ job }) => !jobs.has(`${job.service}|${job.title}`))).toEqual([]);
    const proper = made.filter((post) => post.title === post.job.title).length;
    expect(proper).toBeGreaterThan(3500);
  });

  it('comes out the same every time, and as it stands in the repository', () => {
    expect(councilCsv()).toBe(stored('westmere-posts.csv'));
    expect(councilCsv(2027)).not.toBe(councilCsv());
  });
});

describe('the list a month later', () => {
  const before = postsWithJobs();
  const after = nextMonthPosts();
  const earlier = new Map(before.map((post) => [post.reference, post]));
  const stayed = after.filter(({ reference }) => earlier.has(reference));

  it('is about as long, and its references are its own', () => {
    expect(Math.abs(after.length - before.length)).toBeLessThan(50);
    const references = after.map(({ reference }) => reference);
    expect(references).toEqual([...new Set(references)].sort((a, b) => a - b));
  });

  it('has most posts as they were, without some and with as many new ones', () => {
    const gone = before.length - stayed.length;
    expect(gone).toBeGreaterThan(80);
    expect(gone).toBeLessThan(200);
    expect(after.length - stayed.length).toBeGreaterThan(80);
    const retitled = stayed.filter(({ reference, title, grade }) => {
      const was = earlier.get(reference);
      return was?.title !== title || was.grade !== grade;
    });
    expect(retitled).toEqual([]);
  });

  it('has a few dozen titles that the first list had not', () => {
    const known = new Set(before.map(({ title }) => fold(title)));
    const fresh = new Set(
      after.map(({ title }) => fold(title)).filter((title) => !known.has(title)),
    );
    expect(fresh.size).toBeGreaterThan(36);
    expect(fresh.size).toBeLessThan(80);
    const ofKnownJobs = after.filter(
      ({ title, job }) => fresh.has(fold(title)) && known.has(fold(job.title)),
    );
    expect(ofKnownJobs.length).toBeGreaterThan(12);
    expect([...fresh].filter((title) => !/[a-z]/u.test(title))).toEqual([]);
  });

  it('has posts that another directorate has now', () => {
    const moved = stayed.filter(
      ({ reference, directorate }) => earlier.get(reference)?.directorate !== directorate,
    );
    expect(moved.length).toBeGreaterThan(20);
    expect(moved.length).toBeLessThan(100);
    expect(moved.some((post) => earlier.get(post.reference)?.service === post.service)).toBe(true);
    expect(moved.some((post) => earlier.get(post.reference)?.service !== post.service)).toBe(true);
  });

  it('comes out the same every time, and as it stands in the repository', () => {
    expect(nextMonthCsv()).toBe(stored('westmere-posts-next-month.csv'));
    expect(nextMonthCsv(2027)).not.toBe(nextMonthCsv());
  });
});
