import { add, named, row, satisfied, counts } from '../../../../test/review/change-forms';
import type { RuleCases } from '../../../../test/review/rule-cases';

export const cases: RuleCases = {
  defects: [
    named(
      'numerator and denominator',
      add(
        row('任课教师满意度', '≥90%', '满意教师人数/被调查学生总数*100%', {
          level1: '满意度指标',
          level2: '服务对象满意度指标',
        }),
      ),
    ),
    named(
      '教师/家长',
      add(
        row('任课教师满意度', '≥90%', '满意家长人数/调查家长总数*100%', {
          level1: '满意度指标',
          level2: '服务对象满意度指标',
        }),
      ),
    ),
    named(
      '游客/职工',
      add(
        row('外地游客满意度', '≥90%', '满意职工人数/在岗职工总数*100%', {
          level1: '满意度指标',
          level2: '服务对象满意度指标',
        }),
      ),
    ),
  ],
  nearMisses: [
    counts('学员满意度', '≥95%', '满意的参训人员/参训人员总数*100%', satisfied),
    counts('林农满意度', '≥95%', '满意农户数/被调查农户总数*100%', satisfied),
    counts('选派单位满意度', '≥95%', '满意单位数/被调查单位总数*100%', satisfied),
    counts('群众满意度', '≥95%', '满意人数/被调查对象总数*100%', satisfied),
  ],
};
