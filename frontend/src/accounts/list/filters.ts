import { useMemo } from "react";
import { type FilterField, ME } from "../../app/filters";
import { useText } from "../../app/i18n";

const COLUMNS = ["NO_ACTIVITY", "OVERDUE", "TODAY", "TOMORROW", "WITHIN_WEEK", "WEEK_OR_LATER"];

/** The filters of the list and of the board. */
export function useFilters() {
  const text = useText();
  return useMemo(() => {
    const choices = COLUMNS.map((value) => ({ value, label: text(`accounts.column.${value}`) }));
    const fields: FilterField[] = [
      { key: "boardColumn", label: text("accounts.nextActivity"), kind: "choice", choices },
      { key: "wonValue", label: text("accounts.wonValue"), kind: "number" },
      { key: "lastContactedAt", label: text("accounts.lastContacted"), kind: "date" },
      { key: "lastWonAt", label: text("accounts.lastWon"), kind: "date" },
      { key: "accountSince", label: text("accounts.since"), kind: "date" },
      { key: "industry", label: text("accounts.industry"), kind: "text" },
      { key: "employeeCount", label: text("accounts.employees"), kind: "number" },
    ];
    const quick = [
      { label: text("list.mine"), where: { ownerId: { eq: ME } } },
      { label: text("accounts.late"), where: { isFollowUpLate: true } },
    ];
    return { fields, quick };
  }, [text]);
}
