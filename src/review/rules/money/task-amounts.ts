import { plural } from '../../../texts/plural';
import Big from 'big.js';
import { showYuan, sum } from '../../../forms/money';
import type { Field } from '../../../forms/field';
import type { Form, Money, Task } from '../../../forms/model';
import { wordsOnly } from '../../../language/plain';
import type { FormRule, RuleResult } from '../../rule';
import { bilingual, cellsOf, evidenceOf, said, saysOf, showMoney } from '../../support/evidence';
import {
  gapOf,
  isKnownAmount,
  roundingSlack,
  sumMark,
  yuanOf,
  type KnownAmount,
  offFrom,
} from '../../support/sums';

/** 总额 of a main task = 财政拨款 + 其他资金, and the total row = all tasks. */
export const taskAmounts: FormRule = {
  id: 'task-amounts',
  kind: 'budget-sum-mismatch',
  severity: 'error',
  dimension: '完整性',
  scope: 'form',
  title: bilingual('年度主要任务的金额加不起来', 'Amounts of the main tasks do not add up'),
  why: bilingual('表内合计不符，预算数不可信。', 'A table that does not add up cannot be trusted.'),
  source: bilingual(
    '算术：任务金额＝财政拨款＋其他资金；合计＝各任务之和',
    'Arithmetic: a task = its sources; the total = all tasks',
  ),
  check: (form) =>
    form.tasks.length === 0 ? { results: [] } : { results: [...form.tasks.flatMap(oneTask), ...whole(form)] },
};

function oneTask({ name, total, appropriation, other }: Task): RuleResult[] {
  const parts = [appropriation, other].filter(({ state }) => state !== 'blank' && state !== 'absent');
  const known = parts.filter(isKnownAmount);
  if (!isKnownAmount(total) || known.length === 0 || known.length < parts.length) return [];
  const gap = gapOf(total, known);
  const slack = roundingSlack([total, ...known]);
  if (gap.abs().lte(slack)) return [];
  if (known.length < 2 && gap.lt(0)) return [];
  return [
    {
      subject: `tasks/${wordsOnly(saysOf(name)).slice(0, 40)}`,
      cells: cellsOf(total, ...known),
      evidence: evidenceOf(total, ...known),
      message: bilingual(
        `合计${showYuan(sum(known.map(yuanOf)), total.value.unit)}，${offFrom(`任务${said(saysOf(name))}的金额${showMoney(total.value)}`, gap, total.value.unit)}：各来源${known.map(({ value }) => showMoney(value)).join('、')}。`,
        `The task has ${showMoney(total.value)}, its sources add up to ${showYuan(sum(known.map(yuanOf)), total.value.unit)}.`,
      ),
      mark: sumMark(total, known, '<>', slack),
    },
  ];
}

/** A total that stands under the tasks' own amounts has to be their sum; one from elsewhere must not be less. */
function whole({ fields: { total }, tasks, taskTotals: { appropriation, other } }: Form): RuleResult[] {
  return [
    ...sumOf('total', '金额', total, tasks),
    ...sumOf('appropriation', '财政拨款', appropriation, tasks),
    ...sumOf('other', '其他资金', other, tasks),
  ];
}

function sumOf(
  part: 'total' | 'appropriation' | 'other',
  name: string,
  total: Field<Money>,
  tasks: readonly Task[],
): RuleResult[] {
  const amounts: readonly Field<Money>[] = tasks.map((task) => task[part]);
  const written = amounts.filter(({ state }) => state !== 'blank');
  const known = written.filter(isKnownAmount);
  if (!isKnownAmount(total) || known.length < 2 || known.length < written.length) return [];
  const gap = gapOf(total, known);
  const slack = roundingSlack([total, ...known]);
  if (gap.abs().lte(slack)) return [];
  const under = standsUnder(total, known);
  if (!under && gap.lt(new Big(0))) return [];
  const { unit } = total.value;
  return [
    {
      subject: `tasks/${part}`,
      ...(under ? {} : { severity: 'warning' as const }),
      cells: cellsOf(total, ...known),
      evidence: evidenceOf(total, ...known),
      message: bilingual(
        `${known.length}项任务的${name}合计${showYuan(sum(known.map(yuanOf)), unit)}，${offFrom(`${under ? '合计写的' : '资金总额'}${showMoney(total.value)}`, gap, unit)}。`,
        `The amounts of ${plural(known.length, 'task', 'tasks')} add up to ${showYuan(sum(known.map(yuanOf)), unit)}, the total says ${showMoney(total.value)}.`,
      ),
      mark: sumMark(total, known, '<>', slack),
    },
  ];
}

const standsUnder = (total: KnownAmount, amounts: readonly KnownAmount[]): boolean =>
  amounts.every(
    ({ at }) => at.sheet.id === total.at.sheet.id && at.column === total.at.column && at.row < total.at.row,
  );
