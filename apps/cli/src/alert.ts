// `heed alert --test`: sends every member a test by each way that they entered, and notes for `heed go-live`
// who was reached.
import { readContent } from '@heed/content/read';
import { type AlertTest, testAlerts } from '@heed/server';
import { openProfile } from '@heed/server/profile';
import { requireSense } from './contradictions.ts';
import { withDeployment } from './deployment.ts';
import { Failure } from './failure.ts';
import { forms } from './forms.ts';
import { parseCommand } from './output.ts';
import { settings } from './settings.ts';

export async function run(args: readonly string[]): Promise<void> {
  const { values, say } = parseCommand(forms.alert, args);
  if (!values.test) throw new Failure('usage', 'Say --test. See docs/operating.md.');
  requireSense(settings());
  await withDeployment(async (deployment) => {
    const { tested, untested } = await testAlerts(deployment, readContent(deployment.options.folder).words);
    const names = new Map(
      (await deployment.storage.members.list()).map(({ id, profile }) => [
        id,
        openProfile(deployment.secrets, profile).name,
      ]),
    );
    const withName = <T extends { readonly member: string }>(row: T) => ({
      ...row,
      name: names.get(row.member) ?? '',
    });
    const report = { tested: tested.map(withName), untested: untested.map(withName) };
    say(linesOf(report).join('\n'), report);
    if (untested.length > 0 || tested.length === 0 || tested.some(({ isAccepted }) => !isAccepted))
      throw new Failure('refused', 'Not everybody is reached.');
  });
}

type WithName<T> = T & { readonly name: string };

function linesOf(report: {
  readonly tested: readonly WithName<AlertTest['tested'][number]>[];
  readonly untested: readonly WithName<AlertTest['untested'][number]>[];
}): string[] {
  const accepted = report.tested.filter(({ isAccepted }) => isAccepted).length;
  const namesOf = (reason: AlertTest['untested'][number]['reason']) =>
    report.untested
      .filter((row) => row.reason === reason)
      .map(({ name }) => name)
      .join(', ');
  const [withoutAddress, withoutServer] = [namesOf('no-address'), namesOf('no-mail-server')];
  return [
    ...report.tested.map(({ name, way, isAccepted }) => `${isAccepted ? 'ok  ' : 'LOOK'} ${way} of ${name}`),
    ...(report.tested.length === 0
      ? ['No test was sent.']
      : [
          `${accepted} of ${report.tested.length} were accepted for sending. Ask each member whether ` +
            'theirs arrived.',
        ]),
    ...(withoutAddress === ''
      ? []
      : [`Nobody can reach these members, who have entered no address under Settings: ${withoutAddress}.`]),
    ...(withoutServer === ''
      ? []
      : [`HEED_SMTP is not set, so no mail goes to the address of: ${withoutServer}.`]),
  ];
}
