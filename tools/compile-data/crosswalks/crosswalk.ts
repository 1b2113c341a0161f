import type { CrosswalkTarget, Verification } from '../../../src/core/codes/types';

/** A crosswalk before it is packed. */
export interface CompiledCrosswalk {
  readonly from: string;
  readonly to: string;
  readonly source: string;
  readonly verification: Verification;
  /** In the order of the `from` set, each code's targets with the one to return first. */
  readonly rows: readonly CrosswalkRow[];
  /** Codes of `to` that nothing leads to, with the reason. */
  readonly notReached?: ReadonlyMap<string, string>;
}

export interface CrosswalkRow {
  readonly from: string;
  readonly target: CrosswalkTarget;
}
