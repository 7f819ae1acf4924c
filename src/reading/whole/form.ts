import { ABSENT, type Field } from '../../forms/field';
import {
  MONEY_FIELDS,
  type FieldName,
  type Fields,
  type Form,
  type FormKind,
  type IndicatorColumn,
} from '../../forms/model';
import type { FormFamily, Subject } from '../../forms/families';
import { normaliseLabel, squeeze } from '../../forms/normalise';
import type { Text } from '../../texts/text';
import { completeFields } from '../lists/list-heading';
import type { Draft } from '../cells/draft';
import { finishForm } from './finished-form';
import type { Pair } from '../fields/pair';
import { isFooter } from '../regions/footer';
import { FieldChoice } from '../fields/field-choice';
import { unitFinder } from './declared-units';
import { familyOf } from './family-choice';
import { applyFunds, fundRows } from './form-money';
import type { FormParts } from './form-parts';
import { openLabels } from './open-labels';
import { readLists } from '../fields/lists';
import { nothingIn, rejectionOf } from './rejection';
import { sectionTexts } from './section-texts';
import { titleKind } from '../regions/title';
import type { Region } from '../regions/region';
import { yearIn } from '../cells/year';

/** A region read as a form, or the reason why it is none. */
export type FormOutcome = { readonly form: Form } | { readonly reason: Text };

/** The kind that a title names; one may end without 表: 部门整体绩效目标. */
const kindOfTitle = (text: string): FormKind | undefined =>
  titleKind(text) ?? (/绩效目标$/u.test(squeeze(text)) ? titleKind(`${text}表`) : undefined);

/**
 * Decides what form the parts make up, and builds it.
 *
 * @param chosen the family that the user named: then it is a form of that family wherever anything was recognised
 */
export function buildForm(region: Region, parts: FormParts, chosen?: FormFamily): FormOutcome {
  const { draft, title } = parts;
  const kindByTitle = title && kindOfTitle(title.text);
  const subject = chosen?.subject ?? subjectOf(parts, kindByTitle, title?.text ?? '');
  const unitOf = unitFinder(region, parts);
  const choice = new FieldChoice(ownPairs(parts), subject, draft, unitOf, totalsBefore(parts));
  const rejection = chosen ? nothingIn(parts) : rejectionOf(region, parts, choice.names, kindByTitle);
  if (rejection) return { reason: rejection };
  const fields: Filling = choice.fields();
  for (const cell of parts.area.headless) draft.label(cell);
  for (const pair of parts.area.pairs) if (isNamed(pair, draft)) draft.label(pair.label);
  if (title) fields.title = { state: 'read', value: title.text, raw: title.raw, at: draft.ref(title) };
  completeHeading(fields, region, parts);
  const lists = readLists(parts.area.items, subject, draft);
  const funds = fundRows(parts, unitOf);
  applyFunds(parts, subject, fields);
  completeTotals(fields, parts, subject);
  const texts = sectionTexts(parts, subject);
  for (const name of ['regulations', 'costBasis'] as const) fillIn(fields, name, texts[name]);
  const kind = chosen?.kind ?? kindOf(parts, kindByTitle, subject);
  return {
    form: finishForm(
      region,
      draft,
      {
        kind,
        family:
          chosen?.id ??
          familyOf({
            kind,
            subject,
            fields: new Set(choice.names),
            columns: columnsIn(parts),
            classes: [...parts.indicators, ...parts.emptyClasses].map((row) => row.class),
            wordings: wordingsOf(parts),
            hasFunds: funds.length > 0,
            hasLists: parts.area.items.length > 0,
          }),
        fields: completeFields(fields),
        ...lists,
        indicators: parts.indicators,
        emptyClasses: parts.emptyClasses,
        funds,
        projects: [],
        tasks: [...parts.tasks, ...texts.tasks],
        taskTotals: parts.taskTotals,
        costs: parts.costs,
        costTotals: parts.costTotals,
        schedule: parts.schedule,
      },
      openLabels(region, parts),
    ),
  };
}

type Filling = Partial<{ -readonly [K in FieldName]: Fields[K] }>;

