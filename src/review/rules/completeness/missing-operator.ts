import { plural } from '../../../texts/plural';
import type Big from 'big.js';
import type { Form } from '../../../forms/model';
import { unitOf } from '../../../language/lexicon/units';
import type { FormRule, RuleResult } from '../../rule';
import { bilingual, cellsOf, evidenceOf, isBlank, isRead, said } from '../../support/evidence';
import { factsOf, type IndicatorFacts } from '../../support/facts';
import { hasColumn, indicatorName } from '../../support/indicators';
import { onIndicator } from '../../support/per-indicator';
import { ownColumn } from '../../support/own-label';

/**
 * Numbers without ≥, ≤ or =: said once per form, and a detail where "=" may well be meant; one by one where the form has a
 * column for them.
 */
export const missingOperator: FormRule = {
  id: 'missing-operator',
  kind: 'missing-operator',
  severity: 'tip',
  dimension: '完整性',
  scope: 'form',
  title: bilingual('指标值没有写“≥”“≤”或“=”', 'Values without an operator'),
  why: bilingual('没有算符时按“=”理解，多做也算没完成。', 'Without an operator the value is read as "=".'),
  source: bilingual(
    '一体化系统：计算符号、指标值、计量单位三项分填',
    'Budget system: operator, value and unit are three fields',
  ),
  check: (form) => {
    if (hasColumn(form, 'operator')) return { results: leftOut(form) };
    if (hasColumn(form, 'direction')) return { results: [] };
    const { indicators } = factsOf(form);
    const rows = indicators.filter(isBare);
    if (rows.length === 0) return { results: [] };
    const bare = rows.map(({ indicator: { target } }) => target);
    return {
      results: [
        {
          subject: 'operators',
          ...(isOpen(form) && matters(rows, indicators) ? {} : { level: 'fine' as const }),
          cells: cellsOf(...bare),
          evidence: evidenceOf(...bare),
          message: bilingual(
            `本表有${bare.length}个指标值没有写“≥”“≤”或“=”，按“=”理解；如不是，请补上。`,
            `${plural(bare.length, 'value', 'values')} of this form without operator, read as “=”.`,
          ),
          mark: { while: 'unchanged' as const },
        },
      ],
    };
  },
};

/** One number; of several in one value it is asked otherwise. */
const isBare = ({ target }: IndicatorFacts): boolean =>
  target?.parsed.type === 'number' &&
  target.parsed.operator === undefined &&
  target.parsed.quantities.length === 1;

/** Whether values may still be changed: reports on the year are held against targets that were approved. */
const isOpen = ({ kind }: Form): boolean => kind !== 'self-evaluation' && kind !== 'monitoring';

/** Whether "=" is hardly meant: of a price or a share below the whole, or of counts in a form whose numbers mostly have their sign. */
function matters(bare: readonly IndicatorFacts[], all: readonly IndicatorFacts[]): boolean {
  const open = bare.flatMap(({ target }) =>
    target?.parsed.type === 'number'
      ? target.parsed.quantities.filter(({ unit, value }) => !isWhole(unit, value))
      : [],
  );
  if (open.some(({ unit }) => unit === '%' || isMoney(unit))) return true;
  const signed = all.filter(
    ({ target }) => target?.parsed.type === 'number' && target.parsed.operator !== undefined,
  );
  // What is built or bought is as large as it is planned: 18600平方米.
  const counted = open.filter(({ unit }) => unitOf(unit)?.dimension === 'count');
  return counted.length >= SEVERAL && signed.length > counted.length;
}

/** One count alone is commonly meant as it stands. */
const SEVERAL = 2;

/** All of it or nothing: 100% is commonly read as =100%. */
const isWhole = (unit: string, value: Big): boolean => unit === '%' && (value.eq(0) || value.eq(100));

const isMoney = (unit: string): boolean => unitOf(unit)?.dimension === 'money';

/** Numbers beside which the column of operators is empty, in a form that fills it mostly. */
function leftOut(form: Form): RuleResult[] {
  const rows = factsOf(form).indicators.filter(({ target }) => target?.parsed.type === 'number');
  const empty = rows.filter((row) => isBare(row) && isBlank(row.indicator.operator));
  const filled = rows.filter(({ indicator }) => isRead(indicator.operator));
  if (empty.length >= filled.length) return [];
  return empty.map((row) =>
    onIndicator(
      row,
      'operator',
      [row.indicator.target],
      bilingual(
        `指标${said(indicatorName(row.indicator))}的${ownColumn(form, 'target', row.indicator)}是${said(row.target?.value ?? '')}，${ownColumn(form, 'operator', row.indicator)}没有填写，请补填。`,
        `The value ${said(row.target?.value ?? '')} has no operator, the other values of the form have one.`,
      ),
      { severity: 'warning', mark: { while: 'blank' } },
    ),
  );
}
