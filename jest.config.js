const shared = {
  testEnvironment: 'node',
  globalSetup: '<rootDir>/test/kit/globalSetup.js',
  globalTeardown: '<rootDir>/test/kit/globalTeardown.js',
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'es6' } },
    ],
  },
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
};

export default {
  testTimeout: 120_000,
  // jest leaves one core idle by itself, and CI has two.
  maxWorkers: '100%',
  // Modules of a test file are never quite let go: past this, a worker spends its time collecting garbage.
  workerIdleMemoryLimit: '2500MB',
  testSequencer: '<rootDir>/test/kit/faultsLast.js',
  // agenda keeps a timer for half a lock's lifetime after a run.
  forceExit: true,
  projects: [
    {
      ...shared,
      displayName: 'one process',
      testMatch: ['**/test/**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', '/test/faults/'],
    },
    // The whole graph once more, with every subgraph a process of its own.
    {
      ...shared,
      displayName: 'processes',
      testMatch: ['**/test/supergraph/**/*.test.ts'],
      setupFiles: ['<rootDir>/test/kit/inProcesses.js'],
    },
    // What goes over HTTP once more, with every operation known to the gateway before it is asked.
    {
      ...shared,
      displayName: 'short path',
      testMatch: ['**/test/supergraph/**/*.test.ts', '**/test/gateway/**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', '/test/gateway/(plan|execute)/'],
      setupFiles: ['<rootDir>/test/kit/shortPath.js'],
    },
    // Real processes that are killed: minutes of the whole machine.
    { ...shared, displayName: 'faults', testMatch: ['**/test/faults/**/*.test.ts'] },
  ],
};
