// The forms of the public pages: paths, field names, what may stand in them. The server reads by these names;
// pages write them.
// `text`, `attachment` and data-code are looked for from outside: keep them.
import type { Door } from '@heed/domain/intake';

/**
 * Every path may begin with a language, `/hr/report`; without one the browser's own choice counts.
 *
 * GET  /                home
 * GET  /for/...        a door: what it says, and the form below it, see `doorPaths`
 * POST /start          door, safe, country (urlencoded): leads to the same page by an address that names no
 *                      door, or to what somebody reads who is not safe
 * GET  /start, /report with `at`, what was answered before, sealed: that page
 * POST /report         urlencoded with step=open: leads to an empty form for door, country; text is kept
 *                      where it was sent along
 * GET  /report/receipt, /report/files.json: what the scripts of the page fetch when they need it
 * POST /report         multipart: a report, the fields of `ReportField`; with `language` or `where` the same
 *                      form in that language or for that country, nothing sent
 * GET  /return         the field for the code
 * POST /return         code (urlencoded): the conversation, or the field again with one clear sentence; with
 *                      `session` instead of `code`: the conversation again
 * POST /return/write    multipart: session, form, text, attachment, metadata, urgent, attached
 * POST /return/file     session, id: an attachment of the conversation, opened
 * POST /return/keep     session, keep
 * POST /return/code     session; without `newcode` shows a new code, with `newcode` and `kept` changes it
 * POST /return/delete   session; without sure=yes asks, with it deletes
 * GET  /deposit        the form of a deposit
 * POST /deposit        multipart: form, code, owncode, kind, text, attachment, metadata, attached, kept
 * POST /return/deposit session, group, step: what is done with one deposit
 * POST /return/deposit/version    multipart: session, form, group, text, attachment, metadata, attached
 * POST /return/deposit/hand-over  session, form, group, desk, newcode, kept
 * POST /return/check-in session, step; to plan one: form, hours, text; to move it: hours
 * GET  /lost            what to do without the code
 * GET  /about, /privacy, /safe-use, /languages, /licences, /source, /blank
 */
export const paths = {
  start: '/start',
  report: '/report',
  return: '/return',
  write: '/return/write',
  file: '/return/file',
  keep: '/return/keep',
  code: '/return/code',
  delete: '/return/delete',
  lost: '/lost',
  deposit: '/deposit',
  vault: '/return/deposit',
  version: '/return/deposit/version',
  handOver: '/return/deposit/hand-over',
  checkIn: '/return/check-in',
} as const;

export type ReportField =
  | 'form'
  | 'code'
  | 'door'
  | 'country'
  | 'desk'
  | 'under18'
  | 'text'
  | 'attachment'
  | 'attached'
  | 'metadata'
  | 'urgent'
  | 'noreply'
  | 'wrotebefore'
  | 'never'
  | 'voice'
  | 'brings'
  | 'offer'
  | 'compare'
  | 'kind'
  | 'hours'
  | 'where'
  | 'kept';

export type { Under18 } from '@heed/domain/intake';
export type Safe = 'yes' | 'no' | 'unsure';

/** What may be wrong with a form. Each is a message `error.<reason>`, and belongs to one field. */
export const problems = {
  'nothing-said': 'text',
  'text-too-long': 'text',
  'attachment-too-large': 'attachment',
  'too-many-attachments': 'attachment',
  'attachment-child': 'attachment',
  'attachment-unreadable': 'attachment',
  'attachment-away': 'attachment',
  'attachment-full': 'attachment',
  'attachment-uncleaned': 'attachment',
  'attachment-empty': 'attachment',
  'no-desk': 'desk',
  'desk-closed': 'desk',
  'no-kind': 'kind',
  'no-hours': 'hours',
  'check-in-nobody': 'hours',
  'no-check-in-words': 'text',
  'vault-full': 'form',
  'not-kept': 'kept',
  'code-new': 'kept',
  'code-empty': 'code',
  'code-length': 'code',
  'code-check': 'code',
  'code-unknown': 'code',
  'code-closed': 'code',
  expired: 'form',
  gone: 'form',
  busy: 'form',
  full: 'form',
  closed: 'form',
  damaged: 'form',
  foreign: 'form',
} as const satisfies Record<string, ReportField>;
export type FormProblem = keyof typeof problems;

export const limits = { attachments: 10, attachmentMegabytes: 50, textLength: 100_000 } as const;

/** Doors of people who may be watched or hurt: they are asked first whether it is safe to go on. */
export const asksSafety = (door: Door): boolean => door === 'self' || door === 'sells';
