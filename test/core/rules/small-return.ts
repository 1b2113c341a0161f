/** A return of two parts with rules of every kind, small enough to be seen through. */
import type { Part, Return, Rule, RowRule } from '../../../src/core/rules/types';

const about = {
  severity: 'error' as const,
  title: 'Something',
  says: 'It is {value}.',
  remedy: 'Put it right.',
  why: 'It matters.',
  source: { from: 'a test', year: '2026' },
  examples: { pass: [], fail: [] },
};

/** Finds cells that hold this text. */
export function holds(
  number: string,
  column: string,
  text: string,
  more: Partial<RowRule> = {},
): RowRule {
  return {
    ...about,
    scope: 'row',
    id: `swf/people/${number}`,
    column,
    needs: [column],
    check: () => (row) => (row.text(column) === text ? {} : undefined),
    ...more,
  };
}

export const kinds: Readonly<Record<'record' | 'unchecked' | 'cross' | 'file' | 'headers', Rule>> =
  {
    record: {
      ...about,
      scope: 'record',
      id: 'swf/people/20',
      column: 'Name',
      needs: ['Name'],
      notRun: 'Only they know.',
      check: () => () => ({}),
    },
    unchecked: {
      ...about,
      scope: 'unchecked',
      id: 'swf/people/21',
      column: 'Name',
      needs: [],
      notRun: 'Not seen.',
    },
    cross: {
      ...about,
      scope: 'cross-file',
      id: 'swf/people/22',
      column: 'Id',
      needs: ['Id'],
      parts: ['places'],
      *check(facts, rows) {
        const known = facts.part('places')?.count ?? 0;
        if (known === 0) for (let row = 0; row < rows.count; row++) yield { row };
      },
    },
    file: {
      ...about,
      scope: 'file',
      id: 'swf/people/1',
      case: 'twice',
      column: 'Id',
      needs: ['Id'],
      *check(_facts, rows) {
        const seen = new Set<string>();
        for (let row = 0; row < rows.count; row++) {
          const id = rows.row(row).text('Id');
          if (seen.has(id)) yield { row };
          seen.add(id);
        }
      },
    },
    headers: {
      ...about,
      scope: 'headers',
      id: 'swf/people/x-unknown',
      column: 'headers',
      needs: [],
      check: (_facts, headers) =>
        headers.unknown.length > 0 ? { say: { unknown: headers.unknown.join() } } : undefined,
    },
  };

const text = { kind: 'text' } as const;

export function partWith(rules: readonly Rule[], more: Partial<Part> = {}): Part {
  return {
    id: 'people',
    title: 'people sheet',
    items: [
      { column: 'Id', title: 'id', format: text, neededBy: '' },
      { column: 'Name', title: 'name', format: text, neededBy: '' },
      {
        column: 'Born',
        title: 'date of birth',
        format: { kind: 'date', written: 'DD/MM/YYYY' },
        neededBy: '',
      },
      { column: 'Place', title: 'place', format: text, neededBy: '', since: '2026' },
    ],
    key: ['Id'],
    identity: ['Id'],
    joins: [{ part: 'places', by: ['Place'] }],
    rules,
    ...more,
  };
}

export const places: Part = {
  id: 'places',
  title: 'places sheet',
  items: [
    { column: 'Place', title: 'place', format: text, neededBy: '' },
    { column: 'Town', title: 'town', format: text, neededBy: '' },
  ],
  key: ['Place'],
  identity: ['Place'],
  rules: [],
};

export function returnWith(people: Part): Return {
  return {
    id: 'swf',
    title: 'A return',
    caution: '',
    editions: [
      { from: '2025', title: '2025', removes: { people: ['Rank'] } },
      { from: '2026', title: '2026' },
    ],
    parts: [people, places],
  };
}
