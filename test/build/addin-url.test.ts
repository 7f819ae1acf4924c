import { addinUrl, AddinUrlError, DEVELOPMENT_URL } from '../../src/build/addin-url';

test.each([
  ['nothing', undefined, DEVELOPMENT_URL],
  ['blank', '  ', DEVELOPMENT_URL],
  ['a host', 'https://intranet.example', 'https://intranet.example'],
  ['a slash at the end', 'https://intranet.example/', 'https://intranet.example'],
  ['a folder and a port', 'https://intranet.example:8443/form/', 'https://intranet.example:8443/form'],
])('the address of the add-in: %s', (_case, setting, expected) => {
  expect(addinUrl(setting)).toBe(expected);
});

test.each([
  ['http', 'http://intranet.example'],
  ['no scheme', 'intranet.example'],
  ['a query', 'https://intranet.example/?a=1'],
  ['a fragment', 'https://intranet.example/#a'],
])('refuses %s', (_case, setting) => {
  expect(() => addinUrl(setting)).toThrow(AddinUrlError);
});
