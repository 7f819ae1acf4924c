import { impossiblePhone } from '../../../language/phones';
import type { FormRule } from '../../rule';
import { bilingual, cellsOf, evidenceOf, isRead, said } from '../../support/evidence';
import { ownLabel } from '../../support/own-label';

/** A telephone number with too few or too many digits. */
export const phoneNumber: FormRule = {
  id: 'phone-number',
  kind: 'format-inconsistency',
  severity: 'tip',
  dimension: '完整性',
  scope: 'form',
  title: bilingual('联系电话的位数不对', 'Telephone number of an impossible length'),
  why: bilingual('电话多一位或少一位，审核人员联系不上。', 'Nobody can be reached under such a number.'),
  source: bilingual(
    '电话号码位数：手机11位；固定电话区号3至4位、号码7至8位',
    'Numbers in China: mobile 11 digits; area code 3 or 4, number 7 or 8',
  ),
  check: (form) => {
    const { phone } = form.fields;
    const wrong = isRead(phone) ? impossiblePhone(phone.value) : undefined;
    if (wrong === undefined) return { results: [] };
    return {
      results: [
        {
          subject: 'phone',
          cells: cellsOf(phone),
          evidence: evidenceOf(phone),
          message: bilingual(
            `${ownLabel(form, 'phone')}${said(wrong)}的位数与手机号码（11位）、固定电话（区号加7至8位）都不符，请核对。`,
            `${said(wrong)} has neither the length of a mobile number (11 digits) nor that of a fixed line.`,
          ),
          mark: { while: 'unchanged' },
        },
      ],
    };
  },
};
