import { compileAbbreviations } from './abbreviations';
import { compileIndex } from './coding-index';
import { compileRoles } from './coding-roles';
import type { Sources } from './csv';
import { compileLibrary } from './library';
import type { GeneratedModule } from './module';
import { compileRolePairs } from './role-pairs';

/** Every generated module, from the sources. Same sources, same text. */
export function compileAll(sources: Sources): readonly GeneratedModule[] {
  return [
    ...compileIndex(sources),
    ...compileRoles(sources),
    compileRolePairs(sources),
    ...compileAbbreviations(sources),
    ...compileLibrary(sources),
  ];
}
