import { invalidArgument } from '../batch/host-error';
import type { ServiceClass } from '../batch/service-class';
import type { Book } from './book';

const STATES = ['Visible', 'Background', 'Inactive'] as const;
/** Where the add-in's shared runtime stands: with its pane shown, without it, or not running. */
export type RuntimeState = (typeof STATES)[number];

/** What `Office.addin.showAsTaskpane()` and `hide()` talk to. */
export const appRuntimeClass: ServiceClass<{ readonly book: Book }> = {
  name: 'AppRuntimeService',
  methods: {
    GetAppRuntimeState: { call: ({ book }) => book.runtimeState },
    SetAppRuntimeState: {
      call: ({ book }, args) => {
        const state = STATES.find((each) => each === args.optionalText(0));
        if (!state) throw invalidArgument();
        book.setRuntimeState(state);
        return undefined;
      },
    },
  },
};
