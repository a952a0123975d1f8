// The scripts that the site serves against those in the log. A monitor sees what is served to a monitor:
// whoever is given a script of her own sees that by its hash, which stands in the page that loads it.
import { hash } from 'node:crypto';
import type { MonitorFinding } from './finding.ts';
import { fetched } from './get.ts';

/** Pages that load scripts into which somebody types, or which show what was written. */
const pages = ['/', '/report', '/return', '/desk', '/desk/unlock'];

/** Throws Unreachable. */
export async function compareScripts(url: string, logged: ReadonlySet<string>): Promise<MonitorFinding[]> {
  const findings: MonitorFinding[] = [];
  const files = new Set<string>();
  for (const page of pages) {
    const { text } = await fetched(`${url}${page}`);
    for (const [path] of text.matchAll(/\/assets\/[\w.-]+/g)) files.add(path);
    for (const [, attributes = ''] of text.matchAll(/<script\b([^>]*)>/gi)) {
      const [, src] = /\bsrc\s*=\s*["']?([^"'\s>]+)/i.exec(attributes) ?? [];
      if (src === undefined)
        findings.push({
          code: 'unlogged-script',
          says: `${page} has a script in its text, which no log can hold.`,
        });
      else if (!src.startsWith('/assets/'))
        findings.push({
          code: 'unlogged-script',
          says: `${page} loads a script that is not one of the site's files.`,
        });
    }
  }
  for (const path of files) {
    const { bytes } = await fetched(`${url}${path}`);
    if (!logged.has(`sha384-${hash('sha384', bytes, 'base64')}`))
      findings.push({ code: 'unlogged-script', says: `${path} is served, and the log does not hold it.` });
  }
  return findings;
}
