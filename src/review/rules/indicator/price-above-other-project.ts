import type { Form } from '../../../forms/model';
import { valueOf } from '../../../forms/field';
import { dearerThanElsewhere, type DearerThanElsewhere } from '../../../meaning/basis/other-projects';
import { belonging } from '../../../meaning/submissions';
import type { RuleResult, WorkbookRule } from '../../rule';
import { bilingual, cellsOf, evidenceOf, said } from '../../support/evidence';
import { indicatorSubject } from '../../support/indicators';
import { ownColumn } from '../../support/own-label';
import { formKeysOf } from '../../support/subjects';

/** A price for one of something that another project of the unit sets lower under the same name. */
export const priceAboveOtherProject: WorkbookRule = {
  id: 'price-above-other-project',
  kind: 'unquantified-value',
  severity: 'tip',
  dimension: '适当性',
  scope: 'workbook',
  title: bilingual('同一标准高于其他项目', 'Standard above that of another project'),
  why: bilingual(
    '同一单位、同一名称的标准高低不同，需要说明依据。',
    'One unit’s standards of one name should agree, or say why they do not.',
  ),
  source: bilingual('财预〔2015〕88号“合理可行”', 'Cai Yu [2015] 88: reasonable and feasible'),
  looksAt: (form) => [belonging(form), form.kind, form.fields.projectName, form.fields.year, form.indicators],
  check: ({ forms }, reading) => {
    const keys = formKeysOf(reading);
    return {
      results: forms.flatMap((form) =>
        dearerThanElsewhere(form, forms).map((each) => result(form, each, keys.get(form) ?? '')),
      ),
    };
  },
};

function result(form: Form, { price, other, of }: DearerThanElsewhere, key: string): RuleResult {
  const { indicator, name } = price.measure;
  const project = valueOf(of.fields.projectName) ?? of.sheet.name;
  return {
    subject: `${key}/${indicatorSubject(indicator, 'target')}`,
    cells: cellsOf(price.field, other.field),
    evidence: evidenceOf(price.field, other.field),
    message: bilingual(
      `指标${said(name)}的${ownColumn(form, 'target', indicator)}是${said(price.said)}，项目${said(project)}的同名指标是${said(other.said)}，请说明依据或统一标准。`,
      `${said(name)} is ${said(price.said)} here and ${said(other.said)} in the project ${said(project)}.`,
    ),
    mark: { while: 'unchanged' },
  };
}
