import { benchInJest } from './in-jest';

/** Requests and bytes of what the pane does, counted at the stand-in: marks of few and many sheets, edits beside a ledger. */
export const benchTraffic = (): Promise<object> => benchInJest('traffic');
