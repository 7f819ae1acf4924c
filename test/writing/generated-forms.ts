import Big from 'big.js';
import fc from 'fast-check';
import type { CellRef } from '../../src/forms/cell';
import { ABSENT, type Field } from '../../src/forms/field';
import {
  INDICATOR_COLUMNS,
  type FieldName,
  type FieldTypes,
  type Fields,
  type Form,
  type FormKind,
  type Indicator,
  type IndicatorCells,
  type IndicatorClass,
  type IndicatorColumn,
  type Money,
} from '../../src/forms/model';
import { NO_PARTS } from '../../src/forms/members';
import {
  TREE_2015,
  TREE_2021,
  TREE_CITY,
  TREE_CITY_DEPARTMENT,
  type ClassTree,
} from '../../src/forms/families';
import { FIELD_LABELS } from '../../src/forms/vocabulary';
import type { TemplateId } from '../../src/writing';

const sheet = { id: 'source', name: '来源' };
const AT: CellRef = { sheet, row: 0, column: 0, rows: 1, columns: 1 };

const read = <T>(value: T): Field<T> => ({ state: 'read', value, raw: String(value), at: AT });
const blank = { state: 'blank', at: AT } as const;

/** Texts as units write them, and as they should not: formulas, emoji, other scripts, line breaks, very long ones. */
const plainText = fc
  .array(
    fc.constantFrom(
      '召开市人民代表大会', '立法调研', '某某县教育局', '2.5天', '≥95%', '《预算法》', '（含两个专题）', '1,920,000',
      'IT system', '升级改造', '第3批', '办公用品', '工作经费', '老干部慰问', '、', '，', ' ', '👩‍👩‍👧', '🎉', 'é', '한국어',
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => parts.join('').trim())
  .filter((text) => text !== ''); // prettier-ignore
const formulaLike = fc.constantFrom(
  '=1+1',
  '+86 858 8000000',
  '-5%的降幅',
  '@某某',
  "'引号开头",
  '=HYPERLINK("http://x")',
  '1-3',
  '0012',
);
const longText = fc
  .tuple(plainText, fc.integer({ min: 20, max: 400 }))
  .map(([text, times]) => whole(`${text}；`.repeat(times).slice(0, 32_767)).trim());
/** The longest text a cell can hold. */
const longestText = plainText.map((text) => whole(text.repeat(32_767 / text.length + 1).slice(0, 32_767)));
/** Without half a character, half of a joined one, or blanks at the end. Looked for at the end only: texts are long. */
const whole = (text: string): string => text.slice(0, -END) + text.slice(-END).replace(NOT_WHOLE, '');
const END = 100;
const NOT_WHOLE = /[\ud800-\udbff\u200d\s]+$/u;
const broken = fc.array(plainText, { minLength: 2, maxLength: 4 }).map((lines) => lines.join('\n'));
const anyText = fc.oneof(
  { weight: 80, arbitrary: plainText },
  { weight: 20, arbitrary: formulaLike },
  { weight: 10, arbitrary: longText },
  { weight: 10, arbitrary: broken },
  { weight: 1, arbitrary: longestText },
);
/** A value cell that repeats a label cannot be told from it, by people neither. */
const isLabel = (text: string): boolean =>
  Object.values(FIELD_LABELS).some(({ label, synonyms }) => [label, ...synonyms].includes(text));
const text = anyText.filter((value) => !isLabel(value));
const textField: fc.Arbitrary<Field<string>> = fc.oneof(
  { weight: 5, arbitrary: text.map(read) },
  { weight: 1, arbitrary: fc.constant<Field<string>>(blank) },
);
const amount = fc.integer({ min: 0, max: 999_999_999_99 }).map((fen) => new Big(fen).div(100));
const moneyIn = (unit: Money['unit']): fc.Arbitrary<Field<Money>> =>
  fc.oneof(
    { weight: 5, arbitrary: amount.map((value) => read<Money>({ amount: value, unit })) },
    { weight: 1, arbitrary: fc.constant<Field<Money>>(blank) },
  );

/** Names of units; a heading line ends them before a wide gap, so that they hold none. */
const unitName: fc.Arbitrary<Field<string>> = fc
  .constantFrom(
    '某某市人民代表大会常务委员会办公室',
    '六枝特区教育局',
    '=某局',
    '某某街道办事处 （本级）',
    '',
  )
  .map((name) => (name === '' ? blank : read(name)));

const classesOf = (tree: ClassTree): readonly IndicatorClass[] =>
  tree.flatMap(({ level1, level2 }) => level2.map((each) => ({ level1, level2: each.class })));

/** Points as forms print them: numbers, and what is no number. */
const points: fc.Arbitrary<Field<string>> = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 100 }).map((value) => read(String(value))) },
  { weight: 2, arbitrary: fc.constantFrom('2.5', '7.50', '10分', '—', '=1+1', '+5').map(read) },
  { weight: 1, arbitrary: fc.constant<Field<string>>(blank) },
);

