import { makersFor } from '../common/row-rule';
import type { RuleSource } from '../types';

/**
 * Rules of 2010, as a payroll exporter of that year cites them by number. None of them is known to
 * have been withdrawn unless it says so, and none was seen in a list of today.
 */
export const in2010: RuleSource = {
  from: 'School Workforce Census rules of 2010, read in a payroll exporter',
  year: '2010',
  caution: 'Known from the 2010 census only.',
};

/** A rule of 2010 of which something more must be said. */
export function in2010But(caution: string): RuleSource {
  return { ...in2010, caution: `Known from the 2010 census only. ${caution}` };
}

/** A rule that a help page of school software or of an authority tells of. */
export function helpPage(year: string, caution?: string): RuleSource {
  return {
    from: 'help pages of school software and authorities on School Workforce Census rules',
    year,
    ...(caution !== undefined && { caution }),
  };
}

/** Known from 2010 and told of again later. */
export function since2010(year: string, caution?: string): RuleSource {
  return {
    from: 'School Workforce Census rules of 2010 (payroll exporter) and later help pages',
    year,
    ...(caution !== undefined && { caution }),
  };
}

/** A check of ours that the census does not have. */
export const ours: RuleSource = {
  from: "Rolecheck's own check, not one of the census",
  year: '2026',
};

/** Most rules were read in the exporter of 2010. */
export const make = makersFor(in2010);

/** Rules of ours. */
export const makeOurs = makersFor(ours);
