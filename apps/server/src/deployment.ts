// One deployment: its storage, secrets, organisation and clock, as whatever answers a request sees it. It is
// opened by open-deployment.ts; here are types alone, so that every room may know it.
import type { LineChecks, Vacancies } from '@heed/domain/directory';
import type { Loss } from '@heed/domain/health';
import type { Feature } from '@heed/domain/legal-review';
import type { DeskProfile, Organisation } from '@heed/domain/organisation';
import type { WindDown } from '@heed/domain/wind-down';
import type { Storage, StoreAccess, StoredDeskKey } from '@heed/storage';
import type { Health } from './health/health.ts';
import type { AssetSet } from './http/assets.ts';
import type { UploadBudget } from './http/budget.ts';
import type { FilesWatch } from './http/files-watch.ts';
import type { IntakeRates } from './http/rate.ts';
import type { Readiness } from './http/readiness.ts';
import type { RefusalSums } from './http/refusal-sums.ts';
import type { Secrets } from './http/secrets.ts';
import type { SpentAnswers } from './intake/spent-answers.ts';
import type { OwnLog } from './ledger/log.ts';
import type { Trail } from './trail.ts';

export interface DeploymentOptions {
  /** Data folder. */
  readonly folder: string;
  readonly databaseUrl?: string | undefined;
  /** The bucket in which attachments stand; in the data folder without it. */
  readonly attachments?: StoreAccess | undefined;
  /**
   * The site's own addresses, such as 'https://heed.example.org' and that of its onion service; from the Host
   * header where absent.
   */
  readonly origins?: readonly string[] | undefined;
  /**
   * IPv4 addresses of this machine at which phones find a workshop without https: they get what it needs, and
   * the desk is served to this machine alone. Without them everything is served at every address.
   */
  readonly workshopAddresses?: readonly string[] | undefined;
  /** Behind a proxy on this machine that sets x-forwarded-for and x-forwarded-proto. */
  readonly proxy?: boolean;
  /** Bytes of sealed attachments that intake may take in an hour. */
  readonly diskBudget?: number | undefined;
  readonly mail?: MailOptions | undefined;
  /** Ways that wake someone; none without it. */
  readonly loud?: LoudOptions | undefined;
  /**
   * For tests alone: certificate (PEM) of a push service on this machine; without it, only the public
   * internet is called.
   */
  readonly pushTrust?: string | undefined;
  /**
   * For tests alone: files (path) that are served in the place of scripts that were built, by plain name.
   * Refused for an organisation that is not invented.
   */
  readonly testScripts?: Readonly<Record<string, string>> | undefined;
  readonly now?: () => number;
  /** Seconds between two ticks of the log. */
  readonly tickSeconds?: number | undefined;
  /** File of the logs of others that this server witnesses; none without it. */
  readonly witnessLogs?: string | undefined;
  /** Policy file with the witnesses of the own log. */
  readonly policy?: string | undefined;
  /** File with the time-stamp authorities that stamp the log's checkpoints; none without it. */
  readonly stamps?: string | undefined;
  /** Folder to which SQLite is copied while this server runs. */
  readonly secondPlace?: string | undefined;
}

/** What the operator set up beside mail. */
export interface LoudOptions {
  /** A server of ntfy, with a user or a token where it asks for one. */
  readonly ntfy?: string | undefined;
  /** 'gammu', 'gammu:FILE' for its settings, or the form of a gateway with `{to}` and `{text}` in it. */
  readonly sms?: string | undefined;
  readonly webhook?: { readonly url: string; readonly key: string } | undefined;
}

export interface MailOptions {
  /** SMTP URL as nodemailer takes it. */
  readonly smtp: string;
  readonly from: string;
  /** Subject of urgent letters; without it 'Heed: urgent'. */
  readonly urgentSubject?: string | undefined;
}

export interface Deployment {
  readonly options: DeploymentOptions;
  readonly storage: Storage;
  readonly secrets: Secrets;
  /** Public salt of the codes, 32 hex digits. Losing it loses every code: it is part of every backup. */
  readonly salt: string;
  readonly opaqueSetup: string;
  readonly demonstration: boolean;
  /** Whether real people may write: after `heed go-live`, or with invented data. */
  live(): boolean;
  readonly rates: IntakeRates;
  readonly budget: UploadBudget;
  /** Answers to puzzles that have paid for something. */
  readonly spentAnswers: SpentAnswers;
  /** What members did, for supervisors. */
  readonly trail: Trail;
  /** The transparency log that grows now. */
  readonly log: OwnLog;
  /** Whether a report would be stored now. */
  readonly readiness: Readiness;
  /** Whether attachments are taken now. */
  readonly files: FilesWatch;
  /** How the service is, as it looks at itself. */
  readonly health: Health;
  /** How often it refused, for its log. */
  readonly refusals: RefusalSums;
  /**
   * Looks whether another log has to be begun or was, and puts the scripts as served and the newest roster
   * before it. At each tick.
   */
  refreshLog(): Promise<void>;
  now(): number;
  organisation(): Organisation;
  /**
   * Features that stand on a legal review, as last read: for links. What serves or changes their data asks
   * the storage itself.
   */
  features(): readonly Feature[];
  /** How it ends, once a supervisor has confirmed that; null where it goes on. */
  ending(): WindDown | null;
  /** What restored backups lack, as last read. */
  losses(): readonly Loss[];
  /** Whether a new report is taken: open, and not yet ending. */
  takesReports(): boolean;
  /** What members found when they called the numbers of the directory, as last read. */
  lineChecks(): LineChecks;
  /** What places of the directory said of their vacancies, as last read. */
  vacancies(): Vacancies;
  desk(id: string): DeskProfile | undefined;
  /** Public halves of all desk keys; asked of the storage at most every ten seconds. */
  deskKeys(): Promise<readonly (StoredDeskKey & { readonly destroyed: boolean })[]>;
  assets(): AssetSet;
  /** Read the profile, the features that are on and the organisation key again after a change. */
  refresh(): Promise<void>;
  close(): Promise<void>;
}
