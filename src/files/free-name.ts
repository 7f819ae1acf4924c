/** Characters that a file name cannot have on some system. */
// eslint-disable-next-line no-control-regex -- control characters are among them
const FORBIDDEN = /[\u0000-\u001f<>:"/\\|?*]/gu;
const LONGEST = 80;

/** A file name for a title that is not taken yet, in letters' case too; remembers it. */
export function freeName(title: string, ending: string, taken: Set<string>): string {
  const base =
    [...title.replace(FORBIDDEN, '_').trim()]
      .slice(0, LONGEST)
      .join('')
      .replace(/[. ]+$/u, '') || '_';
  let name = `${base}.${ending}`;
  for (let n = 2; taken.has(name.toLowerCase()); n += 1) name = `${base} (${n}).${ending}`;
  taken.add(name.toLowerCase());
  return name;
}
