import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const PROJECT = join(__dirname, '../..');
const PAGE = join(PROJECT, 'src/DEPENDENCIES.md');

interface ProjectFile {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}
const { dependencies, devDependencies } = JSON.parse(
  readFileSync(join(PROJECT, 'package.json'), 'utf8'),
) as ProjectFile;

/** Days of the last releases of what is shipped, as `npm run outdated -- --write` has found them. */
const LAST_RELEASES = JSON.parse(readFileSync(join(__dirname, 'last-releases.json'), 'utf8')) as Readonly<
  Record<string, string>
>;

/** What each package is for, and why it and not our own code. A package without a line here fails the test. */
const WHY: Readonly<Record<string, string>> = {
  '@e965/xlsx': 'reads .xls, .et, .ods and .csv; SheetJS under the name its makers do not publish on npm',
  '@fluentui/react-components': 'the look and the keyboard of Office, accessible',
  '@fluentui/react-icons': 'its icons',
  '@microsoft/office-js': 'the only way to talk to Excel; shipped unchanged, its terms forbid more',
  '@microsoft/office-js-helpers':
    'storage that outlives the pane, behind one lazily loaded adapter; archived upstream, nothing newer does it',
  '@tanstack/react-virtual': 'lists of thousands of findings of which few are in sight',
  'big.js': 'exact decimals: money is never a binary fraction',
  commander: 'arguments of the command line',
  'fast-xml-parser': 'parts of workbooks and Word files, in pages as in Node',
  fflate: 'zip, small and quick, in pages as in Node',
  numfmt: 'number formats of cells as Excel shows them',
  react: 'the views; 18, as Fluent UI and the office’s webviews know it',
  'react-dom': 'draws them',
  zustand: 'the state of a session, which views subscribe to',

  '@eslint/js': 'lint: general rules',
  '@swc/core': 'compiles TypeScript, much quicker than tsc',
  '@swc/jest': 'the same for jest',
  '@testing-library/dom': 'tests find elements as people do',
  '@testing-library/jest-dom': 'what is said of elements in tests',
  '@testing-library/react': 'views in tests',
  '@testing-library/user-event': 'keys and clicks in tests',
  '@types/big.js': 'types',
  '@types/jest': 'types',
  '@types/node': 'types, of the oldest Node that will do',
  '@types/office-js': 'types; newer than the library, so that tiers can be asked for',
  '@types/react': 'types, of React 18',
  '@types/react-dom': 'types, of React 18',
  '@univerjs/core': 'the spreadsheet behind the stand-in for Excel; tests and workbench only',
  '@univerjs/engine-formula': 'its formulas',
  '@univerjs/preset-sheets-conditional-formatting': 'its conditional formats, drawn',
  '@univerjs/preset-sheets-core': 'it, drawn',
  '@univerjs/preset-sheets-data-validation': 'its data validation, drawn',
  '@univerjs/preset-sheets-node-core': 'it, without a page',
  '@univerjs/sheets': 'its sheets',
  '@univerjs/sheets-conditional-formatting': 'its conditional formats',
  '@univerjs/sheets-data-validation': 'its data validation',
  '@univerjs/sheets-formula': 'its formulas in sheets',
  '@univerjs/sheets-numfmt': 'its number formats',
  'axe-core': 'accessibility of every view and state',
  'copy-webpack-plugin': 'pictures, guides, manifest, office.js into the build',
  'css-loader': 'styles in the build',
  exceljs:
    'the second reader and writer of workbooks in tests, and the files of the stand-in; not maintained since 2023',
  esbuild: 'minifies the desk; bundles the command line and the install page',
  eslint: 'lint, and the borders of the rooms',
  'eslint-plugin-jsx-a11y': 'lint: accessibility',
  'eslint-plugin-office-addins': 'lint: use of Office.js',
  'eslint-plugin-react-hooks': 'lint: hooks',
  'fast-check': 'property tests',
  globals: 'names of globals for lint',
  'html-webpack-plugin': 'the pages of the build',
  jest: 'tests',
  'jest-environment-jsdom': 'tests with a page',
  jszip:
    'comes with ExcelJS; named because its writing of long texts is put right (test/excel-host/xlsx/write-xlsx.ts)',
  marked: 'guides from Markdown to pages, when building',
  'mini-css-extract-plugin': 'styles as files',
  parse5: 'reads HTML reports back in tests',
  'playwright-core': 'drives Chromium in end-to-end tests',
  prettier: 'one format',
  rxjs: 'asked for by Univer',
  selfsigned: 'certificates for tests',
  'swc-loader': 'TypeScript in the build',
  tsx: 'runs scripts in TypeScript',
  typescript: 'types',
  'typescript-eslint': 'lint: TypeScript',
  webpack: 'the build',
  'webpack-cli': 'the build',
  'webpack-dev-server': 'npm start',
};

const licenceOf = (name: string): string => {
  const { license } = JSON.parse(
    readFileSync(join(PROJECT, 'node_modules', name, 'package.json'), 'utf8'),
  ) as { license?: string };
  if (name === '@microsoft/office-js') return 'Microsoft';
  return license === '(MIT OR GPL-3.0-or-later)' ? 'MIT (or GPL)' : (license ?? '');
};

const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const byName = (packages: Readonly<Record<string, string>>) =>
  Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1));

/** The page of dependencies as it stands, and as it should stand. */
export function dependencyPage(): { readonly now: string; readonly wanted: string } {
  const wanted = [
    '# Dependencies',
    '',
    'Made by `npm run docs` from `package.json` and `test/docs/dependencies.ts`. `npm run outdated` shows what has newer versions;',
    '`npm run outdated -- --write` looks up the days of the last releases anew, as the registry in use tells them: a mirror may date an old',
    'release by the day on which it took it over.',
    '',
    '## Shipped, or run by the command line',
    '',
    row('package', 'version', 'licence', 'last release', 'why'),
    row('---', '---', '---', '---', '---'),
    ...byName(dependencies).map(([name, version]) =>
      row(`\`${name}\``, version, licenceOf(name), LAST_RELEASES[name] ?? '', WHY[name] ?? ''),
    ),
    '',
    '## For development only',
    '',
    row('package', 'version', 'licence', 'why'),
    row('---', '---', '---', '---'),
    ...byName(devDependencies).map(([name, version]) =>
      row(`\`${name}\``, version, licenceOf(name), WHY[name] ?? ''),
    ),
    '',
  ].join('\n');
  return { now: readFileSync(PAGE, 'utf8'), wanted };
}

/** Packages of the project for which nobody has said why, and those that are named and gone; shipped ones without a release. */
export function unexplained(): readonly string[] {
  const used = [...Object.keys(dependencies), ...Object.keys(devDependencies)];
  return [
    ...used.filter((name) => !(name in WHY)),
    ...Object.keys(WHY).filter((name) => !used.includes(name)),
    ...Object.keys(dependencies).filter((name) => !(name in LAST_RELEASES)),
  ];
}

/** Writes the page. */
export const updateDependencyPage = (): void => writeFileSync(PAGE, dependencyPage().wanted);
