import type { StoreApi } from 'zustand/vanilla';
import type { SheetRef } from '../forms/cell';
import { valueOf } from '../forms/field';
import type { Form } from '../forms/model';
import type { InsertOptions, WorkbookHost } from './port/workbook-host';
import { PROJECT_LIST } from '../forms/families';
import type { Grid } from '../reading/grid';
import { readSheet } from '../reading/read';
import { formsOf } from '../reading/reading';
import { squeeze } from '../forms/normalise';
import { TEMPLATE_NOTICES } from '../texts/templates-texts';
import {
  carriedOver,
  listedProjectPlans,
  monitoringOf,
  nextYear,
  projectSummaryPlan,
  selfEvaluationOf,
  SUMMARY_NAME,
  templateFor,
  templateOf,
  TEMPLATES,
  withLastYear,
  yearShifts,
  type FamilyId,
  type FilledPlan,
  type KnownValues,
  type TemplateId,
  type TextAt,
} from '../writing';
import { knownValues } from './known-values';
import type { Notice, SessionState } from './session-state';
import { isOfSame } from './same-subject';
import { accountOf, type SourceAccount } from './source-account';
import { FormsChangedError, NoListError } from './template-errors';
import { formPlace } from './template-state';
import type { Made, MadeSheet, NextYearChoices, NextYearWish, TemplateTask } from './template-state';
import type { Explanation } from '../texts/product-error';
import { withProblems } from './with-problems';

/** What the actions need of the session. */
export interface WorkContext {
  readonly host: WorkbookHost;
  readonly store: StoreApi<SessionState>;
  /** Brings the reading up to date. */
  refresh(): Promise<void>;
}

/** An action that can be stopped. */
export interface TemplateContext extends WorkContext {
  readonly signal: AbortSignal;
}

/** A plan with the form it was filled from. */
interface Sourced extends FilledPlan {
  readonly source?: Form;
  readonly account?: SourceAccount;
}

/** Inserts a blank form, a department's with 项目支出 over the project forms of the workbook. */
export async function insertBlank(
  context: TemplateContext,
  id: TemplateId,
  otherwise: KnownValues = {},
): Promise<Notice> {
  const template = TEMPLATES.find((each) => each.id === id);
  if (!template) throw new RangeError(`There is no template ${id}`);
  // A button that was pressed before the first check has ended: year and unit of the workbook are not known yet.
  if (!context.store.getState().reading) await context.refresh();
  const known = { ...otherwise, ...knownValues(context.store.getState().reading) };
  const plan = template.blank({ ...known, projects: projectsOf(formsIn(context.store), known.year) });
  return insertAll(context, 'insert', [{ plan, unplaced: [] }]);
}

/** The project forms of a year, each project once: of several forms (an original and its copies) the last one counts. */
function projectsOf(forms: readonly Form[], year: number | undefined): readonly Form[] {
  const found = new Map<string, Form>();
  for (const form of forms) {
    const [name, own] = [valueOf(form.fields.projectName), valueOf(form.fields.year)];
    if (form.kind !== 'project' || (year !== undefined && own !== undefined && own !== year)) continue;
    found.set(name === undefined ? formPlace(form) : squeeze(name), form);
  }
  return [...found.values()];
}

/** Fills forms into the standard forms of their kinds. */
export async function fillForms(
  context: TemplateContext,
  wanted: readonly Form[],
  family: FamilyId,
): Promise<Notice> {
  const forms = await upToDate(context, wanted);
  // The originals as they stand now: what the new forms hold of them is held against them.
  const { grids } = await context.host.readSheets([...new Set(forms.map(({ sheet }) => sheet.id))]);
  const textAt = textsIn(grids);
  const filled = forms.flatMap((source): readonly Sourced[] => {
    const template = templateOf(source, family);
    const grid = grids.find(({ sheet }) => sheet.id === source.sheet.id);
    if (!template || !grid) return [];
    const copy = template.fill(source, textAt);
    const others = formsIn(context.store).filter(
      (other) => other.sheet.id === source.sheet.id && formPlace(other) !== formPlace(source),
    );
    const ranges = others.map(({ range }) => range);
    return [{ ...copy, source, account: accountOf(source, grid, copy, ranges) }];
  });
  const notice = await insertAll(context, 'fill', filled);
  const { originals = [] } = context.store.getState();
  context.store.setState({
    originals: [...originals, ...filled.flatMap(({ source }) => (source ? [formPlace(source)] : []))],
  });
  return notice;
}

