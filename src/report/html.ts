import type { Finding } from '../review/finding';
import { REPORT_TEXTS, SEVERITY_TEXTS } from '../texts/report-texts';
import type { Language, Text } from '../texts/text';
import { fitHtml } from './fit-html';
import { countCells, firstPage, formTable } from './html-first-page';
import { BELOW_HEADING, bdi, FINDINGS, heading, page, paragraph, table } from './html-parts';
import { escaped, element, type Html } from './markup';
import { formsOfFirstPage } from './report';
import type { Report, ReportEntry, ReportFinding, ReportRule } from './report';
import { wordsOf, type Quote, type Words } from './words';

/**
 * The report as one HTML page that needs nothing beside itself and runs no script: for reading, printing on A4 and for
 * screen readers. Its first sheet of paper is for the person who signs. Every text is escaped.
 */
export function reportHtml(report: Report, language: Language): string {
  const words = wordsOf(report, { language, phones: 'masked' });
  const name = words.t(REPORT_TEXTS.title);
  const title = report.workbook === undefined ? name : words.pair(name, words.said(report.workbook));
  return page(title, language, [
    element('h1', {}, escaped(name)),
    ...firstPage(report, words),
    ...findings(report, words),
    ...dismissed(report, words),
    ...cannotJudge(report, words),
    ...settings(report, words),
    ...fitHtml(report, words),
  ]);
}

function findings(report: Report, words: Words): readonly Html[] {
  const { t } = words;
  return [
    heading(REPORT_TEXTS.findingsHeading, words),
    ...(report.groups.length === 0 ? [paragraph(t(REPORT_TEXTS.noFindings))] : []),
    ...report.groups.flatMap(({ severity, entries }) => [
      element('h3', {}, escaped(t(SEVERITY_TEXTS[severity]))),
      table(
        t(SEVERITY_TEXTS[severity]),
        headOf(words),
        entries.map((each) => entryCells(each, words)),
        {
          class: `${FINDINGS.class} ${BELOW_HEADING}`,
        },
      ),
    ]),
  ];
}

const headOf = ({ t }: Words): readonly string[] =>
  (['number', 'severity', 'place', 'finding', 'quotes', 'handling'] as const).map((name) =>
    t(REPORT_TEXTS[name]),
  );

const severityCell = (item: Pick<Finding, 'severity'>, words: Words): Html =>
  element('span', { class: item.severity }, escaped(words.severity(item)));

const quoteList = (quotes: readonly Quote[]): Html =>
  element(
    'ul',
    {},
    quotes
      .map(({ place, text }) => element('li', {}, `${element('b', {}, bdi(place))} ${bdi(text)}`))
      .join('\n'),
  );

const entryCells = (each: ReportEntry, words: Words): readonly Html[] => {
  const { number, entry, rule } = each;
  const [head = '', ...lines] = words.entryLines(each);
  return [
    String(number),
    severityCell(entry, words),
    bdi(words.places(words.entryCells(each))),
    lines.length === 0
      ? bdi(head)
      : `${bdi(head)}${element('ul', {}, lines.map((line) => element('li', {}, bdi(line))).join('\n'))}`,
    quoteList(words.entryQuotes(each)),
    handling(rule, entry.findings.find(({ fix }) => fix)?.fix, words),
  ];
};

const handling = (rule: ReportRule, fix: Finding['fix'], words: Words): Html =>
  definitions(
    [
      [REPORT_TEXTS.action, words.action(rule, fix)],
      [REPORT_TEXTS.why, words.why(rule)],
      [REPORT_TEXTS.source, words.source(rule)],
    ],
    words,
  );

const definitions = (pairs: readonly (readonly [Text, string])[], { t }: Words): Html =>
  element(
    'dl',
    {},
    pairs
      .map(([name, value]) => element('dt', {}, escaped(t(name))) + element('dd', {}, bdi(value)))
      .join(''),
  );

const dismissedCells = ({ number, finding }: ReportFinding, words: Words, last: Html): readonly Html[] => [
  String(number),
  severityCell(finding, words),
  bdi(words.places(finding.cells)),
  bdi(words.message(finding)),
  quoteList(words.quotes(finding)),
  last,
];

function dismissed(report: Report, words: Words): readonly Html[] {
  const { t } = words;
  return [
    heading(REPORT_TEXTS.dismissedHeading, words),
    report.dismissed.length === 0
      ? paragraph(t(REPORT_TEXTS.noDismissed))
      : table(
          t(REPORT_TEXTS.dismissedHeading),
          headOf(words),
          report.dismissed.map((each) =>
            dismissedCells(
              each,
              words,
              definitions(
                [
                  [REPORT_TEXTS.dismissReason, words.said(each.dismissal.reason)],
                  [REPORT_TEXTS.dismissedOn, each.dismissal.on],
                  [REPORT_TEXTS.source, words.source(each.rule)],
                ],
                words,
              ),
            ),
          ),
          { class: `${FINDINGS.class} ${BELOW_HEADING}` },
        ),
  ];
}

function cannotJudge(report: Report, words: Words): readonly Html[] {
  const { t } = words;
  return [
    heading(REPORT_TEXTS.cannotJudgeHeading, words),
    report.cannotJudge.length === 0
      ? paragraph(t(REPORT_TEXTS.noCannotJudge))
      : table(
          t(REPORT_TEXTS.cannotJudgeHeading),
          [t(REPORT_TEXTS.place), t(REPORT_TEXTS.rule), t(REPORT_TEXTS.reason)],
          report.cannotJudge.map((each) => [
            bdi(words.places(each.cells)),
            escaped(t(each.about.title)),
            bdi(words.cannotJudge(each)),
          ]),
          { class: BELOW_HEADING },
        ),
  ];
}

/** What the dimensions ask and how many entries each has; rules that did not run as delivered; what the severities mean. */
function settings(report: Report, words: Words): readonly Html[] {
  const { t } = words;
  const columns = [SEVERITY_TEXTS.error, SEVERITY_TEXTS.warning, SEVERITY_TEXTS.tip, REPORT_TEXTS.total].map(
    t,
  );
  return [
    heading(REPORT_TEXTS.settingsHeading, words),
    ...(formsOfFirstPage(report).others ? [formTable(report.forms, words)] : []),
    table(
      t(REPORT_TEXTS.byDimension),
      [t(REPORT_TEXTS.dimension), t(REPORT_TEXTS.asks), ...columns],
      [
        ...report.dimensions.map(({ dimension, counts }) => [
          escaped(words.dimension({ dimension })),
          escaped(words.asks(dimension)),
          ...countCells(counts),
        ]),
        [escaped(t(REPORT_TEXTS.total)), '', ...countCells(report.counts)],
      ],
    ),
    element('h3', {}, escaped(t(REPORT_TEXTS.rulesHeading))),
    report.settings.length === 0
      ? paragraph(t(REPORT_TEXTS.rulesAsDelivered))
      : element(
          'ul',
          {},
          report.settings.map((each) => element('li', {}, escaped(words.setting(each)))).join('\n'),
        ),
    paragraph(t(REPORT_TEXTS.legend), 'note'),
  ];
}
