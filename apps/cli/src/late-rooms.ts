// What of the desk is fetched when somebody enters it, as the source of an expression over paths below
// apps/desk/src. The build bundles it apart; an import rule keeps the desk from importing it
// (docs/decisions/late-rooms.md).
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

export const lateRoomPaths =
  `(screens/(${screens})/|(model|components)/figures/|` +
  `model/(training|export|consultation|events|handbook|offers|verifier|pictures|calendar)/|` +
  `screens/outreach/desk-view|components/(sub-pages|loading|use-draft)\\.tsx?$|` +
  `words/(${words})\\.ts$)`;
