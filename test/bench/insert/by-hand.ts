/** The blank project form as text, a row each; cells are parted by |, a merged cell leaves the others of its area empty. */
const CONTENTS = `某市某局项目绩效目标表||||||
（2026年度）||||||
编制单位（盖章）：||某市某局||||
项目基本¶情况|项目名称|某项目||||
|项目负责人||||联系电话|
|项目类别|||||
|项目属性|||||
|项目计划实施时间|||||
项目资金¶情况|预算资金（元）||||资金性质|
绩效目标¶情况|年度目标|||||
|本年度实施计划|计划1||||
||计划2||||
||计划3||||
||计划4||||
|保障绩效¶目标实现¶的措施|组织机构：||||
||管理制度：||||
|指标|一级指标|二级指标|三级指标|指标值|指标解释及计算公式
||产出指标|数量指标|||
||||||
||||||
|||质量指标|||
||||||
|||时效指标|||
|||成本指标|||
||||||
||效益指标|社会效益指标|||
||||||
|||经济效益指标|||
|||生态效益指标|||
|||可持续影响指标|||
||满意度指标|社会公众或服务对象满意度指标|||`;

const MERGED = [
  'A1:G1', 'A2:G2', 'A3:B3', 'C3:G3', 'A4:A8', 'C4:G4', 'C5:E5', 'C6:G6', 'C7:G7', 'C8:G8', 'C9:E9', 'A10:A31', 'C10:G10',
  'B11:B14', 'D11:G11', 'D12:G12', 'D13:G13', 'D14:G14', 'B15:B16', 'D15:G15', 'D16:G16', 'B17:B31', 'C18:C25', 'D18:D20',
  'D21:D22', 'D24:D25', 'C26:C30', 'D26:D27',
]; // prettier-ignore
const LABELS = 'A4:B31,F5,F9,C11:C16,C17:G17,C18:D31';
const WRITTEN = 'C3:G4,C5:E5,G5,C6:G8,C9:E9,G9,C10:G10,D11:G16,E18:G31';
const list = (values: string): Excel.DataValidationRule => ({
  list: { inCellDropDown: true, source: values },
});

/** Validation as it would be written down: cells, rule, prompt and alert. */
const VALIDATIONS: readonly {
  readonly cells: string;
  readonly rule: Excel.DataValidationRule;
  readonly prompt: readonly [title: string, message: string];
  readonly alert?: readonly [title: string, message: string];
}[] = [
  {
    cells: 'G5',
    rule: { textLength: { formula1: 40, operator: 'LessThanOrEqualTo' } },
    prompt: ['联系电话', '固定电话请写区号，例如 0858-8000000。本格为文本格式，开头的 0 不会丢失。'],
    alert: ['联系电话过长', '联系电话不超过 40 个字符，请核对后重新填写。'],
  },
  {
    cells: 'C6:G6',
    rule: list('会议,培训,课题调研,信息网络化建设,设备购置,房屋修缮,工程建设,专项业务,其他'),
    prompt: ['项目类别', '请选择项目类别；本地另有分类的，可直接填写。'],
  },
  {
    cells: 'C7:G7',
    rule: list('新增项目,延续项目'),
    prompt: ['项目属性', '请选择新增项目或延续项目。'],
  },
  {
    cells: 'C9:E9',
    rule: { decimal: { formula1: 0, operator: 'GreaterThanOrEqualTo' } },
    prompt: ['预算资金', '请填写数字，单位：元。不写单位和千位分隔符。'],
    alert: ['金额有误', '金额应为不小于 0 的数字，请去掉单位和文字后重新填写。'],
  },
  {
    cells: 'G9',
    rule: list('一般公共预算安排,政府性基金预算安排,国有资本经营预算安排,财政专户管理资金,单位资金'),
    prompt: ['资金性质', '请选择资金性质；有多种资金的，可直接填写。'],
  },
  {
    cells: 'F18:F31',
    rule: list('≥,≤,=,>,<'),
    prompt: [
      '指标值',
      '请直接输入，例如 ≥95%、≤20000元；从列表选了符号的，按 F2 在后面接着写数字和单位。定性指标请写明可以衡量的结果。',
    ],
  },
];

/**
 * The blank project form as an engineer would write it straight down against Office.js: the contents as one block, looks and
 * lines for whole blocks, and only the cells, without print set-up, without protection or name checked beforehand.
 */
export function writeByHand(): Promise<void> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    const sheet = worksheets.add(`表${worksheets.items.length + 1}`);
    await context.sync();

    ([10, 16, 12, 17, 20, 15, 30] as const).forEach((characters, column) => {
      sheet.getCell(0, column).format.columnWidth = characters * 5.25;
    });
    sheet.getRange('A1:A31').format.rowHeight = 22;
    sheet.getRange('A18:A30').format.rowHeight = 24;
    for (const [address, height] of [
      ['A1', 38],
      ['A2', 24],
      ['A8:A9', 37],
      ['A10', 72],
      ['A16', 38],
      ['A31', 37],
    ] as const)
      // prettier-ignore
      sheet.getRange(address).format.rowHeight = height;

    const all = sheet.getRange('A1:G31');
    all.numberFormat = Array.from({ length: 31 }, () => Array<string>(7).fill('@'));
    sheet.getRange('C9:E9').numberFormat = [Array<string>(3).fill('#,##0.00####')];

    const { format } = all;
    format.font.set({ name: '宋体', size: 10.5 });
    format.wrapText = true;
    format.verticalAlignment = 'Center';
    format.horizontalAlignment = 'Center';
    sheet.getRanges(WRITTEN).format.font.name = '仿宋';
    sheet.getRanges(LABELS).format.fill.color = '#F2F4F7';
    sheet.getRanges('A1:G1,A4:A31,C17:G17').format.font.bold = true;
    sheet.getRange('A1:G1').format.font.size = 18;
    sheet.getRange('A2:G2').format.font.size = 12;
    sheet.getRange('A3:G3').format.font.size = 11;
    sheet.getRanges('A3:G3,C10:G10,D11:G16,G18:G31').format.horizontalAlignment = 'Left';
    const { borders } = sheet.getRange('A4:G31').format;
    for (const side of [
      'EdgeTop',
      'EdgeBottom',
      'EdgeLeft',
      'EdgeRight',
      'InsideHorizontal',
      'InsideVertical',
    ] as const)
      // prettier-ignore
      borders.getItem(side).style = 'Continuous';

    all.formulas = CONTENTS.split('\n').map((line) => line.replaceAll('¶', '\n').split('|'));
    for (const address of MERGED) sheet.getRange(address).merge();

    for (const { cells, rule, prompt, alert } of VALIDATIONS) {
      const { dataValidation } = sheet.getRange(cells);
      dataValidation.rule = rule;
      dataValidation.prompt = { showPrompt: true, title: prompt[0], message: prompt[1] };
      dataValidation.errorAlert = {
        showAlert: alert !== undefined,
        style: 'Stop',
        title: alert?.[0] ?? '',
        message: alert?.[1] ?? '',
      };
    }
    await context.sync();
  });
}
