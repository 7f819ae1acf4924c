import type { FormRule } from '../../rule';
import { bilingual, said } from '../../support/evidence';
import { singleQuantity } from '../../support/facts';
import { onIndicator, perIndicator } from '../../support/per-indicator';
import { ownColumn } from '../../support/own-label';

/** 人均标准 500元 without per day or per meeting. */
export const missingBasis: FormRule = {
  id: 'missing-basis',
  kind: 'missing-unit',
  severity: 'tip',
  dimension: '适当性',
  scope: 'form',
  title: bilingual('费用标准没有写明按什么计', 'Cost standard without its basis'),
  why: bilingual('每人每天和每人每次相差几倍。', 'Per person-day and per person differ by a multiple.'),
  source: bilingual(
    '成本指标应为单位成本（财预〔2021〕101号）',
    'Cost indicators are unit costs (Cai Yu [2021] 101)',
  ),
  check: perIndicator((row, { form }) => {
    const quantity = singleQuantity(row);
    if (!row.name || !row.target || quantity?.unit !== '元' || quantity.each !== undefined) return [];
    if (!/人均|标准|单价|定额|每人|生均|单位成本/u.test(row.name.value)) return [];
    const told = `${row.name.value}${row.explanation?.value ?? ''}`;
    if (
      /元\s*[/／]|每[\u4e00-\u9fff]{1,3}\s*\d|\/(?:人|天|次|年|月)|人[·.]?天|每人每|每天|每次|每月|每年|每学期|每[^人\d]{1,2}(?:补|标|奖|投|建)|单[台套部项个件座户亩]|[亩户台套床车]均|平均(?:采购|建设|更新|中标)?(?:单价|价格|成本)|单价[(（][^)）]*[/／每]/u.test(
        told,
      )
    )
      return [];
    return [
      onIndicator(
        row,
        'target',
        [row.name],
        bilingual(
          `费用标准${said(row.name.value)}的${ownColumn(form, 'target', row.indicator)}${said(row.target.shown)}没有写明按每天、每次还是每人计。`,
          `The standard ${said(row.target.shown)} of ${said(row.name.value)} does not say per day, per meeting or per person.`,
        ),
      ),
    ];
  }),
};
