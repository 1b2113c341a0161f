import { readFileSync } from 'node:fs';
import { councilCsv, councilRows } from '../../tools/make-sample/council';

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

  it('comes out the same every time, and as it stands in the repository', () => {
    const stored = readFileSync('assets/samples/westmere-posts.csv', 'utf8').replace(
      /\r?\n/g,
      '\n',
    );
    expect(councilCsv()).toBe(stored);
    expect(councilCsv(2027)).not.toBe(councilCsv());
  });
});
