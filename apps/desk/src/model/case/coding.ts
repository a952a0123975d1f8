// Coding a closed case: the coding as the server has it, sealing to those who make figures, keeping and
// withdrawing.

import { ApiError } from '@heed/api/client';
import { type Body, type CaseRecord, latest } from '@heed/domain/casework';
import { type Coding, codingFaults, formatRecord } from '@heed/domain/figures';
import { may } from '@heed/domain/roles';
import { sentWithdrawal, signSealed } from '@heed/envelope';
import { sealCoded } from '@heed/envelope/seal';
import { effect } from '@preact/signals';
import { toBase64 } from '../../ui/bytes.ts';
import { spokenLanguage } from '../../words/catalogue.ts';
import { codeWords } from '../../words/coding.ts';
import type { Reading } from '../conversation/reading.ts';
import { reportUnexpected } from '../fault.ts';
import { type FieldFault, fieldFaults } from '../field-faults.ts';
import { type MemberKeyring, recoveryRecipient } from '../session/keyring.ts';
import { sessionSignal } from '../session/scope.ts';
import { call } from '../session/session.ts';
import type { Codes } from './prefill.ts';

/** As the server has it, read once. */
export const coding = sessionSignal<Coding | null>(null);
export const failed = sessionSignal(false);

export async function loadCoding(): Promise<void> {
  failed.value = false;
  try {
    coding.value = await call('figures.readCoding', {});
  } catch (error) {
    reportUnexpected(error);
    failed.value = true;
  }
}

// Its labels come in the language of the workspace.
effect(() => {
  spokenLanguage();
  if (coding.peek() !== null) void loadCoding();
});

/** Members by the signed roster who make figures, and the key of the trustees. At most 16. */
export function figureRecipients(keyring: MemberKeyring): readonly string[] {
  const readers = (keyring.roster?.members ?? []).filter(({ roles }) =>
    roles.some((role) => may(role, 'figures')),
  );
  const recovery = recoveryRecipient(keyring);
  return [...readers.map(({ seal }) => seal), ...(recovery === null ? [] : [recovery])].slice(0, 16);
}

/** What is wrong with the codes, at the fields of the form. */
export const codeFaults = (codes: Codes): readonly FieldFault[] =>
  coding.value === null
    ? [{ field: 'agreed', says: codeWords.notArrived }]
    : fieldFaults(codingFaults({ values: codes }, coding.value)).map(({ field, says }) => ({
        field: `codes.${field}`,
        says,
      }));

/**
 * Keeps, replaces or withdraws the record as the entry says. Answers the entry with the last day on which it
 * can be withdrawn.
 */
export async function keepCoded(
  body: Body<'figures'>,
  codes: Codes,
  before: CaseRecord | null,
  read: Reading,
  keyring: MemberKeyring,
): Promise<Body<'figures'>> {
  const { id } = read.row;
  if (body.agreed === 'yes' && coding.value !== null) {
    const record = {
      version: 1,
      coding: coding.value.version,
      year: Number(keyring.day.slice(0, 4)),
      values: codes,
    } as const;
    const sealed = toBase64(await sealCoded(figureRecipients(keyring), formatRecord(record, coding.value)));
    const signature = signSealed({ kind: 'record', id, parts: [sealed] }, keyring.keys);
    const { until } = await call('figures.putCodedRecord', { sealed, signature }, { id });
    return { ...body, until };
  }
  const was = before === null ? null : (latest(before).body as Body<'figures'>);
  if (was?.agreed === 'yes')
    await call(
      'figures.withdrawCodedRecord',
      { signature: signSealed(sentWithdrawal(id), keyring.keys) },
      { id },
    ).catch((error) => {
      // It has left the case, and nobody can find it any more: the entry says that she took it back all the
      // same.
      if (!(error instanceof ApiError && error.status === 404)) throw error;
    });
  return { ...body, until: null };
}
