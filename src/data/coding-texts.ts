/**
 * What the coder is built from, as packed texts. Import this lazily (`import('./coding-texts')`):
 * it is the chunk that holds the coding index. Nothing is parsed here.
 */
import abbreviationsLg from './generated/abbreviations-lg';
import abbreviationsOns from './generated/abbreviations-ons';
import indexCodes from './generated/index-codes';
import indexEntries from './generated/index-entries';
import rolePairs from './generated/role-pairs';
import roleTitles from './generated/role-titles';
import roles from './generated/roles';
import model from './trained/model';

export const codingTexts = {
  abbreviationsLg,
  abbreviationsOns,
  indexCodes,
  indexEntries,
  model,
  rolePairs,
  roleTitles,
  roles,
} as const;

export type CodingTexts = Readonly<Record<keyof typeof codingTexts, string>>;
