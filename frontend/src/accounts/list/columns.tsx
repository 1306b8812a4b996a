import { useMemo } from "react";
import { useFormat } from "../../app/format";
import { useText } from "../../app/i18n";
import type { Column } from "../../ui/table";
import { NextActivity } from "../next_activity";
import { ReceiptButton } from "./receipts";
import type { page_account$data } from "./__generated__/page_account.graphql";

/** The columns of the list, in their first order. */
export function useColumns(): Column<page_account$data>[] {
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
        cell: ({ id, wonValue: { total, isComplete } }) =>
          total && <ReceiptButton id={id} value={`${format.total(total)}${isComplete ? "" : " +"}`} />,
      },
      {
        id: "wonDealCount",
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
        id: "lastContactedAt",
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
        cell: ({ owner }) => owner && <bdi className="quiet">{owner.name}</bdi>,
      },
      {
        id: "followUpDueOn",
        label: text("accounts.followUp"),
        width: 110,
        optional: true,
        sortField: "FOLLOW_UP_DUE_ON",
        cell: ({ followUpDueOn }) => followUpDueOn && <span className="numeric">{format.day(followUpDueOn)}</span>,
      },
      {
        id: "lastWonAt",
        label: text("accounts.lastWon"),
        width: 120,
        optional: true,
        sortField: "LAST_WON_AT",
        cell: ({ lastWonAt }) => lastWonAt && format.ago(lastWonAt),
      },
      {
        id: "accountSince",
        label: text("accounts.since"),
        width: 120,
        optional: true,
        sortField: "ACCOUNT_SINCE",
        cell: ({ accountSince }) => accountSince && format.ago(accountSince),
      },
      {
        id: "openDealCount",
        label: text("accounts.openDeals"),
        width: 90,
        align: "end",
        optional: true,
        cell: ({ openDealCount }) => format.number(openDealCount),
      },
      {
        id: "industry",
        label: text("accounts.industry"),
        width: 130,
        optional: true,
        cell: ({ industry }) => industry && <span className="quiet">{industry}</span>,
      },
      {
        id: "employeeCount",
        label: text("accounts.employees"),
        width: 100,
        align: "end",
        optional: true,
        sortField: "EMPLOYEE_COUNT",
        cell: ({ employeeCount }) => typeof employeeCount === "number" && format.number(employeeCount),
      },
    ],
    [text, format],
  );
}
