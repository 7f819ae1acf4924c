import type { Form } from '../../../forms/model';
import { wordsOnly } from '../../../language/plain';
import { fitOf, isWellKnown, looseWorkOf } from '../../../meaning/fit/fit';
import type { WorkItem } from '../../../meaning/fit/items';
import type { FormRule, RuleResult } from '../../rule';
import { bilingual, cellsOf, evidenceOf, said, saidOfEach } from '../../support/evidence';
import { ownPlace } from '../../support/own-label';

/** Work that a goal promises with a number, or names, and of which no indicator speaks. */
export const workWithoutIndicator: FormRule = {
  id: 'work-without-indicator',
  kind: 'goal-without-indicator',
  severity: 'warning',
  dimension: '相关性',
  scope: 'form',
  title: bilingual('目标中的任务没有指标考核', 'Work in the goal without an indicator'),
  why: bilingual(
    '目标写了要做的事却没有指标，做没做、做了多少都无法考核。',
    'What the goal promises and no indicator measures cannot be checked.',
  ),
  source: bilingual(
    '财预〔2021〕101号：目标通过指标细化、量化',
    'Cai Yu [2021] 101: goals are detailed by indicators',
  ),
  check: (form) => {
    const { unmeasured } = fitOf(form);
    const loose = looseWorkOf(form);
    return {
      results: [
        ...unmeasured.map((item) => counted(form, item)),
        ...(loose.length > 0 ? [named(loose)] : []),
      ],
    };
  },
};

const subjectOf = ({ piece, role }: WorkItem): string => `${role}/${wordsOnly(piece.quote).slice(0, 40)}`;

function counted(form: Form, item: WorkItem): RuleResult {
  const { field, piece } = item;
  return {
    subject: subjectOf(item),
    ...(isWellKnown(form) ? {} : { severity: 'tip' as const, level: 'fine' as const }),
    cells: cellsOf(field),
    evidence: evidenceOf(field),
    message: bilingual(
      `${ownPlace(form, field)}写明${said(piece.quote)}，但没有一个指标考核这项任务。请增加对应的数量指标；不需要考核的，可以说明理由后忽略。`,
      `The goal promises ${said(piece.quote)}, and no indicator measures it.`,
    ),
    mark: { while: 'unchanged' },
  };
}

/** Work without a number is asked about once for a form. */
function named(items: readonly WorkItem[]): RuleResult {
  const fields = items.map(({ field }) => field);
  return {
    subject: 'named',
    severity: 'tip',
    level: 'fine',
    cells: cellsOf(...fields),
    evidence: evidenceOf(...new Set(fields)),
    message: bilingual(
      `${saidOfEach(items.map(({ piece }) => piece.quote))}没有找到对应的指标，请确认用哪个指标考核。`,
      `No indicator was found for ${saidOfEach(items.map(({ piece }) => piece.quote))}.`,
    ),
    mark: { while: 'unchanged' },
  };
}
