/** Counts what an engine gets right, and prints it. */
import type { Band } from '../../src/core/coding/types';
import type { Answered, Engine } from './engines';
import type { Edition, Labelled } from './labelled';

export interface Measured {
  readonly engine: string;
  readonly rows: readonly { readonly item: Labelled; readonly answer: Answered }[];
  readonly edition: Edition;
  readonly titlesPerSecond: number;
}

export function measure(engine: Engine, items: readonly Labelled[], edition: Edition): Measured {
  engine.answer('Warm up the engine');
  const started = performance.now();
  const rows = items.map((item) => ({ item, answer: engine.answer(item.title) }));
  const seconds = (performance.now() - started) / 1000;
  return {
    engine: engine.name,
    rows,
    edition,
    titlesPerSecond: Math.round(items.length / seconds),
  };
}

/** Share of titles whose code agrees with a right one in its first `digits` digits. */
export function accuracy(
  { rows, edition }: Measured,
  digits: number,
  only: (item: Labelled) => boolean = () => true,
): string {
  const counted = rows.filter(({ item }) => only(item));
  const right = counted.filter(({ item, answer }) => isRight(item, answer, edition, digits)).length;
  return share(right, counted.length);
}

/** Share of titles whose right code is among the choices offered. */
export function amongFive({ rows, edition }: Measured): string {
  const right = rows.filter(({ item, answer }) =>
    answer.choices.slice(0, 5).some((soc) => item.right.includes(soc[edition])),
  );
  return share(right.length, rows.length);
}

/** For each band: how many titles, and how many of them are right. */
export function byBand(measured: Measured): string {
  const bands: Band[] = ['Sure', 'Likely', 'Unsure', 'None'];
  return bands
    .map((band) => {
      const rows = measured.rows.filter(({ answer }) => answer.band === band);
      const right = rows.filter(({ item, answer }) =>
        isRight(item, answer, measured.edition, 4),
      ).length;
      return `${band} ${percent(rows.length, measured.rows.length)} of titles, ${share(right, rows.length)} right`;
    })
    .join('; ');
}

/** For each kind of evidence: how many are right, and how likely they were said to be. */
export function byKind(measured: Measured): string[] {
  const kinds = new Map<string, { count: number; right: number; said: number }>();
  for (const { item, answer } of measured.rows) {
    const said = answer.kind.startsWith('nearest')
      ? `nearest ${(Math.floor(answer.confidence * 10) / 10).toFixed(1)}`
      : answer.kind;
    const kind = kinds.get(said) ?? { count: 0, right: 0, said: 0 };
    kind.count += 1;
    kind.right += Number(isRight(item, answer, measured.edition, 4));
    kind.said += answer.confidence;
    kinds.set(said, kind);
  }
  return [...kinds]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([kind, { count, right, said }]) =>
        `${kind}: ${String(right)}/${String(count)} = ${percent(right, count)}, said ${percent(said, count)}`,
    );
}

/** Titles that came out wrong, for reading. */
export function wrong(measured: Measured): string[] {
  return measured.rows
    .filter(({ item, answer }) => !isRight(item, answer, measured.edition, 4))
    .map(
      ({ item, answer }) =>
        `${item.title} | ${item.right.join(' ')} | ${answer.soc?.[measured.edition] ?? ''} ${answer.band ?? ''} ${String(answer.confidence)} ${answer.kind}`,
    );
}

function isRight(item: Labelled, answer: Answered, edition: Edition, digits: number): boolean {
  const given = answer.soc?.[edition].slice(0, digits) ?? '';
  return given !== '' && item.right.some((code) => code.slice(0, digits) === given);
}

/** A share with the half-width of its 95 % interval. */
function share(part: number, whole: number): string {
  if (whole === 0) return '–';
  const p = part / whole;
  const half = 1.96 * Math.sqrt((p * (1 - p)) / whole);
  return `${(100 * p).toFixed(1)} ±${(100 * half).toFixed(1)}`;
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
}