/** Gives a field that was not read what is said of it elsewhere on the form, if anything is. */
function fillIn<K extends FieldName>(fields: Filling, name: K, said: Fields[K] | undefined): void {
  if (said && fields[name]?.state !== 'read') (fields as { [N in K]: Fields[K] })[name] = said;
}

/** The year and the preparer, where no label names them. */
function completeHeading(fields: Filling, region: Region, parts: FormParts): void {
  const { draft, unitLine, year } = parts;
  if (fields.year?.state !== 'read')
    fields.year =
      year.state === 'read'
        ? (yearWithin(year.raw, parts, draft) ?? year)
        : yearFallback(region, parts, draft);
  if (unitLine && !fields.preparedBy) fields.preparedBy = draft.part(unitLine.cell, unitLine.name);
}

/** What tables state in their total rows. The table of costs may be all that a form says about its money. */
function completeTotals(fields: Filling, parts: FormParts, subject: Subject): void {
  const { costTotals, tasksTotal, totals } = parts;
  if (subject === 'department') fillIn(fields, 'total', tasksTotal);
  if (costTotals.amount.state === 'read')
    fillIn(fields, subject === 'department' ? 'total' : 'budget', costTotals.amount);
  for (const name of ['totalWeight', 'totalScore'] as const) fillIn(fields, name, totals[name]);
}

/** Whether the cell of a pair's label is accounted for as one: of a value in the same cell only where it was taken. */
const isNamed = ({ label, relation, value }: Pair, { sources }: Draft): boolean =>
  relation !== 'inline' || value === '' || sources.has(label) || isFooter(label);

const namesMoney = ({ match }: Pair): boolean =>
  match.fields.length > 0 && match.fields.every((name) => MONEY_FIELDS.has(name));

/** The pairs that belong to the form: amounts under its indicators are those of another table, where it has its own above. */
function ownPairs({ area: { pairs }, funds, layouts, year }: FormParts): readonly Pair[] {
  // A column of years (近两年收支 │ 年度) tells of other years than the title.
  const isYearColumn = ({ match, relation }: Pair): boolean =>
    relation === 'below' && match.fields[0] === 'year' && year.state === 'read';
  const area = { pairs: pairs.some(isYearColumn) ? pairs.filter((pair) => !isYearColumn(pair)) : pairs };
  const start = layouts[0]?.top;
  if (start === undefined) return area.pairs;
  const below = ({ label }: Pair): boolean => label.row > start;
  const own = funds.length > 0 || area.pairs.some((pair) => namesMoney(pair) && pair.cell && !below(pair));
  return own ? area.pairs.filter((pair) => !(namesMoney(pair) && below(pair))) : area.pairs;
}

/** Whether a total stands in the form's own money part: above the indicators, where no money block was read. */
function totalsBefore({ funds, layouts }: FormParts): (pair: Pair) => boolean {
  const end = layouts[0]?.top ?? 0;
  return ({ label }) => funds.length === 0 && label.row < end;
}

function subjectOf({ area }: FormParts, kind: FormKind | undefined, title: string): Subject {
  const has = (name: FieldName): boolean =>
    area.pairs.some(
      (pair) => pair.match.quality === 'exact' && pair.match.fields[0] === name && !pair.heading,
    );
  const named = area.pairs.some(
    (pair) =>
      pair.match.quality === 'exact' &&
      pair.match.fields[0] === 'projectName' &&
      pair.match.label.key.length > 2,
  );
  if (named) return 'project';
  if (kind === 'department-overall' || /部门整体|单位整体|整体支出|整体绩效/u.test(squeeze(title)))
    return 'department';
  return has('departmentName') || has('functions') || has('basicExpenditure') ? 'department' : 'project';
}

/** What only forms of monitoring print. */
const MONITORED = /完成目标可能性|全年预计(?:执行|完成)|(?:\d月|半年).*执行/u;

