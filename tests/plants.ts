// The faults that tests/plant.ts plants, as data: tests/plants/*.json.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

export interface Plant {
  readonly name: string;
  /** What the test protects. */
  readonly subject: string;
  /** Of the product. */
  readonly file: string;
  /** Occurs once in the file. */
  readonly find: string;
  readonly replace: string;
  /** File of the test that fails on it. */
  readonly test: string;
  /** Title of that test. */
  readonly title: string;
  /** Titles of tests of the same file that run before it and must pass: they put in what it looks at. */
  readonly needs?: readonly string[];
}

const keys = ['name', 'subject', 'file', 'find', 'replace', 'test', 'title'] as const;

const isTitles = (value: unknown): boolean =>
  Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === 'string' && one !== '');

/** Throws where it has not exactly the fields of a plant, or one is empty that must not be. */
function parsePlant({ needs, ...value }: Readonly<Record<string, unknown>>): Plant {
  const isText = (key: string) =>
    typeof value[key] === 'string' && (key === 'replace' || value[key].trim() !== '');
  const wrong = [
    ...Object.keys(value).filter((key) => !keys.some((one) => one === key)),
    ...keys.filter((key) => !isText(key)),
    ...(needs === undefined || isTitles(needs) ? [] : ['needs']),
  ];
  if (wrong.length > 0)
    throw new TypeError(`Cannot read the plant '${value.name}': look at ${wrong.join(', ')}`);
  return { ...value, ...(needs !== undefined && { needs }) } as unknown as Plant;
}

/** All of them, by name. Throws where two have one name or a file is not of the format. */
export function readPlants(): readonly Plant[] {
  const plants = globSync('tests/plants/*.json', { cwd: root })
    .sort()
    .flatMap((file) =>
      (JSON.parse(readFileSync(join(root, file), 'utf8')) as object[]).map((one) => parsePlant({ ...one })),
    );
  const names = plants.map(({ name }) => name);
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined) throw new Error(`Two plants have the name '${twice}'`);
  return plants;
}

/** `text` with the fault in it. Throws where the place is not found once. */
export function plantFault({ name, file, find, replace }: Plant, text: string): string {
  const count = text.split(find).length - 1;
  if (count !== 1) throw new Error(`Cannot plant '${name}': its text occurs ${count} times in ${file}`);
  return text.replace(find, () => replace);
}
