// Which test files a change could make fail, by the record of the last full run. Selecting too much is
// allowed, too little is not. docs/decisions/running-tests.md says why each rule is enough.
import { isDocument, isForAll, openReach } from './broad-changes.ts';
import { allBundled, sourcesOfAddresses } from './bundles.ts';
import type { ImportGraph } from './imports.ts';
import type { FileRecord, RunRecord } from './record.ts';

export interface Change {
  /** What the selection is for. */
  readonly changed: readonly string[];
  /** What changed between the record and the reference: what was recorded of such files is out of date. */
  readonly outdated: readonly string[];
}

export interface Selection {
  /** In the order of their names. */
  readonly files: readonly string[];
  /** Sentences for people: why more than the record names is run. */
  readonly remarks: readonly string[];
}

/** Selects among `files`. */
export function selectFiles(
  files: readonly string[],
  change: Change,
  record: RunRecord | null,
  graph: ImportGraph,
): Selection {
  if (record === null)
    return { files, remarks: ['No full run was recorded in this clone: everything is run.'] };
  const forAll = change.changed.filter(isForAll);
  if (forAll.length > 0)
    return { files, remarks: [`${forAll[0]} changed, which everything rests on: everything is run.`] };
  const broad = [...new Set(change.changed.flatMap((path) => openReach(path) ?? []))];
  const remarks = broad.map(
    ({ name, room }) => `${name} changed: everything is run that could reach ${room}.`,
  );
  const selector = new Selector(
    change,
    record,
    graph,
    broad.map(({ room }) => room),
  );
  return { files: files.filter((file) => selector.isSelected(file)), remarks };
}

/** Reads all bundles when it starts; what a browser asks for is what counts. */
const server = 'apps/server/src/http/assets.ts';
const startsOwnBrowser = /'puppeteer-core'|\blaunchPersistentContext\b/;

class Selector {
  readonly #graph: ImportGraph;
  readonly #record: RunRecord;
  readonly #change: Change;
  readonly #known: ReadonlySet<string>;
  readonly #atLoad: ReadonlySet<string>;
  /** Rooms of which everything that could reach them is run. */
  readonly #rooms: readonly string[];

  constructor(change: Change, record: RunRecord, graph: ImportGraph, rooms: readonly string[]) {
    this.#change = change;
    this.#record = record;
    this.#graph = graph;
    this.#rooms = rooms;
    this.#known = new Set(record.knownFiles);
    this.#atLoad = new Set(record.atLoad);
  }

  isSelected(file: string): boolean {
    const { changed, outdated } = this.#change;
    const own = this.#record.files[file];
    if (own === undefined || changed.includes(file)) return true;
    if (own.programs.includes('')) return true;
    const reachable = this.#findReachable(file, own);
    if (this.#rooms.some((room) => [...reachable].some((path) => path.startsWith(room)))) return true;
    const needs = this.#findNeeds(file, own, reachable);
    const isCurrent = !outdated.some((path) => needs.has(path));
    return changed.some((path) => {
      if (needs.has(path)) return true;
      // What the record does not know, or knew otherwise, is judged by what could be reached.
      return (!isCurrent || !this.#known.has(path)) && !isDocument(path) && reachable.has(path);
    });
  }

  /** All that the file could reach, whatever ran. */
  #findReachable(file: string, { addresses, programs, ran }: FileRecord): Set<string> {
    const bundled = sourcesOfAddresses(addresses, this.#graph);
    return this.#graph.findReachable([file, ...programs, ...ran, ...bundled]);
  }

  /** What browsers ran. One that a test starts by itself notes no address. */
  #findBundled(helpers: readonly string[], addresses: readonly string[]): Set<string> {
    return helpers.some((path) => startsOwnBrowser.test(this.#graph.readText(path)))
      ? allBundled(this.#graph)
      : sourcesOfAddresses(addresses, this.#graph);
  }

  /** What the record says the file needs. */
  #findNeeds(file: string, own: FileRecord, reachable: ReadonlySet<string>): Needs {
    const { reads, shared } = this.#record;
    const helpers = this.#graph.findReachable([file], (path) => path.startsWith('tests/') || path === file);
    const ownHelpers = [...helpers].filter((path) => path.startsWith('tests/') || path === file);
    const run = new Set([...ownHelpers, ...own.ran]);
    for (const path of [...run]) for (const other of shared[path] ?? []) run.add(other);
    // What ran while modules were evaluated made the values that a test reads.
    for (const path of reachable) if (this.#atLoad.has(path)) run.add(path);
    const needs = this.#withValues(run);
    for (const path of this.#graph.findReachable(own.programs)) needs.add(path);
    for (const path of this.#findBundled(ownHelpers, own.addresses)) needs.add(path);
    const allReads = [
      ...own.reads,
      ...[...needs].flatMap((path) => (path === server ? [] : (reads[path] ?? []))),
    ];
    const built = allReads.filter((path) => /^apps\/\w+\/dist\//.test(path));
    for (const path of sourcesOfAddresses(built, this.#graph)) needs.add(path);
    return new Needs(needs, allReads);
  }

  /** `run`, and the modules that give them something other than functions: no function of theirs need run. */
  #withValues(run: ReadonlySet<string>): Set<string> {
    const needs = new Set(run);
    for (const path of needs)
      for (const next of this.#graph.importsOf(path)) if (this.#graph.givesValues(next)) needs.add(next);
    return needs;
  }
}

/** Files, and folders of which any file counts. */
class Needs {
  readonly #files: ReadonlySet<string>;
  readonly #folders: readonly string[];

  constructor(files: ReadonlySet<string>, reads: readonly string[]) {
    this.#files = new Set([...files, ...reads]);
    // The root of the repository is ''.
    this.#folders = reads.filter((read) => read === '' || read.endsWith('/'));
  }

  has(path: string): boolean {
    return this.#files.has(path) || this.#folders.some((folder) => path.startsWith(folder));
  }
}
