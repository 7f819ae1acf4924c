import type { Field } from '../../../forms/field';
import type { Form } from '../../../forms/model';
import { datesIn } from '../../../forms/parse/dates';
import { plain } from '../../../language/plain';
import type { FormRule, RuleResult } from '../../rule';
import {
  bilingual,
  cellsOf,
  evidenceOf,
  isRead,
  said,
  saidAround,
  type ReadField,
} from '../../support/evidence';
import {
  anyMentionsOf,
  countsOf,
  listSum,
  mayMention,
  mentionsOf,
  nounMentionsOf,
  rateMentionsOf,
  ratesOf,
  type Counted,
  type Mention,
} from '../../support/counted';
import { indicatorSubject } from '../../support/indicators';

/** 8个联系点 in the plan, 11个 in the indicator. */
export const countsDisagree: FormRule = {
  id: 'counts-disagree',
  kind: 'number-contradiction',
  severity: 'warning',
  dimension: '相关性',
  scope: 'form',
  title: bilingual('目标、计划与指标的数量不一致', 'Goal or plan and indicator give different numbers'),
  why: bilingual('同一件事两个数，不知道以哪个考核。', 'One thing, two numbers: which one holds?'),
  source: bilingual('两处数字不一致（目标或计划与指标值）', 'The two numbers differ'),
  check: (form) => {
    const all = countsOf(form);
    const { longTermGoal, annualGoal } = form.fields;
    const longTerm: Source[] = isRead(longTermGoal) ? [{ fields: [longTermGoal], planned: false }] : [];
    // A form with one goal and one tree of indicators means the same time by both.
    const alone = annualGoal.state === 'absent' && form.indicators.every(({ tree }) => tree === 'annual');
    const annual = alone ? [...longTerm, ...sourcesOf(form)] : sourcesOf(form);
    const spoken = [...new Set([...annual, ...longTerm])]
      .flatMap(({ fields }) => fields.map(({ value }) => value))
      .join('\n');
    return {
      results: [...all, ...ratesOf(form)].flatMap((counted) => {
        if (!mayMention(spoken, counted)) return [];
        const sources = counted.row.indicator.tree === 'annual' ? annual : longTerm;
        const rate = counted.quantity.unit === '%';
        const differing = sources.flatMap((source) =>
          rate ? rateDifference(counted, source) : difference(counted, all, source),
        );
        const worst = ORDER.find((severity) => differing.some((each) => each.severity === severity));
        if (worst === undefined) return [];
        const mentions = differing
          .filter(({ severity }) => severity === worst)
          .flatMap((each) => each.mentions);
        return [result(counted, mentions, worst)];
      }),
    };
  },
};

/** Texts that together say how many: a goal alone, the entries of a list as a whole. */
interface Source {
  readonly fields: readonly ReadField<string>[];
  /** Its entries may each speak of a part of the year. */
  readonly planned: boolean;
  /** Its entries may each speak of a part of the work. */
  readonly parts?: boolean;
}

const ORDER = ['warning', 'tip'] as const;

function sourcesOf({ fields, detailedGoals, plans, phasedPlan, tasks }: Form): readonly Source[] {
  const read = (list: readonly Field<string>[]): ReadField<string>[] => list.filter(isRead);
  return [
    ...read([fields.annualGoal, fields.overallGoal]).map((goal) => ({ fields: [goal], planned: false })),
    { fields: read(detailedGoals), planned: false },
    { fields: read(tasks.map(({ content }) => content)), planned: false, parts: true },
    { fields: read(plans), planned: true },
    { fields: read(phasedPlan), planned: true },
  ].filter((source) => source.fields.length > 0);
}

interface Difference {
  readonly mentions: readonly Mention[];
  readonly severity: (typeof ORDER)[number];
}

