import type { ServiceObject } from './service-class';

/** Objects the client keeps over several requests (`_KeepReference`). */
export class References {
  private readonly objects = new Map<string, ServiceObject>();
  private readonly ids = new Map<unknown, string>();
  private next = 1;

  keep(object: ServiceObject): string {
    const known = this.ids.get(object.state);
    if (known !== undefined) return known;
    const id = `ref-${this.next++}`;
    this.objects.set(id, object);
    this.ids.set(object.state, id);
    return id;
  }

  find(id: string): ServiceObject | undefined {
    return this.objects.get(id);
  }

  idOf(object: ServiceObject): string | undefined {
    return this.ids.get(object.state);
  }

  remove(id: string): void {
    const object = this.objects.get(id);
    if (!object) return;
    this.objects.delete(id);
    this.ids.delete(object.state);
  }

  get size(): number {
    return this.objects.size;
  }

  /** States of all kept objects. */
  states(): Iterable<unknown> {
    return this.ids.keys();
  }

  clear(): void {
    this.objects.clear();
    this.ids.clear();
  }
}
