/** Rates that cannot exceed a hundred per cent: the part is counted out of the whole. */
export const BOUNDED_RATES: readonly string[] = [
  '优秀率',
  '优良率',
  '使用率',
  '入学率',
  '公开率',
  '准确率',
  '出勤率',
  '到位率',
  '办结率',
  '参与率',
  '及时率',
  '发放率',
  '受益率',
  '合格率',
  '回复率',
  '在岗率',
  '处理率',
  '完好率',
  '就业率',
  '成活率',
  '整改率',
  '普及率',
  '正常率',
  '满意度',
  '满意率',
  '知晓度',
  '知晓率',
  '签约率',
  '结业率',
  '覆盖率',
  '议定率',
  '达标率',
  '运行率',
  '通过率',
  '采用率',
  '采纳率',
  '验收率',
];

/** Words of a name whose percentage may well exceed a hundred. */
const GROWTH_WORDS: readonly string[] = [
  '产值',
  '倍',
  '利润',
  '同比',
  '增值',
  '保值',
  '回报',
  '增加',
  '增幅',
  '增长',
  '提升',
  '提高',
  '收益',
  '环比',
  '超额',
];

/** Whether a name is that of a share of a whole: its percentage cannot exceed a hundred. */
export const boundedRate = (name: string): boolean =>
  BOUNDED_RATES.some((rate) => name.includes(rate)) && !namesGrowth(name);

/** Whether a percentage under this name may well exceed a hundred. */
export const namesGrowth = (name: string): boolean => GROWTH_WORDS.some((word) => name.includes(word));

/** Words of a name that counts what nobody wants: the less the better. */
export const UNWANTED_WORDS: readonly string[] = [
  '事故',
  '投诉',
  '差错',
  '失误',
  '违规',
  '违纪',
  '发病',
  '死亡',
  '逾期',
  '信访',
  '上访',
  '案件',
  '发案',
  '失业',
  '成本',
  '费用',
  '支出',
  '能耗',
  '排放',
  '误差',
  '纠纷',
  '返工',
  '流失',
  '空置',
  '闲置',
  '故障',
  '中断',
  '超标',
  '负债',
  '偏差',
  '结余',
  '辍学',
  '复发',
  '返贫',
  '降低',
  '下降',
  '减少',
  '时限',
  '时间',
  '耗时',
];
export const isUnwanted = (name: string): boolean => UNWANTED_WORDS.some((word) => name.includes(word));

/** Whether a name speaks of a rate, a degree of satisfaction or the like: something that needs numerator and denominator. */
export const namesRate = (name: string): boolean =>
  /(?:率|满意度|知晓度|完成度|达标度|比例|比重|占比|百分比|合格度|覆盖度|参与度)(?:\([^()]*\)|（[^（）]*）)?[\s.。]*$/u.test(
    name.trim(),
  );

/** What a rate counts, and its opposite. */
const REACHED =
  /合格|完成|满意|达标|及格|通过|办结|整改|覆盖|及时|按时|按期|到位|完好|知晓|就业|成活|参与|优良/gu;
const NOT_REACHED = new RegExp(`(?:不|未|没有|非)(${REACHED.source})`, 'u');
const WHOLE = /总[数量人户件次批面]|全部|应[\u4e00-\u9fff]{1,3}[数量]/u;
const CHANGE = /(?:增长|下降|降低|减少|增加|提高|提升)(?:率|幅度)|增幅|降幅|增速/u;
const THIS_YEAR = /^(?:本年|当年|今年|本期|报告期|本年度)/u;
const BASIS = /上年|去年|上期|同期|基期|基数|往年|上一年|前/u;

/** Whether a change is measured against the year it ends in, not the one it starts from. */
const dividesByThisYear = (numerator: string, denominator: string): boolean =>
  /[-减]/u.test(numerator) &&
  BASIS.test(numerator) &&
  THIS_YEAR.test(denominator) &&
  !BASIS.test(denominator);

/** How a quotient fails to be the rate that a name speaks of; undefined where it does not, or where that cannot be told. */
export function invertedRate(
  name: string,
  numerator: string,
  denominator: string,
): 'opposite' | 'exchanged' | 'basis' | undefined {
  if (CHANGE.test(name)) return invertedChange(name, numerator, denominator);
  if (!namesRate(name) || /[-+减加]/u.test(numerator) || NOT_REACHED.test(name)) return undefined;
  if (dividesAllOfIt(name, numerator, denominator) || dividesDue(numerator, denominator)) return 'exchanged';
  const reached: readonly string[] = name.match(REACHED) ?? [];
  if (reached.length === 0) return undefined;
  const [opposite, word = ''] = NOT_REACHED.exec(numerator) ?? [];
  if (opposite !== undefined)
    return reached.includes(word) && !numerator.replace(opposite, '').includes(word) ? 'opposite' : undefined;
  return isExchanged(reached, numerator, denominator) ? 'exchanged' : undefined;
}

