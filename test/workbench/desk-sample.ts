import { read, write } from '@e965/xlsx';

/** Milliseconds from one look at the opened page to the next, and until it is given up. */
const [LOOK, LONGEST] = [50, 30_000];

/**
 * Opens the desk in a window of its own and hands it the sheets of a workbook, each as a file, as a person picks them there.
 *
 * @param load called once the window is open: browsers open one only while a click is being answered
 * @throws Error when the browser opens no window, or the desk does not show itself
 */
export async function openDeskWith(address: string, load: () => Promise<Uint8Array>): Promise<void> {
  const desk = window.open(address);
  if (!desk) throw new Error('window.open');
  const files = sheetsAsFiles(await load());
  const input = await pickerOf(desk);
  const handed = new DataTransfer();
  for (const file of files) handed.items.add(file);
  input.files = handed.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

/** The sheets of a workbook as workbooks of their own, named after them. */
function sheetsAsFiles(bytes: Uint8Array): readonly File[] {
  const book = read(bytes, { cellNF: true, cellStyles: true });
  return book.SheetNames.map((name) => {
    const sheet = book.Sheets[name];
    const one = { SheetNames: [name], Sheets: sheet ? { [name]: sheet } : {} };
    return new File([write(one, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer], `${name}.xlsx`);
  });
}

async function pickerOf(desk: Window): Promise<HTMLInputElement> {
  for (let waited = 0; waited < LONGEST; waited += LOOK) {
    const input = desk.document.querySelector<HTMLInputElement>('input[data-pick=files]');
    if (input) return input;
    await new Promise((resolve) => setTimeout(resolve, LOOK));
  }
  throw new Error('desk.html');
}
