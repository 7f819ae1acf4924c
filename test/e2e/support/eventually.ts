/** Milliseconds; for a machine that runs other tests besides. */
const TIMEOUT = 60_000;
const PAUSE = 100;

/**
 * Repeats assertions until they hold. What the last try threw is what the test fails with.
 * @param timeout milliseconds after which a try that fails is the last
 */
export async function eventually(assertions: () => Promise<void>, timeout = TIMEOUT): Promise<void> {
  const end = Date.now() + timeout;
  for (;;) {
    try {
      return await assertions();
    } catch (error) {
      if (Date.now() > end) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}
