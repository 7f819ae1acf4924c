import { parse, type DefaultTreeAdapterMap } from 'parse5';
import { loadWorkbook } from '../../src/cli/workbook-file';
import { checkText } from '../../src/cli/commands/check-text';
import type { Grid } from '../../src/reading/grid';
import { readWorkbook } from '../../src/reading/read';
import { reportCsv } from '../../src/report/csv';
import { reportHtml } from '../../src/report/html';
import { makeReport } from '../../src/report/report';
import { reportSheetPlan } from '../../src/report/sheet';
import { review } from '../../src/review/engine';
import type { Severity } from '../../src/review/finding';
import { countsOf, entriesOf, placesIn, shownOf, totalOf, type Shown } from '../../src/review/list/entries';
import { formRanksOf, SEVERITIES } from '../../src/review/list/order';
import { RULES } from '../../src/review/rules';
import { setAside, type SortedReview } from '../../src/review/set-aside';
import { addTo } from '../../src/review/support/grouping';
import { placeName } from '../../src/review/support/evidence';
import type { Reading } from '../../src/reading/reading';
import { rowsOf } from '../../src/taskpane/findings/lay-rows';
import { countBySeverity } from '../../src/taskpane/findings/severity';
import { LEVEL_TEXTS } from '../../src/texts/list-texts';
import { REPORT_TEXTS, SEVERITY_TEXTS } from '../../src/texts/report-texts';
import type { PlanCell, PlanContent } from '../../src/writing/sheet-plan';
import { draw } from '../reading/fixtures/drawn-form';
import { FOREIGN_COUNTIES } from '../reading/fixtures/foreign-counties';
import { FOREIGN_PROVINCES } from '../reading/fixtures/foreign-provinces';
import { PUBLISHED_FORMS } from './published-forms';

/** An entry as every output prints it: how grave, where it leads to, and how many places it has. */
type Line = `${Severity} ${string} ${number}`;

/** What one output says: its entries in order, and their counts in words. */
interface Said {
  readonly lines: readonly Line[];
  readonly counts: string;
}

interface Checked {
  readonly reading: Reading;
  readonly sorted: SortedReview;
  readonly shown: Shown;
}

const severityNamed = (name: string): Severity =>
  SEVERITIES.find((severity) => SEVERITY_TEXTS[severity].zh === name.trim()) as Severity;
/** The places that a printed finding tells of: `…，7处：`; one where it says nothing of that. */
const placesSaid = (text: string): number => Number(/，(\d+)处：/u.exec(text)?.[1] ?? 1);
const firstPlace = (places: string): string => places.split('、')[0] ?? '';
const ruleSet = new Map(RULES.map(({ id, title, why }) => [id, { id, title, why }]));

const wordsFor = ({ error, warning, tip }: Record<Severity, number>, places: number): string =>
  `${LEVEL_TEXTS.entries(error + warning + tip, places).zh}：${REPORT_TEXTS.counts(error, warning, tip).zh}`.replaceAll(
    ' ',
    '',
  );

/** The pane: its rows with every group and entry open, and the numbers beside its severities. */
function inPane({ reading, sorted, shown }: Checked): Said {
  const findings = shownOf(sorted.review.findings, shown);
  const rows = rowsOf(findings, {
    grouping: 'severity',
    order: reading.sheets.map(({ sheet }) => sheet.id),
    ranks: formRanksOf(reading),
    rules: ruleSet as never,
    closed: new Set(),
    opened: 'all',
  });
  let severity: Severity = 'error';
  const lines: Line[] = [];
  let inEntry = false;
  for (const row of rows) {
    if (row.type === 'group') severity = row.severity ?? severity;
    if (row.type === 'entry') {
      const [first] = row.entry.findings;
      lines.push(`${severity} ${placeName(first!.cells[0]!)} ${row.entry.findings.length}`);
    }
    inEntry = row.type === 'finding' && (row.parent?.startsWith('entry/') ?? false);
    if (row.type === 'finding' && !inEntry) lines.push(`${severity} ${placeName(row.finding.cells[0]!)} 1`);
  }
  return { lines, counts: wordsFor(countBySeverity(findings), findings.length) };
}

function inText({ reading, sorted, shown }: Checked): Said {
  let severity: Severity = 'error';
  const lines: Line[] = [];
  const printed = checkText('a.xlsx', reading, sorted, shown).split('\n');
  for (const line of printed) {
    const heading = /^ {2}(\S+?)\d+项/u.exec(line)?.[1];
    if (heading !== undefined && severityNamed(heading)) severity = severityNamed(heading);
    const [, place, message] = /^ {4}(.+?![A-Z]+\d+) {2}(.*)$/u.exec(line) ?? [];
    if (place !== undefined) lines.push(`${severity} ${place} ${placesSaid(message!)}`);
  }
  const counts = /问题(.*?)(?:；|。)/u.exec(printed.at(-1) ?? '')?.[1] ?? '';
  return { lines, counts };
}

type Node = DefaultTreeAdapterMap['node'];
const childrenOf = (node: Node): readonly Node[] => ('childNodes' in node ? node.childNodes : []);
const textOf = (node: Node): string => ('value' in node ? node.value : childrenOf(node).map(textOf).join(''));
const all = (node: Node, name: string): readonly Node[] => [
  ...(node.nodeName === name ? [node] : []),
  ...childrenOf(node).flatMap((child) => all(child, name)),
];

