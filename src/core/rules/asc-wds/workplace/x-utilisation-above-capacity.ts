import { whole } from '../read';
import { make } from './make';
import { countsOf } from './services';

const isAbove = (used: number, capacity: number): boolean => capacity >= 0 && used > capacity;

export const rule = make.row({
  id: 'asc-wds/workplace/x-utilisation-above-capacity',
  severity: 'advice',
  column: 'UTILISATION',
  title: 'More places are in use than there are',
  says: 'A service has {used} places in use, and a capacity of {capacity}.',
  remedy: 'Check both numbers.',
  why: 'The service takes the file without a word; the occupancy that it works out is above 100 per cent.',
  needs: ['ALLSERVICES', 'CAPACITY', 'UTILISATION'],
  check: () => (row) => {
    const capacities = countsOf(row, 'CAPACITY').map(whole);
    const at = countsOf(row, 'UTILISATION').findIndex((used, place) =>
      isAbove(whole(used), capacities[place] ?? NaN),
    );
    if (at < 0) return undefined;
    const used = String(whole(countsOf(row, 'UTILISATION')[at] ?? ''));
    return { say: { used, capacity: String(capacities[at]) } };
  },
  examples: {
    pass: [{ cells: { ALLSERVICES: '1', CAPACITY: '30', UTILISATION: '28' } }],
    fail: [{ cells: { ALLSERVICES: '1', CAPACITY: '30', UTILISATION: '38' } }],
  },
});
