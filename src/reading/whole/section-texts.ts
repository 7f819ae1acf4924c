import type { Subject } from '../../forms/families';
import { ABSENT, type Field } from '../../forms/field';
import type { Task } from '../../forms/model';
import { namesBreakdown } from '../../forms/vocabulary';
import { isAmount } from '../cells/amounts';
import type { Draft } from '../cells/draft';
import { rightOf } from '../cells/sheet-cells';
import type { Pair } from '../fields/pair';
import { listEntries } from '../labels/inline';
import type { FormParts } from './form-parts';

/** What a form says in words beside the names of parts that others print as fields and tables of their own. */
export interface SectionTexts {
  /** 保障措施 │ text */
  readonly regulations: Field<string> | undefined;
  /** 支出构成 │ text: what the money of a project is made up of. */
  readonly costBasis: Field<string> | undefined;
  /** 年度主要任务 │ （1）…；（2）…, of a department. */
  readonly tasks: readonly Task[];
}

const WORDS = /[\u4e00-\u9fff]{3}/u;

/** Reads the texts that no field has taken. A table of tasks comes before a text about them. */
export function sectionTexts({ area, tasks, draft }: FormParts, subject: Subject): SectionTexts {
  const texts = area.pairs.filter((pair) => isText(pair, draft));
  const [measures] = texts.filter(({ match }) => match.sections.includes('measures'));
  const breakdown =
    subject === 'project'
      ? texts.find((pair) => namesBreakdown(pair.match.label.key) && !isBesideAmount(pair, area))
      : undefined;
  return {
    regulations: measures && textOf(measures, draft),
    costBasis: breakdown && textOf(breakdown, draft),
    tasks:
      tasks.length > 0 || subject !== 'department'
        ? []
        : texts
            .filter(({ match }) => match.sections.includes('tasks'))
            .flatMap((pair) => tasksOf(pair, draft)),
  };
}

/** Whether a text is the name of an amount that stands in the next cell: 资金用途 │ 苗木采购 │ 60. */
const isBesideAmount = ({ cell }: Pair, { loose }: FormParts['area']): boolean =>
  cell !== undefined &&
  loose.some((other) => other.row === cell.row && other.column === rightOf(cell) && isAmount(other));

const isText = ({ cell, relation, match, value }: Pair, { sources }: Draft): boolean =>
  cell !== undefined &&
  (relation === 'right' || relation === 'inline') &&
  match.quality === 'exact' &&
  !sources.has(cell) &&
  !isAmount(cell) &&
  WORDS.test(value);

function textOf({ cell, value, label }: Pair, draft: Draft): Field<string> {
  if (!cell) return ABSENT;
  return draft.part(cell, value, label);
}

/** What only adds up the tasks before it: ；两项任务合计382.00万元。 */
const SUM_OF_TASKS = /(?<=[；;。\n])[^；;。\n]{0,10}(?:合计|共计|总计)[^；;。\n]{0,30}[。；;]?\s*$/u;

const tasksOf = ({ cell, value, label }: Pair, draft: Draft): readonly Task[] =>
  cell
    ? listEntries(value.replace(SUM_OF_TASKS, '')).map((entry) => ({
        name: ABSENT,
        content: draft.part(cell, entry, label),
        total: ABSENT,
        appropriation: ABSENT,
        other: ABSENT,
        goal: ABSENT,
        project: ABSENT,
      }))
    : [];
