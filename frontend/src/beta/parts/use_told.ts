import { useCallback } from "react";
import { useText } from "../../app/i18n";
import { toast } from "../../ui/toast";
import type { Outcome } from "./use_change";

/** Return what says how a change went: done, waiting for a second person, or scheduled. */
export function useTold(): (outcome: Outcome) => void {
  const text = useText();
  return useCallback(
    ({ change, notices }) => {
      const what = text(change ? `beta.told.${change.state}` : "beta.told.done");
      toast({ text: [what, ...(notices ?? [])].join(" ") });
    },
    [text],
  );
}
