import { useMemo } from "react";
import { type FilterField, ME } from "../app/filters";
import { useText } from "../app/i18n";

/** Return the filters of deals. The board shows open deals only, so it has no filter of the status. */
export function useFilters({ isBoard = false } = {}) {
  const text = useText();
  return useMemo(() => {
    const choices = ["OPEN", "WON", "LOST"].map((value) => ({ value, label: text(`deals.status.${value}`) }));
    const close: FilterField = { key: "expectedCloseDate", label: text("deals.close"), kind: "day" };
    const mine = { label: text("list.mine"), where: { ownerId: { eq: ME } } };
    if (isBoard) return { fields: [close], quick: [mine] };
    const status: FilterField = { key: "status", label: text("deals.status"), kind: "choice", choices };
    const won: FilterField = { key: "wonAt", label: text("deals.status.WON"), kind: "date" };
    const open = { label: text("deals.status.OPEN"), where: { status: { in: ["OPEN"] } } };
    return { fields: [status, close, won], quick: [mine, open] };
  }, [text, isBoard]);
}
