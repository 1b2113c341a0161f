/** Decisions as XML, to be kept in the workbook: a part holds some records, the log is all parts. */
import type { SocCodes } from '../coding/types';
import { fold } from '../text/tidy';
import { hasSocForm, SOC_FIELDS } from './soc-fields';
import { CONTEXT_NAMES } from './subject';
import type { Context, ContextName, Decision, How, SubjectKind, Verdict } from './types';
import { attributeText, tagsOf, type Tag } from './xml-tags';
import { declarationOf, isNamed, isNewer, numberOf } from './xml-root';

export const DECISIONS_NAMESPACE = 'urn:rolecheck:decisions';

/** At most so many in a part, so that a decision never rewrites more than some 100 KB. */
export const RECORDS_A_PART = 200;

/** The form that is written, and the newest that is understood. */
const VERSION = 1;

/**
 * One part as a document. Values that are empty, and numbers that are 0, are left out.
 *
 * @param part 1, 2, 3 … in the order of the log
 * @param records at most `RECORDS_A_PART`
 */
export function partXml(part: number, records: readonly Decision[]): string {
  const root = { version: String(VERSION), part: String(part) };
  const lines = records.map((record) => `<decision${attributesXml(attributesOf(record))}/>`);
  const open = `<decisions xmlns="${DECISIONS_NAMESPACE}"${attributesXml(Object.entries(root))}>`;
  return [open, ...lines, '</decisions>'].join('\n');
}

function attributesOf(record: Decision): readonly (readonly [string, string | number])[] {
  const { context, soc } = record;
  return [
    ['id', record.id],
    ['act', record.act],
    ['undoes', record.undoes],
    ['replaces', record.replaces],
    ['of', record.of],
    ['text', record.text],
    ...CONTEXT_NAMES.map((name) => [name, context[name] ?? ''] as const),
    ['verdict', record.verdict],
    ['role', record.role],
    ['roleLabel', record.roleLabel],
    ...SOC_FIELDS.map((field) => [field, soc[field]] as const),
    ['how', record.how],
    ['when', record.when],
    ['editions', record.editions],
    ['note', record.note],
    ['proposed', record.proposed],
  ];
}

function attributesXml(attributes: readonly (readonly [string, string | number])[]): string {
  return attributes
    .filter(([, value]) => value !== '' && value !== 0)
    .map(([name, value]) => ` ${name}="${attributeText(String(value))}"`)
    .join('');
}

/**
 * Reads one part, however it is written: any prefixes, quotes, order, and attributes that are not
 * known. Records that lack what a decision needs are left out, and counted as `dropped`.
 *
 * @returns `newer` when a newer version has written it, undefined when it is no such part or is damaged
 */
export function readPart(xml: string):
  | {
      readonly part: number;
      readonly records: readonly Decision[];
      readonly dropped: number;
    }
  | 'newer'
  | undefined {
  const records: Decision[] = [];
  let dropped = 0;
  /** Names of the elements that are not closed yet. */
  const open: string[] = [];
  let root: Tag | undefined;
  for (const tag of tagsOf(xml)) {
    if (!tag) return undefined;
    if (tag.kind === 'end') {
      if (open.pop() !== tag.name) return undefined;
      continue;
    }
    if (root === undefined) {
      if (!isNamed('decisions', DECISIONS_NAMESPACE, tag, tag)) return undefined;
      root = tag;
      if (isNewer(root, VERSION)) return 'newer';
    } else if (open.length === 0) return undefined;
    else if (open.length === 1 && isNamed('decision', DECISIONS_NAMESPACE, tag, root)) {
      const record = recordOf(tag);
      if (record) records.push(record);
      else dropped++;
    }
    if (!tag.isEmpty) open.push(tag.name);
  }
  const part = root ? numberOf(root, 'part') : 0;
  return open.length > 0 || part < 1 ? undefined : { part, records, dropped };
}

/**
 * The namespace of the root of a document, of which the beginning is enough.
 *
 * @returns empty for none, undefined when the first tag cannot be read
 */
export function rootNamespace(xml: string): string | undefined {
  for (const tag of tagsOf(xml)) return tag && (tag.attributes.get(declarationOf(tag)) ?? '');
  return undefined;
}

const subjectKinds: readonly SubjectKind[] = ['title', 'job code'];
const verdicts: readonly Verdict[] = ['coded', 'no code fits', 'undecided'];
const hows: readonly How[] = [
  'chosen',
  'first accepted',
  'accepted in a group',
  'searched',
  'no code fits',
  'imported',
  'undone',
];

/** The record; undefined when it lacks what is needed to follow it. */
function recordOf(tag: Tag): Decision | undefined {
  const text = (name: string): string => tag.attributes.get(name) ?? '';
  const of = subjectKinds.find((known) => known === text('of'));
  const verdict = verdicts.find((known) => known === text('verdict'));
  const soc = socOf(text);
  if (of === undefined || verdict === undefined || soc === undefined) return undefined;
  if (fold(text('text')) === '') return undefined;
  const isCoded = verdict === 'coded';
  const role = isCoded ? text('role') : '';
  if (isCoded && role === '' && SOC_FIELDS.every((field) => soc[field] === '')) return undefined;
  return {
    id: numberOf(tag, 'id'),
    act: numberOf(tag, 'act'),
    undoes: numberOf(tag, 'undoes'),
    replaces: numberOf(tag, 'replaces'),
    of,
    text: text('text'),
    context: contextOf(text),
    verdict,
    role,
    roleLabel: role === '' ? '' : text('roleLabel'),
    soc,
    // A way of deciding that is not known came from elsewhere.
    how: hows.find((known) => known === text('how')) ?? 'imported',
    when: text('when'),
    editions: text('editions'),
    note: text('note'),
    proposed: text('proposed'),
  };
}

function socOf(text: (name: string) => string): SocCodes | undefined {
  const isFit = SOC_FIELDS.every((field) => text(field) === '' || hasSocForm(field, text(field)));
  if (!isFit) return undefined;
  return {
    soc2000: text('soc2000'),
    soc2010: text('soc2010'),
    soc2020: text('soc2020'),
    soc2020ext: text('soc2020ext'),
  };
}

function contextOf(text: (name: string) => string): Context {
  const context: { -readonly [Name in ContextName]?: string } = {};
  for (const name of CONTEXT_NAMES) {
    if (text(name) !== '') context[name] = text(name);
  }
  return context;
}
