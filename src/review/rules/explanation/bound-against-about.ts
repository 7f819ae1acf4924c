import type { FormRule } from '../../rule';
import { bilingual, said } from '../../support/evidence';
import { isExplained } from '../../support/facts';
import { onIndicator, perIndicator } from '../../support/per-indicator';
import { repeatedQuantity } from '../../support/same-quantity';
import { ownColumn } from '../../support/own-label';

/** ≥10人 explained as 10人左右: a limit is no limit when the number is only about so many. */
export const boundAgainstAbout: FormRule = {
  id: 'bound-against-about',
  kind: 'operator-contradiction',
  severity: 'warning',
  dimension: '相关性',
  scope: 'form',
  title: bilingual('指标值是界限，解释却写“左右”', 'A limit explained as "about"'),
  why: bilingual('“左右”允许上下浮动，与上限或下限不一致。', '"About" allows both sides, a limit only one.'),
  source: bilingual('两处文字不一致（指标值与指标解释）', 'The two texts do not agree'),
  check: perIndicator((row, { form }) => {
    if (!isExplained(row)) return [];
    const repeated = repeatedQuantity(row);
    if (!repeated?.operator || repeated.operator === '≈' || repeated.explained.comparison !== '≈') return [];
    // 单次约42万立方米，12次合计约500万立方米: an estimate of where the limit comes from.
    const { quantities } = row.explanation.parsed;
    if (repeated.explained.total && quantities.length > 1) return [];
    return [
      onIndicator(
        row,
        'target',
        [row.explanation],
        bilingual(
          `指标${said(row.name.value)}的${ownColumn(form, 'target', row.indicator)}是${said(row.target.shown)}，${ownColumn(form, 'explanation', row.indicator)}却写${said(row.explanation.value)}，请统一写法。`,
          `The value is ${said(row.target.shown)}, the explanation says ${said(row.explanation.value)} (about).`,
        ),
      ),
    ];
  }),
};
