// Rooms that few enter, as a script by itself: they enter the desk that fetched them.
import { Audit } from '../screens/audit/audit-view.tsx';
import { BulkRoom } from '../screens/bulk/bulk-view.tsx';
import { Campaigns } from '../screens/campaigns/campaigns-view.tsx';
import { Consultations } from '../screens/consultations/consultations-view.tsx';
import { Events } from '../screens/events/events-view.tsx';
import { EvidenceRoom } from '../screens/evidence-package/evidence-view.tsx';
import { ExportRoom } from '../screens/export/export-view.tsx';
import { Figures } from '../screens/figures/room-view.tsx';
import { FiltersRoom } from '../screens/filters/filters-view.tsx';
import { Handbooks } from '../screens/handbook/handbooks-view.tsx';
import { Import } from '../screens/import/import-view.tsx';
import { Capture } from '../screens/inspect/capture-view.tsx';
import { Inspect } from '../screens/inspect/inspect-view.tsx';
import { Linkage } from '../screens/linkage/room-view.tsx';
import { Members } from '../screens/members/members-view.tsx';
import { SameOffer } from '../screens/offers/offers-view.tsx';
import { Online } from '../screens/online/online-view.tsx';
import { Profile } from '../screens/organisation/profile-view.tsx';
import { Outreach } from '../screens/outreach/desk-view.tsx';
import { QuarantineReview } from '../screens/quarantine/quarantine-view.tsx';
import { Requests } from '../screens/requests/requests-view.tsx';
import { Settings } from '../screens/settings/settings-view.tsx';
import { Training } from '../screens/training/training-view.tsx';
import { Warnings } from '../screens/warnings/warnings-view.tsx';
import { lateRooms } from '../shell/late-rooms.ts';

lateRooms.value = {
  bulk: BulkRoom,
  figures: () => <Figures Linkage={Linkage} />,
  filters: FiltersRoom,
  members: Members,
  campaigns: Campaigns,
  audit: Audit,
  warnings: Warnings,
  offers: SameOffer,
  evidence: EvidenceRoom,
  export: ExportRoom,
  import: Import,
  online: Online,
  organisation: Profile,
  outreach: Outreach,
  quarantine: QuarantineReview,
  requests: Requests,
  settings: Settings,
  training: Training,
  consultations: Consultations,
  events: Events,
  handbook: Handbooks,
  inspect: Inspect,
  capture: Capture,
};