const NO_CELLS = Object.fromEntries(
  INDICATOR_COLUMNS.map((column) => [column, ABSENT]),
) as unknown as IndicatorCells;

/** What is generated for a column of an indicator. */
const COLUMN_VALUES: Readonly<Partial<Record<IndicatorColumn, fc.Arbitrary<Field<string>>>>> = {
  weight: points,
  score: points,
};

/** Indicators of a tree, with these columns besides name and target. */
function indicatorsOf(
  tree: ClassTree,
  columns: readonly IndicatorColumn[],
): fc.Arbitrary<readonly Indicator[]> {
  const one = fc
    .record({
      class: fc.constantFrom(...classesOf(tree)),
      level3: text,
      target: textField,
      others: fc.tuple(...columns.map((column) => COLUMN_VALUES[column] ?? textField)),
    })
    .map((row): Indicator => ({
      key: row.level3,
      class: row.class,
      tree: 'annual',
      ...NO_CELLS,
      level3: read(row.level3),
      target: row.target,
      ...Object.fromEntries(columns.map((column, index) => [column, row.others[index]])),
    }));
  return fc.array(one, { minLength: 1, maxLength: 60 });
}

const entries = fc.array(textField, { minLength: 1, maxLength: 12 });

type Generated = { readonly [K in FieldName]?: fc.Arbitrary<Field<FieldTypes[K]>> };

/** Every field, absent where it is not given. */
const fieldsOf = (given: Partial<Fields>): Fields =>
  ({ ...Object.fromEntries(Object.keys(FIELD_LABELS).map((name) => [name, ABSENT])), ...given }) as Fields;

const form = (
  kind: FormKind,
  title: string,
  fields: Generated,
  lists: readonly ('plans' | 'detailedGoals' | 'phasedPlan')[],
  indicators: fc.Arbitrary<readonly Indicator[]>,
): fc.Arbitrary<Form> =>
  fc
    .record({
      fields: fc.record({
        year: fc.integer({ min: 2015, max: 2040 }).map(read),
        preparedBy: unitName,
        title: fc.constantFrom('', '某某市', '六枝特区人民政府办公室').map((unit) => read(`${unit}${title}`)),
        ...fields,
      }),
      indicators,
      lists: fc.tuple(entries, entries),
    })
    .map(({ fields: given, indicators: rows, lists: [first, second] }) => ({
      kind,
      family: 'generated',
      sheet,
      range: { row: 0, column: 0, rows: 1, columns: 1 },
      ownRange: { row: 0, column: 0, rows: 1, columns: 1 },
      ...NO_PARTS,
      fields: fieldsOf(given as Partial<Fields>),
      plans: lists.includes('plans') ? first : [],
      detailedGoals: lists.includes('detailedGoals') ? first : [],
      phasedPlan: lists.includes('phasedPlan') ? second : [],
      indicators: rows,
      labels: [],
      unread: [],
      openLabels: [],
    }));

