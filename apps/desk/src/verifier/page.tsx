// The verifier as one page: a lawyer opens it from disk, drops the package on it and reads. Nothing leaves
// the page: its policy allows no network.

import type { CompiledCatalogue } from '@heed/content/workspace/message';
import { fingerprintDigits } from '@heed/envelope';
import { isDeposit, MAX_PACKAGE_BYTES, readDepositBundle } from '@heed/ledger/evidence';
import { signal } from '@preact/signals';
import { render } from 'preact';
import { type DepositReport, verifyDeposit } from '../model/verifier/deposit.ts';
import type { JudgedItem, VerifierFinding } from '../model/verifier/finding.ts';
import { verifierWords } from '../model/verifier/words.ts';
import { speak } from '../words/catalogue.ts';
import { type VerifierReport, verifyPackage } from './verify.ts';

const w = verifierWords;
const report = signal<VerifierReport | DepositReport | null>(null);
/** Name of the file that is judged, and whether it still is. */
const name = signal('');
const reading = signal(false);
const typed = signal('');

async function judge(file: File | undefined): Promise<void> {
  if (file === undefined) return;
  typed.value = '';
  report.value = null;
  name.value = file.name;
  reading.value = true;
  report.value =
    file.size > MAX_PACKAGE_BYTES
      ? { ok: false, reason: w.tooLarge }
      : await verify(await file.arrayBuffer());
  reading.value = false;
}

/** A deposit of somebody, or a package of the organisation: which of them, its own list says. */
function verify(file: ArrayBuffer): Promise<VerifierReport | DepositReport> {
  const bytes = new Uint8Array(file);
  const isOfDeposit = isDeposit(bytes) || readDepositBundle(bytes) !== null;
  return isOfDeposit ? verifyDeposit(bytes) : verifyPackage(bytes);
}

/** Emptied, so that the same name can be chosen again after the file was changed. */
function judgeChosenFile(input: HTMLInputElement): void {
  void judge(input.files?.[0]);
  input.value = '';
}

function Page() {
  return (
    <>
      <h1>{w.page}</h1>
      <p>{w.intro}</p>
      <div>
        <label for="package">{w.choose}</label>
        <input id="package" type="file" accept=".zip" onChange={(e) => judgeChosenFile(e.currentTarget)} />
        <p class="hint">{w.drop}</p>
      </div>
      <div role="status">
        {reading.value && <p>{w.reading}</p>}
        {name.value && <p class="hint">{w.judged({ name: name.value })}</p>}
        {report.value && <Verdict report={report.value} />}
      </div>
      {report.value?.ok &&
        ('deposit' in report.value ? <Deposit report={report.value} /> : <Whole report={report.value} />)}
    </>
  );
}

function Verdict({ report: verifierReport }: { report: VerifierReport | DepositReport }) {
  const soundText = verifierReport.ok && 'deposit' in verifierReport ? w.deposit.soundText : w.soundText;
  if (!verifierReport.ok)
    return (
      <div class="verdict fails">
        <h2>{w.refusedTitle}</h2>
        <p>{verifierReport.reason}</p>
      </div>
    );
  return (
    <div class={`verdict ${verifierReport.sound ? 'holds' : 'fails'}`}>
      <h2>{verifierReport.sound ? w.sound : w.unsound}</h2>
      <p>{verifierReport.sound ? soundText : w.unsoundText}</p>
    </div>
  );
}

