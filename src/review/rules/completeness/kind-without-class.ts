import { calledForIn, type CalledFor } from '../../../meaning/fit/called-for';
import type { Form } from '../../../forms/model';
import type { FormRule } from '../../rule';
import { cutOffOf } from '../../support/cut-off';
import { bilingual, cellsOf, evidenceOf, said } from '../../support/evidence';

const NAMES: Readonly<Record<CalledFor['way'], readonly [zh: string, en: string]>> = {
  quantity: ['数量', 'quantity'],
  quality: ['质量', 'quality'],
  time: ['时效', 'timeliness'],
  satisfaction: ['满意度', 'satisfaction'],
};

/** Work that calls for a kind of indicator which its form does not have: asked about once for a form. */
export const kindWithoutClass: FormRule = {
  id: 'kind-without-class',
  kind: 'missing-class',
  severity: 'tip',
  dimension: '完整性',
  scope: 'form',
  title: bilingual('任务需要的指标类别没有指标', 'Work without the kind of indicator that it calls for'),
  why: bilingual(
    '有数量的任务要考核数量，建设、采购、培训要考核质量，有期限的要考核时效，服务到人的要考核满意度。',
    'Numbers are counted, works judged by quality, deadlines by time, services by those served.',
  ),
  source: bilingual(
    '财预〔2021〕101号：从数量、质量、时效等方面设置指标',
    'Cai Yu [2021] 101: kinds of indicators',
  ),
  check: (form) => {
    const missing = cutOffOf(form) ? [] : calledForIn(form).filter(({ way }) => !isPrinted(form, way));
    if (missing.length === 0) return { results: [] };
    const fields = missing.map(({ item }) => item.field);
    return {
      results: [
        {
          subject: 'classes',
          cells: cellsOf(...fields),
          evidence: evidenceOf(...new Set(fields)),
          message: bilingual(
            `${missing.map(({ way, item }) => `${said(item.piece.quote)}没有${NAMES[way][0]}指标`).join('，')}。请补充；不适用的，可以说明理由后忽略。`,
            `${missing.map(({ way, item }) => `${said(item.piece.quote)} has no ${NAMES[way][1]} indicator`).join(', ')}.`,
          ),
          mark: { while: 'unchanged' },
        },
      ],
    };
  },
};

/** A class that the form prints without an indicator is a finding of its own. */
const isPrinted = ({ emptyClasses }: Form, way: CalledFor['way']): boolean =>
  emptyClasses.some(({ class: { level1, level2 } }) =>
    way === 'satisfaction'
      ? level1 === 'satisfaction' || level2 === 'satisfaction'
      : level2 === (way === 'time' ? 'timeliness' : way),
  );
