const WHOLE_COST =
  /^(?:(?:指标)?\d*[：:.、])?(?:本?项目|年度|全年|本年度?|实施)*(?:总成本|总投资|总费用|总支出|总经费|成本总额|投资总额|经费总额|支出总额|预算总额|资金总额)(?:控制数?|数|额)?$/u;

/** Whether a cost indicator is about all of the project's money, not about a price or one part of the work. */
export const namesWholeCost = (name: string): boolean => WHOLE_COST.test(name);
