import { useText } from "../../app/i18n";
import { useDropTarget } from "../../ui/board/use_drop_target";
import type { CardData } from "./card";
import { LOST, WON } from "./moves";

/** Where a dragged deal is dropped to win or to lose it. The menu of a card does the same. */
export function ClosingTargets({ card }: { card: CardData }) {
  const text = useText();
  return (
    <div className="closing" aria-hidden="true">
      {card.viewerCanWin && <Target name={WON}>{text("deals.win")}</Target>}
      {card.viewerCanLose && <Target name={LOST}>{text("deals.lose")}</Target>}
    </div>
  );
}

function Target({ name, children }: { name: string; children: string }) {
  const { root, isOver } = useDropTarget<HTMLDivElement>(name);
  return (
    <div ref={root} className="closing-target" data-target={name} data-over={isOver || undefined}>
      {children}
    </div>
  );
}
