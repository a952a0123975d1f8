// What the server stores of notices beside their states: each in the codes of the yearly report, sealed to
// the desk under a random id, so that the report counts it when its case is erased.
import type { RequestOf, ResponseOf, Routes } from '@heed/api';
import { latest, noticeStatus, recordsOfKind } from '@heed/domain/casework';
import { openSummary, type SummaryKey } from '@heed/envelope/open';
import { randomHex, sealSummary } from '@heed/envelope/seal';
import { fromBase64, toBase64 } from '../../ui/bytes.ts';
import type { Reading } from '../conversation/reading.ts';
import { dataOf } from '../conversation/summary.ts';
import { CannotWrite } from '../conversation/write.ts';
import { currentKey, type MemberKeyring } from '../session/keyring.ts';
import { call } from '../session/session.ts';
import type { ReadCase } from './case.ts';
import { type SealedNotice, sealableNotice } from './coded-notice.ts';

type PutNotice = RequestOf<Routes['notices.putStates']>['notices'][number];
type CodedNotice = ResponseOf<Routes['notices.readYear']>['erased'][number];

/** Notices of one case that the server is told of. */
const mostNotices = 200;

/** States of the notices of a case, each with its sealed codes once it was sent. */
const noticesOf = (file: ReadCase, key: { readonly id: string; readonly secret: SummaryKey }): PutNotice[] =>
  recordsOfKind(file, 'notice')
    .slice(0, mostNotices)
    .map((record) => {
      const content = sealableNotice(latest(record).body);
      return { ...noticeStatus(record), coded: content && sealNotice(content, key) };
    });

/** Tells the server what the notices of the case wait for, and stores their codes for the yearly report. */
export async function putNotices(file: ReadCase, { row }: Reading, keyring: MemberKeyring): Promise<void> {
  const id = currentKey(keyring, row.desk)?.id ?? '';
  const secret = keyring.summaryKeys.get(id);
  if (secret === undefined) throw new CannotWrite('no-desk-key');
  await call('notices.putStates', { notices: noticesOf(file, { id, secret }) }, { id: row.id });
}

function sealNotice(
  content: SealedNotice,
  key: { readonly id: string; readonly secret: SummaryKey },
): CodedNotice {
  const id = randomHex(16);
  return { id, key: key.id, sealed: toBase64(sealSummary(content, key.secret, dataOf(id))) };
}

/** The codes of a notice whose case is erased; null where they do not open for this member. */
export function openNotice(
  { id, key, sealed }: CodedNotice,
  keys: ReadonlyMap<string, SummaryKey>,
): SealedNotice | null {
  const secret = keys.get(key);
  if (secret === undefined) return null;
  try {
    const content = openSummary(fromBase64(sealed), secret, dataOf(id)) as SealedNotice;
    return content?.version === 1 && typeof content.coded?.values === 'object' ? content : null;
  } catch {
    // What does not open for this member is counted as one that cannot be read.
    return null;
  }
}
