import { listEntry, named } from '../../../../test/review/change-forms';
import type { RuleCases } from '../../../../test/review/rule-cases';

const plan = (text: string) =>
  named(
    text,
    listEntry('plans', () => text),
  );

export const cases: RuleCases = {
  defects: [
    plan('9月底前设备全部到货；8月底前完成安装调试；11月培训操作人员'),
    plan('10月底前20台终端交付；9月完成系统测评；8月底前通过验收'),
    plan('三季度：12处器材于10月31日前全部安装；四季度：总结'),
  ],
  nearMisses: [
    plan('7月底前设备全部到货；8月底前完成安装调试；11月培训操作人员'),
    plan('9月底前设备到货；6月底前完成房屋改造验收'),
    plan('第一批9月底前到货；第二批11月底前到货，10月底前完成安装调试'),
    plan('三季度：12处器材于9月20日前全部安装；四季度：总结'),
  ],
};
