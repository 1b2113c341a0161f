import { readArguments } from '../../../tools/evaluate/arguments';
import { sentenceOf } from './support/sentence';

const sets = ['ncs', 'new'];
const read = (...args: string[]) => readArguments(args, sets);

test('asks for everything when nothing is said', () => {
  expect(read()).toEqual({
    help: false,
    ours: false,
    ablation: false,
    wrong: 0,
    set: undefined,
    test: undefined,
  });
});

test('reads options in any order, with a space or an equals sign', () => {
  expect(read('--wrong=20', '--set', 'new', '--ablation', '--ours')).toMatchObject({
    ours: true,
    ablation: true,
    wrong: 20,
    set: 'new',
  });
});

test('reads a file of one’s own', () => {
  const expected = { path: 'a=b.csv', target: 'role', without: 'uids.txt' };
  expect(read('--test=a=b.csv', '--target', 'role', '--without', 'uids.txt').test).toEqual(
    expected,
  );
  expect(read('--test', '-', '--target', 'soc2000').test).toMatchObject({ path: '-' });
});

test('help is help', () => {
  expect(read('--help').help).toBe(true);
  expect(read('-h').help).toBe(true);
});

test.each([
  [['--quick'], /no option “--quick”/],
  [['titles.csv'], /“titles.csv” belongs to no option/],
  [['--test'], /--test needs a value/],
  [['--test='], /--test needs a value/],
  [['--set', '--ours'], /--set needs a value/],
  [['--ours=yes'], /--ours takes no value/],
  [['--ours', '--ours'], /--ours is given twice/],
  [['--test', 'a.csv'], /--test needs --target/],
  [['--test', 'a.csv', '--target', 'soc90'], /--target cannot be “soc90”/],
  [['--target', 'role'], /--target is only for a file/],
  [['--without', 'uids.txt'], /--without is only for a file/],
  [['--set', 'lg'], /no development set “lg”: give one of ncs, new/],
  [['--set', 'ncs', '--test', 'a.csv', '--target', 'role'], /cannot both hold/],
  [['--wrong', '0'], /--wrong cannot be “0”/],
  [['--wrong', 'ncs'], /--wrong cannot be “ncs”/],
])('%j cannot be meant', (args, sentence) => {
  expect(sentenceOf(() => read(...args))).toMatch(sentence);
});
