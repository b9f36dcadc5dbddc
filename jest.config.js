export default {
  testEnvironment: 'node',
  globalSetup: '<rootDir>/test/kit/globalSetup.js',
  globalTeardown: '<rootDir>/test/kit/globalTeardown.js',
  testTimeout: 30_000,
  // agenda keeps a timer for half a lock's lifetime after a run.
  forceExit: true,
  extensionsToTreatAsEsm: ['.ts'],
  testMatch: ['**/test/**/*.test.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'es6' } },
    ],
  },
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
};
