import { namesWholeCost } from '../../../language/lexicon/costs';
import { bigramsOf, sharedBigrams } from '../../../language/wording';
import type { FormRule } from '../../rule';
import { bilingual, said } from '../../support/evidence';
import type { IndicatorFacts } from '../../support/facts';
import { onIndicator, perIndicator } from '../../support/per-indicator';
import { ownColumn } from '../../support/own-label';

/** Shorter names share their words with too many explanations. */
const SHORTEST = 4;
/** Share of a name's pairs that an explanation must have to be about it. */
const ABOUT = 0.75;

/** An explanation that has no word of its own indicator and nearly all words of another one: rows were mixed up. */
export const explanationOfOtherIndicator: FormRule = {
  id: 'explanation-of-other-indicator',
  kind: 'copied-text',
  severity: 'warning',
  dimension: '相关性',
  scope: 'form',
  title: bilingual('解释说的是另一个指标', 'Explanation of another indicator'),
  why: bilingual('解释错行，两个指标都无法考核。', 'With mixed-up rows neither can be judged.'),
  source: bilingual(
    '指标解释应当针对本指标（财预〔2015〕88号“指标科学性”）',
    'An explanation belongs to its indicator',
  ),
  yieldsTo: ['copied-explanation', 'tautological-explanation', 'explanation-copies-goal'],
  check: perIndicator((row, { form, indicators }) => {
    const { name, explanation } = row;
    if (!name || !explanation || sharesCharacter(name.value, explanation.value)) return [];
    if (name.words.length < SHORTEST || listsItsParts(row)) return [];
    const other = indicators.find((candidate) => candidate !== row && isAbout(explanation.value, candidate));
    if (!other?.name) return [];
    return [
      onIndicator(
        row,
        'explanation',
        [name, other.name],
        bilingual(
          `指标${said(name.value)}的${ownColumn(form, 'explanation', row.indicator)}${said(explanation.value)}没有提到本指标，说的像是指标${said(other.name.value)}（按字面判断），请核对是否错行。`,
          `The explanation ${said(explanation.value)} says nothing of ${said(name.value)} but seems to be about ${said(other.name.value)} (judged by the words).`,
        ),
      ),
    ];
  }),
};

/** 托管补助60万元、讲座8万元、保险3.6万元: what the whole cost is made of are other indicators' words. */
const listsItsParts = ({ name, explanation }: IndicatorFacts): boolean =>
  namesWholeCost(name?.value ?? '') &&
  (explanation?.parsed.quantities ?? []).filter(({ unit, each }) => unit === '元' && each === undefined)
    .length >= 2;

/** Whether they have a character in common that says something. */
function sharesCharacter(name: string, explanation: string): boolean {
  for (const sign of name) if (!COMMON.has(sign) && explanation.includes(sign)) return true;
  return false;
}
const COMMON = new Set('数率量度人的和与及');

function isAbout(explanation: string, { name }: IndicatorFacts): boolean {
  if (!name || name.words.length < SHORTEST) return false;
  const pairs = bigramsOf(name.value);
  return sharedBigrams(pairs, bigramsOf(explanation)) / pairs.size >= ABOUT;
}
