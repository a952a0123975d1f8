// All that is held about the person, for herself: one page that opens without Heed, on any phone, and runs
// nothing. Article 15 of the General Data Protection Regulation. No I/O.

import { type Body, latest, leftOutOfCopy, recordsOfKind, subjectCopy } from '@heed/domain/casework';
import { holdsEntry, type ReadCase } from '../../model/case/case.ts';
import { linesOf } from '../../model/case/shape.ts';
import { otherClockText, whenText } from '../../model/conversation/hour.ts';
import type { Reading, ReadMessage } from '../../model/conversation/reading.ts';
import { warningOf } from '../../model/conversation/verdicts.ts';
import { escapeHtml as e } from '../../ui/html.ts';
import { kindWords, partWords, recipientWords, stateWords } from '../../words/case.ts';
import { language } from '../../words/catalogue.ts';
import { zoneText } from '../../words/conversation.ts';
import { personWords as w } from '../../words/export.ts';
import { clockAt, countryName, dayName, dayTimeName, languageName } from '../../words/format.ts';
import { doorWords } from '../../words/inbox.ts';

export interface SubjectFile {
  readonly read: Reading;
  readonly file: ReadCase;
  readonly desk: string;
  readonly organisation: string;
  readonly contact: string;
  /** Notes that speak of somebody else, by the ids of their messages. */
  readonly withoutNotes: ReadonlySet<string>;
  /** Members who have opened it, and the last day on which each did. */
  readonly readings: readonly { readonly member: string; readonly day: string }[];
  /** Milliseconds since 1970. */
  readonly now: number;
}

export function personPage(subject: SubjectFile): string {
  const { read, desk, organisation, contact, now } = subject;
  const sections: readonly (readonly [string, string])[] = [
    [w.talk, talk(subject)],
    [w.notes, notes(subject)],
    [w.file, caseFile(subject.file)],
    [w.readers, readers(read, subject.readings)],
    [w.recipients, recipients(subject.file)],
    [w.leftOut, leftOut(subject)],
    [w.retention, paragraph(read.row.eraseOn ? w.keptUntil({ day: dayName(read.row.eraseOn) }) : w.keptOpen)],
    [
      w.rights,
      list([w.rightsMend, w.rightsDelete, w.rightsConsent, w.rightsContact({ contact }), w.rightsAuthority]),
    ],
  ];
  const body = sections
    .map(([title, inside]) => `<section><h2>${e(title)}</h2>${inside}</section>`)
    .join('\n');
  return `<!doctype html>
<html lang="${language()}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy"
content="default-src 'none'; style-src 'unsafe-inline'"><meta name="viewport"
content="width=device-width"><title>${e(w.tab)}</title><style>${style}</style></head>
<body><main><h1>${e(w.title)}</h1>${paragraph(
    w.intro({ desk, organisation, day: dayName(clockAt(now).day) }),
  )}${paragraph(w.careful)}${paragraph(zoneText())}
${body}</main></body></html>
`;
}

const style =
  'body{font:1.1rem/1.5 system-ui,sans-serif;margin:0;background:#fbf8f3;color:#1d2733}' +
  'main{max-width:40rem;margin:auto;padding:1rem}h2{margin-top:2rem;border-bottom:2px solid #0b5e5a}' +
  'article{margin:1rem 0;padding:.5rem 1rem;border:1px solid #877f73;border-radius:8px;background:#fffdfa}' +
  '.text{white-space:pre-wrap;overflow-wrap:anywhere}.when{color:#46505c}dt{font-weight:600}' +
  'dd{margin:0 0 .5rem}';

const paragraph = (text: string) => `<p>${e(text)}</p>`;
const list = (lines: readonly string[]) => `<ul>${lines.map((line) => `<li>${e(line)}</li>`).join('')}</ul>`;
const orNothing = (inside: string) => (inside === '' ? paragraph(w.nothing) : inside);

function talk({ read }: SubjectFile): string {
  const { facts } = read;
  const sections = [
    w.begun({ day: dayName(read.row.day) }),
    ...(typeof facts.language === 'string' ? [w.language({ name: languageName(facts.language) })] : []),
    ...(typeof facts.door === 'string'
      ? [w.door({ word: doorWords[facts.door as keyof typeof doorWords] ?? facts.door })]
      : []),
    ...(typeof facts.country === 'string' ? [w.country({ code: countryName(facts.country) })] : []),
    ...(typeof facts.under18 === 'string' ? [w.under18({ answer: facts.under18 })] : []),
    ...(facts.urgent === true ? [w.urgent] : []),
  ];
  const spoken = read.messages.filter((item) => (item.message?.role ?? item.listedRole) !== 'note');
  return (
    list(sections) +
    spoken.map((item) => message(item, item.message?.role === 'desk' ? w.us : w.you)).join('')
  );
}

