// All attacks, in the order in which they are played.
import type { Attack } from './attack.ts';
import { browser } from './browser.ts';
import { consultations } from './consultations.ts';
import { deposits } from './deposits.ts';
import { disk } from './disk.ts';
import { hours } from './hours.ts';
import { malformed } from './malformed.ts';
import { members } from './members.ts';
import { network } from './network.ts';
import { operator } from './operator.ts';
import { otherSettings } from './other-settings.ts';
import { otherSite } from './other-site.ts';
import { floods, publishing } from './publishing.ts';
import { rooms } from './rooms.ts';
import { sessions } from './sessions.ts';
import { stranger } from './stranger.ts';

export const attacks: readonly Attack[] = [
  ...otherSite,
  ...network,
  ...malformed,
  ...stranger,
  ...operator,
  ...hours,
  ...members,
  ...sessions,
  ...deposits,
  ...rooms,
  ...consultations,
  ...publishing,
  ...browser,
  ...disk,
  ...otherSettings,
  ...floods,
];
