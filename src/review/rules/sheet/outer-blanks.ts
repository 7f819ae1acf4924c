import { plural } from '../../../texts/plural';
import type { Field } from '../../../forms/field';
import type { Form } from '../../../forms/model';
import type { FormRule } from '../../rule';
import { bilingual, cellsOf, evidenceOf, isRead } from '../../support/evidence';

/** In longer texts leading blanks indent a paragraph. */
const LONGEST = 40;

/** Blanks around names and values: they look right and do not match. Said once per form. */
export const outerBlanks: FormRule = {
  id: 'outer-blanks',
  kind: 'format-inconsistency',
  severity: 'tip',
  dimension: '完整性',
  level: 'fine',
  scope: 'form',
  title: bilingual('内容前后有多余空格', 'Blanks around the text'),
  why: bilingual('看不见的空格会使查找、汇总和比对失败。', 'Invisible blanks break searching and comparing.'),
  source: bilingual('电子表格录入规范', 'Clean entry'),
  check: (form) => {
    const fields = shortTexts(form)
      .filter(isRead)
      .filter(({ raw, value }) => raw !== value && raw.trim() === value && value.length <= LONGEST);
    if (fields.length === 0) return { results: [] };
    return {
      results: [
        {
          subject: 'blanks',
          cells: cellsOf(...fields),
          evidence: evidenceOf(...fields),
          message: bilingual(
            `有${fields.length}个单元格的内容前后有多余空格。`,
            `Blanks around the text of ${plural(fields.length, 'cell', 'cells')}.`,
          ),
          mark: { while: 'unchanged' },
          fix: {
            label: bilingual('删除前后空格', 'Trim'),
            edits: fields.map(({ at, raw, value }) => ({ at, before: raw, after: value })),
          },
        },
      ],
    };
  },
};

function shortTexts({ fields, indicators }: Form): readonly Field<string>[] {
  const texts: Field<string>[] = [
    fields.projectName,
    fields.leader,
    fields.phone,
    fields.category,
    fields.attribute,
    fields.period,
    fields.fundNature,
    fields.departmentName,
  ];
  for (const { level3, target } of indicators) texts.push(level3, target);
  return texts;
}
