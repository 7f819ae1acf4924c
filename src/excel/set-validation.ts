import { cutText } from '../forms/cut-text';
import type { PlanValidation } from '../writing/sheet-plan';

/** Characters that Excel shows of the title and the text of a prompt, and of the text of an alert; it refuses longer ones. */
const LONGEST = { title: 32, prompt: 255, alert: 225 } as const;

/** What Excel enforces and prompts for in these cells, which have no validation yet. */
export function setValidation(
  { dataValidation }: Excel.Range | Excel.RangeAreas,
  { rule, prompt, alert }: Omit<PlanValidation, 'rect'>,
): void {
  dataValidation.rule = excelRule(rule);
  dataValidation.errorAlert = {
    showAlert: rule.type !== 'list' || rule.strict,
    style: 'Stop',
    title: cutText(alert?.title ?? '', LONGEST.title),
    message: cutText(alert?.text ?? '', LONGEST.alert),
  };
  if (prompt)
    dataValidation.prompt = {
      showPrompt: true,
      title: cutText(prompt.title, LONGEST.title),
      message: cutText(prompt.text, LONGEST.prompt),
    };
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
