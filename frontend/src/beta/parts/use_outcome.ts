import { useNavigate } from "@tanstack/react-router";
import { useCallback } from "react";
import { useText } from "../../app/i18n";
import { toast } from "../../ui/toast";
import { useNoticeText } from "./notices";
import { changePath } from "./paths";
import type { Outcome } from "./use_change";

/** Return what says how a change went: done, waiting for a second person, or scheduled. */
export function useOutcomeToast(): (outcome: Outcome) => void {
  const text = useText();
  const noticeText = useNoticeText();
  const navigate = useNavigate();
  return useCallback(
    ({ change, notices }) => {
      const what = text(change ? `beta.outcome.${change.state}` : "beta.outcome.done");
      const action = change && { label: text("beta.outcome.show"), run: () => void navigate({ to: changePath(change.id) }) };
      toast({ text: [what, ...(notices ?? []).map(noticeText)].join(" "), ...(action && { action }) });
    },
    [text, noticeText, navigate],
  );
}
