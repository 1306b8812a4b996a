import { useCallback } from "react";
import { useFormat } from "../../app/format";
import { useText } from "../../app/i18n";
import type { Says } from "../../ui/board/tab";
import type { CardData } from "./cards";
import type { ColumnKey } from "./columns";
import { useMoveErrorText } from "./errors";
import type { Due } from "./order";
import type { Preview } from "./preview";

/** Return a function that formats when something is due. */
export function useDueText(): (due: Due) => string {
  const format = useFormat();
  return useCallback(
    ({ dueAt, dueDate }) => (dueAt ? format.dateTime(dueAt) : dueDate ? format.day(dueDate) : ""),
    [format],
  );
}

/** Return a function that puts a preview into words. */
export function useSays(): (card: CardData, to: ColumnKey, preview: Preview | undefined) => Says | null {
  const text = useText();
  const dueText = useDueText();
  const errorText = useMoveErrorText();
  return useCallback(
    (card, to, preview) => {
      if (card.boardColumn === to) return null;
      if (to === "OVERDUE") return { tone: "no", text: text("accounts.board.error.to") };
      if (!preview) return null;
      const [error] = preview.userErrors;
      if (error) return { tone: "no", text: errorText(error) };
      const { activity, blockedBy, column, events } = preview;
      if (to === "NO_ACTIVITY") {
        const count = (events ?? []).filter(({ node }) => node?.isDone).length;
        return { tone: "yes", text: text("accounts.board.willComplete", { count }) };
      }
      if (blockedBy) {
        const why = { subject: blockedBy.subject, due: dueText(blockedBy), column: text(`accounts.column.${column}`) };
        return { tone: "no", text: text(`accounts.board.${column === card.boardColumn ? "stays" : "onlyTo"}`, why) };
      }
      const due = activity ? dueText(activity) : "";
      if (!card.nextActivity) return { tone: "yes", text: text("accounts.board.willPlan", { due }) };
      return { tone: "yes", text: text("accounts.board.willBe", { due }) };
    },
    [text, dueText, errorText],
  );
}
