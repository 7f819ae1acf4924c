import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readFile, writeFile } from '@e965/xlsx';
import { buildReading } from '../../../test/review/form-builder';
import { review } from '../../review/engine';
import { setAside } from '../../review/set-aside';
import { loadWithBytes } from '../workbook-file';
import { checkFile, checkOutput } from './check';
import { checkText } from './check-text';

const reading = buildReading({
  sheet: '道路养护',
  fields: { projectName: '道路养护', preparedBy: '', budget: '20万元', annualGoal: '养护道路' },
});

test('check --json has the members that are agreed on', () => {
  const output = checkOutput('a.xlsx', reading, setAside(review(reading), []));
  expect(output).toMatchObject({ workbook: 'a.xlsx', tables: 1, cannotJudge: [] });
  expect(output.summary.error).toBeGreaterThan(0);
  expect(output.findings[0]).toMatchObject({
    rule: 'missing-field',
    kind: 'missing-field',
    severity: 'error',
    dimension: '完整性',
    cells: ['道路养护!C3'],
    evidence: [{ cell: '道路养护!C3', text: '' }],
  });
});

test('the text for people names place, message and rule of each entry, and ends in the counts', () => {
  const lines = checkText('a.xlsx', reading, setAside(review(reading), [])).split('\n');
  expect(lines[1]).toMatch(/^ {2}错误\d+项/u);
  expect(lines[2]).toMatch(/^ {4}道路养护!C3 {2}“编制单位”没有填写.*\[missing-field\]/u);
  expect(lines.at(-1)).toMatch(/识别1张表，问题\d+项(，\d+处)?：错误\d+，警告\d+，提示\d+/u);
});

test('details are counted in one line and listed when they are asked for; --json prints both', () => {
  const untidy = buildReading({ sheet: '表', fields: { projectName: ' 道路养护 ', preparedBy: '' } });
  const result = setAside(review(untidy), []);
  expect(checkText('a.xlsx', untidy, result)).toMatch(/\n {2}另有细节\d+处（--all 列出）\n/u);
  expect(checkText('a.xlsx', untidy, result)).not.toContain('outer-blanks');
  expect(checkText('a.xlsx', untidy, result, 'all')).toContain('outer-blanks');
  expect(checkText('a.xlsx', untidy, result, 'all')).not.toContain('另有细节');
  const { findings } = checkOutput('a.xlsx', untidy, result);
  expect(new Set(findings.map(({ level }) => level))).toEqual(new Set(['main', 'fine']));
  for (const { rule, group } of findings) expect(group.startsWith(`${rule}:`)).toBe(true);
});

test('control and direction characters of cells do not reach the terminal', () => {
  const hostile = buildReading({
    sheet: '表',
    fields: { projectName: '道路\u001b[31m养护\u202e', preparedBy: '' },
    indicators: [
      {
        level1: '产出指标',
        level2: '数量指标',
        level3: '里\u0007程',
        target: '有所\u009b2J提高',
        explanation: '',
      },
    ],
  });
  const text = checkText('a.xlsx', hostile, setAside(review(hostile), []));
  expect(text).toContain('\ufffd');
  expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/u); // eslint-disable-line no-control-regex -- looks for them
});

test('a workbook without a form says why, sheet by sheet', () => {
  const sheet = { id: '1', name: '通讯录' };
  const reason = { zh: '没有找到指标。', en: 'No indicators were found.' };
  const none = { sheets: [{ sheet, forms: [], skipped: { sheet, reason } }] };
  expect(checkText('a.xlsx', none, setAside({ findings: [], cannotJudge: [] }, [])).split('\n')).toEqual([
    'a.xlsx',
    '  通讯录  未识别：没有找到指标。',
    '  识别0张表，问题0项：错误0，警告0，提示0。',
  ]);
});

test('judges the cells of a file too: a formula that shows an error', () => {
  const folder = mkdtempSync(join(tmpdir(), 'check-'));
  try {
    const book = readFile('assets/sample-2024.xlsx');
    const file = join(folder, 'error.xlsx');
    const name = book.SheetNames[1] ?? '';
    const sheet = book.Sheets[name] ?? {};
    sheet['C9'] = { t: 'e', v: 0x17, f: 'B99' };
    writeFile(book, file);
    const results: string[] = [];
    checkFile(
      loadWithBytes(file, { merges: true }),
      { path: file, shown: 'error.xlsx' },
      { json: true },
      { result: (line) => results.push(line), complaint: (line) => results.push(line) },
    );
    const { findings } = JSON.parse(results.join()) as ReturnType<typeof checkOutput>;
    expect(findings.filter(({ rule }) => rule === 'error-cell')).toMatchObject([
      { cells: [`${name}!C9`], evidence: [{ text: '#REF!' }] },
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
