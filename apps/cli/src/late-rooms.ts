// What of the desk is fetched later than the workspace: scripts by their names, each with what it holds, as
// the source of an expression over paths below apps/desk/src. The build bundles each apart; an import rule
// keeps the desk, and every other late script, from importing it (docs/decisions/late-rooms.md).
import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const screens = [
  ...['figures', 'linkage', 'evidence-package'],
  ...['export', 'import'],
  ...['online', 'offers', 'inspect'],
].join('|');
const words = [
  ...['figures', 'estimate', 'linkage', 'evidence'],
  ...['evidence-cover', 'import'],
  ...['offers', 'inspect'],
].join('|');

export const lateScripts = {
  /** Rooms that few enter: fetched when somebody does. */
  'late-rooms':
    `(screens/(${screens})/|(model|components)/figures/|` +
    `model/(export|offers|verifier|pictures)/|` +
    `screens/outreach/desk-view|` +
    `words/(${words})\\.ts$)`,
  /** Who works here and what the organisation promises: members, keys, the profile, audit, requests. */
  'organisation-rooms':
    '(screens/(members|organisation|audit|requests)/|words/(members|audit|legal-reviews)\\.ts$)',
  /** The case file and the intake: fetched once the workspace rests, or a conversation is opened. */
  'case-rooms':
    '(screens/(case|intake)/|words/assessment\\.ts$|model/conversation/interpreter\\.ts$|' +
    'model/case/(saving/|(new-case|prefill|referral-file|referral-text|time-line)\\.ts$))',
  /** What stands around the list, the calendar, settings, the palette: fetched when somebody asks for it. */
  'list-rooms':
    '(screens/(filters|bulk|quarantine|settings|calendar|lines|places)/|' +
    'model/(filters|bulk|quarantine|calendar)/|' +
    'shell/palette(-view)?\\.tsx?$|words/(filters|bulk|quarantine|calendar)\\.ts$)',
} as const;

/**
 * The script of each module with a screen at the desk, and what it holds, as the source of an expression over
 * paths below the root. What the workspace shows of a module beside its screen is part of the workspace.
 */
export const moduleScripts: Readonly<Record<string, string>> = Object.fromEntries(
  globSync('modules/*/desk/rooms.tsx', { cwd: fileURLToPath(new URL('../../..', import.meta.url)) })
    .sort()
    .map((path) => path.split('/')[1])
    .map((module) => [`${module}-rooms`, `modules/${module}/desk/(?!(index|screen)\\.ts$|worker/)`]),
);

/** Names of all scripts that are fetched later than the workspace. */
export const lateScriptNames: readonly string[] = [
  ...Object.keys(lateScripts),
  ...Object.keys(moduleScripts),
];
