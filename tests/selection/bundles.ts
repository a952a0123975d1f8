// The sources of what browsers asked for.
import { join, relative, sep } from 'node:path';
import { entries } from '../../apps/cli/src/build.ts';
import type { ImportGraph } from './imports.ts';

const root = join(import.meta.dirname, '../..');

/** By the name of a bundle, the source that it begins with. */
const sources = new Map(
  entries().map(({ name, source }) => [name, relative(root, source).split(sep).join('/')]),
);

const styles = new Map([
  ['style', 'apps/site/src/style.css'],
  ['content', 'apps/site/src/content.css'],
  ['desk', 'apps/desk/src/desk.css'],
  ['verify', 'apps/desk/src/verifier/verify.css'],
]);
/** The verifier is a page with its script and style written in. */
const verifierPage = 'apps/desk/src/verifier/verify.html';

/** Sources of all scripts and styles among `addresses`, and of the workers that a script begins. */
export function sourcesOfAddresses(addresses: readonly string[], graph: ImportGraph): Set<string> {
  const starts = addresses.flatMap((address) => {
    const [, name, extension] = /([\w-]+)(?:\.[0-9a-f]{16})?\.(js|css|html)$/.exec(address) ?? [];
    if (name === undefined) return [];
    if (extension === 'html')
      return name === 'verify' ? [verifierPage, styles.get(name)!, sources.get(name)!] : [];
    if (extension === 'css') return styles.get(name) ?? [...styles.values()];
    return startsOfScript(name);
  });
  return graph.findReachable(new Set(starts));
}

/** Sources of every script and style. */
export const allBundled = (graph: ImportGraph): Set<string> =>
  graph.findReachable([verifierPage, ...sources.values(), ...styles.values()]);

/** A script without a bundle of its name could be any of them. */
function startsOfScript(name: string): string[] {
  const bundles = [...sources.keys()].filter((other) => other === name || other.startsWith(`${name}-`));
  return (sources.has(name) ? bundles : [...sources.keys()]).map((bundle) => sources.get(bundle)!);
}
