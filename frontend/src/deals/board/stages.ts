import { useMemo } from "react";
import { useText } from "../../app/i18n";
import type { dealBoardQuery$data } from "./__generated__/dealBoardQuery.graphql";

type Summary = Omit<dealBoardQuery$data["dealStageSummaries"][number], "stage">;

/** A column of the board: a stage with the figures of its deals. */
export interface Stage extends Summary {
  /** Null: the deals without a stage. */
  id: string | null;
  name: string;
  /** Deals can be moved there. */
  isActive: boolean;
}

const NONE: Summary = { count: 0, isComplete: true, value: null };

/** Return the pipeline that is shown, and its columns. Retired stages are shown as long as they have deals. */
export function useStages({ pipelines, dealStageSummaries }: dealBoardQuery$data, pipelineId: string | undefined) {
  const text = useText();
  const active = pipelines.nodes.filter(({ isActive }) => isActive);
  const pipeline = pipelines.nodes.find(({ id }) => id === pipelineId) ?? active[0] ?? pipelines.nodes[0];
  const stages = useMemo(() => {
    const figures = new Map(dealStageSummaries.map(({ stage, ...summary }) => [stage?.id ?? null, summary]));
    const own: Stage[] = (pipeline?.stages ?? [])
      .map(({ id, name, isActive }) => ({ ...(figures.get(id) ?? NONE), id, name, isActive }))
      .filter(({ isActive, count }) => isActive || count > 0);
    const loose = figures.get(null);
    return loose ? [{ ...loose, id: null, name: text("deals.noStage"), isActive: false }, ...own] : own;
  }, [pipeline, dealStageSummaries, text]);
  return { pipeline, pipelines: pipeline?.isActive ? active : pipelines.nodes, stages };
}
