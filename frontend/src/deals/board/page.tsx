import "../../ui/board/board.css";
import "./board.css";
import { useMemo } from "react";
import { graphql, useLazyLoadQuery } from "react-relay";
import type { Where } from "../../app/filters";
import { RecordFrame } from "../../app/record/frame";
import { useList } from "../../app/use_list";
import { Board } from "./board";
import { whereOfBoard } from "./where";
import type { pageDealBoardQuery } from "./__generated__/pageDealBoardQuery.graphql";

export const BOARD = graphql`
  query pageDealBoardQuery($where: DealWhere) {
    pipelines(first: 50) {
      nodes {
        id
        name
        isActive
        stages {
          id
          name
          isActive
        }
      }
    }
    dealStageSummaries(where: $where) {
      stage {
        id
      }
      count
      isComplete
      value {
        amount
        currency
      }
    }
  }
`;

/** The board of open deals: a column for each stage of a pipeline. */
export default function DealBoardPage() {
  const filter = JSON.stringify(useList<Where, never>().where);
  const where = useMemo(() => whereOfBoard(JSON.parse(filter) as Where | null), [filter]);
  const data = useLazyLoadQuery<pageDealBoardQuery>(BOARD, { where }, { fetchPolicy: "store-and-network" });
  return (
    <RecordFrame>
      <Board data={data} where={where} />
    </RecordFrame>
  );
}
