/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const GUARD = readFileSync(join(__dirname, '../../assets/office-guard.js'), 'utf8');

/** What was asked for, and what the server says when it is asked again. */
const asked: string[] = [];
class FakeRequest {
  status = 404;
  onload: () => void = () => undefined;
  open(_method: string, address: string): void {
    asked.push(address);
  }
  send(): void {
    this.onload();
  }
}

let complete: DocumentReadyState;
const listeners: [EventTarget, string, EventListenerOrEventListenerObject, boolean | undefined][] = [];

beforeEach(() => {
  jest.useFakeTimers();
  asked.length = 0;
  complete = 'complete';
  Object.defineProperty(document, 'readyState', { configurable: true, get: () => complete });
  document.body.innerHTML = '<div id="pane"><div class="starting"></div></div>';
  Object.assign(window, { XMLHttpRequest: FakeRequest, Office: {} });
  for (const target of [window, document])
    jest.spyOn(target, 'addEventListener').mockImplementation((...given: unknown[]) => {
      const [type, listener, options] = given as [string, EventListener, boolean | undefined];
      listeners.push([target, type, listener, options]);
      EventTarget.prototype.addEventListener.call(target, type, listener, options);
    });
  (0, eval)(GUARD);
});
afterEach(() => {
  jest.restoreAllMocks();
  for (const [target, type, listener, options] of listeners.splice(0))
    target.removeEventListener(type, listener, options);
  jest.clearAllTimers();
  jest.useRealTimers();
});

/** A script of the page that does not arrive. */
const fail = (src: string, attributes: Readonly<Record<string, string>> = {}): void => {
  const script = document.createElement('script');
  for (const [name, value] of Object.entries({ ...attributes, 'data-src': src }))
    script.setAttribute(name, value);
  Object.defineProperty(script, 'src', { value: src });
  document.body.append(script);
  script.dispatchEvent(new Event('error'));
};
const said = (): string => document.getElementById('office-guard')?.textContent ?? '';
const draw = (): void => document.querySelector('.starting')?.remove();

test('says nothing while the start takes its usual time, nor afterwards', () => {
  jest.advanceTimersByTime(14_000);
  expect(said()).toBe('');
  draw();
  jest.advanceTimersByTime(60_000);
  expect(said()).toBe('');
});

test('within 15 seconds it says that Excel does not answer, and is quiet when it does', () => {
  jest.advanceTimersByTime(15_000);
  expect(said()).toMatch(/Excel 还没有应答/u);
  draw();
  jest.advanceTimersByTime(500);
  expect(said()).toBe('');
});

test('within 15 seconds it says that files have not arrived, while the page waits for one', () => {
  complete = 'interactive';
  jest.advanceTimersByTime(15_000);
  expect(said()).toMatch(/文件没有到齐/u);
  complete = 'complete';
  jest.advanceTimersByTime(500);
  expect(said()).toMatch(/Excel 还没有应答/u);
});

test.each([
  ['the file for Excel on the web', 'https://here/office-js/excel-web-16.00.js', /excel-web-16\.00\.js$/u],
  ['a file of the add-in', 'https://here/taskpane.0123.js', /taskpane\.0123\.js$/u],
])('%s is missed at once, by its name, and looked for again', (_name, src, name) => {
  fail(src);
  expect(said()).toMatch(/文件没有到齐/u);
  expect(said()).toMatch(name);
  jest.advanceTimersByTime(10_000);
  expect(asked).toEqual([src, src]);
});

test('on a platform without files it says which platforms have them', () => {
  fail('https://here/office-js/excel-ios-16.00.js');
  expect(said()).toMatch(/不支持这个平台.*Windows、Mac 或网页版/u);
  jest.advanceTimersByTime(10_000);
  expect(asked).toEqual([]);
});

test('in a browser that is too old for the add-in it says what to update, and nothing else', () => {
  jest.spyOn(window, 'RegExp').mockImplementation(() => {
    throw new SyntaxError('Invalid regular expression: invalid group specifier name');
  });
  window.dispatchEvent(new Event('load'));
  jest.advanceTimersByTime(60_000);
  jest.mocked(window.RegExp).mockRestore();
  expect(said()).toMatch(/更新 macOS 和 Safari/u);
});

test('office.js itself', () => {
  Reflect.deleteProperty(window, 'Office');
  fail('https://here/office-js/office.js');
  expect(said()).toMatch(/未能加载 office\.js/u);
});

test.each([
  ['telemetry', 'https://here/office-js/telemetry/oteljs_agave.js', {}],
  ['texts in another language', 'https://here/office-js/zh-cn/office_strings.js', {}],
  ['a file that is loaded later', 'https://here/160.0123.js', { 'data-webpack': 'addin:160' }],
])('%s: nothing that the start needs', (_name, src, attributes) => {
  fail(src, attributes);
  expect(said()).toBe('');
});

test('says so also where a script keeps the page from being read, before there is a body', () => {
  Reflect.deleteProperty(window, 'Office');
  const { body } = document;
  body.remove();
  jest.advanceTimersByTime(15_000);
  expect(document.documentElement.textContent).toMatch(/未能加载 office\.js/u);
  document.getElementById('office-guard')?.remove();
  document.documentElement.append(body);
});

test('is plain ES5: no trailing comma in a call, no arrow, no let', () => {
  expect(GUARD).not.toMatch(/,\s*\)|=>|\b(let|const)\s|`/u);
});
