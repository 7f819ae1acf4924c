import { FAULTY, HOSTILE, reportOn } from '../../test/report/sources';
import { planToGrid } from '../../test/writing/plan-to-grid';
import { readWorkbook } from '../reading/read';
import { formsOf } from '../reading/reading';
import type { PlanCell, SheetPlan } from '../writing/sheet-plan';
import { reportSheetPlan } from './sheet';
import { wordsOf } from './words';

const inWorkbook = { language: 'zh', goesInto: 'workbook' } as const;
const inFile = { language: 'zh', goesInto: 'file' } as const;
const textOf = ({ content }: PlanCell): string =>
  content.type === 'blank' ? '' : content.type === 'text' ? content.text : String(content.value);
const rowOf = (plan: SheetPlan, words: string): readonly string[] => {
  // The first page names the gravest entries as well.
  const { row } = plan.cells.filter((cell) => textOf(cell).includes(words)).at(-1)!.rect;
  return plan.cells.filter(({ rect }) => rect.row === row).map(textOf);
};
const report = reportOn([FAULTY, { ...FAULTY, sheet: "桥 '梁" }], {
  dismissedRule: 'missing-field',
  reason: '由主管部门统一填写',
});

describe('reportSheetPlan', () => {
  test('A4 landscape, one page wide, with the head of the list repeated and pages numbered', () => {
    const { print, cells } = reportSheetPlan(report, inWorkbook);
    expect(print).toMatchObject({ orientation: 'landscape', pageNumbers: '第 &P 页，共 &N 页' });
    const { first, last } = print.titleRows!;
    expect(first).toBe(last);
    expect(print.breaks.map((at) => textOf(cells.find(({ rect }) => rect.row === at)!))).toEqual([
      '二、问题清单',
      '三、已忽略的问题',
    ]);
    expect(cells.filter(({ rect }) => rect.row === first).map(textOf)).toEqual([
      '序号',
      '级别',
      '位置',
      '问题',
      '原文',
      '怎么改、为什么和依据',
    ]);
  });

  test('a row says what, where, both quotes, what to do, why and on which ground', () => {
    const [number, severity, place, message, quotes, handling] = rowOf(
      reportSheetPlan(report, inFile),
      '方向相反',
    );
    expect(Number(number)).toBeGreaterThan(0);
    expect(severity).toBe('错误');
    expect(place).toMatch(/^桥 '梁!F\d+、[A-Z]\d+$/);
    expect(message).toContain('不低于');
    expect(quotes).toMatch(/≤50公里[^]*养护里程不低于50公里/);
    expect(handling).toMatch(/^怎么改：.+\n为什么：.+\n依据：.+$/);
  });

  test('several passages of one cell are quoted once', () => {
    const [finding] = report.groups[0]!.entries[0]!.entry.findings;
    const twice = { ...finding!, evidence: [...finding!.evidence, ...finding!.evidence] };
    const words = wordsOf(report, { language: 'zh', phones: 'shown' });
    expect(words.quotes(twice)).toEqual(words.quotes(finding!));
  });

  test('dismissed findings show their reason and day', () => {
    expect(rowOf(reportSheetPlan(report, inFile), '由主管部门统一填写').at(-1)).toBe(
      '忽略理由：由主管部门统一填写（2031-02-03）',
    );
  });

  test('cells do not overlap and every row is high enough for a line', () => {
    const { cells, rowHeights, columnWidths } = reportSheetPlan(report, inWorkbook);
    const taken = new Set<string>();
    for (const { rect } of cells)
      for (let down = 0; down < rect.rows; down += 1)
        for (let across = 0; across < rect.columns; across += 1) {
          const key = `${rect.row + down} ${rect.column + across}`;
          expect(taken.has(key)).toBe(false);
          taken.add(key);
        }
    expect(taken.size).toBe(rowHeights.length * columnWidths.length);
    expect(Math.min(...rowHeights)).toBeGreaterThan(15);
  });

  test('in the workbook places lead to their cells; in a file there is no formula at all', () => {
    const formulas = (plan: SheetPlan): readonly string[] =>
      plan.cells.flatMap(({ content }) => (content.type === 'formula' ? [content.formula] : []));
    const links = formulas(reportSheetPlan(report, inWorkbook));
    expect(links.length).toBeGreaterThan(4);
    for (const link of links)
      expect(link).toMatch(/^HYPERLINK\("#(道路养护|'桥 ''梁')![A-Z]+\d+","[^"]+"\)$/u);
    expect(formulas(reportSheetPlan(report, inFile))).toEqual([]);
  });

  test.each(HOSTILE)('a hostile sheet name stays inside its quotes: %s', (_name, text) => {
    const plan = reportSheetPlan(reportOn([{ ...FAULTY, sheet: text.slice(0, 31) }]), inWorkbook);
    for (const { content } of plan.cells)
      if (content.type === 'formula')
        expect(content.formula).toMatch(/^HYPERLINK\("(?:[^"]|"")*","(?:[^"]|"")*"\)$/u);
  });

  test('no text is longer than a cell holds', () => {
    const long = '长'.repeat(40_000);
    const plan = reportSheetPlan(
      reportOn(
        [
          {
            ...FAULTY,
            indicators: [
              { level1: '产出指标', level2: '数量指标', level3: '里程', target: '5', explanation: long },
            ],
          },
        ],
        { dismissedRule: 'missing-field', reason: long },
      ),
      inFile,
    );
    expect(Math.max(...plan.cells.map((cell) => textOf(cell).length))).toBeLessThan(32_767);
  });

  test('the pages of an English report are numbered in English', () => {
    expect(reportSheetPlan(report, { ...inFile, language: 'en' }).print.pageNumbers).toBe('Page &P of &N');
  });

  test.each(['zh', 'en'] as const)('the reader does not take it for a form (%s)', (language) => {
    const many = reportOn([
      FAULTY,
      {
        ...FAULTY,
        kind: 'department-overall',
        sheet: '部门',
        fields: { departmentName: '交通局', total: '5万元' },
      },
      {
        kind: 'project-list',
        sheet: '清单',
        projects: [
          ['道路养护', '20'],
          ['桥梁养护', '30'],
        ],
      },
    ]);
    for (const each of [many, report, reportOn([])])
      for (const goesInto of ['workbook', 'file'] as const)
        expect(formsOf(readWorkbook([planToGrid(reportSheetPlan(each, { language, goesInto }))]))).toEqual(
          [],
        );
  });
});
