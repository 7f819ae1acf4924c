import type { Form } from '../../src/forms/model';
import { readWorkbook } from '../../src/reading/read';
import { formsOf } from '../../src/reading/reading';
import { coverageOf, lostCells } from './coverage';
import { generateWorkbook, layOutProject } from './generate';
import type { Variation } from './layout/variation';
import { COMMON_VARIATIONS } from './layout/variation';
import { FICTIONAL_PROJECTS } from './models/projects';
import type { ProjectModel } from './models/model';
import { NON_FORMS } from './non-forms';
import { accuracyOf, scoreReading, type Score } from './score';

const WORKBOOKS = 330;
const ODD_WORKBOOKS = 150;

interface Scored {
  readonly name: string;
  readonly score: Score;
  readonly variations: ReadonlyMap<string, ReadonlySet<Variation>>;
}

describe('generated workbooks', () => {
  const scored: Scored[] = [];
  const uncovered: string[] = [];
  const lost: string[] = [];

  beforeAll(() => {
    for (let seed = 0; seed < WORKBOOKS; seed++) {
      const workbook = generateWorkbook(seed);
      const reading = readWorkbook(workbook.grids);
      scored.push({
        name: workbook.name,
        score: scoreReading(reading, workbook.tables),
        variations: workbook.variations,
      });
      reading.sheets.forEach(({ forms }, i) =>
        lost.push(...lostCells(forms, workbook.grids[i]!).map((cell) => `${workbook.name} ${cell}`)),
      );
      for (const form of formsOf(reading)) {
        const grid = workbook.grids.find((known) => known.sheet.id === form.sheet.id)!;
        const { dropped, wronglyUnread } = coverageOf(form, grid);
        if (dropped.length + wronglyUnread.length > 0)
          uncovered.push(
            `${workbook.name} ${form.sheet.name}: ${[...dropped, '/', ...wronglyUnread].join(' ')}`,
          );
      }
    }
  });

  const sum = (pick: (score: Score) => number): number =>
    scored.reduce((total, { score }) => total + pick(score), 0);

  test('at least 99 % of the fields are read with value and source', () => {
    const expected = sum((score) => score.expected);
    expect(expected).toBeGreaterThan(20_000);
    expect(accuracyOf({ expected, right: sum((score) => score.right) })).toBeGreaterThanOrEqual(0.99);
  });

  test('no cell in a form or beside it is lost without a word', () => {
    expect(lost).toEqual([]);
  });

  test('no table is found where none is', () => {
    const found = scored.flatMap(({ name, score }) =>
      score.falseTables.map((form) => `${name} ${form.sheet.name} ${form.kind}`),
    );
    expect(found).toEqual([]);
  });

  test('no table is missed, and hardly any indicator is invented', () => {
    const missed = scored.flatMap(({ name, score }) =>
      score.tables.filter((table) => !table.form).map((table) => `${name} ${table.table.sheet}`),
    );
    expect(missed).toEqual([]);
    const indicators = sum((score) =>
      score.tables.reduce((n, { form }) => n + (form?.indicators.length ?? 0), 0),
    );
    const extra = sum((score) => score.tables.reduce((n, table) => n + table.extraIndicators, 0));
    expect(extra / indicators).toBeLessThan(0.005);
  });

  test.each(COMMON_VARIATIONS)(
    'with the variation %s, alone or mixed, at least 96 %% are read',
    (variation) => {
      const tables = scored.flatMap(({ score, variations }) =>
        score.tables.filter(({ table }) => variations.get(table.sheet)?.has(variation)),
      );
      const expected = tables.reduce((n, table) => n + table.expected, 0);
      expect(expected).toBeGreaterThan(0);
      expect(
        accuracyOf({ expected, right: tables.reduce((n, table) => n + table.right, 0) }),
      ).toBeGreaterThanOrEqual(0.96);
    },
  );

  test('every non-empty cell of a form is a label, a source or unread', () => {
    expect(uncovered).toEqual([]);
  });
});

describe('generated workbooks in odd layouts', () => {
  const scores = Array.from({ length: ODD_WORKBOOKS }, (_, seed) => {
    const { grids, tables } = generateWorkbook(seed, 'odd');
    return scoreReading(readWorkbook(grids), tables);
  });

  test('at least 95 % of the fields are read with value and source', () => {
    const expected = scores.reduce((n, score) => n + score.expected, 0);
    expect(expected).toBeGreaterThan(10_000);
    const right = scores.reduce((n, score) => n + score.right, 0);
    expect(accuracyOf({ expected, right })).toBeGreaterThanOrEqual(0.95);
  });

  test('no table is found where none is', () => {
    expect(scores.flatMap((score) => score.falseTables.map((form) => form.sheet.name))).toEqual([]);
  });
});

