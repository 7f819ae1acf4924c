import { buildForm, type IndicatorSpec } from '../../../test/review/form-builder';
import { claimsOf } from '../disagreements';

/** What a row works its value out to otherwise, and how surely; undefined is silence. */
function worked(row: IndicatorSpec, ...others: readonly IndicatorSpec[]): string | undefined {
  const form = buildForm({
    kind: 'project',
    fields: { year: '2025', projectName: '县城公厕建设', budget: '3000万元' },
    indicators: [row, ...others].map((each) => ({ level1: '产出指标', level2: '数量指标', ...each })),
  });
  const own = claimsOf(form).disagreements.find(({ claim }) => claim.name === row.level3);
  return own && `${own.judgement.certainty}: ${own.judgement.derivation} = ${own.judgement.result}`;
}

const said = (level3: string, target: string, explanation: string): IndicatorSpec => ({
  level3,
  target,
  explanation,
});

describe('the numbers of a row make another value', () => {
  it.each([
    [
      'a list in the unit of the value',
      said('场馆服务人次', '≥30万人次', '图书馆8.6、文化馆4.5、博物馆9.0、文化站7.0'),
      'probable: 8.6 + 4.5 + 9.0 + 7.0 = 291000人次',
    ],
    [
      'a list of several units',
      said('购置防护装备', '152件套', '空气呼吸器60套、防护服90套、无人机4架之和'),
      'probable: 60套 + 90套 + 4架 = 154件',
    ],
    [
      'so many for each',
      said('入户走访户次', '≥37200户次', '每人每月40户，62人全年12个月'),
      'probable: 12个月 × 62人 × 40户 = 29760户次',
    ],
    [
      'more than the least is asked',
      said('无人机飞防面积', '≥2.4万亩次', '全年3次，每次1.2万亩'),
      'asked: 3次 × 1.2万亩 = 3.6万亩次',
    ],
    ['a bare product', said('下乡服务总量', '≥2880人天', '按60人×40天计'), 'probable: 60人*40天 = 2400人天'],
    [
      'interest',
      said('储备贷款利息', '≤210万元', '贷款本金6000万元，年利率4.5%'),
      'probable: 6000万元 × 4.5% = 270万元',
    ],
    [
      'a part of those planned',
      said('随访完成率', '≥95%', '计划随访1280人次，不少于1126人次'),
      'probable: 1126人次 ÷ 1280人次 = 87.9688%',
    ],
    [
      'what does not run',
      said('系统可用率', '≥99.9%', '全年8760小时，非计划停机累计不超过87.6小时'),
      'probable: 1 − 87.6小时 ÷ 8760小时 = 99%',
    ],
    [
      'a change',
      said('火灾起数降幅', '≥5%', '上年为160起，本年不超过158起'),
      'probable: (160起 − 158起) ÷ 160起 = 1.25%',
    ],
    [
      'months of pay',
      said('语训补贴标准', '18000元/人·年', '每月1600元，补贴10个月'),
      'probable: 1600元 × 10个月 = 16000元/人·年',
    ],
    [
      'all over how many',
      said('成品粮补贴标准', '800元/吨', '1500吨全年1200万元'),
      'probable: 1200万元 ÷ 1500吨 = 8000元/吨',
    ],
    [
      'how many have so many each',
      said('聘用社会工作者', '8人', '180名对象，每人负责20名'),
      'probable: 180名 ÷ 20名 = 9人',
    ],
    [
      'a remark',
      { level3: '热线受理量', target: '≥54万件', remark: '上半年26万、下半年24万' },
      'probable: 26万 + 24万 = 50万件',
    ],
    [
      'parts that are more',
      said('改造户数', '180户', '其中东街社区120户，西街社区80户'),
      'probable: 120户 + 80户 = 200户',
    ],
    [
      'what there was and what comes',
      said('高新技术企业数', '310家', '2025年末为286家，净增34家以上'),
      'probable: 286家 + 34家 = 320家',
    ],
    [
      'days that count nobody twice',
      said('培训人次', '600人次', '6期，每期120人次、1天'),
      'probable: 6期 × 120人次 = 720人次',
    ],
    [
      'the value once more',
      said('故障响应时限', '≤2小时', '自报修至响应，即20分钟以内'),
      'probable: 20分钟 = 0.3333小时',
    ],
  ] as const)('%s', (_, row, expected) => {
    expect(worked(row)).toBe(expected);
  });

  it('takes a share of what another row has', () => {
    const pages = { level3: '扫描页数', target: '120万页' };
    const rate = (least: string) => said('抽检比例', '≥5%', `抽检页数÷扫描页数×100%，即不少于${least}`);
    expect(worked(rate('5万页'), pages)).toBe('probable: 5万页 ÷ 扫描页数120万页 = 4.1667%');
    expect(worked(rate('6万页'), pages)).toBeUndefined();
    expect(worked(rate('5万页'))).toBeUndefined();
  });

  it.each([
    said('场馆服务人次', '≥30万人次', '图书馆8.6、文化馆5.4、博物馆9.0、文化站7.0'),
    said('入户走访户次', '≥37200户次', '每人每月50户，62人全年12个月'),
    said('无人机飞防面积', '≥2.4万亩次', '全年2次，每次1.2万亩'),
    said('储备贷款利息', '≤210万元', '贷款本金6000万元，年利率3.5%'),
    said('随访完成率', '≥95%', '计划随访1280人次，不少于1216人次'),
    said('火灾起数降幅', '≥5%', '上年为160起，本年不超过152起'),
    said('语训补贴标准', '18000元/人·年', '每月1800元，补贴10个月'),
    said('聘用社会工作者', '8人', '160名对象，每人负责20名'),
    said('观展人次', '≥5000人次', '按展期60天、日均84人次以上测算'),
    said('改造户数', '180户', '其中东街社区120户，西街社区60户'),
    said('故障响应时限', '≤2小时', '自报修至响应，即120分钟以内'),
    said('评审场次', '300场', '2023—2025年分别为276场、288场、296场'),
    said('培训人次', '≥300人次', '城区、乡镇两类人员，上年培训280人次'),
    said('满意度', '≥90%', '发放问卷200份，有效问卷不少于150份'),
  ])('is silent where they come out, or are of something else: %j', (row) => {
    expect(worked(row)).toBeUndefined();
  });
});
