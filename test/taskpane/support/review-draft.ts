import type { Draft } from '../../../src/core/review/types';

/** A decision on a title wherever it stands; without a role that no code fits. */
export function draft(text: string, role: string, more: Partial<Draft> = {}): Draft {
  return {
    of: 'title',
    text,
    context: {},
    verdict: role === '' ? 'no code fits' : 'coded',
    role,
    roleLabel: '',
    soc: { soc2000: '', soc2010: '', soc2020: '', soc2020ext: '' },
    how: 'chosen',
    note: '',
    proposed: '',
    ...more,
  };
}
