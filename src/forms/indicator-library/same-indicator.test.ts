import { sameIndicator } from './same-indicator';

test.each([
  ['会议次数', '召开会议次数', true],
  ['会议次数', '会议天数', false],
  ['培训人数', '培训人次', true],
  ['举办培训期数', '培训班次数', false],
  ['培训期数', '举办培训次数', true],
  ['服务对象满意度', '参训学员满意率', true],
  ['学员满意度', '家长满意度', false],
  ['工程验收合格率', '验收合格率', true],
  ['设备验收合格率', '工程验收合格率', false],
  ['购置设备数量', '购置设备台数', true],
  ['会议按期完成率', '会议按时完成率', true],
  ['系统（平台）正常运行率', '系统正常运行率', true],
  ['完成时间', '完工时间', true],
  ['', '会议次数', false],
])('%s and %s: %s', (one, other, same) => {
  expect(sameIndicator(one, other)).toBe(same);
  expect(sameIndicator(other, one)).toBe(same);
});
