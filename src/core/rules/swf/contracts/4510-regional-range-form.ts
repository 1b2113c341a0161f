import { in2010But, make } from '../make';

export const rule = make.row({
  id: 'swf/contracts/4510',
  severity: 'error',
  column: 'RegionPayRange',
  title: 'Regional pay range is not two characters',
  says: '{value} is not a code for the regional pay range.',
  remedy: 'Write its two characters.',
  why: 'The census does not take codes that are not in its list.',
  source: in2010But('The list of codes was not seen: only the length is checked.'),
  check: () => (row) => {
    const { length } = row.text('RegionPayRange').trim();
    return length === 0 || length === 2 ? undefined : {};
  },
  examples: {
    pass: [{ cells: { RegionPayRange: 'IL' } }, { cells: { RegionPayRange: '' } }],
    fail: [{ cells: { RegionPayRange: 'Inner London' } }],
  },
});
