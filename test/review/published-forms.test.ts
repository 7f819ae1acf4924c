import { cellAddress } from '../../src/forms/cell';
import { readWorkbook } from '../../src/reading/read';
import { review } from '../../src/review/engine';
import { draw } from '../reading/fixtures/drawn-form';
import { PUBLISHED_FORMS } from './published-forms';
import { FORMS_OF_COLUMNS } from './published-forms-of-columns';

test.each([...PUBLISHED_FORMS, ...FORMS_OF_COLUMNS])(
  '$name: what a strict reviewer says, and nothing else',
  ({ name, lines, said }) => {
    const { grid } = draw(name, lines);
    const { findings, cannotJudge } = review(readWorkbook([grid]), {
      grids: new Map([[grid.sheet.id, grid]]),
    });
    const accused = findings
      .filter(({ severity }) => severity !== 'tip')
      .map(({ rule, cells }) => `${rule}@${cellAddress(cells[0]!)}`);
    expect(accused.sort()).toEqual([...said].sort());
    expect(cannotJudge).toEqual([]);
  },
);
