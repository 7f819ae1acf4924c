import type { Text } from './text';

/** What to do about the findings of a rule whose kind says too little. */
export const RULE_ACTION_TEXTS: Readonly<Partial<Record<string, Text>>> = {
  'amount-format-varies': {
    zh: '全部加千分位逗号，或者全部不加。',
    en: 'Write all amounts with separators, or all without.',
  },
  'outer-blanks': { zh: '删除内容前后的空格。', en: 'Delete the blanks around the text.' },
  'amount-not-read': {
    zh: '改写为金额，或者把单元格的数字格式改为数值。',
    en: 'Write an amount, or make the number format that of a number.',
  },
  'number-as-text': { zh: '把文本改为数值。', en: 'Make a number of the text.' },
  'overwritten-formula': {
    zh: '照相邻单元格补回公式；确需填写数字的，注明原因。',
    en: 'Put the formula back as beside it, or note why a number is typed.',
  },
  'period-format-varies': {
    zh: '各表的实施时间改为同一种写法，例如 2024年1月—2024年12月。',
    en: 'Write the periods of all forms in one way.',
  },
  'period-format': {
    zh: '写明起止年月，例如 2024年1月—2024年12月。',
    en: 'Write year and month of start and end.',
  },
  'date-serial': { zh: '把单元格的数字格式改为日期。', en: 'Give the cell a date format.' },
  'steps-out-of-order': {
    zh: '核对各步的时间，改为前一步先于后一步，并落在所写的阶段内。',
    en: 'Check the times until each step comes before the next, within its phase.',
  },
  'value-in-name': {
    zh: '名称中只写指标是什么，数量写到指标值一栏。',
    en: 'Name the indicator alone; the number goes into the value column.',
  },
  'annual-goal-copies-total': {
    zh: '年度目标只写本年度要完成的内容。',
    en: 'State only what is to be done within the year.',
  },
  'cost-without-indicator': {
    zh: '为这项支出设置产出指标，或说明由哪一项承担。',
    en: 'Set an output indicator for this expense, or say what carries it.',
  },
  'goal-of-last-year': {
    zh: '改为本年度的目标。',
    en: 'State the goal of this year.',
  },
  'goal-without-project': {
    zh: '说明由哪个项目支撑；没有的，补充项目或调整部门目标。',
    en: 'Say which project supports it; if none does, add one or change the goal.',
  },
  'multi-year-attribute': {
    zh: '核对项目属性和实施时间，改为一致。',
    en: 'Make attribute and period agree.',
  },
  'parts-exceed-whole': {
    zh: '核对文字中的各个数，改为合计相符。',
    en: 'Check the numbers of the text until they add up.',
  },
  'plan-copies-goal': {
    zh: '写明分几步做、每一步什么时间完成。',
    en: 'State the steps and when each is done.',
  },
  'project-not-listed': {
    zh: '核对项目清单与项目表，补上缺少的一方。',
    en: 'Compare list and forms and add what is missing.',
  },
  'project-without-goal': {
    zh: '在部门目标或任务中写明此项目支撑的工作。',
    en: 'Name the work of this project in the department’s goals or tasks.',
  },
  'slogan-as-promise': {
    zh: '写明做什么、做多少或达到什么结果。',
    en: 'State what is done, how much, or with what result.',
  },
  'time-disagrees': {
    zh: '确定以哪一个时间为准，改正另一处。',
    en: 'Decide which time holds and correct the other.',
  },
  'title-year': {
    zh: '确定本表的年度，改正表名或表头。',
    en: 'Decide on the year and correct title or heading.',
  },
  'year-of-other-forms': {
    zh: '核对本表的年度；确为以前年度的，移出本工作簿。',
    en: 'Check the year; a form of an earlier year belongs in another workbook.',
  },
  'duration-in-words': {
    zh: '写明年限或天数。',
    en: 'State the number of years or days.',
  },
  'kind-without-class': {
    zh: '为这项工作补充该类指标，或说明不需要的原因。',
    en: 'Add an indicator of this class for the work, or say why none is needed.',
  },
  'missing-basis': {
    zh: '写明按什么计，例如元/人、元/次。',
    en: 'State the basis, such as per person or per time.',
  },
  'missing-class-label': {
    zh: '填写此指标的一级、二级指标类别。',
    en: 'Fill in the class of this indicator on both levels.',
  },
  'missing-indicator-name': {
    zh: '填写指标名称。',
    en: 'Fill in the name of the indicator.',
  },
  'plan-without-date': {
    zh: '写明各项工作的起止时间或完成月份。',
    en: 'State the months of start and end, or of completion.',
  },
  'required-class': {
    zh: '补充所缺的产出指标或效益指标。',
    en: 'Add the output or benefit indicator that is missing.',
  },
  'timeliness-vague': {
    zh: '写明完成的月份或日期。',
    en: 'State the month or the date of completion.',
  },
  'unquantified-goal': {
    zh: '在目标中写明主要任务的数量。',
    en: 'State the quantities of the main work in the goal.',
  },
  'untouched-form': {
    zh: '填写本表；不需要的，删除本表。',
    en: 'Fill the form in, or delete it if it is not needed.',
  },
  'execution-score': {
    zh: '按预算执行率核对执行得分。',
    en: 'Check the score against the execution rate.',
  },
  'far-above-target': {
    zh: '说明完成值远高于指标值的原因。',
    en: 'Give the reason for the high result.',
  },
  'full-score-without-actual': {
    zh: '补填实际完成值，或核对得分。',
    en: 'Fill in the actual value, or check the score.',
  },
  'likelihood-against-expected': {
    zh: '核对预计完成情况和完成目标可能性，改为一致。',
    en: 'Make expected result and likelihood agree.',
  },
  'missing-actual': {
    zh: '补填实际完成值。',
    en: 'Fill in the actual value.',
  },
  'missing-reason': {
    zh: '说明未完成或扣分的原因和改进措施。',
    en: 'Give the reason for the gap and what will be done.',
  },
  'score-above-weight': {
    zh: '核对分值和得分，得分不超过分值。',
    en: 'Check weight and score: the score may not exceed the weight.',
  },
  'total-score': {
    zh: '核对各项得分和总分。',
    en: 'Check the single scores and the total.',
  },
  'copied-explanation': {
    zh: '按各指标分别写明怎样统计或计算。',
    en: 'Explain each indicator for itself: how it is counted.',
  },
  'deadline-against-explanation': {
    zh: '确定以哪一个时间为准，改正另一处。',
    en: 'Decide which time holds and correct the other.',
  },
  'explanation-arithmetic': {
    zh: '重新计算，改正算式或结果。',
    en: 'Calculate again and correct the formula or its result.',
  },
  'explanation-copies-goal': {
    zh: '写明此指标怎样统计或计算。',
    en: 'Explain how this indicator is counted.',
  },
  'explanation-of-other-indicator': {
    zh: '按此指标写明怎样统计或计算。',
    en: 'Explain how this indicator is counted.',
  },
  'explanation-of-other-measure': {
    zh: '按指标值的口径改写解释，写明怎样统计或计算。',
    en: 'Rewrite the explanation for what the value measures.',
  },
  'formula-inverted': {
    zh: '改正公式的分子、分母或基数。',
    en: 'Correct numerator, denominator or basis.',
  },
  'formula-numerator': {
    zh: '把分子改为可以统计的数量。',
    en: 'Make the numerator a quantity that can be counted.',
  },
  'formula-population': {
    zh: '公式与指标统计同一人群，改正不符的一处。',
    en: 'Let formula and indicator count the same people.',
  },
  'annual-target-exceeds-total': {
    zh: '核对年度指标值和总的指标值。',
    en: 'Check the value of the year and that of all years.',
  },
  'increase-against-stock': {
    zh: '核对新增数和总数。',
    en: 'Check the increase and the total.',
  },
  'limit-on-wanted': {
    zh: '改为“≥”或“=”；确为控制上限的，在名称中写明。',
    en: 'Write “≥” or “=”; if it is a limit, say so in the name.',
  },
  'operator-against-name': {
    zh: '越少越好的改为“≤”，越高越好的改为“≥”；符号没有写错的，请修改指标名称。',
    en: 'Write “≤” for what is better low and “≥” for what is better high, or change the name.',
  },
  'price-above-other-project': {
    zh: '核对标准；确需高于其他项目的，写明依据。',
    en: 'Check the standard; if it is to be higher, state the basis.',
  },
  'satisfaction-below-habit': {
    zh: '核对指标值；低于本地惯例的，说明原因。',
    en: 'Check the value; below the local habit, give the reason.',
  },
  'several-values': {
    zh: '一个指标值只写一个数量，其余另设指标。',
    en: 'Keep one quantity; set further indicators for the others.',
  },
  'share-of-outcome': {
    zh: '改为可以计数或测量的指标值，或写明百分比怎样得出。',
    en: 'Use what can be counted or measured, or state where the percentage comes from.',
  },
  'value-below-last-year': {
    zh: '核对上年完成值，调整指标值或说明原因。',
    en: 'Check last year’s result; change the value or give the reason.',
  },
  'value-in-unit-column': {
    zh: '把数移到指标值一栏，计量单位栏只写单位。',
    en: 'Move the number to the value column; keep the unit alone.',
  },
  'amount-in-two-units': {
    zh: '核对换算，改正错误的一处。',
    en: 'Check the conversion and correct the wrong amount.',
  },
  'amount-unit-implausible': {
    zh: '核对金额的单位是元还是万元。',
    en: 'Check the unit of the amount.',
  },
  'cost-above-budget': {
    zh: '核对成本指标和项目资金。',
    en: 'Check the cost indicator and the budget.',
  },
  'cost-far-below-budget': {
    zh: '核对数量、标准和预算，补充其余支出的测算。',
    en: 'Check quantities, standards and budget; explain the rest of the money.',
  },
  'zero-unit-cost': {
    zh: '填写实际的单位成本。',
    en: 'Fill in the true unit cost.',
  },
  'error-cell': {
    zh: '改正公式，或改为正确的内容。',
    en: 'Correct the formula, or write what belongs here.',
  },
  'document-number': {
    zh: '改用六角括号“〔〕”。',
    en: 'Use the brackets 〔 〕.',
  },
  'half-width-marks': {
    zh: '改为全角标点。',
    en: 'Use full-width marks.',
  },
  'missing-full-stop': {
    zh: '在段落末尾加句号。',
    en: 'End the passage with a full stop.',
  },
  'unpaired-marks': {
    zh: '补上缺少的一半，或删除多余的一半。',
    en: 'Add the missing mark, or delete the odd one.',
  },
  'date-order': {
    zh: '核对开始和结束时间。',
    en: 'Check start and end.',
  },
  'no-such-date': {
    zh: '改为存在的日期。',
    en: 'Write a date that exists.',
  },
  'phone-number': {
    zh: '核对号码，补齐或删去多余的数字；固定电话请写区号。',
    en: 'Check the number and add or remove digits; write the area code of a fixed line.',
  },
  'phone-per-person': {
    zh: '核对联系电话，改为一致。',
    en: 'Check the telephone numbers and make them agree.',
  },
  'title-varies': {
    zh: '统一表名。',
    en: 'Use one title.',
  },
};
