import { legible } from '../texts/legible';
import { inLanguage, type Language, type Text } from '../texts/text';
import { TOGETHER_TEXTS } from '../texts/together-texts';
import { page } from './html-parts';
import { element, escaped, type Html } from './markup';
import { findingsOf, totalCounts, type Overview, type OverviewRow } from './overview';

/** Severities from the left to the right of a bar, with colours that differ in lightness, too. */
const PARTS = [
  ['error', '#8f0d0d'],
  ['warning', '#d98a1f'],
  ['tip', '#a9c7e8'],
] as const;
const ROW = 24;
const NAMES = 320;
const BARS = 620;
const WIDTH = NAMES + BARS + 120;

/** The overview as one HTML page without scripts: a chart of all units, the units with most errors first, then the table. */
export function overviewHtml(overview: Overview, language: Language): string {
  const t = (text: Text): string => inLanguage(text, language);
  const title = t(TOGETHER_TEXTS.overview);
  const rows = [...overview.rows].sort(
    (a, b) => b.counts.error - a.counts.error || findingsOf(b) - findingsOf(a),
  );
  return page(title, language, [
    element('h1', {}, escaped(title)),
    element('p', {}, escaped(t(TOGETHER_TEXTS.summary(rows.length, totalCounts(rows))))),
    element('h2', {}, escaped(t(TOGETHER_TEXTS.chart))),
    chart(rows, t),
    table(rows, t),
    ...files(TOGETHER_TEXTS.unrecognisedFiles, overview.withoutForms, t),
    ...files(TOGETHER_TEXTS.unreadFiles, overview.notRead, t),
  ]);
}

type Translate = (text: Text) => string;

const nameOf = ({ unit, year }: OverviewRow, t: Translate): string =>
  legible(`${unit ?? t(TOGETHER_TEXTS.noUnit)}${year === undefined ? '' : ` ${year}`}`);

function chart(rows: readonly OverviewRow[], t: Translate): Html {
  const most = Math.max(1, ...rows.map(findingsOf));
  const legend = PARTS.map(([severity, colour], i) =>
    [
      element('rect', { x: String(NAMES + 110 * i), y: '4', width: '12', height: '12', fill: colour }, ''),
      element('text', { x: String(NAMES + 110 * i + 18), y: '15' }, escaped(t(TOGETHER_TEXTS[severity]))),
    ].join(''),
  );
  const bars = rows.map((row, index) => {
    const y = ROW * (index + 1);
    const label = `${nameOf(row, t)}: ${PARTS.map(([severity]) => `${t(TOGETHER_TEXTS[severity])} ${row.counts[severity]}`).join(', ')}`;
    let x = NAMES;
    const parts = PARTS.map(([severity, fill]) => {
      const width = (BARS * row.counts[severity]) / most;
      const rect = element(
        'rect',
        { x: x.toFixed(1), y: String(y + 4), width: width.toFixed(1), height: String(ROW - 8), fill },
        '',
      );
      x += width;
      return width > 0 ? rect : '';
    });
    return element(
      'g',
      {},
      [
        element('title', {}, escaped(label)),
        element(
          'text',
          { x: String(NAMES - 8), y: String(y + 16), 'text-anchor': 'end' },
          escaped(shortened(nameOf(row, t))),
        ),
        ...parts,
        element('text', { x: (x + 6).toFixed(1), y: String(y + 16) }, String(findingsOf(row))),
      ].join(''),
    );
  });
  const height = String(ROW * (rows.length + 1) + 4);
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${WIDTH} ${height}`,
      width: '100%',
      role: 'img',
      'aria-label': t(TOGETHER_TEXTS.chart),
      'font-size': '13',
    },
    [...legend, ...bars].join('\n'),
  );
}

const LONGEST = 22;
const shortened = (name: string): string => (name.length > LONGEST ? `${name.slice(0, LONGEST - 1)}…` : name);

function table(rows: readonly OverviewRow[], t: Translate): Html {
  const head = COLUMNS.map((name) => element('th', { scope: 'col' }, escaped(t(TOGETHER_TEXTS[name])))).join(
    '',
  );
  const body = rows.map((row) => {
    const [first = '', ...others] = cellsOf(row, t);
    const name = row.report
      ? element('a', { href: encodeURIComponent(row.report) }, escaped(first))
      : escaped(first);
    return element(
      'tr',
      {},
      element('th', { scope: 'row' }, name) + others.map((each) => element('td', {}, escaped(each))).join(''),
    );
  });
  return element(
    'table',
    {},
    [
      element('caption', {}, escaped(t(TOGETHER_TEXTS.overview))),
      element('thead', {}, element('tr', {}, head)),
      element('tbody', {}, body.join('\n')),
    ].join('\n'),
  );
}

/** Columns of an overview, by their names in the catalogue. */
export const COLUMNS = [
  'unit',
  'year',
  'files',
  'tables',
  'error',
  'warning',
  'tip',
  'departmentTotal',
  'projectsTotal',
  'notRecognised',
  'doubtfulNames',
] as const;

/** What stands in the columns of a row. */
export const cellsOf = (row: OverviewRow, t: Translate): readonly string[] =>
  [
    row.unit ?? t(TOGETHER_TEXTS.noUnit),
    row.year === undefined ? '' : String(row.year),
    String(row.files),
    String(row.tables),
    String(row.counts.error),
    String(row.counts.warning),
    String(row.counts.tip),
    row.departmentTotal ?? '',
    row.projectsTotal ?? '',
    String(row.unread),
    row.doubtful.join('、'),
  ].map(legible);

function files(title: Text, paths: readonly string[], t: Translate): readonly Html[] {
  if (paths.length === 0) return [];
  const items = paths.map((path) => element('li', {}, escaped(legible(path)))).join('\n');
  return [element('h2', {}, escaped(t(title))), element('ul', {}, items)];
}
