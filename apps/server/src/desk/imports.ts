// Imports at the desk: sealed cases in, all or none. What they say the server cannot read; that they are as
// good as typed ones is the browser's to see to.
import type { Deployment } from '../deployment.ts';
import type { Handlers, Input } from '../http/mount.ts';
import { requireDesk } from '../http/own-desk.ts';
import { Refusal } from '../http/problem.ts';
import { storeOrRefuse } from '../http/storage-refusal.ts';
import { received, refusalOf, requireDeskKey } from '../intake/accept.ts';
import { summaryOf, wrapOf } from './bodies.ts';

type Names = 'imports.stage' | 'imports.finish' | 'imports.delete';

export function importHandlers(deployment: Deployment): Pick<Handlers, Names> {
  const { imports } = deployment.storage;
  const importOf = ({
    body,
    caller,
  }: Pick<Input<never>, 'caller'> & { body: { number: string; desk: string } }) => {
    requireDesk(caller, body.desk);
    return { member: caller.member!.id, number: body.number, desk: body.desk };
  };
  return {
    async 'imports.stage'(input) {
      const of = importOf(input);
      for (const key of new Set(input.body.cases.map(({ deskKey }) => deskKey)))
        await requireDeskKey(deployment, of.desk, key);
      const cases = input.body.cases.map(({ sign, message, notes, wraps, summary, ...importedCase }) => ({
        ...importedCase,
        signKey: sign,
        message: received(message),
        notes: notes.map(received),
        wraps: wraps.map(wrapOf),
        summary: summaryOf(summary),
      }));
      const answer = await storeOrRefuse(() => imports.stage(of, cases));
      if (!answer.ok) throw refusalOf(answer.reason);
      return { staged: answer.staged };
    },

    async 'imports.finish'(input) {
      const { count, first } = input.body;
      const { keepDays } = deployment.organisation();
      const of = importOf(input);
      const answer = await storeOrRefuse(() =>
        imports.finish(of, { count, first, defaultKeepDays: keepDays }),
      );
      if (!answer.ok) throw new Refusal('invalid-request', 'refusal.import-incomplete');
      return {};
    },

    async 'imports.delete'(input) {
      const of = importOf(input);
      await storeOrRefuse(() => imports.drop(of));
      return {};
    },
  };
}
