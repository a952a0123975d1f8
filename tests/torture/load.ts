// People who write while the server suffers: sealed reports, some with a file, and forms without script whose
// words the server sees for a moment. Kept is only what was acknowledged.
import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { MessageAttachment } from '@heed/envelope';
import type { PersonKeys } from '@heed/envelope/derive';
import { verifyInclusionPromise } from '@heed/ledger';
import { hexOf } from '../log.ts';
import { attach, prepare, sealReport, sendReport } from '../person.ts';
import { reportWithoutScript } from '../scriptless.ts';

/** A report whose sender was told that it is stored. */
export interface AcknowledgedReport {
  readonly keys: PersonKeys;
  /** Bytes of the sealed message. */
  readonly envelope: Uint8Array;
  /** Hex of the log's leaf that was promised. */
  readonly leaf: string;
  readonly files: readonly MessageAttachment[];
}

/** A form whose sender was told that it is stored, by its code. */
export interface AcknowledgedForm {
  readonly code: string;
  /** The words, which nobody but the desk may find again. */
  readonly canary: string;
}

export interface Acknowledged {
  readonly reports: AcknowledgedReport[];
  readonly forms: AcknowledgedForm[];
  /** Every word that was ever sent in clear, acknowledged or not: none may stand in a file. */
  readonly canaries: string[];
  /** Checkpoints of the log as anybody could read them meanwhile. */
  readonly checkpoints: Set<string>;
}

export const nothingAcknowledged = (): Acknowledged => ({
  reports: [],
  forms: [],
  canaries: [],
  checkpoints: new Set(),
});

/** Writers at once with sealed reports; one more sends a file with each, another writes without script. */
const mostWriters = 7;

/** Bytes of a file: its puzzle costs little. */
const fileLength = 100_000;

/** Writes until `end` is aborted, and waits for what is on its way. */
type Writing = (end: AbortSignal, to: Acknowledged) => Promise<void>;

/** Milliseconds until somebody who was refused or cut writes the next report. */
const pause = 100;

/** Somebody who is about to write to the server at `url`, which runs. */
export async function prepareWriting(url: string, writers = mostWriters): Promise<Writing> {
  const ready = await prepare(url);
  const { vkey } = (await ready.api.call('organisation.read', {})).logs.at(-1)!;
  const write = async (to: Acknowledged, attachments: readonly MessageAttachment[] = []) => {
    const report = await sealReport(ready, { text: randomBytes(200).toString('hex'), attachments });
    const { promise } = await sendReport(ready, report);
    const leaf = hexOf(verifyInclusionPromise(promise, vkey).leafHash);
    to.reports.push({ keys: report.keys, envelope: report.sealed.envelope, leaf, files: attachments });
  };
  const writeWithFile = async (to: Acknowledged) => {
    const file = { name: 'photo.jpg', type: 'image/jpeg', bytes: randomBytes(fileLength) };
    await write(to, [await attach(ready, url, file)]);
  };
  const writePlainly = async (to: Acknowledged) => {
    const canary = `canary${randomBytes(8).toString('hex')}`;
    to.canaries.push(canary);
    const { status, code, page } = await reportWithoutScript(url, { text: `${canary} `.repeat(50) });
    if (status === 200 && page.includes(`data-code="${code}"`)) to.forms.push({ code, canary });
  };
  const readCheckpoint = async (to: Acknowledged) => {
    const answer = await fetch(`${url}/log/checkpoint`);
    if (answer.ok) to.checkpoints.add(await answer.text());
    await sleep(pause);
  };
  return async (end, to) => {
    const again = async (one: (to: Acknowledged) => Promise<void>) => {
      // What fails was refused or cut: nobody was told that it is stored.
      while (!end.aborted) await one(to).catch(() => sleep(pause));
    };
    const sealing = Array.from({ length: writers }, () => (to: Acknowledged) => write(to));
    await Promise.all([...sealing, writeWithFile, writePlainly, readCheckpoint].map(again));
  };
}
