import fc from 'fast-check';
import { usualNames } from '../../../../src/core/rules/match/aliases';
import { claimsByName, grant, nameIndex } from '../../../../src/core/rules/match/claims';
import { nameKey, nameWords, withoutBrackets } from '../../../../src/core/rules/match/name';
import { returns } from '../../../../src/core/rules/returns';
import { item, small } from './small-returns';

describe('names', () => {
  it('are compared without case, spaces and punctuation', () => {
    for (const name of ['National_Insurance No.', 'national insurance no', 'NATIONALINSURANCENO']) {
      expect(nameKey(name)).toBe('nationalinsuranceno');
    }
    expect(nameKey(' -- ')).toBe('');
  });

  it('have words, abbreviations in full', () => {
    expect([...nameWords('PersonBirthDate')]).toEqual(['person', 'birth', 'date']);
    expect([...nameWords('Contr. Start Dt')]).toEqual(['contract', 'start', 'date']);
    expect(nameWords('Emp NINumber')).toEqual(nameWords('Employee National Insurance no'));
    expect([...nameWords('of the')]).toEqual([]);
  });

  it('are read without what stands in brackets', () => {
    expect(nameKey(withoutBrackets('Date of birth (DD/MM/YYYY)'))).toBe('dateofbirth');
    expect(nameKey(withoutBrackets('Sex [M/F]'))).toBe('sex');
  });
});

describe('usual names', () => {
  it('belong to an item by any of its names and by its form', () => {
    expect(usualNames(item('NINUMBER', 'number'))).toContain('nino');
    expect(usualNames(item('X', 'number', { kind: 'form', item: 'person.ni-number' }))).toContain(
      'nino',
    );
    expect(usualNames(item('X', 'x', { kind: 'text' }, { also: ['Last-Name'] }))).toContain(
      'surname',
    );
    expect(usualNames(item('X', 'x'))).toEqual([]);
  });
});

describe('granting claims', () => {
  const items = small.person.items.slice(0, 5);
  const claim = fc.record({
    item: fc.constantFrom(...items),
    position: fc.nat({ max: 5 }),
    strength: fc.constantFrom(1, 1.05, 2, 3, 4),
  });

  it('gives nothing twice, and nothing to a weaker claim than one that it refuses', () => {
    fc.assert(
      fc.property(fc.array(claim), (claims) => {
        const granted = grant(items, claims);
        expect(new Set(granted.map((one) => one.item)).size).toBe(granted.length);
        expect(new Set(granted.map(({ position }) => position)).size).toBe(granted.length);
        for (const one of claims) {
          const stronger = granted.some(
            (other) =>
              (other.item === one.item || other.position === one.position) &&
              other.strength >= one.strength,
          );
          expect(stronger).toBe(true);
        }
      }),
    );
  });

  it('keeps the order of the return', () => {
    const headers = [...items].reverse().map(({ column }) => column);
    const granted = grant(items, claimsByName(nameIndex(items), headers));
    expect(granted.map((one) => one.item)).toEqual(items);
  });
});

describe('columns of the returns', () => {
  const parts = returns.flatMap((one) => one.parts.map((part) => ({ one, part })));

  it.each(parts)('of $one.id/$part.id have names that do not collide', ({ part }) => {
    const keys = part.items.map(({ column }) => nameKey(column));
    expect(keys.filter((key, at) => keys.indexOf(key) < at)).toEqual([]);
  });
});
