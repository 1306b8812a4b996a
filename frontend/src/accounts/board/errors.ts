import { useCallback } from "react";
import { useErrorText } from "../../app/page_states";
import { useText } from "../../app/i18n";

/** A problem with an input, as mutations report it. */
export interface UserError {
  readonly code: string;
  readonly field?: readonly string[] | null | undefined;
}

/** Codes with a sentence of their own on the board; others share one. */
const EXPLAINED = new Set(["STALE_VERSION", "NOT_FOUND", "FORBIDDEN", "BLANK", "TOO_LONG", "CONFLICT"]);

/** Return the sentence, in the user's language, for a refused move or for an error of the network. */
export function useMoveErrorText(): (error: UserError | unknown) => string {
  const text = useText();
  const errorText = useErrorText();
  return useCallback(
    (error) => {
      if (error instanceof Error) return errorText(error);
      const { code, field } = error as UserError;
      if (field?.at(-1) === "to") return text("accounts.board.error.to");
      return text(`accounts.board.error.${EXPLAINED.has(code) ? code : "other"}`);
    },
    [text, errorText],
  );
}
