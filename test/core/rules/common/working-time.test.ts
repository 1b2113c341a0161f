import { makersFor } from '../../../../src/core/rules/common/row-rule';
import { fteRules } from '../../../../src/core/rules/common/working-time';
import { messageOf } from '../../../../src/core/rules/message';
import { rowOf } from '../asc-wds/file-check';

const make = makersFor({ from: 'a test', year: '2026' });
// Any column will do.
const rules = fteRules({ make, part: 'asc-wds/worker', column: 'CONTHOURS' });

function said(text: string): readonly string[] {
  const { facts, row } = rowOf('worker', { CONTHOURS: text });
  return rules.flatMap((rule) => {
    const breach = rule.scope === 'row' ? rule.check(facts)(row) : undefined;
    return breach ? [messageOf(rule, breach, text)] : [];
  });
}

describe('a share of full time', () => {
  it.each([
    ['37', '37 is hours or a percentage, and not a share of full time.'],
    ['25', '25 is hours or a percentage, and not a share of full time.'],
    ['100', '100 is hours or a percentage, and not a share of full time.'],
    ['80%', '80% is a percentage, and not a share of full time.'],
    ['1.2', '1.2 is not between 0 and 1.'],
  ])('is not %s', (text, sentence) => {
    expect(said(text)).toHaveLength(1);
    expect(said(text)[0]?.startsWith(sentence)).toBe(true);
  });

  it.each(['0.5', '1', ''])('may be “%s”', (text) => {
    expect(said(text)).toEqual([]);
  });
});
