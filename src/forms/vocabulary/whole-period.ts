/** How forms name the time of the whole project, where they set it beside the year. */
const WHOLE_PERIOD = [
  '任务期',
  '全周期',
  '合同期',
  '实施周期',
  '建设周期',
  '建设期',
  '执行期',
  '政策周期',
  '政策期',
  '整个项目期',
  '规划周期',
  '项目周期',
  '项目实施周期',
  '项目建设周期',
  '项目建设期',
  '项目执行期',
] as const;

const followedBy = (endings: readonly string[]): readonly string[] =>
  WHOLE_PERIOD.flatMap((time) => endings.map((ending) => `${time}${ending}`));

/** Labels of the goal of the whole project, by its time. */
export const GOALS_OF_WHOLE_PERIOD = followedBy([
  '总体目标',
  '总体绩效目标',
  '总目标',
  '目标',
  '绩效总目标',
  '绩效目标',
]);

/** Heads of the column with the values for the whole project, by its time. */
export const TARGETS_OF_WHOLE_PERIOD = followedBy([
  '总指标值',
  '指标值',
  '目标值',
  '绩效指标值',
  '绩效目标值',
]);
