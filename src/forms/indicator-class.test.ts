import { classOf, level1Of, level2Of } from './indicator-class';

test.each([
  ['产出指标', 'output'],
  ['项目完成指标', 'output'],
  ['效果指标（30分）', 'benefit'],
  ['社会公众满意度指标', 'satisfaction'],
  ['成本', 'cost'],
  ['会议次数', undefined],
])('first level %s', (text, level) => {
  expect(level1Of(text)).toBe(level);
});

test.each([
  ['数量', 'quantity'],
  ['环境效益', 'ecological'],
  ['社会公众\n或服务对\n象满意度', 'satisfaction'],
  ['生态环境成本指标', 'ecologicalCost'],
  ['可持续影\n响指标', 'sustainable'],
  ['预算监督', undefined],
])('second level %s', (text, level) => {
  expect(level2Of(text)).toBe(level);
});

test('a lost first level is inferred from the second', () => {
  expect(classOf(undefined, '社会效益')).toEqual({ level1: 'benefit', level2: 'social' });
  expect(classOf('社会公众或服务对象满意度指标', undefined)).toEqual({
    level1: 'satisfaction',
    level2: 'satisfaction',
  });
  expect(classOf('成本指标', '经济成本指标')).toEqual({ level1: 'cost', level2: 'economicCost' });
});
