import { ProductError } from '../../texts/product-error';

/** Base of everything that can go wrong between the product and Excel. */
export abstract class HostError extends ProductError {}

/** The page runs outside Excel, or office.js could not be loaded. */
export class NotInExcelError extends HostError {
  readonly code = 'not-in-excel';
  constructor(options?: ErrorOptions) {
    super(
      {
        what: { zh: '没有连接到 Excel。', en: 'Excel could not be reached.' },
        why: {
          zh: '此页面没有在 Excel 的任务窗格中打开。',
          en: 'This page is not open in a task pane of Excel.',
        },
        action: {
          zh: '请在 Excel 的功能区中点击“绩效目标”选项卡里的“检查”打开。',
          en: 'Open it with the Check button on the ribbon of Excel.',
        },
      },
      options,
    );
  }
}

/** A cell is being edited: Excel carries nothing out until the edit ends. */
export class EditModeError extends HostError {
  readonly code = 'edit-mode';
  constructor(options?: ErrorOptions) {
    super(
      {
        what: { zh: '操作没有执行。', en: 'Nothing was done.' },
        why: { zh: '有单元格正在编辑。', en: 'A cell is being edited.' },
        action: { zh: '请按回车键结束编辑后再试。', en: 'Press Enter to finish the edit, then try again.' },
      },
      options,
    );
  }
}

/** The sheet (or the cells) may not be changed. */
export class ProtectedSheetError extends HostError {
  readonly code = 'protected-sheet';
  constructor(options?: ErrorOptions & { readonly sheet?: string }) {
    const name = options?.sheet;
    super(
      {
        what: { zh: '没有改动任何内容。', en: 'Nothing was changed.' },
        why: {
          zh: name === undefined ? '工作表受保护。' : `工作表“${name}”受保护。`,
          en: name === undefined ? 'The sheet is protected.' : `The sheet “${name}” is protected.`,
        },
        action: {
          zh: '请在“审阅”选项卡中撤销工作表保护后再试。',
          en: 'Unprotect the sheet on the Review tab, then try again.',
        },
      },
      options,
    );
  }
}

/** The workbook is open for reading only. */
export class ReadOnlyWorkbookError extends HostError {
  readonly code = 'read-only-workbook';
  constructor(options?: ErrorOptions) {
    super(
      {
        what: { zh: '没有改动任何内容。', en: 'Nothing was changed.' },
        why: {
          zh: '工作簿以只读（仅查看）方式打开，检查不受影响。',
          en: 'The workbook is open for viewing only; checking works as usual.',
        },
        action: {
          zh: '请在 Excel 中改为编辑方式（网页版：右上角“查看”→“编辑”；桌面版：“启用编辑”或另存一份）后再试。',
          en: 'Switch to editing (on the web: Viewing → Editing at the top right; on the desktop: Enable Editing, or save a copy), then try again.',
        },
      },
      options,
    );
  }
}

/** The workbook's structure is protected: no sheet can be added. */
export class ProtectedStructureError extends HostError {
  readonly code = 'protected-structure';
  constructor(options?: ErrorOptions) {
    super(
      {
        what: { zh: '没有插入工作表。', en: 'No sheet was inserted.' },
        why: { zh: '工作簿的结构受保护。', en: 'The structure of the workbook is protected.' },
        action: {
          zh: '请在“审阅”选项卡中撤销工作簿保护后再试。',
          en: 'Unprotect the workbook on the Review tab, then try again.',
        },
      },
      options,
    );
  }
}

/** One request or answer is larger than Excel lets through, also in the smallest part; or Excel's memory does not suffice. */
export class PayloadTooLargeError extends HostError {
  readonly code = 'payload-too-large';
  constructor(options?: ErrorOptions & { readonly memory?: boolean }) {
    super(
      {
        what: { zh: '工作表没有读完。', en: 'A sheet could not be read to its end.' },
        why: options?.memory
          ? { zh: 'Excel 的内存不够。', en: 'Excel has not enough memory.' }
          : {
              zh: '内容超过了 Excel 一次允许传送的大小。',
              en: 'It holds more than Excel hands over at once.',
            },
        action: {
          zh: '请把与绩效目标无关的大量数据移到另一个工作簿后再试。',
          en: 'Move large data that is not part of the target tables to another workbook, then try again.',
        },
      },
      options,
    );
  }
}

/** The connection between pane and workbook has ended (sleep, sign-out, closed document). */
export class SessionLostError extends HostError {
  readonly code = 'session-lost';
  constructor(options?: ErrorOptions) {
    super(
      {
        what: { zh: '与工作簿的连接已中断。', en: 'The connection to the workbook has ended.' },
        why: {
          zh: '会话已超时，例如电脑休眠或长时间没有操作。',
          en: 'The session has timed out, for instance after sleep or a long pause.',
        },
        action: { zh: '请刷新或重新打开工作簿。', en: 'Refresh or reopen the workbook.' },
      },
      options,
    );
  }
}

