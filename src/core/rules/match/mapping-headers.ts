/** Headers of a mapping that people keep as a file. */
export const MAPPING_HEADERS: readonly string[] = [
  'Return',
  'Part',
  'Column',
  'Header',
  'Local value',
  'Code',
];
