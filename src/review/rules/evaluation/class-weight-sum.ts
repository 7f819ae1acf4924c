import { plural } from '../../../texts/plural';
import { withoutPercent } from '../../../language/written-numbers';
import { hasDigit } from '../../../language/numerals';
import type Big from 'big.js';
import { sum } from '../../../forms/money';
import { condensed } from '../../../language/plain';
import { normaliseLabel } from '../../../forms/normalise';
import type { Form, Indicator } from '../../../forms/model';
import type { FormRule, RuleResult } from '../../rule';
import { bilingual, cellsOf, evidenceOf, isRead, said, type ReadField } from '../../support/evidence';
import { pointsOf, pointsSlack, weightedRows } from '../../support/points';
import { ownColumn } from '../../support/own-label';

interface Group {
  readonly label: ReadField<string>;
  readonly rows: Indicator[];
}

/** 产出指标（50分） over indicators that do not have 50 points together. */
export const classWeightSum: FormRule = {
  id: 'class-weight-sum',
  kind: 'weight-sum',
  severity: 'error',
  dimension: '完整性',
  scope: 'form',
  title: bilingual(
    '类别标明的分值与指标分值合计不符',
    'Points of a class differ from those of its indicators',
  ),
  why: bilingual('类别分值与各指标分值对不上，总分就算不对。', 'The total cannot be right.'),
  source: bilingual(
    '算术：类别分值＝该类各指标分值之和',
    'Arithmetic: points of a class = sum of its indicators',
  ),
  check: (form) => {
    const weighted = weightedRows(form);
    if (weighted.length === 0) return { results: [] };
    return {
      results: (['level1', 'level2'] as const).flatMap((level) =>
        groupsBy(level, weighted, form.indicators).flatMap((group) => compare(form, level, group)),
      ),
    };
  },
};

/** Neighbouring indicators under one label. A class in which a weight is missing is left out. */
function groupsBy(
  level: 'level1' | 'level2',
  weighted: readonly Indicator[],
  all: readonly Indicator[],
): readonly Group[] {
  const groups: Group[] = [];
  const known = new Set(weighted);
  const broken = new Set<Group>();
  for (const row of all) {
    const label = row[level];
    if (row.tree !== 'annual' || !isRead(label)) continue;
    const last = groups.at(-1);
    const group = last && sameLabel(last.label, label) ? last : { label, rows: [] };
    if (group !== last) groups.push(group);
    if (known.has(row)) group.rows.push(row);
    else if (!isRead(row.weight)) broken.add(group);
  }
  return groups.filter((group) => group.rows.length > 0 && !broken.has(group));
}

const sameLabel = (one: ReadField<string>, other: ReadField<string>): boolean =>
  one === other || one.value === other.value || condensed(one.value) === condensed(other.value);

function compare(form: Form, level: 'level1' | 'level2', { label, rows }: Group): RuleResult[] {
  if (!hasDigit(label.value)) return [];
  const stated = withoutPercent(normaliseLabel(label.value)?.weight);
  const points = rows.map(({ weight }) => pointsOf(weight));
  const known = points.filter((value): value is Big => value !== undefined);
  if (stated === undefined || known.length < points.length) return [];
  const added = sum(known);
  const shares = added.lte(1) && Number(stated) > 1;
  const gap = (shares ? added.times(100) : added).minus(stated).abs();
  if (gap.lte(pointsSlack(known).times(shares ? 100 : 1))) return [];
  const fields = rows.map(({ weight }) => weight);
  return [
    {
      subject: `${level}/${condensed(label.value)}`,
      cells: cellsOf(label, ...fields),
      evidence: evidenceOf(label, ...fields),
      message: bilingual(
        `合计${added.toFixed()}，比${said(label.value)}标明的${stated}${added.gt(shares ? Number(stated) / 100 : stated) ? '多' : '少'}${(shares ? gap.div(100) : gap).toFixed()}：其下${rows.length}个指标的${rows[0] ? ownColumn(form, 'weight', rows[0]) : ''}，请核对。`,
        `${said(label.value)} is given ${stated} points, ${plural(rows.length, 'indicator', 'indicators')} in it ${added.toFixed()}.`,
      ),
      mark: { while: 'unchanged' },
    },
  ];
}
