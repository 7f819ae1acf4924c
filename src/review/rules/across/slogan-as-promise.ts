import { slogansOf } from '../../../meaning/fit/unspoken';
import type { FormRule } from '../../rule';
import { bilingual, cellsOf, evidenceOf, saidOfEach } from '../../support/evidence';

/** A goal or plan that is a slogan where a promise should stand: asked once for a form. */
export const sloganAsPromise: FormRule = {
  id: 'slogan-as-promise',
  kind: 'unquantified-value',
  severity: 'tip',
  dimension: '相关性',
  scope: 'form',
  title: bilingual('目标或计划只有口号', 'A slogan where a promise should stand'),
  why: bilingual(
    '口号没有写要做什么，无法分解为指标。',
    'A slogan says nothing that an indicator could measure.',
  ),
  source: bilingual('财预〔2015〕88号“指向明确”', 'Cai Yu [2015] 88: clear direction'),
  check: (form) => {
    const fields = slogansOf(form);
    return {
      results:
        fields.length === 0
          ? []
          : [
              {
                subject: 'slogans',
                cells: cellsOf(...fields),
                evidence: evidenceOf(...fields),
                message: bilingual(
                  `${saidOfEach(fields.map(({ value }) => value))}只有口号，没有写要做什么、做多少，请写明具体任务。`,
                  `${saidOfEach(fields.map(({ value }) => value))} says nothing that is to be done.`,
                ),
                mark: { while: 'unchanged' },
              },
            ],
    };
  },
};
