import type { Subject } from '../../forms/families';
import { ABSENT, type Field } from '../../forms/field';
import type { CostRow, Task } from '../../forms/model';
import { namesReckoning } from '../../forms/vocabulary';
import { isAmount } from '../cells/amounts';
import type { Draft } from '../cells/draft';
import type { Pair } from '../fields/pair';
import { listEntries } from '../labels/inline';
import type { FormParts } from './form-parts';

/** What a form says in words beside the names of parts that others print as fields and tables of their own. */
export interface SectionTexts {
  /** 保障措施 │ text */
  readonly regulations: Field<string> | undefined;
  /** 测算依据 │ text: a row of costs that says nothing but how it comes about. */
  readonly costs: readonly CostRow[];
  /** 年度主要任务 │ （1）…；（2）…, of a department. */
  readonly tasks: readonly Task[];
}

const WORDS = /[\u4e00-\u9fff]{3}/u;

/** Reads the texts that no field has taken. A table of costs or tasks comes before a text about them. */
export function sectionTexts({ area, costs, tasks, draft }: FormParts, subject: Subject): SectionTexts {
  const texts = area.pairs.filter((pair) => isText(pair, draft));
  const [measures] = texts.filter(({ match }) => match.sections.includes('measures'));
  return {
    regulations: measures && textOf(measures, draft),
    costs:
      costs.length > 0
        ? []
        : texts.filter((pair) => reckons(pair, subject)).map((pair) => costOf(pair, draft)),
    tasks:
      tasks.length > 0 || subject !== 'department'
        ? []
        : texts
            .filter(({ match }) => match.sections.includes('tasks'))
            .flatMap((pair) => tasksOf(pair, draft)),
  };
}

const isText = ({ cell, relation, match, value }: Pair, { sources }: Draft): boolean =>
  cell !== undefined &&
  (relation === 'right' || relation === 'inline') &&
  match.quality === 'exact' &&
  !sources.has(cell) &&
  !isAmount(cell) &&
  WORDS.test(value);

/** What a department breaks down are its projects: only a calculation is one there. */
const reckons = ({ match: { label } }: Pair, subject: Subject): boolean =>
  namesReckoning(label.key) && (subject === 'project' || label.key.includes('测算'));

function textOf({ cell, value, label }: Pair, draft: Draft): Field<string> {
  if (!cell) return ABSENT;
  return draft.part(cell, value, label);
}

const costOf = (pair: Pair, draft: Draft): CostRow => ({
  item: ABSENT,
  unitPrice: ABSENT,
  number: ABSENT,
  amount: ABSENT,
  basis: textOf(pair, draft),
});

/** What only adds up the tasks before it: 两项任务合计382.00万元. */
const SUMS_UP = /^.{0,8}(?:合计|共计|总计)[^；;。]{0,30}[。；;]?$/u;

const tasksOf = ({ cell, value, label }: Pair, draft: Draft): readonly Task[] =>
  cell
    ? listEntries(value)
        .filter((entry) => !SUMS_UP.test(entry))
        .map((entry) => ({
          name: ABSENT,
          content: draft.part(cell, entry, label),
          total: ABSENT,
          appropriation: ABSENT,
          other: ABSENT,
          goal: ABSENT,
        }))
    : [];
