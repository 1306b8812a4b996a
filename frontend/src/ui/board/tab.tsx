import { type ReactNode, useEffect } from "react";
import { useDropTarget } from "./use_drop_target";

/** What a target says about a move, and whether the card would get there. */
export interface Says {
  tone: "yes" | "no";
  text: string;
}

interface Props<Name extends string> {
  name: Name;
  isShown: boolean;
  /** What the column says about the card that is dragged. */
  says: Says | null;
  onShow: (name: Name) => void;
  children: ReactNode;
}

/** Shows a column on a phone, where one is seen at a time. A card can be dropped on it. */
export function BoardTab<Name extends string>({ name, isShown, says, onShow, children }: Props<Name>) {
  const { root, isOver } = useDropTarget<HTMLButtonElement>(name);
  useEffect(() => {
    if (isShown) root.current!.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [root, isShown]);
  return (
    <>
      <button
        ref={root}
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
