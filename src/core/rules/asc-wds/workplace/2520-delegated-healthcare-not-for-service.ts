import { cell, wholeIn } from '../read';
import { hasMainService, isAnswer, knowsMainService } from './answers';
import { make } from './make';

export const rule = make.row({
  id: 'asc-wds/workplace/2520',
  severity: 'query',
  column: 'DHA',
  title: 'Delegated healthcare is not asked for this main service',
  says: 'Workplaces with main service {service} are not asked about delegated healthcare.',
  remedy: 'Clear DHA, or correct the main service.',
  why: 'The service takes the file and leaves this answer out.',
  since: '2025-08',
  needs: ['MAINSERVICE', 'DHA'],
  check: (facts) => {
    const isKnown = knowsMainService(facts);
    const isAsked = hasMainService(facts, 'delegated-healthcare');
    return (row) => {
      const isIgnored = isAnswer(cell(row, 'DHA')) && isKnown(row) && !isAsked(row);
      return isIgnored ? { say: { service: String(wholeIn(row, 'MAINSERVICE')) } } : undefined;
    };
  },
  examples: {
    pass: [{ cells: { MAINSERVICE: '8', DHA: '1' } }, { cells: { MAINSERVICE: '72' } }],
    fail: [{ cells: { MAINSERVICE: '72', DHA: '1' } }],
  },
});
