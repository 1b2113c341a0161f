import { ruleNumber } from '../../../../src/core/rules/registry';
import { swf } from '../../../../src/core/rules/swf/return';

/** The numbers of the census's rules that could be found, with their kind, as their list has them. */
const NUMBERS = `
4100Q 4100 4105 4110 4120 4140 4150 4155 4180 4190 4210Q 4220 4221Q 4225 4226Q 4228 4230 4235Q 4240
4245 4250 4285 4310 4350 4355 4357 4360 4375 4376 4380 4385 4390Q 4400 4410 4414 4415 4416 4417
4425Q 4430 4440Q 4460 4470 4470Q 4480 4490 4500 4505 4510 4515 4520 4521Q 4530 4540 4545Q 4550 4562
4570 4580 4600 4610Q 4700 4710 4720 4722Q 4723Q 4772Q 4740 4746Q 4760 4765Q 4770 4780 4800 4810 4833
4920 4936 4945Q 4950Q 6220 6245 6500 6510 6530Q 6540Q 6550Q 7010 7040 7110 7111 7230 7240Q
`
  .trim()
  .split(/\s+/u);

/** The four of which only the text was seen, under names of ours. */
const UNNUMBERED = [
  'swf/absences/x-last-day-missing',
  'swf/absences/x-last-day-before-first',
  'swf/absences/x-days-lost-missing',
  'swf/qualifications/x-qualification-not-a-code',
];

/** Errors of the census that are queries here, because the list that they go by was not seen whole. */
const MILDER = ['4225', '4410', '4460', '6220', '7010'];

const rules = swf.parts.flatMap((part) => part.rules);

describe('the rules of the School Workforce Census', () => {
  it('are 97, of which four have no number', () => {
    expect(new Set(NUMBERS).size + UNNUMBERED.length).toBe(97);
  });

  it.each(NUMBERS)('%s is checked, or says why it is not', (number) => {
    const those = rules.filter((rule) => ruleNumber(rule) === number);
    expect(those).not.toEqual([]);
    for (const rule of those) {
      if (rule.scope === 'unchecked') expect(rule.notRun).toMatch(/^[A-Z].*\.$/u);
      else expect(rule.examples.fail).not.toEqual([]);
    }
  });

  it.each(UNNUMBERED)('%s is checked, and says that the census has it', (id) => {
    const rule = rules.find((one) => one.id === id);
    expect(rule?.source.caution).toContain('The census has this rule');
    expect(rule?.source.caution).toContain('number was not seen');
  });

  it.each(NUMBERS)('%s is as severe as in the census, or says why it is milder', (number) => {
    for (const rule of rules.filter((one) => ruleNumber(one) === number)) {
      if (number.endsWith('Q')) expect(rule.severity).toBe('query');
      else if (rule.severity === 'query') {
        expect(MILDER).toContain(number);
        expect(rule.why).toMatch(/query/u);
        expect(rule.source.caution).toMatch(/not seen|of 2010/u);
      } else expect(rule.severity).toBe('error');
    }
  });

  it('say so where they are known from 2010 alone', () => {
    for (const rule of rules.filter(({ source }) => source.year === '2010')) {
      expect(rule.source.caution).toMatch(/^Known from the 2010 census only\./u);
    }
  });

  it('ask for an explanation wherever they ask', () => {
    const asked = rules.filter(({ severity }) => severity === 'query');
    expect(asked.length).toBeGreaterThan(50);
    for (const { remedy, id } of asked) expect(`${id}: ${remedy}`).toMatch(/explain/u);
  });
});