/** Why a request that works later did not work now: reason and what to do. */
const BUSY = {
  busy: {
    why: { zh: 'Excel 正忙。', en: 'Excel is busy.' },
    action: { zh: '请稍后再试。', en: 'Try again later.' },
  },
  dialog: {
    why: { zh: 'Excel 中有对话框开着。', en: 'A dialog is open in Excel.' },
    action: { zh: '请关闭对话框后再试。', en: 'Close the dialog, then try again.' },
  },
  connection: {
    why: { zh: '与 Excel 的连接暂时中断。', en: 'The connection to Excel has failed for the moment.' },
    action: { zh: '请检查网络，稍后再试。', en: 'Check the network and try again later.' },
  },
} as const;

/** Excel is busy or slows the add-in down; the same request works later. */
export class HostBusyError extends HostError {
  readonly code = 'host-busy';
  constructor(options?: ErrorOptions & { readonly reason?: keyof typeof BUSY }) {
    const { why, action } = BUSY[options?.reason ?? 'busy'];
    super({ what: { zh: '操作没有完成。', en: 'The action did not finish.' }, why, action }, options);
  }
}

/** The sheet or cell no longer exists. */
export class SheetGoneError extends HostError {
  readonly code = 'sheet-gone';
  constructor(options?: ErrorOptions) {
    super(
      {
        what: { zh: '没有找到工作表。', en: 'The sheet was not found.' },
        why: { zh: '它可能已被删除或移走。', en: 'It may have been deleted or moved.' },
        action: { zh: '请重新检查。', en: 'Check again.' },
      },
      options,
    );
  }
}

/** A hidden sheet cannot be shown; unhiding it is up to the user. */
export class HiddenSheetError extends HostError {
  readonly code = 'hidden-sheet';
  constructor(sheet: string, options?: ErrorOptions) {
    super(
      {
        what: { zh: '没有转到单元格。', en: 'The cell was not shown.' },
        why: { zh: `工作表“${sheet}”已隐藏。`, en: `The sheet “${sheet}” is hidden.` },
        action: {
          zh: '请右键点击工作表标签，取消隐藏后再试。',
          en: 'Right-click a sheet tab, unhide the sheet, then try again.',
        },
      },
      options,
    );
  }
}

/** What is known of a function that Excel did not carry out. */
interface MissingApi {
  /** Its name in Excel's interface: "Range.copyFrom". */
  readonly api?: string | undefined;
  /** This Excel is older than the product asks for. */
  readonly tooOld?: boolean;
}

/** Excel does not know a function that the product needs. Only an Excel older than asked for is told to be too old. */
export class ApiMissingError extends HostError {
  readonly code = 'api-missing';
  constructor(options?: ErrorOptions & MissingApi) {
    const name = {
      zh: options?.api ? `（${options.api}）` : '',
      en: options?.api ? ` (${options.api})` : '',
    };
    super(
      {
        what: { zh: '操作没有执行。', en: 'Nothing was done.' },
        ...(options?.tooOld
          ? {
              why: {
                zh: `此版本的 Excel 不支持所需的功能${name.zh}。`,
                en: `This version of Excel lacks a function that is needed${name.en}.`,
              },
              action: {
                zh: '请在 Excel 2021 或更新的版本中打开此工作簿。',
                en: 'Open the workbook in Excel 2021 or later.',
              },
            }
          : {
              why: {
                zh: `Excel 没有提供它应有的一项功能${name.zh}。`,
                en: `Excel did not offer a function that it should have${name.en}.`,
              },
              action: {
                zh: '请更新并重新启动 Excel 后再试；仍然如此的，请把括号中的名称告诉本加载项的维护人员。',
                en: 'Update and restart Excel, then try again. If it stays so, tell the name in brackets to the maintainers of this add-in.',
              },
            }),
      },
      options,
    );
  }
}

/** Excel has been updated or has lost its way, and asks to be started again. */
export class RestartNeededError extends HostError {
  readonly code = 'restart-needed';
  constructor(options?: ErrorOptions) {
    super(
      {
        what: { zh: '操作没有执行。', en: 'Nothing was done.' },
        why: { zh: 'Excel 需要重新启动。', en: 'Excel has to be restarted.' },
        action: {
          zh: '请保存工作簿，重新启动 Excel 后再试。',
          en: 'Save the workbook, restart Excel, then try again.',
        },
      },
      options,
    );
  }
}

