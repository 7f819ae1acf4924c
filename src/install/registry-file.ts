/** The catalogue of the add-in among the trusted ones. Always the same, so that running the file again replaces. */
const CATALOGUE = '{7d3f7c52-2f0e-4d5b-9b57-0a6f5a3c1e84}';

/** Whether a text is a network path: two strokes, a server, a folder. */
export const isNetworkPath = (text: string): boolean =>
  /^\\\\[^\\/:*?"<>|]+(?:\\[^\\/:*?"<>|]+)+\\?$/u.test(text.trim());

/**
 * A registry file that makes a shared folder a trusted catalogue of the current user, shown in the menu. Source: Office Add-ins
 * documentation, "Configure the trust with a Registry script".
 * @param path as `isNetworkPath` asks for
 * @returns UTF-16 with a byte order mark, which the registry editor needs for Chinese folders
 */
export function registryFile(path: string): Uint8Array<ArrayBuffer> {
  const url = path.trim().replace(/\\$/u, '').replaceAll('\\', '\\\\');
  const lines = [
    'Windows Registry Editor Version 5.00',
    '',
    `[HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\16.0\\WEF\\TrustedCatalogs\\${CATALOGUE}]`,
    `"Id"="${CATALOGUE}"`,
    `"Url"="${url}"`,
    '"Flags"=dword:00000001',
    '',
  ];
  const text = `\uFEFF${lines.join('\r\n')}`;
  const bytes = new Uint8Array(text.length * 2);
  for (let index = 0; index < text.length; index += 1) {
    bytes[index * 2] = text.charCodeAt(index) & 0xff;
    bytes[index * 2 + 1] = text.charCodeAt(index) >> 8;
  }
  return bytes;
}
