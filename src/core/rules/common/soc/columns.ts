/** The columns of a post list that hold codes, as a coding run writes them. */

/** Sets of four-digit codes, one an edition. */
export type FourDigitSet = 'soc2000' | 'soc2010' | 'soc2020';

export interface SocColumn<Set extends string = FourDigitSet | 'soc2020ext'> {
  readonly column: string;
  /** Id of the code set, and part of the rules' ids. */
  readonly set: Set;
}

export const soc2000: SocColumn<FourDigitSet> = { column: 'SOC 2000', set: 'soc2000' };
export const soc2010: SocColumn<FourDigitSet> = { column: 'SOC 2010', set: 'soc2010' };
export const soc2020: SocColumn<FourDigitSet> = { column: 'SOC 2020', set: 'soc2020' };
export const soc2020ext: SocColumn = { column: 'SOC 2020 6-digit', set: 'soc2020ext' };

/** Oldest first. */
export const fourDigits: readonly SocColumn<FourDigitSet>[] = [soc2000, soc2010, soc2020];
export const socColumns: readonly SocColumn[] = [...fourDigits, soc2020ext];
