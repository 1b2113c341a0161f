import type { ContextField } from '../../core/sheet/types';

const options: Readonly<Record<ContextField, string>> = {
  title: 'title',
  department: 'department',
  employer: 'employer',
  grade: 'grade',
  jobCode: 'job-code',
};

/** The option that names a field's column, without its dashes. */
export function optionOf(field: ContextField): string {
  return options[field];
}
