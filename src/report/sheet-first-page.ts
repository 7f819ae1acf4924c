import { REPORT_TEXTS, SEVERITY_TEXTS } from '../texts/report-texts';
import { cell, ordinal, row, text, type RowBox } from '../writing/layout';
import { formsOfFirstPage, type Report, type ReportForm } from './report';
import { COLUMNS, heading, line, long, nothing, short, type Placed } from './sheet-rows';
import type { Words } from './words';

/** What the person who signs has to know: forms, entries, the gravest with their quotes, what was not judged, what was not read. */
export function firstPageRows(report: Report, words: Words, placed: Placed): readonly RowBox[] {
  const { t } = words;
  const { named, others } = formsOfFirstPage(report);
  const facts = [
    ...(report.workbook === undefined
      ? []
      : [words.pair(t(REPORT_TEXTS.workbook), words.said(report.workbook))]),
    words.pair(t(REPORT_TEXTS.made), words.made),
    words.pair(t(REPORT_TEXTS.product), words.product),
    words.pair(t(REPORT_TEXTS.ruleSet), words.ruleSet),
  ];
  return [
    row([{ columns: COLUMNS, style: 'title', content: text(t(REPORT_TEXTS.title)), name: 'title' }], 34),
    line(facts.join('    '), 'note'),
    heading(t(REPORT_TEXTS.resultHeading)),
    line(words.result, 'section'),
    ...formRows(named, words),
    ...(named.length === 0 ? [nothing(REPORT_TEXTS.noForms, words)] : []),
    ...(others
      ? [line(t(REPORT_TEXTS.moreForms(others.forms, words.counts(others.counts))), 'inputLong')]
      : []),
    ...gravestRows(report, words, placed),
    line(t(REPORT_TEXTS.noVerdict(report.cannotJudge.length)), 'inputLong'),
    ...report.skipped.map(({ sheet, reason }, index) =>
      row([
        cell(index === 0 ? t(REPORT_TEXTS.skippedHeading) : '', 3),
        long(words.said(sheet.name)),
        long(t(reason), 2),
      ]),
    ),
  ];
}

/** Forms with what was not understood of them, and their entries. */
export function formRows(forms: readonly ReportForm[], words: Words): readonly RowBox[] {
  if (forms.length === 0) return [];
  const { t } = words;
  return [
    row([
      cell(t(REPORT_TEXTS.sheet), 3, 'header'),
      cell(t(REPORT_TEXTS.form), 1, 'header'),
      cell(t(REPORT_TEXTS.unread), 1, 'header'),
      cell(t(REPORT_TEXTS.result), 1, 'header'),
    ]),
    ...forms.map((form) =>
      row([
        long(`${words.said(form.sheet)}!${form.range}`, 3),
        long(words.formKind(form)),
        short(t(REPORT_TEXTS.unreadCells(form.unreadCells))),
        short(words.counts(form.counts)),
      ]),
    ),
  ];
}

function gravestRows({ gravest }: Report, words: Words, placed: Placed): readonly RowBox[] {
  if (gravest.length === 0) return [];
  const { t } = words;
  return [
    row([
      cell(t(REPORT_TEXTS.number), 1, 'header'),
      cell(t(REPORT_TEXTS.severity), 1, 'header'),
      cell(t(REPORT_TEXTS.place), 1, 'header'),
      cell(t(REPORT_TEXTS.gravestHeading(gravest.length)), 3, 'header'),
    ]),
    ...gravest.map((each) =>
      row([
        ordinal(each.number, 'input'),
        cell(
          t(SEVERITY_TEXTS[each.entry.severity]),
          1,
          each.entry.severity === 'error' ? 'section' : 'input',
        ),
        placed(words.entryCells(each).slice(0, 1), words),
        long(words.entry(each), 3),
      ]),
    ),
  ];
}
