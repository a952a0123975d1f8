// The forms of a check-in on `/return` without script: each opens the conversation anew from what the page
// carried, does one thing, and answers with the next page. What was typed comes back with what is wrong.
import { randomBytes } from 'node:crypto';
import type { Content } from '@heed/content/read';
import { type CheckInHours, parseCheckInHours } from '@heed/domain/check-in';
import { type FormProblem, limits } from '@heed/site/forms';
import type { Context, Hono } from 'hono';
import { type CheckInForm, checkInPage, checkInWords } from '../../../site/src/return/check-in/view.ts';
import type { Deployment } from '../deployment.ts';
import { type Fields, mostWordBytes, readFields } from '../http/fields.ts';
import { sensitivePage } from '../http/page.ts';
import { pageContext } from '../http/page-context.ts';
import { Refusal } from '../http/problem.ts';
import {
  type CheckInTime,
  cancelCheckIn,
  confirmCheckIn,
  moveCheckIn,
  planCheckIn,
  readCheckIn,
} from '../person/check-in.ts';
import type { PersonSession, ScriptlessConversation } from './conversation.ts';
import { passingRefusal } from './refused.ts';
import { messageIdOf, newForm, readFormToken } from './tokens.ts';

/** What the forms of a check-in need of `/return`. */
export interface CheckInForms {
  readonly deployment: Deployment;
  readonly content: Content;
  readonly conversation: ScriptlessConversation;
  readonly askCode: (c: Context, fields: Fields, wrong: FormProblem, status: number) => Response;
  readonly askCodeAfter: (error: unknown, c: Context, fields: Fields) => Response;
  /** Her conversation; `outcomeText`: what was just done. */
  readonly show: (c: Context, person: PersonSession, outcomeText?: string) => Promise<Response>;
}

/** One press of a form. */
interface Press extends CheckInForms {
  readonly c: Context;
  readonly fields: Fields;
  readonly person: PersonSession;
}

export function mountCheckIn(app: Hono, forms: CheckInForms): void {
  app.post('/return/check-in', (c) => press(forms, c));
}

async function press(forms: CheckInForms, c: Context): Promise<Response> {
  const fields = await readFields(c, mostWordBytes);
  const owner = await forms.conversation
    .bySession(fields.get('session') ?? '')
    .catch((error: unknown) => forms.askCodeAfter(error, c, fields));
  if (owner instanceof Response) return owner;
  if (typeof owner === 'string') return forms.askCode(c, fields, owner, 401);
  return step({ ...forms, c, fields, person: owner });
}

async function step(press: Press): Promise<Response> {
  const { deployment, c, fields, person, show } = press;
  const place = placeOf(person);
  const showEnded = async (end: typeof confirmCheckIn, outcome: 'check-in.confirmed' | 'check-in.ended') => {
    const { checkIn } = await end(deployment, place);
    return show(c, person, checkIn === null ? contextOf(press).t(outcome) : undefined);
  };
  switch (fields.get('step')) {
    case 'safe':
      return showEnded(confirmCheckIn, 'check-in.confirmed');
    case 'cancel':
      return showEnded(cancelCheckIn, 'check-in.ended');
    case 'move':
      return move(press);
    case 'plan':
      return plan(press);
    default:
      return form(press, {});
  }
}

const contextOf = ({ deployment, content, c }: Press) => pageContext(deployment, content, c.req.raw);
const placeOf = ({ keyring, conversation }: PersonSession) => ({
  conversation: keyring[0].conversation,
  desk: conversation.desk,
  isQuarantined: conversation.quarantined,
});

/** The page of the form, with what was typed. Without its desk there is none: her conversation. */
async function form(press: Press, data: CheckInForm, status = 200): Promise<Response> {
  const { deployment, fields, person } = press;
  const desk = deployment.desk(person.conversation.desk);
  if (desk === undefined) return press.show(press.c, person);
  const { checkIn } = await readCheckIn(deployment, placeOf(person));
  const { session } = person;
  const token = fields.get('form') ?? newForm(deployment, person.conversation.id);
  const context = contextOf(press);
  return sensitivePage(checkInPage(context, { session, form: token, desk, checkIn, ...data }), status);
}

async function move(press: Press): Promise<Response> {
  const hours = parseCheckInHours(press.fields.get('hours') ?? '');
  if (hours === null) return form(press, { wrong: ['no-hours'] }, 422);
  try {
    await moveCheckIn(press.deployment, placeOf(press.person), timeOf(press, hours));
  } catch (error) {
    return afterRefusal(press, error, { hours });
  }
  return press.show(press.c, press.person);
}

async function plan(press: Press): Promise<Response> {
  const text = press.fields.get('text') ?? '';
  const hours = parseCheckInHours(press.fields.get('hours') ?? '');
  const wrong: FormProblem[] = [];
  if (hours === null) wrong.push('no-hours');
  if (text.trim() === '') wrong.push('no-check-in-words');
  if (text.length > limits.textLength) wrong.push('text-too-long');
  if (hours === null || wrong.length > 0) return form(press, { hours, text, wrong }, 422);
  try {
    await send(press, hours, text);
  } catch (error) {
    return afterRefusal(press, error, { hours, text });
  }
  return press.show(press.c, press.person);
}

/** Pressed again after the warning that nobody is there at these hours, the form plans them. */
const timeOf = ({ fields }: Press, hours: CheckInHours): CheckInTime => ({
  hours,
  acceptsUnseen: fields.get('warned') === String(hours),
});

async function send(press: Press, hours: CheckInHours, text: string) {
  const { deployment, conversation, fields, person } = press;
  const token =
    readFormToken(deployment, fields.get('form') ?? '', person.conversation.id)?.id ??
    randomBytes(16).toString('hex');
  const content = { text: `${hours} ${text}`, urgent: false, attachments: [] };
  const words = checkInWords(contextOf(press), hours, text);
  const id = messageIdOf(deployment, token, content);
  const sealed = await conversation.sealWords(person, { id, text: words, attachments: [] });
  try {
    await planCheckIn(deployment, placeOf(person), sealed, timeOf(press, hours));
  } catch (error) {
    // The same form again: it is stored already.
    if (!(error instanceof Refusal && error.kind === 'already-sent')) throw error;
  }
}

/** What passes, and that nobody is there, is said at the form; that one stands already, by showing it. */
function afterRefusal(press: Press, error: unknown, data: CheckInForm): Promise<Response> {
  if (error instanceof Refusal && error.kind === 'check-in-stands') return press.show(press.c, press.person);
  if (error instanceof Refusal && error.kind === 'nobody-there')
    return form(press, { ...data, wrong: ['check-in-nobody'] }, 422);
  const refusal = passingRefusal(error);
  if (refusal === null) throw error;
  return form(press, { ...data, wrong: [refusal.wrong] }, refusal.status);
}
