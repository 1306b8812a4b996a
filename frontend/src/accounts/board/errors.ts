import { useCallback } from "react";
import { RefusedError, type UserError } from "../../app/commit";
import { useErrorText, useRefusalText } from "../../app/page_states";
import { useText } from "../../app/i18n";

/** Codes with a sentence of their own on the board; others say what the API gives as reason. */
const EXPLAINED = new Set(["STALE_VERSION", "NOT_FOUND", "FORBIDDEN", "BLANK", "TOO_LONG"]);

/** Return the sentence, in the user's language, for a refused move or for an error of the network. */
export function useMoveErrorText(): (error: unknown) => string {
  const text = useText();
  const errorText = useErrorText();
  const refusalText = useRefusalText();
  return useCallback(
    (error) => {
      const refused = error instanceof RefusedError ? error.errors[0] : error;
      if (refused instanceof Error) return errorText(refused);
      const { code, field } = refused as UserError;
      if (field?.at(-1) === "to") return text("accounts.board.error.to");
      if (EXPLAINED.has(code)) return text(`accounts.board.error.${code}`);
      return refusalText(refused as UserError) ?? text(`accounts.board.error.${code === "CONFLICT" ? code : "other"}`);
    },
    [text, errorText, refusalText],
  );
}
