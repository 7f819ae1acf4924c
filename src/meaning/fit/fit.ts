import { inBase } from '../../language/quantities';
import Big from 'big.js';
import { valueOf } from '../../forms/field';
import type { Form } from '../../forms/model';
import { oncePer } from '../../language/once-per';
import { plain } from '../../language/plain';
import { countsPlainly, isPaidByBasics, promisedNumbers, stretchOf } from '../../language/promises';
import {
  hasTraceOf,
  namesObject,
  projectSubject,
  shareOf,
  subjectOf,
  type Subject,
} from '../../language/subjects';
import { counts, measuresOut } from '../../language/units';
import type { CellRef } from '../../forms/cell';
import { correctedOf, partedIn } from './corrected';
import { ofGoals, type WorkItem } from './items';
import { linksOf, type Links } from './links';
import { moneyOf } from './money';
import { countsInUnitOf } from './number-evidence';
import type { Measure } from './measures';

/** One work item of a form with what measures it. */
export interface FittedItem {
  readonly items: readonly WorkItem[];
  readonly measures: readonly Measure[];
  readonly money: readonly CellRef[];
}

/** How goals, indicators and money of a form belong together. */
export interface Fit {
  readonly items: readonly FittedItem[];
  /** Items that state a number and that nothing measures. */
  readonly unmeasured: readonly WorkItem[];
  /** Indicators that belong to no work item. */
  readonly homeless: readonly Measure[];
}

/** How goals, indicators and money of a form belong together. */
export const fitOf = oncePer((form: Form): Fit => {
  const links = linksOf(form);
  const measuring = (item: WorkItem): readonly Measure[] => links.of.get(item) ?? [];
  const parted = partedIn(form);
  const unmeasured = unmeasuredIn(form, links, parted);
  const homeless = homelessIn(links, parted);
  return { items: grouped(links.items, measuring, moneyOf(form)), unmeasured, homeless };
});

/** All that a form says in words beside its indicators, in places that were not understood too (预算明细). */
const wholeTextOf = oncePer(
  ({ fields, detailedGoals, plans, phasedPlan, tasks, costs, schedule, unread }: Form) =>
    subjectOf(
      [
        fields.projectName,
        fields.category,
        fields.annualGoal,
        fields.overallGoal,
        fields.longTermGoal,
        ...detailedGoals,
        ...plans,
        ...phasedPlan,
        ...tasks.flatMap(({ name, content, goal }) => [name, content, goal]),
        ...costs.flatMap(({ item, basis }) => [item, basis]),
        ...schedule.map(({ content }) => content),
      ]
        .flatMap((field) => valueOf(field) ?? [])
        .concat(unread.map(({ text }) => text))
        .join('；'),
    ),
);

/** What the indicators of cost are explained by: 设备、安装、存储三项合计 says what is paid for. */
const paidForOf = oncePer((form: Form) =>
  subjectOf(
    linksOf(form)
      .measures.filter(({ way }) => way === 'cost')
      .map(({ explained }) => explained.text)
      .join('；'),
  ),
);

/** Counts that no item takes, and whose number no item names. Rates, times and surveys may be of the whole. */
function homelessIn(
  { items, measures, linked, best }: Links,
  parted: ReturnType<typeof partedIn>,
): readonly Measure[] {
  if (items.length === 0) return [];
  return measures.filter(
    (measure) =>
      !linked.has(measure) &&
      (parted.has(measure) ||
        (measure.way === 'quantity' &&
          measure.subject.units.length > 0 &&
          best.get(measure)?.number.equal !== true)),
  );
}

/** Less evidence than this ties an indicator to nothing. */
const FOREIGN = 0.2;

/** Whether a form says nothing at all, in goal, plan, costs or name, that a homeless indicator could be about. */
export const isForeign = (form: Form, measure: Measure): boolean =>
  (linksOf(form).best.get(measure)?.worth ?? 0) < FOREIGN &&
  !hasTraceOf(measure.subject, wholeTextOf(form)) &&
  !(measure.way === 'quantity' && hasTraceOf(measure.subject, paidForOf(form)));

/** Indicators of any kind that no item takes and that nothing in the form speaks of. */
export const foreignOf = (form: Form): readonly Measure[] => {
  const { measures, linked, items } = linksOf(form);
  if (items.length === 0) return [];
  return measures.filter(
    (measure) =>
      measure.way !== 'satisfaction' &&
      !linked.has(measure) &&
      measure.subject.units.length > 0 &&
      isForeign(form, measure),
  );
};