/** Copies forms into the next year, with last year's results beside where a self-evaluation tells them. */
export async function copyToNextYear(
  context: TemplateContext,
  wishes: readonly NextYearWish[],
  { family, ...options }: NextYearChoices,
): Promise<Notice> {
  const forms = await upToDate(
    context,
    wishes.map(({ form }) => form),
  );
  const evaluations = formsIn(context.store).filter(({ kind }) => kind === 'self-evaluation');
  const textAt = await undecidedTexts(context.host, forms);
  const filled = forms.flatMap((source, index): readonly Sourced[] => {
    const wish = wishes[index];
    const template = templateOf(source, family);
    if (!wish || !template) return [];
    // What was ticked must still be what is there.
    if (shiftsOf(source) !== shiftsOf(wish.form)) throw new FormsChangedError();
    const next = nextYear(source, { ...options, accepted: wish.accepted });
    const copy = template.fill(next, textAt);
    const evaluation = evaluations.find((each) => isOfSame(each, source));
    const plan = evaluation ? withLastYear(copy.plan, evaluation) : copy.plan;
    return [{ ...copy, plan: { ...plan, name: nameOfYear(plan.name, valueOf(next.fields.year)) }, source }];
  });
  return insertAll(context, 'next-year', filled);
}

/** A sheet's name with the year of what stands on it, so that it is told from last year's; the year is kept where names are cut. */
const nameOfYear = (name: string, year: number | undefined): string =>
  year === undefined || name.includes(String(year)) ? name : `${name.slice(0, LONGEST_NAME)}${year}年`;
const LONGEST_NAME = 24;

/** One project form per project of a list, and a summary with formulas and links. */
export async function formsFromList(
  context: TemplateContext,
  wanted: Form | 'selection',
  family: FamilyId,
  otherwise: KnownValues = {},
): Promise<Notice> {
  const list = wanted === 'selection' ? await selectedList(context) : (await upToDate(context, [wanted]))[0];
  const known = {
    ...otherwise,
    ...knownValues(context.store.getState().reading),
    // What the list itself says goes before what most forms of the workbook say.
    ...asKnown('year', list && valueOf(list.fields.year)),
    ...asKnown('preparedBy', list && valueOf(list.fields.preparedBy)),
    ...asKnown('departmentName', list && valueOf(list.fields.departmentName)),
  };
  const blank = templateFor('project', family)?.blank;
  const projects = list ? listedProjectPlans(list, known, blank) : [];
  if (projects.length === 0) throw new NoListError();
  return insertAll(
    context,
    'list',
    projects.map(({ plan, unplaced }) => ({ plan, unplaced })),
    {
      name: SUMMARY_NAME,
      plan: (sheets) =>
        projectSummaryPlan(
          projects.flatMap(({ on }, index) => (sheets[index] ? [on(sheets[index])] : [])),
          known,
        ),
    },
  );
}

/** Self-evaluation or monitoring forms for target forms. */
export async function followUp(
  context: TemplateContext,
  task: 'self-evaluation' | 'monitoring',
  wanted: readonly Form[],
): Promise<Notice> {
  const make = { 'self-evaluation': selfEvaluationOf, monitoring: monitoringOf }[task];
  const forms = await upToDate(context, wanted);
  return insertAll(
    context,
    task,
    forms.map((source) => ({ plan: make(source), unplaced: [], source })),
  );
}

const asKnown = <K extends string, T>(name: K, value: T | undefined): { readonly [N in K]?: T } =>
  value === undefined ? {} : ({ [name]: value } as { readonly [N in K]: T });

