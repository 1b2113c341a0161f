import fc from 'fast-check';
import { ruleKey } from '../../../../src/core/rules/registry';
import type { Finding } from '../../../../src/core/rules/types';
import { checkWorkers, goodWorker, goodWorkplace, named, ours, type Texts } from './worker-check';

const change = (changes: Texts): Texts => ({ ...goodWorker, ...changes });

describe('numbers that repeat in a row', () => {
  it('are said once, whatever their severity and column', () => {
    // Both an error and a warning have the number 3380 and 1360.
    const row = change({
      NATIONALITY: '356',
      COUNTRYOFBIRTH: '',
      YEAROFENTRY: '2000',
      MAINJOBROLE: '6',
      SCQUAL: '1;6',
    });
    expect(named(checkWorkers([row]).findings)).toEqual(['W3380:YEAROFENTRY/COUNTRYOFBIRTH']);
    const born = { ...row, YEAROFENTRY: '' };
    expect(named(checkWorkers([born]).findings)).toEqual(['W3380:AMHP']);
  });

  it('stand beside what comes of looking at several rows', () => {
    const full = change({ SALARY: '300', CONTHOURS: '37' });
    const part = change({ UNIQUEWORKERID: 'W2', NINUMBER: '', SALARY: '300' });
    const { findings } = checkWorkers([full, part]);
    expect(named(findings, 1)).toEqual(['E1260:SALARY', 'W1260:SALARY']);
  });
});

describe('rows to be left alone', () => {
  const wrong = { GENDER: '9', EMPLSTATUS: '', DISPLAYID: '' };

  it.each(['UNCHECKED', 'nochange', 'DELETE'])('have only their names checked: %s', (STATUS) => {
    const { findings } = checkWorkers([change({ ...wrong, STATUS })], { nothingOnRecord: false });
    expect(named(findings)).toEqual(['E1050:DISPLAYID']);
  });

  it.each(['UPDATE', '', 'ADD'])('are no others: %s', (STATUS) => {
    const { findings } = checkWorkers([change({ ...wrong, STATUS })], { nothingOnRecord: false });
    expect(named(findings)).toEqual(expect.arrayContaining(['E1220:EMPLSTATUS', 'E1090:GENDER']));
  });
});

describe('the word Admin', () => {
  const row = change({ NINUMBER: 'Admin', DOB: 'aDMIN' });

  it('keeps what is on record', () => {
    expect(named(checkWorkers([row], { nothingOnRecord: false }).findings)).toEqual([]);
  });

  it('is a blank where nothing is', () => {
    expect(named(checkWorkers([row]).findings)).toEqual(['W3080:DOB']);
  });
});

describe('workers and their workplaces', () => {
  const manager = change({ MAINJOBROLE: '4' });

  it('finds a registered manager where nothing is regulated', () => {
    const regulated = { workplaces: [goodWorkplace] };
    expect(named(checkWorkers([manager], regulated).findings)).toEqual([]);
    const not = { workplaces: [{ ...goodWorkplace, REGTYPE: '0', MAINSERVICE: '13' }] };
    expect(named(checkWorkers([manager], not).findings)).toEqual(['E1280:MAINJOBROLE']);
  });

  it('leaves alone a workplace of which only the service knows whether it is regulated', () => {
    const workplaces = [{ ...goodWorkplace, STATUS: 'NOCHANGE' }];
    const known = checkWorkers([manager], { workplaces, nothingOnRecord: false });
    expect(named(known.findings)).toEqual([]);
    expect(named(checkWorkers([manager], { workplaces }).findings)).toEqual(['E1280:MAINJOBROLE']);
  });

  it('says why nothing was compared when the workplace file is not to hand', () => {
    const { findings, notRun } = checkWorkers([manager]);
    expect(named(findings)).toEqual([]);
    const why = notRun.find(({ rule }) => rule.id === 'asc-wds/worker/997')?.why;
    expect(why).toBe('It compares with the workplace file, which is not to hand.');
  });

  it('takes no value of a column that the workplace file has too', () => {
    const workplaces = [{ ...goodWorkplace, DHA: '9' }];
    const { findings } = checkWorkers([goodWorker], { workplaces, without: ['DHA'] });
    expect(named(findings)).toEqual([]);
  });

  it('knows the first of two workers with one reference, and none without a workplace', () => {
    const twice = [goodWorker, change({ UNIQUEWORKERID: 'W 1', NINUMBER: '' })];
    const { findings } = checkWorkers(twice, { workplaces: [goodWorkplace] });
    expect([named(findings, 0), named(findings, 1)]).toEqual([[], ['E998:UNIQUEWORKERID']]);
    const lost = twice.map((row) => ({ ...row, LOCALESTID: 'wp1' }));
    const nowhere = checkWorkers(lost, { workplaces: [goodWorkplace] }).findings;
    expect([named(nowhere, 0), named(nowhere, 1)]).toEqual([
      ['E997:LOCALESTID'],
      ['E997:LOCALESTID'],
    ]);
  });

  it('passes over blank rows between the others', () => {
    const blank = Object.fromEntries(Object.keys(goodWorker).map((column) => [column, ' ']));
    const { findings } = checkWorkers([blank, goodWorker, blank], { workplaces: [goodWorkplace] });
    expect([0, 1, 2].flatMap((row) => named(findings, row))).toEqual([]);
  });
});

