// How scripts of the desk that are fetched later share code with the page: what a late script uses of the
// desk, it takes from the desk, which lends just that. docs/decisions/late-rooms.md.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin, TransformPluginContext } from 'rolldown';
import { lateScripts, moduleScripts } from './late-rooms.ts';

type Statement = ReturnType<TransformPluginContext['parse']>['body'][number];
type ImportDeclaration = Extract<Statement, { readonly type: 'ImportDeclaration' }>;

const root = fileURLToPath(new URL('../../..', import.meta.url));
/**
 * Libraries of which a page must have one, or which are large: a script that is fetched later takes them from
 * the desk. The schemas of the API are not among them: each script carries the few that it names, and takes
 * `ApiError` from `@heed/api/client`.
 */
const oneOfEach = /^(preact|@preact\/signals|@heed\/envelope)(\/|$)|^@heed\/api\//;
/** By the name of a late script, what it holds. */
const lateSources = new Map(
  Object.entries({ ...lateScripts, ...moduleScripts }).map(([name, paths]) => [
    name,
    new RegExp(`^(${paths}|entries/${name}\\.tsx$)`),
  ]),
);
const desk = join(root, 'apps/desk/src/');
const modules = join(root, 'modules/');
/** What late scripts ask the desk for: by where it is, the names. */
const lent = new Map<string, Set<string>>();
/** Late scripts that were bundled in this process. */
const bundledNames = new Set<string>();
/** Where a source is: below the desk, or below the root where it is of a module. */
export function keyOf(id: string): string {
  if (id.startsWith(modules)) return id.slice(root.length);
  return id.startsWith(desk) ? id.slice(desk.length) : id;
}

/**
 * A late script takes from the page whatever else of the desk it uses, so that there is one session and one
 * of each signal; the desk lends just that.
 */
export function lending(name: string): Plugin {
  const own = lateSources.get(name);
  return {
    name: 'heed:lending',
    resolveId: (id) => (id === 'heed:lent' ? '\0lent' : null),
    load: (id) => (id === '\0lent' ? lendingAll() : null),
    buildEnd(error) {
      if (own !== undefined && !error) bundledNames.add(name);
    },
    transform: {
      filter: { id: /\/(apps\/desk\/src|modules\/[^/]+\/desk)\// },
      async handler(code, importer) {
        if (own === undefined || !own.test(keyOf(importer))) return;
        const isDrawn = importer.endsWith('x');
        if (isDrawn) lendElements();
        for (const statement of this.parse(importsOf(code), { lang: isDrawn ? 'tsx' : 'ts' }).body) {
          if (statement.type !== 'ImportDeclaration' || statement.importKind === 'type') continue;
          const specifier = statement.source.value;
          const id = oneOfEach.test(specifier) ? specifier : (await this.resolve(specifier, importer))?.id;
          if (id === undefined || !isLent(id, own)) continue;
          lend(id, namesOf(statement, `Cannot lend ${keyOf(id)} to ${keyOf(importer)}`));
        }
      },
    },
  };
}

/** Whether this process bundled the late script `name`, and so knows what it asks for. */
export const isLentTo = (name: string): boolean => bundledNames.has(name);

/** What the script `name` does not hold itself; undefined where it is not fetched later. */
export function externalOf(name: string) {
  const own = lateSources.get(name);
  if (own === undefined) return undefined;
  return (id: string, importer: string | undefined) => importer !== undefined && isLent(id, own);
}

const isLent = (id: string, own: RegExp): boolean =>
  oneOfEach.test(id) || (id.startsWith(desk) && !own.test(keyOf(id)));

/** What the bundler itself imports for elements: the second one where a key follows a spread. */
function lendElements(): void {
  lend('preact/jsx-runtime', ['jsx', 'jsxs', 'Fragment']);
  lend('preact', ['createElement']);
}

/** A source up to the end of its last import: to parse the rest takes most of a build. */
function importsOf(code: string): string {
  const last = [...code.matchAll(/^(?:import\b[^;]*|\} from '[^']*');$/gm)].at(-1);
  return last === undefined ? '' : code.slice(0, last.index + last[0].length);
}

function lend(id: string, names: readonly string[]): void {
  const all = lent.get(id) ?? new Set();
  for (const name of names) all.add(name);
  lent.set(id, all);
}

/** Names of the values that `statement` imports. */
function namesOf({ specifiers }: ImportDeclaration, refusal: string): readonly string[] {
  return specifiers.flatMap((specifier) => {
    if (specifier.type !== 'ImportSpecifier' || specifier.imported.type !== 'Identifier')
      throw new Error(`${refusal}: import each thing by its name`);
    return specifier.importKind === 'type' ? [] : [specifier.imported.name];
  });
}

/**
 * A module that holds all that is lent, by where it stands and by name: late scripts ask in the order in
 * which their files happen to be read, and two builds of one commit must write the same bytes.
 */
function lendingAll(): string {
  const all = [...lent]
    .map(([id, names]) => ({ id, key: keyOf(id), names: [...names].sort() }))
    .sort((one, other) => (one.key < other.key ? -1 : 1));
  return [
    ...all.map(
      ({ id, names }, at) =>
        `import { ${names.map((name) => `${name} as m${at}_${name}`).join(', ')} } from ` +
        `${JSON.stringify(id)};`,
    ),
    'export default {',
    ...all.map(
      ({ key, names }, at) =>
        `${JSON.stringify(key)}: { ${names.map((name) => `${name}: m${at}_${name}`).join(', ')} },`,
    ),
    '};',
  ].join('\n');
}
