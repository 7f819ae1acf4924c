import { CancelledError } from '../session/port/host-errors';
import { toProductError } from './errors';

describe('toProductError', () => {
  it.each([
    ['InvalidOperationInCellEditMode', 'edit-mode'],
    ['AccessDenied', 'protected-sheet'],
    ['ResponsePayloadSizeLimitExceeded', 'payload-too-large'],
    ['RequestPayloadSizeLimitExceeded', 'payload-too-large'],
    ['InvalidOrTimedOutSession', 'session-lost'],
    ['ActivityLimitReached', 'host-busy'],
    ['ItemNotFound', 'sheet-gone'],
    ['ApiNotFound', 'api-missing'],
    ['HostRestartNeeded', 'restart-needed'],
    ['UnsupportedOperation', 'unsupported-here'],
    ['ConnectionFailure', 'host-busy'],
    ['WriteNotSupportedWhenModalDialogOpen', 'host-busy'],
    ['MemoryLimitReached', 'payload-too-large'],
    ['GeneralException', 'unexplained-refusal'],
    ['SomethingNew', 'unknown-host-error'],
  ])('%s becomes %s', (hostCode, code) => {
    const error = toProductError(Object.assign(new Error('raw words of the host'), { code: hostCode }));
    expect(error).toMatchObject({ code });
    expect(error.cause).toMatchObject({ code: hostCode });
    const { what, why, action } = error.explanation;
    for (const text of [what, why, action]) {
      expect(text.zh).toMatch(/^[^!！]+。$/u);
      expect(text.en).toMatch(/^[^!]+\.$/u);
      expect(text.zh + text.en).not.toContain('raw words');
    }
  });

  it('names the function that is missing, and blames the version only of an Excel older than asked for', () => {
    const raw = Object.assign(new Error('raw'), {
      code: 'ApiNotFound',
      debugInfo: { errorLocation: 'Range.copyFrom' },
    });
    const whyOn = (supported: boolean): string => {
      Object.assign(globalThis, {
        Office: { context: { requirements: { isSetSupported: () => supported } } },
      });
      return toProductError(raw).explanation.why.zh;
    };
    expect(whyOn(true)).toBe('Excel 没有提供它应有的一项功能（Range.copyFrom）。');
    expect(whyOn(false)).toBe('此版本的 Excel 不支持所需的功能（Range.copyFrom）。');
    Reflect.deleteProperty(globalThis, 'Office');
  });

  it.each([
    ['ConnectionFailure', '与 Excel 的连接暂时中断。'],
    ['WriteNotSupportedWhenModalDialogOpen', 'Excel 中有对话框开着。'],
    ['MemoryLimitReached', 'Excel 的内存不够。'],
  ])('says why it was: %s', (code, why) => {
    expect(toProductError(Object.assign(new Error('raw'), { code })).explanation.why.zh).toBe(why);
  });

  it('passes the product’s own errors through', () => {
    const error = new CancelledError();
    expect(toProductError(error)).toBe(error);
  });
});
