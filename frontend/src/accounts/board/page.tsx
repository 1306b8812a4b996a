import "../../ui/board/board.css";
import "./board.css";
import { graphql, useLazyLoadQuery } from "react-relay";
import { useList } from "../../app/use_list";
import { Board } from "./board";
import type { AccountWhere, pageBoardQuery } from "./__generated__/pageBoardQuery.graphql";

/** Cards of each column that are read at first. */
export const FIRST_CARDS = 30;

export const BOARD = graphql`
  query pageBoardQuery($where: AccountWhere, $first: Int!) {
    accountBoard(where: $where) {
      nextChangeAt
      evaluatedAt
      columns {
        id
        key
        count
        ...column_board @arguments(first: $first)
      }
    }
    activityTypes {
      id
      name
      isActive
    }
  }
`;

/** The board of accounts: columns by when the next activity is due. */
export default function BoardPage() {
  const { where } = useList<AccountWhere, never>();
  const data = useLazyLoadQuery<pageBoardQuery>(
    BOARD,
    { where, first: FIRST_CARDS },
    { fetchPolicy: "store-and-network" },
  );
  return <Board board={data.accountBoard} types={data.activityTypes} where={where} />;
}
