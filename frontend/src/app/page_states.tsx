import type { ErrorComponentProps } from "@tanstack/react-router";
import { useEffect, useEffectEvent } from "react";
import { EmptyState, ErrorState, LoadingBars } from "../ui/states";
import { RefusedError, type UserError } from "./commit";
import { codeOf, EXPLAINED_CODES, isScriptMissing, isWrongAddress } from "./errors";
import { useHasText, useText } from "./i18n";
import { reloadIfAnswered } from "./reload";

/** Return the sentence that says why an input was refused; undefined for reasons that only programs meet. */
export function useRefusalText(): (error: UserError) => string | undefined {
  const text = useText();
  const hasText = useHasText();
  return ({ reason, params }) => {
    const sentence = `refusal.${reason}`;
    return hasText(sentence) ? text(sentence, params as Record<string, string | number>) : undefined;
  };
}

/** Return the sentence that explains an error. */
export function useErrorText(): (error: unknown) => string {
  const text = useText();
  const refusalText = useRefusalText();
  return (error) => {
    const refused = error instanceof RefusedError ? error.errors[0] : undefined;
    const code = codeOf(error);
    return (refused && refusalText(refused)) ?? text(`error.${EXPLAINED_CODES.has(code) ? code : "UNKNOWN"}`);
  };
}

/** A page that failed, with a button to try again. */
export function PageError({ error, reset }: ErrorComponentProps) {
  const text = useText();
  const errorText = useErrorText();
  const retry = () => (isScriptMissing(error) ? void reloadIfAnswered() : reset());
  const retryOnline = useEffectEvent(retry);
  const isNetwork = codeOf(error) === "NETWORK";
  useEffect(() => {
    if (!isNetwork) return undefined;
    const onOnline = () => retryOnline();
    addEventListener("online", onOnline);
    return () => removeEventListener("online", onOnline);
  }, [isNetwork]);
  if (isWrongAddress(error)) return new URLSearchParams(location.search).has("where") ? <WrongFilter /> : <NotFoundPage />;
  return (
    <ErrorState onRetry={retry} retryLabel={text("shell.tryAgain")}>
      {errorText(error)}
    </ErrorState>
  );
}

/** A list whose address has a condition that does not fit any more, such as one on a field that is gone. */
function WrongFilter() {
  const text = useText();
  return (
    <EmptyState>
      <h1>{text("shell.wrongFilter")}</h1>
      <a href={location.pathname}>{text("shell.withoutFilter")}</a>
    </EmptyState>
  );
}

/** A page that is loading. */
export function PagePending() {
  const text = useText();
  return (
    <>
      <h1 className="visually-hidden">{text("shell.loading")}</h1>
      <LoadingBars label={text("shell.loading")} />
    </>
  );
}

/** The page of an address that does not exist. */
export function NotFoundPage() {
  const text = useText();
  return (
    <EmptyState>
      <h1>{text("shell.notFound")}</h1>
      <a href="/">{text("shell.toStart")}</a>
    </EmptyState>
  );
}
