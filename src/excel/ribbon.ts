import { canShowPane } from './capabilities';

/**
 * Ties ribbon functions to their names in the manifest. Excel is told when a function has ended, however it ended:
 * until then it keeps the button busy, for up to five minutes.
 */
export function associateCommands(functions: Readonly<Record<string, () => Promise<void>>>): void {
  for (const [name, run] of Object.entries(functions))
    Office.actions.associate(name, async (event?: Office.AddinCommands.Event) => {
      try {
        await run();
      } finally {
        // A keyboard shortcut comes without an event.
        event?.completed();
      }
    });
}

/** Brings the pane up, where ribbon functions and pane share a runtime. */
export async function showPane(): Promise<void> {
  if (canShowPane()) await Office.addin.showAsTaskpane();
}
