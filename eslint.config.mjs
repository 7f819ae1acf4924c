import js from '@eslint/js';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import officeAddins from 'eslint-plugin-office-addins';

const ROOMS = [
  'texts',
  'forms',
  'reading',
  'review',
  'writing',
  'report',
  'excel',
  'taskpane',
  'commands',
  'cli',
];

/** What each room may import, and of which other rooms it may import types only. */
const BORDERS = {
  texts: { may: [] },
  forms: { may: ['texts'] },
  reading: { may: ['texts', 'forms'] },
  review: { may: ['texts', 'forms'], types: ['reading'] },
  writing: { may: ['texts', 'forms'] },
  report: { may: ['texts', 'forms', 'reading', 'review', 'writing'] },
  excel: { may: ['texts', 'forms', 'reading', 'review'], types: ['writing'] },
  taskpane: { may: ['texts', 'forms', 'reading', 'review', 'writing', 'report', 'excel', 'commands'] },
  commands: { may: ['texts', 'forms', 'reading', 'review', 'writing', 'report', 'excel', 'taskpane'] },
  cli: { may: ['texts', 'forms', 'reading', 'review', 'writing', 'report'] },
};

/** The plugin's own rules, without the general presets its recommended configuration brings along. */
const OFFICE_RULES = Object.fromEntries(
  Object.keys(officeAddins.rules).map((name) => [`office-addins/${name}`, 'error']),
);

const HOST_GLOBALS = ['Office', 'Excel', 'OfficeExtension'].map((name) => ({
  name,
  message: 'Only src/excel talks to Office.js (architecture: rooms).',
}));
const PLATFORM_FREE = ['texts', 'forms', 'reading', 'review', 'writing', 'report'];
const outside = (rooms) => `^(\\.\\./)+(src/)?(${rooms.join('|')})(/|$)`;

const borderRules = ROOMS.map((room) => {
  const { may, types = [] } = BORDERS[room];
  const closed = ROOMS.filter((other) => other !== room && !may.includes(other) && !types.includes(other));
  const patterns = [
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
    ...(PLATFORM_FREE.includes(room)
      ? [
          {
            regex: '^(react|@fluentui|@microsoft|node:|fs$|path$|exceljs|@e965)',
            message: 'The core knows no platform.',
          },
        ]
      : []),
  ];
  return {
    files: [`src/${room}/**/*.{ts,tsx}`],
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
});

export default tseslint.config(
  { ignores: ['dist/', '.cache/', 'node_modules/', 'coverage/', 'test-output/'] },
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
    files: ['src/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  {
    files: ['src/excel/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: OFFICE_RULES,
  },
  ...borderRules,
  {
    files: ['src/**/*.test.{ts,tsx}', 'test/**'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    files: ['src/**/*.test.{ts,tsx}'],
    rules: { '@typescript-eslint/no-restricted-imports': 'off', 'no-restricted-globals': 'off' },
  },
  {
    files: ['**/*.{js,cjs}'],
    languageOptions: { sourceType: 'commonjs', globals: globals.node },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  { files: ['src/cli/**', 'test/**'], languageOptions: { globals: globals.node } },
);
