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

  it('passes the product’s own errors through', () => {
    const error = new CancelledError();
    expect(toProductError(error)).toBe(error);
  });
});
