import { isWithin } from './api-set';
import { Arguments, type Argument } from './arguments';
import { apiNotFound, HostError, invalidArgument, invalidReference } from './host-error';
import {
  ActionType,
  PathType,
  type Action,
  type ArgumentInfo,
  type BatchFailure,
  type BatchRequest,
  type BatchResponse,
  type Json,
  type JsonObject,
  type ObjectPath,
} from './protocol';
import { query } from './query';
import type { References } from './references';
import { ServiceObject, type Outcome } from './service-class';

export interface ExecutorOptions {
  readonly root: ServiceObject;
  readonly references: References;
  /** Declared ExcelApi set, as text. */
  readonly excelApi: string;
  /** Services the client creates by type name (path type 2). */
  readonly services: { readonly [typeName: string]: () => ServiceObject };
  /** Called before something is read: pending recalculation has to be finished by then. */
  beforeRead(): Promise<void>;
  /** Called before each action; what it throws fails the action. */
  beforeAction?(action: Action): void;
  /** Told of failures that are no answer of Excel but bugs of the stand-in. */
  fault(text: string): void;
}

/** What a method may need of the running batch. */
export interface BatchScope {
  readonly references: References;
}

type Resolved = ServiceObject | null;

/** Runs RichApi requests against service objects. Knows nothing about Excel. */
export class BatchExecutor {
  constructor(private readonly options: ExecutorOptions) {}

  /** Runs the actions in order and stops at the first failure; earlier effects stay. */
  async run(request: BatchRequest): Promise<BatchResponse> {
    const run = new BatchRun(request, this.options);
    const results: { ActionId: number; Value: Json }[] = [];
    const traces: number[] = [];
    for (const [index, action] of request.Actions.entries()) {
      try {
        this.options.beforeAction?.(action);
        if (action.ActionType === ActionType.Trace) traces.push(action.Id);
        const value = await run.perform(action);
        if (value !== undefined) results.push({ ActionId: action.Id, Value: value });
      } catch (error) {
        return { Results: results, TraceIds: traces, Error: run.failure(error, action, index) };
      }
    }
    return { Results: results, TraceIds: traces };
  }
}

/** One request: each object path is resolved once and remembered, since resolving may have an effect. */
class BatchRun implements BatchScope {
  readonly references: References;
  private readonly resolved = new Map<number, Resolved>();

  constructor(
    private readonly request: BatchRequest,
    private readonly options: ExecutorOptions,
  ) {
    this.references = options.references;
  }

