import { ofText } from '../../language/of-text';

/** What projects do, as the words stand in names of projects and indicators. */
export const ACTIVITIES: readonly string[] = ['培训', '慰问', '调研', '视察', '印刷', '采购', '购置', '维修', '养护', '演出', '考试', '体检', '招聘', '招商', '检测', '监测', '普查', '保洁', '绿化', '消防', '防疫', '接种', '助学', '供餐', '营养', '研究', '课题', '审计', '评审', '执法', '巡查', '宣传', '展览', '比赛', '竞赛', '扶贫', '补贴', '救助', '拆迁', '征地', '勘察', '设计', '监理', '安装', '软件', '网络', '数据', '路灯', '公路', '桥梁', '供水', '排水', '垃圾', '污水', '图书', '馆藏', '义诊', '献血']; // prettier-ignore

/** Endings of an indicator's name that say what is counted, not what it is counted of. */
const COUNTED =
  /(?:的?(?:总|完成|实施|建设|开展|召开|举办)?(?:个数|次数|期数|期次|数量|人数|人次|天数|场次|场数|件数|户数|份数|册数|台数|项数|处数|座数|盏数|支数|所数|家数|辆数|株数|眼数|批次|批数|总数|规模|数))$/u;

/** What an indicator counts: 基层立法联系点个数 → 基层立法联系点; the name itself where it has no such ending. */
export const countedThing = ofText((name) =>
  name.replaceAll(/[\s“”"'。.]|[(（][^()（）]*[)）]/gu, '').replace(COUNTED, ''),
);