function kindOf(
  { draft, layouts, funds, area }: FormParts,
  byTitle: FormKind | undefined,
  subject: Subject,
): FormKind {
  if (byTitle === 'self-evaluation' || byTitle === 'monitoring') return byTitle;
  const columns = new Set(layouts.flatMap((layout) => layout.columns.map(({ column }) => column)));
  for (const { text } of draft.labels)
    if (text.length <= 40 && /[可执预]/u.test(text) && MONITORED.test(squeeze(text))) return 'monitoring';
  if (
    columns.has('actual') &&
    (columns.has('score') || columns.has('reason') || funds.some(({ row }) => row.score.state !== 'absent'))
  )
    return 'self-evaluation';
  if (area.pairs.some(({ match }) => match.fields[0] === 'goalActual') && columns.has('actual'))
    return 'self-evaluation';
  return subject === 'department' ? 'department-overall' : 'project';
}

/** Keys of what the form prints as labels, and of its title. */
const wordingsOf = ({ draft, title }: FormParts): ReadonlySet<string> => {
  const keys = new Set<string>();
  for (const { match } of draft.labels) if (match) keys.add(match.label.key);
  const named = title && normaliseLabel(title.text)?.key;
  if (named) keys.add(named);
  return keys;
};

const columnsIn = ({ layouts }: FormParts): ReadonlySet<IndicatorColumn> =>
  new Set(
    layouts
      .flatMap(({ columns }) => columns.map(({ column }) => column))
      .filter((column) => column !== undefined),
  );

const HEADING_ROWS = 4;
/** A line that states the months which the form is about: 监控期间：2024年1月-7月. */
const PERIOD = /^(?:监控|评价|执行|自评)(?:期间|时段|区间|阶段|周期|期):?[^0-9]{0,3}20\d{2}/u;

const YEARS = /(20\d{2})年?度?[-—–~至到]+(20\d{2})/u;

/** The year of a form whose title names several (2024—2026年): the only one that the labels of its annual goal or budget name. */
function yearWithin(title: string, parts: FormParts, draft: Draft): Field<number> | undefined {
  const [, from, to] = YEARS.exec(squeeze(title.slice(0, 128))) ?? [];
  if (from === undefined || to === undefined) return undefined;
  for (const name of ['annualGoal', 'budget'] as const) {
    const named = [...parts.area.headless, ...parts.area.pairs.map(({ label }) => label)].filter(
      ({ match }) =>
        match?.fields.includes(name) &&
        match.label.year !== undefined &&
        match.label.year >= Number(from) &&
        match.label.year <= Number(to),
    );
    const [first] = named;
    const year = first?.match?.label.year;
    if (first && year !== undefined && named.every(({ match }) => match?.label.year === year))
      return { state: 'read', value: year, raw: first.raw, at: draft.ref(first) };
  }
  return undefined;
}

/** The year out of the sheet's name or of a label, or of the line that states the form's months, where no line states it. */
function yearFallback(region: Region, parts: FormParts, draft: Draft): Field<number> {
  const { headless, pairs } = parts.area;
  const named = [
    ...headless.map((cell) => ({ cell, match: cell.match })),
    // The rest of a line with a colon is no label: 编制日期：2024年12月18日.
    ...pairs.map(({ label, match, relation }) => ({
      cell: label,
      match: relation === 'inline' ? match : label.match,
    })),
  ];
  for (const { cell, match } of named) {
    const ranged = /20\d{2}年?[-—–~至]/u.test(squeeze(cell.text.slice(0, 64)));
    const year = match?.other || ranged ? undefined : match?.label.year;
    if (year !== undefined) return { state: 'read', value: year, raw: cell.raw, at: draft.ref(cell) };
  }
  for (const { cells } of region.rows.slice(0, HEADING_ROWS))
    for (const cell of cells) {
      const year = PERIOD.test(squeeze(cell.text.slice(0, 64))) ? yearIn(cell.text) : undefined;
      if (year !== undefined) return { state: 'read', value: year, raw: cell.raw, at: draft.ref(cell) };
    }
  const year = yearIn(region.cells.title);
  const first = region.rows[0]?.cells[0];
  if (year === undefined || !first) return ABSENT;
  return { state: 'read', value: year, raw: region.cells.title, at: draft.ref(parts.title ?? first) };
}
