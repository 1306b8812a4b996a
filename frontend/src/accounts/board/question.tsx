import { type KeyboardEvent, type ReactNode, useEffect, useRef } from "react";
import { useText } from "../../app/i18n";
import { TypeOptions } from "../../app/type_options";
import type { CardData } from "./cards";
import type { ColumnKey } from "./columns";

/** A move that needs an answer first. */
export interface Asked {
  card: CardData;
  to: ColumnKey;
}

export interface ActivityType {
  readonly id: string;
  readonly name: string;
  readonly isActive: boolean;
}

interface Props {
  asked: Asked;
  /** What the server says that the move would do. */
  says: string | undefined;
  types: readonly ActivityType[];
  onAnswer: (answer: { subject?: string; typeId?: string }) => void;
  onCancel: () => void;
}

/** The question in the target column: what to plan, or whether all is done. */
export function Question(props: Props) {
  return props.asked.to === "NO_ACTIVITY" ? <AllDone {...props} /> : <Composer {...props} />;
}

function Composer({ asked, says, types, onAnswer, onCancel }: Props) {
  const text = useText();
  const subject = useRef<HTMLInputElement>(null);
  useEffect(() => subject.current?.focus(), []);
  const submit = (data: FormData) =>
    onAnswer({ subject: String(data.get("subject")).trim(), typeId: String(data.get("type")) });
  return (
    <Frame asked={asked} says={says} onCancel={onCancel} onSubmit={submit} label={text("accounts.board.plan")}>
      <input
        ref={subject}
        className="input"
        name="subject"
        required
        maxLength={255}
        autoComplete="off"
        placeholder={text("accounts.board.subject")}
        aria-label={text("accounts.board.subject")}
      />
      <select className="input" name="type" aria-label={text("accounts.board.type")}>
        <TypeOptions types={types} />
      </select>
    </Frame>
  );
}

function AllDone({ asked, says, onAnswer, onCancel }: Props) {
  const text = useText();
  return (
    <Frame asked={asked} says={says} onCancel={onCancel} onSubmit={() => onAnswer({})} label={text("accounts.board.complete")} focusesSubmit>
      <p className="question-title">{text("accounts.board.allDone")}</p>
    </Frame>
  );
}

interface FrameProps {
  asked: Asked;
  says: string | undefined;
  label: string;
  focusesSubmit?: boolean;
  onSubmit: (data: FormData) => void;
  onCancel: () => void;
  children: ReactNode;
}

function Frame({ asked, says, label, focusesSubmit = false, onSubmit, onCancel, children }: FrameProps) {
  const text = useText();
  const submit = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (focusesSubmit) submit.current?.focus();
  }, [focusesSubmit]);
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation(); // letters are text here, not keys of the board
    if (event.key === "Escape") onCancel();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      className="question"
      data-draft={asked.card.id}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit(new FormData(event.currentTarget));
      }}
    >
      <p className="cut">
        <bdi className="question-name">{asked.card.name}</bdi>
      </p>
      {children}
      {says && <p className="quiet">{says}</p>}
      <p className="question-actions">
        <button type="button" className="button button-plain" onClick={onCancel}>
          {text("accounts.board.cancel")}
        </button>
        <button ref={submit} type="submit" className="button button-primary">
          {label}
        </button>
      </p>
    </form>
  );
}
