import { isNetworkPath, registryFile } from './registry-file';

test.each(['\\\\server\\folder', '\\\\10.0.0.1\\绩效\\加载项', '\\\\server\\folder\\ '])(
  '%s is a network path',
  (path) => {
    expect(isNetworkPath(path)).toBe(true);
  },
);

test.each(['', 'C:\\folder', '\\\\server', 'https://server/folder', '\\\\server\\a"b', '//server/folder'])(
  '%s is none',
  (path) => {
    expect(isNetworkPath(path)).toBe(false);
  },
);

test('the file trusts the folder under one id, in the writing of the registry', () => {
  const bytes = registryFile('\\\\server\\绩效\\');
  expect([...bytes.subarray(0, 2)]).toEqual([0xff, 0xfe]);
  const lines = Buffer.from(bytes).toString('utf16le').slice(1).split('\r\n');
  expect(lines[0]).toBe('Windows Registry Editor Version 5.00');
  const [, id] = /TrustedCatalogs\\(\{[0-9a-f-]{36}\})\]$/u.exec(lines[2] ?? '') ?? [];
  expect(lines.slice(3)).toEqual([
    `"Id"="${id}"`,
    '"Url"="\\\\\\\\server\\\\绩效"',
    '"Flags"=dword:00000001',
    '',
  ]);
});
