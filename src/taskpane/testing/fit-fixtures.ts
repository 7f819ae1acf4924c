import type { FitCorrection } from '../../forms/fit-correction';
import { ABSENT } from '../../forms/field';
import type { CostRow, Form, Indicator, IndicatorClass } from '../../forms/model';
import type { Reading } from '../../reading/reading';
import { cell, fields, form, indicator, readMoney, readText, sheet } from './fixtures';

const TOILETS = sheet('县城公厕');
const DEPARTMENT = sheet('部门整体');

type Row = readonly [name: string, target: string, of?: IndicatorClass['level2'], explanation?: string];

const rows = (on: typeof TOILETS, list: readonly Row[]): readonly Indicator[] =>
  list.map(([name, target, level2 = 'quantity', explanation = ''], index) => ({
    ...indicator(on, 20 + index, name, explanation),
    class: { level1: level2 === 'satisfaction' ? 'satisfaction' : 'output', level2 },
    target: readText(target, cell(on, 20 + index, 5)),
  }));

const cost = (at: number, item: string, amount: string): CostRow => ({
  item: readText(item, cell(TOILETS, at, 0)),
  unitPrice: ABSENT,
  number: ABSENT,
  amount: readMoney(amount, cell(TOILETS, at, 3)),
  basis: ABSENT,
});

/** A project of which one promise is measured, two are not, and one indicator belongs to nothing. */
export const TOILETS_FORM: Form = form(TOILETS, {
  range: { row: 0, column: 0, rows: 60, columns: 8 },
  fields: fields({
    projectName: readText('县城公厕建设项目', cell(TOILETS, 3, 2)),
    budget: readMoney('260.00', cell(TOILETS, 5, 2)),
    annualGoal: readText(
      '新建公厕12座，种植行道树500株。发放保洁补贴，改善群众如厕环境。',
      cell(TOILETS, 9, 2),
    ),
  }),
  plans: [readText('3月至9月建设公厕', cell(TOILETS, 11, 3))],
  indicators: rows(TOILETS, [
    ['公厕建成座数', '12座'],
    ['图书采购册数', '≥3000册'],
    ['公厕验收合格率', '100%', 'quality', '合格座数/新建座数*100%'],
    ['群众满意度', '≥95%', 'satisfaction'],
  ]),
  costs: [cost(40, '公厕建设费', '240.00'), cost(41, '设备款', '20.00')],
});

const DEPARTMENT_FORM: Form = form(DEPARTMENT, {
  kind: 'department-overall',
  range: { row: 0, column: 0, rows: 40, columns: 8 },
  fields: fields({
    departmentName: readText('某县住房和城乡建设局', cell(DEPARTMENT, 3, 2)),
    overallGoal: readText('推进县城公厕建设，新建公厕12座；举办广场舞比赛4场。', cell(DEPARTMENT, 9, 2)),
  }),
  detailedGoals: [readText('新建公厕12座', cell(DEPARTMENT, 11, 3))],
  indicators: rows(DEPARTMENT, [['新建公厕数量', '12座']]),
});

const readingOf = (...forms: readonly Form[]): Reading => ({
  sheets: forms.map((each) => ({ sheet: each.sheet, forms: [each] })),
});

/** Both forms. */
export const FIT_READING = readingOf(DEPARTMENT_FORM, TOILETS_FORM);

/** A link made by hand, work that needs no indicator, and a correction whose words are gone. */
export const FIT_CORRECTIONS: readonly FitCorrection[] = [
  {
    id: 'f001',
    type: 'link',
    at: cell(TOILETS, 9, 2),
    quote: '种植行道树500株',
    to: cell(TOILETS, 21, 4),
  },
  {
    id: 'f002',
    type: 'no-indicator',
    at: cell(TOILETS, 9, 2),
    quote: '发放保洁补贴',
    reason: '由城管部门考核',
    on: '2026-11-30',
  },
  { id: 'f003', type: 'unlink', at: undefined, quote: '更新公交车6辆', to: cell(TOILETS, 20, 4) },
];

/** The same after the corrections. */
export const FIT_CORRECTED = readingOf(DEPARTMENT_FORM, { ...TOILETS_FORM, fitCorrections: FIT_CORRECTIONS });

/** Many forms with much work, to try long lists with. */
export const manyFits = (work: number): Reading =>
  readingOf(
    ...Array.from({ length: Math.ceil(work / 50) }, (_, index): Form => {
      const on = sheet(`项目${index + 1}`);
      const goals = Array.from({ length: 50 }, (__, at) => `完成第${at + 1}标段道路养护${at + 3}公里`);
      return form(on, {
        range: { row: 0, column: 0, rows: 120, columns: 8 },
        fields: fields({
          projectName: readText(`道路养护项目${index + 1}`, cell(on, 3, 2)),
        }),
        detailedGoals: goals.map((goal, at) => readText(goal, cell(on, 10 + at, 2))),
        indicators: rows(on, [
          ['道路养护长度', '≥50公里'],
          ['绿化植树株数', '≥300株'],
        ]),
      });
    }),
  );
