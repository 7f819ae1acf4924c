import { sum } from '../../../forms/money';
import { plain } from '../../../language/plain';
import { quantitiesIn, type Quantity } from '../../../forms/parse/quantities';
import type { FormRule } from '../../rule';
import { bilingual, said } from '../../support/evidence';
import { perText } from '../../support/per-text';

/** 养护420公里，其中大修120公里、中修320公里: the parts are more than the whole. */
export const partsExceedWhole: FormRule = {
  id: 'parts-exceed-whole',
  kind: 'number-contradiction',
  severity: 'warning',
  dimension: '相关性',
  scope: 'form',
  title: bilingual('“其中”各项之和超过总数', 'Parts add up to more than the whole'),
  why: bilingual('总数和分项必有一处写错。', 'Either the whole or a part is wrong.'),
  source: bilingual('算术：各分项之和 ≤ 总数', 'Arithmetic: parts ≤ whole'),
  check: perText(
    (words) => words.includes('其中'),
    ({ field }) => {
      const wrong = listsIn(plain(field.value)).find(
        ({ whole, parts }) => parts.length > 1 && sum(parts.map(({ value }) => value)).gt(whole.value),
      );
      if (!wrong) return undefined;
      const parts = wrong.parts.map(({ written }) => written).join('、');
      const added = `${sum(wrong.parts.map(({ value }) => value)).toFixed()}${wrong.whole.unit}`;
      return {
        message: bilingual(
          `${said(field.value)}中“其中”的${parts}合计${added}，超过总数${wrong.whole.written}。`,
          `The parts ${parts} add up to ${added}, more than the whole ${wrong.whole.written}.`,
        ),
      };
    },
  ),
};

/** The number right before each 其中, and those of its unit after it in the same sentence, listed side by side. */
function listsIn(text: string): readonly { readonly whole: Quantity; readonly parts: readonly Quantity[] }[] {
  const quantities = quantitiesIn(text);
  return [...text.matchAll(/其中/gu)].flatMap(({ index }) => {
    const whole = quantities.filter(({ end }) => end <= index).at(-1);
    if (!whole || whole.unit === '' || whole.unit === '%' || /[。；;\n]/u.test(text.slice(whole.end, index)))
      return [];
    const until = /[。；;\n)]|其中|同时|另|还/u.exec(text.slice(index + 2));
    const end = until ? index + 2 + until.index : text.length;
    const parts = quantities.filter(
      (part) => part.start > index && part.end <= end && part.unit === whole.unit && part.each === whole.each,
    );
    return [{ whole, parts }];
  });
}
