import type { PlanValidation } from '../writing/sheet-plan';

/** What Excel enforces and prompts for in these cells, which have no validation yet. */
export function setValidation(
  { dataValidation }: Excel.Range | Excel.RangeAreas,
  { rule, prompt, alert }: Omit<PlanValidation, 'rect'>,
): void {
  dataValidation.rule = excelRule(rule);
  dataValidation.errorAlert = {
    showAlert: rule.type !== 'list' || rule.strict,
    style: 'Stop',
    title: alert?.title ?? '',
    message: alert?.text ?? '',
  };
  if (prompt) dataValidation.prompt = { showPrompt: true, title: prompt.title, message: prompt.text };
}

function excelRule(rule: PlanValidation['rule']): Excel.DataValidationRule {
  switch (rule.type) {
    case 'list':
      return { list: { inCellDropDown: true, source: rule.values.join(',') } };
    case 'decimal':
      return { decimal: { formula1: rule.minimum, operator: 'GreaterThanOrEqualTo' } };
    case 'textLength':
      return { textLength: { formula1: rule.maximum, operator: 'LessThanOrEqualTo' } };
  }
}
