import type { ErrorComponentProps } from "@tanstack/react-router";
import { EmptyState, ErrorState, LoadingBars } from "../ui/states";
import { codeOf, EXPLAINED_CODES, isWrongAddress } from "./errors";
import { useText } from "./i18n";

/** Return the sentence that explains an error. */
export function useErrorText(): (error: unknown) => string {
  const text = useText();
  return (error) => {
    const code = codeOf(error);
    return text(`error.${EXPLAINED_CODES.has(code) ? code : "UNKNOWN"}`);
  };
}

/** A page that failed, with a button to try again. */
export function PageError({ error, reset }: ErrorComponentProps) {
  const text = useText();
  const errorText = useErrorText();
  if (isWrongAddress(error)) return <NotFoundPage />;
  return (
    <ErrorState onRetry={reset} retryLabel={text("shell.tryAgain")}>
      {errorText(error)}
    </ErrorState>
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
