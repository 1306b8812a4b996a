import { useMemo } from "react";
import { useFormat } from "../../app/format";
import { useText } from "../../app/i18n";
import type { Column } from "../../ui/table";
import { NextActivity } from "../next_activity";
import type { AccountRow } from "./row";

/** The columns of the list, in their first order. */
export function useColumns(): Column<AccountRow>[] {
  const text = useText();
  const format = useFormat();
  return useMemo(
    () => [
      {
        id: "name",
        label: text("accounts.name"),
        width: 200,
        grow: 3,
        sortField: "NAME",
        phone: "title",
        cell: ({ id, name }) => (
          <a href={`/app/accounts/${id}`}>
            <bdi>{name}</bdi>
          </a>
        ),
      },
      {
        id: "wonValue",
        label: text("accounts.wonValue"),
        width: 110,
        align: "end",
        sortField: "WON_VALUE",
        phone: "figure",
        cell: ({ wonValue: { total, isComplete } }) => total && `${format.money(total)}${isComplete ? "" : " +"}`,
      },
      {
        id: "deals",
        label: text("accounts.deals"),
        width: 64,
        align: "end",
        sortField: "WON_DEAL_COUNT",
        cell: ({ wonDealCount }) => format.number(wonDealCount),
      },
      {
        id: "nextActivity",
        label: text("accounts.nextActivity"),
        width: 180,
        grow: 3,
        sortField: "NEXT_ACTIVITY_DUE",
        phone: "detail",
        cell: ({ nextActivity, boardColumn }) => <NextActivity activity={nextActivity} column={boardColumn} />,
      },
      {
        id: "lastContacted",
        label: text("accounts.lastContacted"),
        width: 120,
        sortField: "LAST_CONTACTED_AT",
        phone: "mark",
        cell: ({ lastContactedAt, isFollowUpLate }) => (
          <>
            {lastContactedAt ? format.ago(lastContactedAt) : <span className="quiet">{text("accounts.never")}</span>}
            {isFollowUpLate && <span className="late" role="img" aria-label={text("accounts.late")} />}
          </>
        ),
      },
      {
        id: "owner",
        label: text("accounts.owner"),
        width: 110,
        grow: 1,
        sortField: "OWNER_NAME",
        cell: ({ owner }) => <bdi className="quiet">{owner?.name}</bdi>,
      },
    ],
    [text, format],
  );
}
