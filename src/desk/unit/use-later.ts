import { useEffect, useState } from 'react';

/** False while a component is shown for the first time, true from the next task on: what can wait does not hold the rest up. */
export function useLater(): boolean {
  const [later, setLater] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLater(true), 0);
    return () => clearTimeout(timer);
  }, []);
  return later;
}
