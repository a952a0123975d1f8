// How a running service is, and when members are told of it.
export { type Alarms, endedAlarms, type HealthAlarm, openAlarms, stepAlarms } from './alarms.ts';
export { type Gap, type GapCopy, gapAt, lostMinutes } from './gap.ts';
export { type Loss, type LostSpan, lostSpan } from './loss.ts';
export {
  type HealthMatter,
  type HealthState,
  healthMatters,
  healthStates,
  isSound,
  statesOf,
} from './matters.ts';
