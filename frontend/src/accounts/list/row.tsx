import { graphql, useFragment } from "react-relay";
import { Cells, type RowProps } from "../../ui/table";
import type { row_account$data, row_account$key } from "./__generated__/row_account.graphql";

export type AccountRow = row_account$data;

/** A row of the list. */
export function Row({ row, columns }: RowProps<row_account$key, AccountRow>) {
  const data = useFragment(
    graphql`
      fragment row_account on Account {
        id
        name
        wonDealCount
        lastContactedAt
        lastWonAt
        openDealCount
        industry
        employeeCount
        isFollowUpLate
        boardColumn
        accountSince
        followUpDueOn
        owner {
          name
        }
        wonValue {
          total {
            amount
            currency
          }
          isComplete
        }
        nextActivity {
          subject
          dueAt
          dueDate
        }
      }
    `,
    row,
  );
  return <Cells data={data} columns={columns} />;
}
