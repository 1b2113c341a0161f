import fc from 'fast-check';
import {
  blankList,
  isBlankList,
  listOf,
  withSemicolons,
} from '../../../../src/core/rules/asc-wds/lists';
import { halves } from '../../../../src/core/rules/asc-wds/worker/service/qualification';
import { notAsked } from '../../../../src/core/rules/asc-wds/workplace/service-lists';
import { countsOf, servicesOf } from '../../../../src/core/rules/asc-wds/workplace/services';
import { reasonsFault } from '../../../../src/core/rules/asc-wds/workplace/count-checks';
import { rowOf, type Texts } from './file-check';

const SERVICES = ['1', '2', '5', '8', '13', '16', '52'];
const WITH_CAPACITY = new Set(['1', '2', '5']);
const WITH_UTILISATION = new Set(['1', '2', '5', '8']);

const service = fc.constantFrom(...SERVICES);
const count = fc.oneof(fc.constant(''), fc.integer({ min: 0, max: 500 }).map(String));

function counted(cells: Texts): readonly string[] {
  return countsOf(rowOf('workplace', cells).row, 'CAPACITY');
}

describe('lists', () => {
  it('of blank items are blank and of the length that was asked for', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), (items) => {
        const list = blankList(items);
        return isBlankList(list) && list.split(';').length === items;
      }),
    );
  });

  it('written with commas or spaces get semicolons and keep every code', () => {
    const codes = new Set(SERVICES);
    const separator = fc.constantFrom(',', ', ', ' ', ' ,');
    fc.assert(
      fc.property(fc.array(service, { minLength: 2, maxLength: 6 }), separator, (items, by) => {
        expect(withSemicolons(items.join(by), codes)).toBe(items.join(';'));
      }),
    );
  });

  it.each(['8', '8;13', '8,x', '', '8, 99'])('leave %p as it is', (text) => {
    expect(withSemicolons(text, new Set(SERVICES))).toBeUndefined();
  });
});

describe('counts beside services', () => {
  it('are the items as they stand for several services without a 0', () => {
    fc.assert(
      fc.property(
        fc.array(service, { minLength: 2, maxLength: 5 }),
        fc.array(fc.string({ maxLength: 4 }).filter((item) => !/[;\s]/.test(item))),
        (services, items) => {
          const CAPACITY = items.join(';');
          expect(counted({ ALLSERVICES: services.join(';'), CAPACITY })).toEqual(
            CAPACITY.split(';'),
          );
        },
      ),
    );
  });

  it('are the numbers alone for a single service, and at least one item', () => {
    fc.assert(
      fc.property(service, fc.array(fc.oneof(count, fc.constant('x'))), (one, items) => {
        const numbers = items.filter((item) => /^\d/.test(item));
        expect(counted({ ALLSERVICES: one, CAPACITY: items.join(';') })).toEqual(
          numbers.length === 0 ? [''] : numbers,
        );
      }),
    );
  });

  it.each([
    ['8;0', ';', ['']],
    ['8;0', '5;0', ['5']],
    ['0;8', '0;5', ['5']],
    ['8;0', '0;5', ['0', '5']],
    ['8;13;0', '5;6', ['5', '6']],
    ['8;13;0', ';;', ['', '', '']],
  ])('of services %p and items %p are %j', (ALLSERVICES, CAPACITY, items) => {
    expect(counted({ ALLSERVICES, CAPACITY })).toEqual(items);
  });
});

describe('services', () => {
  it.each([
    ['8;13', ';', [8, 13]],
    ['8;13', '', undefined],
    ['8;0', '', [8, 0]],
    ['08;13 days', ';', [8, 13]],
    ['8;13;', ';;', undefined],
  ])('%p with descriptions %p are read as %j', (ALLSERVICES, SERVICEDESC, codes) => {
    const { row } = rowOf('workplace', { ALLSERVICES, SERVICEDESC });
    expect(servicesOf(row).codes).toEqual(codes);
  });
});

describe('a capacity or utilisation', () => {
  it.each([
    { column: 'CAPACITY', asked: WITH_CAPACITY },
    { column: 'UTILISATION', asked: WITH_UTILISATION },
  ] as const)('of $column is not asked of services without its question', ({ column, asked }) => {
    const pairs = fc.array(fc.tuple(service, count), { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(pairs, (list) => {
        const blank = blankList(list.length);
        const { row, facts } = rowOf('workplace', {
          ALLSERVICES: list.map(([one]) => one).join(';'),
          SERVICEDESC: blank,
          CAPACITY: blank,
          UTILISATION: blank,
          [column]: list.map(([, items]) => items).join(';'),
        });
        const first = list.find(([one, items]) => items !== '' && !asked.has(one));
        expect(notAsked(column)(facts)(row)?.service).toBe(first?.[0]);
      }),
    );
  });

  it('is held against the next service where an unknown one drops out', () => {
    const lists = { SERVICEDESC: ';', CAPACITY: ';', UTILISATION: '5;' };
    const { row, facts } = rowOf('workplace', { ...lists, ALLSERVICES: '9;13' });
    expect(notAsked('UTILISATION')(facts)(row)).toEqual({ service: '13' });
  });
});

describe('reasons for leaving', () => {
  it('add up to the leavers or are at fault', () => {
    const counts = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(counts, counts, (leavers, reasons) => {
        const sum = (items: readonly number[]): number => items.reduce((a, b) => a + b, 0);
        const noughts = leavers.map(() => '0').join(';');
        const { row, facts } = rowOf('workplace', {
          ALLJOBROLES: leavers.map(() => '8').join(';'),
          STARTERS: noughts,
          VACANCIES: noughts,
          LEAVERS: leavers.join(';'),
          REASONS: reasons.map(() => '1').join(';'),
          REASONNOS: reasons.join(';'),
        });
        const isRight = sum(leavers) === 0 || sum(leavers) === sum(reasons);
        expect(reasonsFault(facts)(row)).toBe(isRight ? undefined : 'sum');
      }),
    );
  });
});

it('lists and pairs come apart as at every semicolon', () => {
  const text = fc.string({ unit: fc.constantFrom('1', ' ', ';', 'a'), maxLength: 8 });
  fc.assert(
    fc.property(text, (one) => {
      const items = one.split(';');
      expect(listOf(one)).toEqual(items);
      expect(halves(one)).toEqual([items[0], items[1] ?? '']);
    }),
  );
});
