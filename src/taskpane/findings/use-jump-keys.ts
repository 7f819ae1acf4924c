import { useEffect } from 'react';
import type { FindingsList } from './use-findings-list';

/**
 * F8 and Shift+F8 lead to the next and the previous finding, wherever the focus is.
 *
 * @param onJump shows the findings
 */
export function useJumpKeys(step: FindingsList['step'], onJump: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'F8' || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      onJump();
      step(event.shiftKey ? -1 : 1, 'focus');
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [step, onJump]);
}
