import { namesSource } from '../../../language/lexicon/contexts';
import { wordsOnly } from '../../../language/plain';
import { ownPairsIn } from '../../../language/things';
import { measuredSubject, shareOf } from '../../../language/subjects';
import { addTo } from '../../support/grouping';
import type { Form } from '../../../forms/model';
import type { RuleResult, WorkbookRule } from '../../rule';
import { quoted, bilingual, cellsOf, evidenceOf, said } from '../../support/evidence';
import { factsOf, type IndicatorFacts } from '../../support/facts';
import { indicatorSubject } from '../../support/indicators';
import { perForm } from '../../support/per-form';
import { formKeysOf } from '../../support/subjects';
import { ownColumn } from '../../support/own-label';

/** Shorter explanations agree by chance (2024年度, 满意人数/总人数). */
const SHORTEST = 9;

interface Place {
  readonly form: Form;
  readonly row: IndicatorFacts;
}

/** Explanations of a form that are long enough and no formula, as they are compared. */
const explanationsOf = perForm((form) =>
  factsOf(form).indicators.flatMap((row) => {
    const { explanation, name } = row;
    if (!explanation || !name || namesSource(explanation.value)) return [];
    const text = explanation.words;
    return text.length < SHORTEST ? [] : [{ text, place: { form, row } }];
  }),
);

/** The same explanation under indicators of different names. */
export const copiedExplanation: WorkbookRule = {
  id: 'copied-explanation',
  kind: 'copied-text',
  severity: 'warning',
  dimension: '相关性',
  scope: 'workbook',
  title: bilingual('不同指标用了同一段解释', 'Different indicators with the same explanation'),
  why: bilingual(
    '两个指标不同，算法不会一字不差。',
    'Two different indicators are not counted in the very same way.',
  ),
  source: bilingual(
    '指标解释应当针对本指标（财预〔2015〕88号“指标科学性”）',
    'An explanation belongs to its indicator',
  ),
  yieldsTo: ['tautological-explanation', 'missing-explanation'],
  looksAt: ({ sheet, indicators }) => [
    sheet,
    indicators.map(({ tree, key, level3, target, operator, unit, explanation }) => [
      tree,
      key,
      level3,
      target,
      operator,
      unit,
      explanation,
    ]),
  ],
  *check({ forms }, reading) {
    const keys = formKeysOf(reading);
    const byText = new Map<string, Place[]>();
    for (const form of forms) {
      for (const { text, place } of explanationsOf(form)) addTo(byText, text, place);
      yield;
    }
    const results: RuleResult[] = [];
    for (const places of byText.values()) {
      if (places.length === 1) continue;
      results.push(...copied(places, keys));
      yield;
    }
    return { results };
  },
};

function copied(places: readonly Place[], keys: ReadonlyMap<Form, string>): RuleResult[] {
  const [first] = places;
  if (!first) return [];
  const name = nameOf(first);
  const other = places.find(
    (place) =>
      !sameName(nameOf(place), name) &&
      !isSameMatter(place, first) &&
      (isFormula(first) ? isOfOne(first, place) : !areKinds(first, place)),
  );
  if (!other) return [];
  const explanations = places.flatMap(({ row }) => (row.explanation ? [row.explanation] : []));
  const [one, two] = [first.row, other.row];
  const elsewhere = other.form === first.form ? '' : `工作表${quoted(other.form.sheet.name)}的`;
  return [
    {
      subject: `${keys.get(first.form) ?? ''}/${indicatorSubject(one.indicator, 'explanation')}`,
      cells: cellsOf(...explanations),
      evidence: evidenceOf(...explanations),
      message: bilingual(
        `指标${said(one.name?.value ?? '')}与${elsewhere}指标${said(two.name?.value ?? '')}用了同一段${ownColumn(first.form, 'explanation', one.indicator)}${said(one.explanation?.value ?? '')}。`,
        `${said(one.name?.value ?? '')} and ${said(two.name?.value ?? '')} have the same explanation.`,
      ),
      mark: { while: 'unchanged' },
    },
  ];
}

const isFormula = ({ row }: Place): boolean => (row.explanation?.parsed.quotients.length ?? 0) > 0;

/**
 * A formula may be that of several rates; where it speaks of what one of two names of a form has of its own, and of nothing of
 * the other's, it was copied.
 */
function isOfOne(one: Place, other: Place): boolean {
  if (one.form !== other.form) return false;
  const text = one.row.explanation?.words ?? '';
  const [a, b] = [ownPairsIn(text, nameOf(one), nameOf(other)), ownPairsIn(text, nameOf(other), nameOf(one))];
  return Math.min(a, b) === 0 && Math.max(a, b) > 0;
}

/** 刑事案件补贴标准 and 民事案件补贴标准: kinds of one thing are explained alike, unless the words are of one kind only. */
function areKinds(one: Place, other: Place): boolean {
  const [a, b] = [nameOf(one), nameOf(other)];
  const text = one.row.explanation?.words ?? '';
  return (
    a.slice(-SAME_END) === b.slice(-SAME_END) && ownPairsIn(text, a, b) === 0 && ownPairsIn(text, b, a) === 0
  );
}
const SAME_END = 4;

const nameOf = ({ row }: Place): string => row.name?.words ?? '';

/** 演播设备更新数量 of a department and 更新设备总数 of its project, both 17台（套）: one matter under two names. */
function isSameMatter(one: Place, other: Place): boolean {
  const [a, b] = [one, other].map(({ row }) => row.target && wordsOnly(row.target.shown));
  if (one.form === other.form || a === undefined || a !== b) return false;
  if (one.form.kind !== other.form.kind) return true;
  const [first, second] = [one, other].map(({ row }) => measuredSubject(row.name?.value ?? ''));
  if (!first || !second) return false;
  return Math.max(shareOf(first, second), shareOf(second, first)) >= SAME_THING;
}
const SAME_THING = 0.6;

/** The same indicator in two forms may well be explained alike. */
const sameName = (one: string, two: string): boolean => one === two || one.includes(two) || two.includes(one);
