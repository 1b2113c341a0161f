import fc from 'fast-check';
import { createAbbreviations } from '../../../src/core/coding/cleaner/abbreviations';
import { createCleaner, type CleanTitle } from '../../../src/core/coding/cleaner/cleaner';
import { settingsIn, withSurroundings } from '../../../src/core/coding/settings';
import { createTitleReader } from '../../../src/core/coding/titles';
import { createVocabulary } from '../../../src/core/coding/vocabulary';
import { tidy } from '../../../src/core/text/tidy';
import { smallData } from './small-data';

const vocabulary = createVocabulary(smallData, createTitleReader());
const cleaner = createCleaner(vocabulary, createAbbreviations(smallData.abbreviations));

function clean(title: string, department = ''): CleanTitle {
  return cleaner.clean(tidy(title), withSurroundings(settingsIn(department)));
}

function main(title: string, department = ''): string {
  return clean(title, department).main.words.join(' ');
}

describe('the cleaner takes off what says nothing of the job', () => {
  test.each([
    ['Housing Officer Grade 7', 'grade'],
    ['Housing Officer (Gr7)', 'grade'],
    ['Housing Officer G8', 'grade'],
    ['Housing Officer Scale 4-6', 'grade'],
    ['Housing Officer SO1/SO2', 'grade'],
    ['Housing Officer PO3', 'grade'],
    ['Housing Officer SCP 14-17', 'spine point'],
    ['Housing Officer (Band 6)', 'grade'],
    ['Housing Officer Level 2', 'level'],
    ['Housing Officer (37 hours)', 'hours'],
    ['Housing Officer 18.5hrs', 'hours'],
    ['Housing Officer 0.6 FTE', 'hours'],
    ['Housing Officer - Part Time', 'hours'],
    ['Housing Officer TTO', 'weeks'],
    ['Housing Officer (Fixed Term)', 'contract'],
    ['Housing Officer FTC to 30/11/2018', 'contract'],
    ['Housing Officer (Temp)', 'contract'],
    ['Interim Housing Officer', 'contract'],
    ['Housing Officer (Maternity Cover)', 'cover'],
    ['Housing Officer mat cover', 'cover'],
    ['Casual Housing Officer', 'contract'],
    ['Bank Housing Officer', 'contract'],
    ['2 x Housing Officer', 'number of posts'],
    ['Housing Officer x5', 'number of posts'],
    ['Housing Officer (2 posts)', 'number of posts'],
    ['Housing Officer \u00a329,500 - \u00a337,000', 'pay'],
    ['Housing Officer - HCC46710', 'reference'],
    ['Post No 1234 Housing Officer', 'post number'],
    ['Female Housing Officer only', 'person'],
    ['Housing Officer required urgently', 'advert'],
    ['*Internal Only* Housing Officer', 'advert'],
    ['Housing Officer NJC', 'grade'],
    ['Housing Officer FTC', 'contract'],
    ['Housing Officer II', 'level'],
    ['** Housing Officer **', undefined],
  ])('%s', (title, what) => {
    expect(main(title).replace(/ only$/, '')).toBe('housing officer');
    if (what !== undefined) expect(clean(title).removed.map((r) => r.what)).toContain(what);
  });

  test.each([
    ['Housing Officer - Oakfield', 'Oakfield'],
    ['Housing Officer (Northfield team)', 'Northfield team'],
    ['Housing Officer - Locality East', 'Locality East'],
    ['Housing Officer in Northfield', 'northfield'],
    ['Housing Officer, Civic Centre', undefined],
  ])('leaves out the place of %s', (title, said) => {
    const { job, removed } = clean(title);
    expect(job.words.join(' ')).toBe('housing officer');
    if (said !== undefined) expect(removed).toContainEqual({ text: said, what: 'team or place' });
  });

  test('leaves out a name without repeating it', () => {
    const { main: job, removed } = clean('Social Worker - Mary Smith');
    expect(job.words).toEqual(['social', 'worker']);
    expect(JSON.stringify(removed)).not.toMatch(/smith/i);
  });

  test('keeps what changes the code', () => {
    expect(main('HLTA')).toBe('higher level teaching assistant');
    expect(main('Senior Care Worker')).toBe('senior care worker');
    expect(main('Trainee Planning Officer')).toBe('trainee planning officer');
    expect(main('Head of Planning')).toBe('head of planning');
    expect(clean('Night Care Worker').trimmed.words).toEqual(['night', 'care', 'worker']);
    expect(clean('Bank Manager').trimmed.words).toEqual(['bank', 'manager']);
  });

  test('keeps a client group beside the job', () => {
    const { main: job, beside } = clean('Social Worker - Adults');
    expect(job.words).toEqual(['social', 'worker']);
    expect(beside.map((phrase) => phrase.words)).toEqual([['adults']]);
  });
});

describe('the cleaner reads what is short and mends what is mistyped', () => {
  test.each([
    ['Snr Housing Offr', 'senior housing officer'],
    ['WAREHOUSE MGR', 'warehouse manager'],
    ['EHO', 'environmental health officer'],
    ['Wrehouse manager', 'warehouse manager'],
    ['Huosing officer', 'housing officer'],
    ['Parkkeeper', 'park keeper'],
    ['Housing officer no 3', 'housing officer no'],
  ])('%s', (title, read) => {
    expect(main(title)).toBe(read);
  });

  test('says what was read as what', () => {
    expect(clean('Snr Huosing Officer').readAs).toEqual([
      { text: 'SNR', as: 'senior' },
      { text: 'huosing', as: 'housing' },
    ]);
  });

  test('decides between meanings by the department', () => {
    expect(main('CA', 'Care home')).toBe('care assistant');
    expect(main('CA', 'School kitchen')).toBe('catering assistant');
    expect(clean('CA', 'Care home').undecided).toEqual([]);
    expect(clean('TA', 'Primary school').decided).toEqual([{ text: 'TA', by: 'school' }]);
  });

  test('says so when nothing decides', () => {
    expect(clean('SW').undecided).toEqual([
      { text: 'SW', choices: ['social worker', 'support worker'], decides: '' },
    ]);
  });

  test('takes small words for small words in a title that shouts', () => {
    expect(clean('NO HOUSING OFFICER').readAs).toEqual([]);
  });
});

describe('the cleaner parts jobs', () => {
  test('that a slash or and joins', () => {
    expect(clean('Cleaner/Caretaker').jobs.map((job) => job.words)).toEqual([
      ['cleaner'],
      ['caretaker'],
    ]);
    expect(clean('Housing and Planning Officer').jobs).toEqual([]);
  });
});

test('the cleaner is quick and safe on anything', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const { whole } = clean(text);
      expect(whole.forms.every((form) => form !== '')).toBe(true);
    }),
  );
  for (const part of ['a', '1', ' - ', '(', '/', '\u00a31,', '0.', 'x ', 'grade ', "a'"]) {
    clean(`${part.repeat(50_000)}!`);
  }
});
