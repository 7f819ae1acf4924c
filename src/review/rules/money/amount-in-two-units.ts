import type Big from 'big.js';
import { numberOf } from '../../../language/numerals';
import { plain } from '../../../language/plain';
import type { FormRule } from '../../rule';
import { bilingual, said } from '../../support/evidence';
import { perText } from '../../support/per-text';

const NUMBER = String.raw`\d+(?:,\d{3})*(?:\.\d+)?`;
/** An amount and the same amount in the other unit, in brackets or after 即: 200000元（20万元）. */
const TWICE = new RegExp(
  String.raw`(?<one>${NUMBER})\s*(?<oneUnit>万?元)\s*(?:\(\s*(?:即|合|折合)?|[,，]?\s*(?:即|折合))\s*(?:人民币)?(?<two>${NUMBER})\s*(?<twoUnit>万?元)(?![/每·])`,
  'gu',
);

/** One amount in 元 and in 万元 that are not the same. */
export const amountInTwoUnits: FormRule = {
  id: 'amount-in-two-units',
  kind: 'unit-mismatch',
  severity: 'error',
  dimension: '可行性',
  scope: 'form',
  title: bilingual('同一金额用元和万元表示，换算后不等', 'One amount in two units that differ'),
  why: bilingual('元和万元相差一万倍，换算不等说明有一处写错。', 'One of the two must be wrong.'),
  source: bilingual('算术：1万元＝10000元', 'Arithmetic: 1 万元 = 10,000 元'),
  check: perText(
    (words) => words.includes('万元'),
    ({ field }) => {
      const wrong = [...plain(field.value).matchAll(TWICE)].find(({ groups }) => {
        const { one, oneUnit, two, twoUnit } = groups ?? {};
        if (oneUnit === twoUnit) return false;
        const [a, b] = [yuan(one, oneUnit), yuan(two, twoUnit)];
        return a && b && !a.eq(b);
      });
      if (!wrong) return undefined;
      return {
        message: bilingual(
          `${said(wrong[0])}中的两个金额换算后不等，请核对。`,
          `The two amounts in ${said(wrong[0])} are not the same.`,
        ),
      };
    },
  ),
};

const yuan = (digits: string | undefined, unit: string | undefined): Big | undefined =>
  numberOf(digits ?? '')?.times(unit === '万元' ? 10_000 : 1);
