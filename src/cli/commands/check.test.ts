import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readFile, writeFile } from '@e965/xlsx';
import { buildReading } from '../../../test/review/form-builder';
import { review } from '../../review/engine';
import { setAside } from '../../review/set-aside';
import { checkOutput, checkText, runCheck } from './check';

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

test('the text for people names sheet, cell, message and rule, and ends in the counts', () => {
  const lines = checkText('a.xlsx', reading, setAside(review(reading), [])).split('\n');
  expect(lines[1]).toBe('  道路养护');
  expect(lines[2]).toMatch(/错误\s+C3\s+“编制单位”没有填写.*\[missing-field\]/u);
  expect(lines.at(-1)).toMatch(/识别1张表，错误\d+个/u);
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
    runCheck(
      [file],
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
