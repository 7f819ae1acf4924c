/*
 * The one script of the page. Workers run it, too: a page that opens from a folder can load no other file. What is only
 * for one of the two is not run in the other.
 */
const script = typeof document === 'undefined' ? undefined : (document.currentScript?.textContent ?? '');
if (script === undefined)
  void import('./work/worker').then(({ serve }) =>
    serve(globalThis as unknown as Parameters<typeof serve>[0]),
  );
else void import('./page').then(({ startDesk }) => startDesk(place(), script));

function place(): HTMLElement {
  const page = document.getElementById('desk');
  if (!page) throw new Error('desk.html has an element with the id "desk".');
  return page;
}

export {};
