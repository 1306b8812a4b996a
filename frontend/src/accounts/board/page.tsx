import "../../ui/board/board.css";
import "./board.css";
import { useLazyLoadQuery } from "react-relay";
import { FilterGuard } from "../../app/filters/filter_guard";
import { usePageVisit } from "../../app/page_visit";
import { RecordFrame } from "../../app/record/frame";
import { useList } from "../../app/use_list";
import { useFilters } from "../list/filters";
import { BOARD, FIRST_CARDS } from "./account_board";
import { Board } from "./board";
import type { AccountWhere, accountBoardQuery } from "./__generated__/accountBoardQuery.graphql";

const variablesOf = (where: object | null) => ({ where, first: 1 });

/** The board of accounts: columns by when the next activity is due. */
export default function BoardPage() {
  return (
    <FilterGuard title="accounts.title" filters={useFilters()} query={BOARD} variablesOf={variablesOf}>
      <Content />
    </FilterGuard>
  );
}

function Content() {
  const { where } = useList<AccountWhere, never>();
  const data = useLazyLoadQuery<accountBoardQuery>(
    BOARD,
    { where, first: FIRST_CARDS },
    { fetchPolicy: "store-and-network", fetchKey: usePageVisit() },
  );
  return (
    <RecordFrame>
      <Board board={data.accountBoard} types={data.activityTypes} views={data} where={where} />
    </RecordFrame>
  );
}
