// What the holder of a code deposits for herself. A vault that holds nothing answers as one that never was,
// and an answer is padded, so that neither a stranger nor the network learns whether there is a deposit.
import { route, shapes as s } from '@heed/api/module';
import * as v from 'valibot';
import { mostVersions } from '../rules/deposit.ts';
import { depositEndpoints as endpoints } from './endpoints.ts';

const versions = v.strictObject({
  versions: v.array(
    v.strictObject({
      id: s.id,
      envelope: s.envelope,
      /** Day on which the server took it. */
      day: s.day,
      attachments: v.array(v.strictObject({ id: s.id, length: v.pipe(v.number(), v.integer()) })),
    }),
  ),
  /** More versions follow; ask again with `after` = id of the last. */
  more: v.boolean(),
  /** Older root keys sealed to the present code's vault: what a change of code leaves behind. */
  carry: v.nullable(s.base64(64 * 1024)),
  /** Day on which the vault is erased; null while it is empty. */
  eraseOn: v.nullable(s.day),
  /** Keys of the witnesses that the operator names, for a file that others check. */
  witnesses: v.array(v.string()),
  /** Random characters that bring the answer to a size of Padmé, 32 KiB at least. */
  padding: v.string(),
});

const storedVersion = v.strictObject({
  message: s.id,
  day: s.day,
  eraseOn: s.day,
  /** The log's signed promise that this version will stand in it: docs/spec/ledger.md. */
  promise: v.string(),
});

/**
 * Routes of the person's vault. The token and what was signed before ask for nothing; the others ask for the
 * token of one vault.
 */
export const depositRoutes = {
  'deposit.requestToken': route({
    endpoint: endpoints['deposit.requestToken'],
    who: 'anyone',
    summary: 'A token of 15 minutes for whoever has the key of a vault, whether or not anything is in it',
    request: v.strictObject({
      /** Id of the vault: SHA-256 of `sign`. */
      vault: s.conversationId,
      sign: s.hex(32),
      challenge: v.pipe(v.string(), v.maxLength(300)),
      signature: s.hex(64),
    }),
    response: v.strictObject({ token: v.string(), expires: s.instant }),
  }),
  'deposit.read': route({
    endpoint: endpoints['deposit.read'],
    who: 'person',
    summary: 'The sealed versions of a vault in no order, padded',
    request: v.strictObject({ after: v.optional(s.id) }),
    response: versions,
  }),
  'deposit.write': route({
    endpoint: endpoints['deposit.write'],
    who: 'person',
    summary: 'Deposit a sealed version; sent twice with one id it is stored once',
    request: v.strictObject({
      message: s.sealedMessage,
      attachments: s.attachmentIds,
      puzzle: s.puzzleAnswer,
    }),
    response: storedVersion,
  }),
  'deposit.post': route({
    endpoint: endpoints['deposit.post'],
    who: 'anyone',
    summary:
      'The same without a token, for a version that waited on a device: its key signed that it goes there',
    request: v.strictObject({
      /** Public key of the vault, whose SHA-256 is the vault's id. */
      sign: s.hex(32),
      message: s.sealedMessage,
      /** docs/spec/envelope.md, 'Sent later'. */
      signature: s.hex(64),
      puzzle: s.puzzleAnswer,
    }),
    response: storedVersion,
  }),
  'deposit.delete': route({
    endpoint: endpoints['deposit.delete'],
    who: 'person',
    summary: 'Delete versions: hidden at once, erased by the next daily job',
    request: v.strictObject({ versions: v.pipe(v.array(s.id), v.minLength(1), v.maxLength(mostVersions)) }),
    response: v.strictObject({ recorded: s.recorded }),
  }),
  'deposit.changeCode': route({
    endpoint: endpoints['deposit.changeCode'],
    who: 'person',
    summary: 'Give the vault to a new code: the old one finds it empty from then on',
    request: v.strictObject({ vault: s.conversationId, carry: s.base64(64 * 1024) }),
    response: s.nothing,
  }),
};

/** Answer of `deposit.read`: one page of sealed versions. */
export type VaultView = v.InferOutput<typeof versions>;
