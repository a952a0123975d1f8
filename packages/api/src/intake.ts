// Public routes: what a client needs to seal a report, and the report itself.
import * as v from 'valibot';
import { endpoints } from './endpoints/index.ts';
import { route } from './route.ts';
import * as s from './shapes.ts';

/** The certificate of a desk key with its id (16 bytes in hex) and its desk. */
export const deskKey = v.strictObject({ id: s.hex(16), desk: s.deskId, certificate: s.statement });

const promise = v.object({
  open: v.boolean(),
  opensAt: v.nullable(s.instant),
  answerBy: v.nullable(s.instant),
  dutyAwake: v.boolean(),
  dutyAt: v.nullable(s.instant),
});

/**
 * Keys and promises of the organisation. Clients verify the certificates from the fingerprint that they were
 * built with.
 */
export const organisationKeys = v.strictObject({
  name: v.string(),
  demonstration: v.boolean(),
  /** Public salt of the deployment: 16 bytes. Goes into the derivation of every code. */
  salt: s.hex(16),
  /** Today in UTC. The clock of a phone is not trusted with the validity of keys. */
  day: s.day,
  /** Ed25519 public key of the organisation; null until its first supervisor has made it. */
  organisationKey: v.nullable(s.hex(32)),
  supervisors: v.array(s.statement),
  deskKeys: v.array(deskKey),
  /**
   * The transparency logs of this deployment, the one in use last: names, and keys as verifiers read them.
   */
  logs: v.array(v.strictObject({ origin: v.string(), vkey: v.string() })),
  desks: v.array(v.object({ id: s.deskId, name: v.string(), languages: v.array(v.string()), promise })),
});

const puzzle = v.strictObject({
  challenge: v.string(),
  bits: v.pipe(v.number(), v.integer()),
  expires: s.instant,
});

const receipt = v.strictObject({
  message: s.id,
  /**
   * Time by which the desk has promised an answer; null when it has no opening planned or no answer was
   * wanted.
   */
  replyBy: v.nullable(s.instant),
  /** The log's signed promise that this message will stand in it: docs/spec/ledger.md. */
  promise: v.string(),
  /** Whether danger rings someone on duty, by a way that is set up; null when the report named no danger. */
  alerted: v.nullable(v.boolean()),
  /**
   * Sealed for the server: `/report?at=...` says with it for half an hour that the report has arrived. An
   * earlier server gives none.
   */
  arrival: v.optional(v.string()),
});

const report = v.strictObject({
  version: v.literal(1),
  conversation: s.conversationId,
  sign: s.hex(32),
  desk: s.deskId,
  deskKey: s.hex(16),
  message: s.sealedMessage,
  attachments: s.attachmentIds,
  /** 'Danger now', told to the duty person without any content. */
  urgent: v.boolean(),
  noReply: v.boolean(),
  puzzle: s.puzzleAnswer,
});

/** Routes of intake that anybody may call. */
export const intake = {
  'organisation.read': route({
    endpoint: endpoints['organisation.read'],
    compress: true,
    who: 'anyone',
    summary: 'Keys, certificates and promises of the organisation',
    request: s.nothing,
    response: organisationKeys,
  }),
  'intake.requestPuzzle': route({
    endpoint: endpoints['intake.requestPuzzle'],
    who: 'anyone',
    summary: 'A puzzle whose answer must come with a report or an upload',
    request: v.strictObject({
      for: v.picklist(['report', 'upload']),
      bytes: v.optional(v.pipe(v.number(), v.integer()), 0),
    }),
    response: puzzle,
  }),
  'intake.report': route({
    endpoint: endpoints['intake.report'],
    who: 'anyone',
    summary: 'Begin a conversation with a sealed report; sent twice with one id it is stored once',
    request: report,
    response: receipt,
  }),
};

const entries = v.pipe(v.number(), v.integer(), v.minValue(0));

const logStatus = v.strictObject({
  origin: v.string(),
  vkey: v.string(),
  /** Entries of the last published checkpoint. */
  size: entries,
  /** Tick of that checkpoint; null before the first. */
  published: v.nullable(s.instant),
  /** Whether the operator named witnesses, and whether the file could be read. */
  policy: v.picklist(['none', 'read', 'unreadable']),
  /** Whether as many witnesses as the policy asks for cosigned the last checkpoint. */
  satisfied: v.boolean(),
  witnesses: v.array(
    v.strictObject({
      name: v.string(),
      /** Its key, as verifiers read it. */
      vkey: v.string(),
      /**
       * Time at which it cosigned last, by its own clock, and number of entries then; null and 0 for never.
       */
      seen: v.nullable(s.instant),
      size: entries,
      /**
       * behind: it cosigned, but not the last checkpoint. refuses: it answered and would not. silent: it did
       * not answer. rolled-back: it says that it saw less than it cosigned.
       */
      state: v.picklist(['ok', 'behind', 'refuses', 'silent', 'rolled-back']),
    }),
  ),
});

/** Routes of the transparency log. Proof files follow C2SP tlog-proof. */
export const log = {
  'log.readProof': route({
    endpoint: endpoints['log.readProof'],
    who: 'anyone',
    summary: 'The proof that a leaf stands in the transparency log, as a file (C2SP tlog-proof)',
    request: s.nothing,
    response: v.strictObject({ proof: v.string() }),
  }),
  'log.readTimestamps': route({
    endpoint: endpoints['log.readTimestamps'],
    who: 'read',
    summary:
      'The proof in the first checkpoint that an authority stamped (RFC 3161), with its answers ' +
      'and their roots',
    request: s.nothing,
    response: v.strictObject({
      proof: v.string(),
      stamps: v.array(
        v.strictObject({
          authority: v.string(),
          answer: s.base64(64 * 1024),
          roots: v.array(s.base64(64 * 1024)),
        }),
      ),
    }),
  }),
  'log.readScripts': route({
    endpoint: endpoints['log.readScripts'],
    who: 'anyone',
    summary: 'The entry of the log that lists every script as served, and its proof',
    request: s.nothing,
    response: v.strictObject({ entry: v.string(), proof: v.string() }),
  }),
  'log.readStatus': route({
    endpoint: endpoints['log.readStatus'],
    who: 'account',
    summary: 'The transparency log that grows now, and what each witness saw of it',
    request: s.nothing,
    response: logStatus,
  }),
};

/** Answer of `organisation.read`: certificates to verify from the fingerprint. */
export type OrganisationKeys = v.InferOutput<typeof organisationKeys>;
/** Answer of `log.readStatus`: the log and what each witness saw of it. */
export type LogStatus = v.InferOutput<typeof logStatus>;
/** Answer of `intake.report`, with the signed inclusion promise of the log. */
export type Receipt = v.InferOutput<typeof receipt>;
/** Request of `intake.report`: a sealed report with the answer to its puzzle. */
export type ReportRequest = v.InferOutput<typeof report>;
/** Schema of `Receipt`, for answers that carry one. */
export const receiptShape = receipt;
