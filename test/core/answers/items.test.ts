import { checkAnswers, validAnswers } from '../../../src/core/answers/checks';
import { returnItem, returnItemIds } from '../../../src/core/rules/return-item';
import { codeLibraryFrom } from '../../../src/data/library';
import { libraryTexts } from '../../../src/data/library-texts';

const library = codeLibraryFrom(libraryTexts);
const check = (value: string | number, item: string) =>
  checkAnswers(library, [[value]], [[item]])[0]?.[0];
const valid = (value: string | number, item: string) =>
  validAnswers(library, [[value]], [[item]])[0]?.[0];

describe('VALID and CHECK for items of returns', () => {
  it.each(returnItemIds())('answer for %s', (id) => {
    expect(check('', id)).toEqual({ ok: true, value: '' });
    // Too long for a text, no code, no date, no number: only a text of any length takes it.
    const format = returnItem(id)?.format;
    const takesAnything = format?.kind === 'text' && format.longest === undefined;
    expect(valid('?'.repeat(2000), id)).toEqual({ ok: true, value: takesAnything });
  });

  it.each<[string, string | number, string]>([
    ['asc-wds.worker.DOB', '31/01/1980', ''],
    ['asc-wds.worker.DOB', 'Admin', ''],
    ['asc-wds.worker.dob', '31/02/1980', 'There is no such day. Check the day and the month.'],
    ['asc-wds.MAINJOBROLE', 'Care worker', 'This is the name of a code. Write the code, 8.'],
    ['asc-wds.worker.CONTHOURS', 80, 'It should be from 0 to 75.'],
    ['asc-wds.worker.CONTHOURS', 999, ''],
    [
      'asc-wds.training.TRAININGNAME',
      'x'.repeat(121),
      'It has 121 characters; at most 120 are taken. Shorten it.',
    ],
    ['swf.contracts.ContractStart', 45_000, ''],
    [
      'swf.NINumber',
      'QQ12',
      'The National Insurance number should be two letters, six digits and a letter A to D, such as QQ123456C.',
    ],
  ])('%s of %s: %s', (item, value, says) => {
    expect(check(value, item)).toEqual({ ok: true, value: says });
    expect(valid(value, item)).toEqual({ ok: true, value: says === '' });
  });

  it('name the nearest items when there is none of that name', () => {
    const answer = check('1', 'asc-wds.worker.DOBB');
    expect(answer).toMatchObject({ ok: false });
    expect(answer?.ok === false && answer.message).toContain('asc-wds.worker.DOB');
  });
});
