import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import JSZip from 'jszip';
import { RECORD_NAMESPACE } from '../review/record/record-part';
import before from '../../test/review/record-before-entries.json';
import type { CheckOutput } from './commands/check';
import { createProgram } from './program';

const SAMPLE = 'assets/sample-2024.xlsx';
const folder = mkdtempSync(join(tmpdir(), 'kept-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface ReadOutput {
  readonly tables: readonly {
    readonly sheet: string;
    readonly fields: Readonly<Record<string, { readonly value: unknown; readonly address: string }>>;
    readonly unread: readonly { readonly address: string }[];
  }[];
  readonly skipped: readonly { readonly sheet: string; readonly reason: string }[];
}

const EMPTY = {
  sheets: [],
  corrections: [],
  dismissals: [],
  rules: { disabled: [], enabled: [], limits: {} },
};

/** The sample with a record in it, as Excel saves one. */
async function withRecord(
  text: string,
  names: Readonly<Record<string, string>> = {},
  version = '1',
): Promise<string> {
  const zip = await JSZip.loadAsync(readFileSync(SAMPLE));
  zip.file(
    'customXml/item1.xml',
    `<record xmlns="${RECORD_NAMESPACE}" version="${version}">${text}</record>`,
  );
  const workbook = (await zip.file('xl/workbook.xml')?.async('string')) ?? '';
  const nodes = Object.entries(names).map(
    ([name, formula]) => `<definedName name="${name}" hidden="1">${formula}</definedName>`,
  );
  zip.file('xl/workbook.xml', workbook.replace('</definedNames>', `${nodes.join('')}</definedNames>`));
  const path = join(folder, 'record.xlsx');
  writeFileSync(path, await zip.generateAsync({ type: 'uint8array' }));
  return path;
}

async function run(
  command: string,
  path: string,
): Promise<{ lines: string[]; complaints: string[]; status: number }> {
  const [lines, complaints]: [string[], string[]] = [[], []];
  let status = -1;
  const output = {
    result: (line: string) => lines.push(line),
    complaint: (line: string) => complaints.push(line),
  };
  await createProgram(output, (code) => (status = code)).parseAsync([command, '--json', path], {
    from: 'user',
  });
  return { lines, complaints, status };
}

const parsed = <T>({ lines }: { readonly lines: readonly string[] }): T => JSON.parse(lines[0] ?? '') as T;

test('read follows the corrections kept in the file', async () => {
  const path = await withRecord(
    JSON.stringify({
      ...EMPTY,
      sheets: [{ key: 1, name: '公关协会' }],
      corrections: [
        { id: 'aaaa', type: 'bind', target: { type: 'field', field: 'annualGoal' } },
        { id: 'bbbb', type: 'exclude-sheet', sheet: 1 },
      ],
    }),
    {
      '_performance_target.place.aaaa': '代表培训!$C$4:$G$4',
      '_performance_target.sheet.1': '公关协会!$A$1',
    },
  );
  const before = parsed<ReadOutput>(await run('read', SAMPLE));
  const { tables, skipped } = parsed<ReadOutput>(await run('read', path));
  const training = tables.find(({ sheet }) => sheet === '代表培训');
  const goal = before.tables.find(({ sheet }) => sheet === '代表培训')?.fields['annualGoal'];
  expect(training?.fields['annualGoal']).toEqual({ ...training?.fields['projectName'], address: 'C4' });
  expect(training?.unread.map(({ address }) => address)).toContain(goal?.address);
  expect(tables).toHaveLength(before.tables.length - 1);
  expect(skipped).toEqual([...before.skipped, { sheet: '公关协会', reason: '由用户排除。' }]);
});

test('check leaves out what was dismissed and the rules that were switched off, and lists the dismissals', async () => {
  const before = parsed<CheckOutput>(await run('check', SAMPLE));
  const [first] = before.findings;
  const other = before.findings.find(({ rule }) => rule !== first?.rule);
  const dismissal = {
    finding: [first?.id],
    rule: first?.rule,
    reason: '已核对',
    quotes: first?.evidence.map(({ text }) => text),
    on: '2026-11-22',
  };
  const escaped = JSON.stringify({
    ...EMPTY,
    dismissals: [dismissal],
    rules: { ...EMPTY.rules, disabled: [other?.rule] },
  })
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;');
  const after = parsed<CheckOutput>(await run('check', await withRecord(escaped)));
  expect(after.dismissed).toEqual([
    { id: first?.id, rule: first?.rule, cells: first?.cells, reason: '已核对', on: '2026-11-22' },
  ]);
  const ids = after.findings.map(({ id }) => id);
  expect(ids).not.toContain(first?.id);
  expect(after.findings.filter(({ rule }) => rule === other?.rule)).toEqual([]);
  const { error, warning, tip } = after.summary;
  expect(error + warning + tip).toBe(ids.length);
  expect(before.dismissed).toEqual([]);
});

test('what the version before entries kept still holds: every dismissal, and rule settings', async () => {
  const text = JSON.stringify(before.record).replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const { dismissed, findings } = parsed<CheckOutput>(
    await run('check', await withRecord(text, before.names)),
  );
  expect(dismissed.map(({ cells }) => cells[0]).sort()).toEqual(
    before.dismissed.map((finding) => finding.split(' ')[1]).sort(),
  );
  expect(new Set(dismissed.map(({ reason }) => reason))).toEqual(new Set(['已与业务科室核对']));
  const rules = findings.map(({ rule }) => rule);
  expect(rules).not.toContain('unit-against-name');
  expect(rules).toContain('satisfaction-below-habit');
});

test('a damaged record is complained about, and the file is read without it', async () => {
  const { lines, complaints, status } = await run('read', await withRecord('{'));
  expect([lines.length, status]).toEqual([1, 0]);
  expect(complaints).toEqual([expect.stringContaining('损坏')]);
  expect(parsed<ReadOutput>({ lines }).tables).toHaveLength(9);
});

test('check: the fit is printed with the links that were made by hand', async () => {
  const name = (kind: string): string => `_performance_target.${kind}.link`;
  const corrections = [{ id: 'link', type: 'link', quote: '发驻会人员工资' }];
  const path = await withRecord(
    JSON.stringify({ ...EMPTY, corrections }),
    { [name('place')]: '公关协会!$F$11', [name('to')]: '公关协会!$E$18' },
    '2',
  );
  const { fit, findings } = parsed<CheckOutput>(await run('check', path));
  const of = fit.find(({ sheet }) => sheet === '公关协会');
  expect(of?.homeless).toEqual([]);
  expect(of?.items.find(({ quote }) => quote.includes('工资'))?.indicators).toContain('公关协会!E18');
  const about = findings.filter(
    ({ rule, cells }) => rule.endsWith('-work') && cells[0]?.startsWith('公关协会'),
  );
  expect(about).toEqual([]);
});
