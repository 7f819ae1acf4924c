const STORE = 'workbench';
const PLACE = '/kept-workbook';
const NAME = 'X-File-Name';

/** Keeps a workbook as it stands while the page is opened anew in the other language; nothing typed is lost by that. */
export async function keep(name: string, bytes: Uint8Array): Promise<void> {
  const headers = { [NAME]: encodeURIComponent(name) };
  await (await caches.open(STORE)).put(PLACE, new Response(bytes as Uint8Array<ArrayBuffer>, { headers }));
}

/** What was kept, once: a page that is opened afresh begins with the sample. */
export async function takeKept(): Promise<{ readonly name: string; readonly bytes: Uint8Array } | undefined> {
  const store = await caches.open(STORE);
  const found = await store.match(PLACE);
  if (!found) return undefined;
  await store.delete(PLACE);
  return {
    name: decodeURIComponent(found.headers.get(NAME) ?? ''),
    bytes: new Uint8Array(await found.arrayBuffer()),
  };
}
