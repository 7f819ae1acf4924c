import { yearOf } from '../../../meaning/form-year';
import { stepsOutOfOrder as outOfOrderIn } from '../../../meaning/step-order';
import { mayNameTime } from '../../../language/months';
import { understand } from '../../../language/statements';
import type { FormRule } from '../../rule';
import { bilingual, saidAround } from '../../support/evidence';
import { perText } from '../../support/per-text';

/** 9月底前设备到货；8月底前完成安装调试: what is planned cannot be done in this order. */
export const stepsOutOfOrder: FormRule = {
  id: 'steps-out-of-order',
  kind: 'date-out-of-period',
  severity: 'warning',
  dimension: '可行性',
  scope: 'form',
  title: bilingual('计划各步的时间先后不合', 'Steps of a plan in an impossible order'),
  why: bilingual(
    '前一步没有完成，后一步无法开始，必有一处时间写错。',
    'A step cannot end before the one that it needs.',
  ),
  source: bilingual(
    '同一段文字里的时间互相矛盾（先后次序、所属阶段）',
    'Times of one text contradict each other',
  ),
  check: perText(mayNameTime, ({ field }, form) => {
    const wrong = outOfOrderIn(understand(field.value, yearOf(form)));
    if (!wrong) return undefined;
    const quote = saidAround(field.value, wrong);
    const { first, second } = wrong;
    return {
      message:
        wrong.kind === 'order'
          ? bilingual(
              `${quote}里前一步是“${first.written}”，晚于后一步的“${second.written}”，请核对。`,
              `In ${quote} a step of “${first.written}” comes after the next one of “${second.written}”.`,
            )
          : bilingual(
              `${quote}里“${second.written}”不在“${first.written}”内，请核对。`,
              `In ${quote} “${second.written}” is outside “${first.written}”.`,
            ),
    };
  }),
};
