import officeAddins from 'eslint-plugin-office-addins';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import redos from 'eslint-plugin-redos';
import * as regexp from 'eslint-plugin-regexp';
import prettier from 'eslint-config-prettier';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/** Names through which a page could send something out, or run text as code. */
const bannedGlobals = [
  ...[
    'fetch',
    'XMLHttpRequest',
    'WebSocket',
    'EventSource',
    'WebTransport',
    'RTCPeerConnection',
  ].map((name) => ({
    name,
    message: 'Nothing leaves this computer: no network calls in shipped code.',
  })),
  { name: 'eval', message: 'Text is never run as code.' },
  { name: 'localStorage', message: 'What Rolecheck remembers lives in the workbook.' },
  { name: 'sessionStorage', message: 'What Rolecheck remembers lives in the workbook.' },
  { name: 'indexedDB', message: 'What Rolecheck remembers lives in the workbook.' },
];

const bannedSyntax = [
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]',
    message: 'Text from a sheet is shown as text, never as markup.',
  },
  {
    selector: "MemberExpression[property.name='sendBeacon']",
    message: 'Nothing is sent anywhere.',
  },
  { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: 'Show text as text.' },
  { selector: "NewExpression[callee.name='Function']", message: 'Text is never run as code.' },
];

/** Which folders of `src` a folder may import; `test/architecture.test.ts` proves the same. */
const arrows = {
  core: [],
  data: ['core'],
  host: [],
  excel: ['core', 'data'],
  functions: ['core', 'data', 'excel'],
  commands: ['core', 'data', 'excel'],
  taskpane: ['core', 'data', 'excel', 'functions', 'commands'],
  cli: ['core', 'data'],
  workbench: ['host', 'core'],
};

const layers = Object.entries(arrows).map(([folder, allowed]) => ({
  files: [`src/${folder}/**/*.{ts,tsx}`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            group: Object.keys(arrows)
              .filter((other) => other !== folder && !allowed.includes(other))
              .map((other) => `**/../${other}/**`),
            message: `src/${folder} may import only ${allowed.join(', ') || 'from itself'}.`,
          },
          ...(folder === 'core'
            ? [
                {
                  group: [
                    'react',
                    'react-dom',
                    'react/*',
                    'node:*',
                    '@fluentui/*',
                    '@microsoft/*',
                    '@univerjs/*',
                  ],
                  message: 'The core knows no Office, React, DOM or Node.',
                },
              ]
            : []),
        ],
      },
    ],
  },
}));

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'node_modules/',
      'coverage/',
      '.cache/',
      'src/data/generated/',
      'src/data/trained/',
    ],
  },
  ...tseslint.configs.strict,
  regexp.configs['flat/recommended'],
  {
    plugins: { redos },
    rules: { 'redos/no-vulnerable': ['error', { timeout: 3000 }] },
  },
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'no-restricted-globals': ['error', ...bannedGlobals],
      'no-restricted-syntax': ['error', ...bannedSyntax],
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  {
    files: ['src/excel/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    // Only the plugin's own rules: its preset brings others that are set above.
    rules: Object.fromEntries(
      officeAddins.configs.recommended
        .flatMap((config) => Object.entries(config.rules ?? {}))
        .filter(([name]) => name.startsWith('office-addins/')),
    ),
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/excel/**', 'src/host/**', 'src/functions/**', 'src/commands/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...bannedGlobals,
        { name: 'Excel', message: 'Only src/excel names Excel.' },
        { name: 'Office', message: 'Only src/excel names Office.' },
      ],
    },
  },
  {
    files: ['src/taskpane/**/*.tsx'],
    plugins: { 'react-hooks': reactHooks, 'jsx-a11y': jsxA11y },
    rules: { ...reactHooks.configs.recommended.rules, ...jsxA11y.flatConfigs.recommended.rules },
  },
  ...layers,
  {
    files: ['tools/**', 'bin/**', '*.mjs', 'test/**', 'src/cli/**'],
    languageOptions: { globals: globals.node },
    rules: { 'no-console': 'off' },
  },
  {
    files: ['**/*.cjs'],
    languageOptions: { globals: globals.node, sourceType: 'commonjs' },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  prettier,
);