/** Project forms as the city family prints them. */
export const projectForms = form(
  'project',
  '项目绩效目标表',
  {
    projectName: textField,
    leader: textField,
    phone: textField,
    category: textField,
    attribute: textField,
    period: textField,
    budget: fc.constantFrom('元' as const, '万元' as const).chain(moneyIn),
    fundNature: textField,
    annualGoal: textField,
    organization: textField,
    regulations: textField,
  },
  ['plans'],
  indicatorsOf(TREE_CITY, ['explanation']),
);

/** Department forms as the city family prints them; total and parts need not agree. */
export const departmentForms = fc.constantFrom('元' as const, '万元' as const).chain((unit) =>
  form(
    'department-overall',
    '部门整体支出绩效目标表',
    {
      departmentName: textField,
      functions: textField,
      basicExpenditure: moneyIn(unit),
      projectExpenditure: moneyIn(unit),
      total: moneyIn(unit),
      overallGoal: textField,
      organization: textField,
      regulations: textField,
    },
    ['detailedGoals', 'phasedPlan'],
    indicatorsOf(TREE_CITY_DEPARTMENT, ['explanation']),
  ),
);

const money = fc.constantFrom('元' as const, '万元' as const).chain(moneyIn);

/** Project forms as the central family prints them, in one of its trees. */
export const centralForms = (tree: ClassTree): fc.Arbitrary<Form> =>
  form(
    'project',
    '项目支出绩效目标表',
    {
      projectName: textField,
      department: textField,
      implementer: textField,
      attribute: textField,
      period: textField,
      budget: money,
      annualGoal: textField,
    },
    [],
    indicatorsOf(tree, ['weight']),
  );

const EXECUTION_FIELDS = {
  projectName: textField,
  department: textField,
  implementer: textField,
  budget: money,
  annualGoal: textField,
};

/** Self-evaluations in either tree. */
export const selfEvaluationForms = fc
  .constantFrom(TREE_2021, TREE_2015)
  .chain((tree) =>
    form(
      'self-evaluation',
      '项目支出绩效自评表',
      { ...EXECUTION_FIELDS, goalActual: textField },
      [],
      indicatorsOf(tree, ['actual', 'weight', 'score', 'reason']),
    ),
  );

/** Self-evaluations of departments in either tree; basic and project expenditure stand in the money block. */
const departmentSelfEvaluationForms = fc
  .tuple(fc.constantFrom('元' as const, '万元' as const), fc.constantFrom(TREE_2021, TREE_2015))
  .chain(([unit, tree]) =>
    form(
      'self-evaluation',
      '部门整体支出绩效自评表',
      { departmentName: textField, total: moneyIn(unit), overallGoal: textField, goalActual: textField },
      [],
      indicatorsOf(tree, ['actual', 'weight', 'score', 'reason']),
    ),
  )
  .map((made): Form => ({ ...made, family: 'department-self-evaluation' }));

/** Monitoring forms in either tree. */
export const monitoringForms = fc
  .constantFrom(TREE_2021, TREE_2015)
  .chain((tree) =>
    form(
      'monitoring',
      '项目支出绩效运行监控表',
      EXECUTION_FIELDS,
      [],
      indicatorsOf(tree, ['actual', 'expected', 'reason', 'likelihood', 'remark']),
    ),
  );

/** Forms to be filled into each template. */
export const GENERATED: Readonly<Record<TemplateId, fc.Arbitrary<Form>>> = {
  project: projectForms,
  'department-overall': departmentForms,
  'central-2021': centralForms(TREE_2021),
  'central-2015': centralForms(TREE_2015),
  'self-evaluation': selfEvaluationForms,
  'department-self-evaluation': departmentSelfEvaluationForms,
  monitoring: monitoringForms,
};
