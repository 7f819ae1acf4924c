import { OfficeJsUrlError, officeJsSource } from '../../src/build/office-js-source';
import { createHash } from 'node:crypto';
import { contentSecurityPolicy, inlineScript } from '../../src/build/page-policy';

describe('where office.js comes from', () => {
  test.each([
    ['unset: self-hosted', undefined, './office-js/office.js', null, true],
    ['empty: self-hosted', ' ', './office-js/office.js', null, true],
    [
      'cdn',
      'cdn',
      'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
      'https://appsforoffice.microsoft.com',
      false,
    ],
    [
      '21Vianet, any case',
      '21Vianet',
      'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
      'https://appsforoffice.cdn.partner.office365.cn',
      false,
    ],
    [
      'a folder of another site',
      'https://intranet.example:8443/office/',
      'https://intranet.example:8443/office/office.js',
      'https://intranet.example:8443',
      false,
    ],
    ['a folder of our own site', '/shared/office-js', '/shared/office-js/office.js', null, false],
    ['the debug file', '../lib/office.debug.js', '../lib/office.debug.js', null, false],
  ])('%s', (_name, setting, url, origin, copied) => {
    expect(officeJsSource(setting)).toEqual({ url, origin, copied });
  });

  test.each([
    ['plain http', 'http://intranet.example/office.js'],
    ['another file name', 'https://intranet.example/office-2024.js'],
    ['a script scheme', 'javascript:alert(1)//office.js'],
    ['a broken address', 'https://intra net.example/'],
    ['a query', 'https://intranet.example/office?x=1'],
  ])('refuses %s', (_name, setting) => {
    expect(() => officeJsSource(setting)).toThrow(OfficeJsUrlError);
  });
});

describe('the Content-Security-Policy', () => {
  const directives = (policy: string): Map<string, string> =>
    new Map(
      policy.split('; ').map((part) => [part.slice(0, part.indexOf(' ')), part.slice(part.indexOf(' ') + 1)]),
    );

  test('admits only the own origin by default, and no eval', () => {
    const policy = directives(contentSecurityPolicy(null));
    expect(policy.get('default-src')).toBe("'self'");
    expect(policy.get('script-src')).toBe("'self'");
    expect(policy.get('connect-src')).toBe("'self'");
    expect(policy.get('object-src')).toBe("'none'");
    expect([...policy.values()].join(' ')).not.toMatch(/unsafe-eval|https?:|\*/);
    expect(policy.has('frame-ancestors')).toBe(false);
  });

  test('admits scripts of the origin that serves office.js, and nothing else of it', () => {
    const origin = 'https://appsforoffice.microsoft.com';
    const policy = directives(contentSecurityPolicy(origin));
    const admitting = [...policy].filter(([, sources]) => sources.includes(origin)).map(([name]) => name);
    expect(admitting).toEqual(['script-src', 'connect-src']);
  });
});

describe('a script inside of a page', () => {
  test('has the hash that a browser takes of it, whatever ends its lines', () => {
    const { script, hash } = inlineScript('/* one\r\ntwo\rthree */\nrun();');
    expect(script).toBe('/* one\ntwo\nthree */\nrun();');
    expect(hash).toBe(`sha256-${createHash('sha256').update(script).digest('base64')}`);
  });

  test('looks nowhere like the end of its element', () => {
    expect(inlineScript('"</script><!-- "').script).toBe('"\\x3c/script>\\x3c!-- "');
  });
});
