import { add, isProject, named, row } from '../../../../test/review/change-forms';
import type { RuleCases } from '../../../../test/review/rule-cases';

const social = { level1: '效益指标', level2: '社会效益指标' };
const asked = (name: string, target: string, explanation: string) =>
  named(`${name} ${target} ${explanation}`, add(row(name, target, explanation, social), isProject));

export const cases: RuleCases = {
  defects: [
    asked('维护社会稳定', '=95%', '有效维护社会和谐稳定'),
    asked('促进地方经济发展', '100%', '促进当地经济社会发展'),
    asked('提升干部综合素质', '≥95%', '通过培训提升能力'),
  ],
  nearMisses: [
    asked('维护社会稳定', '有效维护', '有效维护社会和谐稳定'),
    asked('提升干部合格率', '≥95%', '合格人数/参训人数*100%'),
    asked('提升群众防灾意识', '≥90%', '问卷调查中回答正确的人数/受访人数*100%'),
    asked('带动就业人数', '≥95人', '按劳动合同统计'),
  ],
};
