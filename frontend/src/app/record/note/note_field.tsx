import { AtSign, Bold, Link, List, type LucideIcon } from "lucide-react";
import { type KeyboardEvent, type RefObject, useId, useRef, useState } from "react";
import { useText } from "../../i18n";
import { bold, type Edit, link, list, nextItem, type Typed } from "./edits";
import { MentionList, optionId } from "./mention_list";
import { type Asked, askedAt, type Named } from "./mentions";
import { useColleagues } from "./use_colleagues";

const TOOLS: readonly (readonly [string, LucideIcon, (typed: Typed) => Edit, string?])[] = [
  ["bold", Bold, bold, "Control+B Meta+B"],
  ["list", List, list],
  ["link", Link, link],
  ["mention", AtSign, mention],
];

interface Props {
  name: string;
  /** What the note is now; the field gets the focus then. */
  value?: string;
  /** A colleague was mentioned. */
  onMention: (user: Named) => void;
}

/** A field for a note: plain text with signs for bold, lists and links, and colleagues after an `@`. */
export function NoteField({ name, value, onMention }: Props) {
  const text = useText();
  const field = useRef<HTMLTextAreaElement>(null);
  const help = useId();
  const { users, active, listId, look, onKey, choose, close } = useMentions(field, onMention);
  const edit = (change: (typed: Typed) => Edit | null) => apply(field.current!, change);
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    const isModified = event.metaKey || event.ctrlKey;
    if (event.nativeEvent.isComposing) return;
    const isDone =
      onKey(event.key) ||
      (event.key === "Enter" && !isModified && !event.shiftKey && edit(nextItem)) ||
      (event.key.toLowerCase() === "b" && isModified && edit(bold));
    if (isDone) event.preventDefault();
  };
  return (
    <div className="note-field">
      <div className="note-tools" role="group" aria-label={text("record.format")}>
        {TOOLS.map(([tool, Icon, change, keys]) => (
          <button
            key={tool}
            type="button"
            className="button button-icon"
            aria-label={text(`record.format.${tool}`)}
            title={text(`record.format.${tool}`)}
            aria-keyshortcuts={keys}
            onClick={() => edit(change)}
          >
            <Icon size={14} aria-hidden="true" />
          </button>
        ))}
        <span id={help} className="quiet note-help">
          {text("record.formatHelp")}
        </span>
      </div>
      <textarea
        ref={field}
        className="input composer-note"
        name={name}
        rows={3}
        required
        defaultValue={value}
        dir="auto"
        placeholder={text("record.writeNote")}
        aria-label={text("record.note")}
        aria-describedby={help}
        aria-autocomplete="list"
        aria-controls={users.length ? listId : undefined}
        aria-activedescendant={users.length ? optionId(listId, active) : undefined}
        onInput={look}
        onSelect={look}
        onKeyDown={onKeyDown}
        onBlur={close}
        autoFocus={value !== undefined} // oxlint-disable-line jsx-a11y/no-autofocus -- it was asked for by a press
      />
      <MentionList id={listId} users={users} active={active} onChoose={choose} />
    </div>
  );
}

/** Offer colleagues while a name is typed after an `@`. Escape closes the list until another name begins. */
function useMentions(field: RefObject<HTMLTextAreaElement | null>, onMention: (user: Named) => void) {
  const listId = useId();
  const [asked, setAsked] = useState<Asked | null>(null);
  const [closedAt, setClosedAt] = useState<number | null>(null);
  const [chosen, setChosen] = useState(0);
  const isOpen = asked !== null && asked.start !== closedAt;
  const users = useColleagues(isOpen ? asked.words : null);
  const active = Math.min(chosen, Math.max(0, users.length - 1));
  const look = () => {
    const { value, selectionStart, selectionEnd } = field.current!;
    const next = selectionStart === selectionEnd ? askedAt(value, selectionStart) : null;
    if (next?.start === asked?.start && next?.words === asked?.words) return;
    setAsked(next);
    setChosen(0);
    if (next?.start !== closedAt) setClosedAt(null);
  };
  const close = () => setAsked(null);
  const choose = (user: Named) => {
    apply(field.current!, ({ end }) => {
      const name = `@${user.name} `;
      return { start: asked!.start, end, text: name, select: [name.length, name.length] };
    });
    onMention(user);
    setAsked(null);
  };
  const keys: Record<string, () => void> = {
    ArrowDown: () => setChosen((active + 1) % users.length),
    ArrowUp: () => setChosen((active + users.length - 1) % users.length),
    Enter: () => choose(users[active]!),
    Tab: () => choose(users[active]!),
    Escape: () => setClosedAt(asked!.start),
  };
  const onKey = (key: string) => {
    if (!users.length || !keys[key]) return false;
    keys[key]();
    return true;
  };
  return { users, active, listId, look, onKey, choose, close };
}

/** Begin a name, apart from the word before. */
function mention({ value, start, end }: Typed): Edit {
  const text = value.slice(0, start).trimEnd().length < start ? "@" : " @";
  return { start, end, text, select: [text.length, text.length] };
}

/** Change what is typed; the browser's "undo" takes it back. Return whether there was something to change. */
function apply(field: HTMLTextAreaElement, change: (typed: Typed) => Edit | null): boolean {
  const edit = change({ value: field.value, start: field.selectionStart, end: field.selectionEnd });
  if (!edit) return false;
  const { start, end, text, select } = edit;
  field.focus();
  field.setSelectionRange(start, end);
  const command = text ? "insertText" : "delete";
  // `setRangeText` would make all of the history of the field unusable.
  if (!document.execCommand(command, false, text)) field.setRangeText(text, start, end);
  field.setSelectionRange(start + select[0], start + select[1]);
  return true;
}
