/** Records of the log as they are entered anew. */
import type { Decision, Draft } from '../../core/review/types';

/** What takes a decision back, when it is entered. */
export function takenBack(decision: Decision): Draft {
  return {
    ...decision,
    verdict: 'undecided',
    how: 'undone',
    role: '',
    roleLabel: '',
    soc: { soc2000: '', soc2010: '', soc2020: '', soc2020ext: '' },
    note: '',
    proposed: '',
  };
}

interface ActRecords {
  readonly records: readonly Decision[];
  readonly when: string;
  readonly editions: string;
}

/** Records by the key press that they came from. */
export function actsOf(records: readonly Decision[]): readonly ActRecords[] {
  const acts = new Map<number, Decision[]>();
  for (const record of records) {
    const known = acts.get(record.act);
    if (known) known.push(record);
    else acts.set(record.act, [record]);
  }
  return [...acts.values()].map((of) => ({
    records: of,
    when: of[0]?.when ?? '',
    editions: of[0]?.editions ?? '',
  }));
}
