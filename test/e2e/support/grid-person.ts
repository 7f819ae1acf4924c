import type { WorkbenchPage } from './start-workbench';

/** A colour as red, green and blue, 0 to 255. */
export type Colour = readonly [number, number, number];

/** The person at the visible grid: mouse and keyboard, and eyes. */
export class GridPerson {
  private clicks = 0;

  constructor(private readonly workbench: WorkbenchPage) {}

  /**
   * A click into the grid: it takes the keyboard there and ends the editing of a cell. Each elsewhere than the one
   * before: two quick clicks on one spot would open the cell for editing.
   */
  click(): Promise<void> {
    return this.workbench.page
      .locator('#grid canvas[id^="univer-sheet-main-canvas"]')
      .click({ position: { x: 400, y: 60 + 70 * (this.clicks++ % 4) }, force: true });
  }

  /** Selects a cell, with the keyboard in the grid. */
  async goTo(sheet: string, cell: string): Promise<void> {
    await this.workbench.evaluate(({ host }, name) => host.user.activate(name), sheet);
    await this.click();
    await this.workbench.keyboardComesTo('grid');
    await this.workbench.evaluate(({ host }, at) => host.user.select(at.sheet, at.cell), { sheet, cell });
  }

  /** Types into the selected cell and presses Enter. */
  async type(text: string): Promise<void> {
    await this.workbench.page.keyboard.type(text);
    await this.workbench.page.keyboard.press('Enter');
  }

  press(keys: string): Promise<void> {
    return this.workbench.page.keyboard.press(keys);
  }

  /** What a cell shows. */
  see(sheet: string, cell: string): Promise<string> {
    return this.workbench.evaluate(({ host }, at) => host.user.see(at.sheet, at.cell), { sheet, cell });
  }

  /** Pixels of one colour in the drawn grid. */
  pixels(colour: Colour): Promise<number> {
    return this.workbench.page.evaluate(([red, green, blue]) => {
      let count = 0;
      for (const canvas of document.querySelectorAll<HTMLCanvasElement>('#grid canvas')) {
        const { width, height } = canvas;
        const data =
          width && height ? canvas.getContext('2d')?.getImageData(0, 0, width, height).data : undefined;
        for (let i = 0; data && i < data.length; i += 4)
          if (data[i] === red && data[i + 1] === green && data[i + 2] === blue) count += 1;
      }
      return count;
    }, colour);
  }
}