/** Work without a number in goals and plans of which no indicator speaks, nor anything else in the form. */
export const looseWorkOf = oncePer((form: Form): readonly WorkItem[] => {
  const { items, measures, of } = linksOf(form);
  const { excused } = correctedOf(form);
  if (measures.length === 0) return [];
  const name = projectSubject(valueOf(form.fields.projectName) ?? '');
  const spoken = measures.map(({ name: of3, explained }) => subjectOf(`${of3}；${explained.text}`));
  return items.filter((item) => {
    if (
      item.role === 'step' ||
      isPaidByBasics(item.piece.quote) ||
      item.piece.kind !== 'work' ||
      excused.has(item) ||
      (of.get(item) ?? []).length > 0
    )
      return false;
    if (ofGoals(item) && isCounted(item)) return false;
    const known = namesObject(item.subject);
    const spokenOf = (text: Subject): boolean => hasTraceOf(item.subject, text);
    // A plan may go on about what its goal says: what counts is whether an indicator speaks of it.
    const elsewhere = (other: WorkItem): boolean =>
      ofGoals(item) && other !== item && other.field !== item.field && spokenOf(other.subject);
    return known && !spokenOf(name) && !spoken.some(spokenOf) && !items.some(elsewhere);
  });
});

/** So many counts that have found their work make a form well known, whatever else stands in it. */
const KNOWN_COUNTS = 2;

/**
 * Whether so much of a form fits together that what is left over is probably a mistake, not a gap in understanding: several of its
 * counts have found their work, or all of the few that it has.
 */
export const isWellKnown = oncePer((form: Form): boolean => {
  const { measures, linked, best } = linksOf(form);
  // A benefit that is the very number of a promise counts it as well.
  const counting = measures.filter(
    (measure) => measure.way === 'quantity' || (measure.way === 'benefit' && best.get(measure)?.number.equal),
  );
  const known = counting.filter((measure) => linked.has(measure)).length;
  return known >= KNOWN_COUNTS || (known > 0 && known === counting.length);
});

/** With that much evidence an item may well be what an indicator counts, though it is linked to another. */
const PERHAPS = 0.45;

/** Goals that state a number which nothing measures. Where a count is left that could be theirs, nobody knows. */
function unmeasuredIn(
  form: Form,
  { items, measures, of, linked, counted }: Links,
  parted: ReturnType<typeof partedIn>,
): readonly WorkItem[] {
  if (measures.length === 0) return [];
  const { excused } = correctedOf(form);
  const left = measures.filter((measure) => measure.way === 'quantity' && !linked.has(measure));
  const isDoubtful = (item: WorkItem): boolean =>
    (counted.get(item)?.worth ?? 0) >= PERHAPS ||
    counted.get(item)?.number.equal === true ||
    items.some((other) => (of.get(other) ?? []).length > 0 && isSameWork(item, other)) ||
    isPartOfMeasured(item, items, of) ||
    isMadeOfMeasured(item, measures) ||
    isOneOfSum(item, items, measures) ||
    isWrittenBeside(form, item) ||
    !countsPlainly(item.piece) ||
    items.some((other) => (of.get(other) ?? []).length > 0 && goesOn(item, other)) ||
    left.some((measure) => countsInUnitOf(item, measure));
  return items.filter(
    (item) =>
      ofGoals(item) &&
      !excused.has(item) &&
      (of.get(item) ?? []).length === 0 &&
      isCounted(item) &&
      !isPaidByBasics(item.piece.quote) &&
      !SUM_ALONE.test(item.piece.quote) &&
      !DONE_BEFORE.test(item.piece.quote) &&
      (parted.has(item) || !isDoubtful(item)),
  );
}

/** 1.整治村庄12个 2.清运垃圾3600吨 in one row: the very number stands in an indicator that is of other work too. */
const isWrittenBeside = (form: Form, { piece }: WorkItem): boolean => {
  const rows = rowTextsOf(form);
  return promisedNumbers(piece).some(({ amount: { written } }) =>
    rows.some((text) => text.includes(written)),
  );
};

/** What the rows of indicators say, each in plain form. */
const rowTextsOf = oncePer(({ indicators }: Form): readonly string[] =>
  indicators.map(({ level3, target, explanation, content }) =>
    plain([level3, target, explanation, content].flatMap((field) => valueOf(field) ?? []).join('；')),
  ),
);

/** 举办培训班3期，培训150人次: a second number of work that its own sentence names before. */
const isSameWork = (item: WorkItem, before: WorkItem): boolean =>
  before.field === item.field &&
  before.piece.sentence === item.piece.sentence &&
  shareOf(item.subject, before.subject) >= SAME_WORK;
const SAME_WORK = 0.6;

/** 举办3期培训，分别为170人、160人，共330人: a later number of its sentence that names nothing is of the same work. */
const goesOn = (item: WorkItem, after: WorkItem): boolean =>
  after.field === item.field &&
  after.piece.sentence === item.piece.sentence &&
  after.piece.start > item.piece.start &&
  after.subject.units.length === 0;

/** 共216断面次: what stands before it makes so many. */
const SUM_ALONE = /^(?:合计|共计|总计|共)\s*[\d.,]+[万亿]?[\u4e00-\u9fff]{1,4}$/u;

