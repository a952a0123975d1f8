// `npm run test:costs`: writes what the last full run of this clone measured into `tests/costs.json`, and
// what each room took into `tests/minutes.json`, with the reasons that are there.
import { writeFileSync } from 'node:fs';
import { ImportGraph } from '../selection/imports.ts';
import { budgetsFile, readBudgets, sumRooms } from './budgets.ts';
import { sliceCount } from './command.ts';
import { costsFile, readCosts } from './costs.ts';
import { divideByTime, findTestFiles } from './files.ts';
import { readSavedMeasures } from './measures.ts';
import { nightRoom, roomOf } from './rooms.ts';

const measures = readSavedMeasures();
if (measures === null) {
  console.error('Nothing was measured in this clone yet: run npm test, and npm run test:night.');
  process.exit(1);
}
const graph = new ImportGraph('.');
const { day, night } = divideByTime(findTestFiles());
const files = [...day, ...night].sort();
const allCosts = { ...readCosts(), ...measures.files };
const costs = Object.fromEntries(files.flatMap((file) => (allCosts[file] ? [[file, allCosts[file]]] : [])));
writeJson(costsFile, costs);

const budgets = readBudgets();
const sums = sumRooms({ ...measures, files: costs }, measures.calibration, (file) => roomOf(file, graph));
const rooms = [...sums]
  .toSorted(([a], [b]) => (a < b ? -1 : 1))
  .map(([room, seconds]) => {
    const own = Math.ceil(room === nightRoom ? seconds / sliceCount : seconds);
    return [room, { seconds: own, reason: budgets.rooms[room]?.reason ?? '' }] as const;
  });
writeJson(budgetsFile, { calibration: measures.calibration, rooms: Object.fromEntries(rooms) });
for (const [room, { seconds, reason }] of rooms)
  console.log(`${String(seconds).padStart(6)} s  ${room}${reason === '' ? ' (give the reason)' : ''}`);
const missing = files.filter((file) => allCosts[file] === undefined);
if (missing.length > 0) console.log(`Not measured: ${missing.join(', ')}`);

/** One line for an entry, so that a change of one is a change of a line. */
function writeJson(file: URL, value: object): void {
  writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
}
