import { slotsOf } from '../../../src/core/rules/message';
import { ruleKey } from '../../../src/core/rules/registry';
import { returns } from '../../../src/core/rules/returns';
import { tryExample } from '../../../src/core/rules/try-example';
import { codeLibraryFrom } from '../../../src/data/library';
import { libraryTexts } from '../../../src/data/library-texts';

const library = codeLibraryFrom(libraryTexts);

const rules = returns.flatMap((one) =>
  one.parts.flatMap((part) => part.rules.map((rule) => ({ one, part, rule, key: ruleKey(rule) }))),
);

describe.each(rules)('$key', ({ one, part, rule }) => {
  if (rule.scope === 'unchecked') {
    it('says why it is not run', () => {
      expect(rule.notRun).toMatch(/^[A-Z].*\.$/u);
    });
    return;
  }

  it.each(rule.examples.pass)('passes %j', (example) => {
    expect(tryExample(one, part, rule, example, library)).toEqual([]);
  });

  it.each(rule.examples.fail)('fails %j, with every slot of its message filled', (example) => {
    const tried = tryExample(one, part, rule, example, library);
    expect(tried).not.toEqual([]);
    for (const { message, breach } of tried) {
      expect(Object.keys(breach.say ?? {}).sort()).toEqual([...slotsOf(rule)].sort());
      expect(message).not.toMatch(/[{}…]/u);
    }
    if (example.write !== undefined) expect(tried[0]?.write).toBe(example.write);
    else expect(tried[0]?.write).toBeUndefined();
  });

  it('is written as every rule is', () => {
    expect(rule.title).toMatch(/^[A-Z].*[^.]$/u);
    for (const sentence of [rule.says, rule.remedy, rule.why]) expect(sentence).toMatch(/[.?]$/u);
    expect([rule.title, rule.says, rule.remedy, rule.why].join(' ')).not.toMatch(/!|please/iu);
  });
});
