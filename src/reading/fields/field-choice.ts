import { ABSENT, type Field } from '../../forms/field';
import { MONEY_FIELDS, type FieldName, type Fields, type FieldTypes, type Money } from '../../forms/model';
import { squeeze, trimmed } from '../../forms/normalise';
import type { Subject } from '../../forms/families';
import { amountIn } from '../../language/amount';
import { isOpenMoney } from '../../language/inexact-money';
import { isAmount, isNoAmount, moneyOf, type DeclaredUnit } from '../cells/amounts';
import type { Draft } from '../cells/draft';
import { chosenIn } from '../labels/ticks';
import type { Cell } from '../cells/sheet-cells';
import { fieldFor, rankOf, totalFor } from './named-field';
import type { Pair } from './pair';
import { moneyField } from '../tables/fund-block';
import { yearIn } from '../cells/year';

/** Rank of a label that names a total of a money block, after all labels of the field itself. */
const GENERAL_RANK = 900;

interface Candidate {
  readonly pair: Pair;
  readonly rank: number;
}

/** 合计 under any table, beside 年度支出总额: it names the total of a form only where nothing else does. */
const isBareSum = ({ match }: Pair): boolean => match.label.key === '合计' || match.label.key === '总计';

/** Fields for which forms print what can be chosen. */
const CHOICES: ReadonlySet<FieldName> = new Set(['category', 'attribute', 'fundNature', 'period'] as const);

/** Fields that name a unit. */
const UNITS = ['implementer', 'departmentName', 'department'] as const satisfies readonly FieldName[];

/** Chooses for every field the pair that names it best. Two equally good ones with different values are ambiguous. */
export class FieldChoice {
  readonly #candidates = new Map<FieldName, Candidate[]>();
  readonly #taken = new Set<Pair>();
  /** Places of amounts that hold something else. */
  readonly #unread = new Map<FieldName, Pair>();

  constructor(
    pairs: readonly Pair[],
    subject: Subject,
    private readonly draft: Draft,
    private readonly unitOf: (pair: Pair) => DeclaredUnit | undefined,
    ownsTotals: (pair: Pair) => boolean = () => false,
  ) {
    const summed = new Set<Cell>();
    for (const pair of pairs)
      if (pair.head && ownsTotals(pair) && totalFor(pair, subject)) summed.add(pair.head);
    for (const pair of pairs) {
      // The first of several amounts under one header is a part of the total that stands below them.
      if (pair.relation === 'below' && summed.has(pair.label) && pair.cell && isAmount(pair.cell)) continue;
      const named = fieldFor(pair, subject);
      const name = named ?? (ownsTotals(pair) ? totalFor(pair, subject) : undefined);
      if (!name) continue;
      if (!suits(pair, name)) {
        if (named && isUnreadAmount(pair, name)) this.#unread.set(name, pair);
        continue;
      }
      const candidate = { pair, rank: named && !isBareSum(pair) ? rankOf(pair, name) : GENERAL_RANK };
      const list = this.#candidates.get(name);
      if (list) list.push(candidate);
      else this.#candidates.set(name, [candidate]);
    }
    this.#moveGeneralGoal(subject === 'project' ? 'annualGoal' : 'overallGoal');
    if (subject === 'project') {
      this.#moveGeneralBudget();
      this.#takeOnlyBudget();
    }
  }

