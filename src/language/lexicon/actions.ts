/** Groups of verbs that say the same is done; verbs of two groups say two things of one object. */
export const ACTIONS: readonly (readonly string[])[] = [
  ['新建', '建设', '建成', '新增', '增设', '建立', '设立', '搭建', '兴建', '架设', '铺设'],
  [
    '改造',
    '维修',
    '修缮',
    '修复',
    '维护',
    '养护',
    '运维',
    '改建',
    '整修',
    '加固',
    '更换',
    '更新',
    '提升改造',
    '翻新',
    '粉刷',
    '检修',
  ],
  ['采购', '购置', '购买', '配备', '配置', '添置', '新购', '新增', '选购'],
  ['举办', '召开', '开展', '组织', '承办', '主办', '举行', '开设', '开办'],
  ['印制', '印刷', '编印', '出版', '编发', '编报', '印发', '刊发', '编制'],
  ['发放', '补贴', '补助', '资助', '救助', '兑付', '拨付', '支付', '慰问', '减免', '贴息'],
  ['培训', '轮训', '参训', '授课'],
  ['检查', '巡查', '督导', '督查', '抽检', '检测', '监测', '排查', '核查', '抽查', '执法', '巡检'],
  ['招聘', '聘用', '招募', '选聘', '聘请', '招录', '引进', '配备', '选派'],
  ['验收', '终验', '竣工', '完工', '完成', '投用'],
  ['宣传', '宣讲', '播放', '放映', '推送'],
  ['到场', '到达', '抵达', '赶到'],
  ['租赁', '租用', '续租', '承租', '租借'],
  ['审理', '审结', '办结', '结案', '受理', '办理'],
];

/** All of them as alternatives of a pattern, the longest first. */
export const ACTION_WORDS = ACTIONS.flat()
  .sort((a, b) => b.length - a.length)
  .join('|');

/** A verb that words begin with, and verbs that they end with. */
export const VERB_AT_START = new RegExp(`^(?:${ACTION_WORDS})`);
export const VERBS_AT_END = new RegExp(`(?:${ACTION_WORDS})+$`);

/** Verbs that carry no thing of their own: they are taken off a name before things are compared. */
export const LIGHT_VERBS: readonly string[] = [
  '举办',
  '召开',
  '开展',
  '组织',
  '实施',
  '完成',
  '安排',
  '进行',
  '承办',
  '举行',
  '设置',
  '办理',
  '落实',
  '推进',
  '做好',
];
