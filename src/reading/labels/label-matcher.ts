import { FORM_FAMILIES } from '../../forms/families';
import type { FieldName, IndicatorColumn } from '../../forms/model';
import { normaliseLabel, type LabelText } from '../../forms/normalise';
import { EMPTY, meaningOfName, STEMS, type Meaning } from './label-names';
import {
  FIELD_LABELS,
  FUND_COLUMN_LABELS,
  FUND_ROW_LABELS,
  INDICATOR_COLUMN_LABELS,
  OTHER_COLUMN_LABELS,
  OTHER_LABELS,
  SECTION_LABELS,
} from '../../forms/vocabulary';

/** How sure a match is: the wording itself, a wording inside the text, or one character away from a wording. */
export type MatchQuality = 'exact' | 'contained' | 'near';

export interface LabelMatch extends Meaning {
  readonly label: LabelText;
  readonly quality: MatchQuality;
  /** Fields of a label that asks for two things at once: 项目负责人及联系电话. */
  readonly joined?: readonly FieldName[];
}

type Draft = { -readonly [K in keyof Meaning]: Meaning[K] extends readonly (infer T)[] ? T[] : boolean };

const MEANINGS = new Map<string, Draft>();

function add(wording: string, change: (draft: Draft) => void): void {
  const label = normaliseLabel(wording);
  if (!label) return;
  for (const key of new Set([label.key, label.full])) {
    const draft = MEANINGS.get(key) ?? {
      fields: [],
      sections: [],
      columns: [],
      fundColumns: [],
      fundRows: [],
      other: false,
      otherColumn: false,
    };
    change(draft);
    MEANINGS.set(key, draft);
  }
}
const include = <T>(list: T[], item: T): void => {
  if (!list.includes(item)) list.push(item);
};
const entries = <K extends string, V>(record: Readonly<Partial<Record<K, V>>>): [K, V][] =>
  Object.entries(record) as [K, V][];
const wordings = ({ label, synonyms }: { label: string; synonyms: readonly string[] }): readonly string[] => [
  label,
  ...synonyms,
];

for (const [name, labels] of entries(FIELD_LABELS))
  for (const w of wordings(labels)) add(w, (d) => include(d.fields, name));
for (const [name, labels] of entries(SECTION_LABELS))
  for (const w of wordings(labels)) add(w, (d) => include(d.sections, name));
for (const [name, labels] of entries(INDICATOR_COLUMN_LABELS))
  for (const w of wordings(labels)) add(w, (d) => include(d.columns, name));
for (const [name, labels] of entries(FUND_COLUMN_LABELS))
  for (const w of wordings(labels)) add(w, (d) => include(d.fundColumns, name));
for (const [name, labels] of entries(FUND_ROW_LABELS))
  for (const w of labels) add(w, (d) => include(d.fundRows, name));
for (const { wording, fundRows } of FORM_FAMILIES) {
  for (const [name, w] of entries(wording.fields ?? {})) add(w, (d) => include(d.fields, name));
  for (const [name, w] of entries(wording.sections ?? {})) add(w, (d) => include(d.sections, name));
  for (const [name, w] of entries(wording.columns ?? {})) add(w, (d) => include(d.columns, name));
  for (const [name, w] of entries(wording.funds ?? {})) add(w, (d) => include(d.fundColumns, name));
  fundRows.forEach((w, i) => add(w, (d) => include(d.fundRows, i === 0 ? 'annualTotal' : 'source')));
}
for (const w of OTHER_LABELS) add(w, (d) => (d.other = true));
for (const w of OTHER_COLUMN_LABELS) add(w, (d) => (d.otherColumn = true));

/** Characters at the start or end of a text by which wordings are looked up that are one edit away: an edit leaves one of them as it is. */
const EDGE = 2;
/** Wordings long enough to be told from others by one edit, by how they begin and how they end. */
const BY_START = new Map<string, string[]>();
const BY_END = new Map<string, string[]>();
for (const wording of MEANINGS.keys()) {
  if (wording.length < 2 * EDGE) continue;
  for (const [index, edge] of [
    [BY_START, wording.slice(0, EDGE)],
    [BY_END, wording.slice(-EDGE)],
  ] as const) {
    const found = index.get(edge);
    if (found) found.push(wording);
    else index.set(edge, [wording]);
  }
}

