// `heed alert --test`: sends every member a test by each way that they entered, and notes for `heed go-live` who was reached.
import { testAlerts } from '@heed/server';
import { requireSense } from './contradictions.ts';
import { Failure } from './failure.ts';
import { withDeployment } from './opened.ts';
import { asked } from './output.ts';
import { settings } from './settings.ts';

export const summary = '--test: send every member a test notice, and say what was accepted';

export async function run(args: readonly string[]): Promise<void> {
  const { values, say } = asked(args, { test: { type: 'boolean' } });
  if (!values.test) throw new Failure('usage', 'Say --test. See docs/operating.md.');
  requireSense(settings());
  await withDeployment(async (deployment) => {
    const tested = await testAlerts(deployment);
    const accepted = tested.filter(({ isAccepted }) => isAccepted).length;
    const lines = tested.map(
      ({ member, way, isAccepted }) => `${isAccepted ? 'ok  ' : 'LOOK'} ${way} of member ${member}`,
    );
    const said = [
      ...lines,
      tested.length === 0
        ? 'No member has entered where notices go, or no mail server is set: see HEED_SMTP.'
        : `${accepted} of ${tested.length} were accepted for sending. Ask each member whether theirs arrived.`,
    ];
    say(said.join('\n'), { tested });
    if (accepted < tested.length || tested.length === 0) throw new Failure('refused', 'Not everybody is reached.');
  });
}
