/** What names of indicators say of how much is wanted, and of what can be counted at all. */

const KEPT_DOWN =
  /控制|限额|上限|以内|会议|接待|出国|出境|公车|用车|文件|简报|检查|考核|编制|空缺|延误|积压|等候|等待|库存|存量|缺口|超|差|失|违|险|灾|病|伤|亡|欠|退|投诉|举报|跑空|跑动|材料|环节|次品|不|未|无|减|降|缩/u;

/** Whether a name counts what may well be kept down: meetings, visits, whatever goes wrong. */
export const mayBeKeptDown = (name: string): boolean => KEPT_DOWN.test(name);

const OUTCOME =
  /^(?:有效|持续|进一步|不断|切实|确保|全面)*(?:维护|促进|推动|推进|保障|提升|提高|改善|增强|营造|弘扬|助力|巩固|优化|带动|服务|加强|树立|激发)[\u4e00-\u9fff]{2,}/u;
const COUNTABLE =
  /(?:率|度|比例|比重|占比|百分比|系数|指数|人数|次数|数量|数|量|额|面积|里程|增幅|降幅|收入|产值|浓度|时间|时长|成本|费用|得分|评分|合格|达标|覆盖|比)(?:[(（][^()（）]*[)）])?[\s.。]*$/u;

/** Whether a name is that of an outcome in words, which no share can be counted of: 维护社会稳定, 促进经济发展. */
export const isOutcomeInWords = (name: string): boolean =>
  OUTCOME.test(name.trim()) && !COUNTABLE.test(name.trim());

const WAY_OF_COUNTING = /[/÷]|占|比例|比重|除以|问卷|调查|测评|满意|知晓|打分|评分|得分|统计|较上|同比|率/u;

/** Whether an explanation says how a share is to be counted. */
export const saysHowToCount = (text: string): boolean => WAY_OF_COUNTING.test(text);

const GENERAL_COST =
  /管理费|其他|税|预备费|监理|设计费|招标|代理|审计|办公|差旅|水电|电费|交通|印刷|耗材|不可预见|前期|工作经费|劳务|咨询|评审|检测费|保险|质保|运费|合计|小计|误工|伙食|食宿|场地|师资|教材|资料|讲课|专家/u;

/** Whether a cost is one that comes with any work and needs no indicator of its own. */
export const isGeneralCost = (name: string): boolean => GENERAL_COST.test(name);
