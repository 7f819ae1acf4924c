import { yearOf } from '../../../meaning/form-year';
import { ownDiscrepancy, type Discrepancy } from '../../../meaning/own/own-arithmetic';
import type { FormRule } from '../../rule';
import { bilingual, saidAround } from '../../support/evidence';
import { perAnyText } from '../../support/per-text';

/** 养护420公里，其中大修320公里、中修340公里: numbers of one text that cannot all be right. */
export const partsExceedWhole: FormRule = {
  id: 'parts-exceed-whole',
  kind: 'number-contradiction',
  severity: 'warning',
  dimension: '相关性',
  scope: 'form',
  title: bilingual('同一段文字里的数加不起来', 'Numbers of one text do not add up'),
  why: bilingual('总数和分项必有一处写错。', 'Either the whole or a part is wrong.'),
  source: bilingual(
    '算术：各分项之和 ≤ 总数；合计＝各项之和；总额＝标准×数量；原有数±增减数＝结果；金额＝总额×比例；比例＝部分÷总数',
    'Arithmetic: parts ≤ whole; total = sum; total = price × number; stock ± change = result; amount = whole × share; share = part ÷ whole',
  ),
  check: perAnyText(
    () => true,
    ({ field }, form) => {
      const wrong = ownDiscrepancy(field.value, yearOf(form));
      if (!wrong) return undefined;
      const quote = saidAround(field.value, wrong);
      return {
        message: bilingual(
          `${quote}里${SAID[wrong.kind].zh}${wrong.derivation} = ${wrong.result}，${SAID[wrong.kind].against}${wrong.stated}，请核对。`,
          `In ${quote} ${wrong.derivation} = ${wrong.result}, ${SAID[wrong.kind].en} ${wrong.stated}.`,
        ),
      };
    },
  ),
};

const SAID: Readonly<
  Record<Discrepancy['kind'], { readonly zh: string; readonly against: string; readonly en: string }>
> = {
  parts: { zh: '各分项', against: '超过总数', en: 'more than the whole' },
  total: { zh: '各项', against: '与合计不符：', en: 'but the total says' },
  each: { zh: '按每份数量计算', against: '与总数不符：', en: 'but the total says' },
  balance: { zh: '按原有数和增减数计算', against: '与写明的结果不符：', en: 'but the result says' },
  share: { zh: '按总额和比例计算', against: '与写明的金额不符：', en: 'but the text says' },
  change: { zh: '按两个数计算', against: '与写明的增减不符：', en: 'but the text says' },
  ratio: { zh: '按两个数计算', against: '与写明的比例不符：', en: 'but the text says' },
  standard: { zh: '算式用的标准', against: '与写明的标准不符：', en: 'but the text says' },
  price: { zh: '按标准和数量计算', against: '与总额不符：', en: 'but the text says' },
};
