import { useMemo } from "react";
import { ME } from "../app/filters/where";
import { useText } from "../app/i18n";
import { OWN_KEYS } from "./board/where";

/** Return the filters of deals. The board shows open deals only, so it has no such filter of one press. */
export function useFilters({ isBoard = false } = {}) {
  const text = useText();
  return useMemo(() => {
    const mine = { label: text("list.mine"), where: { ownerId: { eq: ME } } };
    const open = { label: text("deals.status.OPEN"), where: { status: { in: ["OPEN"] } } };
    return { entity: "deal" as const, quick: isBoard ? [mine] : [mine, open], except: isBoard ? OWN_KEYS : [] };
  }, [text, isBoard]);
}
