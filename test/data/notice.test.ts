import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadCodeLibrary } from '../../src/data/library';

const notice = readFileSync(join(__dirname, '../../NOTICE'), 'utf8').replace(/\s+/g, ' ');

describe('the notice', () => {
  it('carries the attribution that the Open Government Licence asks for', () => {
    expect(notice).toContain(
      'Contains public sector information licensed under the Open Government Licence v3.0.',
    );
  });

  it('names the terms of every bundled list', async () => {
    const { infos } = await loadCodeLibrary();
    const terms = new Map([
      [/Open Government Licence/, 'Open Government Licence v3.0'],
      [/CC BY 4\.0/, 'CC BY 4.0'],
      [/Skills for Care/, 'Copyright (c) 2020 Skills for Care'],
      [/^MIT \(our own/, 'Our own work'],
      [/schema they were read in/, 'liia-tools'],
      [/^None stated/, 'carried as facts'],
    ]);
    for (const { licence } of infos) {
      const needed = [...terms].filter(([mark]) => mark.test(licence)).map(([, text]) => text);
      expect(needed).not.toEqual([]);
      expect(needed.filter((text) => !notice.includes(text))).toEqual([]);
      expect(licence).not.toMatch(/-SA\b|GPL/);
    }
  });
});
