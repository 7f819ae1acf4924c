import type { FieldName, IndicatorColumn } from '../../forms/model';
import type { LabelText } from '../../forms/normalise';
import type { FUND_ROW_LABELS } from '../../forms/vocabulary';
import {
  isPlanName,
  namesBackground,
  namesBreakdown,
  namesReckoning,
  namesFundSource,
  type FundColumn,
  type SectionName,
} from '../../forms/vocabulary';

export type FundRowKind = keyof typeof FUND_ROW_LABELS;

/** Everything a wording can mean; which of it holds follows from the place. */
export interface Meaning {
  readonly fields: readonly FieldName[];
  readonly sections: readonly SectionName[];
  readonly columns: readonly IndicatorColumn[];
  readonly fundColumns: readonly FundColumn[];
  readonly fundRows: readonly FundRowKind[];
  /** A known label outside the model. */
  readonly other: boolean;
  /** A known column of indicator tables outside the model. */
  readonly otherColumn: boolean;
}

/** Means nothing. */
export const EMPTY: Meaning = {
  fields: [],
  sections: [],
  columns: [],
  fundColumns: [],
  fundRows: [],
  other: false,
  otherColumn: false,
};

/** What a label outside the vocabulary surely names, by what it is made of: 分季度计划, 县级配套, 立项依据及测算说明. */
export function meaningOfName({ key, full }: LabelText): Meaning | undefined {
  if (isPlanName(key) || isPlanName(full)) return { ...EMPTY, sections: ['plans'] };
  // 2025年预算 heads amounts of a year; alone it names the only one.
  if (key === '预算') return { ...EMPTY, fields: ['budget', 'total'] };
  if (namesFundSource(key)) return { ...EMPTY, fundRows: ['source'] };
  if (namesReckoning(key)) return { ...EMPTY, fields: ['costBasis'] };
  if (namesBackground(key)) return { ...EMPTY, fields: ['background'] };
  return namesBreakdown(key) ? { ...EMPTY, other: true } : undefined;
}

/** What covers more than one year. */
const LONG_TERM =
  '(?:政策期|实施期|政策实施期|实施周期|项目周期|执行周期|项目期|规划期|中期|长期|中长期|全周期|三年|五年)';

/** What labels outside the vocabulary may name, by what they are made of: 本年申请债券额度, 政策期总额, 五年总体目标, 政策期目标值. */
export const STEMS: readonly (readonly [RegExp, Partial<Meaning>])[] = [
  [
    /^(?:本年度?|当年|年度|全年|20\d{2}年度?|项目|专项)[^\d]{0,8}(?:额度|资金|金额|预算|经费|批复|安排|下达|核定)(?:总额|总计|数|额)?$/u,
    { fields: ['budget'] },
  ],
  [
    new RegExp(`^(?:项目|政策|专项)?${LONG_TERM}[^\\d]{0,6}(?:总额|金额|资金|预算|总数)$`, 'u'),
    { fields: ['multiYearTotal'] },
  ],
  [
    new RegExp(`^(?:(?:项目|政策|专项)?${LONG_TERM}(?:总体?)?|(?:政策|专项|资金)总体?)(?:绩效)?目标$`, 'u'),
    { fields: ['longTermGoal'] },
  ],
  [
    new RegExp(`^(?:${LONG_TERM}|规划|总体?)[^\\d]{0,4}(?:目标|指标|预期|预期实现)值$`, 'u'),
    { columns: ['longTermTarget'] },
  ],
  [/^[^\d]{0,4}(?:经费|业务费|资金|专项|补助)名称$/u, { fields: ['projectName'] }],
  [/^(?!.*(?:预计|预期|上年|往年|前年|历史)).{0,10}(?:完成|实现)(?:值|数|情况)$/u, { columns: ['actual'] }],
  [/^[^\d]{0,8}原因[^\d]{0,6}$/u, { columns: ['reason'] }],
  [/^.{0,4}[一1]级(?:绩效)?(?:指标|目标)[^\d值]{0,6}$/u, { columns: ['level1'] }],
  [/^.{0,4}[二2]级(?:绩效)?(?:指标|目标)[^\d值]{0,6}$/u, { columns: ['level2'] }],
  [/^.{0,4}[三3]级(?:绩效)?(?:指标|目标)[^\d值]{0,6}$/u, { columns: ['level3'] }],
];
