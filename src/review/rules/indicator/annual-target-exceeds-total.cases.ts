import { add, named, row } from '../../../../test/review/change-forms';
import type { RuleCases } from '../../../../test/review/rule-cases';

export const cases: RuleCases = {
  defects: [
    ['≥5个', '≥4个'],
    ['=30套', '24套'],
  ]
    .map(([target = '', longTermTarget = '']) =>
      named(
        `${target} of ${longTermTarget}`,
        add({ ...row('认定示范站点数量', target, '以主管部门公布的名单为准'), longTermTarget }),
      ),
    )
    .concat([
      named(
        'half a year above the year',
        add({ ...row('送戏下乡场次', '≥400场', '以演出记录为准'), halfYearTarget: '≥420场' }),
      ),
    ]),
  nearMisses: [
    ['≥2个', '≥4个'],
    ['≥90%', '≥85%'],
    ['≤9天', '≤5天'],
    ['≥6个', '≥2万个'],
  ]
    .map(([target = '', longTermTarget = '']) =>
      named(
        `${target} of ${longTermTarget}`,
        add({ ...row('认定示范站点情况', target, '以主管部门公布的名单为准'), longTermTarget }),
      ),
    )
    .concat([
      named(
        'half a year below the year',
        add({ ...row('送戏下乡场次', '≥400场', '以演出记录为准'), halfYearTarget: '≥200场' }),
      ),
    ]),
};
