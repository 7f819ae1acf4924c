import { bareClauses, lettersBeside, speaksOfMethod } from '../../../language/explanations';
import { hasDigit } from '../../../language/numerals';
import { meansNothing } from '../../../language/lexicon/blanks';
import { condensed, wordsOnly } from '../../../language/plain';
import type { FormRule } from '../../rule';
import { bilingual, said } from '../../support/evidence';
import { isExplained, singleQuantity, type IndicatorFacts } from '../../support/facts';
import { onIndicator, perIndicator } from '../../support/per-indicator';
import { ownColumn } from '../../support/own-label';

/** Longest explanation that can be a mere repetition. */
const LONGEST = 60;

/** An explanation that only repeats name or value. */
export const tautologicalExplanation: FormRule = {
  id: 'tautological-explanation',
  kind: 'tautological-explanation',
  severity: 'warning',
  dimension: '相关性',
  scope: 'form',
  title: bilingual('指标解释只是重复指标名称或指标值', 'Explanation repeats name or value'),
  why: bilingual('重复一遍名称，还是不知道怎样计算。', 'Repeating the name does not say how to count.'),
  source: bilingual(
    '表样“指标解释及计算公式”；财预〔2015〕88号“指标科学性”',
    'Column of the form; Cai Yu [2015] 88',
  ),
  yieldsTo: ['missing-explanation', 'missing-formula', 'operator-against-explanation'],
  check: perIndicator((row, { form }) => {
    const { name, explanation } = row;
    if (!name || !explanation || explanation.parsed.quotients.length > 0 || meansNothing(name.value))
      return [];
    if (name.words === explanation.words)
      return [
        onIndicator(
          row,
          'explanation',
          [name],
          bilingual(
            `指标${said(name.value)}的${ownColumn(form, 'explanation', row.indicator)}与指标名称相同，请写明怎样计算。`,
            `The explanation of ${said(name.value)} is its name.`,
          ),
        ),
      ];
    if (!addsNothing(row)) return [];
    return [
      onIndicator(
        row,
        'explanation',
        [name, ...(row.target ? [row.target] : [])],
        bilingual(
          `指标${said(name.value)}的${ownColumn(form, 'explanation', row.indicator)}${said(explanation.value)}只是名称加${ownColumn(form, 'target', row.indicator)}${row.target ? said(row.target.shown) : ''}，没有说明怎样统计。`,
          `The explanation ${said(explanation.value)} only repeats name and value.`,
        ),
        // Of a plain count there is often no more to say.
        { severity: 'tip', level: 'fine' },
      ),
    ];
  }),
};

function addsNothing(row: IndicatorFacts): boolean {
  const { name, target, explanation } = row;
  if (!name || !target || !explanation) return false;
  const text = condensed(explanation.value);
  if (hasDigit(text) && text === condensed(target.value)) return true;
  if (text.length > LONGEST || explanation.parsed.equations.length > 0) return false;
  if (speaksOfMethod(text)) return false;
  return namesAndValue(row, text) || wordsRepeat(name.value, target.value, text);
}

/** 办公电话2台 for 座机数量 2台: nothing but a short noun and the very number. */
function namesAndValue(row: IndicatorFacts, text: string): boolean {
  const stated = singleQuantity(row);
  if (!stated || !isExplained(row) || row.explanation.parsed.quantities.length !== 1) return false;
  const [said] = row.explanation.parsed.quantities;
  if (!said?.value.eq(stated.value) || said.each !== undefined) return false;
  const rest = lettersBeside(text, condensed(said.written));
  return uncovered(rest, row.name?.value ?? '', row.target.value) <= 4;
}

/** Every clause is either made of the words of name and value, or a phrase that fits anything; one at least is the former. */
function wordsRepeat(name: string, value: string, text: string): boolean {
  let repeats = false;
  for (const { bare, isEmpty } of bareClauses(text)) {
    if (bare.length === 0 || uncovered(bare, name, value) <= Math.max(2, bare.length * 0.3)) repeats = true;
    else if (!isEmpty) return false;
  }
  return repeats;
}

/** How many characters of a text name and value do not have, written in full or in half width. */
function uncovered(text: string, name: string, value: string): number {
  const known = name + value + wordsOnly(name) + wordsOnly(value);
  let missing = 0;
  for (const sign of text) if (!known.includes(sign)) missing += 1;
  return missing;
}
