import { createAbbreviations } from '../../../src/core/coding/cleaner/abbreviations';
import { createCleaner } from '../../../src/core/coding/cleaner/cleaner';
import { phrasesOf } from '../../../src/core/coding/phrases';
import { createTitleReader } from '../../../src/core/coding/titles';
import { createVocabulary } from '../../../src/core/coding/vocabulary';
import { tidy } from '../../../src/core/text/tidy';
import { smallData } from './small-data';

const vocabulary = createVocabulary(smallData, createTitleReader());
const cleaner = createCleaner(vocabulary, createAbbreviations(smallData.abbreviations));

function phrases(title: string, setting = ''): string[] {
  return phrasesOf(cleaner.clean(tidy(title), new Set([setting]))).map(
    ({ phrase, part }) => `${part}: ${phrase.words.join(' ')}`,
  );
}

test.each<[string, string[]]>([
  ['Housing officer', ['typed: housing officer']],
  [
    'Senior housing officer',
    ['typed: senior housing officer', 'job without rank: housing officer'],
  ],
  ['Senior', ['typed: senior']],
  [
    'Housing officer Grade 7 - Adults',
    [
      'typed: housing officer grade 7 adults',
      'all: housing officer adults',
      'job: housing officer',
    ],
  ],
  ['', []],
])('the phrases of %j, each once, the fullest first', (title, expected) => {
  expect(phrases(title)).toEqual(expected);
});

test('what the setting decided goes before the letters', () => {
  expect(phrases('TA')[0]).toBe('typed: ta');
  expect(phrases('TA', 'school')).toEqual(['all: teaching assistant', 'typed: ta']);
});