const LEVELS: ReadonlySet<IndicatorColumn> = new Set(['level1', 'level2', 'level3'] as const);
const MAX_EDITED_LENGTH = 14;
const MAX_CONTAINED_EXTRA = 6;
const YEARS = /(?:20\d{2}|20XX|XX|二[〇○零]二[〇○零一二三四五六七八九])(?:年度|年|财年)?/giu;
/** A year that heads an amount: 其中：2024年（万元）. */
const YEAR_ALONE = /^20\d{2}年度?$/u;
const MONTHS =
  /^(?:\d{1,2}[-—~至]\d{1,2}|\d{1,2}|[一二三四五六七八九十]{1,2}[-—~至][一二三四五六七八九十]{1,2})月份?/u;

/** A code that a label asks for beside the name: 项目编码及名称, 主管部门及代码. */
const CODE = /(?:编码|代码|编号)[及和与、/]|[及和与、/](?:编码|代码|编号)$/u;

/** A value that a column asks for beside the name: 三级指标及指标值. */
const VALUE_TOO = /(?<=指标(?:名称|内容)?)[及和与、/](?:目标值|指标值|数值|目标)$/u;

/** The first of numbered goals: 年度绩效目标1. */
const FIRST_GOAL = /^((?:年度|长期|中期|中长期|实施期)(?:绩效|总体)?目标)[1一]$/u;
/** The goals after it, each an entry of its own: 年度目标2, 年度绩效目标三. */
const NEXT_GOAL = /^(?:本?年度)(?:绩效|总体)?目标(?:[2-9]|[二三四五六七八九十])$/u;

/** Ways in which a label may be written that all mean the same wording. */
function variants(label: LabelText): string[] {
  const forms = new Set<string>();
  for (const text of [label.full, label.key]) {
    if (text === '') continue;
    forms.add(text);
    const years = text.replace(YEARS, '');
    if (years !== text && years !== '') {
      forms.add(years);
      forms.add(text.replace(YEARS, '年度'));
    }
    const months = text.replace(MONTHS, '月');
    if (months !== text) forms.add(months);
    const unit = text.replace(/[:/,、]?(?:[十百千]?万|亿|[百千])?元$/u, '');
    if (unit !== text) forms.add(unit);
    const points = text.replace(/\d{1,3}(?:\.\d+)?(?:分|%)$/u, '');
    if (points !== text) forms.add(points);
    const coded = text.replace(CODE, '');
    if (coded !== text) forms.add(coded);
    const valued = text.replace(VALUE_TOO, '');
    if (valued !== text) forms.add(valued);
    const first = text.replace(FIRST_GOAL, '$1');
    if (first !== text) forms.add(first);
    const which = text.replace(/^其中[:,、]?/u, '');
    if (which !== text) forms.add(which);
  }
  forms.delete('');
  return [...forms];
}

/** Member by member: an object that is spread and added to has a hidden class of its own, and the reader looks at these all the time. */
const matched = (meaning: Meaning, label: LabelText, quality: MatchQuality): LabelMatch => ({
  fields: meaning.fields,
  sections: meaning.sections,
  columns: meaning.columns,
  fundColumns: meaning.fundColumns,
  fundRows: meaning.fundRows,
  other: meaning.other,
  otherColumn: meaning.otherColumn,
  label,
  quality,
});

