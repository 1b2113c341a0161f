/** The lists that are coded, as posts. */
import { distinctPosts } from '../../../src/core/coding/batch';
import type { Post } from '../../../src/core/coding/types';
import { largerList } from '../lists/larger';
import { postOf, sampleRows, type Row } from '../lists/sample';

export const LARGER = 10_000;

export const listNames = ['titles', 'posts', 'rows'] as const;
export type ListName = (typeof listNames)[number];

/** What is counted when one speaks of titles a second. */
export const listWords: Readonly<Record<ListName, string>> = {
  titles: 'distinct titles, nothing else known',
  posts: 'distinct posts: title, service, school, grade',
  rows: '10,000 rows',
};

export function largerRows(): readonly Row[] {
  return largerList(sampleRows(), LARGER);
}

export function listNamed(name: ListName): readonly Post[] {
  switch (name) {
    case 'titles':
      return distinctPosts(sampleRows().map((row) => ({ title: postOf(row).title }))).distinct;
    case 'posts':
      return distinctPosts(sampleRows().map(postOf)).distinct;
    case 'rows':
      return largerRows().map(postOf);
  }
}
