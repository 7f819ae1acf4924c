import { rightClassOf } from '../../../forms/vocabulary/review-class-words';
import { LEVEL2_NAMES } from '../../../forms/vocabulary/review-class-names';
import type { FormRule } from '../../rule';
import { bilingual, said } from '../../support/evidence';
import { onIndicator, perIndicator } from '../../support/per-indicator';

/** An indicator under a class that its name does not belong to. */
export const wrongClass: FormRule = {
  id: 'wrong-class',
  kind: 'wrong-class',
  severity: 'warning',
  dimension: '相关性',
  scope: 'form',
  title: bilingual('指标放错了类别', 'Indicator under the wrong class'),
  why: bilingual('类别错位会使某一类重复、另一类空缺。', 'One class is counted twice, another stays empty.'),
  source: bilingual('财预〔2021〕101号：各类指标的含义', 'Cai Yu [2021] 101: meaning of the classes'),
  check: perIndicator((row) => {
    const { level2 } = row.indicator.class;
    if (!row.name || !level2) return [];
    const { words } = row.name;
    const belongs = rightClassOf(words, level2);
    if (!belongs) return [];
    return [
      onIndicator(
        row,
        'level3',
        [row.indicator.level2],
        bilingual(
          `指标${said(row.name.value)}放在“${LEVEL2_NAMES[level2].zh}”下，按名称应属于“${LEVEL2_NAMES[belongs].zh}”，请核对。`,
          `${said(row.name.value)} stands under ${LEVEL2_NAMES[level2].en}; by its name it is about ${LEVEL2_NAMES[belongs].en}.`,
        ),
        // How many are in time is a rate of quality as well, and many offices list it there.
        belongs === 'timeliness' && level2 === 'quality' ? { severity: 'tip' } : {},
      ),
    ];
  }),
};