/** Inserts the plans and says what was made. */
async function insertAll(
  { host, store, refresh, signal }: TemplateContext,
  task: TemplateTask,
  filled: readonly Sourced[],
  summary?: InsertOptions['summary'],
): Promise<Notice> {
  const total = filled.length + (summary ? 1 : 0);
  const problems: Explanation[] = [];
  store.setState({ made: undefined, inserting: { done: 0, total } });
  const sheets = await host.insert(
    filled.map(({ plan }) => plan),
    {
      signal,
      onProgress: (done, all) => store.setState({ inserting: { done, total: all } }),
      onProblem: (problem) => problems.push(problem),
      ...(summary ? { summary } : {}),
    },
  );
  const copies = sheets.flatMap(({ id }, index) => (filled[index]?.source ? [id] : []));
  store.setState({
    made: madeOf(task, filled, sheets),
    copies: [...(store.getState().copies ?? []), ...copies],
  });
  await refresh();
  const unplaced = filled.reduce((count, each) => count + each.unplaced.length, 0);
  const leftOut = filled.reduce((count, { account }) => count + (account?.leftOut.length ?? 0), 0);
  const text = TEMPLATE_NOTICES.made(
    sheets.map(({ name }) => name),
    unplaced,
    leftOut,
  );
  const told = { type: 'sheets', ids: sheets.map(({ id }) => id) } as const;
  return withProblems({ type: unplaced + leftOut > 0 ? 'warning' : 'done', text, told }, problems);
}

const madeOf = (task: TemplateTask, filled: readonly Sourced[], sheets: readonly SheetRef[]): Made => ({
  task,
  sheets: sheets.map((sheet, index): MadeSheet => {
    const each = filled[index];
    if (!each) return { sheet, carried: [], unplaced: [] };
    return {
      sheet,
      ...(each.source ? { source: each.source } : {}),
      carried: carriedOver(each.plan).map(({ to, ...value }) => ({ ...value, to: { sheet, ...to } })),
      unplaced: each.unplaced,
      ...(each.account ? { account: each.account } : {}),
    };
  }),
});

const formsIn = (store: StoreApi<SessionState>): readonly Form[] => {
  const { reading } = store.getState();
  return reading ? formsOf(reading) : [];
};

/** The same forms as the workbook has them now: same kind, on the same sheet, at the same place. */
export async function upToDate(
  { store, refresh }: WorkContext,
  forms: readonly Form[],
): Promise<readonly Form[]> {
  await refresh();
  const now = formsIn(store);
  return forms.map((form) => {
    const { kind, sheet, range } = form;
    const found = now.find(
      (each) =>
        each === form ||
        (each.kind === kind &&
          each.sheet.id === sheet.id &&
          each.range.row === range.row &&
          each.range.column === range.column),
    );
    if (!found) throw new FormsChangedError();
    return found;
  });
}

/** Texts of cells that the reader left undecided: they are carried over as well. Reads the sheets once more where there are any. */
async function undecidedTexts(host: WorkbookHost, forms: readonly Form[]): Promise<TextAt> {
  const ids = forms
    .filter(({ fields }) => Object.values(fields).some(({ state }) => state === 'ambiguous'))
    .map(({ sheet }) => sheet.id);
  if (ids.length === 0) return () => undefined;
  return textsIn((await host.readSheets([...new Set(ids)])).grids);
}

const textsIn =
  (grids: readonly Grid[]): TextAt =>
  ({ sheet, row, column }) => {
    const grid = grids.find((each) => each.sheet.id === sheet.id);
    return grid?.texts[row - grid.origin.row]?.[column - grid.origin.column];
  };

/** The project list in the selected cells. */
async function selectedList({ host }: TemplateContext): Promise<Form> {
  const grid = await host.readRange(await host.selectedRange());
  const list = listIn(grid) ?? listIn(titled(grid));
  if (!list) throw new NoListError();
  return list;
}

const listIn = (grid: Grid): Form | undefined =>
  readSheet(grid).forms.find(({ kind }) => kind === 'project-list');

/** The selected cells under the title of a project list: who selects header and rows alone has said what they are. */
function titled({ sheet, values, texts }: Grid): Grid {
  const { title } = PROJECT_LIST;
  const origin = { row: 0, column: 0 };
  return { sheet, origin, values: [[title], ...values], texts: [[title], ...texts] };
}

/** What the preview of the next year shows of a form, to be compared. */
const shiftsOf = (form: Form): string =>
  JSON.stringify(yearShifts(form).map(({ id, before, after }) => [id, before, after]));
