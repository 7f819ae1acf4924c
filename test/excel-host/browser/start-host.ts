import type { Injector } from '@univerjs/core';
import { ExcelDocument } from '../excel-document';
import type { Grid } from '../grid/grid';
import { UniverGrid } from '../univer/univer-grid';
import { User } from '../user';
import { windowName, type HostDescription } from '../wire/app-context';
import type { PaneLink } from '../wire/channel';
import { PaneAction, type PaneKey } from '../wire/messages';
import { Faults } from '../wire/faults';
import { OfficeHost, type Completion } from '../wire/office-host';
import { Recorder } from '../wire/recorder';
import type { WorkbookFile } from '../workbook-file';

export type { PaneKey };

export interface HostOptions {
  /** Element that takes the pane's frame. */
  readonly frameContainer: HTMLElement;
  /** Page of the task pane; on the same host name as this page (office.js trusts no other). */
  readonly paneUrl: string;
  /** Univer's injector. */
  readonly injector: Injector;
  /** Id under which Univer has opened `file.snapshot`. */
  readonly unitId: string;
  readonly file: WorkbookFile;
  /** Declared ExcelApi set, at most 1.15 (what this office.js knows); 1.14 when left out. */
  readonly excelApi?: string;
  readonly locale?: 'zh-CN' | 'en-US';
  /** Whether the pane's page starts without being shown, as the runtime of a press of a button does. */
  readonly hidden?: boolean;
  /** Platform as office.js is told it; the library's files for it need not be served. */
  readonly platform?: 'Web' | 'iOS';
  /** Called when the add-in asks for its pane to be shown or hidden. */
  readonly onPane?: (shown: boolean) => void;
  /** Called when a protected sheet refused what the user tried. */
  readonly onRefused?: () => void;
  /** Called when Tab leaves the pane, or Ctrl+F6. */
  readonly onPaneLeft?: (by: 'tab' | 'f6') => void;
  /** Called with keys that the pane hands on: those with Ctrl, Alt or Shift. */
  readonly onPaneKey?: (key: PaneKey) => void;
  /** Accessible name of the frame. */
  readonly title?: string;
}

/** Excel around a visible grid, with one task pane. */
export interface HostHandle {
  readonly frame: HTMLIFrameElement;
  readonly ribbon: {
    /** Presses a button of the ribbon; resolves when the add-in calls `event.completed()`. */
    press(functionName: string, controlId?: string): Promise<Completion>;
    /** Presses a button at the very moment at which the pane registers for commands. */
    pressAtRegistration(functionName: string, times?: number): Promise<readonly Completion[]>;
    /** Whether the pane is far enough to get commands. */
    readonly ready: boolean;
  };
  /** Commands the add-in has completed, oldest first. */
  readonly completed: readonly Completion[];
  readonly grid: Grid;
  readonly document: ExcelDocument;
  readonly user: User;
  readonly recorder: Recorder;
  readonly faults: Faults;
  /** Milliseconds in which nothing went between host and pane, and nothing is on its way; 0 while something is. */
  quietFor(): number;
  /** Puts the keyboard into the pane: where it was, else on the first control. */
  focusPane(): void;
  /** The workbook as it stands now, for saving. */
  file(): WorkbookFile;
  /** Takes the frame away and stops answering. The workbook stays open in Univer. */
  stop(): void;
}

/** Opens the task pane beside a workbook that is open in Univer. */
export function startHost(options: HostOptions): HostHandle {
  const { frameContainer, paneUrl, injector, unitId, file } = options;
  const { excelApi = '1.14', locale = 'zh-CN', title = '任务窗格' } = options;
  const description: HostDescription = {
    conversationId: `conversation-${crypto.randomUUID()}`,
    controlId: 'task-pane',
    origin: location.origin,
    sets: {
      ExcelApi: excelApi,
      SharedRuntime: '1.1',
      RibbonApi: '1.1',
      AddinCommands: '1.1',
      Settings: '1.1',
      DelayForCellEdit: '1.1',
    },
    locale,
    sharedRuntime: true,
    hidden: options.hidden ?? false,
    platform: options.platform ?? 'Web',
  };
  const frame = document.createElement('iframe');
  frame.title = title;
  // The name must be there before the frame is inserted: later it does not reach the pane's window.
  frame.name = windowName(description);
  frame.src = paneUrl;

  const recorder = new Recorder();
  const faults = new Faults();
  const grid = new UniverGrid(injector, unitId);
  const excelDocument = new ExcelDocument({
    grid,
    file,
    excelApi,
    send: (events) => office.send(events),
    selectionChanged: () => office.selectionChanged(),
    beforeAction: (action) => faults.meetAction(action),
    fault: (text) => recorder.fault(text),
    refused: () => options.onRefused?.(),
  });
  if (options.hidden) excelDocument.book.runtimeState = 'Background';
  let drawFrames = (): void => undefined;
  excelDocument.book.onRuntimeState = (state) => {
    if (state === 'Visible') drawFrames();
    options.onPane?.(state === 'Visible');
  };
  const office = new OfficeHost({
    link: linkTo(frame, new URL(paneUrl, location.href).origin),
    description,
    document: excelDocument,
    recorder,
    faults,
    notified: (action, key) => {
      if (action === PaneAction.TabExit || action === PaneAction.TabExitShift) options.onPaneLeft?.('tab');
      if (action === PaneAction.CtrlF6Exit || action === PaneAction.CtrlF6ExitShift)
        options.onPaneLeft?.('f6');
      if (action === PaneAction.KeyboardShortcuts && key) options.onPaneKey?.(key);
    },
  });
  frameContainer.append(frame);
  if (options.hidden && frame.contentWindow) drawFrames = withholdFrames(frame.contentWindow);

  return {
    frame,
    ribbon: {
      press: (functionName, controlId) => office.press(functionName, controlId),
      pressAtRegistration: (functionName, times) => office.pressAtRegistration(functionName, times),
      get ready() {
        return office.listensToRibbon;
      },
    },
    completed: office.completed,
    grid,
    document: excelDocument,
    user: new User(grid, excelDocument),
    recorder,
    faults,
    quietFor: () => (excelDocument.busy ? 0 : office.quietFor()),
    focusPane: () => {
      const before = frame.contentDocument?.activeElement;
      if (before && before !== frame.contentDocument?.body) frame.contentWindow?.focus();
      else office.focusPane();
    },
    file: () => excelDocument.toFile(),
    stop: () => {
      frame.remove();
      office.close();
      excelDocument.close();
      grid.dispose();
    },
  };
}

/**
 * Excel on the web starts a hidden runtime in a frame whose page takes itself for visible, and in which no animation
 * frame ever comes (other frames of Chromium get them also where they are not displayed). Gives back how to let them come.
 */
function withholdFrames(pane: Window): () => void {
  const withheld: FrameRequestCallback[] = [];
  const request = pane.requestAnimationFrame.bind(pane);
  pane.requestAnimationFrame = (callback) => -withheld.push(callback);
  return () => {
    pane.requestAnimationFrame = request;
    for (const callback of withheld.splice(0)) request(callback);
  };
}

/** Messages between this page and the frame's window. */
function linkTo(frame: HTMLIFrameElement, origin: string): PaneLink {
  return {
    post: (text) => frame.contentWindow?.postMessage(text, origin),
    listen: (receive) => {
      const onMessage = ({ source, origin: from, data }: MessageEvent<unknown>) => {
        if (source === frame.contentWindow && from === origin && typeof data === 'string') receive(data);
      };
      window.addEventListener('message', onMessage);
      return () => window.removeEventListener('message', onMessage);
    },
  };
}