function message(item: ReadMessage, who: string): string {
  const warning = warningOf(item);
  const files = (item.message?.attachments ?? []).map(({ name, id }) =>
    item.locked.has(id) ? w.lockedFile : name,
  );
  const time = [whenText(item), otherClockText(item)].filter(Boolean).join('. ');
  return `<article><p class="when">${e(`${who}, ${time}`)}</p>${
    warning ? paragraph(`${warning.title}: ${warning.text}`) : ''
  }<p class="text" dir="auto">${e(item.message?.text ?? '')}</p>${
    files.length === 0 ? '' : paragraph(`${w.files} ${files.join(', ')}`)
  }</article>`;
}

/** Internal notes that are no entry of the case file. */
export const plainNotes = (read: Reading): readonly ReadMessage[] =>
  read.messages.filter(
    ({ message, verdict }) =>
      verdict === 'genuine' && message?.role === 'note' && !holdsEntry(message) && message.text !== '',
  );

const notes = ({ read, withoutNotes }: SubjectFile): string =>
  orNothing(
    plainNotes(read)
      .filter(({ id }) => !withoutNotes.has(id))
      .map((item) => message(item, w.note))
      .join(''),
  );

function caseFile(file: ReadCase): string {
  const { records } = subjectCopy(file);
  const unreadable = file.unreadable > 0 ? paragraph(w.unreadable({ n: file.unreadable })) : '';
  const all = records.map(({ kind, current, superseded }) => {
    const versions = [
      ...current.map((version) => [version, ''] as const),
      ...superseded.toReversed().map((version) => [version, w.earlier] as const),
    ];
    const versionTexts = versions.map(([{ at, body }, state]) => {
      const lines = linesOf(kind, body, () => w.member);
      const dl = lines
        .map(({ label, says }) => `<dt>${e(label)}</dt><dd class="text" dir="auto">${e(says)}</dd>`)
        .join('');
      const about = kind === 'statement' ? paragraph(w.statementHere) : '';
      return `<p class="when">${e(`${dayTimeName(at)} ${state}`)}</p>${about}<dl>${dl}</dl>`;
    });
    return `<article><h3>${e(kindWords[kind].title)}</h3>${versionTexts.join('<hr>')}</article>`;
  });
  return orNothing(unreadable + all.join(''));
}

/**
 * Members are numbered: which one read is the person's to know where she needs it, not to be written into a
 * file.
 */
function readers({ row }: Reading, readings: SubjectFile['readings']): string {
  const now = row.readers.filter((id) => id !== 'recovery');
  const members = [...new Set([...now, ...readings.map(({ member }) => member)])];
  const readingTexts = readings.map(({ member, day }) =>
    w.opened({ n: members.indexOf(member) + 1, day: dayName(day) }),
  );
  const handed = row.handed.map(({ member, day }) => handedLine(members.indexOf(member) + 1, dayName(day)));
  const recovery = row.readers.includes('recovery') ? [w.recovery] : [];
  return list([w.canRead({ n: now.length }), ...recovery, ...readingTexts, ...handed, w.readRecord]);
}

function recipients(file: ReadCase): string {
  const referrals = recordsOfKind(file, 'referral').map((record) => {
    const { to, on, state, parts } = latest(record).body;
    const partNames = parts.map((part) => partWords[part]).join(', ');
    const line = {
      to: `${to.name} (${recipientWords[to.kind]})`,
      day: dayName(on),
      state: stateWords[state],
    };
    return partNames === '' ? w.went(line) : w.wentParts({ ...line, parts: partNames });
  });
  const exceptions = recordsOfKind(file, 'exception').map((record) => {
    const { act, at, why } = latest(record).body as Body<'exception'>;
    return w.acted({ act, when: dayTimeName(at), why });
  });
  const all = [...referrals, ...exceptions];
  return all.length === 0 ? paragraph(w.wentNowhere) : list(all);
}

function leftOut({ read, file, withoutNotes }: SubjectFile): string {
  const { statements, threats, interpreters } = leftOutOfCopy(file);
  const locked = read.messages.reduce((sum, item) => sum + item.locked.size, 0);
  const lines = [
    ...(statements > 0 ? [w.withoutStatements({ n: statements })] : []),
    ...(withoutNotes.size > 0 ? [w.withoutNotes({ n: withoutNotes.size })] : []),
    ...(threats > 0 ? [w.withoutThreats({ n: threats })] : []),
    ...(interpreters > 0 ? [w.withoutTies] : []),
    ...(locked > 0 ? [w.withoutLocked({ n: locked })] : []),
    w.withoutNames,
  ];
  return paragraph(w.why) + list(lines);
}

const handedLine = (n: number, day: string): string =>
  n > 0 ? w.handedMember({ n, day }) : w.handedSomebody({ day });
