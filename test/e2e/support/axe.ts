import { source } from 'axe-core';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Frame, Page } from 'playwright-core';

/** Rules that a change of colours alone can break. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];
export const OF_COLOUR: RunOptions = { runOnly: COLOUR_RULES };
/** All others: for what has been looked at in the same colours already. */
export const WITHOUT_COLOUR: RunOptions = {
  rules: Object.fromEntries(COLOUR_RULES.map((rule) => [rule, { enabled: false }])),
};

/** What axe finds wrong, of any severity; one line for each element. */
export async function violations(page: Page | Frame, options: RunOptions = {}): Promise<readonly string[]> {
  if (await page.evaluate(() => !('axe' in window))) await page.evaluate(source);
  return page.evaluate(
    async (wanted) => {
      const { axe } = window as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } };
      const found = await axe.run(wanted);
      // Told apart here: the rest of what axe gives takes long on its way out of the page.
      return found.violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`),
      );
    },
    // Passes are not looked at: to collect them takes a good part of the time.
    { ...options, resultTypes: ['violations'] } satisfies RunOptions,
  );
}
