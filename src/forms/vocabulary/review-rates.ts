/** Rates that cannot exceed a hundred per cent: the part is counted out of the whole. */
export const BOUNDED_RATES: readonly string[] = ['合格率', '满意度', '满意率', '覆盖率', '知晓率', '及时率', '准确率', '达标率', '出勤率', '优良率', '优秀率', '到位率', '参与率', '通过率', '就业率', '入学率', '采纳率', '采用率', '办结率', '回复率', '知晓度', '完好率', '在岗率', '普及率', '受益率', '议定率', '发放率', '公开率', '结业率', '签约率', '使用率', '正常率', '运行率', '验收率', '成活率', '处理率', '整改率']; // prettier-ignore

/** Words of a name whose percentage may well exceed a hundred. */
const GROWTH_WORDS: readonly string[] = ['增长', '增幅', '提高', '提升', '增加', '回报', '收益', '同比', '环比', '利润', '产值', '超额', '倍']; // prettier-ignore

/** Whether a name is that of a share of a whole: its percentage cannot exceed a hundred. */
export const boundedRate = (name: string): boolean =>
  BOUNDED_RATES.some((rate) => name.includes(rate)) && !namesGrowth(name);

/** Whether a percentage under this name may well exceed a hundred. */
export const namesGrowth = (name: string): boolean => GROWTH_WORDS.some((word) => name.includes(word));

/** Words of a name that counts what nobody wants: the less the better. */
const UNWANTED =
  /事故|投诉|差错|失误|违规|违纪|发病|死亡|逾期|信访|上访|案件|发案|失业|成本|费用|支出|能耗|排放|误差|纠纷|返工|流失|空置|闲置|故障|中断|超标|负债|偏差|结余|辍学|复发|返贫|降低|下降|减少|时限|时间|耗时/u;
export const isUnwanted = (name: string): boolean => UNWANTED.test(name);

/** Whether a name speaks of a rate, a degree of satisfaction or the like: something that needs numerator and denominator. */
export const namesRate = (name: string): boolean =>
  /(?:率|满意度|知晓度|完成度|达标度|比例|比重|占比|百分比|合格度|覆盖度|参与度)(?:\([^()]*\)|（[^（）]*）)?[\s.。]*$/u.test(
    name.trim(),
  );