  /** Fields that have a place on the form, whether filled in or not. */
  get names(): readonly FieldName[] {
    return [...this.#candidates.keys()];
  }

  fields(): Partial<{ -readonly [K in FieldName]: Fields[K] }> {
    const result: Partial<Record<FieldName, Field<FieldTypes[FieldName]>>> = {};
    for (const [name, candidates] of this.#candidates) result[name] = this.#choose(name, candidates);
    this.#takeUnitAbove(result);
    for (const [name, { place }] of this.#unread)
      result[name] ??= { state: 'ambiguous', candidates: [this.draft.ref(place)] };
    this.#splitLeader(result);
    return result as Partial<{ -readonly [K in FieldName]: Fields[K] }>;
  }

  /** 总体目标 beside 年度目标 is the goal of the whole project. */
  #moveGeneralGoal(name: 'annualGoal' | 'overallGoal'): void {
    const goals = this.#candidates.get(name);
    if (!goals || goals.length < 2 || this.#candidates.has('longTermGoal')) return;
    const yearly = goals.filter(
      ({ pair }) => /年/u.test(pair.match.label.key) || /预期/u.test(pair.match.label.key),
    );
    const general = goals.filter(
      ({ pair }) =>
        /总体?目标|总目标|总体绩效目标/u.test(pair.match.label.key) && !/年/u.test(pair.match.label.key),
    );
    if (yearly.length === 0 || general.length !== 1) return;
    this.#candidates.set(
      name,
      goals.filter((goal) => !general.includes(goal)),
    );
    this.#candidates.set('longTermGoal', general);
  }

  /** The larger amount of the project beside that of the year is its total over all years. */
  #moveGeneralBudget(): void {
    const amounts = this.#candidates.get('budget');
    if (!amounts || amounts.length < 2 || this.#candidates.has('multiYearTotal')) return;
    const ofYear = ({ pair }: Candidate): boolean => /年/u.test(pair.match.label.key);
    const general = amounts.filter((each) => !ofYear(each) && /^项目|总/u.test(each.pair.match.label.key));
    const [yearly] = amounts.filter((each) => ofYear(each) && each.rank < 1000);
    const [total] = general;
    const [whole, part] = [total, yearly].map((each) => each && amountIn(each.pair.value)?.amount);
    if (general.length !== 1 || !whole || !part || !whole.gt(part)) return;
    this.#candidates.set(
      'budget',
      amounts.filter((each) => each !== total),
    );
    this.#candidates.set('multiYearTotal', general);
  }

  /** The only amount of a form is its budget, where its label (项目总额) does not say that it covers several years. */
  #takeOnlyBudget(): void {
    const totals = this.#candidates.get('multiYearTotal');
    if (!totals || this.#candidates.has('budget')) return;
    if (!totals.every(({ pair }) => pair.match.fields.includes('budget'))) return;
    this.#candidates.delete('multiYearTotal');
    this.#candidates.set('budget', totals);
  }

  #choose(name: FieldName, candidates: readonly Candidate[]): Field<FieldTypes[FieldName]> {
    const sorted = [...candidates].sort(
      (a, b) =>
        Number(a.rank >= 1000) - Number(b.rank >= 1000) ||
        Number(b.pair.value !== '') - Number(a.pair.value !== '') ||
        a.rank - b.rank,
    );
    const [best, second] = sorted;
    if (!best) return ABSENT;
    if (
      second?.pair.cell &&
      best.pair.cell &&
      second.rank === best.rank &&
      squeeze(second.pair.value) !== squeeze(best.pair.value) &&
      second.pair.cell !== best.pair.cell
    ) {
      const tied = sorted.filter(({ rank, pair }) => rank === best.rank && pair.cell);
      return { state: 'ambiguous', candidates: tied.map(({ pair }) => this.draft.ref(pair.place)) };
    }
    this.#taken.add(best.pair);
    return this.#read(name, best.pair);
  }

