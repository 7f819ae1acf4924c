import '@testing-library/jest-dom';
import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ProductError } from '../texts/product-error';
import { crashReport } from './crash-report';
import { startPane } from './start';
import type { PaneStart } from './start';
import { fakeEnvironment } from './testing/fake-environment';
import { fakeSession } from './testing/fake-session';
import { RULE_INFOS } from './testing/fixtures';
import { axeViolations, layOutForTests } from './testing/render-pane';

const text = (zh: string): { zh: string; en: string } => ({ zh, en: `en ${zh}` });

class NotThereError extends ProductError {
  readonly code = 'NotThere';
  constructor() {
    super({ what: text('没有 Excel。'), why: text('在浏览器中打开。'), action: text('请在 Excel 中打开。') });
  }
}

beforeAll(() => {
  layOutForTests();
  window.matchMedia = (query) =>
    Object.assign(new EventTarget(), { matches: false, media: query }) as MediaQueryList;
  Object.defineProperty(navigator, 'language', { configurable: true, value: 'zh-CN' });
});

let page: HTMLElement;
beforeEach(() => {
  document.body.innerHTML = '<div id="pane"><div role="status" aria-label="正在连接 Excel"></div></div>';
  page = document.getElementById('pane')!;
});

const started = (start: Promise<PaneStart>): Promise<void> => act(() => startPane(page, start));
const session = fakeSession();
const openEnvironment = () => Promise.resolve(fakeEnvironment());

describe('start of the pane', () => {
  test('the page keeps its loading picture until Excel is there', async () => {
    let arrive: (start: PaneStart) => void = () => undefined;
    const running = startPane(page, new Promise((resolve) => (arrive = resolve)));
    expect(screen.getByRole('status', { name: '正在连接 Excel' })).toBeInTheDocument();
    await act(async () => {
      arrive({
        session,
        rules: RULE_INFOS,
        appearance: () => ({ language: 'zh', brightness: 'light' }),
        openEnvironment,
      });
      await running;
    });
    expect(screen.getByRole('heading', { name: '绩效目标表助手' })).toBeInTheDocument();
    expect(screen.queryByRole('status', { name: '正在连接 Excel' })).not.toBeInTheDocument();
  });

  const early = { session: fakeSession({ freshness: 'checking' }), rules: [], openEnvironment } as const;
  const appearance = () => ({ language: 'zh', brightness: 'light' }) as const;

  test('the pane is shown before its session has arrived, and goes on with it', async () => {
    let arrive: (work: Pick<PaneStart, 'session' | 'rules'>) => void = () => undefined;
    const arriving = new Promise<Pick<PaneStart, 'session' | 'rules'>>((resolve) => (arrive = resolve));
    await started(Promise.resolve({ ...early, appearance, arriving }));
    expect(screen.getByRole('heading', { name: '正在读取工作表' })).toBeInTheDocument();
    await act(async () => arrive({ session, rules: RULE_INFOS }));
    expect(screen.getByRole('heading', { name: '检查本工作簿中的绩效目标表' })).toBeInTheDocument();
  });

  test('code that does not arrive is a failed start', async () => {
    await started(Promise.resolve({ ...early, appearance, arriving: Promise.reject(new NotThereError()) }));
    expect(await screen.findByText('没有 Excel。')).toBeInTheDocument();
  });

  test('language and theme are those of Excel, and asked again when the pane comes back', async () => {
    let language: 'zh' | 'en' = 'zh';
    await started(
      Promise.resolve({
        session,
        rules: RULE_INFOS,
        appearance: () => ({ language, brightness: language === 'zh' ? 'light' : 'dark' }),
        openEnvironment,
      }),
    );
    expect(document.documentElement.lang).toBe('zh-CN');
    language = 'en';
    act(() => void window.dispatchEvent(new Event('focus')));
    expect(screen.getByRole('tab', { name: 'Findings' })).toBeInTheDocument();
    expect(document.documentElement.lang).toBe('en');
    expect(document.documentElement.style.colorScheme).toBe('dark');
  });

  test('a foreseen failure is explained', async () => {
    await started(Promise.reject(new NotThereError()));
    for (const line of ['没有 Excel。', '在浏览器中打开。', '请在 Excel 中打开。'])
      expect(screen.getByText(line)).toBeInTheDocument();
    expect(await axeViolations()).toEqual([]);
  });

  test('an unforeseen failure is explained too, and its report can be copied', async () => {
    const user = userEvent.setup({ delay: null });
    await started(Promise.reject(new Error('机密：某项目 320 万元')));
    expect(screen.getByText('没有连接到 Excel。')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '复制报告' }));
    expect(screen.getByText('已复制')).toBeInTheDocument();
    const report = await navigator.clipboard.readText();
    expect(report).toContain('performance-target-addin');
    expect(report).not.toContain('机密');
  });

  test('where the clipboard is forbidden the report is selected instead', async () => {
    const user = userEvent.setup({ delay: null });
    await started(Promise.reject(new Error('x')));
    jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
    await user.click(screen.getByRole('button', { name: '复制报告' }));
    expect(screen.getByText(/请按 Ctrl\+C/)).toBeInTheDocument();
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: '报告' });
    expect(field.selectionEnd - field.selectionStart).toBe(field.value.length);
  });

  test('what breaks while rendering shows the report and spares the workbook', async () => {
    const silent = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const broken = fakeSession({
      phase: 'ready',
      reading: null as never,
      review: { findings: null as never, cannotJudge: [] },
    });
    await started(
      Promise.resolve({
        session: broken,
        rules: [],
        appearance: () => ({ language: 'zh', brightness: 'light' }),
        openEnvironment,
      }),
    );
    expect(screen.getByRole('heading', { name: '窗格遇到意外情况' })).toBeInTheDocument();
    silent.mockRestore();
  });
});

describe('crash report', () => {
  const surroundings = { userAgent: 'Agent', at: new Date('2026-11-22T00:00:00Z') };

  test('holds the kind and the code places, no message and no address', () => {
    const error = new TypeError('某单元格内容');
    error.stack =
      'TypeError: 某单元格内容\nat 某行 320 万元\n    at read (https://host.gov.cn/app/taskpane.abc.js:1:20)\n    at file:///C:/u/taskpane.js:2:3';
    expect(crashReport(error, surroundings).split('\n')).toEqual([
      'performance-target-addin',
      '2026-11-22T00:00:00.000Z',
      'Agent',
      'TypeError',
      'at read (taskpane.abc.js:1:20)',
      'at taskpane.js:2:3',
    ]);
  });

  test.each([
    ['a product error by its code', new NotThereError(), 'NotThere'],
    ['something that is no error', '文字', 'string'],
  ])('names %s', (_name, thrown, kind) => {
    const report = crashReport(thrown, surroundings);
    expect(report.split('\n')[3]).toBe(kind);
    expect(report).not.toContain('文字');
  });
});
