/** Runs the rules over parts that were read. */
import type { CodeLibrary } from '../../core/codes/types';
import { rememberingCoder } from '../../core/coding/remembering';
import type { Coder } from '../../core/coding/types';
import { followingCoder, isDecidedNone } from '../../core/review/follow';
import type { DecisionLog } from '../../core/review/log';
import { createFacts } from '../../core/rules/facts';
import { rulesIn } from '../../core/rules/registry';
import { referenceDay } from '../../core/rules/reference-day';
import { checkPart } from '../../core/rules/run';
import { linkTables, type PartTable } from '../../core/rules/table';
import type { CheckResult, Facts } from '../../core/rules/types';
import type { Day } from '../../core/sheet/day';
import type { LoadEngine } from '../engine';
import type { ReadPart } from './read-part';

/** A part with everything that was found in it. */
export interface CheckedPart extends ReadPart {
  readonly table: PartTable;
  readonly result: CheckResult;
}

interface Given {
  readonly checked: readonly ReadPart[];
  /** Parts that are only compared with. */
  readonly beside: readonly ReadPart[];
  readonly library: CodeLibrary;
  readonly today: Day;
  readonly nothingOnRecord: boolean;
  readonly loadEngine: LoadEngine;
  /** The decisions that the coder is to follow. */
  readonly decided: (coder: Coder) => Promise<DecisionLog>;
  /** Told now and then how many rows of all parts are done. */
  readonly progress: (rows: number) => void;
}

export async function runChecks(given: Given): Promise<readonly CheckedPart[]> {
  const { checked, beside, library, today, nothingOnRecord, progress } = given;
  const tables = linkTables([...beside, ...checked].map(({ cells }) => cells));
  const asked = checked.some(asksCoder) ? await answers(given) : undefined;
  let before = 0;
  return checked.flatMap((part): CheckedPart[] => {
    const table = tables.get(part.plan.part.id);
    if (table === undefined) return [];
    const { return: one, edition } = part.plan;
    const facts = createFacts({
      library,
      today,
      reference: referenceDay(one, edition, today) ?? today,
      nothingOnRecord,
      parts: tables,
      ...asked,
    });
    const run = checkPart({ return: one, edition, table, facts });
    for (let step = run.next(); ; step = run.next()) {
      if (step.done) {
        before += table.count;
        return [{ ...part, table, result: step.value }];
      }
      progress(before + step.value.done);
    }
  });
}

export function asksCoder({ plan: { part, edition } }: ReadPart): boolean {
  return [...rulesIn(part, edition), ...(part.also ?? [])].some((rule) => rule.asksCoder === true);
}

/** The coder is large: it is made only where a rule asks it. */
async function answers({
  loadEngine,
  decided,
}: Given): Promise<Required<Pick<Facts, 'suggest' | 'isDecidedNone'>>> {
  const plain = rememberingCoder((await loadEngine(undefined, undefined)).coder);
  const log = await decided(plain);
  const coder = followingCoder(plain, log);
  return {
    suggest(post) {
      const { role, soc, band } = coder.suggest(post);
      return { role, soc2020: soc.soc2020, band };
    },
    isDecidedNone: (post) => isDecidedNone(log, post, plain),
  };
}
