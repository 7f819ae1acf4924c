import { BatchExecutor } from './executor';
import { itemNotFound } from './host-error';
import type { Action, BatchRequest, Json, ObjectPath } from './protocol';
import { References } from './references';
import { ServiceObject, type ServiceClass } from './service-class';

/** A toy host: a box with a label, drawers, and a note of what was done to it. */
interface Box {
  label: string;
  readonly done: string[];
}

const drawerClass: ServiceClass<string> = {
  name: 'Drawer',
  referable: true,
  identity: (name) => ({ Id: name }),
  scalars: { Name: { get: (name) => name }, Width: { since: '1.9', get: () => 30 } },
};

const drawersClass: ServiceClass<Box> = {
  name: 'Drawers',
  scalars: { Count: { get: () => 2 } },
  items: () => ['top', 'bottom'].map((name) => new ServiceObject(drawerClass, name)),
  item: (_box, key) => {
    if (key !== 'top') throw itemNotFound();
    return new ServiceObject(drawerClass, key);
  },
  methods: {
    Add: {
      call: (box, args) => {
        box.done.push(`add ${args.text(0)}`);
        return new ServiceObject(drawerClass, args.text(0));
      },
    },
    GetItemOrNullObject: { call: () => null },
  },
};

const boxClass: ServiceClass<Box> = {
  name: 'Box',
  scalars: {
    Label: {
      get: (box) => box.label,
      set: (box, value) => {
        box.label = String(value);
      },
    },
  },
  objects: { Drawers: { to: (box) => new ServiceObject(drawersClass, box) } },
  methods: {
    Shake: {
      call: (box) => {
        box.done.push('shake');
        return 7;
      },
    },
    Break: {
      call: () => {
        throw new TypeError('bug');
      },
    },
    Take: {
      call: (box, args) => void box.done.push(`take ${args.object(0, drawerClass)?.state ?? 'nothing'}`),
    },
  },
};

let box: Box;
let references: References;
let faults: string[];
beforeEach(() => {
  box = { label: 'box', done: [] };
  references = new References();
  faults = [];
});

const path = (
  Id: number,
  ObjectPathType: number,
  Name = '',
  parent?: number,
  ...args: Json[]
): ObjectPath => ({
  Id,
  ObjectPathType,
  Name,
  ...(parent === undefined ? {} : { ParentObjectPathId: parent }),
  ArgumentInfo: { Arguments: args },
});
const act = (
  Id: number,
  ActionType: number,
  ObjectPathId: number,
  Name = '',
  more: Partial<Action> = {},
): Action => ({
  Id,
  ActionType,
  ObjectPathId,
  Name,
  ...more,
});
const run = (paths: ObjectPath[], actions: Action[]) => {
  const request: BatchRequest = {
    Actions: actions,
    ObjectPaths: Object.fromEntries(paths.map((each) => [String(each.Id), each])),
  };
  const executor = new BatchExecutor({
    root: new ServiceObject(boxClass, box),
    references,
    excelApi: '1.8',
    services: {},
    beforeRead: async () => undefined,
    fault: (text) => faults.push(text),
  });
  return executor.run(request);
};

const ROOT = path(1, 1);
const DRAWERS = path(2, 4, 'Drawers', 1);

test('a method path has its effect once, however often it is used', async () => {
  const added = path(3, 3, 'Add', 2, 'third');
  const answer = await run(
    [ROOT, DRAWERS, added],
    [
      act(10, 1, 3),
      act(11, 3, 3, '_KeepReference'),
      act(12, 1, 3),
      act(13, 2, 3, '', { QueryInfo: { Select: ['name'] } }),
    ],
  );
  expect(box.done).toEqual(['add third']);
  expect(answer.Results).toEqual([
    { ActionId: 10, Value: { Id: 'third', _ReferenceId: '' } },
    { ActionId: 12, Value: { Id: 'third', _ReferenceId: 'ref-1' } },
    { ActionId: 13, Value: { Id: 'third', Name: 'third' } },
  ]);
});

test('a kept object is found in the next request until it is released', async () => {
  await run([ROOT, DRAWERS, path(3, 5, 'GetItem', 2, 'top')], [act(1, 3, 3, '_KeepReference')]);
  const again = await run([path(4, 6, 'ref-1')], [act(1, 1, 4)]);
  expect(again.Results).toEqual([{ ActionId: 1, Value: { Id: 'top', _ReferenceId: 'ref-1' } }]);
  await run([ROOT], [act(1, 3, 1, '_RemoveReference', { ArgumentInfo: { Arguments: ['ref-1'] } })]);
  const gone = await run([path(4, 6, 'ref-1')], [act(1, 1, 4)]);
  expect(gone.Error).toMatchObject({ Code: 'InvalidReference', ActionIndex: 0 });
});

