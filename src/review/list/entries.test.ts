import { buildReading, type FormSpec } from '../../../test/review/form-builder';
import { review } from '../engine';
import { countsOf, entriesOf, groupOf, placesIn, shownOf, totalOf } from './entries';
import { wholeClauses } from '../support/clauses';
import { entryMessage, placesInRow } from './entry-words';
import { compareFindings, formRanksOf, isAsked, severityRank } from './order';

const road: FormSpec = {
  sheet: '道路养护',
  fields: { projectName: '道路养护', preparedBy: '', budget: '20万元', annualGoal: '养护道路' },
  indicators: [
    { level1: '效益指标', level2: '社会效益指标', level3: '通行条件', target: '有所改善', explanation: '' },
    { level1: '效益指标', level2: '社会效益指标', level3: '出行环境', target: '有效提升', explanation: '' },
  ],
};
const reading = buildReading(road, { ...road, sheet: '桥梁养护' });
const { findings } = review(reading);
const ranks = formRanksOf(reading);
const entries = entriesOf(findings, ranks);

test('findings of one rule on one form are one entry, and none is lost', () => {
  expect(placesIn(entries)).toBe(findings.length);
  expect(new Set(entries.map(({ key }) => key)).size).toBe(entries.length);
  for (const { key, findings: own } of entries) expect(new Set(own.map(groupOf))).toEqual(new Set([key]));
  const vague = entries.filter(({ rule }) => rule === 'unquantified-value');
  expect(vague.map((entry) => entry.findings.length)).toEqual([2, 2]);
  expect(totalOf(countsOf(entries))).toBe(entries.length);
});

test('the gravest first, then forms in workbook order, then what is certain, then the place', () => {
  const firsts = entries.map((entry) => entry.findings[0]!);
  expect([...firsts].sort(compareFindings(ranks))).toEqual(firsts);
  const keys = firsts.map((finding) => [
    severityRank(finding),
    finding.cells[0]!.sheet.name === '道路养护' ? 0 : 1,
    isAsked(finding) ? 1 : 0,
    finding.cells[0]!.row,
  ]);
  const inOrder = [...keys].sort((a, b) => a.reduce((found, part, n) => found || part - b[n]!, 0));
  expect(keys).toEqual(inOrder);
});

test('an entry names its places with what they say', () => {
  const vague = entries.find(({ rule }) => rule === 'unquantified-value')!;
  expect(placesInRow(vague.findings).zh).toContain('”、');
  expect(placesInRow(vague.findings).en).toMatch(/^F\d+“[^”]+”, F\d+“/u);
  expect(entryMessage(vague, { zh: '指标值没有量化', en: 'Not quantified' }).zh).toMatch(
    /^指标值没有量化，2处：F\d+“有所改善”、F\d+“有效提升”。$/u,
  );
});

test('what is shown of the same findings is the same list', () => {
  expect(shownOf(findings, 'all')).toBe(findings);
  expect(shownOf(findings, 'main')).toBe(shownOf(findings, 'main'));
  expect(shownOf(findings, 'main').every(({ level }) => level === 'main')).toBe(true);
});

test.each([
  ['≥90%', '≥90%'],
  ['形成调研报告，代表提出的意见建议交市政府办理落实并反馈', '形成调研报告'],
  ['代表提出的意见建议交市政府办理落实并且及时反馈给代表本人', ''],
  ['第一项；\n第二项。', '第一项；第二项'],
])('only whole clauses are quoted: %s', (text, quoted) => {
  expect(wholeClauses(text, 12).replaceAll(' ', '')).toBe(quoted);
});
