// What of the desk is fetched when somebody enters it, as the source of an expression over paths below
// apps/desk/src. The build bundles it apart; an import rule keeps the desk from importing it
// (docs/decisions/late-rooms.md).
const screens = [
  ...['figures', 'linkage', 'members', 'campaigns', 'audit', 'warnings', 'evidence-package'],
  ...['export', 'import', 'organisation', 'requests', 'training', 'consultations', 'events', 'handbook'],
  ...['online', 'offers', 'inspect', 'filters', 'bulk', 'quarantine', 'settings'],
].join('|');
const words = [
  ...['figures', 'estimate', 'linkage', 'campaigns', 'members', 'audit', 'warnings', 'evidence'],
  ...['evidence-cover', 'import', 'legal-reviews', 'training', 'consultations', 'events', 'handbook'],
  ...['offers', 'inspect', 'filters', 'bulk', 'quarantine'],
].join('|');

export const lateRoomPaths =
  `(screens/(${screens})/|(model|components)/figures/|` +
  `model/(training|export|consultation|events|handbook|offers|verifier|pictures|filters|bulk|quarantine)/|` +
  `screens/outreach/desk-view|` +
  `words/(${words})\\.ts$)`;