/** Excel knows the function, but does not carry it out on this workbook as it is. */
export class UnsupportedHereError extends HostError {
  readonly code = 'unsupported-here';
  constructor(options?: ErrorOptions) {
    super(
      {
        what: { zh: '操作没有执行。', en: 'Nothing was done.' },
        why: {
          zh: 'Excel 不能在这个工作簿中进行此操作，例如文件处于兼容模式。',
          en: 'Excel does not do this in this workbook, for instance in compatibility mode.',
        },
        action: { zh: '请另存为 .xlsx 后再试。', en: 'Save it as .xlsx, then try again.' },
      },
      options,
    );
  }
}

/** What is selected is not one rectangle of cells: several areas, a chart, a picture. */
export class SelectionError extends HostError {
  readonly code = 'selection';
  constructor(options?: ErrorOptions) {
    super(
      {
        what: { zh: '没有指定单元格。', en: 'No cells were taken over.' },
        why: { zh: '选中的不是一个连续的单元格区域。', en: 'The selection is not one block of cells.' },
        action: {
          zh: '请在工作表中选中一个单元格或一个连续区域后再试。',
          en: 'Select one cell or one block of cells in the sheet, then try again.',
        },
      },
      options,
    );
  }
}

/** This Excel has no place in the workbook for corrections, dismissals and rule settings. */
export class RecordUnavailableError extends HostError {
  readonly code = 'record-unavailable';
  constructor(options?: ErrorOptions) {
    super(
      {
        what: {
          zh: '识别更正、忽略和规则设置不能使用。',
          en: 'Corrections, dismissals and rule settings are not available.',
        },
        why: {
          zh: '此版本的 Excel 不能把它们保存在工作簿中。',
          en: 'This version of Excel cannot keep them in the workbook.',
        },
        action: {
          zh: '请在 Excel 2021 或更新的版本中打开此工作簿；其他功能不受影响。',
          en: 'Open the workbook in Excel 2021 or later; everything else works.',
        },
      },
      options,
    );
  }
}

/** The workbook is open in compatibility mode: saving it loses what the product keeps in it. */
export class OldFileError extends HostError {
  readonly code = 'old-file';
  constructor(options?: ErrorOptions) {
    super(
      {
        what: {
          zh: '识别更正、忽略和规则设置不会随此文件保存；部分标记只看本工作表的内容。',
          en: 'Corrections, dismissals and rule settings are not saved with this file; some marks only follow their own sheet.',
        },
        why: {
          zh: '工作簿是旧格式（.xls、.et 等），以兼容模式打开。',
          en: 'The workbook has an old format (.xls, .et) and is open in compatibility mode.',
        },
        action: {
          zh: '请用“文件—另存为”存为 .xlsx，关闭后打开新文件再使用。',
          en: 'Save it as .xlsx with File, Save As, then close it and open the new file.',
        },
      },
      options,
    );
  }
}

/** New sheets could not be filled; they were removed again. Why, the cause says. */
export class NotInsertedError extends HostError {
  readonly code = 'not-inserted';
  constructor(cause: ProductError) {
    super(
      {
        what: {
          zh: '没有插入工作表，本次新建的工作表已全部删除。',
          en: 'No sheet was inserted; the sheets added for it were removed again.',
        },
        why: cause.explanation.why,
        action:
          cause instanceof PayloadTooLargeError
            ? { zh: '请一次少建几张表后再试。', en: 'Make fewer sheets at a time.' }
            : cause.explanation.action,
      },
      { cause },
    );
  }
}

/** New sheets stand, with another print set-up than they should have. */
export class PrintSetUpError extends HostError {
  readonly code = 'print-set-up';
  constructor(options?: ErrorOptions) {
    super(
      {
        what: { zh: '打印设置没有完成。', en: 'The print set-up was not done.' },
        why: {
          zh: 'Excel 没有接受页面设置，例如没有安装打印机。',
          en: 'Excel did not take the page layout, for instance because no printer is installed.',
        },
        action: {
          zh: '打印前请在“页面布局”中设为 A4、宽 1 页。',
          en: 'Before printing, set A4 and a width of 1 page on the Page Layout tab.',
        },
      },
      options,
    );
  }
}

/** Sheets were added but could not be filled, nor removed again. */
export class HalfMadeSheetError extends HostError {
  readonly code = 'half-made-sheet';
  constructor(sheets: readonly string[], options?: ErrorOptions) {
    super(
      {
        what: { zh: '新工作表没有做完。', en: 'The new sheets were not finished.' },
        why: {
          zh: `工作表${sheets.map((name) => `“${name}”`).join('、')}可能已经新建，内容没有写完，也没有能够删除。`,
          en: `${sheets.map((name) => `“${name}”`).join(', ')}: possibly added, but not filled, and not removed again.`,
        },
        action: { zh: '请手工删除这些工作表后再试。', en: 'Delete these sheets by hand, then try again.' },
      },
      options,
    );
  }
}

