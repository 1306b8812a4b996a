import { useCallback } from "react";
import { RefusedError, type UserError } from "../../app/commit";
import { useErrorText } from "../../app/page_states";
import { useText } from "../../app/i18n";

/** Codes with a sentence of their own on the board; others share one. */
const EXPLAINED = new Set(["STALE_VERSION", "NOT_FOUND", "FORBIDDEN", "BLANK", "TOO_LONG", "CONFLICT"]);

/** Return the sentence, in the user's language, for a refused move or for an error of the network. */
export function useMoveErrorText(): (error: unknown) => string {
  const text = useText();
  const errorText = useErrorText();
  return useCallback(
    (error) => {
      const refused = error instanceof RefusedError ? error.errors[0] : error;
      if (refused instanceof Error) return errorText(refused);
      const { code, field } = refused as UserError;
      if (field?.at(-1) === "to") return text("accounts.board.error.to");
      return text(`accounts.board.error.${EXPLAINED.has(code) ? code : "other"}`);
    },
    [text, errorText],
  );
}
