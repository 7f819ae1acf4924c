import { first, isProject, named, row } from '../../../../test/review/change-forms';
import type { RuleCases } from '../../../../test/review/rule-cases';

/** A plan by quarters, of which one kind of numbers adds up to its value, and another does or does not. */
const byQuarters = (...plans: readonly string[]): ReturnType<typeof named> =>
  named(
    plans.join(' / '),
    first((f) =>
      isProject(f) && f.indicators
        ? {
            ...f,
            plans,
            indicators: [
              ...f.indicators,
              { level1: '产出指标', level2: '数量指标', ...row('农技宣讲场次', '12场', '以签到册为准') },
              { level1: '产出指标', level2: '数量指标', ...row('农药残留抽检批次', '≥90批次', '以报告为准') },
            ],
          }
        : undefined,
    ),
  );

export const cases: RuleCases = {
  defects: [
    '建设11个示范站点',
    '示范站点建成11个',
    '完成11个示范站点的挂牌',
    '上半年示范站点建成5个，下半年建成6个',
  ]
    .map((text) =>
      named(
        text,
        first((f) =>
          isProject(f) && f.plans && f.indicators
            ? {
                ...f,
                plans: [`${f.plans[0]!}，${text}`, ...f.plans.slice(1)],
                indicators: [
                  ...f.indicators,
                  {
                    level1: '产出指标',
                    level2: '数量指标',
                    ...row('示范站点数量', '=15个', '以主管部门公布的名单为准'),
                  },
                ],
              }
            : undefined,
        ),
      ),
    )
    .concat([
      byQuarters(
        '一季度农技宣讲3场，农药残留抽检20批次',
        '二季度农技宣讲3场，农药残留抽检20批次',
        '三季度农技宣讲3场，农药残留抽检20批次',
        '四季度农技宣讲3场，农药残留再抽检20批次',
      ),
      byQuarters('上半年农技宣讲5场，农药残留抽检40批次', '下半年农技宣讲5场，农药残留抽检50批次'),
    ])
    .concat(
      (
        [
          ['路面抢修及时率达到90%以上', '路面抢修及时率', '≥95%'],
          ['聘请食堂厨师人员12名', '配备食堂厨师人数', '=10名'],
          ['每季度开展1次安全生产考核', '安全生产考核次数', '=12次'],
          ['对12所乡镇小学校舍进行维修加固', '维修加固小学数量', '=15所'],
          ['新建山区应急避难场所8个', '新建避难场所数量', '≥12个'],
          ['全年更新1800户居民供水计量设施', '更新供水计量设施户数', '=1500户'],
        ] as const
      ).map(([text, name, target]) =>
        named(
          text,
          first((f) =>
            isProject(f) && f.fields?.annualGoal
              ? {
                  ...f,
                  fields: { ...f.fields, annualGoal: `${f.fields.annualGoal}${text}。` },
                  indicators: [
                    ...(f.indicators ?? []),
                    {
                      level1: '产出指标',
                      level2: '数量指标',
                      ...row(name, target, '以主管部门公布的名单为准'),
                    },
                  ],
                }
              : undefined,
          ),
        ),
      ),
    ),
  nearMisses: [
    '建设15个示范站点',
    '上半年建设5个示范站点，下半年建设10个示范站点',
    '6月底前建设示范站点5个，12月底前累计建成15个',
    '建设服务网点40个（其中示范站点15个）',
    '建设综合示范站点4个、专项示范站点11个',
  ]
    .map((text) =>
      named(
        text,
        first((f) =>
          isProject(f) && f.plans && f.indicators
            ? {
                ...f,
                plans: [`${f.plans[0]!}，${text}`, ...f.plans.slice(1)],
                indicators: [
                  ...f.indicators,
                  { level1: '产出指标', level2: '数量指标', ...row('示范站点数量', '=15个', '以名单为准') },
                ],
              }
            : undefined,
        ),
      ),
    )
    .concat([
      byQuarters('上半年农技宣讲6场，农药残留抽检40批次', '下半年农技宣讲6场，农药残留抽检50批次'),
      byQuarters('上半年农技宣讲6场，农药残留抽检40批次', '下半年农技宣讲6场，农药残留抽检累计达到90批次'),
      byQuarters('3月农技宣讲2场', '9月农技宣讲3场，农药残留抽检90批次'),
    ])
    .concat(
      (
        [
          ['惠及农村群众3.2万人', '惠及农村群众人数', '3.2万人'],
          ['路面抢修及时率达到95%以上', '路面抢修及时率', '≥95%'],
          ['路面抢修及时率较上年提高3%', '路面抢修及时率', '≥95%'],
          ['每季度开展1次安全生产考核', '安全生产考核次数', '=4次'],
          ['维修养护农村供水工程86处', '维修养护供水工程处数', '≥86处'],
          ['改建城区公厕5座', '新建城区公厕数量', '≥8座'],
          ['建设乡镇服务站8个、村级服务站12个', '建设服务站数量', '=20个'],
          ['发放困难老人补贴5200名', '发放困难儿童补贴人数', '≥300名'],
          ['累计建成农村书屋示范点30个', '新增农村书屋示范点数量', '=6个'],
          ['上半年服务站点建成5个，下半年建成10个', '服务站点数量', '=15个'],
        ] as const
      ).map(([text, name, target]) =>
        named(
          text,
          first((f) =>
            isProject(f) && f.fields?.annualGoal
              ? {
                  ...f,
                  fields: { ...f.fields, annualGoal: `${f.fields.annualGoal}${text}。` },
                  indicators: [
                    ...(f.indicators ?? []),
                    { level1: '产出指标', level2: '数量指标', ...row(name, target, '以名单为准') },
                  ],
                }
              : undefined,
          ),
        ),
      ),
    ),
};
