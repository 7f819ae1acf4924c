import { RECORD_NAMESPACE } from '../review/record/record-part';
import { EMPTY_RECORD } from '../review/workbook-record';
import { fileRecord } from './file-record';

const SHEETS = [
  { id: '项目一', name: '项目一' },
  { id: '部门 整体', name: '部门 整体' },
];
const JSON_TEXT = JSON.stringify({
  sheets: [{ key: 1, name: '旧名' }],
  corrections: [
    { id: 'k3f9', type: 'bind', target: { type: 'field', field: 'annualGoal' } },
    { id: 'b001', type: 'exclude-sheet', sheet: 1 },
  ],
  dismissals: [
    {
      finding: ['missing-value:', 1, ':x'],
      rule: 'missing-value',
      reason: 'A&B',
      quotes: [''],
      on: '2026-11-22',
    },
  ],
  rules: { disabled: [], enabled: [], limits: {} },
});
const NAMES = [
  { name: '_performance_target.place.k3f9', formula: '项目一!$B$2:$C$3' },
  { name: '_PERFORMANCE_TARGET.SHEET.1', formula: "'部门 整体'!$A$4" },
];
const escaped = JSON_TEXT.replaceAll('&', '&amp;');
const root = (text: string, version = '1') =>
  `<?xml version="1.0"?><record xmlns="${RECORD_NAMESPACE}" version="${version}">${text}</record>`;

const FULL = {
  corrections: [
    {
      id: 'k3f9',
      type: 'bind',
      target: { type: 'field', field: 'annualGoal' },
      at: { sheet: SHEETS[0], row: 1, column: 1, rows: 2, columns: 2 },
    },
    { id: 'b001', type: 'exclude-sheet', sheet: SHEETS[1] },
  ],
  dismissals: [
    {
      finding: 'missing-value:[部门 整体]:x',
      rule: 'missing-value',
      reason: 'A&B',
      quotes: [''],
      on: '2026-11-22',
    },
  ],
  rules: { disabled: [], enabled: [], limits: {} },
};

test.each([
  ['as written', root(escaped)],
  [
    'with a prefix, as other software may write it',
    `<r:record version="1" xmlns:r="${RECORD_NAMESPACE}">${escaped}</r:record>`,
  ],
  ['as a CDATA section', root(`<![CDATA[${JSON_TEXT}]]>`)],
  ['with numeric character references', root(JSON_TEXT.replaceAll('&', '&#38;').replaceAll('"', '&#x22;'))],
])('a record %s', (_name, xml) => {
  expect(fileRecord(['<other xmlns="urn:x"/>', xml], NAMES, SHEETS)).toEqual({ record: FULL });
});

test('a file without a record', () => {
  expect(fileRecord(['<other xmlns="urn:x"/>'], NAMES, SHEETS)).toEqual({ record: EMPTY_RECORD });
});

test.each([
  ['not XML', `<record xmlns="${RECORD_NAMESPACE}"`, 'record-damaged'],
  ['not JSON', root('{'), 'record-damaged'],
  ['another root', `<x xmlns="${RECORD_NAMESPACE}" version="1">${escaped}</x>`, 'record-damaged'],
  ['no version', `<record xmlns="${RECORD_NAMESPACE}">${escaped}</record>`, 'record-damaged'],
  ['a later version', root('anything', '3'), 'record-newer'],
])('a record that cannot be used: %s', (_name, xml, code) => {
  const { record, problem } = fileRecord([xml], NAMES, SHEETS);
  expect([record, problem?.code]).toEqual([EMPTY_RECORD, code]);
});

test('names that are gone: the correction is kept without a place, the sheet is found by its name', () => {
  const { record } = fileRecord(
    [root(escaped.replace('旧名', '项目一'))],
    [{ name: '_performance_target.place.k3f9', formula: '#REF!' }],
    SHEETS,
  );
  expect(record.corrections).toMatchObject([{ at: undefined }, { sheet: SHEETS[0] }]);
});
