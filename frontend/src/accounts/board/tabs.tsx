import { dropTargetForElements } from "@atlaskit/pragmatic-drag-and-drop/element/adapter";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { useFormat } from "../../app/format";
import { useText } from "../../app/i18n";
import { type ColumnKey, PHONE_COLUMN_KEYS } from "./columns";
import type { Says } from "./says";

interface Props {
  columns: readonly { readonly key: string; readonly count: number }[];
  shown: ColumnKey;
  /** What a column says about the card that is dragged. */
  saysOf: (key: ColumnKey) => Says | null;
  onShow: (key: ColumnKey) => void;
}

/** The columns of a phone: one is shown, the late one first. A card can be dropped on the others. */
export function Tabs({ columns, shown, saysOf, onShow }: Props) {
  const text = useText();
  const format = useFormat();
  const counts = new Map(columns.map(({ key, count }) => [key as ColumnKey, count]));
  return (
    <div className="page-tools board-tabs" role="group" aria-label={text("accounts.board.columns")}>
      {PHONE_COLUMN_KEYS.map((key) => (
        <Tab key={key} name={key} isShown={key === shown} says={saysOf(key)} onShow={onShow}>
          {text(`accounts.column.${key}`)} <span className="numeric">{format.number(counts.get(key) ?? 0)}</span>
        </Tab>
      ))}
    </div>
  );
}

interface TabProps {
  name: ColumnKey;
  isShown: boolean;
  says: Says | null;
  onShow: (key: ColumnKey) => void;
  children: ReactNode;
}

function Tab({ name, isShown, says, onShow, children }: TabProps) {
  const ref = useRef<HTMLButtonElement>(null);
  const [isOver, setOver] = useState(false);
  useEffect(
    () =>
      dropTargetForElements({
        element: ref.current!,
        getData: () => ({ column: name }),
        onDragEnter: () => setOver(true),
        onDragLeave: () => setOver(false),
        onDrop: () => setOver(false),
      }),
    [name],
  );
  useEffect(() => {
    if (isShown) ref.current!.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [isShown]);
  return (
    <>
      <button
        ref={ref}
        type="button"
        className="chip"
        aria-pressed={isShown}
        data-over={isOver || undefined}
        onClick={() => onShow(name)}
      >
        {children}
      </button>
      {isOver && says && (
        <p className="tab-says" data-says={says.tone}>
          {says.text}
        </p>
      )}
    </>
  );
}

