import { createElement, type ReactElement } from 'react';

interface Popup {
  readonly popup: { readonly extraProps?: { readonly title: string; readonly text: string } };
}

/** The note below a selected cell that says what to enter. */
export function InputMessage({ popup: { extraProps } }: Popup): ReactElement | null {
  if (!extraProps) return null;
  const { title, text } = extraProps;
  return createElement(
    'div',
    { className: 'input-message', role: 'note' },
    title && createElement('strong', null, title),
    text,
  );
}
