import "../../ui/board/board.css";
import "./board.css";
import { useMemo } from "react";
import { useLazyLoadQuery } from "react-relay";
import { FilterGuard } from "../../app/filters/filter_guard";
import type { Where } from "../../app/filters/where";
import { usePageVisit } from "../../app/page_visit";
import { RecordFrame } from "../../app/record/frame";
import { useList } from "../../app/use_list";
import { useFilters } from "../filters";
import { Board } from "./board";
import { BOARD } from "./deal_board";
import { whereOfBoard } from "./where";
import type { dealBoardQuery } from "./__generated__/dealBoardQuery.graphql";

const variablesOf = (where: Where | null) => ({ where: whereOfBoard(where) });

/** The board of open deals: a column for each stage of a pipeline. */
export default function DealBoardPage() {
  return (
    <FilterGuard title="deals.title" filters={useFilters({ isBoard: true })} query={BOARD} variablesOf={variablesOf}>
      <Content />
    </FilterGuard>
  );
}

function Content() {
  const filter = JSON.stringify(useList<Where, never>().where);
  const where = useMemo(() => whereOfBoard(JSON.parse(filter) as Where | null), [filter]);
  const data = useLazyLoadQuery<dealBoardQuery>(BOARD, { where }, { fetchPolicy: "store-and-network", fetchKey: usePageVisit() });
  return (
    <RecordFrame>
      <Board data={data} where={where} />
    </RecordFrame>
  );
}
