import type { Grid } from '../../src/reading/grid';
import { Canvas } from './layout/canvas';
import type { FormDraft } from './layout/draft';
import { FAMILIES, type Family } from './layout/families';
import { flatList, projectList } from './layout/families/lists';
import { arrange, bounding, place, type Arranged } from './layout/place';
import { Random } from './layout/random';
import {
  COMMON_VARIATIONS,
  mixVariations,
  ODD_VARIATIONS,
  styleOf,
  type Style,
  type Variation,
} from './layout/variation';
import type { ProjectModel } from './models/model';
import { FICTIONAL_DEPARTMENTS } from './models/departments';
import { FICTIONAL_PROJECTS } from './models/projects';
import { SAMPLE_DEPARTMENT, SAMPLE_PROJECTS } from './models/sample';
import { NON_FORMS } from './non-forms';
import type { TruthField, TruthTable } from './truth';

const PROJECTS = [...SAMPLE_PROJECTS, ...FICTIONAL_PROJECTS];
const DEPARTMENTS = [SAMPLE_DEPARTMENT, ...FICTIONAL_DEPARTMENTS];

/** A generated workbook and everything it says. */
export interface GeneratedWorkbook {
  readonly name: string;
  readonly grids: readonly Grid[];
  readonly tables: readonly TruthTable[];
  /** Variations in force on each sheet that holds forms. */
  readonly variations: ReadonlyMap<string, ReadonlySet<Variation>>;
}

const LIST_FAMILIES = ['flat-list', 'project-list'] as const;
export const FAMILY_NAMES: readonly string[] = [...FAMILIES.map((family) => family.name), ...LIST_FAMILIES];

/** Which variations a sheet gets. */
export interface SheetPlan {
  readonly family: string;
  readonly variations: ReadonlySet<Variation>;
}

function draftOf(style: Style, family: Family): FormDraft {
  return family.of === 'project'
    ? family.draft(style, style.random.pick(PROJECTS))
    : family.draft(style, style.random.pick(DEPARTMENTS));
}

/** Splits the truth of a flat list into one table per project; its title and year belong to all of them. */
function splitFlatList(list: TruthTable): readonly TruthTable[] {
  const groups = new Map<string, TruthField[]>();
  for (const field of list.fields) {
    const match = /^(#\d+)\.(.+)$/u.exec(field.key);
    if (!match) continue;
    const group = groups.get(match[1]!) ?? [];
    group.push({ ...field, key: match[2]! });
    groups.set(match[1]!, group);
  }
  return [...groups.values()].map((fields) => ({
    ...list,
    fields,
    range: bounding(
      fields.flatMap((field) => (field.range && field.key !== 'budget.unit' ? [field.range] : [])),
    ),
  }));
}

/** One project as one form on a sheet of its own, laid out with the given variations. */
export function layOutProject(
  familyName: string,
  model: ProjectModel,
  variations: ReadonlySet<Variation>,
  seed: number,
): { readonly grid: Grid; readonly table: TruthTable } {
  const family = FAMILIES.find((known) => known.name === familyName);
  if (family?.of !== 'project') throw new Error(`no project family ${familyName}`);
  const style = styleOf(new Random(seed), variations, '元');
  const canvas = new Canvas();
  const at = style.has('offset') ? { row: 4, column: 2 } : { row: 0, column: 0 };
  const table = place(style, canvas, '项目', arrange(style, family.draft(style, model)), at);
  return { grid: toGrid(style, canvas, '项目'), table };
}

const toGrid = (style: Style, canvas: Canvas, name: string): Grid =>
  canvas.toGrid({
    name,
    withMerges: !style.has('noMergeInformation'),
    padded: style.has('paddedUsedRange'),
    narrow: style.has('narrowColumns'),
    hidden: style.has('hiddenSheet'),
  });

/** One sheet with one or more forms of a family. */
export function generateSheet(
  random: Random,
  name: string,
  { family: familyName, variations }: SheetPlan,
): { readonly grid: Grid; readonly tables: readonly TruthTable[] } {
  const style = styleOf(random, variations, random.chance(0.5) ? '元' : '万元');
  const canvas = new Canvas();
  const sheetName = style.has('yearInSheetName') ? `${name}（2024年）` : name;
  const offset = style.has('offset')
    ? { row: random.int(1, 9), column: random.int(1, 5) }
    : { row: 0, column: 0 };
  const tables: TruthTable[] = [];
  const put = (arranged: Arranged, at: { row: number; column: number }): TruthTable =>
    place(style, canvas, sheetName, arranged, at);

  if (familyName === 'flat-list') {
    const { draft } = flatList(style, random.sample(PROJECTS, random.int(1, 3)));
    tables.push(...splitFlatList(put(arrange(style, draft), offset)));
  } else if (familyName === 'project-list')
    tables.push(put(arrange(style, projectList(style, random.sample(PROJECTS, random.int(3, 8)))), offset));
  else {
    const family = FAMILIES.find((known) => known.name === familyName);
    if (!family) throw new Error(`no family ${familyName}`);
    const beside = style.has('sideBySide');
    const several = beside || style.has('stackedGap') || style.has('stackedTight');
    const gap = style.has('stackedTight') ? 0 : random.int(1, 3);
    const at = { ...offset };
    for (let i = several ? random.int(2, 3) : 1; i > 0; i--) {
      const arranged = arrange(style, draftOf(style, family));
      tables.push(put(arranged, { ...at }));
      if (beside) at.column += arranged.columns + Math.max(1, gap - 1);
      else at.row += arranged.rows + gap;
    }
  }
  return { grid: toGrid(style, canvas, sheetName), tables };
}

/** Families that few places use, held to a lower bar. */
const ODD_FAMILIES: readonly string[] = ['columnar-head'];
const COMMON_FAMILIES = FAMILY_NAMES.filter((name) => !ODD_FAMILIES.includes(name));

/**
 * A workbook from a seed: one to three sheets of forms, sometimes with sheets beside them that are none. Every third
 * common workbook shows one variation alone, the others mix several. Each sheet of an odd workbook has an odd layout.
 */
export function generateWorkbook(seed: number, kind: 'common' | 'odd' = 'common'): GeneratedWorkbook {
  const random = new Random(seed * 7919 + 17);
  const odd = kind === 'odd';
  const single = !odd && seed % 3 === 0;
  const sheets = single ? 1 : random.int(1, 3);
  const grids: Grid[] = [];
  const tables: TruthTable[] = [];
  const variations = new Map<string, ReadonlySet<Variation>>();
  for (let i = 0; i < sheets; i++) {
    const oddFamily = odd && random.chance(0.3);
    const chosen: ReadonlySet<Variation> = single
      ? new Set([COMMON_VARIATIONS[(seed / 3) % COMMON_VARIATIONS.length]!])
      : new Set([
          ...(odd && !oddFamily ? [random.pick(ODD_VARIATIONS)] : []),
          ...mixVariations(random, odd ? random.int(0, 4) : random.int(3, 9), COMMON_VARIATIONS),
        ]);
    const family = random.pick(oddFamily ? ODD_FAMILIES : COMMON_FAMILIES);
    const { grid, tables: found } = generateSheet(random, `表${i + 1}`, { family, variations: chosen });
    grids.push(grid);
    tables.push(...found);
    variations.set(grid.sheet.name, chosen);
  }
  if (random.chance(0.35)) grids.push(...random.sample(NON_FORMS, random.int(1, 3)));
  return { name: `generated-${kind}-${seed}`, grids, tables, variations };
}
