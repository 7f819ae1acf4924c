import { canShowPane } from './capabilities';

/**
 * Ties the names of ribbon functions and keyboard shortcuts to what a press does. To be called by the first script after
 * office.js; does nothing where that did not arrive, which the page says. Excel is told when a press has ended, however
 * it ended: until then it keeps the button busy, for up to five minutes.
 */
export function associateCommands<Name extends string>(
  names: readonly Name[],
  press: (name: Name) => Promise<void>,
): void {
  if (typeof Office === 'undefined') return;
  for (const name of names)
    Office.actions.associate(name, async (event?: Office.AddinCommands.Event) => {
      try {
        await press(name);
      } finally {
        // A keyboard shortcut comes without an event.
        event?.completed();
      }
    });
  // The library gives up for good when nobody has asked for it some ten seconds after it has met Excel; the page's
  // other scripts may take longer over a slow line.
  void Office.onReady();
}

let showing: Promise<void> | undefined;

/** Brings the pane up, where ribbon functions and pane share a runtime. Excel is not asked again while it is at it. */
export async function showPane(): Promise<void> {
  if (!canShowPane()) return;
  showing ??= Office.addin.showAsTaskpane().finally(() => {
    showing = undefined;
  });
  await showing;
}
