import { createProgress } from './progress';

function shownOf(terminal: boolean, files: number): string[] {
  const written: string[] = [];
  let time = 0;
  const progress = createProgress({
    total: 100,
    terminal,
    write: (text) => written.push(text),
    now: () => time,
  });
  for (let i = 0; i < files; i++) {
    time += 3000;
    progress.step();
  }
  progress.clear();
  return written;
}

test('on a terminal one line is written over, with an estimate once files tell how long they take', () => {
  const written = shownOf(true, 6);
  expect(written.slice(0, 1)).toEqual(['\r\u001b[K已处理1/100个文件']);
  expect(written.slice(-2)).toEqual(['\r\u001b[K已处理6/100个文件，约需5分钟', '\r\u001b[K']);
});

test('elsewhere a line is written now and then', () => {
  expect(shownOf(false, 10)).toEqual(['已处理4/100个文件\n', '已处理8/100个文件，约需5分钟\n']);
});
