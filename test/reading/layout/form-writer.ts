import { BoxList, numberCell, textCell, type Binding, type CellContent } from './draft';
import type { MoneyUnit } from '../../../src/forms/model';
import { printMoney } from './money';
import type { Style } from './variation';
import { labelWords, printLabel, printSection, type LabelName } from './words';

/** One label with its value, as a family declares it. */
export interface Pair {
  readonly label: string;
  readonly cell: CellContent | string;
  readonly bindings: readonly Binding[];
  /** Bindings whose source is the label: the money unit. */
  readonly labelBindings?: readonly Binding[];
  /** True where label and value may share a cell. */
  readonly joinable?: boolean;
}

/** What a unit may print above its form. */
export interface Heading {
  readonly title: string;
  readonly year: number;
  /** 编制单位, where the family prints it above the table. */
  readonly preparedBy?: string;
  /** Lists are known by their titles, so they always have one. */
  readonly isList?: true;
}

/** A title with the name of the unit on a line of its own. */
function breakTitle(title: string): string {
  const cut = title.search(/项目|部门|绩效/u);
  return cut > 2 ? `${title.slice(0, cut)}\n${title.slice(cut)}` : title;
}

/** Writes a form row by row over a fixed number of columns. */
export class FormWriter extends BoxList {
  row = 0;

  constructor(
    readonly style: Style,
    readonly columns: number,
  ) {
    super();
  }

  /** Title, year, 编制单位 and unit corner, in one of the usual arrangements. */
  heading({ title, year, preparedBy, isList }: Heading): void {
    const { style, columns } = this;
    const { random } = style;
    if (style.has('attachmentMark'))
      this.line('note', random.pick(['附件2', '附件1：', '附表3-1']), [], { columns: Math.min(2, columns) });
    const inTitle = style.has('yearInTitle');
    const inSheetName = style.has('yearInSheetName');
    const inField = style.has('yearInField');
    const fullTitle = inTitle ? `${year}年${random.pick(['', '度'])}${title}` : title;
    const yearBinding: Binding = { key: 'year', value: year };
    if (isList || !style.has('noTitle'))
      this.line('title', style.has('twoLineTitle') ? breakTitle(fullTitle) : fullTitle, [
        { key: 'title', value: fullTitle },
        ...(inTitle ? [yearBinding] : []),
      ]);
    if (!inTitle && !inSheetName && !inField)
      this.line('value', random.pick([`（${year}年度）`, `（ ${year}年度）`, `(${year}年)`, `${year}年度`]), [
        yearBinding,
      ]);
    if (inField)
      this.pairs(0, columns, [
        {
          label: printLabel(style, random.pick(['预算年度', '年度', '申报年度', '填报年度'])),
          cell: random.chance(0.5) ? { value: year, text: String(year), format: 'General' } : `${year}年`,
          bindings: [yearBinding],
        },
      ]);
    const corner = style.has('unitInCorner');
    if (preparedBy !== undefined) {
      const suffix = random.pick(['', '（盖章）', '（公章）']);
      const label = labelWords(style, 'preparedBy') + suffix;
      this.put(
        { row: this.row, column: 0, columns: corner ? columns - 2 : columns },
        'value',
        `${style.has('halfWidth') ? label.replace('（', '(').replace('）', ')') : label}${style.has('halfWidth') ? ':' : '：'}${random.pick(['', ' ', '  '])}${preparedBy}`,
        [{ key: 'preparedBy', value: preparedBy }],
      );
    }
    if (corner)
      this.put(
        { row: this.row, column: columns - 2, columns: 2 },
        'note',
        `${random.pick(['单位：', '金额单位：', '单位:'])}${style.unit}`,
        [{ key: 'corner', value: style.unit, unscored: true }],
      );
    if (corner || preparedBy !== undefined) this.row += 1;
  }

  /** One full-width line. */
  line(
    role: 'title' | 'value' | 'note' | 'section',
    cell: CellContent | string,
    bindings: readonly Binding[] = [],
    size: { columns?: number } = {},
  ): void {
    this.put({ row: this.row, column: 0, columns: size.columns ?? this.columns }, role, cell, bindings);
    this.row += 1;
  }

