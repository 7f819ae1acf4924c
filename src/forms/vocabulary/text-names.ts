/** Longest label of a text about the money or the reasons of a project. */
const MAX_NAME = 18;
const RECKONED = /测算/u;
const BROKEN_DOWN =
  /(?:支出|预算|经费|成本|费用|投资|用款)[^计级]{0,2}(?:明细|构成|结构|组成|用途|分解|安排情况|计算|核算)$|资金[^计级]{0,2}(?:明细|用途|分解|计算|核算)$|工程量及投资$/u;

/**
 * Whether a label asks how the money comes about, in words: 2025年支出测算, 立项依据与支出测算.
 *
 * @param key - the label as it is compared
 */
export const namesReckoning = (key: string): boolean => key.length <= MAX_NAME && RECKONED.test(key);

/** Whether a label asks what the money is made up of: 支出结构, 预算构成. On a department's form that are its projects. */
export const namesBreakdown = (key: string): boolean => key.length <= MAX_NAME && BROKEN_DOWN.test(key);

const OF_BACKGROUND =
  /^(?:项目|立项|设立|实施|申报|政策|有关|相关|主要|的|及其|及|与|和|、|背景|概况|依据|理由|必要性|可行性|情况|缘由)+$/u;
const REASON = /背景|概况|依据|理由|必要性|缘由/u;
const SUBJECT = /立项|设立|项目|申报|政策/u;

/** Whether a label asks why there is the project, by what it is made of: 设立理由, 项目概况与依据. */
export const namesBackground = (key: string): boolean =>
  key.length <= MAX_NAME && REASON.test(key) && SUBJECT.test(key) && OF_BACKGROUND.test(key);