/** 农村供水总人口÷自来水供水人口: all of them over some of them, which is never less than all. */
const dividesAllOfIt = (name: string, numerator: string, denominator: string): boolean =>
  ALL_OF_IT.test(numerator) && !ALL_OF_IT.test(denominator) && !OF_YIELD.test(name);
const ALL_OF_IT = /总(?:人数|人口|户数|件数|份数|次数|批次|数量|数|量)$/u;
/** 到期应整改数÷已完成整改数: what is due over what is done. */
const dividesDue = (numerator: string, denominator: string): boolean =>
  DUE.test(numerator) && !DUE.test(denominator) && DONE.test(denominator) && !DONE.test(numerator);
const DUE = /应(?!急|用|对)|计划/u;
const DONE = /已|实际|完成/u;

/** Rates that may well be above one: 投入产出率. */
const OF_YIELD = /产出|收益|回报|周转|利用|贡献|杠杆|放大|拉动|负担/u;

function invertedChange(
  name: string,
  numerator: string,
  denominator: string,
): 'basis' | 'opposite' | undefined {
  if (dividesByThisYear(numerator, denominator)) return 'basis';
  return isTakenTheWrongWay(name, numerator) ? 'opposite' : undefined;
}

const BEFORE: ReadonlySet<string> = new Set(['上年', '去年']);
/** (上年数-本年数)÷上年数 for a rate of growth. */
function isTakenTheWrongWay(name: string, numerator: string): boolean {
  const [, first = '', second = ''] =
    /^[^-]*?(上年|去年|本年|当年|今年)[^-]*-[^-]*?(上年|去年|本年|当年|今年)/u.exec(numerator) ?? [];
  if (first === '') return false;
  return /增长|增幅|增速/u.test(name) && BEFORE.has(first) && !BEFORE.has(second);
}

/** Whether the whole is divided by the part that was reached. */
function isExchanged(reached: readonly string[], numerator: string, denominator: string): boolean {
  const isPart = (side: string): boolean => reached.some((each) => side.includes(each));
  return WHOLE.test(numerator) && !isPart(numerator) && isPart(denominator) && !WHOLE.test(denominator);
}

/** 考核通过人数 in the formula of a satisfaction: whoever is counted there is not said to be content. */
export const countsNoSatisfied = (name: string, numerator: string): boolean =>
  /满意(?:度|率)/u.test(name) && COUNTED_OTHERWISE.test(numerator) && !CONTENT.test(numerator);
const COUNTED_OTHERWISE = /合格|通过|达标|完成|办结|整改|到位|验收|及格|发放|参加/u;
const CONTENT = /满意|好评|认可|赞成|肯定|得分|分值|评分|分数|表扬|有效/u;

/** What goes wrong, as rates and counts of it are called: 投诉率, 差错发生率. */
const GONE_WRONG =
  /(?:投诉|差错|错误|失误|事故|违规|违纪|违法|逾期|返工|故障|信访|上访|辍学|流失|空置|闲置|误差|偏差|失业|超标|返贫|漏报|误报|延误|伤亡|死亡|发病|中断)(?:发生)?(?:率|次数|起数|件数|数量)(?:[(（][^()（）]*[)）])?$/u;
/** What is done about it: the more the better. */
const PUT_RIGHT =
  /办结|处理|处置|整改|查处|调解|化解|回复|排除|修复|下降|降低|减少|控制|预防|保险|监测|报告/u;

/** Whether a name is that of a rate or number of what goes wrong: the less the better, without any doubt. */
export const isOfFailures = (name: string): boolean => {
  const bare = name.trim();
  return GONE_WRONG.test(bare) && !PUT_RIGHT.test(bare);
};

/** Rates of work that is done well, or for all: the more the better, whatever they are of. */
const OF_SUCCESS =
  /(?:合格|达标|完好|优良|满意|准确|成活|办结|覆盖|知晓|巩固|整改|修复|签约|到位|受理)(?:率|度)(?:[(（][^()（）]*[)）])?$/u;

/** Whether a name is that of a rate which nobody wants to keep down: 验收合格率, and no 不合格率. */
export const isOfSuccess = (name: string): boolean => {
  const bare = name.trim();
  return OF_SUCCESS.test(bare) && !isOfFailures(bare) && !isUnwanted(bare) && !/[不未非无]/u.test(bare);
};