  /** A label with a text value; blank where the style leaves it empty. */
  text(name: LabelName, key: string, value: string, options: { mayBeBlank?: boolean } = {}): Pair {
    const { style } = this;
    const blank = options.mayBeBlank === true && style.has('blankFields') && style.random.chance(0.5);
    const asNumber = name === 'phone' && style.has('numericPhone') && /^[1-9]\d+$/u.test(value);
    return {
      label: printLabel(style, labelWords(style, name)),
      cell: blank ? '' : asNumber ? numberCell(Number(value), value, '0') : value,
      bindings: [{ key, value: blank ? null : value }],
      joinable: !blank,
    };
  }

  /** A label with an amount in 元; `key` without .value or .unit. */
  money(
    words: string,
    key: string,
    yuan: number,
    options: { unscored?: boolean; unitAbove?: boolean; unit?: MoneyUnit } = {},
  ): Pair {
    const { style } = this;
    const unit = options.unit ?? style.unit;
    const other: MoneyUnit = unit === '元' ? '万元' : '元';
    const contradiction = style.has('unitContradiction');
    const printed = contradiction
      ? {
          ...printMoney(style, yuan, unit),
          cell: textCell(`${printMoney(style, yuan, unit).amount}${unit}`),
          unitInCell: unit,
        }
      : printMoney(style, yuan, unit);
    const unitBinding: Binding = {
      key: `${key}.unit`,
      value: unit,
      ...(options.unscored || contradiction ? { unscored: true } : {}),
    };
    const inLabel =
      contradiction || (!printed.unitInCell && !style.has('unitInCorner') && !options.unitAbove);
    return {
      label: printLabel(style, words, inLabel ? `（${contradiction ? other : unit}）` : ''),
      cell: printed.cell,
      bindings: [
        { key: `${key}.value`, value: printed.amount, ...(options.unscored ? { unscored: true } : {}) },
        ...(printed.unitInCell ? [unitBinding] : []),
      ],
      labelBindings: inLabel && !contradiction ? [unitBinding] : [],
    };
  }

  /** Label–value pairs side by side over the columns `from` to `to` (exclusive) of the current row. */
  pairs(
    from: number,
    to: number,
    pairs: readonly Pair[],
    options: { rows?: number; labelColumns?: number } = {},
  ): void {
    const rows = options.rows ?? 1;
    const width = (to - from) / pairs.length;
    pairs.forEach((pair, index) => {
      const start = from + Math.floor(index * width);
      const end = from + Math.floor((index + 1) * width);
      const labelColumns = Math.min(index === 0 ? (options.labelColumns ?? 1) : 1, end - start - 1);
      const joined =
        pair.joinable === true && this.style.has('labelValueInOneCell') && typeof pair.cell === 'string';
      if (joined) {
        const label = pair.label.replace(/[：:]$/u, '');
        this.put(
          { row: this.row, column: start, rows, columns: end - start },
          'value',
          `${label}${this.style.random.pick(['：', ':'])}${pair.cell as string}`,
          pair.bindings,
        );
        return;
      }
      this.put(
        { row: this.row, column: start, rows, columns: labelColumns },
        'label',
        pair.label,
        pair.labelBindings ?? [],
      );
      this.put(
        { row: this.row, column: start + labelColumns, rows, columns: end - start - labelColumns },
        'value',
        pair.cell,
        pair.bindings,
      );
    });
    this.row += rows;
  }

  /** Closes a section that began at `fromRow` with its label over `columns` columns at the left. */
  section(words: string, fromRow: number, column = 0, columns = 1): void {
    if (this.row > fromRow)
      this.put(
        { row: fromRow, column, rows: this.row - fromRow, columns },
        'section',
        printSection(this.style, words),
      );
  }