  async perform(action: Action): Promise<Json | undefined> {
    if (action.ActionType === ActionType.Trace) return null;
    const object = this.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return this.identity(object);
      case ActionType.Query:
      case ActionType.RecursiveQuery:
      case ActionType.QueryAsJson:
        await this.options.beforeRead();
        return query(object, action.QueryInfo ?? {}, this.options.excelApi);
      case ActionType.Method: {
        if (object === null) return { _IsNull: true };
        if (!action.Name.startsWith('_')) await this.options.beforeRead();
        const outcome = this.call(object, action.Name, this.args(action.ArgumentInfo));
        return outcome instanceof ServiceObject ? this.identity(outcome) : outcome;
      }
      case ActionType.SetProperty:
        if (object === null) throw invalidArgument();
        this.set(object, action.Name, this.args(action.ArgumentInfo).json(0));
        return undefined;
      case ActionType.Update:
        if (object === null) throw invalidArgument();
        this.update(object, action.ObjectState ?? {});
        return undefined;
      case ActionType.EnsureUnchanged:
        return undefined;
      default:
        throw new HostError('GeneralException', `Unknown action type ${String(action.ActionType)}`, 500);
    }
  }

  failure(error: unknown, action: Action, index: number): BatchFailure {
    const { code, message, status } = error instanceof HostError ? error : this.fault(error);
    const path = this.request.ObjectPaths[action.ObjectPathId];
    const owner = this.resolved.get(path?.ParentObjectPathId ?? -1);
    const indexer = path?.ObjectPathType === PathType.Indexer ? 'getItem' : undefined;
    const location = action.Name
      ? `${this.resolved.get(action.ObjectPathId)?.type.name ?? ''}.${camel(action.Name)}`
      : `${owner?.type.name ?? ''}.${indexer ?? camel(path?.Name ?? '')}`;
    return {
      Code: code,
      Message: message,
      HttpStatusCode: status,
      ActionIndex: index,
      Location: location,
    };
  }

  /** A bug of the stand-in must be seen, not taken for an answer of Excel. */
  private fault(error: unknown): HostError {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    this.options.fault(text);
    return new HostError('GeneralException', `The stand-in for Excel failed: ${text}`, 500);
  }

  private identity(object: Resolved): Json {
    if (object === null) return null;
    return {
      ...object.type.identity?.(object.state),
      ...(object.type.referable ? { _ReferenceId: this.references.idOf(object) ?? '' } : {}),
    };
  }

  private resolve(id: number): Resolved {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[id];
    if (!path) throw new HostError('InvalidObjectPath', `The object path ${id} is not part of the request.`);
    const object = this.create(path);
    this.resolved.set(id, object);
    return object;
  }

  private create(path: ObjectPath): Resolved {
    switch (path.ObjectPathType) {
      case PathType.Global:
        return this.options.root;
      case PathType.NewObject: {
        const service = this.options.services[path.Name];
        if (!service) throw apiNotFound(path.Name);
        return service();
      }
      case PathType.Reference: {
        const object = this.references.find(path.Name);
        if (!object) throw invalidReference();
        return object;
      }
      case PathType.NullObject:
        return null;
    }
    const parent = this.resolve(path.ParentObjectPathId ?? -1);
    if (parent === null) return null;
    switch (path.ObjectPathType) {
      case PathType.Method: {
        const outcome = this.call(parent, path.Name, this.args(path.ArgumentInfo));
        if (outcome === null || outcome instanceof ServiceObject) return outcome;
        throw new HostError(
          'GeneralException',
          `${parent.type.name}.${path.Name} does not give an object`,
          500,
        );
      }
      case PathType.Property: {
        const member = parent.type.objects?.[path.Name];
        if (!member || !isWithin(member.since, this.options.excelApi)) {
          throw apiNotFound(`${parent.type.name}.${camel(path.Name)}`);
        }
        return member.to(parent.state);
      }
      case PathType.Indexer:
        if (!parent.type.item) throw apiNotFound(`${parent.type.name}.getItem`);
        return parent.type.item(parent.state, this.args(path.ArgumentInfo).key(0));
      default:
        throw new HostError('GeneralException', `Unknown object path type ${path.ObjectPathType}`, 500);
    }
  }

  private call(object: ServiceObject, name: string, args: Arguments): Outcome {
    if (name === '_KeepReference') {
      this.references.keep(object);
      return undefined;
    }
    if (name === '_RemoveReference') {
      this.references.remove(args.text(0));
      return undefined;
    }
    const method = object.type.methods?.[name];
    if (!method || !isWithin(method.since, this.options.excelApi)) {
      throw apiNotFound(`${object.type.name}.${camel(name)}`);
    }
    return method.call(object.state, args, this);
  }

  private set(object: ServiceObject, name: string, value: Json): void {
    const scalar = object.type.scalars?.[name];
    if (!scalar?.set || !isWithin(scalar.since, this.options.excelApi)) {
      throw apiNotFound(`${object.type.name}.${camel(name)} (set)`);
    }
    scalar.set(object.state, value);
  }

  /** `object.set({…})` as one action: nested objects update the objects they name. */
  private update(object: ServiceObject, state: JsonObject): void {
    for (const [key, value] of Object.entries(state)) {
      if (value === undefined) continue;
      const name = pascal(key);
      const member = object.type.objects?.[name];
      if (!member) {
        this.set(object, name, value);
        continue;
      }
      const child = member.to(object.state);
      if (child === null || value === null || typeof value !== 'object' || Array.isArray(value)) {
        throw invalidArgument();
      }
      this.update(child, value as JsonObject);
    }
  }

  private args(info: ArgumentInfo | undefined): Arguments {
    const values = info?.Arguments ?? [];
    const paths = info?.ReferencedObjectPathIds ?? [];
    return new Arguments(values.map((value, index) => this.argument(value, paths?.[index])));
  }

  private argument(value: Json, path: number | readonly number[] | null | undefined): Argument {
    if (typeof path === 'number' && path !== 0) return this.resolve(path);
    if (Array.isArray(path) && Array.isArray(value)) {
      return value.map((item: Json, index) => {
        const id = (path as readonly number[])[index];
        return id ? this.resolve(id) : item;
      });
    }
    return value;
  }
}

const camel = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);
const pascal = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);
