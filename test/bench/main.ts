import { benchReading } from './reading';
import { benchReview } from './review';

const PARTS: Readonly<Record<string, () => object>> = { reading: benchReading, review: benchReview };

const wanted = process.argv.slice(2);
for (const [name, run] of Object.entries(PARTS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  process.stdout.write(`${JSON.stringify({ [name]: run() }, null, 2)}\n`);
}
