import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ruleTable } from '../../src/review/rule-table';

const README = join(__dirname, '../../README.md');
const BEGIN = '<!-- rules: begin (npm run docs) -->';
const END = '<!-- rules: end -->';

/** The README as it stands, and as it should stand with the rule list of today. */
export function readmeWithRules(): { readonly now: string; readonly wanted: string } {
  const now = readFileSync(README, 'utf8');
  const [before, rest] = now.split(BEGIN);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined) throw new Error(`README.md has no ${BEGIN} … ${END}.`);
  return { now, wanted: `${before}${BEGIN}\n\n${ruleTable()}\n\n${END}${after}` };
}

/** Writes the rule table into the README. */
export const updateReadme = (): void => writeFileSync(README, readmeWithRules().wanted);
