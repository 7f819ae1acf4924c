import { buildReading } from '../../../test/review/form-builder';
import { review } from '../engine';

/** What is said of a value that its explanation contradicts. */
const saidOf = (level3: string, target: string, explanation: string): string => {
  const row = { level1: '产出指标', level2: '数量指标', level3, target, explanation };
  const { findings } = review(buildReading({ kind: 'project', sheet: '咨询', indicators: [row] }));
  return findings
    .filter(({ kind }) => kind === 'number-contradiction' || kind === 'operator-contradiction')
    .map(({ message }) => message.zh)
    .join('');
};

test('what the text itself bounds is said once, what was worked out with its working', () => {
  const bounded = saidOf('咨询专家人次', '≤30人次', '全年咨询专家不低于50人次');
  expect(bounded).toContain('说的是不低于50人次');
  expect(bounded).not.toContain('=');
  expect(saidOf('工作例会次数', '=4次', '每季度召开2次，以会议记录为准')).toMatch(/说的是.+ = 8次/u);
});
