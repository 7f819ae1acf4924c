import type { FormSpec, FundSpec, IndicatorSpec } from './form-builder';

/** One injected defect: the forms of a workbook with one thing wrong. */
export interface Mutation {
  readonly name: string;
  /** The mutated forms; undefined where the workbook has no place for this defect. */
  readonly apply: (forms: readonly FormSpec[]) => readonly FormSpec[] | undefined;
  /** Other rules that rightly report the same edit as an error. */
  readonly also?: readonly string[];
}

type Change<T> = (value: T) => T | undefined;

/** Changes the first form the change applies to. */
const first =
  (change: Change<FormSpec>): Mutation['apply'] =>
  (forms) => {
    for (const [index, form] of forms.entries()) {
      const changed = change(form);
      if (changed) return forms.map((other, at) => (at === index ? changed : other));
    }
    return undefined;
  };
const field = (name: keyof NonNullable<FormSpec['fields']>, change: Change<string>): Mutation['apply'] =>
  first((form) => {
    const before = form.fields?.[name];
    const after = before === undefined ? undefined : change(before);
    return after === undefined ? undefined : { ...form, fields: { ...form.fields, [name]: after } };
  });
const indicator = (
  change: (row: IndicatorSpec, form: FormSpec) => Partial<IndicatorSpec> | undefined,
): Mutation['apply'] =>
  first((form) => {
    for (const [index, row] of (form.indicators ?? []).entries()) {
      const changed = change(row, form);
      if (changed)
        return {
          ...form,
          indicators: form.indicators!.map((other, at) => (at === index ? { ...row, ...changed } : other)),
        };
    }
    return undefined;
  });
const fund = (change: (row: FundSpec) => Partial<FundSpec> | undefined): Mutation['apply'] =>
  first((form) => {
    for (const [index, row] of (form.funds ?? []).entries()) {
      const changed = change(row);
      if (changed)
        return {
          ...form,
          funds: form.funds!.map((other, at) => (at === index ? { ...row, ...changed } : other)),
        };
    }
    return undefined;
  });
const listEntry = (
  list: 'plans' | 'phasedPlan' | 'detailedGoals',
  change: Change<string>,
): Mutation['apply'] =>
  first((form) => {
    const [head, ...rest] = form[list] ?? [];
    const changed = head === undefined ? undefined : change(head);
    return changed === undefined ? undefined : { ...form, [list]: [changed, ...rest] };
  });
const add = (row: IndicatorSpec, when: (form: FormSpec) => boolean = isTarget): Mutation['apply'] =>
  first((form) =>
    when(form) && form.indicators?.length
      ? { ...form, indicators: [...form.indicators, { level1: '产出指标', level2: '数量指标', ...row }] }
      : undefined,
  );
const isTarget = ({ kind }: FormSpec): boolean => kind === 'project' || kind === 'department-overall';
const isProject = ({ kind }: FormSpec): boolean => kind === 'project';
const named = (name: string, apply: Mutation['apply'], also: readonly string[] = []): Mutation => ({
  name,
  apply,
  also,
});
const row = (
  level3: string,
  target: string,
  explanation: string,
  classes: Partial<IndicatorSpec> = {},
): IndicatorSpec => ({
  level3,
  target,
  explanation,
  ...classes,
});
const BLANKS = ['', ' ', '\n'];
const NOTHINGS = ['—', '/', '无', '-', '不适用'];
const quality = { level2: '质量指标' };

