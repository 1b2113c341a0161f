/** The TypeScript of the module that the trained model ships in. */
export function modelModule(text: string): string {
  return [
    '/**',
    ' * Written by tools/train, do not edit. Form: src/data/model-text.ts.',
    ' * Source: learnt from the coding index of the Office for National Statistics and from the',
    ' * Harmonised Workforce Roles, as they stand in src/data/generated',
    ' * Licence: Open Government Licence v3.0; MIT (our own work)',
    ' */',
    `const text: string = \`${text}\`;`,
    'export default text;',
    '',
  ].join('\n');
}
