import type { ServiceClass } from '../batch/service-class';
import type { Book } from './book';
import { asWord } from './json';

/** Calculation is always automatic here, and the screen is never held back. */
export const applicationClass: ServiceClass<{ readonly book: Book }> = {
  name: 'Application',
  scalars: {
    CalculationMode: {
      get: () => 'Automatic',
      set: (_state, value) => void asWord(value, ['Automatic', 'AutomaticExceptTables', 'Manual']),
    },
    CalculationState: { since: '1.9', get: () => 'Done' },
    CalculationEngineVersion: { since: '1.9', get: () => 191029 },
    DecimalSeparator: { since: '1.11', get: () => '.' },
    ThousandsSeparator: { since: '1.11', get: () => ',' },
    UseSystemSeparators: { since: '1.11', get: () => true },
  },
  methods: {
    Calculate: { call: () => undefined },
    SuspendApiCalculationUntilNextSync: { since: '1.6', call: () => undefined },
    SuspendScreenUpdatingUntilNextSync: { since: '1.9', call: () => undefined },
  },
};

export const runtimeClass: ServiceClass<{ readonly book: Book }> = {
  name: 'Runtime',
  scalars: {
    EnableEvents: {
      since: '1.8',
      get: ({ book }) => book.events.enabled,
      set: ({ book }, value) => {
        book.events.enabled = value === true;
      },
    },
  },
};
