/** One row's answer as a line of JSON: a stable contract, see the command line's description. */
import { confidenceCell } from '../../core/coding/columns';
import type { Suggestion } from '../../core/coding/types';
import { jsonText } from '../print';

const MOST_ALTERNATIVES = 5;

/**
 * @param row as the file counts
 * @param title as it stands in the file
 */
export function jsonRow(row: number, title: string, suggestion: Suggestion): string {
  const { soc } = suggestion;
  return jsonText({
    row,
    title,
    role: suggestion.role,
    soc2000: soc.soc2000,
    soc2010: soc.soc2010,
    soc2020: soc.soc2020,
    soc2020ext: soc.soc2020ext,
    confidence: confidenceCell(suggestion.confidence),
    band: suggestion.band,
    why: suggestion.why,
    alternatives: suggestion.alternatives.slice(0, MOST_ALTERNATIVES).map((alternative) => ({
      role: alternative.role,
      soc2020: alternative.soc.soc2020,
      confidence: confidenceCell(alternative.confidence),
    })),
  });
}
