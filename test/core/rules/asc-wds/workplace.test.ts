import { checkFile, good, namesByRow, type Files, type Texts } from './file-check';

const workplace = (changes: Texts = {}): Texts => ({ ...good.workplace, ...changes });
const worker = (changes: Texts = {}): Texts => ({ ...good.worker, ...changes });

function found(files: Files, nothingOnRecord = true): readonly (readonly string[])[] {
  return namesByRow(checkFile('workplace', files, nothingOnRecord));
}

describe('one workplace', () => {
  it('brings everything that hangs on an unknown main service, in the service’s order', () => {
    const row = workplace({
      MAINSERVICE: '9',
      ALLSERVICES: '9;13',
      SLEEPINS: '1',
      TRAVELTIME: '2',
    });
    expect(found({ workplace: [row] })).toEqual([
      [
        'E1100:REGTYPE/MAINSERVICE',
        'E1000:MAINSERVICE',
        'W2561:SLEEPINS',
        'E1120:ALLSERVICES',
        'E1140:UTILISATION',
      ],
    ]);
  });

  it('is said a number once, the first message of it', () => {
    const row = workplace({ CAPACITY: '5;x', UTILISATION: '5' });
    expect(found({ workplace: [row] })).toEqual([['E1140:CAPACITY/UTILISATION']]);
  });

  it.each(['UNCHECKED', 'nochange', 'DELETE'])('has only its names checked with %s', (STATUS) => {
    const row = workplace({ STATUS, ESTNAME: '', POSTCODE: '', MAINSERVICE: '' });
    expect(found({ workplace: [row] }, false)).toEqual([['E1030:ESTNAME']]);
  });

  it.each(['UPDATE', 'ADD', ''])('is checked in full with %p', (STATUS) => {
    const row = workplace({ STATUS, TOTALPERMTEMP: '' });
    expect(found({ workplace: [row] })[0]).toContain('E1200:TOTALPERMTEMP');
  });

  it('is not asked about records where there are some', () => {
    const result = checkFile('workplace', { workplace: [workplace({ STATUS: 'UPDATE' })] }, false);
    expect(namesByRow(result)).toEqual([[]]);
    expect(result.notRun.map(({ rule }) => rule.case)).toContain('not-on-record');
  });

  it('loses outer spaces on its way to the service', () => {
    const row = workplace({ REPEATTRAINING: ' 2 ', PROVNUM: ' 1-12345678', OTHERTYPE: ' ' });
    expect(found({ workplace: [row] })).toEqual([[]]);
  });
});

describe('workplaces of one file', () => {
  it('may repeat neither reference nor location, and both are said', () => {
    const rows = [workplace(), workplace({ LOCALESTID: 'WP 1' })];
    expect(found({ workplace: rows })).toEqual([[], ['E998:LOCALESTID', 'E998:LOCATIONID']]);
  });

  it('are not compared by location where the status is in small letters', () => {
    const rows = [workplace(), workplace({ LOCALESTID: 'WP2', STATUS: 'new' })];
    expect(found({ workplace: rows })).toEqual([[], []]);
  });
});

describe('a workplace and its workers', () => {
  const staff = (count: number, changes: Texts = {}): readonly Texts[] =>
    Array.from({ length: count }, (_, at) =>
      worker({ UNIQUEWORKERID: `W${String(at)}`, ...changes }),
    );

  it('are as many as the total says', () => {
    expect(found({ workplace: [workplace()], worker: staff(4) })).toEqual([[]]);
    expect(found({ workplace: [workplace()], worker: staff(3) })).toEqual([
      ['W2200:TOTALPERMTEMP'],
    ]);
  });

  it('belong together whatever the spaces in a reference', () => {
    const workers = staff(4, { LOCALESTID: 'W P1' });
    expect(found({ workplace: [workplace()], worker: workers })).toEqual([[]]);
  });

  it('count on record with UNCHECKED, unless nothing is', () => {
    const files = { workplace: [workplace()], worker: staff(4, { STATUS: 'UNCHECKED' }) };
    expect(found(files, false)).toEqual([[]]);
    expect(found(files)).toEqual([['W2200:TOTALPERMTEMP']]);
  });

  it('are warned of whatever is counted where the service does not read the total', () => {
    const row = workplace({ STATUS: 'NOCHANGE' });
    expect(found({ workplace: [row], worker: staff(4) }, false)).toEqual([['W2200:TOTALPERMTEMP']]);
  });

  it('are fewer than leavers and vacancies, and no fewer than starters', () => {
    const row = workplace({ STARTERS: '4;0', LEAVERS: '3;1', VACANCIES: '3;1' });
    expect(found({ workplace: [row], worker: staff(4) })).toEqual([
      ['W2300:VACANCIES', 'W2320:LEAVERS'],
    ]);
  });

  it('have a registered manager or look for one', () => {
    const row = workplace({ VACANCIES: '0;0' });
    const manager = worker({ UNIQUEWORKERID: 'M', MAINJOBROLE: '4' });
    const asked = ['W2301:VACANCIES'];
    expect(found({ workplace: [row], worker: staff(4) })).toEqual([asked]);
    expect(found({ workplace: [row], worker: [...staff(3), manager] })).toEqual([[]]);
  });

  it('are not compared without the worker file, which is said', () => {
    const { notRun } = checkFile('workplace', { workplace: [workplace()] });
    const numbers = notRun.filter(({ rule }) => rule.scope === 'cross-file').map(({ why }) => why);
    expect(numbers.length).toBeGreaterThan(4);
    expect(new Set(numbers).size).toBe(1);
  });

  it('are not compared where the worker file has no column of statuses', () => {
    const workers = [{ LOCALESTID: 'WP1', UNIQUEWORKERID: 'W1', MAINJOBROLE: '8' }];
    expect(found({ workplace: [workplace()], worker: workers })).toEqual([[]]);
  });
});
