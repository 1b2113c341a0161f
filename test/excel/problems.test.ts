import { failure, kindOf, problem, type ProblemKind } from '../../src/excel/problems';

const everyKind: ProblemKind[] = [
  'editing',
  'protected',
  'read-only',
  'gone',
  'moved',
  'closed',
  'other-workbook',
  'too-big',
  'too-much-kept',
  'busy',
  'blocked-cells',
  'not-supported',
  'not-loaded',
  'unknown',
];

describe('what could not be done', () => {
  it.each(everyKind)('is said in three plain sentences: %s', (kind) => {
    const { what, why, next } = problem(kind, 'read the list');
    for (const sentence of [what, why, next]) expect(sentence).toMatch(/^[A-Z].{8,}\.$/u);
    expect(what.length).toBeLessThan(60);
  });

  it.each([
    ['InvalidOperationInCellEditMode', 'editing'],
    ['AccessDenied', 'read-only'],
    ['InactiveWorkbook', 'other-workbook'],
    ['ItemNotFound', 'gone'],
    ['ResponsePayloadSizeLimitExceeded', 'too-big'],
    ['SomethingNew', 'unknown'],
    ['constructor', 'unknown'],
  ])('reads Office error %s as %s', (code, kind) => {
    expect(kindOf(code)).toBe(kind);
  });

  it('names the step and the code in the details', () => {
    expect(failure('busy', 'undo', 'code: Timeout at Range.values').problem.details).toBe(
      'Rolecheck could not undo; kind: busy; code: Timeout at Range.values',
    );
  });
});