  #read(name: FieldName, pair: Pair): Field<FieldTypes[FieldName]> {
    const { cell, label } = pair;
    const { draft } = this;
    if (!cell) return draft.blank(pair.place, label);
    if (MONEY_FIELDS.has(name)) return this.#money(pair, cell);
    if (name === 'year') {
      const year = yearIn(pair.value) ?? yearIn(`${pair.value}年`);
      if (year === undefined) return { state: 'ambiguous', candidates: [draft.ref(cell)] };
      draft.sources.add(cell);
      draft.label(label);
      return { state: 'read', value: year, raw: cell.raw, at: draft.ref(cell), label: draft.ref(label) };
    }
    const chosen = CHOICES.has(name) ? chosenIn(pair.value) : undefined;
    if (chosen === '') {
      draft.sources.add(cell);
      return draft.blank(pair.place, label);
    }
    return draft.part(cell, name === 'preparedBy' ? preparerOf(pair.value) : pair.value, label);
  }

  #money(pair: Pair, cell: NonNullable<Pair['cell']>): Field<Money> {
    if (pair.relation !== 'inline') return moneyField(this.draft, cell, this.unitOf(pair), pair.label);
    const found = amountIn(pair.value);
    if (!found) return { state: 'ambiguous', candidates: [this.draft.ref(cell)] };
    this.draft.sources.add(cell);
    return {
      state: 'read',
      value: moneyOf(found, this.draft.ref(cell), this.unitOf(pair)),
      raw: cell.raw,
      at: this.draft.ref(cell),
      label: this.draft.ref(pair.label),
    };
  }

  /** 预算单位：… in a line above the table names who filled the form in, where the table itself names the unit again. */
  #takeUnitAbove(result: Partial<Record<FieldName, Field<FieldTypes[FieldName]>>>): void {
    if (result.preparedBy) return;
    for (const name of UNITS)
      for (const { pair } of this.#candidates.get(name) ?? [])
        if (pair.heading && pair.cell && pair.relation === 'inline' && !this.#taken.has(pair)) {
          result.preparedBy = this.#read('preparedBy', pair);
          return;
        }
  }

  /** Leader and phone in one cell: the digits are the phone. */
  #splitLeader(result: Partial<Record<FieldName, Field<FieldTypes[FieldName]>>>): void {
    const { leader, phone } = result;
    if (leader?.state !== 'read' || (phone && phone.state !== 'absent' && phone.state !== 'blank')) return;
    const text = String(leader.value);
    const found = /(?:\+?86[- ]?)?(?:\(?0\d{2,3}\)?[- ]?)?\d[\d -]{5,12}\d/u.exec(text.normalize('NFKC'));
    if (!found) return;
    const name = trimmed(
      text
        .normalize('NFKC')
        .replace(found[0], ' ')
        .replace(/[(（](?:办|宅|家)[)）]/gu, ' ')
        .replace(/(?:联系|办公)?电话|办公室?|手机|座机|固话|[:：,，;；、/|()（）]/gu, ' ')
        .replace(/ {2,}/gu, ' '),
    );
    if (name === '' || name.length > 30) return;
    result.leader = { ...leader, value: name };
    result.phone = { ...leader, value: found[0].trim() };
  }
}

/** A money label suits an amount, a blank, or a token for none; other text beside it means the label heads a section. */
function suits(pair: Pair, name: FieldName): boolean {
  if (!MONEY_FIELDS.has(name))
    return !(pair.relation === 'inside' && pair.match.sections.length > 0 && pair.match.fields.length === 0);
  if (!pair.cell) return pair.match.sections.length === 0 || pair.relation !== 'below';
  const amount =
    pair.relation === 'inline'
      ? amountIn(pair.value)
      : (amountIn(pair.value) ?? (typeof pair.cell.value === 'number' ? true : undefined));
  return amount !== undefined || isNoAmount(pair.value) || isOpenMoney(pair.value);
}

/** Words beside the very label of an amount: what it is worth was not understood, but it is the place of one. */
const isUnreadAmount = ({ relation, cell, match }: Pair, name: FieldName): boolean =>
  MONEY_FIELDS.has(name) &&
  relation === 'right' &&
  match.quality === 'exact' &&
  match.sections.length === 0 &&
  cell !== undefined &&
  cell.match?.quality !== 'exact' &&
  cell.text.length <= LONGEST_AMOUNT;
const LONGEST_AMOUNT = 30;

/** A place for the stamp, printed before or after the unit's name. */
const STAMP = /[(（](?:单位|部门)?(?:盖章|公章|签章|加盖公章|印章|签字)[)）]/gu;

/** The unit's name without what a heading line adds to it: the year, the unit of money, the date. */
function preparerOf(value: string): string {
  if (value.length > 200) return value;
  const name = value.replace(STAMP, '');
  return trimmed(
    name.replace(
      /[\s\u3000]{2,}(?:[(（]?(?:20\d{2}|二[〇○零])|(?:金额)?单位|填报日期|填报时间|日期|第).*$/su,
      '',
    ),
  );
}
