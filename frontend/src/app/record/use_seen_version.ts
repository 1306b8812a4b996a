import { useState } from "react";
import type { Problem } from "./use_write";

/**
 * Return the version of a record that a form was filled with. The page under the form reads itself again: its version may be of
 * another user, whose change the form must not undo. Once the form has shown both values, it is the page's.
 */
export function useSeenVersion(version: number, problems: readonly Problem[]): number {
  const [opened] = useState(version);
  return isStale(problems) ? version : opened;
}

/** Whether a write was refused because another user was faster, whose values the problems show. */
export function isStale(problems: readonly Problem[]): boolean {
  return problems.some(({ error }) => "code" in error && error.code === "STALE_VERSION");
}