describe('what the service lets through', () => {
  it.each<[string, Texts, string]>([
    ['a day that there is not', { STARTDATE: '31/02/2001' }, 'x-start-date-impossible'],
    ['a nought for a code', { ETHNICITY: '0' }, 'x-code-nought'],
    ['more than a code', { CARECERT: '3 ?' }, 'x-code-as-written'],
    ['more than a year', { STARTINSECT: '2001x' }, 'x-sector-year-sloppy'],
    ['a fourth qualification', { QUALACH04: '7;2011' }, 'x-qualification-later'],
    ['a number that it drops', { NINUMBER: 'GB123456C' }, 'x-ni-number-dropped'],
    ['a postcode that it drops', { POSTCODE: 'M11A 1AA' }, 'x-postcode-dropped'],
    ['a date read the wrong way round', { DOB: '1982/12/10' }, 'x-date-of-birth-unusual'],
  ])('%s', (_, changes, advice) => {
    const { findings } = checkWorkers([change(changes)]);
    expect(named(findings).filter((one) => one.startsWith('E'))).toEqual([]);
    expect(ours(findings)).toContain(advice);
  });
});

describe('columns of an earlier edition', () => {
  it('are checked without the questions that came later', () => {
    const row = change({ DHA: '9', CWPCATEGORY: '9' });
    expect(named(checkWorkers([row], { edition: '2024-06' }).findings)).toEqual([]);
    expect(named(checkWorkers([row]).findings)).toEqual(['W5660:DHA', 'W5650:CWPCATEGORY']);
  });
});

describe('what is offered to be written', () => {
  /** Values that people type, and values of other columns. */
  const typed = fc.constantFrom(
    ...[
      '',
      ' ',
      '-1',
      '0',
      '01',
      '1.0',
      '2;',
      '1;3',
      '1; 2011',
      '2;2011',
      '12;2011.0',
      '999',
      '£11.50',
    ],
    ...['20,000', '37.50', '37:30', '37 hours', '4 days', '1/2/1982', '1982-12-10', '12 Oct 1982'],
    ...['31/02/2001', '10/12/82', 'LS11AA', 'ls1  1aa', 'qq-12-34-56-c', 'Yes', 'No', 'Female'],
    ...[
      'Care worker',
      '8 Care worker',
      'NVQ 2',
      'British',
      'new',
      '2001.0',
      '14/03/2005',
      'Agency',
    ],
  );
  const columns = Object.keys(goodWorker).filter((column) => column !== 'MAINJRDESC');
  const rows = fc
    .array(fc.tuple(fc.constantFrom(...columns), typed), { minLength: 1, maxLength: 6 })
    .map((changes) => change(Object.fromEntries(changes)));

  it('puts the finding right and no longer wants to be changed', () => {
    let offers = 0;
    fc.assert(
      fc.property(rows, (row) => {
        for (const { rule, column, write } of checkWorkers([row]).findings) {
          if (write === undefined) continue;
          offers++;
          const after = checkWorkers([{ ...row, [column]: write }]).findings;
          const again = (finding: Finding): boolean => ruleKey(finding.rule) === ruleKey(rule);
          expect(after.filter(again)).toEqual([]);
        }
      }),
      { numRuns: 150 },
    );
    expect(offers).toBeGreaterThan(20);
  });
});
