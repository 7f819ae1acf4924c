/** Endings of names of bodies with the short forms that units mix with them. */
export const SHORTENED: readonly { readonly full: string; readonly short: string }[] = [
  { full: '委员会', short: '委' },
  { full: '办公室', short: '办' },
  { full: '会议', short: '会' },
  { full: '管理局', short: '局' },
  { full: '研究院', short: '院' },
];
