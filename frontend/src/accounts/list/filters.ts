import { useMemo } from "react";
import type { FilterField } from "../../app/filters/fields";
import type { Kind } from "../../app/filters/operators";
import { ME } from "../../app/filters/where";
import { useText } from "../../app/i18n";

const COLUMNS = ["NO_ACTIVITY", "OVERDUE", "TODAY", "TOMORROW", "WITHIN_WEEK", "WEEK_OR_LATER"];

/** The fields that accounts have beyond those of organizations: kind, and message. */
export const ACCOUNT_FIELDS: Record<string, readonly [Kind, string]> = {
  boardColumn: ["choice", "accounts.nextActivity"],
  wonValue: ["decimal", "accounts.wonValue"],
  wonDealCount: ["number", "accounts.wonDeals"],
  openDealCount: ["number", "accounts.openDeals"],
  lastWonAt: ["moment", "accounts.lastWon"],
  accountSince: ["moment", "accounts.since"],
  nextActivityDue: ["moment", "accounts.nextDue"],
  lastActivityAt: ["moment", "accounts.lastActivity"],
  lastContactedAt: ["moment", "accounts.lastContacted"],
  followUpDueOn: ["day", "accounts.followUp"],
  isFollowUpLate: ["flag", "accounts.late"],
};
const CUSTOM_OF = ["ORGANIZATION", "ACCOUNT"];

/** The filters of the list and of the board. */
export function useFilters() {
  const text = useText();
  return useMemo(() => {
    const choices = COLUMNS.map((value) => ({ value, label: text(`accounts.column.${value}`) }));
    const own: FilterField[] = Object.entries(ACCOUNT_FIELDS).map(([key, [kind, label]]) => ({
      key,
      kind,
      label: text(label),
      ...(kind === "choice" && { choices }),
    }));
    const quick = [
      { label: text("list.mine"), where: { ownerId: { eq: ME } } },
      { label: text("accounts.late"), where: { isFollowUpLate: true } },
    ];
    return { entity: "organization" as const, customOf: CUSTOM_OF, own, quick };
  }, [text]);
}
