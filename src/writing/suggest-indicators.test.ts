import fc from 'fast-check';
import { buildForm, readingOf, type FormSpec, type IndicatorSpec } from '../../test/review/form-builder';
import {
  DATE_UNIT,
  GRADE_UNIT,
  INDICATOR_LIBRARY,
  type LibraryClass,
  type LibraryIndicator,
  type ProjectKind,
} from '../forms/indicator-library';
import { sameIndicator } from '../forms/indicator-library/same-indicator';
import { LEVEL2_LABELS } from '../forms/vocabulary';
import { review } from '../review/engine';
import { suggestIndicators, type IndicatorSuggestion } from './suggest-indicators';

const row = (level1: string, level2: string, level3: string, rest: IndicatorSpec = {}): IndicatorSpec => ({
  level1,
  level2,
  level3,
  target: '≥1次',
  explanation: '按台账统计',
  ...rest,
});
const training: FormSpec = {
  sheet: '培训',
  fields: { projectName: '干部能力提升培训', annualGoal: '举办培训班6期' },
  indicators: [
    row('产出指标', '数量指标', '培训期数'),
    row('满意度指标', '服务对象满意度指标', '学员满意度'),
  ],
  emptyClasses: [['产出指标', '成本指标']],
};
const otherTraining: FormSpec = {
  sheet: '另一培训',
  fields: { projectName: '新任干部培训', annualGoal: '举办培训班2期' },
  indicators: [
    row('产出指标', '数量指标', '培训期次'),
    row('产出指标', '质量指标', '培训论文优秀率', { explanation: '优秀论文篇数/论文总篇数×100%', unit: '%' }),
  ],
};
const conference: FormSpec = {
  sheet: '会议',
  fields: { projectName: '年度工作会议', annualGoal: '召开会议2次' },
  indicators: [row('产出指标', '质量指标', '会议纪要印发率'), row('产出指标', '时效指标', '会前培训及时率')],
};
const suggestionsFor = (
  spec: FormSpec,
  others: readonly FormSpec[] = [],
  options?: Parameters<typeof suggestIndicators>[2],
): readonly IndicatorSuggestion[] => suggestIndicators(buildForm(spec), others.map(buildForm), options);
const namesOf = (suggestions: readonly IndicatorSuggestion[]): readonly string[] =>
  suggestions.map(({ name }) => name);

describe('suggestIndicators', () => {
  test('offers what is usual for the kind, and nothing that is there', () => {
    const names = namesOf(suggestionsFor(training));
    expect(names).toEqual(expect.arrayContaining(['培训考核合格率', '培训费综合定额']));
    expect(names).not.toContain('举办培训期数');
    expect(names).not.toContain('参训学员满意度');
  });

  test('classes without an indicator come first', () => {
    const suggestions = suggestionsFor(training);
    const last = suggestions.map(({ fillsEmptyClass }) => fillsEmptyClass).lastIndexOf(true);
    expect(last).toBeGreaterThan(3);
    expect(suggestions.slice(0, last + 1).every(({ fillsEmptyClass }) => fillsEmptyClass)).toBe(true);
    expect(suggestions.slice(last + 1).map((each) => each.class.level2)).not.toContain('cost');
  });

  test('other forms give their own wordings about this kind, first within their class; about other kinds none', () => {
    const suggestions = suggestionsFor(training, [otherTraining, conference]);
    const quality = suggestions.filter((each) => each.class.level2 === 'quality');
    expect(quality[0]).toMatchObject({
      name: '培训论文优秀率',
      unit: '%',
      explanation: '优秀论文篇数/论文总篇数×100%',
      source: { type: 'form', form: { sheet: { name: '另一培训' } } },
    });
    expect(namesOf(suggestions)).toContain('会前培训及时率');
    expect(namesOf(suggestions)).not.toContain('会议纪要印发率');
    expect(namesOf(suggestions)).not.toContain('培训期次');
  });

  test.each<[string, readonly (readonly [string, string])[], string, string]>([
    ['under 产出 on the tree of 2015', [['产出指标', '成本指标']], 'output', 'cost'],
    ['first level on the tree of 2021', [['成本指标', '经济成本指标']], 'cost', 'economicCost'],
  ])('cost stands %s', (_name, emptyClasses, level1, level2) => {
    const cost = suggestionsFor({ ...training, emptyClasses }).find(({ name }) => name === '培训费综合定额');
    expect(cost?.class).toEqual({ level1, level2 });
  });

  test('kinds that the user chose count instead of the guess', () => {
    const suggestions = suggestionsFor(training, [], { kinds: ['works'] });
    expect(suggestions.length).toBeGreaterThan(5);
    for (const { source } of suggestions) expect(source).toEqual({ type: 'library', kind: 'works' });
  });

  test('a form that says nothing gets nothing', () => {
    expect(suggestionsFor({ fields: { projectName: '专项经费' } })).toEqual([]);
  });

  const libraryNames = INDICATOR_LIBRARY.flatMap(({ indicators }) => indicators.map(({ name }) => name));
  const forms = fc.record({
    kind: fc.constantFrom(...INDICATOR_LIBRARY),
    names: fc.array(fc.oneof(fc.constantFrom(...libraryNames), fc.string({ maxLength: 12 })), {
      maxLength: 12,
    }),
    others: fc.array(fc.constantFrom(...libraryNames), { maxLength: 6 }),
  });
  test('never offers twice, nor what is there, nor what is neither in the library nor in another form', () => {
    fc.assert(
      fc.property(forms, ({ kind, names, others }) => {
        const spec: FormSpec = {
          fields: { projectName: kind.name.zh },
          indicators: names.map((name) => row('产出指标', '数量指标', name)),
        };
        const other: FormSpec = {
          sheet: '另一表',
          fields: { projectName: kind.name.zh },
          indicators: others.map((name) => row('产出指标', '质量指标', name)),
        };
        const offered = namesOf(suggestionsFor(spec, [other], { kinds: [kind.id] }));
        offered.forEach((name, index) => {
          expect([...kind.indicators.map((each) => each.name), ...others]).toContain(name);
          for (const there of [...names.filter((each) => each.trim() !== ''), ...offered.slice(0, index)])
            expect([there, sameIndicator(there.trim(), name)]).toEqual([there, false]);
        });
      }),
      { numRuns: 200 },
    );
  });
});

