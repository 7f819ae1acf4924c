import type { Text } from '../../texts/text';
import type { Level1, Level2 } from '../model';

/** How findings name the first-level classes. */
export const LEVEL1_NAMES: Readonly<Record<Level1, Text>> = {
  cost: { zh: '成本指标', en: 'cost' },
  output: { zh: '产出指标', en: 'output' },
  benefit: { zh: '效益指标', en: 'benefit' },
  satisfaction: { zh: '满意度指标', en: 'satisfaction' },
  input: { zh: '投入指标', en: 'input' },
  management: { zh: '管理指标', en: 'management' },
};

/** How findings name the second-level classes. */
export const LEVEL2_NAMES: Readonly<Record<Level2, Text>> = {
  quantity: { zh: '数量指标', en: 'quantity' },
  quality: { zh: '质量指标', en: 'quality' },
  timeliness: { zh: '时效指标', en: 'timeliness' },
  cost: { zh: '成本指标', en: 'cost' },
  economicCost: { zh: '经济成本指标', en: 'economic cost' },
  socialCost: { zh: '社会成本指标', en: 'social cost' },
  ecologicalCost: { zh: '生态环境成本指标', en: 'ecological cost' },
  economic: { zh: '经济效益指标', en: 'economic benefit' },
  social: { zh: '社会效益指标', en: 'social benefit' },
  ecological: { zh: '生态效益指标', en: 'ecological benefit' },
  sustainable: { zh: '可持续影响指标', en: 'sustainable effect' },
  satisfaction: { zh: '服务对象满意度指标', en: 'satisfaction of those served' },
};
