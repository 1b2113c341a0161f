import { ours } from '../../../tools/evaluate/engines';
import { measure, type Asked } from '../../../tools/evaluate/measure';
import type { LabelledSet } from '../../../tools/evaluate/sets';
import { bandTable, engineTable, headingOf } from '../../../tools/evaluate/report';
import { wrongLines } from '../../../tools/evaluate/wrong';
import { fakeCoder } from './support/fake-coder';

const item = (title: string, right: string, isNew = false): Asked => ({
  post: { title, department: 'Place' },
  right: [right],
  uid: '',
  inIndex: undefined,
  isNew,
});

const coder = fakeCoder(({ title }) => {
  switch (title) {
    case 'Clerk':
      return { soc2020: '4112', role: 'A', socConfidence: 0.96, roleConfidence: 0.9, band: 'Sure' };
    case 'Cook':
      return {
        soc2020: '5436',
        role: 'B',
        socConfidence: 0.8,
        roleConfidence: 0.97,
        band: 'Likely',
      };
    default:
      return { soc2020: '1111', socConfidence: 0.3 };
  }
});

/** The figure in a row under a heading. */
function figure(table: readonly string[], row: string, heading: string): string {
  const cells = (line: string): string[] => line.split('|').map((cell) => cell.trim());
  const at = cells(table[0] ?? '').indexOf(heading);
  return cells(table.find((line) => line.startsWith(`| ${row} `)) ?? '')[at] ?? '';
}

describe('a SOC set', () => {
  const items = [item('Clerk', '4112'), item('Cook', '5435', true), item('Chief', '1112', true)];
  const measured = measure(ours(coder, 'soc2020'), items, 'soc2020', () => 0);
  const table = engineTable([measured], 'soc2020');

  test.each([
    ['4 digits', '33.3 '],
    ['3 digits', '100.0 '],
    ['not in index', '0.0 '],
    ['among five', '33.3 '],
    ['best 70 %', '50.0 '],
    // |0.96 − 1|, 0.8 and 0.3, over three titles.
    ['ECE', '0.380'],
    ['said / right', '68.7 / 33.3'],
  ])('has under %s', (heading, start) => {
    expect(figure(table, 'Rolecheck', heading).startsWith(start)).toBe(true);
  });

  test('has a row a band', () => {
    const bands = bandTable(measured);
    expect(figure(bands, 'Sure', 'right')).toMatch(/^100\.0 ±/);
    expect(figure(bands, 'Likely', 'right')).toMatch(/^0\.0 ±/);
    expect(figure(bands, 'Unsure', '% of titles')).toBe('33.3');
    expect(figure(bands, 'None', 'right')).toBe('–');
  });

  test('lists wrong answers, the most confident first', () => {
    expect(wrongLines(measured, 1)).toEqual([
      '1. Cook | department Place | right 5435 | given 5436 (Entry of 5436) | 0.80 Likely',
      '   Because.',
    ]);
    expect(wrongLines(measured, 9)).toHaveLength(4);
  });

  test('says in its heading what it is', () => {
    const set = { name: 'lg', target: 'soc2020', items, notes: [] } satisfies Partial<LabelledSet>;
    expect(headingOf({ ...set, without: new Set() }, items)).toBe(
      'lg: 3 titles, SOC 2020; not in the index: 2',
    );
    expect(headingOf({ ...set, without: new Set(['a']) }, items)).toBe(
      'lg: 3 titles, SOC 2020; not in the index without 1 of its rows: 2',
    );
  });
});

describe('a role set', () => {
  const items = [item('Clerk', 'A'), item('Cook', 'C'), item('Chief', 'NONE'), item('Chief', 'D')];
  const measured = measure(ours(coder, 'role'), items, 'role', () => 0);
  const table = engineTable([measured], 'role');

  test('tells titles that a role fits from those that none does', () => {
    expect(figure(table, 'Rolecheck', 'right')).toMatch(/^50\.0 /);
    expect(figure(table, 'Rolecheck', 'a role fits')).toMatch(/^33\.3 /);
    expect(figure(table, 'Rolecheck', 'none fits')).toMatch(/^100\.0 /);
  });

  test('is calibrated over the titles that were given a role', () => {
    expect(figure(table, 'Rolecheck', 'said / right')).toBe('93.5 / 50.0');
  });

  test('shows the band that people see beside that of the confidence in the role', () => {
    const bands = bandTable(measured);
    expect(figure(bands, 'Sure', '% of titles')).toBe('25.0');
    expect(figure(bands, 'Sure', 'right')).toMatch(/^100\.0 /);
    // By its confidence alone, Cook (0.97) would be Sure and Clerk (0.90) Likely.
    const sure = bands.find((line) => line.startsWith('| Sure'));
    expect(sure).toMatch(/25\.0 \| +0\.0 ±\S+ \|$/);
    expect(figure(bands, 'None', '% by role confidence alone')).toBe('50.0');
  });
});

test('peers have no bands, and so no calibration', () => {
  const peer = {
    name: 'Peer',
    answer: () => ({
      code: '4112',
      label: '',
      score: 7,
      band: undefined,
      choices: ['4112'],
      why: '',
    }),
  };
  const table = engineTable([measure(peer, [item('Clerk', '4112')], 'soc2020')], 'soc2020');
  expect(figure(table, 'Peer', 'ECE')).toBe('–');
  expect(figure(table, 'Peer', 'best 70 %')).toMatch(/^100\.0 /);
});
