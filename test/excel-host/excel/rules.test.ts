import { startExcel, type TestExcel } from '../jest/start-excel';

let excel: TestExcel;
beforeAll(async () => {
  excel = await startExcel();
});
beforeEach(() => excel.reset());
afterAll(() => excel.stop());

const onSheet = <T>(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> => Excel.run((context) => work(context.workbook.worksheets.getItem('Sheet1'), context));

/** All formula formats of the sheet: address and formula, by priority. */
const formulas = () =>
  onSheet(async (sheet, context) => {
    const { conditionalFormats } = sheet.getRange();
    conditionalFormats.load('items/type,items/id,items/priority');
    await context.sync();
    const found = conditionalFormats.items.map((format) => {
      const ranges = format.getRanges();
      ranges.load('address');
      format.custom.rule.load('formula');
      return { ranges, format };
    });
    await context.sync();
    return found.map(({ ranges, format }) => [ranges.address, format.custom.rule.formula]);
  });

describe('conditional formats', () => {
  test('add, read back, recognise by formula, delete', async () => {
    await onSheet(async (sheet, context) => {
      const format = sheet.getRange('B2:D9').conditionalFormats.add(Excel.ConditionalFormatType.custom);
      format.custom.rule.formula = '=LEN($B2)=0';
      format.custom.format.fill.color = '#F8CBAD';
      format.custom.format.font.color = '#9C0006';
      format.custom.format.font.bold = true;
      format.custom.format.borders.getItem('EdgeBottom').style = 'Dot';
      format.custom.format.borders.getItem('EdgeBottom').color = '#FF0000';
      format.stopIfTrue = true;
      format.load('id,type,priority,stopIfTrue');
      const custom = format.customOrNullObject;
      custom.rule.load('formula');
      custom.format.fill.load('color');
      custom.format.font.load('color,bold');
      custom.format.borders.bottom.load('style,color');
      await context.sync();
      expect([format.type, format.priority, format.stopIfTrue]).toEqual(['Custom', 0, true]);
      expect(custom.rule.formula).toBe('=LEN($B2)=0');
      expect([
        custom.format.fill.color,
        custom.format.font.color,
        custom.format.font.bold,
        custom.format.borders.bottom.style,
        custom.format.borders.bottom.color,
      ]).toEqual(['#F8CBAD', '#9C0006', true, 'Dot', '#FF0000']);
      const again = sheet.getRange('B2:D9').conditionalFormats.getItem(format.id);
      again.delete();
      const count = sheet.getRange().conditionalFormats.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
  });

  test('a new format has top priority; priority can be changed', async () => {
    await onSheet(async (sheet, context) => {
      for (const formula of ['=A1=1', '=A1=2', '=A1=3']) {
        sheet.getRange('A1').conditionalFormats.add('Custom').custom.rule.formula = formula;
      }
      await context.sync();
    });
    expect((await formulas()).map(([, formula]) => formula)).toEqual(['=A1=3', '=A1=2', '=A1=1']);
    await onSheet(async (sheet, context) => {
      sheet.getRange('A1').conditionalFormats.getItemAt(2).priority = 0;
      await context.sync();
    });
    expect((await formulas()).map(([, formula]) => formula)).toEqual(['=A1=1', '=A1=3', '=A1=2']);
  });

  test('one format on several areas', async () => {
    await onSheet(async (sheet, context) => {
      const format = sheet.getRanges('A1:A3,C5').conditionalFormats.add('Custom');
      format.custom.rule.formula = '=A1=""';
      const single = format.getRangeOrNullObject();
      await context.sync();
      expect(single.isNullObject).toBe(true);
    });
    expect(await formulas()).toEqual([['Sheet1!A1:A3,Sheet1!C5', '=A1=""']]);
  });

  test('a range sees the formats that touch it', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('A1:B2').conditionalFormats.add('Custom').custom.rule.formula = '=TRUE';
      const counts = ['A1', 'B2:C3', 'C3'].map((address) =>
        sheet.getRange(address).conditionalFormats.getCount(),
      );
      await context.sync();
      expect(counts.map((count) => count.value)).toEqual([1, 1, 0]);
    });
  });

  test('clearing the formats of an area cuts it out of the formats', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('A1:A9').conditionalFormats.add('Custom').custom.rule.formula = '=$A1=""';
      sheet.getRange('A4:A5').clear('Formats');
      await context.sync();
    });
    expect(await formulas()).toEqual([['Sheet1!A1:A3,Sheet1!A6:A9', '=$A1=""']]);
  });

  test('formats follow inserted and deleted rows, with undo', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('B5:B9').conditionalFormats.add('Custom').custom.rule.formula = '=$B5=""';
      await context.sync();
    });
    excel.user.insertRows('Sheet1', 2, 3);
    expect(await formulas()).toEqual([['Sheet1!B8:B12', '=$B8=""']]);
    excel.user.undo();
    expect(await formulas()).toEqual([['Sheet1!B5:B9', '=$B5=""']]);
    excel.user.deleteRows('Sheet1', 1, 2);
    expect(await formulas()).toEqual([['Sheet1!B3:B7', '=$B3=""']]);
    excel.user.insertColumns('Sheet1', 'A');
    expect(await formulas()).toEqual([['Sheet1!C3:C7', '=$C3=""']]);
    excel.user.deleteRows('Sheet1', 3, 5);
    expect(await formulas()).toEqual([]);
  });
});

