// What of the desk is fetched later than the workspace: scripts by their names, each with what it holds, as
// the source of an expression over paths below apps/desk/src. The build bundles each apart; an import rule
// keeps the desk, and every other late script, from importing it (docs/decisions/late-rooms.md).
const screens = [
  ...['figures', 'linkage', 'members', 'campaigns', 'audit', 'warnings', 'evidence-package'],
  ...['export', 'import', 'organisation', 'requests', 'training', 'consultations', 'events', 'handbook'],
  ...['online', 'offers', 'inspect', 'calendar'],
].join('|');
const words = [
  ...['figures', 'estimate', 'linkage', 'campaigns', 'members', 'audit', 'warnings', 'evidence'],
  ...['evidence-cover', 'import', 'legal-reviews', 'training', 'consultations', 'events', 'handbook'],
  ...['offers', 'inspect', 'calendar'],
].join('|');

export const lateScripts = {
  /** Rooms that few enter: fetched when somebody does. */
  'late-rooms':
    `(screens/(${screens})/|(model|components)/figures/|` +
    `model/(training|export|consultation|events|handbook|offers|verifier|pictures|calendar)/|` +
    `screens/outreach/desk-view|components/(sub-pages|loading|use-draft)\\.tsx?$|` +
    `words/(${words})\\.ts$)`,
  /** The case file and the intake: fetched once the workspace rests, or a conversation is opened. */
  'case-rooms':
    '(screens/(case|intake)/|words/assessment\\.ts$|model/conversation/interpreter\\.ts$|' +
    'model/case/(saving/|(new-case|prefill|referral-file|referral-text|time-line)\\.ts$))',
} as const;