/** What one source says otherwise: certain of one thing by its name, to be asked where only a part of the year is spoken of. */
function difference(
  counted: Counted,
  all: readonly Counted[],
  { fields, planned, parts = false }: Source,
): Difference[] {
  const sure = anyMentionsOf(counted, fields);
  const mentions = sure.length > 0 ? sure : nounMentionsOf(counted, all, fields);
  if (mentions.length === 0) return [];
  const verdict = compare(counted, mentions);
  if (verdict === 'same') return [];
  if (verdict === 'more than asked' && (planned || mentions.length > 1)) return [];
  const partly =
    sure.length === 0 ||
    mentions.some(({ quantity }) => quantity.each !== undefined) ||
    (planned && verdict === 'less' && endsBeforeYear(mentions)) ||
    // 完成36个政府投资项目审计 beside ≥60 审计项目: one task of several.
    (parts && verdict === 'less' && mentionsOf(counted, fields).length === 0);
  return [{ mentions, severity: partly || verdict === 'more than asked' ? 'tip' : 'warning' }];
}

/** A rate that one source gives otherwise: it says the whole name, once. */
function rateDifference(rate: Counted, { fields }: Source): Difference[] {
  const mentions = rateMentionsOf(rate, fields);
  if (mentions.length !== 1 || mentions.some(({ quantity }) => quantity.value.eq(rate.quantity.value)))
    return [];
  return [{ mentions, severity: 'warning' }];
}

type Verdict = 'same' | 'less' | 'more' | 'more than asked';

/** Each mention, or all of one list together, or what a limit allows. */
function compare(counted: Counted, mentions: readonly Mention[]): Verdict {
  const { row, quantity } = counted;
  const value = Number(quantity.value);
  const counts = mentions.map(({ count }) => count);
  const added = counts.reduce((sum, count) => sum + count, 0);
  if (counts.includes(value) || added === value) return 'same';
  if (mentions.some((mention) => listSum(mention, counted) === value)) return 'same';
  const operator = row.target?.parsed.type === 'number' ? row.target.parsed.operator : undefined;
  const fixed = row.explanation?.parsed.quantities.some(
    (explained) => explained.value.eq(quantity.value) && explained.comparison === undefined,
  );
  const most = Math.max(...counts);
  if (operator === '≥' || operator === '>') {
    if (Math.max(most, added) < value) return 'less';
    return most > value ? 'more than asked' : 'same';
  }
  if ((operator === '≤' || operator === '<') && !fixed && most <= value) return 'same';
  return added < value ? 'less' : 'more';
}

/** Every mention names its time, and the last of them ends before the year does. */
function endsBeforeYear(mentions: readonly Mention[]): boolean {
  const last = mentions.map(({ field, quantity }) => {
    const sentence = sentenceAround(field.value, quantity.start);
    return Math.max(...datesIn(sentence, 2000).map((date) => date.last % 12), NaN);
  });
  return last.every((month) => !Number.isNaN(month) && month < 11);
}

function sentenceAround(field: string, at: number): string {
  const text = plain(field);
  const from = Math.max(...[...'。；;\n'].map((sign) => text.lastIndexOf(sign, at)));
  return text.slice(from + 1, at);
}

/** Sentences that a message quotes; the evidence beside it holds all texts. */
const MOST_QUOTED = 3;

function result(
  { row, thing }: Counted,
  mentions: readonly Mention[],
  severity: Difference['severity'],
): RuleResult {
  const fields = [row.indicator.target, ...mentions.map(({ field }) => field)];
  const quotes = [...new Set(mentions.map(({ quantity }) => quantity.written))].join('、');
  const places = [...new Set(mentions.map(({ field, quantity }) => saidAround(field.value, quantity)))]
    .slice(0, MOST_QUOTED)
    .join('、');
  return {
    subject: indicatorSubject(row.indicator, 'target'),
    severity,
    cells: cellsOf(...fields, row.indicator.level3),
    evidence: evidenceOf(...fields),
    message: bilingual(
      `指标${said(row.name?.value ?? '')}的指标值是${said(row.target?.shown ?? '')}，目标或计划${places}写的是${quotes}（按都指“${thing}”判断），请核对。`,
      `The value is ${said(row.target?.shown ?? '')}, goal or plan say ${quotes} (both taken to be about ${thing}).`,
    ),
    mark: { while: 'unchanged' },
  };
}
