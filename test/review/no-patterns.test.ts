import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import unfinished from './unfinished-rules.json';

const ROOT = join(__dirname, '../..');
const RULES = 'src/review/rules';
/** What looks for something in a text, or takes it apart, by a pattern. */
const LOOKING: ReadonlySet<string> = new Set([
  'exec',
  'match',
  'matchAll',
  'replace',
  'replaceAll',
  'search',
  'split',
  'test',
]);

const ruleFiles = readdirSync(join(ROOT, RULES), { recursive: true, encoding: 'utf8' })
  .map((file) => `${RULES}/${file.replaceAll('\\', '/')}`)
  .filter((file) => file.endsWith('.ts') && !/\.(?:test|cases)\.ts$/.test(file));

/** The patterns of a rule's file, and the calls that would apply one. */
function patternsIn(file: string): readonly string[] {
  const source = ts.createSourceFile(file, readFileSync(join(ROOT, file), 'utf8'), ts.ScriptTarget.Latest);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) found.push(node.text);
    if (ts.isNewExpression(node) && node.expression.getText(source) === 'RegExp') found.push('new RegExp');
    if (
      ts.isCallExpression(node) &&
      ts.isPropertyAccessExpression(node.expression) &&
      LOOKING.has(node.expression.name.text)
    )
      found.push(`.${node.expression.name.text}()`);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const unfinishedPatterns: readonly string[] = unfinished.patterns;

test('the rules are found', () => {
  expect(ruleFiles.length).toBeGreaterThan(100);
});

test.each(ruleFiles.filter((file) => !unfinishedPatterns.includes(file)))('%s holds no pattern', (file) => {
  expect(patternsIn(file)).toEqual([]);
});

test('a rule that holds none any more is no exception', () => {
  expect(
    unfinishedPatterns.filter((file) => !ruleFiles.includes(file) || patternsIn(file).length === 0),
  ).toEqual([]);
});
