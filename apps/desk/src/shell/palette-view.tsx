// One field that leads to screens, to acts in the open conversation and to conversations by their words.
// Where nothing is typed it shows what can be done here.
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { areWordsHidden } from '../model/hide-words.ts';
import { openConversation } from '../model/navigation.ts';
import { personWords } from '../ui/blur.ts';
import { paletteWords as w } from '../words/frame.ts';
import { inboxWords } from '../words/inbox.ts';
import { overlay } from './overlays.ts';
import { type Command, commandsFor } from './palette.ts';

/** Conversations that are offered beside the commands. */
const mostCases = 6;

export function Palette() {
  const dialog = useRef<HTMLDialogElement>(null);
  const query = useSignal('');
  const at = useSignal(0);
  useEffect(() => dialog.current?.showModal(), []);
  const { commands, cases } = commandsFor(query.value);
  const all = [...commands, ...cases.slice(0, mostCases)];
  const chosenCommand = all[Math.min(at.value, all.length - 1)];
  const run = (command: Command | undefined) => {
    if (command === undefined) return;
    overlay.value = 'none';
    if (command.conversation !== null) openConversation(command.conversation);
    else command.run();
  };
  const press = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) at.value = Math.min(all.length - 1, Math.max(0, at.value + step));
    else if (event.key === 'Enter') run(chosenCommand);
    else return;
    event.preventDefault();
  };
  return (
    <dialog ref={dialog} class="palette" onClose={() => (overlay.value = 'none')} aria-label={w.title}>
      <label for="palette-field">{w.label}</label>
      <input
        id="palette-field"
        type="text"
        role="combobox"
        autocomplete="off"
        aria-expanded={all.length > 0}
        aria-controls="palette-list"
        aria-activedescendant={chosenCommand && `palette-${all.indexOf(chosenCommand)}`}
        value={query}
        onKeyDown={press}
        onInput={(event) => {
          query.value = event.currentTarget.value;
          at.value = 0;
        }}
      />
      {all.length === 0 && <p role="status">{w.none}</p>}
      <Commands all={all} chosenCommand={chosenCommand} onRun={run} />
    </dialog>
  );
}

const Commands = (props: {
  all: readonly Command[];
  chosenCommand: Command | undefined;
  onRun: (command: Command) => void;
}) => (
  <div id="palette-list" role="listbox" aria-label={w.title}>
    {props.all.map((command, place) => (
      // biome-ignore lint/a11y/useKeyWithClickEvents: keys act in the field, as in every combobox.
      <div
        key={command.id}
        id={`palette-${place}`}
        role="option"
        tabIndex={-1}
        aria-selected={command === props.chosenCommand}
        data-command={command.id}
        onClick={() => props.onRun(command)}
      >
        {command.conversation === null ? (
          command.name
        ) : (
          <span dir="auto" {...personWords}>
            {areWordsHidden.value ? inboxWords.wordsHidden : command.name}
          </span>
        )}
      </div>
    ))}
  </div>
);
