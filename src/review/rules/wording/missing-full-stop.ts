import { endsWithoutStop } from '../../../language/marks';
import type { FormRule } from '../../rule';
import { lastClause } from '../../support/clauses';
import { bilingual, said } from '../../support/evidence';
import { perText } from '../../support/per-text';
import { textFix } from '../../support/text-fix';

/** A passage of whole sentences that ends without a full stop. */
export const missingFullStop: FormRule = {
  id: 'missing-full-stop',
  kind: 'typo',
  severity: 'tip',
  dimension: '完整性',
  level: 'fine',
  scope: 'form',
  title: bilingual('段落末尾没有句号', 'Passage without a final full stop'),
  why: bilingual('末尾没有句号，也可能是文字被截断。', 'A missing full stop may mean that text was cut off.'),
  source: bilingual('GB/T 15834 标点符号用法', 'GB/T 15834 punctuation'),
  check: perText(endsWithoutStop, ({ field, prose }) => {
    if (!prose) return undefined;
    const last = lastClause(field.value);
    return {
      message: bilingual(
        `${said(last)}末尾没有句号，请确认文字是否完整。`,
        `No full stop at the end of ${said(last)}.`,
      ),
      ...textFix(field, (raw) => `${raw.trimEnd()}。`, '补上句号', 'Add the full stop'),
    };
  }),
};
