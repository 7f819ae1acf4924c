import { judged } from './testing/judged';

/** Name, value and explanation of an indicator. */
type Case = readonly [name: string, value: string, explanation: string];

const UNSOUND: readonly Case[] = [
  ['超期服役消防车数量', '≤9辆', '24辆减去本年报废更新12辆'],
  ['入校宣讲场次', '=60场', '18所学校×每学期2场'],
  ['城乡居民参保率', '≥95%', '（去年末参保41.2万人＋本年新参保1.3万人）÷应参保46.0万人×100%'],
  ['农产品检测份数', '=2700份', '常住45万人×5份/千人'],
  ['窗口排队时长压减率', '≥30%', '平均排队时长由20分钟压减，（20－15）÷20×100%'],
];
const SOUND: readonly Case[] = [
  ['超期服役消防车数量', '≤12辆', '24辆减去本年报废更新12辆'],
  ['入校宣讲场次', '=72场', '18所学校×每学期4场'],
  ['城乡居民参保率', '≥92%', '（去年末参保41.2万人＋本年新参保1.3万人）÷应参保46.0万人×100%'],
  ['农产品检测份数', '≥2700份', '常住45万人×6份/千人'],
  ['窗口排队时长压减率', '≥25%', '平均排队时长由20分钟压减，（20－15）÷20×100%'],
  ['管网改造覆盖率', '≥78.6%', '（上年已改造15个＋本年18个）÷全县42个×100%'],
  ['持证上岗率', '≥95%', '持证人数÷在岗120人×100%'],
];

describe('a value against what the formula of its explanation makes', () => {
  it.each(UNSOUND)('%s %s: %s', (name, value, explanation) => {
    expect(judged(name, value, 'explanation', explanation)).toBeDefined();
  });
  it.each(SOUND)('%s %s agrees: %s', (name, value, explanation) => {
    expect(judged(name, value, 'explanation', explanation)).toBeUndefined();
  });
});
