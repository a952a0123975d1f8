// What the palette offers: screens of this member, acts in the open conversation, conversations. No DOM.
import { kinds } from '@heed/domain/casework';
import { mayWrite } from '@heed/domain/roles';
import { edit } from '../model/case/editing.ts';
import { file, tab } from '../model/case/file.ts';
import { compose } from '../model/conversation/compose.ts';
import { openId } from '../model/conversation/open.ts';
import { toggleWords } from '../model/hide-words.ts';
import { nextNeeding } from '../model/inbox/inbox.ts';
import { goTo, isRowScreen, openConversation, screensOf } from '../model/navigation.ts';
import { find } from '../model/search/search.ts';
import { iMay } from '../model/session/keyring.ts';
import { lock, session } from '../model/session/session.ts';
import { blurred } from '../ui/blur.ts';
import { kindWords } from '../words/case.ts';
import { conversationWords } from '../words/conversation.ts';
import { navWords, paletteWords } from '../words/frame.ts';
import { inboxWords } from '../words/inbox.ts';
import { overlay } from './overlays.ts';

export interface Command {
  /** Of its hooks: 'screen tasks', 'add referral', the id of a conversation. */
  readonly id: string;
  readonly name: string;
  /** Of a conversation its id; null where `run` does it. */
  readonly conversation: string | null;
  readonly run: () => void;
}

const command = (id: string, name: string, run: () => void): Command => ({
  ...{ id, name, run },
  conversation: null,
});

const fold = (text: string): string => text.toLocaleLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');

/** By what was typed: every word of it stands in the name. Without words no conversation is offered. */
export function commandsFor(query: string): {
  readonly commands: readonly Command[];
  readonly cases: readonly Command[];
} {
  const words = fold(query).split(/\s+/).filter(Boolean);
  const isMeant = ({ name }: Command) => words.every((word) => fold(name).includes(word));
  const commands = [...inConversation(), ...everywhere()].filter(isMeant);
  if (words.length === 0) return { commands, cases: [] };
  const cases = find(query).hits.map(({ entry: { id, title } }) => ({
    ...{ id, name: title, conversation: id },
    run: () => {},
  }));
  return { commands, cases };
}

/** Where a conversation is open whose case file stands here: what can be written. */
function inConversation(): readonly Command[] {
  const { keyring } = session.value!;
  if (file.value === null || !iMay(keyring, 'record')) return [];
  const { role } = keyring.me.member;
  const answer = command('answer', conversationWords.answer, () => compose('answer'));
  return [
    ...(iMay(keyring, 'answer') ? [answer] : []),
    command('note', conversationWords.noteLabel, () => compose('note')),
    ...kinds
      .filter((kind) => mayWrite(role, kind))
      .map((kind) =>
        command(`add ${kind}`, kindWords[kind].add, () => {
          tab.value = 'file';
          edit(kind);
        }),
      ),
  ];
}

function everywhere(): readonly Command[] {
  const { keyring } = session.value!;
  const next = nextNeeding(openId.value);
  return [
    ...(next === null ? [] : [command('next', paletteWords.next, () => openConversation(next.row.id))]),
    ...screensOf(keyring).map((place) => command(`screen ${place}`, navWords[place], () => goTo(place))),
    command('blur', navWords.blur, () => (blurred.value = !blurred.value)),
    ...(isRowScreen.value ? [command('hide-words', inboxWords.hideWords, toggleWords)] : []),
    command('pause', navWords.pause, () => (overlay.value = 'pause')),
    command('help', navWords.help, () => (overlay.value = 'help')),
    command('lock', navWords.lock, () => lock('byMember')),
  ];
}