/** Indicator rows of a form were being added or removed, and Excel stopped in between. */
export class HalfDoneRowsError extends HostError {
  readonly code = 'half-done-rows';
  constructor(sheet: string, cause: ProductError) {
    super(
      {
        what: {
          zh: `工作表“${sheet}”的指标行可能只改了一部分。`,
          en: `The indicator rows of “${sheet}” may have been changed only in part.`,
        },
        why: cause.explanation.why,
        action: {
          zh: '请核对该表的指标部分，可用 Ctrl+Z 撤销后再试。',
          en: 'Look through the indicators of that sheet; undo with Ctrl+Z if needed, then try again.',
        },
      },
      { cause },
    );
  }
}

/** Something that is no part of the form stands in the rows that would have to be split. */
export class SharedRowsError extends HostError {
  readonly code = 'shared-rows';
  constructor(beside: string, options?: ErrorOptions) {
    super(
      {
        what: { zh: '没有改动任何内容。', en: 'Nothing was changed.' },
        why: {
          zh: `同一行还有表外的内容（${beside}），增加整行会改动它。`,
          en: `Something beside the form (${beside}) stands in the same rows and would be changed.`,
        },
        action: {
          zh: '请先把旁边的内容移到别处后再试，或者把指标填入已有的空行。',
          en: 'Move what stands beside the form elsewhere, then try again; or use a row that is empty.',
        },
      },
      options,
    );
  }
}

/** A filter hides rows of the sheet: rows that come and go among them end up in the wrong place. */
export class FilteredSheetError extends HostError {
  readonly code = 'filtered-sheet';
  constructor(sheet: string, options?: ErrorOptions) {
    super(
      {
        what: { zh: '没有改动任何内容。', en: 'Nothing was changed.' },
        why: {
          zh: `工作表“${sheet}”正在筛选，有的行被隐藏。`,
          en: `The sheet “${sheet}” is filtered, some rows are hidden.`,
        },
        action: { zh: '请清除筛选后再试。', en: 'Clear the filter, then try again.' },
      },
      options,
    );
  }
}

/** A cell no longer holds the text that was judged, so a prepared repair would hit something else. */
export class CellChangedError extends HostError {
  readonly code = 'cell-changed';
  constructor(address: string, options?: ErrorOptions) {
    super(
      {
        what: { zh: '没有改动任何内容。', en: 'Nothing was changed.' },
        why: { zh: `${address} 的内容已经变了。`, en: `The content of ${address} has changed.` },
        action: { zh: '请重新检查后再试。', en: 'Check again, then try again.' },
      },
      options,
    );
  }
}

/** The user stopped a running scan. */
export class CancelledError extends HostError {
  readonly code = 'cancelled';
  constructor(options?: ErrorOptions) {
    super(
      {
        what: { zh: '检查已取消。', en: 'The check was cancelled.' },
        why: { zh: '点击了“取消”。', en: 'Cancel was pressed.' },
        action: { zh: '需要时请重新检查。', en: 'Check again when needed.' },
      },
      options,
    );
  }
}

/** Excel refuses without saying why: its general error. Several sheets that are selected at once are one known cause. */
export class UnexplainedRefusalError extends HostError {
  readonly code = 'unexplained-refusal';
  constructor(options?: ErrorOptions) {
    super(
      {
        what: { zh: '操作没有完成。', en: 'The action did not finish.' },
        why: {
          zh: 'Excel 没有说明原因。选中了多张工作表（标题栏显示“组”）时常会这样。',
          en: 'Excel gave no reason. This happens when several sheets are selected (the title bar says Group).',
        },
        action: {
          zh: '请右键点击工作表标签，取消组合工作表后再试；如再次出现，请保存工作簿后重新打开。',
          en: 'Right-click a sheet tab and ungroup the sheets, then try again; if it happens again, save and reopen the workbook.',
        },
      },
      options,
    );
  }
}

/** Anything Excel reports that is not foreseen above. The host's own words stay in `cause`. */
export class UnknownHostError extends HostError {
  readonly code = 'unknown-host-error';
  constructor(options?: ErrorOptions) {
    super(
      {
        what: { zh: '操作没有完成。', en: 'The action did not finish.' },
        why: { zh: 'Excel 报告了一个没有预料到的情况。', en: 'Excel reported something unforeseen.' },
        action: {
          zh: '请重新检查；如再次出现，请保存工作簿后重新打开。',
          en: 'Check again; if it happens again, save and reopen the workbook.',
        },
      },
      options,
    );
  }
}

/** What is shown of anything that was thrown: errors of the product are, everything else was not foreseen. */
export const asProductError = (thrown: unknown): ProductError =>
  thrown instanceof ProductError ? thrown : new UnknownHostError({ cause: thrown });
