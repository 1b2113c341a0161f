import { make, ours } from '../make';

export const rule = make.row({
  id: 'swf/qualifications/x-class-not-a-code',
  severity: 'query',
  column: 'ClassOfDegree',
  title: 'Class of degree is not a code',
  says: '{value} is not a code for the class of degree.',
  remedy: 'Choose a number from the list, or explain it.',
  why: 'Other codes are not in the list of the Common Basic Data Set.',
  source: ours,
  check: (facts) => {
    const codes = facts.codes('swf.class-of-degree');
    return (row) => {
      const text = row.text('ClassOfDegree');
      if (text.trim() === '' || codes.get(text)?.code === text) return undefined;
      // `2:1` is no code 2 with something beside it, so only zeros and spaces are taken off.
      const bare = text.trim().replace(/^0+(?=\d)/, '');
      return codes.get(bare) === undefined ? {} : { write: bare };
    };
  },
  examples: {
    pass: [{ cells: { ClassOfDegree: 2 } }, { cells: { ClassOfDegree: '' } }],
    fail: [{ cells: { ClassOfDegree: '02' }, write: '2' }, { cells: { ClassOfDegree: '2:1' } }],
  },
});
