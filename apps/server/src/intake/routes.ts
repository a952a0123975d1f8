// Public API of intake: what a client needs to seal, the puzzle, the report.

import { promiseAt } from '@heed/domain/service-hours';
import { dayOf } from '@heed/domain/time';
import { ringsAwake } from '../alerts/awake.ts';
import type { Deployment } from '../deployment.ts';
import { addressOf } from '../http/address.ts';
import type { Handlers } from '../http/mount.ts';
import { Refusal } from '../http/problem.ts';
import { logKeys } from '../ledger/log.ts';
import { acceptFrom, leafPromise, promised, received } from './accept.ts';
import { sealArrival } from './arrival.ts';
import { languageOf } from './language.ts';
import { bitsAt, checkAnswer, makePuzzle, patience } from './puzzle.ts';

export function intakeHandlers(
  deployment: Deployment,
): Pick<Handlers, 'organisation.read' | 'intake.requestPuzzle' | 'intake.report'> {
  const puzzleKey = deployment.secrets.key('puzzle');
  return {
    'organisation.read': async ({ request }) => organisationKeys(deployment, languageOf(request)),

    async 'intake.requestPuzzle'({ body }) {
      const perHour = deployment.rates.perHour(deployment.now());
      return makePuzzle(puzzleKey, bitsAt(perHour, body.for === 'upload' ? body.bytes : 0), deployment.now());
    },

    async 'intake.report'({ body, request, context }) {
      const worth = checkAnswer(puzzleKey, body.puzzle, body.message.id, deployment.now());
      const { challenge } = body.puzzle;
      if (worth === null || deployment.spentAnswers.paidFor(challenge, body.message.id) === 'upload')
        throw new Refusal('puzzle-unsolved', 'refusal.puzzle-unsolved');
      const price = Math.max(worth.askedBits, bitsAt(deployment.rates.perHour(deployment.now())));
      const address = addressOf(deployment, request, context);
      const message = received(body.message);
      const accepted = await acceptFrom(
        deployment,
        { address, paid: worth.foundBits >= price - patience },
        {
          conversation: body.conversation,
          sign: body.sign,
          desk: body.desk,
          deskKey: body.deskKey,
          message,
          attachments: body.attachments,
          urgent: body.urgent,
          noReply: body.noReply,
          language: languageOf(request),
        },
      );
      deployment.spentAnswers.spend(challenge, body.message.id, 'report', deployment.now());
      const { desk, noReply } = body;
      const replyBy = promised(accepted.replyBy);
      return {
        message: body.message.id,
        replyBy,
        promise: leafPromise(deployment, message),
        alerted: body.urgent ? await ringsAwake(deployment, desk) : null,
        arrival: sealArrival(deployment, { desk, replyBy, noReply }),
      };
    },
  };
}

async function organisationKeys(deployment: Deployment, language: string | null) {
  const organisation = deployment.organisation();
  const { keys } = deployment.storage;
  const today = dayOf(deployment.now());
  const deskKeys = (await deployment.deskKeys()).filter(
    (k) => !k.destroyed && k.validFrom <= today && today <= k.validUntil,
  );
  return {
    name: organisation.name,
    demonstration: deployment.demonstration,
    salt: deployment.salt,
    logs: await logKeys(deployment.storage),
    day: today,
    organisationKey: await keys.organisation(),
    supervisors: (await keys.supervisors()).map((s) => JSON.parse(s.statement)),
    deskKeys: deskKeys.map((k) => ({ id: k.id, desk: k.desk, certificate: JSON.parse(k.certificate) })),
    desks: organisation.desks.map((d) => ({
      id: d.id,
      name: d.name,
      languages: [...d.languages],
      promise: promiseAt(d, deployment.now(), language),
    })),
  };
}
