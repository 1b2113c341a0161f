import officeAddins from 'eslint-plugin-office-addins';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import redos from 'eslint-plugin-redos';
import * as regexp from 'eslint-plugin-regexp';
import prettier from 'eslint-config-prettier';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const SENDS = 'Nothing leaves this computer: no network calls in shipped code.';
const KEEPS = 'What Rolecheck remembers lives in the workbook.';
const RUNS = 'Text is never run as code.';

/** Names through which a page could send something out, keep something, or run text as code. */
const banned = new Map([
  ...[
    ...['fetch', 'fetchLater', 'XMLHttpRequest', 'WebSocket', 'WebSocketStream', 'EventSource'],
    ...['WebTransport', 'RTCPeerConnection', 'webkitRTCPeerConnection', 'RTCDataChannel'],
    ...['Worker', 'SharedWorker', 'importScripts', 'BroadcastChannel', 'Image', 'Audio', 'open'],
  ].map((name) => [name, SENDS]),
  ...['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'].map((name) => [
    name,
    KEEPS,
  ]),
  ...['eval', 'Function', 'execScript'].map((name) => [name, RUNS]),
  ['postMessage', 'The pane talks to Excel alone, through its library.'],
]);

const bannedGlobals = [...banned].map(([name, message]) => ({ name, message }));

/** Names that mean something else on other objects, or in words: `open` of a file, a `Function`. */
const ambiguous = ['open', 'Function', 'Image', 'Audio', 'Worker', 'postMessage', 'caches'];
const unmistakable = [...banned.keys()].filter((name) => !ambiguous.includes(name)).join('|');

const everything = [...banned.keys(), 'console'].join('|');
const throughWindow =
  'MemberExpression[object.name=/^(window|self|globalThis|global|parent|top|frames)$/]';

const bannedSyntax = [
  {
    selector:
      'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|srcdoc|createContextualFragment|parseHTMLUnsafe)$/]',
    message: 'Text from a sheet is shown as text, never as markup.',
  },
  {
    selector: "MemberExpression[object.name='document'][property.name=/^(write|writeln)$/]",
    message: 'Text from a sheet is shown as text, never as markup.',
  },
  { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: 'Show text as text.' },
  {
    selector: 'MemberExpression[property.name=/^(sendBeacon|serviceWorker)$/]',
    message: SENDS,
  },
  {
    selector: "MemberExpression[object.name='navigator'][property.name='storage']",
    message: KEEPS,
  },
  { selector: "MemberExpression[property.name='cookie']", message: KEEPS },
  {
    selector: 'MemberExpression[property.value=/^(sendBeacon|serviceWorker|cookie|innerHTML)$/]',
    message: 'Nothing is sent, kept in the browser or shown as markup.',
  },
  {
    selector: `ObjectPattern > Property[key.name=/^(sendBeacon|serviceWorker|cookie|${unmistakable})$/]`,
    message: SENDS,
  },
  {
    selector:
      'CallExpression[callee.name=/^set(Timeout|Interval)$/] > :matches(Literal, TemplateLiteral, BinaryExpression).arguments:first-child',
    message: RUNS,
  },
  { selector: "NewExpression[callee.name='Function']", message: RUNS },
];

/** Ways of loading something and of going somewhere. */
const bannedPlaces = [
  {
    selector: 'AssignmentExpression[left.name="location"]',
    message: 'The pane stays where it is.',
  },
  {
    selector:
      'AssignmentExpression > MemberExpression.left[property.name=/^(location|href|src|action|srcset|ping)$/]',
    message: 'Nothing is loaded and nowhere is gone to by script: addresses stand in the page.',
  },
  {
    selector: 'CallExpression[callee.object.name="location"]',
    message: 'The pane stays where it is.',
  },
  {
    selector: 'CallExpression[callee.object.property.name="location"]',
    message: 'The pane stays where it is.',
  },
];

/** In what is shipped not even the names stand, so that they cannot be put together on the way. */
const bannedNames = [
  { selector: `${throughWindow}[property.name=/^(${everything})$/]`, message: SENDS },
  { selector: `${throughWindow}[property.value=/^(${everything})$/]`, message: SENDS },
  {
    selector: `Literal[value=/^(sendBeacon|serviceWorker|${unmistakable})$/]`,
    message: SENDS,
  },
  {
    selector: 'ImportExpression[source.type!="Literal"]',
    message: 'What is loaded later stands in the code, as a path of ours.',
  },
  {
    selector: ':matches(ImportDeclaration, ImportExpression)[source.value=/^[a-z]+:\\/\\//]',
    message: 'Nothing is loaded from elsewhere.',
  },
];

/** Node's ways out, for the command line. */
const networkModules = ['http', 'https', 'http2', 'net', 'tls', 'dgram', 'dns', 'inspector']
  .flatMap((name) => [name, `${name}/*`])
  .flatMap((name) => [name, `node:${name}`]);

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
          { group: networkModules, message: SENDS },
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
      // Beside what is recommended: text that almost matches, over and over again.
      'regexp/no-super-linear-move': 'error',
      'no-console': 'error',
      'no-implied-eval': 'error',
      'no-script-url': 'error',
      'no-restricted-globals': [
        'error',
        ...bannedGlobals.filter(({ name }) => !ambiguous.includes(name)),
      ],
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
  { files: ['src/**/*.{ts,tsx}'], rules: { 'no-restricted-globals': ['error', ...bannedGlobals] } },
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
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/workbench/**'],
    rules: {
      'no-restricted-syntax': ['error', ...bannedSyntax, ...bannedNames, ...bannedPlaces],
    },
  },
  {
    // Has the browser save a list that the officer asked for: a link to what was made in the pane.
    files: ['src/taskpane/review/PassOn.tsx'],
    rules: { 'no-restricted-syntax': ['error', ...bannedSyntax, ...bannedNames] },
  },
  ...layers,
  {
    files: ['tools/**', 'bin/**', '*.mjs', 'test/**', 'src/cli/**'],
    languageOptions: { globals: globals.node },
    rules: { 'no-console': 'off' },
  },
  {
    // They try what is forbidden, and look whether it was kept.
    files: ['test/e2e/policy.test.ts', 'test/support/watching.ts'],
    rules: {
      'no-restricted-globals': 'off',
      'no-restricted-syntax': 'off',
      'no-implied-eval': 'off',
      'no-script-url': 'off',
    },
  },
  {
    files: ['**/*.cjs'],
    languageOptions: { globals: globals.node, sourceType: 'commonjs' },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  prettier,
);
