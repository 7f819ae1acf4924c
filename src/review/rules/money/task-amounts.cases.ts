import { first, named, task } from '../../../../test/review/change-forms';
import type { RuleCases } from '../../../../test/review/rule-cases';

export const cases: RuleCases = {
  defects: [
    ...(['58.00万元', '40.00万元', '530000元'] as const).map((total) =>
      named(
        `a task of ${total}`,
        task(([name, content, , own, other]) =>
          name === '送戏下乡' ? [name, content, total, own, other] : undefined,
        ),
      ),
    ),
    named(
      'more granted than the task has',
      task(([name, content, total, , other]) =>
        name === '机构运转' ? [name, content, total, '320万元', other] : undefined,
      ),
    ),
    ...(
      [
        ['382.40万元', '2.00万元'],
        ['380.40万元', '20000.00万元'],
        ['380.40万元', '0.20万元'],
      ] as const
    ).map((taskTotals) =>
      named(
        `totals ${taskTotals.join()}`,
        first((f) => (f.taskTotals ? { ...f, taskTotals } : undefined)),
      ),
    ),
    named(
      'tasks above the total',
      task(([name, content]) => (name === '非遗传承' ? [name, content, '81万元', '81万元', ''] : undefined)),
    ),
  ],
  nearMisses: [
    named(
      'in 元',
      task(([name, content, , own, other]) =>
        name === '送戏下乡' ? [name, content, '520000元', own, other] : undefined,
      ),
    ),
    named(
      'some tasks only',
      first((f) =>
        f.tasks ? { ...f, tasks: f.tasks.slice(0, 2), taskTotals: ['68.00万元', '2.00万元'] } : undefined,
      ),
    ),
    named(
      'one source only',
      task(([name, content, total, own]) =>
        name === '送戏下乡' ? [name, content, total, own, ''] : undefined,
      ),
    ),
  ],
};
