// Answers three months later: a card that was given out in a room adds its three scores to the sums of that
// room, once. The server keeps neither the card nor the answers.
import { addDays, type Day, dayOf } from '@heed/domain/time';
import { type Course, FORMS, posedItems, scoreOf } from '@heed/domain/training';
import type { Deployment } from '@heed/server/deployment';
import type { Fields } from '@heed/server/http/fields';
import type { StoredRoom } from '@heed/storage';
import type { CardField, CardOutcome } from '../site/course/test-page.ts';
import { answersOf } from './answers.ts';
import { provesCard, readCard, usedCard } from './card.ts';
import { courseOf } from './room.ts';

/** A page that was not sent a card. */
export const noCard: CardField = { text: '', outcome: null, from: null };

/** Days after the end of a workshop before which a card says nothing of what lasted. */
export const EARLIEST_DAYS = 60;

/** Counts the answers in `fields` with the card in them; without a card nothing is counted. */
export async function countCard(deployment: Deployment, course: Course, fields: Fields): Promise<CardField> {
  const text = (fields.get('card') ?? '').trim().slice(0, 60);
  if (text === '') return noCard;
  const outcome = await outcomeOf(deployment, course, fields, text);
  return typeof outcome === 'string'
    ? { text, outcome, from: null }
    : { text, outcome: 'early', from: outcome.from };
}

/**
 * Null once a card of the room counts; before, the first day on which it may. An open room closes today at
 * the earliest.
 */
function earliestDay({ closed }: Pick<StoredRoom, 'closed'>, today: Day): Day | null {
  const from = addDays(closed ?? today, EARLIEST_DAYS);
  return today < from ? from : null;
}

async function outcomeOf(
  deployment: Deployment,
  course: Course,
  fields: Fields,
  text: string,
): Promise<Exclude<CardOutcome, 'early'> | { readonly from: Day }> {
  const { rooms } = deployment.storage;
  const proof = readCard(text);
  if (proof === null) return 'wrong';
  const room = await rooms.find(proof.card.room);
  if (room === null) return 'gone';
  if (!provesCard(proof, room.cardKey) || room.course !== course.id) return 'wrong';
  const from = earliestDay(room, dayOf(deployment.now()));
  if (from !== null) return { from };
  // The questions of the room's own version, so that scores of one room can be compared.
  const own = await courseOf(deployment, room);
  const form = Number(fields.get('form')) % FORMS || 0;
  const posed = posedItems(own.items, form, 'later');
  const answers = answersOf(posed, fields);
  if (answers.size < posed.length / 2) return 'few';
  const items = Object.fromEntries(answers);
  const { score } = scoreOf(own, form, 'later', items);
  const { before, after } = proof.card;
  const addition = await rooms.addLater(room.id, usedCard(room.cardKey, proof.card), {
    before,
    after,
    later: score,
  });
  if (addition.ok) return 'counted';
  return addition.reason === 'used' ? 'used' : 'gone';
}
