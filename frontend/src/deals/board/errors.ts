import { useCallback } from "react";
import { RefusedError } from "../../app/commit";
import { useText } from "../../app/i18n";
import { useErrorText, useRefusalText } from "../../app/page_states";

/** Codes with a sentence of their own on the board; others say what the API gives as reason. */
const EXPLAINED = new Set(["STALE_VERSION", "NOT_FOUND", "FORBIDDEN"]);

/** Return the sentence, in the user's language, for a refused move or for an error of the network. */
export function useMoveErrorText(): (error: unknown) => string {
  const text = useText();
  const errorText = useErrorText();
  const refusalText = useRefusalText();
  return useCallback(
    (error) => {
      if (!(error instanceof RefusedError)) return errorText(error);
      const refused = error.errors[0];
      if (refused && EXPLAINED.has(refused.code)) return text(`deals.error.${refused.code}`);
      return (refused && refusalText(refused)) ?? text("deals.error.other");
    },
    [text, errorText, refusalText],
  );
}
