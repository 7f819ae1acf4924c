import { zipSync, type Zippable } from 'fflate';
import { freeName } from '../../files/free-name';
import { SheetsNotMarkedError } from '../../files/file-errors';
import { markedCopy } from '../../files/marked-copy';
import { reportContent } from '../../files/report-content';
import { plansToXlsx } from '../../files/plan-to-xlsx';
import { groupsOf } from '../../files/together/groups';
import { findingsIn, relocatedFile } from '../../files/together/located';
import { namingPart } from '../../files/together/naming';
import { unitFigures, unitReport } from '../../files/together/unit-report';
import type { Form } from '../../forms/model';
import { freeSheetName } from '../../forms/sheet-name';
import { readWorkbook } from '../../reading/read';
import { formsOf } from '../../reading/reading';
import { overviewHtml } from '../../report/overview-html';
import { overviewPlan } from '../../report/overview-sheet';
import { shownOf } from '../../review/list/entries';
import { ProductError, type Explanation } from '../../texts/product-error';
import { templateOf } from '../../writing';
import { NothingToFillError } from '../desk-errors';
import type { NamedUnit, TaskName, Tasks, UnitGroup } from './tasks';
import { loaded, loadedUnit, reviewOf, workbookOf } from './unit-files';

type Work = { readonly [K in TaskName]: (given: Tasks[K]['given']) => Promise<Tasks[K]['made']> };

/** What a worker does. `group` remembers what it was given: one worker is kept for it. */
export function createWork(): Work {
  const remembered = new Map<string, readonly Form[]>();
  return {
    read: async (source) => {
      const { path, file } = await loaded(source);
      const { grids, corrections } = relocatedFile(path, file);
      const problems = [...(file.kept.problem ? [file.kept.problem] : []), ...file.problems];
      return {
        forms: formsOf(readWorkbook(grids, corrections)).map(namingPart),
        problems: problems.map(({ explanation }) => explanation),
      };
    },
    group: async ({ files, answer }) => {
      for (const { path, forms } of files) remembered.set(path, forms);
      return answer ? groups(remembered) : [];
    },
    review: async ({ source, shown }) => unitFigures(reviewOf(await loadedUnit(source), source), shown),
    open: async (source) => workbookOf(await loadedUnit(source), source),
    report: async ({ unit, looks }) => ({ content: await reportFile(unit, looks), problems: [] }),
    reports: async ({ units, looks }) => {
      const [taken, files]: [Set<string>, Zippable] = [new Set(), {}];
      for (const unit of units) {
        const content = await reportFile(unit, looks);
        files[freeName(unit.title, looks.format, taken)] = bytesOf(content);
      }
      return { content: zipSync(files, { level: 0 }), problems: [] };
    },
    marked: async ({ units, shown }) => {
      const files: Zippable = {};
      const problems: Explanation[] = [];
      for (const source of units) await addMarked(source, shown, files, problems);
      return { content: zipSync(files, { level: 0 }), problems };
    },
    fill: async ({ source, family }) => {
      const { reading } = reviewOf(await loadedUnit(source), source);
      const plans = formsOf(reading).flatMap((form) => templateOf(form, family)?.fill(form).plan ?? []);
      if (plans.length === 0) throw new NothingToFillError();
      return { content: await plansToXlsx(withNames(plans)), problems: [] };
    },
    overview: async ({ overview, format, language }) => ({
      content:
        format === 'html'
          ? overviewHtml(overview, language)
          : await plansToXlsx([overviewPlan(overview, language)]),
      problems: [],
    }),
  };
}

/** Groups of what is remembered, as places. */
function groups(files: ReadonlyMap<string, readonly Form[]>): readonly UnitGroup[] {
  const pathOf = new Map([...files].flatMap(([path, forms]) => forms.map((form) => [form, path] as const)));
  return groupsOf([...files.values()], [...files.keys()]).map(({ unit, year, doubtful, forms }) => ({
    unit,
    year,
    doubtful,
    paths: [...new Set([...forms].flatMap((form) => pathOf.get(form) ?? []))],
    forms: [...forms].map(({ sheet, range: { row, column } }) => ({ sheet, row, column })),
  }));
}

async function reportFile(
  { title, source }: NamedUnit,
  { format, language, shown }: Tasks['report']['given']['looks'],
): Promise<Uint8Array | string> {
  const choices = source.record?.rules;
  const report = unitReport(reviewOf(await loadedUnit(source), source), title, {
    madeAt: new Date(),
    shown,
    ...(choices ? { choices } : {}),
  });
  return reportContent(report, format, language);
}

const bytesOf = (content: Uint8Array | string): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

/** Adds the marked copies of a unit's files; one that cannot be marked costs itself only. A file of several units is there once. */
async function addMarked(
  source: Tasks['marked']['given']['units'][number],
  shown: Tasks['marked']['given']['shown'],
  files: Zippable,
  problems: Explanation[],
): Promise<void> {
  const own = await loadedUnit(source);
  const findings = shownOf(reviewOf(own, source).review.findings, shown);
  for (const each of own) {
    try {
      const before = files[each.path];
      const bytes = before instanceof Uint8Array ? before : each.bytes;
      const { file } = each;
      const marked = markedCopy(bytes, file.name, file.grids, findingsIn(each, findings));
      files[each.path] = marked.bytes;
      if (marked.protectedSheets.length > 0)
        problems.push(new SheetsNotMarkedError(file.name, marked.protectedSheets).explanation);
    } catch (error) {
      if (!(error instanceof ProductError)) throw error;
      problems.push(error.explanation);
    }
  }
}

/** Sheets of one workbook need names of their own. */
function withNames<P extends { readonly name: string }>(plans: readonly P[]): readonly P[] {
  const taken: string[] = [];
  return plans.map((plan) => {
    const name = freeSheetName(plan.name, taken);
    taken.push(name);
    return { ...plan, name };
  });
}