describe('data validation', () => {
  test.each<[string, Excel.DataValidationRule, string]>([
    ['list', { list: { inCellDropDown: true, source: '产出指标,效益指标,满意度指标' } }, 'List'],
    ['decimal', { decimal: { formula1: 0, operator: 'GreaterThanOrEqualTo' } }, 'Decimal'],
    ['whole number', { wholeNumber: { formula1: 1, formula2: 10, operator: 'Between' } }, 'WholeNumber'],
    ['text length', { textLength: { formula1: 200, operator: 'LessThanOrEqualTo' } }, 'TextLength'],
    ['formula', { custom: { formula: '=LEN(A1)>0' } }, 'Custom'],
  ])('%s reads back', async (_name, rule, type) => {
    await onSheet(async (sheet, context) => {
      const { dataValidation } = sheet.getRange('B2:B5');
      dataValidation.rule = rule;
      dataValidation.prompt = { title: '提示', message: '请填写', showPrompt: true };
      dataValidation.errorAlert = {
        title: '不符合',
        message: '请选择列表中的值',
        style: 'Warning',
        showAlert: true,
      };
      dataValidation.ignoreBlanks = true;
      dataValidation.load('type,rule,prompt,errorAlert,ignoreBlanks');
      const part = sheet.getRange('B3').dataValidation;
      const outside = sheet.getRange('B1:B2').dataValidation;
      const none = sheet.getRange('C1').dataValidation;
      for (const each of [part, outside, none]) each.load('type');
      await context.sync();
      expect(dataValidation.type).toBe(type);
      expect(dataValidation.rule).toMatchObject(rule);
      expect(dataValidation.prompt).toEqual({ title: '提示', message: '请填写', showPrompt: true });
      expect(dataValidation.errorAlert).toMatchObject({ style: 'Warning', message: '请选择列表中的值' });
      expect(dataValidation.ignoreBlanks).toBe(true);
      expect([part.type, outside.type, none.type]).toEqual([type, 'Inconsistent', 'None']);
    });
  });

  const LIST = { list: { inCellDropDown: true, source: '≥,≤,=' } };
  const ALERT = { title: '有误', message: '请重新填写', style: 'Stop', showAlert: true } as const;

  test.each<
    [string, Excel.DataValidationRule, Partial<Excel.DataValidationErrorAlert>, string | number, boolean]
  >([
    ['a list refuses what is not in it', LIST, {}, '≥90%', false],
    ['a list takes what is in it', LIST, {}, '≥', true],
    ['a list without error alert takes everything', LIST, { showAlert: false }, '≥90%', true],
    ['a warning leaves the choice to the person', LIST, { style: 'Warning' }, '≥90%', true],
    [
      'an amount refuses text',
      { decimal: { formula1: 0, operator: 'GreaterThanOrEqualTo' } },
      {},
      '12万元',
      false,
    ],
    [
      'an amount refuses less',
      { decimal: { formula1: 0, operator: 'GreaterThanOrEqualTo' } },
      {},
      '-1',
      false,
    ],
    [
      'an amount takes a number',
      { decimal: { formula1: 0, operator: 'GreaterThanOrEqualTo' } },
      {},
      '12.5',
      true,
    ],
    [
      'a whole number refuses a part',
      { wholeNumber: { formula1: 1, formula2: 9, operator: 'Between' } },
      {},
      1.5,
      false,
    ],
    [
      'a length counts characters',
      { textLength: { formula1: 4, operator: 'LessThanOrEqualTo' } },
      {},
      '五个字太长',
      false,
    ],
    [
      'a bound that is a formula is left to the calculation',
      { decimal: { formula1: '=$A$1', operator: 'LessThan' } },
      {},
      '7',
      true,
    ],
  ])('%s', async (_name, rule, alert, typed, accepted) => {
    await onSheet(async (sheet, context) => {
      const { dataValidation } = sheet.getRange('B2:B5');
      dataValidation.rule = rule;
      dataValidation.errorAlert = { ...ALERT, ...alert };
      await context.sync();
    });
    const type = () => excel.user.type('Sheet1', 'B3', typed);
    if (accepted) expect(type).not.toThrow();
    else expect(type).toThrow(/请重新填写/u);
    expect(excel.user.see('Sheet1', 'B3') !== '').toBe(accepted);
  });

  test('a rule that says nothing about its error alert shows one, also in the saved file', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('B2').dataValidation.rule = LIST;
      await context.sync();
    });
    expect(() => excel.user.type('Sheet1', 'B2', '其他')).toThrow(/refuses/u);
    const saved = JSON.stringify(excel.host.file().snapshot.resources);
    expect(saved).toContain('\\"showErrorMessage\\":true');
  });

  test('what is pasted is not judged', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('B2').dataValidation.rule = LIST;
      await context.sync();
    });
    excel.user.paste('Sheet1', 'B2', [['其他']]);
    expect(excel.user.see('Sheet1', 'B2')).toBe('其他');
  });

  test('clear leaves the rest of the rule', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('A1:A5').dataValidation.rule = { list: { inCellDropDown: true, source: '是,否' } };
      sheet.getRange('A3').dataValidation.clear();
      const cells = ['A2', 'A3', 'A4'].map((address) => sheet.getRange(address).dataValidation);
      for (const each of cells) each.load('type');
      await context.sync();
      expect(cells.map((each) => each.type)).toEqual(['List', 'None', 'List']);
    });
  });

  test('a list text over 255 characters is refused', async () => {
    const failed = onSheet(async (sheet, context) => {
      const source = Array.from({ length: 90 }, (_, i) => `选项${i}`).join(',');
      sheet.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source } };
      await context.sync();
    });
    await expect(failed).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  test('validation follows inserted rows', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('B2:B5').dataValidation.rule = { list: { inCellDropDown: true, source: '是,否' } };
      await context.sync();
      excel.user.insertRows('Sheet1', 1, 2);
      const moved = sheet.getRange('B4:B7').dataValidation;
      moved.load('type');
      await context.sync();
      expect(moved.type).toBe('List');
    });
  });
});
