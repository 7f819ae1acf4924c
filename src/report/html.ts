import { REPORT_TEXTS, SEVERITY_TEXTS } from '../texts/report-texts';
import type { Language, Text } from '../texts/text';
import { escaped, element, type Html } from './markup';
import type { Counts, Report, ReportFinding } from './report';
import { STYLE } from './style';
import { wordsOf, type Words } from './words';

/** Nothing is loaded and nothing runs, whatever a cell of the workbook says. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
const LANGUAGE_TAGS: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en' };

/**
 * The report as one HTML page that needs nothing beside itself and runs no script: for reading, printing on A4 and for
 * screen readers. Every text is escaped.
 */
export function reportHtml(report: Report, language: Language): string {
  const words = wordsOf(report, { language, phones: 'masked' });
  const { t } = words;
  const name = t(REPORT_TEXTS.title);
  const title = report.workbook === undefined ? name : words.pair(name, words.said(report.workbook));
  return page(title, language, [
    element('h1', {}, escaped(name)),
    facts(report, words),
    ...result(report, words),
    ...findings(report, words),
    ...dismissed(report, words),
    ...cannotJudge(report, words),
  ]);
}

/** A page of its own around markup: nothing is loaded, nothing runs. */
export const page = (title: string, language: Language, content: readonly Html[]): string => `<!doctype html>
<html lang="${LANGUAGE_TAGS[language]}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${content.join('\n')}
</main>
</body>
</html>
`;

/** Tables of findings share their column widths; below a heading of its own a caption is for screen readers only. */
const FINDINGS = { class: 'findings' };
const BELOW_HEADING = 'below-heading';

const heading = (text: Text, { t }: Words): Html => element('h2', {}, escaped(t(text)));
const paragraph = (text: string, name?: string): Html =>
  element('p', name === undefined ? {} : { class: name }, escaped(text));
/** A text out of the workbook: its direction of writing stays its own. */
const bdi = (text: string): Html => element('bdi', {}, escaped(text));

/** A table with a caption for those who cannot see where it stands; the first column heads its row. */
function table(
  caption: string,
  head: readonly string[],
  rows: readonly (readonly Html[])[],
  attributes: Readonly<Record<string, string>> = {},
): Html {
  const headCells = head.map((each) => element('th', { scope: 'col' }, escaped(each))).join('');
  const bodyRows = rows.map(([first = '', ...others]) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, first) + others.map((each) => element('td', {}, each)).join(''),
    ),
  );
  return element(
    'table',
    attributes,
    [
      element('caption', {}, escaped(caption)),
      element('thead', {}, element('tr', {}, headCells)),
      element('tbody', {}, bodyRows.join('\n')),
    ].join('\n'),
  );
}

function facts(report: Report, words: Words): Html {
  const { t } = words;
  const pairs: readonly (readonly [Text, Html])[] = [
    ...(report.workbook === undefined
      ? []
      : [[REPORT_TEXTS.workbook, bdi(words.said(report.workbook))] as const]),
    [REPORT_TEXTS.made, escaped(words.made)],
    [REPORT_TEXTS.product, escaped(words.product)],
    [REPORT_TEXTS.ruleSet, escaped(words.ruleSet)],
    [REPORT_TEXTS.result, escaped(words.counts(report.counts))],
  ];
  return element(
    'dl',
    { class: 'facts' },
    pairs.map(([name, value]) => element('dt', {}, escaped(t(name))) + element('dd', {}, value)).join('\n'),
  );
}

function result(report: Report, words: Words): readonly Html[] {
  const { t } = words;
  const counted = (counts: Counts): readonly Html[] =>
    [counts.error, counts.warning, counts.tip, counts.error + counts.warning + counts.tip].map(String);
  const { error, warning, tip } = SEVERITY_TEXTS;
  const columns = [error, warning, tip, REPORT_TEXTS.total].map(t);
  return [
    heading(REPORT_TEXTS.resultHeading, words),
    report.forms.length === 0
      ? paragraph(t(REPORT_TEXTS.noForms))
      : table(
          t(REPORT_TEXTS.byForm),
          [t(REPORT_TEXTS.sheet), t(REPORT_TEXTS.form), t(REPORT_TEXTS.unread), ...columns],
          report.forms.map((form) => [
            bdi(`${words.said(form.sheet)}!${form.range}`),
            bdi(words.formKind(form)),
            escaped(t(REPORT_TEXTS.unreadCells(form.unreadCells))),
            ...counted(form.counts),
          ]),
        ),
    table(
      t(REPORT_TEXTS.byDimension),
      [t(REPORT_TEXTS.dimension), t(REPORT_TEXTS.asks), ...columns],
      [
        ...report.dimensions.map(({ dimension, counts }) => [
          escaped(words.dimension({ dimension })),
          escaped(words.asks(dimension)),
          ...counted(counts),
        ]),
        [escaped(t(REPORT_TEXTS.total)), '', ...counted(report.counts)],
      ],
    ),
    ...(report.skipped.length === 0
      ? []
      : [
          table(
            t(REPORT_TEXTS.skippedHeading),
            [t(REPORT_TEXTS.sheet), t(REPORT_TEXTS.reason)],
            report.skipped.map(({ sheet, reason }) => [bdi(words.said(sheet.name)), escaped(t(reason))]),
          ),
        ]),
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

function findings(report: Report, words: Words): readonly Html[] {
  const { t } = words;
  return [
    heading(REPORT_TEXTS.findingsHeading, words),
    ...(report.groups.length === 0 ? [paragraph(t(REPORT_TEXTS.noFindings))] : []),
    ...report.groups.flatMap(({ form, dimensions }) => {
      const name = form ? words.form(form) : t(REPORT_TEXTS.otherPlaces);
      return [
        element('h3', {}, bdi(name)),
        ...dimensions.map(({ dimension, findings: own }) =>
          table(
            words.dimension({ dimension }),
            headOf(words),
            own.map((each) => findingCells(each, words, handling(each, words))),
            FINDINGS,
          ),
        ),
      ];
    }),
  ];
}

const headOf = ({ t }: Words): readonly string[] =>
  (['number', 'severity', 'place', 'finding', 'quotes', 'handling'] as const).map((name) =>
    t(REPORT_TEXTS[name]),
  );

const findingCells = (each: ReportFinding, words: Words, last: Html): readonly Html[] => [
  String(each.number),
  element('span', { class: each.finding.severity }, escaped(words.severity(each.finding))),
  bdi(words.places(each.finding.cells)),
  bdi(words.message(each.finding)),
  element(
    'ul',
    {},
    words
      .quotes(each.finding)
      .map(({ place, text }) => element('li', {}, `${element('b', {}, bdi(place))} ${bdi(text)}`))
      .join('\n'),
  ),
  last,
];

const handling = (each: ReportFinding, words: Words): Html =>
  definitions(
    [
      [REPORT_TEXTS.action, words.action(each)],
      [REPORT_TEXTS.why, words.why(each)],
      [REPORT_TEXTS.source, words.source(each)],
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
            findingCells(
              each,
              words,
              definitions(
                [
                  [REPORT_TEXTS.dismissReason, words.said(each.dismissal.reason)],
                  [REPORT_TEXTS.dismissedOn, each.dismissal.on],
                  [REPORT_TEXTS.source, words.source(each)],
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
