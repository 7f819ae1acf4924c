import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const RULES = join(__dirname, '../../src/review/rules');
const INDEX = join(RULES, 'index.ts');
const CASES = join(__dirname, '../review/all-cases.ts');

/** Folders of the rules, in the order in which their findings are shown within one cell. */
const FAMILIES = [
  'completeness',
  'money',
  'explanation',
  'indicator',
  'across',
  'wording',
  'evaluation',
  'sheet',
] as const;

const HEAD = `// Made from the folders of this directory (npm run docs).`;
const CASES_HEAD = `// Made from the folders of src/review/rules (npm run docs).`;
const CASES_DOC = `/** The cases that stand beside their rules, by rule. */`;
const DOC = `/** Every rule of the review, family by family. Its order is the order of findings within one cell, and of the rule table in the README. */`;

/** A rule's file name as the name of what it exports: number-as-text is numberAsText. */
const nameOf = (id: string): string =>
  id.replaceAll(/-([a-z0-9])/g, (_dash, letter: string) => letter.toUpperCase());

/** Ids of the rules of a family, by its files: whatever has a second dot in its name stands beside a rule. */
const rulesOf = (family: string): readonly string[] =>
  readdirSync(join(RULES, family))
    .filter((file) => /^[a-z0-9-]+\.ts$/.test(file))
    .map((file) => file.slice(0, -'.ts'.length))
    .sort();

/** Every rule by its file, in the order of the list of rules: family and id. */
export function ruleFiles(): readonly { readonly family: string; readonly id: string }[] {
  const folders = readdirSync(RULES, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const unknown = folders.filter(({ name }) => !FAMILIES.some((family) => family === name));
  if (unknown.length > 0)
    throw new Error(`No family of rules is called ${unknown.map(({ name }) => name).join(', ')}.`);
  return FAMILIES.flatMap((family) => rulesOf(family).map((id) => ({ family, id })));
}

/** A made file as it stands, and as it should stand with the files of today. */
export interface MadeFile {
  readonly file: string;
  readonly now: string;
  readonly wanted: string;
}

const made = (file: string, wanted: string): MadeFile => ({
  file,
  now: existsSync(file) ? readFileSync(file, 'utf8') : '',
  wanted,
});

/** The list of rules, and that of the cases beside them. */
export function ruleIndexes(): readonly MadeFile[] {
  const files = ruleFiles();
  const imports = files.map(({ family, id }) => `import { ${nameOf(id)} } from './${family}/${id}';`);
  const lines = files.map(({ id }) => `  ${nameOf(id)},`);
  const list = `${DOC}\nexport const RULES: readonly Rule[] = [\n${lines.join('\n')}\n];`;
  const withCases = files.filter(({ family, id }) => existsSync(join(RULES, family, `${id}.cases.ts`)));
  const caseImports = withCases.map(
    ({ family, id }) =>
      `import { cases as ${nameOf(id)} } from '../../src/review/rules/${family}/${id}.cases';`,
  );
  const caseLines = withCases.map(({ id }) => `  ${id.includes('-') ? `'${id}'` : id}: ${nameOf(id)},`);
  const cases = `${CASES_DOC}\nexport const CASES: Readonly<Record<string, RuleCases>> = {\n${caseLines.join('\n')}\n};`;
  return [
    made(INDEX, `${HEAD}\nimport type { Rule } from '../rule';\n${imports.join('\n')}\n\n${list}\n`),
    made(
      CASES,
      `${CASES_HEAD}\nimport type { RuleCases } from './rule-cases';\n${caseImports.join('\n')}\n\n${cases}\n`,
    ),
  ];
}

/** Writes both. */
export function updateRuleIndexes(): void {
  for (const { file, wanted } of ruleIndexes()) writeFileSync(file, wanted);
}
