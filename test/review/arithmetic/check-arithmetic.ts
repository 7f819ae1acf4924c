import { judged } from './judge';

/** npx tsx test/review/arithmetic/check-arithmetic.ts [count] [first]: how many sound forms are accused, and how many wrong ones are not. */
const [count = 5000, first = 1] = process.argv.slice(2).map(Number);
const print = (...parts: readonly unknown[]): void => {
  process.stdout.write(`${parts.join(' ')}\n`);
};
const failures = { misread: 0, accused: 0, missed: 0 };
const show = (name: keyof typeof failures, seed: number, ...what: readonly unknown[]): void => {
  failures[name] += 1;
  if (failures[name] <= 8) print(name, seed, ...what);
};
for (let seed = first; seed < first + count; seed += 1) {
  const sound = judged(seed, false);
  if (String(sound.read) !== String(sound.made.amounts))
    show('misread', seed, sound.made.kind, String(sound.made.amounts), String(sound.read));
  if (sound.found.length > 0) show('accused', seed, sound.made.kind, sound.found);
  const wrong = judged(seed, true);
  if (wrong.found.length === 0) show('missed', seed, wrong.made.kind);
}
print(
  `${count} sound forms: ${failures.misread} with an amount misread, ${failures.accused} accused; with one digit changed: ${failures.missed} not found.`,
);
