/** What the rules of the three files say, where a finding has words of its own. */
import { ascWds } from '../../../../src/core/rules/asc-wds/return';
import { messageOf } from '../../../../src/core/rules/message';
import { ruleNumber } from '../../../../src/core/rules/registry';
import { checkFile, good, type FileId, type Files, type Texts } from './file-check';

const rules = ascWds.parts.flatMap((part) => part.rules);

/** Everything that is said of a row with this number; the cell stands as `CELL`. */
function said(file: FileId, files: Files, number: string, at = 0): readonly string[] {
  const { findings } = checkFile(file, files);
  return findings
    .filter(({ rule, row }) => row === at && ruleNumber(rule) === number)
    .map(({ rule, say }) =>
      messageOf(rule, say ? { say } : {}, 'CELL', (row) => `row ${String(row + 1)}`),
    );
}

function changed(file: FileId, changes: Texts): Files {
  return { [file]: [{ ...good[file], ...changes }] };
}

describe('sentences of the ASC-WDS rules', () => {
  it('name what they are about', () => {
    for (const { says } of rules) expect(says).not.toMatch(/^It /);
  });

  it('say what something is not, and not that it is no such thing', () => {
    for (const { title, says, remedy } of rules) {
      expect(`${title} ${says} ${remedy}`).not.toMatch(
        /(?<!there) is no (?!such )|nought|overlook/,
      );
    }
  });
});

describe('a day that is not taken', () => {
  const days = [
    { file: 'worker', column: 'STARTDATE', number: '3190' },
    { file: 'training', column: 'DATECOMPLETED', number: '1020' },
    { file: 'training', column: 'EXPIRYDATE', number: '1030' },
  ] as const;

  it.each(
    days.flatMap((place) => [
      { ...place, text: '45/01/2020', reason: 'there is no such day' },
      { ...place, text: '12/11/01', reason: 'its year has two digits' },
      { ...place, text: 'not known', reason: 'it is not a date' },
      { ...place, text: '1/1/2020', reason: 'it is not written as DD/MM/YYYY' },
    ]),
  )('$column $text: $reason', ({ file, column, number, text, reason }) => {
    const sentences = said(file, changed(file, { [column]: text }), number);
    expect(sentences).toHaveLength(1);
    expect(sentences[0]).toContain(`: ${reason}. Check the date and write it as DD/MM/YYYY, `);
  });

  it('may be one that systems write', () => {
    const files = changed('training', { EXPIRYDATE: '00/00/0000' });
    expect(said('training', files, '1030')[0]).toContain(
      ': it is what systems write when a date is not known. ',
    );
  });

  it('is said of a date of birth', () => {
    expect(said('worker', changed('worker', { DOB: '31/02/1982' }), '3080')).toEqual([
      'The service does not take CELL as a date of birth: there is no such day. ' +
        'Check the date and write it as DD/MM/YYYY, with a day that is in the calendar.',
    ]);
  });
});

describe('another row', () => {
  it('that has the worker reference is named', () => {
    const worker = [good.worker, { ...good.worker, UNIQUEWORKERID: 'W9' }, good.worker];
    const files = { workplace: [good.workplace], worker };
    expect(said('worker', files, '998', 2)[0]).toMatch(
      /^CELL is already the reference of the worker in row 2\./,
    );
  });

  it('that has a new worker reference already is named, wherever it stands', () => {
    const moved = { ...good.worker, UNIQUEWORKERID: 'W8', CHGUNIQUEWRKID: 'W9' };
    const worker = [moved, { ...good.worker, UNIQUEWORKERID: 'W9' }];
    const files = { workplace: [good.workplace], worker };
    expect(said('worker', files, '998', 0)[0]).toContain('the worker in row 3.');
    const other = { ...worker[1], UNIQUEWORKERID: 'W7', CHGUNIQUEWRKID: 'W9' };
    expect(said('worker', { ...files, worker: [moved, other] }, '998', 1)[0]).toContain(
      'the worker in row 2.',
    );
  });

  it('that has the workplace reference or the location id is named', () => {
    const workplace = [good.workplace, good.workplace];
    expect(said('workplace', { workplace }, '998', 1)).toHaveLength(2);
    for (const sentence of said('workplace', { workplace }, '998', 1)) {
      expect(sentence).toContain('CELL already stands in row 2');
    }
  });

  it('that has the same training is named', () => {
    const training = [good.training, good.training];
    expect(said('training', { training }, 'x-twice', 1)[0]).toContain('already stand in row 2.');
  });

  it('to whose workplace somebody is moved with the same reference is named', () => {
    const there = { ...good.worker, LOCALESTID: 'WP2', UNIQUEWORKERID: 'W1', STATUS: 'NOCHANGE' };
    const moved = {
      ...good.worker,
      UNIQUEWORKERID: 'W1',
      STATUS: 'UPDATE',
      TRANSFERSTAFFRECORD: 'WP2',
    };
    const says = said('worker', { worker: [there, moved] }, '1402', 1);
    expect(says[0]).toContain('The worker in row 2, at the workplace to transfer to,');
    const added = { ...there, STATUS: 'NEW' };
    expect(said('worker', { worker: [added, moved] }, '1403', 1)[0]).toContain('in row 2 comes');
  });
});

describe('a code that is read with something beside it', () => {
  it.each([
    {
      GENDER: '02',
      number: 'x-code-as-written',
      text: 'as 2: zeros and spaces in front do no harm.',
    },
    { GENDER: '2.5', number: 'x-code-as-written', text: 'as 2: it ignores the rest.' },
    { SCQUAL: '01;3', number: 'x-pair-as-written', text: 'as 1;3: zeros and spaces in front do' },
    { SCQUAL: '1;3x', number: 'x-pair-as-written', text: 'as 1;3: it ignores the rest.' },
  ])('$GENDER$SCQUAL', ({ number, text, ...changes }) => {
    expect(said('worker', changed('worker', changes), number)[0]).toContain(text);
  });
});

describe('delegated healthcare of a job role that cannot do it', () => {
  /** What the service's own checks say of a whole upload with each number, with DHA 1. */
  const BOTH = [12, 14, 21, 29, 31, 33];
  const UNABLE = [10, 16, 24, 25, 26, 27, 37, 38, 44, 46, 47, 48, 49, 50, 51];
  const NO_ROLE = [0, 13, 18, 19, 20, 22, 28, 30, 32, 41, 53, 54, 55, 56, 57, 58, 59, 60];

  it.each(Array.from({ length: 61 }, (_, role) => role))('%i', (role) => {
    const worker = [{ ...good.worker, MAINJOBROLE: String(role), DHA: '1' }];
    const { findings } = checkFile('worker', { workplace: [good.workplace], worker });
    const numbers = findings
      .map(({ rule }) => ruleNumber(rule))
      .filter((number) => ['5661', '1280'].includes(number));
    const isBoth = BOTH.includes(role);
    expect(new Set(numbers)).toEqual(
      new Set([
        ...(isBoth || UNABLE.includes(role) ? ['5661'] : []),
        ...(isBoth || NO_ROLE.includes(role) ? ['1280'] : []),
      ]),
    );
  });
});
