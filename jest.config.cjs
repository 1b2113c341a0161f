/** Three kinds of test: plain ones in Node, component ones in jsdom, whole-page ones in Chromium. */
const transform = {
  '^.+\\.(ts|tsx|mts|mjs)$': [
    '@swc/jest',
    {
      jsc: {
        target: 'es2022',
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
      },
    },
  ],
};
const common = {
  transform,
  // hucre comes as ES modules only.
  transformIgnorePatterns: ['/node_modules/(?!hucre/)'],
  moduleNameMapper: { '\\.css$': '<rootDir>/test/support/style-stub.ts' },
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
};
module.exports = {
  // A process that has read the bundled data for many tests is started anew beyond this.
  workerIdleMemoryLimit: '1500MB',
  projects: [
    {
      ...common,
      displayName: 'node',
      setupFilesAfterEnv: ['<rootDir>/test/support/timeout.ts'],
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: [...common.testPathIgnorePatterns, '<rootDir>/test/e2e/'],
    },
    {
      ...common,
      displayName: 'pane',
      setupFilesAfterEnv: ['<rootDir>/test/support/timeout.ts'],
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/test/**/*.test.tsx'],
    },
    {
      ...common,
      displayName: 'browser',
      setupFilesAfterEnv: ['<rootDir>/test/support/timeout-browser.ts'],
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/e2e/**/*.test.ts'],
    },
  ],
};
