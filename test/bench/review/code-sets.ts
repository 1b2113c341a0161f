/** The code sets that a review searches in. */
import type { SearchedSets } from '../../../src/core/review/session';
import { loadCodeLibrary } from '../../../src/data/library';

export async function searchedSets(): Promise<SearchedSets> {
  const library = await loadCodeLibrary();
  const roles = library.set('hwr');
  const soc2020 = library.set('soc2020');
  if (!roles || !soc2020) throw new Error('Rolecheck: the code sets of a review are not there');
  return { roles, soc2020 };
}
