/** The queue of the sample list, with the coder that ships. */
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { createCoder } from '../../../src/core/coding/coder';
import { rememberingCoder } from '../../../src/core/coding/remembering';
import type { Post } from '../../../src/core/coding/types';
import { decisionFor } from '../../../src/core/review/follow';
import { DecisionLog, proposalOf } from '../../../src/core/review/log';
import { Session } from '../../../src/core/review/session';
import { fold } from '../../../src/core/text/tidy';
import { codingDataFrom } from '../../../src/data/coding';
import { codingTexts } from '../../../src/data/coding-texts';
import { queueOf, sets, stampOf } from './table-coder';

const coder = rememberingCoder(createCoder(codingDataFrom(codingTexts)));
const text = readFileSync('assets/samples/westmere-posts.csv', 'utf8').replace(/^\uFEFF/, '');
const { data } = Papa.parse<Readonly<Record<string, string>>>(text.trim(), { header: true });
const posts = data.map((row): Post => ({
  title: row['Post title'] ?? '',
  department: row['Directorate'] ?? '',
  employer: row['Location / school'] ?? '',
  grade: row['Grade'] ?? '',
}));

describe('the queue of the sample list', () => {
  const queue = queueOf(posts, coder);
  const usable = posts.filter(({ title }) => coder.reference?.unfit(title) === undefined);

  it('has every title, parted only where departments change the answer (N044)', () => {
    const titles = new Set(usable.map(({ title }) => fold(title)));
    expect(new Set(queue.entries.map((entry) => fold(entry.text)))).toEqual(titles);
    for (const title of titles) {
      const entries = queue.entries.filter((entry) => fold(entry.text) === title);
      const answers = entries.map(({ suggestion }) => proposalOf(suggestion));
      expect(new Set(answers).size).toBe(entries.length);
      expect(entries.length > 1).toBe(
        entries.some(({ subjects }) => Object.keys(subjects[0]?.context ?? {}).length > 0),
      );
    }
    const rows = queue.entries.reduce((sum, entry) => sum + entry.rows.length, 0);
    expect(rows).toBe(usable.length);
  });

  it('is asked about in groups, as far as the coder is sure', () => {
    const session = new Session(queue, new DecisionLog(), coder, sets, stampOf(coder.edition));
    const sure = queue.entries.filter(({ band }) => band === 'Sure');
    const grouped: string[] = [];
    for (let showing = session.showing(); showing.kind === 'group'; showing = session.showing()) {
      const { entries, role, soc } = showing.group;
      for (const { id, suggestion } of entries) {
        expect([suggestion.role, suggestion.soc.soc2020]).toEqual([role, soc.soc2020]);
        grouped.push(id);
      }
      session.acceptGroup();
    }
    expect(new Set(grouped)).toEqual(new Set(sure.map(({ id }) => id)));
  });

  it('is decided with Enter alone, and asks nothing of the same list next month', () => {
    const log = new DecisionLog();
    const session = new Session(queue, log, coder, sets, stampOf(coder.edition));
    for (let showing = session.showing(); showing.kind !== 'done'; showing = session.showing()) {
      if (showing.kind === 'group') session.acceptGroup();
      else if (showing.candidates[0]) session.choose(showing.candidates[0], 'first accepted');
      else session.noFit();
    }
    expect(session.progress()).toMatchObject({ skipped: 0, left: { groups: 0, single: 0 } });
    expect(session.progress().titles.done).toBe(queue.entries.length);
    const next = queueOf(posts, coder, new DecisionLog(session.takeNew()));
    expect(next.entries.every(({ decided, again }) => decided && again === '')).toBe(true);
    for (const post of usable) {
      expect(decisionFor(log, post, coder.suggest(post), coder)).toBeDefined();
    }
    while (session.undo());
    expect(session.progress().titles.done).toBe(0);
    expect(log.standing()).toEqual([]);
  });
});