function Whole({ report: verifierReport }: { report: Extract<VerifierReport, { ok: true }> }) {
  const { manifest } = verifierReport;
  return (
    <>
      <section>
        <h2>{w.whoTitle}</h2>
        <Findings list={verifierReport.organisation} />
        <p>{w.compare}</p>
        <p class="digits">{fingerprintDigits(verifierReport.fingerprint)}</p>
        <Compare fingerprint={verifierReport.fingerprint} />
      </section>
      <section>
        <h2>{w.filesTitle}</h2>
        <Findings list={verifierReport.files} />
      </section>
      <section>
        <h2>{w.itemsTitle}</h2>
        {verifierReport.items.map((item) => (
          <Item item={item} key={item.number} />
        ))}
      </section>
      <section>
        <h2>{w.wholeTitle}</h2>
        <Findings list={verifierReport.whole} />
        <p class="words" dir="auto">
          {manifest.consent.words}
        </p>
      </section>
      <section>
        <h2>{w.custodyTitle}</h2>
        <ol>
          {manifest.custody.map(({ day, action, items, member, reason, previous }) => (
            <li key={previous}>
              {[day, w.actions[action], items.join(', '), member?.slice(0, 8), reason]
                .filter(Boolean)
                .join('; ')}
            </li>
          ))}
        </ol>
      </section>
      <section>
        <h2>{w.limitsTitle}</h2>
        <p>{w.limits}</p>
      </section>
    </>
  );
}

function Deposit({ report: judged }: { report: Extract<DepositReport, { ok: true }> }) {
  return (
    <>
      <section>
        <h2>{w.deposit.title}</h2>
        <Findings list={judged.whole} />
        {judged.items.map((item) => (
          <Item item={item} key={item.number} />
        ))}
      </section>
      <section>
        <h2>{w.filesTitle}</h2>
        <Findings list={judged.files} />
      </section>
      <section>
        <h2>{w.limitsTitle}</h2>
        <p>{w.limits}</p>
      </section>
    </>
  );
}

/** Digits in groups, or the 64 hex digits that scripts know. */
function Compare({ fingerprint }: { fingerprint: string }) {
  const typedDigits = typed.value.replace(/[\s:-]/g, '').toLowerCase();
  const same =
    typedDigits === fingerprint || typedDigits === fingerprintDigits(fingerprint).replaceAll(' ', '');
  return (
    <div>
      <label for="typed">{w.typed}</label>
      <input id="typed" type="text" value={typed} onInput={(e) => (typed.value = e.currentTarget.value)} />
      <div role="status">
        {typedDigits.length >= 40 && (
          <p class={`verdict ${same ? 'holds' : 'fails'}`}>{same ? w.same : w.different}</p>
        )}
      </div>
    </div>
  );
}

const Item = ({ item }: { item: JudgedItem }) => (
  <article class="item">
    <h3>{item.title}</h3>
    {item.text !== null && (
      <p class="words" dir="auto">
        {item.text}
      </p>
    )}
    <Findings list={item.findings} />
  </article>
);

const Findings = ({ list }: { list: readonly VerifierFinding[] }) => (
  <ul class="findings">
    {list.map(({ tone, text }) => (
      <li class={tone} key={text}>
        <b>{w.tones[tone]}</b>
        <span>{text}</span>
      </li>
    ))}
  </ul>
);

const root = document.querySelector('#verifier');
if (root === null) throw new Error('Cannot start the verifier: the page has no place for it');
root.replaceChildren();
speak(wordsHere());
render(<Page />, root);
for (const kind of ['dragover', 'drop', 'dragleave'])
  addEventListener(kind, (event) => {
    event.preventDefault();
    document.body.classList.toggle('over', kind === 'dragover');
    if (kind === 'drop') void judge((event as DragEvent).dataTransfer?.files[0]);
  });

/** The words that stand in the page, in the first language that the browser asks for, else in English. */
function wordsHere(): CompiledCatalogue {
  const all = JSON.parse(document.querySelector('#words')?.textContent ?? '[]') as CompiledCatalogue[];
  const languages = navigator.languages.map((tag) => tag.split('-')[0]);
  const catalogue = languages
    .map((code) => all.find(({ language }) => language === code))
    .find((entry) => entry);
  const words = catalogue ?? all.find(({ language }) => language === 'en');
  if (words === undefined) throw new Error('Cannot start the verifier: the page has no words');
  document.documentElement.lang = words.language;
  return words;
}
