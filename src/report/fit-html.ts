import { FIT_REPORT_TEXTS } from '../texts/report-texts';
import { FIT_COLUMNS, fitLines } from './fit-lines';
import { BELOW_HEADING, bdi, heading, paragraph, table } from './html-parts';
import { element, escaped, type Html } from './markup';
import type { Report } from './report';
import type { Words } from './words';

/** The table of goals, indicators and money, a part for each form. */
export function fitHtml({ fits }: Report, words: Words): readonly Html[] {
  const { t } = words;
  if (fits.length === 0) return [];
  const columns = FIT_COLUMNS.map((name) => t(FIT_REPORT_TEXTS[name]));
  return [
    heading(FIT_REPORT_TEXTS.heading, words),
    paragraph(t(FIT_REPORT_TEXTS.about), 'note'),
    ...fits.flatMap((fit) => {
      const name = words.fitForm(fit.form);
      return [
        element('h3', {}, bdi(name)),
        table(
          name,
          columns,
          fitLines(fit, words).map(({ source, at, work, indicators, money }) => [
            escaped(source),
            bdi(words.places([at])),
            bdi(work),
            list(indicators),
            list(money),
          ]),
          { class: BELOW_HEADING },
        ),
      ];
    }),
  ];
}

const list = (items: readonly string[]): Html =>
  items.length === 0 ? '' : element('ul', {}, items.map((item) => element('li', {}, bdi(item))).join('\n'));
