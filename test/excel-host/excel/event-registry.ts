/** RichApi event numbers of office.js. */
export const EventType = {
  Changed: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
  ProtectionChanged: 24,
  NameChanged: 25,
  VisibilityChanged: 26,
  Moved: 27,
} as const;

/** Target of events registered on a collection. */
export const WORKBOOK_TARGET = 'Workbook';

/** Who listens to what: event number and target (worksheet id or "Workbook"). */
export class EventRegistry {
  /** `runtime.enableEvents`. */
  enabled = true;
  private readonly counts = new Map<string, number>();

  register(type: number, target: string): void {
    const key = `${type}:${target}`;
    this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
  }

  unregister(type: number, target: string): void {
    const key = `${type}:${target}`;
    const count = (this.counts.get(key) ?? 0) - 1;
    if (count > 0) this.counts.set(key, count);
    else this.counts.delete(key);
  }

  wants(type: number, target: string): boolean {
    return this.enabled && this.counts.has(`${type}:${target}`);
  }

  clear(): void {
    this.enabled = true;
    this.counts.clear();
  }
}
