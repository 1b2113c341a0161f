/** What each column of context is worth, and the profile: the same titles, asked with less. */
import type { Coder, Post } from '../../src/core/coding/types';
import { pairedDifference } from './counting/paired';
import { shareWhere } from './counting/share';
import { ours, PROFILES, type Profile } from './engines';
import { differenceFigure, shareFigure } from './figures';
import { CONTEXT, type Labelled } from './labelled';
import { measure, type Asked, type Measured } from './measure';
import type { Target } from './target';
import { textTable } from './text-table';

type ContextColumn = (typeof CONTEXT)[number];

interface Variant {
  readonly name: string;
  /** Undefined for the one that the coder takes by itself. */
  readonly profile?: Profile;
  readonly without: readonly ContextColumn[];
}

/** The columns of context that say something in at least one row. */
export function contextColumnsOf(items: readonly Labelled[]): ContextColumn[] {
  return CONTEXT.filter((column) => items.some(({ post }) => post[column] !== undefined));
}

/** First what the others are compared with; the columns that a set has; then the profiles. */
function variantsFor(columns: readonly ContextColumn[]): Variant[] {
  const hasContext = columns.length > 0;
  return [
    { name: hasContext ? 'all context' : 'as measured', without: [] },
    ...columns.map((column) => ({ name: `without ${column}`, without: [column] })),
    ...(hasContext ? [{ name: 'title only', without: CONTEXT }] : []),
    ...PROFILES.map((profile) => ({ name: `profile ${profile}`, profile, without: [] })),
  ];
}

/** The post without some of its context. */
export function lessContext(post: Post, without: readonly ContextColumn[]): Post {
  const kept = CONTEXT.flatMap((column): [string, string][] => {
    const value = post[column];
    return value === undefined || without.includes(column) ? [] : [[column, value]];
  });
  return { title: post.title, ...Object.fromEntries(kept) };
}

/**
 * One row a variant: share right (at four digits), and its difference to all context.
 *
 * @param coderFor gives the coder of a profile, undefined for the one it takes by itself
 */
export async function ablationTable(
  items: readonly Asked[],
  target: Target,
  coderFor: (profile: Profile | undefined) => Promise<Coder>,
): Promise<string[]> {
  const variants = variantsFor(contextColumnsOf(items));
  const measured: Measured[] = [];
  for (const { name, profile, without } of variants) {
    const engine = ours(await coderFor(profile), target, name);
    const asked = items.map((item) => ({ ...item, post: lessContext(item.post, without) }));
    measured.push(measure(engine, asked, target));
  }
  const [all] = measured;
  return textTable(
    [
      'Rolecheck',
      target === 'role' ? 'right' : '4 digits',
      'difference',
      'came right',
      'went wrong',
    ],
    measured.map((one) => rowOf(one, one === all ? undefined : all)),
  );
}

function rowOf(measured: Measured, all: Measured | undefined): string[] {
  const share = shareFigure(shareWhere(measured.rows, ({ right }) => right));
  if (all === undefined) return [measured.engine, share];
  const difference = pairedDifference(rightOf(all), rightOf(measured));
  return [
    measured.engine,
    share,
    differenceFigure(difference),
    String(difference?.gained ?? 0),
    String(difference?.lost ?? 0),
  ];
}

function rightOf({ rows }: Measured): boolean[] {
  return rows.map(({ right }) => right);
}
