import { type Where, withoutKeys } from "../../app/filters/where";

/** Conditions that the board sets itself. */
export const OWN_KEYS = ["status", "wonAt", "stageId"];

/** The condition of the deals on the board: the open ones of the filter in the address. */
export function whereOfBoard(where: Where | null): Where {
  return { ...(where && withoutKeys(where, OWN_KEYS)), status: { in: ["OPEN"] } };
}

/** The condition of the deals in a column; null is the column of deals without a stage. */
export function whereOfStage(where: Where, stageId: string | null): Where {
  return { ...where, stageId: stageId ? { eq: stageId } : { isNull: true } };
}
