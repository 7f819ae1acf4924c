/** Whether requirement set `wanted` ("1.9") is within `declared` ("1.14"). Versions compare by number, part by part. */
export function isWithin(wanted: string | undefined, declared: string): boolean {
  if (wanted === undefined) return true;
  const [major = 0, minor = 0] = wanted.split('.').map(Number);
  const [topMajor = 0, topMinor = 0] = declared.split('.').map(Number);
  return major < topMajor || (major === topMajor && minor <= topMinor);
}
