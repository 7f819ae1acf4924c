import { keepingFocus } from './attention';

let first: HTMLButtonElement;
let second: HTMLButtonElement;
beforeEach(() => {
  document.body.innerHTML = '<button></button><button></button>';
  [first, second] = [...document.querySelectorAll('button')] as [HTMLButtonElement, HTMLButtonElement];
  first.focus();
});

test('a focus that was taken away comes back', async () => {
  await keepingFocus(async () => first.blur());
  expect(document.activeElement).toBe(first);
});

test('a focus that the pane moved meanwhile stays where it is', async () => {
  await keepingFocus(async () => second.focus());
  expect(document.activeElement).toBe(second);
});

test('a focus that the pane moved meanwhile, and that was taken away then, comes back to where it was moved', async () => {
  await keepingFocus(async () => {
    second.focus();
    second.blur();
  });
  expect(document.activeElement).toBe(second);
});

test('an element that has gone gets no focus', async () => {
  await keepingFocus(async () => first.remove());
  expect(document.activeElement).toBe(document.body);
});
