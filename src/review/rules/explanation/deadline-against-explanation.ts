import { datesIn } from '../../../forms/parse/dates';
import { bigramsOf, sharesBigram } from '../../../language/wording';
import type { FormRule } from '../../rule';
import { bilingual, said } from '../../support/evidence';
import { onIndicator, perIndicator } from '../../support/per-indicator';
import { timedClauses } from '../../support/timed-clauses';

/** 10月底前 as the value, 12月底前完工 in the explanation. */
export const deadlineAgainstExplanation: FormRule = {
  id: 'deadline-against-explanation',
  kind: 'number-contradiction',
  severity: 'warning',
  dimension: '相关性',
  scope: 'form',
  title: bilingual('解释中的时间晚于指标值的期限', 'Explanation names a later time than the value'),
  why: bilingual('同一件事两个期限，不知道以哪个考核。', 'One piece of work, two deadlines.'),
  source: bilingual('两处时间不一致（指标值与指标解释）', 'The two times differ'),
  yieldsTo: ['date-outside-period'],
  check: perIndicator((row, { year }) => {
    const { name, target, explanation, indicator } = row;
    if (!name || !explanation || target?.parsed.type !== 'date' || indicator.class.level2 !== 'timeliness')
      return [];
    const [due, ...more] = datesIn(target.value, year).filter(({ wholeYear }) => !wholeYear);
    if (!due || more.length > 0) return [];
    const named = datesIn(explanation.value, year).filter(({ wholeYear }) => !wholeYear);
    if (named.length === 0 || named.some(({ last }) => last === due.last)) return [];
    const work = bigramsOf(name.value.replaceAll(GENERIC, ' '));
    const later = timedClauses(explanation, year).find(
      ({ date, words }) => date.last > due.last && (isBare(words) || sharesBigram(work, bigramsOf(words))),
    );
    if (!later) return [];
    return [
      onIndicator(
        row,
        'target',
        [explanation],
        bilingual(
          `指标${said(name.value)}的指标值是${said(target.value)}，解释${said(explanation.value)}写的是“${later.date.written}”，晚于指标值，请核对。`,
          `The value of ${said(name.value)} is ${said(target.value)}, the explanation says “${later.date.written}”, which is later.`,
        ),
      ),
    ];
  }),
};

/** Words of nearly every name of a deadline. */
const GENERIC = /时间|时限|期限|日期|完成|及时性?|进度|项目|工作|任务/gu;

/** 12月底前完成: the clause says nothing of what. */
const isBare = (words: string): boolean =>
  words.replaceAll(/完成|全部|全面|任务|工作|项目|前|\s/gu, '') === '';
