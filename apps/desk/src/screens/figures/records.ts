// The coded records, opened in this browser: fetched in pages, kept in memory until locking.
import { type CodedRecord, parseRecord } from '@heed/domain/figures';
import { signSealed } from '@heed/envelope';
import { openCoded, openingKey } from '@heed/envelope/open';
import { sealCoded } from '@heed/envelope/seal';
import { computed } from '@preact/signals';
import { figureRecipients, loadCoding } from '../../model/case/coding.ts';
import { makeResource } from '../../model/session/resource.ts';
import { sessionSignal } from '../../model/session/scope.ts';
import { call, session } from '../../model/session/session.ts';
import { fromBase64, toBase64 } from '../../ui/bytes.ts';

interface OpenedRecord {
  readonly id: string;
  readonly text: string;
  readonly record: CodedRecord;
}

/** How many are opened so far. */
export const progress = sessionSignal(0);
const openedRecords = sessionSignal<readonly OpenedRecord[]>([]);
/** Records that are not sealed to this member, or are none. */
export const unreadable = sessionSignal(0);
export const records = computed(() => openedRecords.value.map(({ record }) => record));
export const years = computed(() => [...new Set(records.value.map(({ year }) => year))].sort());

export const { state, load } = makeResource({
  begin: () => session.value?.keyring ?? null,
  async fetch(keyring) {
    progress.value = 0;
    await loadCoding();
    const key = openingKey(keyring.keys.identity);
    const readable: OpenedRecord[] = [];
    let wrong = 0;
    for (let after: string | undefined, more = true; more; ) {
      const page = await call('figures.listCodedRecords', after === undefined ? {} : { after });
      for (const { id, sealed } of page.records) {
        // Counted as wrong below.
        const text = await openCoded(fromBase64(sealed), key).catch(() => null);
        const record = text === null ? null : parseRecord(text);
        if (text === null || record === null) wrong++;
        else readable.push({ id, text, record });
        progress.value = readable.length + wrong;
      }
      after = page.records.at(-1)?.id;
      more = page.more && after !== undefined && session.value?.keyring === keyring;
    }
    return { readable, wrong };
  },
  show({ readable, wrong }) {
    openedRecords.value = readable;
    unreadable.value = wrong;
  },
});

/**
 * Seals every record that the member can open to all who make figures now: an analyst who came later reads
 * the earlier ones too. Answers how many.
 */
export async function resealRecords(onProgress: (count: number) => void): Promise<number> {
  const { keyring } = session.value!;
  const recipients = figureRecipients(keyring);
  let count = 0;
  for (const { id, text } of openedRecords.value) {
    const sealed = toBase64(await sealCoded(recipients, text));
    const signature = signSealed({ kind: 'record', id, parts: [sealed] }, keyring.keys);
    await call('figures.resealCodedRecord', { sealed, signature }, { record: id });
    onProgress(++count);
  }
  return count;
}