/** 在完成渠道15公里、闸门26座的基础上: what was done before. */
const DONE_BEFORE = /的?基础上$/;

/** Counts of an item, each in the base of its unit. */
const countsOf = (item: WorkItem): readonly { readonly value: Big; readonly group: string | undefined }[] =>
  promisedNumbers(item.piece).flatMap(({ amount: { low, high, unit } }) =>
    low.eq(high) && (counts(unit) || measuresOut(unit))
      ? [{ value: inBase({ low, unit }), group: unit?.group }]
      : [],
  );

/** 改造320户 for C级改造120户 and D级改造200户: indicators that stand side by side count it together. */
function isMadeOfMeasured(item: WorkItem, measures: readonly Measure[]): boolean {
  return countsOf(item).some(({ value, group }) => {
    const asked = measures.flatMap(({ asking }) =>
      asking.type === 'number' && asking.per.length === 0 && asking.unit?.group === group
        ? [asking.bound.low]
        : [],
    );
    return hasRunOf(asked, value);
  });
}

/** 三季度360批次，四季度240批次 for 600批次: with those beside it it makes what an indicator asks for. */
function isOneOfSum(item: WorkItem, items: readonly WorkItem[], measures: readonly Measure[]): boolean {
  const beside = items.filter(({ field }) => field === item.field).flatMap((each) => countsOf(each));
  return countsOf(item).some(({ value, group }) => {
    const amounts = beside.filter((each) => each.group === group).map((each) => each.value);
    return measures.some(
      ({ asking }) =>
        asking.type === 'number' &&
        asking.unit?.group === group &&
        hasRunOf(amounts, asking.bound.low, value),
    );
  });
}

/** Whether two or more amounts in a row add up to a sum, one of them this one where it is given. */
function hasRunOf(amounts: readonly Big[], sum: Big, one?: Big): boolean {
  for (let from = 0; from < amounts.length; from++) {
    let total = new Big(0);
    for (let to = from; to < Math.min(amounts.length, from + LONGEST_RUN); to++) {
      total = total.plus(amounts[to] ?? 0);
      const holds = one === undefined || amounts.slice(from, to + 1).some((each) => each.eq(one));
      if (to > from && holds && total.eq(sum)) return true;
    }
  }
  return false;
}
const LONGEST_RUN = 8;

/** 更新分类桶2000组，其中6月底前到位800组: a part of what is measured right before it. */
function isPartOfMeasured(item: WorkItem, items: readonly WorkItem[], of: Links['of']): boolean {
  if (!item.piece.quote.startsWith('其中')) return false;
  const units = promisedNumbers(item.piece).map(({ amount: { unit } }) => unit?.group);
  return items.some(
    (before) =>
      before.field === item.field &&
      before.piece.sentence === item.piece.sentence &&
      before.piece.end <= item.piece.start &&
      (of.get(before) ?? []).length > 0 &&
      promisedNumbers(before.piece).some(({ amount: { unit } }) => units.includes(unit?.group)),
  );
}

const isCounted = ({ piece }: WorkItem): boolean =>
  piece.kind === 'work' &&
  promisedNumbers(piece).some(
    ({ amount: { unit }, implied }) =>
      // Work is counted, or measured out: 造林12万亩, 发放饲料120吨.
      !implied && (counts(unit) || measuresOut(unit)),
  );

/** What nothing measures and states no number goes with what stands before it in its sentence: …, 方便居民夜间出行. */
function grouped(
  items: readonly WorkItem[],
  measuring: (item: WorkItem) => readonly Measure[],
  money: ReadonlyMap<WorkItem, readonly CellRef[]>,
): readonly FittedItem[] {
  const groups: { items: WorkItem[]; measures: readonly Measure[] }[] = [];
  for (const item of items) {
    const measures = measuring(item);
    const last = groups.at(-1);
    const [before] = last?.items ?? [];
    const together = before?.field === item.field && before.piece.sentence === item.piece.sentence;
    if (last && together && measures.length === 0 && !isCounted(item)) last.items.push(item);
    else if (
      last &&
      together &&
      last.measures.length === 0 &&
      !last.items.some(isCounted) &&
      last.items.length === 1
    ) {
      last.items.push(item);
      last.measures = measures;
    } else groups.push({ items: [item], measures });
  }
  return groups.map(({ items: places, measures }) => ({
    items: places,
    measures,
    money: places.flatMap((item) => money.get(item) ?? []),
  }));
}

/** What the form says of an item, from its first stretch to its last within the first cell. */
export function quoteOf(places: readonly WorkItem[]): string {
  const [first] = places;
  if (!first) return '';
  const last = places.filter(({ field }) => field === first.field).at(-1) ?? first;
  return stretchOf(first.field.value, first.piece, last.piece);
}
