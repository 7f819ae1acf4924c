import { limitsOnWanted } from '../../../meaning/basis/wanted';
import type { FormRule } from '../../rule';
import { bilingual, cellsOf, evidenceOf, said, saidOfEach } from '../../support/evidence';
import { ownColumn } from '../../support/own-label';

/** ≤ on the amount of work that is to be done: said once for a form, for it is a way of writing. */
export const limitOnWanted: FormRule = {
  id: 'limit-on-wanted',
  kind: 'operator-contradiction',
  severity: 'tip',
  dimension: '适当性',
  scope: 'form',
  title: bilingual('要完成的数量写成了“≤”', 'At most so much of what is to be done'),
  why: bilingual('工作量写“≤”，一件不做也算完成。', 'With "at most", doing nothing would reach the goal.'),
  source: bilingual('财预〔2015〕88号“合理可行”', 'Cai Yu [2015] 88: reasonable and feasible'),
  yieldsTo: ['operator-against-direction', 'bound-against-fixed', 'operator-against-explanation'],
  check: (form) => {
    const found = limitsOnWanted(form);
    const [first] = found;
    if (!first) return { results: [] };
    const fields = found.flatMap(({ target, name }) => [target, name]);
    const names = saidOfEach(found.map(({ claim }) => claim.name));
    return {
      results: [
        {
          subject: 'limits',
          cells: cellsOf(...fields),
          evidence: evidenceOf(...fields),
          message: bilingual(
            `${names}是要完成的工作量，${ownColumn(form, 'target', first.claim.indicator)}却写成“不超过”（如${said(first.claim.shown)}），请确认应为“≥”还是“=”。`,
            `${names} count work that is to be done, with values of at most so much, such as ${said(first.claim.shown)}.`,
          ),
          mark: { while: 'unchanged' },
        },
      ],
    };
  },
};
