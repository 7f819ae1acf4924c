import { readFileSync } from 'node:fs';
import js from '@eslint/js';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import officeAddins from 'eslint-plugin-office-addins';

const ROOMS = [
  'texts',
  'language',
  'forms',
  'reading',
  'meaning',
  'review',
  'writing',
  'report',
  'session',
  'files',
  'excel',
  'taskpane',
  'commands',
  'cli',
  'desk',
  'install',
];

const MODEL = ['texts', 'language', 'forms', 'reading', 'meaning', 'review', 'writing', 'report'];

/**
 * What each room may import; of which other rooms it may import types only, and of which only the port: what the
 * session asks of the workbook stands in `src/session/port`.
 */
const BORDERS = {
  texts: { may: [] },
  language: { may: ['texts'] },
  forms: { may: ['texts', 'language'] },
  reading: { may: ['texts', 'language', 'forms'] },
  meaning: { may: ['texts', 'language', 'forms'], types: ['reading'] },
  review: { may: ['texts', 'language', 'forms', 'meaning'], types: ['reading'] },
  writing: { may: ['texts', 'language', 'forms'] },
  report: { may: ['texts', 'language', 'forms', 'reading', 'meaning', 'review', 'writing'] },
  session: { may: MODEL },
  excel: {
    may: ['texts', 'language', 'forms', 'reading', 'meaning', 'review'],
    types: ['writing'],
    port: 'session',
  },
  taskpane: { may: [...MODEL, 'session'] },
  commands: { may: ['texts', 'session', 'excel'] },
  files: { may: MODEL },
  cli: { may: [...MODEL, 'files'] },
  desk: { may: [...MODEL, 'session', 'files', 'taskpane'] },
  install: { may: ['texts'] },
};

/** Where the pane is started, what it works with is put together. */
const START = { files: ['src/taskpane/index.tsx'], may: [...BORDERS.taskpane.may, 'excel', 'commands'] };

/** The plugin's own rules, without the general presets its recommended configuration brings along. */
const OFFICE_RULES = Object.fromEntries(
  Object.keys(officeAddins.rules).map((name) => [`office-addins/${name}`, 'error']),
);

const HOST_GLOBALS = ['Office', 'Excel', 'OfficeExtension'].map((name) => ({
  name,
  message: 'Only src/excel talks to Office.js (src/README.md).',
}));
const PLATFORM_FREE = [...MODEL, 'files'];
/** Rooms that know a page, but no library that draws it and no file. */
const WITHOUT_LIBRARIES = [...PLATFORM_FREE, 'session'];
/** The room of files reads and writes their formats by libraries that run in Node and in a page alike. */
const platformsClosedTo = (room) =>
  `^(react|@fluentui|@microsoft|node:|fs$|path$${room === 'files' ? '' : '|exceljs|@e965|fflate'})`;
const outside = (rooms) => `^(\\.\\./)+(src/)?(${rooms.join('|')})(/|$)`;

const borderRule = (room, { may, types = [], port }, files = [`src/${room}/**/*.{ts,tsx}`]) => {
  const closed = ROOMS.filter((other) => ![room, ...may, ...types, port].includes(other));
  const patterns = [
    ...(port
      ? [
          {
            regex: `^(\\.\\./)+(src/)?${port}/(?!port/)`,
            message: `src/${room} may import only the port of this room.`,
          },
        ]
      : []),
    ...(closed.length ? [{ regex: outside(closed), message: `src/${room} may not import this room.` }] : []),
    ...(types.length
      ? [
          {
            regex: outside(types),
            allowTypeImports: true,
            message: `src/${room} may import only types of this room.`,
          },
        ]
      : []),
    { regex: '^(\\.\\./)+test(/|$)', message: 'The product does not import tests.' },
    ...(WITHOUT_LIBRARIES.includes(room)
      ? [
          {
            regex: platformsClosedTo(room),
            message: 'The core knows no platform.',
          },
        ]
      : []),
  ];
  return {
    files,
    rules: {
      '@typescript-eslint/no-restricted-imports': ['error', { patterns }],
      'no-restricted-globals': [
        'error',
        ...(room === 'excel' ? [] : HOST_GLOBALS),
        ...(PLATFORM_FREE.includes(room)
          ? ['window', 'document', 'process', 'localStorage'].map((name) => ({
              name,
              message: 'The core knows no platform.',
            }))
          : []),
      ],
    },
  };
};

const borderRules = [
  ...ROOMS.map((room) => borderRule(room, BORDERS[room])),
  borderRule('taskpane', START, START.files),
];

/** Files that these rules do not hold for yet; `test/review/no-patterns.test.ts` keeps the list from growing old. */
const UNFINISHED = JSON.parse(
  readFileSync(new URL('test/review/unfinished-rules.json', import.meta.url), 'utf8'),
);
const NO_PATTERN =
  'A rule holds no pattern: what texts say is found out in src/language, src/forms or src/meaning.';

export default tseslint.config(
  { ignores: ['dist/', 'release/', '.cache/', 'node_modules/', 'coverage/', 'test-output/'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: { globals: { ...globals.browser } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-console': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  { files: ['src/**/*.tsx'], ...jsxA11y.flatConfigs.strict },
  {
    // Where React is imported, and not in the rooms without it: these rules look for a long time.
    files: ['src/{taskpane,desk}/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'CallExpression[callee.name=/^use(Layout)?Effect$/] > ArrowFunctionExpression[body.type="ChainExpression"]',
          message:
            'React calls what an effect returns: new browsers return promises from scrolling. Use braces.',
        },
      ],
    },
  },
  {
    files: ['src/excel/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: OFFICE_RULES,
  },
  {
    files: ['src/{language,meaning,review}/**/*.ts'],
    ignores: [...UNFINISHED.complexity, 'src/**/*.cases.ts'],
    rules: { complexity: ['error', 15] },
  },
  {
    files: ['src/review/rules/**/*.ts'],
    ignores: [...UNFINISHED.patterns, 'src/**/*.test.ts', 'src/**/*.cases.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'Literal[regex]', message: NO_PATTERN },
        { selector: "NewExpression[callee.name='RegExp']", message: NO_PATTERN },
        {
          selector:
            'CallExpression[callee.property.name=/^(?:exec|match|matchAll|replace|replaceAll|search|split|test)$/]',
          message: NO_PATTERN,
        },
      ],
    },
  },
  ...borderRules,
  {
    files: ['src/**/*.test.{ts,tsx}', 'src/**/*.cases.ts', 'test/**'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    files: ['src/**/*.test.{ts,tsx}', 'src/**/*.cases.ts'],
    rules: { '@typescript-eslint/no-restricted-imports': 'off', 'no-restricted-globals': 'off' },
  },
  {
    files: ['**/*.{js,cjs}'],
    languageOptions: { sourceType: 'commonjs', globals: globals.node },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  { files: ['eslint.config.mjs'], languageOptions: { globals: globals.node } },
  { files: ['src/build/**', 'src/cli/**', 'test/**'], languageOptions: { globals: globals.node } },
);
