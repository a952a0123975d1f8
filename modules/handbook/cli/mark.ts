// `heed handbook mark`: somebody has looked today at what the handbooks of content rest on. Each reference to
// a line of law, an instrument or an official figure gets the digest of what stands there now, so that the
// next change of it shows on every page that rests on it.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { foldersOf } from '@heed/content/overlay';
import { readContent } from '@heed/content/read';
import { dayOf } from '@heed/domain/time';
import { forms } from '../../../apps/cli/src/forms.ts';
import { parseCommand } from '../../../apps/cli/src/output.ts';
import { settings } from '../../../apps/cli/src/settings.ts';
import { contentTargets } from '../server/targets.ts';

/** A reference in the text of a file: its kind, its address, its day and its digest. */
const inFile = new RegExp(
  String.raw`("kind": "([a-z-]+)",\s*"ref": "([^"]+)",[^{}]*(?:\{[^{}]*\})?[^{}]*"seen": ")([^"]*)` +
    String.raw`(",\s*"digest": ")([^"]*)(")`,
  'g',
);

export async function markHandbooks(args: readonly string[]): Promise<void> {
  const { say } = parseCommand(forms['handbook mark'], args);
  const { folder } = settings();
  const targets = contentTargets(readContent(folder));
  const today = dayOf(Date.now());
  const changed = filesOf(folder).map((file) => {
    const text = readFileSync(file, 'utf8');
    const { text: next, count } = markedText(text, (name) => targets.get(name)?.digest, today);
    if (count > 0) writeFileSync(file, next);
    return count;
  });
  const count = changed.reduce((sum, one) => sum + one, 0);
  say(`${count} references changed or were new, and are marked as looked at on ${today}.`, { count });
}

function filesOf(folder: string): readonly URL[] {
  return foldersOf(folder)('handbook/')
    .filter((at) => existsSync(at))
    .flatMap((at) =>
      readdirSync(at, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => new URL(`${name}/handbook.json`, at))
        .filter((file) => existsSync(file)),
    );
}

/** `digestOf`: what stands at a name such as 'law-line HR/hr-sells'; undefined for what is not of content. */
export function markedText(
  text: string,
  digestOf: (name: string) => string | undefined,
  today: string,
): { readonly text: string; readonly count: number } {
  let count = 0;
  const next = text.replace(inFile, (whole, start, kind, ref, _seen, between, former, end) => {
    const digest = digestOf(`${kind} ${ref}`);
    if (digest === undefined || digest === former) return whole;
    count++;
    return `${start}${today}${between}${digest}${end}`;
  });
  return { text: next, count };
}
