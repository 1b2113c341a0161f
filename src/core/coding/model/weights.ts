/** What a trained model consists of. `tools/train` makes it; `src/data` packs and unpacks it. */

/** One score a code: its bias plus the product of its row with the title's place. */
export interface Outputs {
  readonly codes: readonly string[];
  /** One a code. */
  readonly bias: Float32Array;
  /** `width` numbers a code. */
  readonly values: Float32Array;
}

export interface ModelWeights {
  /** How many numbers a row has; a multiple of four. */
  readonly width: number;
  /** Numbers of the features that the model knows, ascending; one row each. */
  readonly features: Uint32Array;
  /** What a row's steps are worth. */
  readonly scales: Float32Array;
  /** Rows in steps of -8 to 7, two to a byte, the first in the lower half. */
  readonly values: Uint8Array;
  /** SOC 2020 unit groups. */
  readonly soc: Outputs;
  /** Roles; the empty code is "no role". */
  readonly roles: Outputs;
}
