/** A coder that knows three titles, so that the states of the pane do not depend on the data. */
import type { Band, Coder, Suggestion } from '../../../src/core/coding/types';

const known = new Map<string, readonly [role: string, label: string, band: Band]>([
  ['Social worker', ['P-020', 'Social worker, adults or mental health', 'Sure']],
  ['Teaching assistant', ['S-003', 'Teaching assistant', 'Likely']],
  ['Manager', ['M-001', 'Manager', 'Unsure']],
]);

export const fakeCoder: Coder = {
  edition: 'made up',
  suggest({ title }): Suggestion {
    const [role, roleLabel, band] = known.get(title) ?? ['', '', 'None' as const];
    const soc = role === '' ? '' : '1234';
    return {
      role,
      roleLabel,
      soc: { soc2000: soc, soc2010: soc, soc2020: soc, soc2020ext: '' },
      confidence: role === '' ? 0 : 0.9,
      roleConfidence: 0.9,
      socConfidence: 0.9,
      band,
      why: title === '' ? '' : `As in "${title}".`,
      evidence: [],
      alternatives: [],
    };
  },
};
