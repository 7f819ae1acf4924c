/** What the pane learns about its host before anything else. */
export interface HostDescription {
  readonly conversationId: string;
  readonly controlId: string;
  /** Origin of the host page. */
  readonly origin: string;
  /** Requirement set to version, both as text: `{ ExcelApi: '1.14' }`. */
  readonly sets: { readonly [name: string]: string };
  /** Display language: "zh-CN". */
  readonly locale: string;
  readonly sharedRuntime: boolean;
  /** Whether the pane's page runs without being shown. */
  readonly hidden?: boolean;
  /** Whether the workbook is open for reading only. */
  readonly readOnly?: boolean;
  /** Platform as `hostInfo` names it: Web when left out. */
  readonly platform?: 'Web' | 'iOS';
}

/** `hostInfo` for Excel on the web, with telemetry off. */
export function hostInfo({
  conversationId,
  locale,
  sharedRuntime,
  platform = 'Web',
}: HostDescription): string {
  return [
    'Excel',
    platform,
    '16.00',
    locale,
    conversationId,
    '',
    'disableLogging',
    sharedRuntime ? '1' : '0',
  ].join('$');
}

/** Name the pane's window must have before office.js loads. A frame must have it before it is inserted. */
export function windowName(host: HostDescription): string {
  return JSON.stringify({
    baseFrameName: `pane-${host.conversationId}`,
    hostInfo: hostInfo(host),
    xdmInfo: `${host.conversationId}|${host.controlId}|${host.origin}`,
    serializerVersion: 1,
    flights: '[]',
  });
}

/** Answer to `ContextActivationManager_getAppContextAsync`. Versions of requirement sets must be text. */
export function appContext(host: HostDescription, settings: { readonly [key: string]: string }): object {
  return {
    _id: host.controlId,
    _appName: 16, // Excel on the web
    _appVersion: '16.0',
    _appMinorVersion: 0,
    _appUILocale: host.locale,
    _dataLocale: host.locale,
    _docUrl: `${host.origin}/workbook.xlsx`,
    _clientMode: host.readOnly ? 0 : 1,
    _settings: Object.entries(settings),
    _reason: 'documentOpened',
    _osfControlType: 1,
    _eToken: '',
    _correlationId: host.conversationId,
    _appInstanceId: host.controlId,
    _requirementMatrix: JSON.stringify(host.sets),
    _hostCustomMessage: '',
    _hostFullVersion: '16.0.18000.42300',
    _clientWindowHeight: 800,
    _clientWindowWidth: 360,
    _addinName: 'add-in',
    _appDomains: [],
    _initialDisplayMode: host.hidden ? 1 : 2,
  };
}