function inHtml(html: string): Said {
  const page = parse(html);
  const ofFindings = all(page, 'table').filter((table) =>
    SEVERITIES.some((severity) => SEVERITY_TEXTS[severity].zh === textOf(all(table, 'caption')[0]!)),
  );
  const lines = ofFindings.flatMap((table) =>
    all(all(table, 'tbody')[0]!, 'tr').map((tr): Line => {
      const cells = childrenOf(tr).filter(({ nodeName }) => nodeName === 'td' || nodeName === 'th');
      const [, severity = '', places = '', message = ''] = cells.map(textOf);
      return `${severityNamed(severity)} ${firstPlace(places)} ${placesSaid(message)}`;
    }),
  );
  return { lines, counts: resultIn(textOf(page)) };
}

/** 38项，112处：错误 2，警告 16，提示 20 in a text, without blanks. */
const resultIn = (text: string): string =>
  (/\d+项(?:，\d+处)?：错误 ?\d+，警告 ?\d+，提示 ?\d+/u.exec(text)?.[0] ?? '').replaceAll(' ', '');

function inSheet(report: ReturnType<typeof makeReport>): Said {
  const { cells, print } = reportSheetPlan(report, { language: 'zh', goesInto: 'file' });
  const lines: Line[] = [];
  const rows = new Map<number, PlanCell[]>();
  for (const cell of cells) addTo(rows, cell.rect.row, cell);
  const from = print.titleRows?.last ?? 0;
  for (const [row, own] of rows) {
    if (row <= from) continue;
    const content = (column: number): string =>
      shownIn(own.find(({ rect }) => rect.column === column)?.content ?? { type: 'blank' });
    const severity = severityNamed(content(1));
    if (severity && lines.length + 1 === Number(content(0)))
      lines.push(`${severity} ${firstPlace(content(2))} ${placesSaid(content(3))}`);
  }
  const said = cells.map(({ content }) => shownIn(content)).join('\n');
  return { lines, counts: resultIn(said) };
}

const shownIn = (content: PlanContent): string =>
  content.type === 'text' ? content.text : content.type === 'blank' ? '' : String(content.value);

function inCsv(csv: string): Said {
  const rows = [...csv.matchAll(/((?:"(?:[^"]|"")*",?)+)\r\n/gu)].map(([, line = '']) =>
    [...line.matchAll(/"((?:[^"]|"")*)"/gu)].map(([, field = '']) => field.replaceAll('""', '"')),
  );
  const [head = [], ...body] = rows;
  const at = (row: readonly string[], name: keyof typeof REPORT_TEXTS): string =>
    row[head.indexOf((REPORT_TEXTS[name] as { zh: string }).zh)] ?? '';
  const findings = body.filter((row) => at(row, 'kind') === REPORT_TEXTS.kindFinding.zh);
  const byNumber = new Map<number, (readonly string[])[]>();
  for (const row of findings) addTo(byNumber, Number(at(row, 'number')), row);
  return {
    lines: [...byNumber.values()].map((places): Line => {
      const [first = []] = places;
      return `${severityNamed(at(first, 'severity'))} ${firstPlace(at(first, 'cells'))} ${places.length}`;
    }),
    counts: resultIn(csv),
  };
}

function checked(grids: readonly Grid[], shown: Shown): Checked {
  const reading = readWorkbook(grids);
  const found = review(reading, { grids: new Map(grids.map((grid) => [grid.sheet.id, grid])) });
  return { reading, sorted: setAside(found, []), shown };
}

const SAMPLE = loadWorkbook('assets/sample-2024.xlsx', { merges: true }).grids;
const drawn = (forms: readonly { readonly name: string; readonly lines: string }[]): readonly Grid[] =>
  forms.map(({ name, lines }) => draw(name, lines).grid);

test.each<[string, readonly Grid[], Shown]>([
  ['the sample', SAMPLE, 'main'],
  ['the sample with its details', SAMPLE, 'all'],
  ['forms of many kinds', drawn(PUBLISHED_FORMS), 'main'],
  ['forms of provinces', drawn(FOREIGN_PROVINCES), 'main'],
  ['forms of counties with details', drawn(FOREIGN_COUNTIES), 'all'],
])('%s: pane, text, HTML, sheet and CSV list the same entries in the same order', (_name, grids, shown) => {
  const the = checked(grids, shown);
  const report = makeReport({
    workbook: 'a.xlsx',
    reading: the.reading,
    review: the.sorted.review,
    dismissed: [],
    choices: { disabled: [], enabled: [], limits: {} },
    rules: RULES,
    version: '1',
    madeAt: new Date(2026, 10, 30),
    shown,
  });
  const entries = entriesOf(shownOf(the.sorted.review.findings, shown), formRanksOf(the.reading));
  const pane = inPane(the);
  expect(pane.lines).toHaveLength(entries.length);
  expect(pane.counts).toBe(wordsFor(countsOf(entries), placesIn(entries)));
  expect(totalOf(countsOf(entries))).toBeGreaterThan(12);
  expect(inText(the)).toEqual(pane);
  expect(inHtml(reportHtml(report, 'zh'))).toEqual(pane);
  expect(inSheet(report)).toEqual(pane);
  expect(inCsv(reportCsv(report, 'zh'))).toEqual(pane);
});
