import { NO_SOC } from '../coding/alternatives';
import type { Decision, Draft } from './types';

/** What takes a decision back, when it is entered. */
export function takenBack(decision: Decision): Draft {
  return {
    ...decision,
    ...{ verdict: 'undecided', how: 'undone' },
    ...{ role: '', roleLabel: '', soc: NO_SOC, note: '', proposed: '' },
  };
}