/** Every rule with ways to break a form so that the rule, and no other error, must be reported. */
export const MUTATIONS: Readonly<Record<string, readonly Mutation[]>> = {
  'untouched-form': [
    named('a spare empty form', (forms) => [
      ...forms,
      { kind: 'project', sheet: '备用', fields: { title: '项目绩效目标表', projectName: '', budget: '', annualGoal: '' } },
    ]),
    named('a spare empty form with an empty indicator', (forms) => [
      ...forms,
      { sheet: '备用', fields: { projectName: '', period: '' }, indicators: [{ level1: '产出指标', level2: '数量指标', level3: '', target: '', explanation: '' }] },
    ]),
  ],
  'missing-field': (['preparedBy', 'projectName', 'budget', 'annualGoal', 'period', 'leader', 'organization', 'departmentName', 'overallGoal', 'total', 'goalActual', 'regulations'] as const).flatMap((name) =>
    BLANKS.map((blank) => named(`${name} ${JSON.stringify(blank)}`, field(name, () => blank))),
  ),
  'missing-value': [
    ...BLANKS.map((blank) => named(`blank ${JSON.stringify(blank)}`, indicator((r) => (r.target ? { target: blank } : undefined)))),
    ...NOTHINGS.map((sign) => named(sign, indicator((r) => (r.target ? { target: sign } : undefined)))),
  ],
  'missing-indicator-name': BLANKS.map((blank) => named(JSON.stringify(blank), indicator((r) => (r.level3 ? { level3: blank } : undefined)))),
  'missing-explanation': [
    ...BLANKS.map((blank) => named(`blank ${JSON.stringify(blank)}`, indicator((r) => (r.explanation ? { explanation: blank } : undefined)))),
    ...NOTHINGS.map((sign) => named(sign, indicator((r) => (r.explanation ? { explanation: sign } : undefined)))),
    named('whole column', first((f) => (f.indicators?.[0]?.explanation ? { ...f, indicators: f.indicators.map((r) => ({ ...r, explanation: '' })) } : undefined))),
  ],
  'required-class': ['产出指标', '效益指标'].flatMap((level1) => [
    named(`no ${level1}`, first((f) => (isTarget(f) && f.indicators?.some((r) => r.level1 === level1) ? { ...f, indicators: f.indicators.filter((r) => r.level1 !== level1) } : undefined))),
    named(`${level1} printed empty`, first((f) => (isTarget(f) && f.indicators?.some((r) => r.level1 === level1) ? { ...f, indicators: f.indicators.filter((r) => r.level1 !== level1), emptyClasses: [[level1, '']] } : undefined))),
  ]),
  'missing-class': (['经济效益指标', '生态效益指标', '社会效益指标', '可持续影响指标'] as const)
    .map((level2) => named(level2, first((f) => (isTarget(f) ? { ...f, emptyClasses: [['效益指标', level2] as const] } : undefined))))
    .concat(['数量指标', '质量指标', '时效指标', '成本指标'].map((level2) => named(level2, first((f) => (isTarget(f) ? { ...f, emptyClasses: [['产出指标', level2] as const] } : undefined))))),
  'missing-class-label': (['level1', 'level2'] as const).map((level) => named(level, indicator((r, f) => (isTarget(f) && r.level2 === '质量指标' ? { [level]: '' } : undefined)))),
  'missing-plan': [
    named('plans', first((f) => (f.plans?.length ? { ...f, plans: f.plans.map(() => '') } : undefined))),
    named('phased plan', first((f) => (f.phasedPlan?.length ? { ...f, phasedPlan: f.phasedPlan.map(() => ' ') } : undefined))),
    named('numbered goals', first((f) => (f.detailedGoals?.length ? { ...f, detailedGoals: f.detailedGoals.map(() => '') } : undefined))),
  ],
  'plan-without-date': [named('no date', listEntry('plans', (text) => text.replaceAll(/2025年|\d+月(?:底前)?|至\d*月?|上半年/gu, ''))), named('as a rule', listEntry('plans', () => '按工作安排推进各项任务并做好总结'))],
  'placeholder-text': ['×××××', '20XX年完成任务', '（200字以内）', '____', '请填写年度目标', '指标2：……', '**项目'].flatMap((text) => [named(`goal ${text}`, field('annualGoal', () => text)), named(`name ${text}`, field('projectName', () => text))]),
  'department-total': [named('total', field('total', () => '383.40万元')), named('basic', field('basicExpenditure', () => '312.04万元')), named('in 元', field('total', () => '3824000.50元')), named('ten times', field('total', () => '3824.00万元'))],
  'fund-parts': [
    named('total column initial', fund((r) => (r.name === '其他资金' ? { initial: '30万元' } : undefined))),
    named('adjusted', fund((r) => (r.name === '其他资金' ? { adjusted: '10万元' } : undefined))),
    named('actual', fund((r) => (r.name === '其中：财政拨款' ? { actual: '256万元' } : undefined))),
    named('part in 元', fund((r) => (r.name === '其他资金' ? { actual: '20元' } : undefined))),
  ],
  'annual-exceeds-total': [named('more', field('multiYearTotal', () => '60万元')), named('unit', field('multiYearTotal', () => '240元'))],
  'projects-exceed-department': [
    named('one project', first((f) => (f.sheet === '送戏下乡' ? { ...f, fields: { ...f.fields, budget: '62.00万元' } } : undefined)), ['project-list-against-form']),
    named('in 元', first((f) => (f.sheet === '非遗传承' ? { ...f, fields: { ...f.fields, budget: '280000元' } } : undefined)), ['project-list-against-form']),
    named('department lower', first((f) => (f.kind === 'department-overall' ? { ...f, fields: { ...f.fields, projectExpenditure: '60.00万元', total: '372.40万元' } } : undefined))),
  ],
  'projects-below-department': [
    named('a form missing', (forms) => (forms.some((f) => f.sheet === '非遗传承') ? forms.filter((f) => f.sheet !== '非遗传承') : undefined)),
    named('department higher', first((f) => (f.kind === 'department-overall' ? { ...f, fields: { ...f.fields, projectExpenditure: '80.00万元', total: '392.40万元' } } : undefined))),
  ],
  'project-list-total': [named('total', first((f) => (f.projects ? { ...f, projects: f.projects.map(([n, a]) => [n, n === '合计' ? '71万元' : a] as const) } : undefined))), named('in 元', first((f) => (f.projects ? { ...f, projects: f.projects.map(([n, a]) => [n, n === '合计' ? '70000元' : a] as const) } : undefined)))],
  'project-list-against-form': [named('list', first((f) => (f.projects ? { ...f, projects: f.projects.map(([n, a]) => [n, n === '合计' ? '72万元' : a === '52万元' ? '54万元' : a] as const) } : undefined)))],
  'project-not-listed': [named('list shorter', first((f) => (f.projects ? { ...f, projects: f.projects.slice(0, 1) } : undefined))), named('list longer', first((f) => (f.projects ? { ...f, projects: [['图书采购', '0元'], ...f.projects] } : undefined)))],
  'amount-unit-implausible': [named('万元 for 元', first((f) => (f.sheet === '送戏下乡' ? { ...f, fields: { ...f.fields, budget: '520000万元' } } : undefined)), ['project-list-against-form', 'projects-exceed-department'])],
  'cost-exceeds-budget': ['每期60人，以签到表为准', '每批60人，以签到表为准'].map((explanation, at) =>
    named(explanation, first((f) => (isProject(f) && f.indicators ? { ...f, fields: { ...f.fields, budget: '20万元' }, indicators: [
      ...f.indicators.filter((r) => r.level2 !== '数量指标'),
      { level1: '产出指标', level2: '数量指标', ...row('参训人员人数', '≥180人', explanation) },
      { level1: '产出指标', level2: '数量指标', ...row('授课安排批次', at ? '=3批' : '=3期', '按教学计划安排，以课表为准') },
      { level1: '产出指标', level2: '数量指标', ...row('集中学习天数', '≤7天', '按教学计划安排，以课表为准') },
      { level1: '产出指标', level2: '成本指标', ...row('人均培训标准', '≤550元/人·天', '按县级培训费标准执行，以决算数计算') },
    ] } : undefined)), ['projects-exceed-department', 'project-list-against-form']),
  ),
  'explanation-arithmetic': ['24人*550元*5天=67000元，按培训费标准测算', '按单价核算：12.5元×100本+200元=1540元', '300人×2.5天×400元=33万元，以会议费标准测算'].map((explanation) => named(explanation, add(row('人员经费测算', '≤67000元', explanation, { level2: '成本指标' })))),
  'operator-against-explanation': [
    named('不低于', add(row('专家咨询人次', '≤50人次', '每年咨询专家不低于50人次，以签到表为准'))),
    named('至少', add(row('检查频次', '≤12次', '按巡查制度至少检查12次，以记录为准'))),
    named('以上', add(row('设备完好台数', '≤30台', '年末完好设备30台以上，以盘点表为准'))),
    named('不超过', add(row('志愿服务人次', '≥200人次', '按志愿平台登记不超过200人次'))),
    named('以内', add(row('培训人数达标', '≥60人', '按照花名册统计，控制在60人以内'))),
    named('≤', add(row('巡查次数要求', '≥6次', '以巡查记录统计≤6次'))),
  ],
  'number-against-explanation': [
    named('other number', add(row('检查次数要求', '≥12次', '按检查记录统计，完成10次'))),
    named('total', add(row('宣讲活动场数', '=9场', '上半年4场，下半年4场，共8场，以记录为准'))),
    named('several', add(row('评审会议次数', '=1次', '初审会1次、复审会6次，以会议纪要为准'))),
    named('money', add(row('人均就餐标准', '≤30元/人', '按文件规定的25元/人执行', { level2: '成本指标' }))),
    named('percent', add(row('设备利用率', '≥90%', '使用时间与可用时间之比，达到80%', quality))),
  ],
  'per-session-as-total': [
    named('每次', add(row('座谈参加人数', '≥34人', '组织2次座谈，每次34人，以签到表为准'))),
    named('每场', add(row('宣讲听众人数', '≥100人', '开展5场宣讲，每场100人，以签到表为准'))),
    named('每批', add(row('体检人数安排', '≥80人', '分3批体检，每批80人，以体检名单为准'))),
  ],
  'bound-against-about': ['根据上年情况测算约21人，以名册为准', '根据上年情况测算21人左右，以名册为准', '根据情况测算大约21人'].map((text) => named(text, add(row('走访对象人数', '≥21人', text)))),
  'bound-against-fixed': ['按计划办理3期，以结业档案为准', '全年举办三期，以结业档案为准'].map((text) => named(text, add(row('专题学习期数', '≤3期', text)))),
  'several-values': [named('two units', add(row('资料印制数量', '手册600本、折页5000张', '按印刷合同交货单统计')))],
  'unit-against-name': [named('人次', add(row('来访接待人次', '≥30人', '以接待登记簿为准'))), named('天数', add(row('外出学习天数', '≥3次', '以外出登记为准'))), named('年限', add(row('设备使用年限', '≥8台', '以合同质保条款为准'))), named('合格率', add(row('抽样合格率', '≥9个', '合格样品数/抽检样品数*100%', quality)))],
  'percent-over-100': ['≥120%', '=105%', '≥101.5%'].map((target) => named(target, add(row('现场抽样合格率', target, '合格样品数/抽检样品数*100%', quality)))),
  'missing-formula': ['由业务科室负责组织考核', '按年度工作安排认真落实', '以上级部门通报结果为准'].map((text) => named(text, add(row('任务按期办结率', '≥95%', text, quality)))),
  'formula-numerator': ['窗口评价满意率/接待总人数*100%', '用户满意度÷抽查总人数×100%'].map((text) => named(text, add(row('窗口服务满意度', '≥95%', text, { level1: '满意度指标', level2: '服务对象满意度指标' })))),
  'formula-population': [named('教师/家长', add(row('任课教师满意度', '≥90%', '满意家长人数/调查家长总数*100%', { level1: '满意度指标', level2: '服务对象满意度指标' }))), named('游客/职工', add(row('外地游客满意度', '≥90%', '满意职工人数/在岗职工总数*100%', { level1: '满意度指标', level2: '服务对象满意度指标' })))],
  'explanation-of-other-measure': ['24人*550元*5天=66000元', '按测算：30人×400元=1.2万元'].map((text) => named(text, add(row('参加轮训人数', '≥24人', text)))),
  'duration-in-words': ['长期', '持续有效', '若干'].map((target) => named(target, add(row('设施使用年限', target, '按设计文件确定的使用年限统计')))),
  'missing-unit': ['≥35', '≤12', '=8'].map((target) => named(target, add(row('台账登记情况', target, '按登记台账的条目统计')))),
  'missing-basis': ['≤500元', '=400元'].map((target) => named(target, add(row('会议人均标准', target, '按会议费管理规定执行', { level2: '成本指标' })))),
  'missing-operator': ['35件', '100%'].map((target) => named(target, add(row('案卷归档率', target, '归档案卷数/办结案卷数*100%', quality)))),
  'ocr-suspect': [named('percent', add(row('抽查合格率', '292%', '合格样品数/抽检样品数*100%', quality))), named('count', add(row('巡查到位次数', '2280次', '全年巡查280次，以巡查记录为准'))), named('二', add(row('资料归档率', '二100%', '归档资料数/应归档资料数*100%', quality)))],
  'counts-disagree': ['建设11个示范站点', '示范站点建成11个', '完成11个示范站点的挂牌'].map((text) =>
    named(text, first((f) => (isProject(f) && f.plans && f.indicators ? { ...f, plans: [`${f.plans[0]!}，${text}`, ...f.plans.slice(1)], indicators: [...f.indicators, { level1: '产出指标', level2: '数量指标', ...row('示范站点数量', '=15个', '以主管部门公布的名单为准') }] } : undefined))),
  ),
  'department-against-projects': [named('department counts more', first((f) => (f.kind === 'department-overall' ? { ...f, overallGoal: '', indicators: f.indicators!.map((r) => (r.level3 === '文艺演出场次' ? { ...r, target: '≥60场' } : r)), detailedGoals: [], phasedPlan: ['2025年3月至11月分批到各乡镇演出'], fields: { ...f.fields, overallGoal: '全年服务群众6万人次以上。' } } : undefined)))],
  'satisfaction-against-projects': [named('department higher', first((f) => (f.kind === 'department-overall' ? { ...f, indicators: f.indicators!.map((r) => (r.level3 === '观众满意度' ? { ...r, target: '≥98%' } : r)) } : undefined)))],
  'project-without-goal': [named('foreign project', (forms) => (forms[0]?.kind === 'department-overall' ? [...forms, { kind: 'project', sheet: '车辆', fields: { projectName: '公务用车租赁', year: '2025', budget: '0元', annualGoal: '租车2辆。' } }] : undefined))],
  'goal-without-project': [named('foreign goal', listEntry('detailedGoals', () => '修缮古籍善本数据库'))],
  'plan-without-indicator': ['2025年5月底前清点渔船', '2025年9月组织国际象棋联赛'].map((text) => named(text, listEntry('plans', () => text))),
  'organization-names': [named('one character more', (forms) => (forms.length > 2 ? forms.map((f) => (f.kind === 'project' ? { ...f, fields: { ...f.fields, leader: '许八', phone: '5550108', organization: f.sheet === '送戏下乡' ? '县非遗保护传中心' : '县非遗保护中心' } } : f)) : undefined))],
  'document-names': [named('制度 for 办法', (forms) => (forms.length > 2 ? forms.map((f) => (f.sheet === '送戏下乡' ? { ...f, fields: { ...f.fields, regulations: '《青山县文化馆会议费管理办法》' } } : f.sheet === '非遗传承' ? { ...f, fields: { ...f.fields, regulations: '《青山县文化馆会议费管理制度》' } } : f)) : undefined))],
  'phone-per-person': [named('two numbers', (forms) => (forms.length > 2 ? forms.map((f) => (f.kind === 'project' ? { ...f, fields: { ...f.fields, leader: '许八' } } : f)) : undefined))],
  'title-varies': [named('another title', (forms) => (forms.length > 2 ? forms.map((f) => (f.sheet === '送戏下乡' ? { ...f, fields: { ...f.fields, title: '青山县财政预算项目绩效申报表' } } : f)) : undefined))],
  'amount-format-varies': [named('separator', (forms) => (forms.length > 2 ? forms.map((f) => (f.sheet === '送戏下乡' ? { ...f, fields: { ...f.fields, budget: '520,000元' } } : f.sheet === '非遗传承' ? { ...f, fields: { ...f.fields, budget: '180000元' } } : f)) : undefined))],
  'period-format': ['2025至2025', '2025-2025'].map((text) => named(text, field('period', () => text))),
  'period-format-varies': ['2025年', '2025-01-01至2025-12-31'].map((text) => named(text, (forms) => (forms.length > 2 ? forms.map((f) => (f.sheet === '送戏下乡' ? { ...f, fields: { ...f.fields, period: text } } : f)) : undefined))),
  'fund-nature-varies': [named('安排', (forms) => (forms.length > 2 ? forms.map((f) => (f.sheet === '送戏下乡' ? { ...f, fields: { ...f.fields, fundNature: '一般公共预算安排' } } : f)) : undefined))],
  'class-name-varies': [named('without 指标', indicator((r, f) => (isTarget(f) && f.sheet === '送戏下乡' && r.level2 === '数量指标' ? { level2: '数量' } : undefined))), named('other words', indicator((r, f) => (f.sheet === '送戏下乡' && r.level2 === '服务对象满意度指标' ? { level2: '社会公众或服务对象满意度' } : undefined)))],
  'unquantified-value': ['进一步完善', '有所提高', '及时', '有效提升', '得到保障', '良好', '效果显著', '逐步改善'].map((target) => named(target, indicator((r) => (r.level1 === '效益指标' && r.target && !/(?:次|数|人次)$/u.test(r.level3!) ? { target } : undefined)))),
  'unquantified-goal': ['认真履行职责，推动工作高质量发展。', '保障设施正常运行，不断提升服务水平。'].map((text) => named(text, first((f) => (isProject(f) ? { ...f, fields: { ...f.fields, annualGoal: text } } : undefined)))),
  'timeliness-vague': ['2025年', '2025年度', '=1年'].map((target) => named(target, indicator((r) => (r.level2 === '时效指标' && r.explanation ? { target, explanation: '按工作计划落实，以验收单为准' } : undefined)))),
  'tautological-explanation': [named('name', indicator((r) => (r.explanation ? { explanation: r.level3! } : undefined))), named('name and value', add(row('值班电话数量', '=2台', '值班电话2台'))), named('每年 name', add(row('外出考察次数', '=4次', '每年开展4次外出考察'))), named('words', add(row('社会知名度', '进一步提升', '社会知名度进一步提升')))],
  'copied-explanation': [named('same text', first((f) => (f.indicators?.[1]?.explanation && isTarget(f) ? { ...f, indicators: [...f.indicators, { level1: '效益指标', level2: '社会效益指标', ...row('扶持带动作用', '≥3个', '由县级主管单位组织核查认定后汇总') }, { level1: '产出指标', level2: '数量指标', ...row('印发简报', '≥12份', '由县级主管单位组织核查认定后汇总') }] } : undefined)))],
  'explanation-copies-goal': [named('goal', indicator((r, f) => (f.fields?.annualGoal && r.explanation && r.level1 === '效益指标' ? { explanation: f.fields.annualGoal.replace(/。$/u, '') } : undefined)))],
  'plan-copies-goal': [named('goal', first((f) => (f.phasedPlan?.length ? { ...f, phasedPlan: [...f.detailedGoals!] } : undefined))), named('开展 goal', first((f) => (f.phasedPlan?.length ? { ...f, phasedPlan: f.detailedGoals!.map((text) => `组织${text}`) } : undefined)))],
  'indicator-of-other-project': [named('培训', (forms) => (forms.length > 2 ? forms.map((f) => (f.sheet === '送戏下乡' ? { ...f, indicators: [...f.indicators!, { level1: '产出指标', level2: '时效指标', ...row('培训计划按期完成率', '≥95%', '按期完成期数/计划期数*100%') }] } : f)) : undefined))],
  'duplicate-indicator': [named('twice', first((f) => (isTarget(f) && f.indicators ? { ...f, indicators: [...f.indicators, f.indicators[1]!] } : undefined))), named('other value', first((f) => (isTarget(f) && f.indicators ? { ...f, indicators: [...f.indicators, { ...f.indicators[2]!, target: '≥77%', explanation: '以年末专项核查结论计算得出' }] } : undefined)), ['number-against-explanation'])],
  'date-order': [named('months', field('period', () => '2025年12月至2025年1月')), named('years', field('period', () => '2026年1月至2025年12月'))],
  'period-outside-year': ['2024年1月至2024年12月', '2024年', '2023-01-01至2023-12-31'].map((text) => named(text, field('period', (before) => (before.includes('2026') ? undefined : text)))),
  'date-outside-period': [named('target', indicator((r) => (/^2025年/u.test(r.target ?? '') && r.explanation ? { target: '2022年6月底前' } : undefined))), named('plan', listEntry('plans', (text) => text.replaceAll('2025年', '2023年'))), named('next year', listEntry('plans', (text) => text.replaceAll('2025年', '2028年')))],
  'title-year': ['2024', '2026'].map((year) => named(year, field('title', (text) => (text.includes('2025') ? text.replace('2025', year) : `${year}年${text}`)))),
  'multi-year-attribute': [named('one year', field('attribute', (before) => (before === '延续项目' ? '跨年度项目' : undefined))), named('several years', field('attribute', (before) => (before === '跨年度项目' ? '一次性项目' : undefined)))],
  'unpaired-marks': ['按《公路养护管理条例执行', '按公路养护管理条例》执行', '巡查（含夜间记录齐全', '巡查(含夜间）记录齐全', '落实“包干要求'].map((text) => named(text, listEntry('plans', (before) => `${before}，${text}`))),
  'half-width-marks': [named('comma', field('annualGoal', (text) => text.replace('，', ','))), named('full stop', field('annualGoal', (text) => text.replace(/。$/u, '.')))],
  'document-number': ['[2021]5号', '（2021）5号', '【2021】5号'].map((text) => named(text, field('regulations', (before) => `${before}（青政办发${text}）`))),
  'missing-full-stop': [named('cut', field('annualGoal', (text) => `按要求做好前期准备。${text.replace(/。$/u, '')}`))],
  'common-typo': ['布署', '按装', '截止目前', '峻工', '更好的服务群众'].map((slip) => named(slip, listEntry('plans', (text) => `${text}，${slip}`))),
  'wrong-class': [['沿线群众满意度', '满意群众人数/调查群众总数*100%'], ['任务按期完成率', '按期完成项数/计划项数*100%'], ['材料合格率', '合格批次/抽检批次*100%'], ['采购单价', '按采购合同金额除以件数计算']].map(([name, explanation]) =>
    named(name!, add({ ...row(name!, name === '采购单价' ? '≤30元/件' : '≥90%', explanation!), level2: name === '材料合格率' ? '时效指标' : '质量指标' })),
  ),
  'time-disagrees': ['7月底前完成水毁路段修复', '2025年9月至10月实施水毁路段修复'].map((text) =>
    named(text, first((f) => (isProject(f) && f.plans && f.indicators ? { ...f, plans: [...f.plans, '2025年上半年完成水毁路段修复'], indicators: [...f.indicators, { level1: '产出指标', level2: '质量指标', ...row('水毁路段修复完成率', '≥95%', `修复处数/水毁处数*100%，${text}`) }] } : undefined))),
  ),
  'weight-sum': [named('indicator', indicator((r) => (r.weight === '20' ? { weight: '25' } : undefined))), named('less', indicator((r) => (r.weight === '30' ? { weight: '20', score: '20' } : undefined)))],
  'execution-rate': ['96.00%', '0.85', '105%'].map((rate) => named(rate, fund((r) => (r.rate === '95.00%' ? { rate } : undefined)))),
  'execution-score': ['8', '7.5', '5'].map((score) => named(score, fund((r) => (r.score === '9.5' ? { score } : undefined)))),
  'score-above-weight': [named('indicator', indicator((r) => (r.score === '30' ? { score: '31' } : undefined))), named('funds', fund((r) => (r.score === '9.5' ? { score: '11' } : undefined)))],
  'score-against-actual': [named('≥', indicator((r) => (r.actual === '1180盏' ? { score: '20' } : undefined))), named('%', indicator((r) => (r.actual === '98.5%' ? { actual: '96%', reason: '线路老化' } : undefined))), named('≤', indicator((r) => (r.actual === '43万元' ? { target: '≤40万元' , reason: '电价上调' } : undefined)))],
  'full-score-without-actual': BLANKS.map((blank) => named(JSON.stringify(blank), indicator((r) => (r.score === '30' ? { actual: blank } : undefined)))),
  'missing-actual': BLANKS.map((blank) => named(JSON.stringify(blank), indicator((r) => (r.actual === '43万元' ? { actual: blank, score: '' } : r.actual === '100%' ? { actual: blank } : undefined)))),
  'missing-reason': [named('blank', indicator((r, form) => (r.reason && form.kind === 'self-evaluation' ? { reason: '' } : undefined))), named('无', indicator((r, form) => (r.reason && form.kind === 'self-evaluation' ? { reason: '无' } : undefined)))],
  'goal-copied-to-actual': [named('same', first((f) => (f.fields?.goalActual ? { ...f, fields: { ...f.fields, goalActual: f.fields.annualGoal! } } : undefined))), named('已', first((f) => (f.fields?.goalActual ? { ...f, fields: { ...f.fields, goalActual: `已完成${f.fields.annualGoal!}` } } : undefined)))],
  'outer-blanks': [named('behind', field('projectName', (text) => `${text}  `)), named('in front', field('category', (text) => ` ${text}`))],
  'satisfaction-below-habit': ['≥85%', '=80%', '89.9%'].map((target) => named(target, indicator((r) => (r.level1 === '满意度指标' && !r.actual ? { target } : undefined)))),
  'total-score': ['98.2', '100', '95.3分'].map((total) => named(total, first((f) => (f.indicators?.[0]?.score ? { ...f, fields: { ...f.fields, totalScore: total } } : undefined)))),
  'class-weight-sum': ['产出指标（40分）', '产出指标（60）'].map((label) => named(label, first((f) => (f.indicators?.[0]?.weight ? { ...f, indicators: f.indicators.map((r) => (r.level1 === '产出指标' ? { ...r, level1: label } : r)) } : undefined)))),
  'phases-disagree': [['2025年上半年修缮文化馆剧场', '2025年9月至11月修缮文化馆剧场'], ['2025年第四季度修缮文化馆剧场', '2025年3月底前修缮文化馆剧场'], ['2025年4月底前修缮文化馆剧场', '2025年下半年修缮文化馆剧场']].map(([whole = '', part = '']) =>
    named(`${whole} / ${part}`, (forms) => (forms.length > 2 ? forms.map((f) => (f.kind === 'department-overall' ? { ...f, phasedPlan: [...f.phasedPlan!, whole] } : f.sheet === '送戏下乡' ? { ...f, plans: [...f.plans!, part] } : f)) : undefined)),
  ),
  'short-names': ['由水土保护委员会审定，再送水土保护委', '经校长办公室会签，送校长办', '先由主任会议讨论，再报主任会'].map((text) => named(text, listEntry('plans', (before) => `${before}，${text}`))),
  'explanation-of-other-indicator': [named('the next row’s', first((f) => (isProject(f) && f.indicators ? { ...f, indicators: [...f.indicators, { level1: '产出指标', level2: '数量指标', ...row('夜间亮化里程', '≥3公里', '珍稀标本采集件数，以登记册为准') }, { level1: '产出指标', level2: '数量指标', ...row('珍稀标本采集件数', '≥5件', '由保管员逐件核对后入库') }] } : undefined)))],
  'value-in-name': ['外出考察≥4次', '外出考察4次', '外出考察=4次'].map((name) => named(name, add(row(name, '≥4次', '以考察报告为准')))),
  'copied-goal': [named('another project’s', (forms) => (forms.length > 2 ? forms.map((f) => (f.sheet === '非遗传承' ? { ...f, fields: { ...f.fields, annualGoal: forms.find(({ sheet }) => sheet === '送戏下乡')!.fields!.annualGoal! } } : f)) : undefined))],
  'goal-of-last-year': ['2023年', '2023年12月底前，'].map((year) => named(year, first((f) => (isProject(f) ? { ...f, fields: { ...f.fields, annualGoal: `${year}${f.fields!.annualGoal!.replace('2025年', '')}` } } : undefined)))),
  'amount-in-two-units': ['安排20万元（20000元）', '安排35000元（即35万元）', '安排1.2万元，折合1200元'].map((text) => named(text, listEntry('plans', (before) => `${before}，${text}`))),
}; // prettier-ignore