/** A value that a careful unit might set. */
function plausible({ unit, direction, name }: LibraryIndicator): string {
  if (unit === GRADE_UNIT) return '优';
  if (unit === DATE_UNIT) return '2025年11月底前';
  const number = unit === '%' ? '90' : '30';
  if (direction === '反向' && /事故|事件|投诉|争议/u.test(name)) return `=0${unit}`;
  return `${direction === '反向' ? '≤' : '≥'}${direction === '反向' && unit === '%' ? '5' : number}${unit}`;
}

const LEVEL1: Readonly<Record<LibraryClass, string>> = {
  quantity: '产出指标',
  quality: '产出指标',
  timeliness: '产出指标',
  cost: '产出指标',
  economic: '效益指标',
  social: '效益指标',
  ecological: '效益指标',
  sustainable: '效益指标',
  satisfaction: '满意度指标',
};

/** A project of a kind with all the indicators that the library has for it, on either tree. */
const wholeForm = ({ id, name, indicators }: ProjectKind, costFirst: boolean): FormSpec => ({
  sheet: id,
  fields: {
    title: '青山县项目绩效目标表',
    year: '2025',
    preparedBy: '青山县某局',
    projectName: `${name.zh}经费`,
    leader: '林一',
    phone: '13800000001',
    category: '其他运转类',
    attribute: '延续项目',
    period: '2025年1月至2025年12月',
    fundNature: '一般公共预算',
    budget: '5000万元',
    annualGoal: `做好${name.zh}，${indicators.map((each) => each.name + plausible(each)).join('，')}。`,
    organization: '青山县某局办公室',
    regulations: '《青山县项目管理办法》',
  },
  plans: [`2025年3月至11月开展${name.zh}`],
  indicators: indicators.map((each) => ({
    ...(each.class === 'cost' && costFirst
      ? { level1: '成本指标', level2: '经济成本指标' }
      : { level1: LEVEL1[each.class], level2: LEVEL2_LABELS[each.class].label }),
    level3: each.name,
    target: plausible(each),
    explanation: each.explanation,
  })),
});

test.each(
  INDICATOR_LIBRARY.flatMap((kind) => [
    [`${kind.id}, cost under output`, kind, false] as const,
    [`${kind.id}, cost first`, kind, true] as const,
  ]),
)(
  'the review finds nothing wrong with the indicators of %s when plausible values are put in',
  (_name, kind, costFirst) => {
    const form = buildForm(wholeForm(kind, costFirst));
    const rows = new Set(
      form.indicators.flatMap(({ level3 }) => (level3.state === 'read' ? [level3.at.row] : [])),
    );
    expect(rows.size).toBe(kind.indicators.length);
    const about = review(readingOf([form])).findings.filter(({ cells }) =>
      cells.some(({ row: at }) => rows.has(at)),
    );
    expect(about.map(({ rule, message }) => `${rule}: ${message.zh}`)).toEqual([]);
  },
);