describe('sheets that are no forms', () => {
  test.each(NON_FORMS.map((grid) => [grid.sheet.name, grid] as const))('%s', (_, grid) => {
    const [sheet] = readWorkbook([grid]).sheets;
    expect(sheet!.forms.map((form) => form.kind)).toEqual([]);
    expect(sheet!.skipped?.reason.zh).toMatch(/\S/u);
  });
});

/** Variations that change the layout and nothing that the form says. */
const LAYOUT_ONLY: readonly Variation[] = [
  'offset',
  'paddedUsedRange',
  'blankRows',
  'blankColumns',
  'unmerged',
  'repeatedPerRow',
  'noMergeInformation',
  'synonyms',
  'lineBreaks',
  'spacedOut',
  'vertical',
  'numbered',
  'halfWidth',
  'colons',
  'invisibleCharacters',
  'labelValueInOneCell',
  'leaderAndPhone',
  'measuresInOneCell',
  'noSectionColumn',
  'sectionRows',
  'goalBelowLabel',
  'unitInCorner',
  'unitInValue',
  'unitInFormat',
  'amountText',
  'amountSeparators',
  'amountFullWidth',
  'formulas',
  'amountWithRemark',
  'percentCells',
  'countFormats',
  'narrowColumns',
  'fullWidthValues',
  'columnOrder',
  'extraColumns',
  'weightColumn',
  'levelNoSuffix',
  'levelNumbered',
  'levelSynonyms',
  'levelWeights',
  'repeatedHeader',
  'footer',
  'instructions',
  'otherTableBelow',
  'attachmentMark',
  'twoLineTitle',
  'noTitle',
  'strayBlanks',
  'numericPhone',
  'hiddenSheet',
  'yearInTitle',
  'yearInField',
];

const CLASSES: Readonly<Record<string, string>> = {
  产出指标: 'output',
  效益指标: 'benefit',
  满意度指标: 'satisfaction',
  成本指标: 'cost',
  数量指标: 'quantity',
  质量指标: 'quality',
  时效指标: 'timeliness',
  经济效益指标: 'economic',
  社会效益指标: 'social',
  生态效益指标: 'ecological',
  可持续影响指标: 'sustainable',
  经济成本指标: 'economicCost',
  社会成本指标: 'socialCost',
  生态环境成本指标: 'ecologicalCost',
  服务对象满意度指标: 'satisfaction',
  社会公众或服务对象满意度: 'satisfaction',
};

const squeeze = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, '');

/** What a project form says, free of any layout. */
function said(form: Form): unknown {
  const { fields } = form;
  const text = (field: (typeof fields)['projectName']): string | undefined =>
    field.state === 'read' ? squeeze(field.value) : undefined;
  return {
    projectName: text(fields.projectName),
    leader: text(fields.leader),
    phone: text(fields.phone),
    category: text(fields.category),
    attribute: text(fields.attribute),
    period: text(fields.period),
    year: fields.year.state === 'read' ? fields.year.value : undefined,
    budget:
      fields.budget.state === 'read'
        ? `${fields.budget.value.amount.toFixed()}${fields.budget.value.unit}`
        : undefined,
    annualGoal: text(fields.annualGoal),
    organization: text(fields.organization),
    regulations: text(fields.regulations),
    indicators: form.indicators.map(({ class: { level1, level2 }, level3, target, explanation }) =>
      [level1, level2, text(level3), text(target), text(explanation)].join('|'),
    ),
  };
}

/** The same of the model that was laid out. */
const meant = (model: ProjectModel): unknown => ({
  projectName: squeeze(model.projectName),
  leader: squeeze(model.leader),
  phone: squeeze(model.phone),
  category: squeeze(model.category),
  attribute: squeeze(model.attribute),
  period: squeeze(model.period),
  year: model.year,
  budget: `${model.budget}元`,
  annualGoal: squeeze(model.annualGoal),
  organization: squeeze(model.organization),
  regulations: squeeze(model.regulations),
  indicators: model.indicators.map(({ level1, level2, level3, target, explanation }) =>
    [CLASSES[level1], CLASSES[level2], squeeze(level3), squeeze(target), squeeze(explanation)].join('|'),
  ),
});

describe('the same model whatever the layout', () => {
  test.each(LAYOUT_ONLY)('%s', (variation) => {
    for (const [index, model] of FICTIONAL_PROJECTS.entries()) {
      const { grid } = layOutProject('city-project', model, new Set([variation]), index + 1);
      const forms = formsOf(readWorkbook([grid]));
      expect(forms.map(said)).toEqual([meant(model)]);
    }
  });
});
