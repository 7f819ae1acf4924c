import type { Level1, Level2 } from '../model';

/** Wordings of a class of indicators. `label` is what the official forms print; compared after `classKey`. */
export interface ClassLabel {
  readonly label: string;
  readonly synonyms: readonly string[];
}

/** First-level classes of the trees of 财预〔2015〕88号, 财预〔2021〕101号 and the older 投入/产出/效益. */
export const LEVEL1_LABELS: Readonly<Record<Level1, ClassLabel>> = {
  cost: { label: '成本指标', synonyms: ['成本', '运行成本', '项目成本', '成本控制指标', '成本类指标', '预算成本'] },
  output: { label: '产出指标', synonyms: ['产出', '项目完成', '完成指标', '产出值', '产出工作量', '项目产出', '产出目标', '履职效能', '项目完成指标', '产出类', '部门产出', '履职产出', '产出和成本', '目标完成', '项目产出目标'] },
  benefit: { label: '效益指标', synonyms: ['效益', '项目效益', '效果', '效益值', '项目效果', '效果目标', '效益目标', '社会效应', '可持续性', '项目效果目标', '履职效益', '效益类', '部门效益', '影响力', '效果和影响', '履职效果', '项目效益目标', '影响力目标'] },
  satisfaction: { label: '满意度指标', synonyms: ['满意度', '满意度值', '满意度目标', '服务满意度', '满意度类', '服务对象满意度', '服务对象满意', '社会满意度', '群众满意度'] },
  input: { label: '投入指标', synonyms: ['投入', '投入和管理', '投入目标', '项目投入', '投入管理', '资金投入', '部门投入', '投入与管理', '投入和管理目标', '预算投入', '决策'] },
  management: { label: '管理指标', synonyms: ['管理', '过程', '管理效率', '过程指标', '预算管理', '资金管理', '管理目标', '项目管理', '资产管理', '预算执行', '资金执行', '项目过程'] },
}; // prettier-ignore

/** Second-level classes. `cost` is 成本指标 under 产出 in the older tree; the three kinds of cost belong to the newer. */
export const LEVEL2_LABELS: Readonly<Record<Level2, ClassLabel>> = {
  quantity: { label: '数量指标', synonyms: ['数量', '数量值', '产出数量', '数量类', '工作数量', '实施数量', '完成数量'] },
  quality: { label: '质量指标', synonyms: ['质量', '质量值', '产出质量', '质量类', '工作质量', '质量达标', '完成质量'] },
  timeliness: { label: '时效指标', synonyms: ['时效', '时效值', '产出时效', '时效性', '进度', '进度时效', '时效类', '时间', '及时性', '完成时效', '完成及时性', '工作时效', '时限'] },
  cost: { label: '成本指标', synonyms: ['成本', '成本值', '产出成本', '成本类', '成本控制', '项目成本', '经费成本', '成本节约', '预算成本'] },
  economicCost: { label: '经济成本指标', synonyms: ['经济成本', '经济成本值'] },
  socialCost: { label: '社会成本指标', synonyms: ['社会成本'] },
  ecologicalCost: { label: '生态环境成本指标', synonyms: ['生态环境成本', '生态成本', '环境成本', '生态环境'] },
  economic: { label: '经济效益指标', synonyms: ['经济效益', '经济效益值', '经济效果', '经济影响'] },
  social: { label: '社会效益指标', synonyms: ['社会效益', '社会效益值', '社会效果', '社会影响', '社会效应'] },
  ecological: { label: '生态效益指标', synonyms: ['生态效益', '生态效益值', '环境效益', '生态环境效益', '生态影响', '生态环境影响', '环境影响', '生态效果', '生态与环境效益'] },
  sustainable: { label: '可持续影响指标', synonyms: ['可持续影响', '可持续影响值', '可持续发展', '可持续性', '可持续', '持续影响', '可持续效益', '可持续发展影响', '可持续性影响', '可持续影响效益', '长期影响', '长效管理', '长效机制'] },
  satisfaction: { label: '服务对象满意度指标', synonyms: ['服务对象满意度', '社会公众或服务对象满意度', '满意度', '公众满意度', '受益对象满意度', '社会公众满意度', '服务对象满意', '群众满意度', '社会公众或服务对象满意', '服务满意度', '服务对象满意度值', '服务对象或社会公众满意度', '社会公众及服务对象满意度', '社会公众、服务对象满意度', '满意度值', '受众满意度', '服务对象或项目受益人满意度', '受益人满意度', '服务群体满意度', '服务对象和社会公众满意度', '受益群众满意度', '项目受益对象满意度', '社会满意度', '利益相关方满意度', '具体指标满意度', '相关方满意度'] },
}; // prettier-ignore

/** First-level classes under which a second-level class may stand, the usual one first. */
export const PARENTS: Readonly<Record<Level2, readonly Level1[]>> = {
  quantity: ['output', 'input', 'management'],
  quality: ['output', 'input', 'management'],
  timeliness: ['output', 'input', 'management'],
  cost: ['output', 'cost', 'input', 'management'],
  economicCost: ['cost', 'output'],
  socialCost: ['cost', 'output'],
  ecologicalCost: ['cost', 'output'],
  economic: ['benefit'],
  social: ['benefit'],
  ecological: ['benefit'],
  sustainable: ['benefit'],
  satisfaction: ['satisfaction', 'benefit'],
};
