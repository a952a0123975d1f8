// A member's own: language, how close lines stand, passkeys, where alerts go, and alerts that did not arrive.
import { type Signal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { LanguageChoice } from '../../components/language-choice.tsx';
import { type AttemptWithNotice, attempt } from '../../model/fault.ts';
import { openItem } from '../../model/navigation.ts';
import { nameOf } from '../../model/session/keyring.ts';
import { call, reload, session } from '../../model/session/session.ts';
import { chooseDensity, type Density, densities, density } from '../../ui/density.ts';
import { focus } from '../../ui/focus.ts';
import { Notice } from '../../ui/notice.tsx';
import type { StatusMessage } from '../../ui/status.ts';
import { zoneText } from '../../words/conversation.ts';
import { dayName, deviceZone } from '../../words/format.ts';
import { badgeWords } from '../../words/inbox.ts';
import { profileWords, settingsWords } from '../../words/organisation.ts';
import { Log } from './ledger-view.tsx';
import { Passkeys } from './passkeys-view.tsx';
import { subscribe } from './push.ts';
import { TestAlerts } from './test-view.tsx';

const w = settingsWords;

export function Settings() {
  const notice = useSignal<StatusMessage | null>(null);
  const run: AttemptWithNotice = async (successText, work) => {
    if (await attempt(notice, successText, work)) await attempt(notice, null, reload);
  };
  // A line of 'Today' leads to the part that it means.
  useEffect(() => {
    if (openItem.value !== null) focus(`#${openItem.value}-title`);
  }, [openItem.value]);
  return (
    <div class="form">
      <h1>{w.title}</h1>
      <Notice message={notice.value} />
      <LanguageChoice />
      <DensityChoice />
      <p class="hint">{zoneText()}</p>
      <Passkeys run={run} />
      <Alerts run={run} />
      <Quiet run={run} />
      <Failed run={run} />
      <Log />
    </div>
  );
}

const DensityChoice = () => (
  <div class="field">
    <label for="density">{w.density}</label>
    <select
      id="density"
      value={density.value}
      onChange={(event) => chooseDensity(event.currentTarget.value as Density)}
    >
      {densities.map((choice) => (
        <option key={choice} value={choice}>
          {w.densities[choice]}
        </option>
      ))}
    </select>
    <p class="hint">{w.densityText}</p>
  </div>
);

function Alerts({ run }: { run: AttemptWithNotice }) {
  const { alertsTo } = session.value!.keyring.me;
  const email = useSignal(alertsTo.email ?? '');
  const push = useSignal(alertsTo.push);
  const ntfy = useSignal(alertsTo.ntfy !== null);
  const sms = useSignal(alertsTo.telephone ?? '');
  const telephone = useSignal(session.value!.keyring.me.member.telephone ?? '');
  const submit = (event: Event) => {
    event.preventDefault();
    void run(w.saved, async () => {
      const number = smsNumber(sms.value);
      if (number === undefined) return w.smsWrong;
      const to = push.value ? await subscribe(session.value!.keyring.me.push) : null;
      if (push.value && to === null) return w.pushOff;
      await call('alerts.setTelephone', { telephone: telephone.value.trim() || null });
      await call('alerts.setChannels', {
        ...{ email: email.value.trim() || null, push: to },
        ...(alertsTo.offered.includes('ntfy') && { ntfy: ntfy.value }),
        ...(alertsTo.offered.includes('sms') && { telephone: number }),
      });
      await reload();
      return undefined;
    });
  };
  return (
    <section>
      <h2 id="alerts-title" tabIndex={-1}>
        {w.alerts}
      </h2>
      <p>{w.alertsText}</p>
      <form onSubmit={submit}>
        <div class="field">
          <label for="alert-email">{w.email}</label>
          <input
            id="alert-email"
            type="email"
            value={email}
            onInput={(e) => (email.value = e.currentTarget.value)}
          />
          {email.value.trim() !== '' && !alertsTo.offered.includes('email') && <NoMail />}
        </div>
        <Telephone value={telephone} />
        <div class="tick">
          <input
            type="checkbox"
            id="alert-push"
            checked={push}
            onChange={(e) => (push.value = e.currentTarget.checked)}
          />
          <label for="alert-push">{w.push}</label>
        </div>
        <LoudWays ntfy={ntfy} sms={sms} />
        <button type="submit">{w.save}</button>
      </form>
      <TestAlerts />
    </section>
  );
}

const NoMail = () => (
  <p class="care" role="status">
    {w.noMail}
  </p>
);

/** With the country in front; null where none is typed, undefined where the country is missing. */
function smsNumber(typed: string): string | null | undefined {
  const number = typed.replace(/[\s()/.-]/g, '').replace(/^00/, '+');
  if (number === '') return null;
  return /^\+[1-9]\d{4,14}$/.test(number) ? number : undefined;
}

/** The number that colleagues see. */
const Telephone = ({ value: telephone }: { value: Signal<string> }) => (
  <div class="field">
    <label for="telephone">{w.telephone}</label>
    <p class="hint" id="telephone-hint">
      {w.telephoneHint}
    </p>
    <input
      id="telephone"
      type="tel"
      maxLength={40}
      aria-describedby="telephone-hint"
      value={telephone}
      onInput={(e) => (telephone.value = e.currentTarget.value)}
    />
  </div>
);

/** What the app of ntfy opens on a phone. */
function appAddress(topic: string): string {
  const { protocol, host, pathname } = new URL(topic);
  return `ntfy://${host}${pathname}${protocol === 'http:' ? '?secure=false' : ''}`;
}

/** Ways that the operator has set up, which wake somebody. */
function LoudWays({ ntfy, sms }: { ntfy: Signal<boolean>; sms: Signal<string> }) {
  const { alertsTo } = session.value!.keyring.me;
  return (
    <>
      {alertsTo.offered.includes('ntfy') && (
        <div class="tick">
          <input
            type="checkbox"
            id="alert-ntfy"
            checked={ntfy}
            aria-describedby="alert-topic"
            onChange={(e) => (ntfy.value = e.currentTarget.checked)}
          />
          <label for="alert-ntfy">{w.ntfy}</label>
        </div>
      )}
      {alertsTo.ntfy !== null && (
        <p class="hint" id="alert-topic">
          {w.ntfyAddress} <code>{alertsTo.ntfy}</code> <a href={appAddress(alertsTo.ntfy)}>{w.ntfyOpen}</a>
        </p>
      )}
      {alertsTo.offered.includes('sms') && (
        <div class="field">
          <label for="alert-sms">{w.sms}</label>
          <p class="hint" id="alert-sms-hint">
            {w.smsHint}
          </p>
          <input
            id="alert-sms"
            type="tel"
            maxLength={30}
            aria-describedby="alert-sms-hint"
            value={sms}
            onInput={(e) => (sms.value = e.currentTarget.value)}
          />
        </div>
      )}
    </>
  );
}

function Quiet({ run }: { run: AttemptWithNotice }) {
  const present = session.value!.keyring.me.quiet;
  const from = useSignal(present?.from ?? '');
  const to = useSignal(present?.to ?? '');
  const put = (quiet: typeof present) =>
    run(w.saved, async () => {
      await call('alerts.setQuietHours', { quiet });
      return undefined;
    });
  const submit = (event: Event) => {
    event.preventDefault();
    if (from.value === '' || to.value === '' || from.value === to.value)
      return void run(w.saved, () => Promise.resolve(w.quietWrong));
    void put({ from: from.value, to: to.value, timeZone: deviceZone() });
  };
  return (
    <section>
      <h2>{w.quiet}</h2>
      <p>{w.quietText}</p>
      <p class="hint">{profileWords.zone({ zone: present?.timeZone ?? deviceZone() })}</p>
      <form onSubmit={submit} noValidate>
        <div class="columns">
          <Time id="quiet-from" label={w.quietFrom} value={from.value} put={(time) => (from.value = time)} />
          <Time id="quiet-to" label={w.quietTo} value={to.value} put={(time) => (to.value = time)} />
        </div>
        <div class="row">
          <button type="submit">{w.quietSave}</button>
          {present !== null && (
            <button type="button" onClick={() => put(null)}>
              {w.quietNone}
            </button>
          )}
        </div>
      </form>
    </section>
  );
}

const Time = (props: { id: string; label: string; value: string; put: (time: string) => void }) => (
  <div class="field">
    <label for={props.id}>{props.label}</label>
    <input
      id={props.id}
      type="time"
      value={props.value}
      onInput={(event) => props.put(event.currentTarget.value)}
    />
  </div>
);

function Failed({ run }: { run: AttemptWithNotice }) {
  const { keyring } = session.value!;
  const { failedAlerts } = keyring.me;
  if (failedAlerts.length === 0) return null;
  // Many alerts fail for one reason: one line for each member and way, with the day of the newest.
  const lines = new Map<string, typeof failedAlerts>();
  for (const alert of failedAlerts) {
    const key = `${alert.member} ${alert.way}`;
    lines.set(key, [...(lines.get(key) ?? []), alert]);
  }
  const noticed = (alerts: typeof failedAlerts) =>
    run(w.saved, async () => {
      for (const { id } of alerts) await call('alerts.dismiss', {}, { id });
      return undefined;
    });
  return (
    <section>
      <h2 id="failed-title" tabIndex={-1}>
        {w.failed}
      </h2>
      <ul class="lines">
        {[...lines].map(([key, alerts]) => {
          const { member, way } = alerts[0]!;
          const day =
            alerts
              .map((alert) => alert.day)
              .sort()
              .at(-1) ?? '';
          const who = nameOf(keyring, member) ?? badgeWords.someone;
          return (
            <li key={key} class="row">
              <span>
                {w.failedLine({
                  n: alerts.length,
                  name: who,
                  way: w.ways[way as keyof typeof w.ways] ?? way,
                  day: dayName(day),
                })}
              </span>
              <button type="button" onClick={() => noticed(alerts)}>
                {w.noticed}
              </button>
            </li>
          );
        })}
      </ul>
      {lines.size > 1 && (
        <button type="button" onClick={() => noticed(failedAlerts)}>
          {w.allNoticed}
        </button>
      )}
    </section>
  );
}
