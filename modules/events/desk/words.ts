// Words of events.
import { words } from '@heed/desk/words';

export const eventWords = words('events.room');
export const eventPlanWords = words('events.plan');
export const sessionKindWords = words('events.kind');
export const participantWords = words('events.people');
export const reflectionWords = words('events.queue');
export const reflectionReasonWords = words('events.reason');
export const minutesWords = words('events.minutes');
