import { read, utils, type CellObject } from '@e965/xlsx';
import { FAULTY, HOSTILE, reportOn } from '../../test/report/sources';
import { reportCsv } from './csv';
import type { Report } from './report';

/** The file as a spreadsheet takes it: cells with a formula where a text looks like one. */
function opened(csv: string): readonly CellObject[] {
  const { SheetNames, Sheets } = read(csv, { type: 'string', cellFormula: true });
  const sheet = Sheets[SheetNames[0]!]!;
  return Object.entries(sheet).flatMap(([address, cell]) =>
    address.startsWith('!') ? [] : [cell as CellObject],
  );
}

/** The file as rows of texts, read by the grammar of RFC 4180: nothing but quoted fields. */
function parsed(csv: string): readonly (readonly string[])[] {
  const records: string[][] = [[]];
  const field = /"((?:[^"]|"")*)"(,|\r\n)/gy;
  field.lastIndex = 1;
  for (let end = 1; end < csv.length; end = field.lastIndex) {
    const match = field.exec(csv);
    if (!match) throw new Error(`No field of RFC 4180 at ${end}`);
    records.at(-1)!.push(match[1]!.replaceAll('""', '"'));
    if (match[2] === '\r\n') records.push([]);
  }
  return records.slice(0, -1);
}

const hostileReport = (text: string): Report =>
  reportOn(
    [
      {
        ...FAULTY,
        sheet: text.slice(0, 31),
        fields: { ...FAULTY.fields, projectName: text, annualGoal: text },
        indicators: [
          { level1: '产出指标', level2: '数量指标', level3: text, target: text, explanation: text },
        ],
      },
      FAULTY,
    ],
    { workbook: text, dismissedRule: 'missing-field', reason: text },
  );

describe('reportCsv', () => {
  test('begins with a byte order mark, ends every record with CR LF, and all records are equally wide', () => {
    const csv = reportCsv(reportOn([FAULTY]), 'zh');
    expect(csv.startsWith('\ufeff"类别"')).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(new Set(parsed(csv).map(({ length }) => length))).toEqual(new Set([16]));
  });

  test('holds every finding, dismissed finding and setting with its words', () => {
    const report = reportOn([FAULTY], { dismissedRule: 'missing-field', reason: '另有说明' });
    const rows = parsed(reportCsv(report, 'zh'));
    const { error, warning, tip } = report.counts;
    const findings = rows.filter(([kind]) => kind === '问题');
    expect(findings).toHaveLength(report.places);
    expect(new Set(findings.map(([, number]) => number)).size).toBe(error + warning + tip);
    expect(rows.find(([kind]) => kind === '已忽略')).toEqual(
      expect.arrayContaining(['missing-field', '另有说明', '2031-02-03']),
    );
    const contradiction = rows.find((row) => row.includes('operator-against-explanation'))!;
    expect(contradiction).toEqual(
      expect.arrayContaining([
        '错误',
        '道路养护',
        '确定以哪一处为准，改正另一处。',
        expect.stringContaining('≤50公里'),
        expect.stringContaining('养护里程不低于50公里'),
      ]),
    );
  });

  test.each(HOSTILE)('a hostile text stays a text: %s', (_name, text) => {
    expect(opened('"=1+1"\r\n')[0]).toHaveProperty('f');
    const csv = reportCsv(hostileReport(text), 'zh');
    const cells = opened(csv);
    expect(cells.length).toBeGreaterThan(16);
    expect(cells.filter(({ f }) => f !== undefined)).toEqual([]);
    for (const row of parsed(csv))
      for (const value of row) expect(value).not.toMatch(/^[\s\ufeff]*[=+\-@＝＋－＠]|^[\t\r\n]/u);
  });

  test('telephone numbers are masked, also inside messages', () => {
    const report = reportOn(
      [FAULTY, { ...FAULTY, sheet: '桥梁', fields: { ...FAULTY.fields, phone: '13911112222' } }],
      { shown: 'all' },
    );
    const csv = reportCsv(report, 'zh');
    expect(csv).not.toMatch(/13800005678|13911112222/);
    expect(csv).toContain('138******78');
  });

  test('the same in English', () => {
    const rows = parsed(reportCsv(reportOn([FAULTY]), 'en'));
    expect(rows[0]).toEqual(expect.arrayContaining(['Severity', 'Finding', 'What to do']));
    expect(
      utils.sheet_to_json(read(reportCsv(reportOn([FAULTY]), 'en'), { type: 'string' }).Sheets['Sheet1']!),
    ).toHaveLength(rows.length - 1);
  });
});