function find(label: LabelText): LabelMatch | undefined {
  if (label.moneyUnit && YEAR_ALONE.test(label.key))
    return matched({ ...EMPTY, fields: ['budget'] }, label, 'exact');
  const forms = variants(label);
  // 三级指标（权重） is a level whose cells give points, too.
  const level = label.full === label.key ? undefined : MEANINGS.get(label.key);
  if (level?.columns.some((column) => LEVELS.has(column))) return matched(level, label, 'exact');
  for (const form of forms) {
    const meaning = MEANINGS.get(form);
    if (meaning) return matched(meaning, label, 'exact');
  }
  if (NEXT_GOAL.test(label.key)) return matched({ ...EMPTY, sections: ['detailedGoals'] }, label, 'exact');
  const made = meaningOfName(label);
  if (made) return matched(made, label, 'exact');
  const joined = joinedFields(label);
  if (joined) return { ...matched({ ...EMPTY, fields: joined.slice(0, 1) }, label, 'exact'), joined };
  for (const form of forms) {
    const meaning = containedIn(form);
    if (meaning) return matched(meaning, label, 'contained');
  }
  for (const form of forms) {
    const meaning = nearTo(form);
    if (meaning) return matched(meaning, label, 'near');
  }
  for (const [pattern, meaning] of STEMS)
    if (pattern.test(label.key)) return matched({ ...EMPTY, ...meaning }, label, 'contained');
  return undefined;
}

/** Fields of a label made of two: leader and phone, start and end. */
function joinedFields(label: LabelText): readonly FieldName[] | undefined {
  for (const form of [label.key, label.full]) {
    const halves = form.split(/[及和与/、]/u);
    if (halves.length !== 2) continue;
    const fields = halves.map((half) => MEANINGS.get(half)?.fields[0]);
    const [first, second] = fields;
    if (first === 'leader' && second === 'phone') return [first, second];
  }
  return undefined;
}

/** Whether a wording is known for nothing that the model holds. */
const isOutside = ({ fields, sections, columns, fundColumns, fundRows }: Meaning): boolean =>
  fields.length + sections.length + columns.length + fundColumns.length + fundRows.length === 0;

/** Longest wording that ends (or begins) the text with a few characters to spare. */
function containedIn(text: string): Meaning | undefined {
  if (text.length > 24) return undefined;
  for (let extra = 1; extra <= Math.min(MAX_CONTAINED_EXTRA, text.length - 4); extra += 1) {
    const [end, start] = [MEANINGS.get(text.slice(extra)), MEANINGS.get(text.slice(0, -extra))];
    const meaning = end && start && isOutside(end) ? start : (end ?? start);
    if (meaning) return meaning;
  }
  return undefined;
}

/** Whether one character put in, left out or exchanged makes one text of the other: 项目清单 is two away from 项目单位. */
function isOneAway(a: string, b: string): boolean {
  const longer = Math.max(a.length, b.length);
  if (longer - Math.min(a.length, b.length) > 1) return false;
  let start = 0;
  while (start < longer && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < longer - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  return longer - start - end <= 1;
}

/** The only wording one insertion, deletion or substitution away; none where two are equally near and differ in meaning. */
function nearTo(text: string): Meaning | undefined {
  if (text.length < 2 * EDGE || text.length > MAX_EDITED_LENGTH) return undefined;
  const found = new Set<Meaning>();
  for (const wordings of [BY_START.get(text.slice(0, EDGE)), BY_END.get(text.slice(-EDGE))])
    for (const wording of wordings ?? [])
      if (isOneAway(wording, text)) {
        const meaning = MEANINGS.get(wording);
        if (meaning) found.add(meaning);
      }
  if (found.size === 0) return undefined;
  const signatures = new Set(
    [...found].map((meaning) =>
      JSON.stringify([meaning.fields[0], meaning.sections[0], meaning.columns[0], meaning.fundColumns[0]]),
    ),
  );
  return signatures.size === 1 ? [...found][0] : undefined;
}

/** A stop inside a text: a sentence, which is no label. Most cells that hold no label end here. */
const SENTENCE = /[。；！？](?=.)/u;

const CACHE_LIMIT = 20_000;
const cache = new Map<string, LabelMatch | null>();

/** What a cell text means where it stands as a label; undefined where it can be none. Time is bounded by the length of a label. */
export function matchLabel(text: string): LabelMatch | undefined {
  if (text.length > 256 || SENTENCE.test(text)) return undefined;
  const known = cache.get(text);
  if (known !== undefined) return known ?? undefined;
  const label = normaliseLabel(text);
  const match = label ? find(label) : undefined;
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(text, match ?? null);
  return match;
}
