import { withoutBrackets } from '../../../language/names';
import { addTo } from '../../support/grouping';
import { ofText } from '../../../language/of-text';
import { condensed } from '../../../language/plain';
import type { Level2 } from '../../../forms/model';
import type { WorkbookRule } from '../../rule';
import { bilingual, isRead, type ReadField } from '../../support/evidence';
import { isUntouched } from '../../support/form-state';
import { inconsistency, variantsOf, writtenDifferently } from '../../support/variants';

/** A second-level class printed differently from form to form. */
export const classNameVaries: WorkbookRule = {
  id: 'class-name-varies',
  kind: 'name-inconsistency',
  severity: 'tip',
  dimension: '完整性',
  level: 'fine',
  scope: 'workbook',
  title: bilingual('同一类别的名称写法不一', 'One class under several names'),
  why: bilingual('类别名称不统一，汇总时会分成几类。', 'Different names are summed up separately.'),
  source: bilingual('财预〔2015〕88号：统一的三级指标体系', 'Cai Yu [2015] 88: one system of classes'),
  looksAt: (form) =>
    isUntouched(form) ||
    [...form.indicators, ...form.emptyClasses].map(({ level2, class: meaning }) => [level2, meaning]),
  check: ({ forms }) => {
    const byClass = new Map<Level2, ReadField<string>[]>();
    for (const form of forms.filter((candidate) => !isUntouched(candidate)))
      for (const { level2, class: meaning } of [...form.indicators, ...form.emptyClasses])
        if (isRead(level2) && meaning.level2) addTo(byClass, meaning.level2, level2);
    return {
      results: [...byClass].flatMap(([meaning, fields]) =>
        inconsistency(
          `class/${meaning}`,
          variantsOf(fields, ({ value }) => bare(value)).map(({ style, fields: alike }) => ({
            style,
            fields: alike.slice(0, 1),
          })),
          writtenDifferently('二级类别', 'The second-level class'),
        ),
      ),
    };
  },
};

/** 数量指标（50分） is 数量指标. A workbook prints few names of classes, many times. */
const bare = ofText((name) => withoutBrackets(condensed(name)));
