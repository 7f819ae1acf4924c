/**
 * Words around a number that name nothing that is counted, one group a line: rules and records, taking of samples, doing,
 * working out, comparing, adding up, planning, ways of doing, money in general, measures, small words.
 */
const GROUPS: readonly string[] = [
  '符合条件 项目 内容 工作 任务 依据 制度 办法 合同 批复 指导意见 政策 文件 方案 有关 标准 根据 相关 约定 要求 规定 规范 通知',
  '扦取 抽取 检测 监测 采样 采集',
  '举办 取消 召开 加开 安排 完成 实施 实现 开展 执行 组织 达到 达 进行 原定',
  '调整为 任务数 目标数 核定 测算 确定 设为 设定 定为 计算 计',
  '不低于 不少于 不超过 不高于 以上 以内 以后 之内 之后 左右 最多 至少',
  '全部 共计 其中 其余 包括 合计 含 总计 折合 相当于 累计 约合',
  '保持在 压减至 提升到 提升至 提高到 控制在 控制 稳定在',
  '期间 节期间 节前 节日 近期 之间 范围 全年 力争 年内 年度 当年 指标值 本年度 本年 目标值 目标 确保 计划 预计',
  '正式 一次性 到人 到位 到户 一卡通 通过 免费 公开 分别 利用 及时 同步 按时 按期 按照 按月 继续 统一 足额 集中 直接',
  '兑付 发放 拨付 支付 给予 待遇 成本 报酬 总投资 总额 支出 津贴 经费 补助 补贴 费用 费 资金 金额 价格 单价 定额 综合定额 工资',
  '建设规模 数量 规模 里程 面积 人次',
  '个 于 人 从 仅 共 内 分 到 前 另 后 各 含 在 场 均 对 将 并 按 期 每 次 现 班 由 的 经 约 至 轮 为 需',
];

const WORDS = GROUPS.flatMap((group) => group.split(' '));

/** Words of two and more characters as alternatives of a pattern, the longest first: they are taken out wherever they stand. */
export const NAMING_NOTHING = WORDS.filter((word) => word.length > 1)
  .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  .join('|');

/** Single characters: only at the ends of what is left (分 in 分馆 is part of a word). */
export const SMALL_WORDS = WORDS.filter((word) => word.length === 1).join('');
