import { totalOf, type Counts } from '../review/list/entries';
import { REPORT_TEXTS, SEVERITY_TEXTS } from '../texts/report-texts';
import type { Text } from '../texts/text';
import { bdi, BELOW_HEADING, heading, paragraph, table } from './html-parts';
import { escaped, element, type Html } from './markup';
import { formsOfFirstPage, type Report, type ReportEntry, type ReportForm } from './report';
import type { Words } from './words';

/** Counts by severity and in all, as cells of a row. */
export const countCells = (counts: Counts): readonly Html[] =>
  [counts.error, counts.warning, counts.tip, totalOf(counts)].map(String);

/** What the person who signs has to know: forms, entries, the gravest with their quotes, what was not judged, what was not read. */
export function firstPage(report: Report, words: Words): readonly Html[] {
  const { t } = words;
  const { named, others } = formsOfFirstPage(report);
  return [
    facts(report, words),
    heading(REPORT_TEXTS.resultHeading, words),
    ...(named.length === 0 ? [paragraph(t(REPORT_TEXTS.noForms))] : [formTable(named, words)]),
    ...(others ? [paragraph(t(REPORT_TEXTS.moreForms(others.forms, words.counts(others.counts))))] : []),
    ...gravest(report.gravest, words),
    paragraph(t(REPORT_TEXTS.noVerdict(report.cannotJudge.length))),
    ...(report.skipped.length === 0
      ? []
      : [
          table(
            t(REPORT_TEXTS.skippedHeading),
            [t(REPORT_TEXTS.sheet), t(REPORT_TEXTS.reason)],
            report.skipped.map(({ sheet, reason }) => [bdi(words.said(sheet.name)), escaped(t(reason))]),
          ),
        ]),
  ];
}

/** Forms with what was not understood of them, and their entries. */
export function formTable(forms: readonly ReportForm[], words: Words): Html {
  const { t } = words;
  const { error, warning, tip } = SEVERITY_TEXTS;
  return table(
    t(REPORT_TEXTS.byForm),
    [REPORT_TEXTS.sheet, REPORT_TEXTS.form, REPORT_TEXTS.unread, error, warning, tip, REPORT_TEXTS.total].map(
      t,
    ),
    forms.map((form) => [
      bdi(`${words.said(form.sheet)}!${form.range}`),
      bdi(words.formKind(form)),
      escaped(t(REPORT_TEXTS.unreadCells(form.unreadCells))),
      ...countCells(form.counts),
    ]),
    { class: BELOW_HEADING },
  );
}

function gravest(entries: readonly ReportEntry[], words: Words): readonly Html[] {
  const { t } = words;
  if (entries.length === 0) return [];
  return [
    table(
      t(REPORT_TEXTS.gravestHeading(entries.length)),
      [REPORT_TEXTS.number, REPORT_TEXTS.severity, REPORT_TEXTS.place, REPORT_TEXTS.finding].map(t),
      entries.map((each) => [
        String(each.number),
        element('span', { class: each.entry.severity }, escaped(words.severity(each.entry))),
        bdi(words.places(words.entryCells(each).slice(0, 1))),
        bdi(words.entry(each)),
      ]),
      { class: 'gravest' },
    ),
  ];
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
    [REPORT_TEXTS.result, escaped(words.result)],
  ];
  return element(
    'dl',
    { class: 'facts' },
    pairs.map(([name, value]) => element('dt', {}, escaped(t(name))) + element('dd', {}, value)).join('\n'),
  );
}
