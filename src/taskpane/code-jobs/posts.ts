/** Columns of a sheet as posts. */
import { cellText } from '../../core/sheet/cell-text';
import { isErrorText } from '../../core/sheet/error-values';
import { exampleRows, surveyRows, type RowSurvey } from '../../core/sheet/set-aside';
import type { CellGrid, CellValue, ContextField } from '../../core/sheet/types';
import { withoutDirections } from '../../core/text/hidden';
import { fold } from '../../core/text/tidy';
import type { Post } from '../../core/coding/types';
import type { ReadColumns } from '../../excel/port';
import { rowsRead } from '../parts/list-said';
import { contextFields, type Assumption } from './assume';
import type { Counts } from './state';

/** A list as it was read: posts for the coder, titles as they stand for the writer. */
export interface ReadPosts {
  readonly posts: readonly Post[];
  readonly titles: readonly CellValue[];
  readonly counts: Counts;
  /** Rows that are no posts have no title among `posts`, and are in here. */
  readonly survey: RowSurvey;
}

/** The columns of the sheet to read: the fields that were found, then our own bands. */
export function columnsToRead(found: Assumption): {
  readonly fields: readonly ContextField[];
  readonly columns: readonly number[];
} {
  const fields = contextFields.filter((field) => found.fields[field] !== undefined);
  const columns = fields.flatMap((field) => found.fields[field]?.column ?? []);
  const band = found.own.find((column) => column.id === 'band');
  return { fields, columns: band ? [...columns, band.column] : columns };
}

/** @param read the columns in the order of `columnsToRead` */
export function postsOf(found: Assumption, read: ReadColumns): ReadPosts {
  const { fields, columns } = columnsToRead(found);
  const byField = new Map(fields.map((field, at) => [field, read.columns[at] ?? []]));
  const survey = surveyRows(
    fields.map((_, at) => read.columns[at] ?? []),
    read.rowCount,
    { title: fields.indexOf('title') },
    exampleRows(sampleRows(found)),
  );
  const looks = new Map(fields.map((field, at) => [field, read.looks?.[at]]));
  const text = (field: ContextField, row: number): string => {
    const cell = byField.get(field)?.[row];
    const shown = looks.get(field);
    // An error that somebody typed, and no formula gave, stands for nothing.
    const isTyped = shown !== undefined && shown[row] === undefined && isErrorText(cell);
    return isTyped || survey.aside.has(row) ? '' : withoutDirections(cellText(cell)).trim();
  };
  const given = (
    field: 'department' | 'employer' | 'grade' | 'jobCode',
    row: number,
  ): Partial<Post> => {
    const value = text(field, row);
    return value === '' ? {} : { [field]: value };
  };
  const posts = Array.from({ length: read.rowCount }, (_, row): Post => ({
    title: text('title', row),
    ...given('department', row),
    ...given('employer', row),
    ...given('grade', row),
    ...given('jobCode', row),
  }));
  const titles = byField.get('title') ?? [];
  // A post may have a SOC code and no role: the band says whether anything was found.
  const bands = columns.length > fields.length ? read.columns[fields.length] : undefined;
  const filled = posts.filter((post) => post.title !== '');
  return {
    posts,
    titles,
    counts: {
      posts: filled.length,
      titles: new Set([...new Set(filled.map(({ title }) => title))].map((title) => fold(title)))
        .size,
      coded: bands?.filter((band) => band !== '' && band !== 'None').length ?? 0,
      rows: rowsRead(found.list, read, survey),
    },
    survey,
  };
}

/** The first rows under the header, with all columns of the list. */
function sampleRows({ place, list }: Assumption): CellGrid {
  const first = list.firstColumn - place.area.column;
  return place.sample
    .slice(list.firstRow - place.area.row)
    .map((row) => row.slice(first, first + list.columnCount));
}
