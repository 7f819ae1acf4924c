import Big from 'big.js';
import fc from 'fast-check';
import type { CellRef } from '../../src/forms/cell';
import { ABSENT, type Field } from '../../src/forms/field';
import type {
  FieldName,
  FieldTypes,
  Fields,
  Form,
  FormKind,
  Indicator,
  IndicatorClass,
  Money,
} from '../../src/forms/model';
import { FIELD_LABELS } from '../../src/forms/vocabulary';

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
  .map(([text, times]) => `${text}；`.repeat(times).slice(0, 32_767).trim());
const broken = fc.array(plainText, { minLength: 2, maxLength: 4 }).map((lines) => lines.join('\n'));
const anyText = fc.oneof(
  { weight: 8, arbitrary: plainText },
  { weight: 2, arbitrary: formulaLike },
  { weight: 1, arbitrary: longText },
  { weight: 1, arbitrary: broken },
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

const CLASSES: readonly IndicatorClass[] = [
  { level1: 'output', level2: 'quantity' },
  { level1: 'output', level2: 'quality' },
  { level1: 'output', level2: 'timeliness' },
  { level1: 'output', level2: 'cost' },
  { level1: 'benefit', level2: 'economic' },
  { level1: 'benefit', level2: 'social' },
  { level1: 'benefit', level2: 'ecological' },
  { level1: 'benefit', level2: 'sustainable' },
  { level1: 'satisfaction', level2: 'satisfaction' },
];

const indicator = fc
  .record({ class: fc.constantFrom(...CLASSES), level3: text, target: textField, explanation: textField })
  .map((row): Indicator => ({
    key: row.level3,
    class: row.class,
    tree: 'annual',
    level1: ABSENT,
    level2: ABSENT,
    level3: read(row.level3),
    target: row.target,
    explanation: row.explanation,
    operator: ABSENT,
    unit: ABSENT,
    direction: ABSENT,
    weight: ABSENT,
    actual: ABSENT,
    score: ABSENT,
    reason: ABSENT,
    remark: ABSENT,
  }));
const indicators = fc.array(indicator, { minLength: 1, maxLength: 60 });
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
      fields: fieldsOf(given as Partial<Fields>),
      plans: lists.includes('plans') ? first : [],
      detailedGoals: lists.includes('detailedGoals') ? first : [],
      phasedPlan: lists.includes('phasedPlan') ? second : [],
      indicators: rows,
      emptyClasses: [],
      funds: [],
      projects: [],
      tasks: [],
      labels: [],
      unread: [],
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
  ),
);
