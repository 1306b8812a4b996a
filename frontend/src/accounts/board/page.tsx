import "../../ui/board/board.css";
import "./board.css";
import { useLazyLoadQuery } from "react-relay";
import { usePageVisit } from "../../app/page_visit";
import { useList } from "../../app/use_list";
import { BOARD, FIRST_CARDS } from "./account_board";
import { Board } from "./board";
import type { AccountWhere, accountBoardQuery } from "./__generated__/accountBoardQuery.graphql";

/** The board of accounts: columns by when the next activity is due. */
export default function BoardPage() {
  const { where } = useList<AccountWhere, never>();
  const data = useLazyLoadQuery<accountBoardQuery>(
    BOARD,
    { where, first: FIRST_CARDS },
    { fetchPolicy: "store-and-network", fetchKey: usePageVisit() },
  );
  return <Board board={data.accountBoard} types={data.activityTypes} views={data} where={where} />;
}
