import { buildReading } from '../../../test/review/form-builder';
import { review } from '../../review/engine';
import { checkOutput, checkText } from './check';

const reading = buildReading({
  sheet: '道路养护',
  fields: { projectName: '道路养护', preparedBy: '', budget: '20万元', annualGoal: '养护道路' },
});

test('check --json has the members that are agreed on', () => {
  const output = checkOutput('a.xlsx', reading, review(reading));
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
  const lines = checkText('a.xlsx', reading, review(reading)).split('\n');
  expect(lines[1]).toBe('  道路养护');
  expect(lines[2]).toMatch(/错误\s+C3\s+“编制单位”没有填写.*\[missing-field\]/u);
  expect(lines.at(-1)).toMatch(/识别1张表，错误\d+个/u);
});
