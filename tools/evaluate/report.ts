/** The figures of a set as tables: one row an engine, then what the bands of ours are worth. */
import type { Band } from '../../src/core/coding/types';
import { bandByConfidence, byBand, BANDS } from './counting/bands';
import { precisionOfBest } from './counting/best';
import { calibrationOf, type Calibration } from './counting/calibration';
import { shareWhere, type Share } from './counting/share';
import { errorFigure, plainFigure, saidFigure, shareFigure, speedFigure } from './figures';
import { fitsNone, givenCode, type Asked, type Judged, type Measured } from './measure';
import type { LabelledSet } from './sets';
import { agrees, TARGET_IN_WORDS, type Target } from './target';
import { textTable } from './text-table';

/** `ncs: 429 titles, SOC 2010; not in the index: 102`. */
export function headingOf({ name, target, without }: LabelledSet, items: readonly Asked[]): string {
  const index =
    without.size > 0 ? `the index without ${String(without.size)} of its rows` : 'the index';
  const newTitles = items.filter(({ isNew }) => isNew).length;
  return `${name}: ${String(items.length)} titles, ${TARGET_IN_WORDS[target]}; not in ${index}: ${String(newTitles)}`;
}

interface Column {
  readonly heading: string;
  figure(measured: Measured): string;
}

/** One row an engine. */
export function engineTable(measured: readonly Measured[], target: Target): string[] {
  const columns = [...(target === 'role' ? ROLE_COLUMNS : SOC_COLUMNS), ...COLUMNS];
  return textTable(
    ['engine', ...columns.map(({ heading }) => heading)],
    measured.map((one) => [one.engine, ...columns.map((column) => column.figure(one))]),
  );
}

const SOC_COLUMNS: readonly Column[] = [4, 3, 2, 1].map((digits) => ({
  heading: digits === 1 ? '1 digit' : `${String(digits)} digits`,
  figure: ({ rows, target }) =>
    shareFigure(
      shareWhere(rows, ({ item, answer }) => agrees(target, answer.code, item.right, digits)),
    ),
}));

const ROLE_COLUMNS: readonly Column[] = [
  { heading: 'right', figure: ({ rows }) => shareFigure(right(rows)) },
  {
    heading: 'a role fits',
    figure: ({ rows }) => shareFigure(right(rows.filter(({ item }) => !fitsNone(item)))),
  },
  {
    heading: 'none fits',
    figure: ({ rows }) => shareFigure(right(rows.filter(({ item }) => fitsNone(item)))),
  },
];

const COLUMNS: readonly Column[] = [
  {
    heading: 'not in index',
    figure: ({ rows }) => shareFigure(right(rows.filter(({ item }) => item.isNew))),
  },
  {
    heading: 'among five',
    figure: ({ rows }) => shareFigure(shareWhere(rows, ({ offered }) => offered)),
  },
  { heading: 'best 70 %', figure: ({ rows }) => shareFigure(precisionOfBest(rows, 0.7)) },
  { heading: 'ECE', figure: (measured) => errorFigure(calibration(measured)) },
  { heading: 'said / right', figure: (measured) => saidFigure(calibration(measured)) },
  { heading: 'titles/s', figure: ({ titlesPerSecond }) => speedFigure(titlesPerSecond) },
];

function right(rows: readonly Judged[]): Share | undefined {
  return shareWhere(rows, (row) => row.right);
}

/** Undefined for peers: their scores do not say how likely they are to be right. */
function calibration({ rows }: Measured): Calibration | undefined {
  return rows.some(({ answer }) => answer.band === undefined)
    ? undefined
    : calibrationOf(givenCode(rows));
}

/** One row a band: what people see, and what the confidence in the target would give by itself. */
export function bandTable({ rows, target }: Measured): string[] {
  const seen = rows.map(({ answer, right }) => ({ band: answer.band ?? 'None', right }));
  const alone = rows.map(({ answer, right }) => ({
    band: bandByConfidence(answer.score, answer.code !== ''),
    right,
  }));
  const kind = target === 'role' ? 'role' : 'SOC';
  const figures = [bandFigures(seen), bandFigures(alone)];
  return textTable(
    ['band', '% of titles', 'right', `% by ${kind} confidence alone`, 'right'],
    BANDS.map((band, at) => [band, ...figures.flatMap((rows) => rows[at] ?? [])]),
  );
}

function bandFigures(
  answers: readonly { readonly band: Band; readonly right: boolean }[],
): string[][] {
  return byBand(answers).map((share) => [plainFigure(share.ofTitles), shareFigure(share.right)]);
}