test('collections answer items and own properties', async () => {
  const answer = await run(
    [ROOT, DRAWERS],
    [
      act(1, 2, 2, '', { QueryInfo: { Select: ['name'], Top: 1, Skip: 1 } }),
      act(2, 2, 2, '', { QueryInfo: { Select: ['count'] } }),
      act(3, 2, 1, '', { QueryInfo: { Select: ['label', 'drawers/name'] } }),
    ],
  );
  expect(answer.Results.map(({ Value }) => Value)).toEqual([
    { _Items: [{ Id: 'bottom', Name: 'bottom' }] },
    { Count: 2 },
    {
      Label: 'box',
      Drawers: {
        _Items: [
          { Id: 'top', Name: 'top' },
          { Id: 'bottom', Name: 'bottom' },
        ],
      },
    },
  ]);
});

test('what lies under a null object is null, without error', async () => {
  const answer = await run(
    [ROOT, DRAWERS, path(3, 3, 'GetItemOrNullObject', 2, 'x'), path(4, 4, 'Anything', 3)],
    [act(1, 1, 3), act(2, 1, 4), act(3, 3, 4, 'Method'), act(4, 2, 4)],
  );
  expect(answer).toEqual({
    Results: [
      { ActionId: 1, Value: null },
      { ActionId: 2, Value: null },
      { ActionId: 3, Value: { _IsNull: true } },
      { ActionId: 4, Value: null },
    ],
    TraceIds: [],
  });
});

test('objects as arguments', async () => {
  await run(
    [ROOT, DRAWERS, path(3, 5, 'GetItem', 2, 'top')],
    [act(1, 3, 1, 'Take', { ArgumentInfo: { Arguments: [3], ReferencedObjectPathIds: [3] } })],
  );
  expect(box.done).toEqual(['take top']);
});

test('set, update and traces', async () => {
  const answer = await run(
    [ROOT],
    [
      act(1, 4, 1, 'Label', { ArgumentInfo: { Arguments: ['one'] } }),
      act(2, 5, 1),
      act(3, 9, 1, '', { ObjectState: { label: 'two' } }),
    ],
  );
  expect([box.label, answer.TraceIds, answer.Error]).toEqual(['two', [2], undefined]);
});

describe('a batch stops at the first failure', () => {
  test.each<[string, ObjectPath[], Action, object]>([
    [
      'unknown property',
      [],
      act(5, 2, 1, '', { QueryInfo: { Select: ['colour'] } }),
      { Code: 'ApiNotFound', Message: expect.stringContaining('Box.colour') },
    ],
    ['unknown method', [], act(5, 3, 1, 'Open'), { Code: 'ApiNotFound', Location: 'Box.open' }],
    ['unknown object', [path(9, 4, 'Lid', 1)], act(5, 1, 9), { Code: 'ApiNotFound', Location: 'Box.lid' }],
    [
      'property that cannot be set',
      [DRAWERS],
      act(5, 4, 2, 'Count', { ArgumentInfo: { Arguments: [1] } }),
      { Code: 'ApiNotFound' },
    ],
    [
      'property above the declared set',
      [DRAWERS, path(9, 5, '', 2, 'top')],
      act(5, 2, 9, '', { QueryInfo: { Select: ['width'] } }),
      { Code: 'ApiNotFound', Message: expect.stringContaining('Drawer.width') },
    ],
    [
      'missing item',
      [DRAWERS, path(9, 5, '', 2, 'side')],
      act(5, 1, 9),
      { Code: 'ItemNotFound', Location: 'Drawers.getItem', HttpStatusCode: 404 },
    ],
    [
      'argument of the wrong type',
      [DRAWERS, path(9, 3, 'Add', 2, 5)],
      act(5, 1, 9),
      { Code: 'InvalidArgument' },
    ],
    [
      'bug of the stand-in',
      [],
      act(5, 3, 1, 'Break'),
      { Code: 'GeneralException', Message: expect.stringContaining('TypeError: bug') },
    ],
  ])('%s', async (name, paths, action, error) => {
    const answer = await run([ROOT, ...paths], [act(1, 3, 1, 'Shake'), action, act(9, 3, 1, 'Shake')]);
    expect(answer.Results).toEqual([{ ActionId: 1, Value: 7 }]);
    expect(answer.Error).toMatchObject({ ActionIndex: 1, ...error });
    expect(box.done).toEqual(['shake']);
    expect(faults).toHaveLength(name === 'bug of the stand-in' ? 1 : 0);
  });
});
