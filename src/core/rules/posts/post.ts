import type { Post } from '../../coding/types';
import type { Row } from '../types';

/** A row as the coder sees it, and decisions. */
export function asPost(row: Row): Post {
  return {
    title: row.text('Job title'),
    department: row.text('Department'),
    employer: row.text('Employer'),
    grade: row.text('Grade'),
    jobCode: row.text('Job code'),
  };
}
