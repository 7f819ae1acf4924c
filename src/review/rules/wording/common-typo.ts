import { typosIn, withoutTypos } from '../../../language/lexicon/typos';
import type { FormRule } from '../../rule';
import { bilingual, said } from '../../support/evidence';
import { perAnyText } from '../../support/per-text';
import { textFix } from '../../support/text-fix';

/** Wordings that are wrong in every official text. */
export const commonTypo: FormRule = {
  id: 'common-typo',
  kind: 'typo',
  severity: 'warning',
  dimension: '完整性',
  scope: 'form',
  title: bilingual('错别字', 'Common misspelling'),
  why: bilingual('错别字影响表格的严肃性，也可能改变意思。', 'Slips may change the meaning.'),
  source: bilingual('通用规范汉字；公文用语', 'Standard usage'),
  check: perAnyText(
    (words) => typosIn(words).length > 0,
    ({ field }) => {
      const found = typosIn(field.value);
      const manner = found.every(([, right]) => right.includes('地'));
      return {
        ...(manner ? { severity: 'tip' as const, level: 'fine' as const } : {}),
        message: bilingual(
          `${found.map(([wrong, right]) => `${said(wrong)}宜写作${said(right)}`).join('，')}。`,
          `${found.map(([wrong, right]) => `${said(wrong)} should be ${said(right)}`).join(', ')}.`,
        ),
        ...textFix(field, withoutTypos, '改正错别字', 'Correct the spelling'),
      };
    },
  ),
};
