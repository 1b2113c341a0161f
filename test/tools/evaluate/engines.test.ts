import { ours } from '../../../tools/evaluate/engines';
import { fakeCoder } from './support/fake-coder';

const coder = fakeCoder(() => ({
  soc2020: '2435',
  role: 'P-014',
  socConfidence: 0.8,
  roleConfidence: 0.6,
  band: 'Likely',
  others: [{ soc2020: '2435' }, { soc2020: '1131', role: 'P-020' }],
}));

test('a SOC set is measured by the SOC code and its confidence', () => {
  expect(ours(coder, 'soc2020').answer({ title: 'Clerk' })).toEqual({
    code: '2435',
    label: 'Entry of 2435',
    score: 0.8,
    band: 'Likely',
    choices: ['2435', '1131'],
    why: 'Because.',
  });
});

test('a role set by the role and its confidence; that none fits is one of the choices', () => {
  expect(ours(coder, 'role').answer({ title: 'Clerk' })).toMatchObject({
    code: 'P-014',
    label: 'Label of P-014',
    score: 0.6,
    choices: ['P-014', '', 'P-020'],
  });
});

test('what is not given has no confidence and is no choice', () => {
  expect(ours(coder, 'soc2010').answer({ title: 'Clerk' })).toMatchObject({
    code: '',
    score: 0,
    choices: [],
  });
});

test('five choices are offered, no more', () => {
  const others = ['1', '2', '3', '4', '5', '6'].map((digit) => ({ soc2020: `111${digit}` }));
  const many = fakeCoder(() => ({ soc2020: '2435', others }));
  expect(ours(many, 'soc2020').answer({ title: 'Clerk' }).choices).toEqual([
    '2435',
    '1111',
    '1112',
    '1113',
    '1114',
  ]);
});
