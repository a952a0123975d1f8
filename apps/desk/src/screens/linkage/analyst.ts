// The analyst's own side: their key pair, and the exact table that the linker sealed to it. All of it stays
// in this browser, and goes at locking.
import { makeAnalystKey } from '@heed/envelope/keys';
import { openExport, openTable } from '@heed/envelope/open';
import { download } from '../../model/conversation/attachment.ts';
import { sealFiles } from '../../model/export/seal-files.ts';
import type { ChosenFile } from '../../model/figures/chosen-file.ts';
import { choose, type } from '../../model/figures/estimate.ts';
import { openOn } from '../../model/navigation.ts';
import { sessionSignal } from '../../model/session/scope.ts';
import { linkageWords as w } from '../../words/linkage.ts';

interface AnalystKey {
  readonly recipient: string;
  /** `analyst.key` under the passphrase. */
  readonly key: Blob;
  readonly passphrase: string;
}

export const working = sessionSignal<'making' | 'opening' | null>(null);
export const analystKey = sessionSignal<AnalystKey | null>(null);
export const table = sessionSignal<ChosenFile | null>(null);
export const key = sessionSignal<ChosenFile | null>(null);
export const passphrase = sessionSignal('');
export const fault = sessionSignal('');
/** The exact table, as CSV. */
export const openedCsv = sessionSignal('');

/** Runs `work` once what it says is on the screen: deriving from a passphrase holds the page for a second. */
async function busy(what: 'making' | 'opening', work: () => Promise<void>): Promise<void> {
  if (working.value !== null) return;
  working.value = what;
  await new Promise((painted) => setTimeout(painted, 50));
  await work().finally(() => (working.value = null));
}

export const make = (): Promise<void> =>
  busy('making', async () => {
    const { identity, recipient } = await makeAnalystKey();
    const { file, passphrase } = await sealFiles([
      { name: 'analyst.key', bytes: new TextEncoder().encode(`${identity}\n`) },
    ]);
    analystKey.value = { recipient, key: file, passphrase };
  });

export const saveRecipient = ({ recipient }: AnalystKey): void =>
  download(new Blob([`${recipient}\n`]), 'analyst.recipient');
export const saveKey = ({ key }: AnalystKey): void => download(new Blob([key]), 'analyst.key.age');

export async function open(): Promise<void> {
  const [sealed, with_] = [table.value, key.value];
  openedCsv.value = '';
  fault.value = sealed === null || with_ === null ? w.tableNeeds : '';
  if (sealed === null || with_ === null) return;
  await busy('opening', async () => {
    const identity = await identityIn(with_, passphrase.value.trim());
    if ('fault' in identity) fault.value = identity.fault;
    else
      await openTable(sealed.bytes, identity.text).then(
        (csv) => {
          openedCsv.value = csv;
          passphrase.value = '';
        },
        (error: { code?: string }) => (fault.value = refusalOf(error.code)),
      );
  });
}

function refusalOf(code: string | undefined): string {
  if (code === 'not-for-us') return w.wrongKey;
  return code === 'bad-key' ? w.noKey : w.damagedTable;
}

/** Of the file that was saved here, or of `heed evidence link analyst`. */
async function identityIn(
  { name, bytes }: ChosenFile,
  typed: string,
): Promise<{ text: string } | { fault: string }> {
  const plain = textOf(bytes);
  if (isIdentity(plain)) return { text: plain };
  // Told over the telephone it is written down in small letters, or with spaces.
  const files = await openExport(bytes, typed.toUpperCase().replace(/[\s-]+/g, '-')).catch(
    (error: { code?: string }) => (error.code === 'not-for-us' ? w.wrongPassphrase({ name }) : w.noKey),
  );
  if (typeof files === 'string') return { fault: files };
  const inside = textOf(files.find((entry) => entry.name === 'analyst.key')?.bytes ?? new Uint8Array());
  return isIdentity(inside) ? { text: inside } : { fault: w.noKey };
}

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes).trim();
const isIdentity = (text: string): boolean => text.startsWith('AGE-SECRET-KEY-');

/** Into the text area of the estimate from lists, in the place of what stood there. */
export async function estimateFrom(csv: string): Promise<void> {
  type({ table: csv });
  openOn('figures', 'lists');
  await choose(null);
}
