/** One row of a list of decisions: what it decides, or why it decides nothing. */
import { NO_SOC } from '../coding/alternatives';
import type { CoderReference, Role, SocCodes } from '../coding/types';
import { fold, tidy } from '../text/tidy';
import { hasSocForm, SOC_FIELDS } from './soc-fields';
import { CONTEXT_NAMES } from './subject';
import { SUGGESTED_BANDS } from './table-cell';
import { LIST_COLUMNS, type ListColumn, type ReadColumn } from './table-columns';
import type { Context, ContextName, Draft } from './types';
import { AGAIN, NONE_WORDS, readWhy, rowWords, verdictWords } from './words';

/** What is wrong with a row. */
export interface Fault {
  /** A sentence that the row is subject of. */
  readonly why: string;
  readonly about: 'title' | 'role code' | 'SOC code' | 'decision';
  /** True where nothing is wrong but that its title is none that is remembered: a name, a total. */
  readonly isAside: boolean;
}

/** Why a row decides nothing, and needs nothing put right. */
export type LeftAside = 'suggestion' | 'undecided' | 'again' | 'no title';

export type RowRead =
  | { readonly kind: 'draft'; readonly draft: Draft }
  | { readonly kind: 'fault'; readonly fault: Fault }
  | { readonly kind: 'aside'; readonly left: LeftAside };

/** @param edition `Coder.edition`: what was proposed on another one is not known here */
export function readRow(
  textOf: (column: ReadColumn) => string,
  reference: CoderReference,
  edition: string,
): RowRead {
  const said = readWhy(textOf('why'));
  const subject = subjectOf(textOf, said.isOnJobCode);
  if (subject === undefined) return { kind: 'aside', left: 'no title' };
  const decision = fold(textOf('decision'));
  if (decision === fold(AGAIN)) return { kind: 'aside', left: 'again' };
  if (decision === fold(verdictWords.undecided)) return { kind: 'aside', left: 'undecided' };
  const isSaid = decision !== '' || textOf('how') !== '' || said.isDecided;
  if (!isSaid && SUGGESTED_BANDS.has(fold(textOf('band')))) {
    return { kind: 'aside', left: 'suggestion' };
  }
  const unfit = subject.of === 'title' ? reference.unfit(subject.text) : undefined;
  if (unfit) return wrong('title', unfit === 'name' ? rowWords.name : rowWords.notATitle, true);
  const role = roleIn(textOf('role'), reference);
  if (role === undefined && textOf('role') !== '') return wrong('role code', rowWords.unknownRole);
  const soc = said.isSocSuggested ? NO_SOC : socIn(textOf);
  const bad = SOC_FIELDS.find((field) => soc[field] !== '' && !hasSocForm(field, soc[field]));
  if (bad) return wrong('SOC code', rowWords.badSoc(headerOf(bad)));
  if (soc.soc2020 !== '' && !reference.hasSoc2020(soc.soc2020)) {
    return wrong('SOC code', rowWords.unknownSoc);
  }
  if (soc.soc2020ext !== '' && parentOf(soc.soc2020ext) !== soc.soc2020) {
    return wrong('SOC code', rowWords.parentSoc);
  }
  const isCoded = role !== undefined || SOC_FIELDS.some((field) => soc[field] !== '');
  const isNone = NONE_WORDS.has(decision);
  if (isNone && isCoded) return wrong('decision', rowWords.noneAndCode);
  if (!isNone && !isCoded && !said.isNone) return { kind: 'aside', left: 'undecided' };
  const draft: Draft = {
    ...subject,
    context: contextOf(textOf),
    verdict: isCoded ? 'coded' : 'no code fits',
    role: role?.code ?? '',
    roleLabel: role?.title ?? '',
    soc,
    how: 'imported',
    note: textOf('note'),
    proposed: textOf('editions') === edition ? textOf('proposed') : '',
  };
  return { kind: 'draft', draft };
}

function wrong(about: Fault['about'], why: string, isAside = false): RowRead {
  return { kind: 'fault', fault: { why, about, isAside } };
}

/** The title; or the job code, where there is no title or the decision was made on the code. */
function subjectOf(
  textOf: (column: ReadColumn) => string,
  isOnJobCode: boolean,
): Pick<Draft, 'of' | 'text'> | undefined {
  const [title, jobCode] = [textOf('title'), textOf('jobCode')];
  if (fold(jobCode) !== '' && (isOnJobCode || fold(title) === '')) {
    return { of: 'job code', text: jobCode };
  }
  return fold(title) === '' ? undefined : { of: 'title', text: title };
}

/** By its code, whatever its capitals, dash and spacing, or by its exact title. */
function roleIn(text: string, reference: CoderReference): Role | undefined {
  if (text === '') return undefined;
  const code = tidy(text).toUpperCase();
  return reference.role(text) ?? reference.role(code) ?? reference.roleTitled?.(text);
}

/** A code of six digits holds the one of four by definition. */
function socIn(textOf: (column: ReadColumn) => string): SocCodes {
  const soc2020ext = textOf('soc2020ext');
  return {
    soc2000: textOf('soc2000'),
    soc2010: textOf('soc2010'),
    soc2020: textOf('soc2020') || parentOf(soc2020ext),
    soc2020ext,
  };
}

function parentOf(soc2020ext: string): string {
  return hasSocForm('soc2020ext', soc2020ext) ? soc2020ext.slice(0, 4) : '';
}

function headerOf(column: ListColumn): string {
  return LIST_COLUMNS.find(([one]) => one === column)?.[1] ?? '';
}

function contextOf(textOf: (column: ReadColumn) => string): Context {
  const context: { -readonly [Name in ContextName]?: string } = {};
  for (const name of CONTEXT_NAMES) {
    if (fold(textOf(name)) !== '') context[name] = textOf(name);
  }
  return context;
}
