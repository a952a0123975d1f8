// A report from a browser without script: sealed here, in memory, while it arrives; then forgotten. The page says that this is the weaker
// path. What is wrong comes back with everything that she typed.
import { type Door, doors, intakeFacts } from '@heed/domain/intake';
import { promiseAt } from '@heed/domain/promise';
import type { MessageAttachment } from '@heed/envelope';
import { type Code, makeCode, parseCode } from '@heed/envelope/code';
import { sealMessage } from '@heed/envelope/seal';
import { codeGroups } from '@heed/site/field';
import { limits, type Problem, type Under18 } from '@heed/site/forms';

import { receiptPage } from '@heed/site/receipt/page';
import { type ReportData, reportPage } from '@heed/site/report/page';
import type { Context } from 'hono';
import type { Deployment } from '../deployment.ts';
import { accountOf } from '../http/form-budget.ts';
import { pageAround, sensitivePage } from '../http/page.ts';
import { Refusal } from '../http/problem.ts';
import { acceptFrom, promised } from '../intake/accept.ts';
import { addressOf } from '../intake/address.ts';
import { stranger } from '../intake/uploads.ts';
import type { Content } from '../site/content.ts';
import { pageContext } from '../site/context.ts';
import type { Fields } from '../site/fields.ts';
import { attach } from './attach.ts';
import { currentKey } from './desk-key.ts';
import { readForm } from './form.ts';
import { type HeldFile, heldFiles } from './held-files.ts';
import type { Derivations } from './queue.ts';
import { newForm, readFormToken } from './tokens.ts';

export interface ScriptlessReport {
  /** The form for these answers. */
  empty(request: Request, fields: Fields): Response;
  /** The form with nothing in it but why what another site sent was not taken. */
  refuseForeign(request: Request): Response;
  receive(context: Context): Promise<Response>;
}

