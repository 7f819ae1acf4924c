import { cellAddress } from '../../forms/cell';
import { formsOf, skippedOf, type Reading } from '../../reading/reading';
import type { RuleId } from '../../review/finding';
import { countsOf, entriesOf, firstOf, placesIn, shownOf, totalOf } from '../../review/list/entries';
import type { Entry, Shown } from '../../review/list/entries';
import { entryMessage } from '../../review/list/entry-words';
import { formRanksOf, SEVERITIES } from '../../review/list/order';
import { RULES } from '../../review/rules';
import type { SortedReview } from '../../review/set-aside';
import { placeName } from '../../review/support/evidence';
import { legible } from '../../texts/legible';
import { LEVEL_TEXTS } from '../../texts/list-texts';
import { SEVERITY_TEXTS } from '../../texts/report-texts';
import type { Text } from '../../texts/text';

/**
 * What `check` prints for people: the entries by severity, each with its place, in the order of every list; findings of
 * level `fine` are counted in one line unless they are asked for. Last the counts.
 */
export function checkText(
  workbook: string,
  reading: Reading,
  { review: { findings, cannotJudge }, dismissed }: SortedReview,
  shown: Shown = 'main',
): string {
  const listed = shownOf(findings, shown);
  const entries = entriesOf(listed, formRanksOf(reading));
  const lines = [workbook];
  for (const severity of SEVERITIES) {
    const own = entries.filter((entry) => entry.severity === severity);
    if (own.length === 0) continue;
    lines.push(`  ${SEVERITY_TEXTS[severity].zh}${LEVEL_TEXTS.entries(own.length, placesIn(own)).zh}`);
    lines.push(...own.map((entry) => `    ${entryLine(entry)}`));
  }
  for (const { reason, cells, rule } of cannotJudge)
    lines.push(`  无法判断  ${cells.map(placeName).join('、')}  ${reason.zh}  [${rule}]`);
  const forms = formsOf(reading).length;
  if (forms === 0)
    for (const { sheet, reason } of skippedOf(reading)) lines.push(`  ${sheet.name}  未识别：${reason.zh}`);
  const left = findings.length - listed.length;
  if (left > 0) lines.push(`  ${LEVEL_TEXTS.more(left).zh}（--all 列出）`);
  const aside = dismissed.length > 0 ? `；已忽略${dismissed.length}个` : '';
  lines.push(`  识别${forms}张表，${countsText(entries)}${aside}。`);
  return lines.map(legible).join('\n');
}

const TITLES: ReadonlyMap<RuleId, Text> = new Map(RULES.map(({ id, title }) => [id, title]));

function entryLine(entry: Entry): string {
  const { rule } = entry;
  const [at] = firstOf(entry).cells;
  const place = at ? `${at.sheet.name}!${cellAddress(at)}` : '';
  return `${place}  ${entryMessage(entry, TITLES.get(rule) ?? { zh: rule, en: rule }).zh}  [${rule}]`;
}

/** 问题38项，112处：错误2，警告16，提示20 */
function countsText(entries: readonly Entry[]): string {
  const { error, warning, tip } = countsOf(entries);
  const total = totalOf({ error, warning, tip });
  return `问题${LEVEL_TEXTS.entries(total, placesIn(entries)).zh}：错误${error}，警告${warning}，提示${tip}`;
}
