import { useCallback } from "react";
import { RefusedError } from "../../app/commit";
import { useText } from "../../app/i18n";
import { useErrorText } from "../../app/page_states";

/** Codes with a sentence of their own on the board; others share one. */
const EXPLAINED = new Set(["STALE_VERSION", "NOT_FOUND", "FORBIDDEN"]);

/** Return the sentence, in the user's language, for a refused move or for an error of the network. */
export function useMoveErrorText(): (error: unknown) => string {
  const text = useText();
  const errorText = useErrorText();
  return useCallback(
    (error) => {
      if (!(error instanceof RefusedError)) return errorText(error);
      const code = error.errors[0]?.code ?? "";
      return text(`deals.error.${EXPLAINED.has(code) ? code : "other"}`);
    },
    [text, errorText],
  );
}