export function scriptlessReport(deployment: Deployment, content: Content, derivations: Derivations): ScriptlessReport {
  const files = heldFiles(deployment);

  function dataOf(fields: Fields): ReportData {
    const { code, isFromForm } = codeOf(fields);
    return {
      form: newForm(deployment, code),
      code,
      door: doorOf(fields.get('door')),
      country: (fields.get('country') ?? '').slice(0, 8),
      desk: fields.get('desk'),
      under18: under18Of(fields.get('under18')),
      text: fields.get('text') ?? '',
      metadata: fields.has('metadata'),
      urgent: fields.has('urgent'),
      noReply: fields.has('noreply'),
      wroteBefore: fields.has('wrotebefore'),
      voice: fields.has('voice'),
      kept: isFromForm && fields.has('kept'),
      directory: content.directory,
    };
  }

  /** The code that `fields` send with the stamp of its own form, else a new one: a code from elsewhere is never taken. */
  function codeOf(fields: Fields): { readonly code: Code; readonly isFromForm: boolean } {
    const parsed = parseCode(fields.get('code') ?? '');
    const isFromForm = parsed.ok && readFormToken(deployment, fields.get('form') ?? '', parsed.code) !== null;
    return isFromForm ? { code: parsed.code, isFromForm } : { code: makeCode(), isFromForm: false };
  }

  const contextOf = (request: Request, language?: string) => pageContext(deployment, content, request, language);

  return {
    empty(request, fields) {
      const data = dataOf(fields);
      const html = reportPage(contextOf(request, fields.get('language')), data);
      const shown = [data.code, String(codeGroups(data.code))];
      return data.text === '' ? pageAround(html, shown, request) : sensitivePage(html);
    },

    refuseForeign: (request) =>
      sensitivePage(reportPage(contextOf(request), { ...dataOf(new Map()), wrong: ['foreign'] }), 403),

    async receive(c) {
      const request = c.req.raw;
      const arrived: HeldFile[] = [];
      const read = await readForm(c, async (file, before) => {
        if (before.get('under18') === 'yes') return 'attachment-child';
        const by = stranger(deployment, request, c);
        const taken = [...files.open(before.get('attached')), ...arrived].map(({ attachment }) => attachment.name);
        const attached = await attach(deployment, file, {
          keepMetadata: before.has('metadata'),
          taken,
          by,
          account: accountOf(c),
        });
        if (!attached.ok) return attached.problem;
        arrived.push(attached.file);
        return null;
      });
      const { chosen, isUndecided, shown } = files.of(read.fields, arrived);
      const data = dataOf(read.fields);
      const language = read.fields.get('language');
      const again = (wrong: readonly Problem[], status: number) =>
        sensitivePage(reportPage(contextOf(request, language), { ...data, wrong, ...shown }), status);
      // A change of language: the same form with all that was typed, and nothing is sent.
      if (language !== undefined) return again(read.wrong, 200);
      const wrong = [...read.wrong, ...(await faultsOf(data, chosen.length > 0 || isUndecided))];
      if (isUndecided) wrong.push('attachment-uncleaned');
      const token = readFormToken(deployment, read.fields.get('form') ?? '', data.code);
      if (token === null) wrong.push('code-new');
      else if (!data.kept && !data.noReply) wrong.push('not-kept');
      if (token?.isCurrent === false) wrong.push('expired');
      if (wrong.length > 0 || token === null) return again(wrong, 422);
      try {
        return await send(c, data, chosen, token.id, contextOf(request).locale);
      } catch (error) {
        if (error instanceof Refusal && error.kind === 'busy') return again(['busy'], 503);
        if (error instanceof Refusal && error.kind === 'disk-full') return again(['full'], 507);
        throw error;
      }
    },
  };

  async function faultsOf(data: ReportData, hasFiles: boolean): Promise<Problem[]> {
    const wrong: Problem[] = [];
    if ((data.text ?? '').trim() === '' && !hasFiles) wrong.push('nothing-said');
    if ((data.text ?? '').length > limits.textLength) wrong.push('text-too-long');
    if (deployment.desk(data.desk ?? '') === undefined) wrong.push('no-desk');
    else if (!deployment.live() || (await currentKey(deployment, data.desk ?? '')) === undefined)
      wrong.push('desk-closed');
    return wrong;
  }

  async function send(
    c: Context,
    data: ReportData,
    attachments: readonly MessageAttachment[],
    id: string,
    language: string,
  ): Promise<Response> {
    const request = c.req.raw;
    const desk = data.desk ?? '';
    const key = await currentKey(deployment, desk);
    if (key === undefined) throw new Refusal('unknown-desk-key', 'Choose another desk.');
    const keys = await derivations.derive(data.code as Code, stranger(deployment, request, c).corner, request.signal);
    const { country, door, under18, wroteBefore, noReply, urgent, metadata } = data;
    const facts = intakeFacts({
      country,
      door,
      under18,
      wroteBefore,
      noReply,
      urgent,
      metadataKept: metadata,
      language,
      sealedBy: 'server',
    });
    const sealed = await sealMessage(
      {
        conversation: keys.conversation,
        role: 'person',
        deskKey: key.id,
        id,
        counter: 0,
        previous: [],
        seen: [],
        text: data.text ?? '',
        attachments,
        sign: keys.signKey,
        seal: keys.sealRecipient,
        facts: facts as Record<string, string | boolean>,
      },
      { sign: keys, recipients: [key.seal, keys.sealRecipient] },
    );
    const arrival = { address: addressOf(deployment, request, c), paid: false };
    derivations.remember(data.code as Code);
    const accepted = await acceptFrom(deployment, arrival, {
      conversation: keys.conversation,
      sign: keys.signKey,
      desk,
      deskKey: key.id,
      message: { id, envelope: sealed.envelope, hash: sealed.hash, leaf: sealed.leaf },
      attachments: attachments.map((a) => a.id),
      urgent: urgent ?? false,
      noReply: noReply ?? false,
    }).catch((error: unknown) => {
      // The same form again: it is stored already, and her browser lost the first answer.
      if (error instanceof Refusal && error.kind === 'already-sent') return null;
      throw error;
    });
    const profile = deployment.desk(desk);
    const awake = profile !== undefined && promiseAt(profile, deployment.now()).dutyAwake;
    const receipt = {
      desk,
      replyBy: promised(accepted?.replyBy ?? null),
      noReply: noReply ?? false,
      alerted: urgent ? awake : null,
    };
    return sensitivePage(receiptPage(contextOf(request), receipt));
  }
}

const doorOf = (text: string | undefined): Door => doors.find((d) => d === text) ?? 'talk';
const under18Of = (text: string | undefined): Under18 | undefined =>
  (['yes', 'no', 'unknown'] as const).find((value) => value === text);
