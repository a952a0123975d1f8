// Members and their keys, the organisation's profile, the audit trail and requests, as a script by itself:
// they enter the desk that fetched them.
import { Audit } from '../screens/audit/audit-view.tsx';
import { Members } from '../screens/members/members-view.tsx';
import { Profile } from '../screens/organisation/profile-view.tsx';
import { Requests } from '../screens/requests/requests-view.tsx';
import { addRooms } from '../shell/late-rooms.ts';

addRooms<'organisation-rooms'>({
  audit: Audit,
  members: Members,
  organisation: Profile,
  requests: Requests,
});
