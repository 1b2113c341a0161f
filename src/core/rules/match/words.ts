/** Sentences about which columns and values of a sheet stand for those of a return. */
import { shown } from '../message';
import type { Part, Return } from '../types';
import { MAPPING_HEADERS } from './mapping-headers';

export const words = {
  twice: (header: string): string =>
    `Several columns are headed ${shown(header)}. The first is used.`,
  contested: 'Another column fits as well. Check that it is this one.',
  cellsDiffer: (title: string): string => `Its cells do not look like the ${title}.`,
  likeness: 'The names are only alike.',
  lowerLine: 'Only the lower line of the heading fits.',
  content: 'Only its cells say so.',

  noHeaders: 'No header row was found. Name the columns in the first row of the list.',
  noReturn: (returns: readonly Return[]): string =>
    `The headers fit no return that Rolecheck checks. Say which it is: ${returns.map(({ title }) => title).join(', ')}.`,
  noPart: ({ title, parts }: Return): string =>
    `The headers fit no part of the ${title}. Say which it is: ${parts.map((part) => part.title).join(', ')}.`,
  returnUnknown: (returns: readonly Return[]): string =>
    `There is no such return. Choose one of ${returns.map(({ id }) => id).join(', ')}.`,
  partUnknown: ({ title, parts }: Return): string =>
    `The ${title} has no such part. Choose one of ${parts.map(({ id }) => id).join(', ')}.`,
  editionUnknown: ({ title, editions }: Return): string =>
    `The ${title} has no such edition. Choose one of ${editions.map(({ from }) => from).join(', ')}.`,
  nothingYet: ({ title }: Return): string => `Rolecheck has no columns for the ${title} yet.`,
  noColumns: ({ title }: Part): string =>
    `None of the headers is a column of the ${title}. Check that the header row is the right one.`,

  mapHeaders: `The first row should be ${MAPPING_HEADERS.join(', ')}. Nothing was read.`,
  mapRow: (row: number, what: string): string => `Row ${String(row)} was left out: ${what}.`,
  mapNoReturn: (returns: readonly Return[]): string =>
    `its return is none of ${returns.map(({ id }) => id).join(', ')}`,
  mapNoPart: ({ title, parts }: Return): string =>
    `its part is none of ${parts.map(({ id }) => id).join(', ')}, which the ${title} has`,
  mapNoColumn: ({ title }: Part): string => `its column is none of the ${title}`,
  mapNoValue: 'it has a code and no local value',
  mapNoCode: 'it has a local value and no code',
  mapHeaderTwice: 'an earlier row gives its column another header',
  mapValueTwice: 'an earlier row gives its local value another code',
} as const;
