// The call list at the desk: the numbers that pages of the organisation's countries show, and what members
// found when they called them.
import type { Content } from '@heed/content/read';
import { countriesOf, hasNumber, isCallDue, lastAnswered } from '@heed/domain/directory';
import { dayOf } from '@heed/domain/time';
import type { Deployment } from '../deployment.ts';
import { putLineCheck, readLineChecks } from '../directory-checks.ts';
import type { Handlers } from '../http/mount.ts';
import { Refusal } from '../http/problem.ts';

/** `content`: as editors wrote it, without what members found. */
export function lineHandlers(
  deployment: Deployment,
  { directory }: Pick<Content, 'directory'>,
): Pick<Handlers, 'lines.list' | 'lines.check'> {
  const entries = () =>
    [...countriesOf(deployment.organisation()), 'EU'].flatMap((country) =>
      (directory[country] ?? []).filter(hasNumber).map((entry) => ({ country, entry })),
    );
  return {
    async 'lines.list'() {
      const checks = await readLineChecks(deployment.storage);
      const today = dayOf(deployment.now());
      const lines = entries().map(({ country, entry }) => ({
        ...{ id: entry.id, country, name: entry.name },
        numbers: [entry.number, entry.intl, entry.sms, entry.relay].filter((one) => one !== null),
        sources: entry.source,
        sourceDate: entry.source_date,
        answeredOn: lastAnswered(entry, checks),
        check: checks[entry.id] ?? null,
        isDue: isCallDue(entry, checks, today),
      }));
      return { lines, today };
    },

    async 'lines.check'({ body: { id, outcome }, caller }) {
      if (!entries().some(({ entry }) => entry.id === id))
        throw new Refusal('not-found', 'refusal.line-unknown');
      const check = outcome && { outcome, on: dayOf(deployment.now()), by: caller.member!.id };
      await putLineCheck(deployment.storage, id, check);
      await deployment.refresh();
      return {};
    },
  };
}
