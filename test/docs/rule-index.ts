import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const RULES = join(__dirname, '../../src/review/rules');
const INDEX = join(RULES, 'index.ts');

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

/** The list of rules as it stands, and as it should stand with the files of today. */
export function ruleIndex(): { readonly now: string; readonly wanted: string } {
  const files = ruleFiles();
  const imports = files.map(({ family, id }) => `import { ${nameOf(id)} } from './${family}/${id}';`);
  const lines = files.map(({ id }) => `  ${nameOf(id)},`);
  const list = `${DOC}\nexport const RULES: readonly Rule[] = [\n${lines.join('\n')}\n];`;
  const wanted = `${HEAD}\nimport type { Rule } from '../rule';\n${imports.join('\n')}\n\n${list}\n`;
  return { now: readFileSync(INDEX, 'utf8'), wanted };
}

/** Writes the list of rules. */
export const updateRuleIndex = (): void => writeFileSync(INDEX, ruleIndex().wanted);