  /** Numbered entries (计划1 …), each in its own row, or all in one cell. */
  entries(
    key: string,
    items: readonly string[],
    at: { from: number; to: number; numberColumns?: number },
    numbering: 'plan' | 'number' | 'none',
  ): void {
    const { style } = this;
    const { random } = style;
    if (style.has('plansInOneCell')) {
      const mark = random.pick<(index: number) => string>([
        (index) => `${index + 1}.`,
        (index) => `${index + 1}、`,
        (index) => `（${index + 1}）`,
        (index) => `计划${index + 1}：`,
      ]);
      const end = random.pick(['；', '。', '']);
      const text = items.map((item, index) => `${mark(index)}${item}${/[。；]$/u.test(item) ? '' : end}`);
      this.put(
        { row: this.row, column: at.from, columns: at.to - at.from },
        'value',
        text.join('\n'),
        items.map((item, index) => ({
          key: `${key}[${index}]`,
          value: item,
          accept: [`${item}${end}`, text[index]!, `${mark(index)}${item}`],
        })),
      );
      this.row += 1;
      return;
    }
    items.forEach((item, index) => {
      const binding: Binding = { key: `${key}[${index}]`, value: item };
      const numberColumns = numbering === 'none' ? 0 : (at.numberColumns ?? 1);
      if (numberColumns)
        this.put(
          { row: this.row, column: at.from, columns: numberColumns },
          'label',
          numbering === 'plan'
            ? random.pick([`计划${index + 1}`, `计划${index + 1}`, `计划 ${index + 1}`])
            : { value: index + 1, text: String(index + 1), format: 'General' },
        );
      this.put(
        { row: this.row, column: at.from + numberColumns, columns: at.to - at.from - numberColumns },
        'value',
        item,
        [binding],
      );
      this.row += 1;
    });
  }

  /** 组织机构 and 管理制度, in two rows or in one cell. */
  measures(organization: string, regulations: string, from: number, to: number): void {
    const { style } = this;
    if (style.has('measuresInOneCell')) {
      const colon = style.random.pick(['：', ':']);
      this.put(
        { row: this.row, column: from, columns: to - from },
        'value',
        `组织机构${colon}${organization}\n管理制度${colon}${regulations}`,
        [
          { key: 'organization', value: organization },
          { key: 'regulations', value: regulations },
        ],
      );
      this.row += 1;
      return;
    }
    this.pairs(from, to, [this.text('organization', 'organization', organization)]);
    this.pairs(from, to, [this.text('regulations', 'regulations', regulations)]);
  }

  /** A section named in a row of its own, where the style has no column for it. */
  sectionRow(words: string): void {
    if (this.style.has('sectionRows')) this.line('section', printSection(this.style, words));
  }

  /** A small table that is no part of the form, a blank row under it. */
  private otherTable(): void {
    const { row } = this;
    const lines: readonly (readonly (string | number)[])[] = [
      ['附：经费测算明细'],
      ['序号', '支出内容', '数量', '单价（元）', '金额（元）'],
      [1, '印刷费', 200, 15, 3000],
      [2, '劳务费', 12, 500, 6000],
    ];
    lines.forEach((line, offset) =>
      line.forEach((cell, column) =>
        this.put(
          { row: row + 1 + offset, column },
          'note',
          typeof cell === 'number' ? numberCell(cell) : cell,
        ),
      ),
    );
    this.row += lines.length + 1;
  }

  /** Signatures or instructions under the form, and tables that are no part of it. */
  trailer(): void {
    const { style } = this;
    if (style.has('footer'))
      this.line(
        'note',
        style.random.pick([
          '填报人：李某        审核人：王某        填报日期：2025年1月8日',
          '单位负责人（签字）：            经办人：            联系电话：8800000',
          '填表日期：     年   月   日',
        ]),
      );
    if (style.has('otherTableBelow')) this.otherTable();
    if (style.has('instructions')) {
      this.line('note', '注：1.各部门可根据实际情况调整，但不得减少必填内容；2.绩效指标应尽可能细化、量化；');
      this.line('note', '填报说明：项目名称应与预算批复一致，指标值填写预计达到的数值。');
    }
  }
}
