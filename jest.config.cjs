const { bundledLibraries } = require('./test/running/bundled-libraries.cjs');

/** The spreadsheet that the stand-in for Excel keeps its cells in. */
const SPREADSHEET = [
  '@univerjs/core',
  '@univerjs/engine-formula',
  '@univerjs/preset-sheets-node-core',
  '@univerjs/preset-sheets-node-core/locales/zh-CN',
  '@univerjs/sheets',
  '@univerjs/sheets-conditional-formatting',
  '@univerjs/sheets-data-validation',
  '@univerjs/sheets-formula',
  '@univerjs/sheets-numfmt',
  'rxjs',
];

/** What the pane is drawn with, and tried out with. Icons are files of their own. React asks for Node's timers in a way of its own. */
const DRAWING = [
  '@fluentui/react-components',
  '@griffel/react',
  '@tanstack/react-virtual',
  '@testing-library/dom',
  '@testing-library/react',
  '@testing-library/user-event',
  'zustand',
  'zustand/vanilla',
];

/** What the window of jsdom lacks. */
const WINDOW = ['<rootDir>/test/running/text-encoder.cjs'];

const project = (displayName, testEnvironment, testMatch, rest = {}) => ({
  displayName,
  rootDir: __dirname,
  testEnvironment,
  testMatch: testMatch.map((pattern) => `<rootDir>/${pattern}`),
  transform: { '^.+\\.tsx?$': ['@swc/jest'] },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/test-output/'],
  ...rest,
});

/** @type {import('jest').Config} */
module.exports = async () => {
  const spreadsheet = await bundledLibraries('spreadsheet', SPREADSHEET);
  const drawing = await bundledLibraries('drawing', DRAWING);
  return {
    // Every processor: jest leaves one of two idle otherwise.
    maxWorkers: '100%',
    // Long enough for a machine that does other work besides.
    testTimeout: 30_000,
    testSequencer: './test/running/longest-first.cjs',
    projects: [
      project(
        'core',
        'node',
        [
          'src/{texts,language,forms,reading,meaning,review,writing,report,files,cli,desk,install}/**/*.test.ts',
          'test/{language,reading,meaning,review,writing,files,cli,build,docs}/**/*.test.ts',
        ],
        { moduleNameMapper: spreadsheet },
      ),
      project('pane', 'jsdom', ['src/{taskpane,desk}/**/*.test.tsx'], {
        moduleNameMapper: drawing,
        setupFiles: WINDOW,
      }),
      project(
        'host',
        'jsdom',
        ['src/{session,excel,commands}/**/*.test.ts', 'test/{excel-host,bench}/**/*.test.ts'],
        { moduleNameMapper: spreadsheet, setupFiles: WINDOW },
      ),
      project('e2e', 'node', ['test/e2e/**/*.test.ts'], {
        moduleNameMapper: spreadsheet,
        globalSetup: '<rootDir>/test/e2e/support/prepare.ts',
      }),
    ],
  };
};
