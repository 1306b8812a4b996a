import { type ReactNode, use, useCallback, useMemo } from "react";
import { IntlProvider, useIntl } from "react-intl";
import { type Catalogues, languageOf, loadMessages, type Messages, wordsLocale } from "./catalogue";
import { useViewer } from "./viewer";

/** Provide messages, and the locale of their words, and times in the viewer's zone. */
export function Locale({ messages, children }: { messages: Messages; children: ReactNode }) {
  const { locale, timeZone } = useViewer();
  return (
    <IntlProvider locale={wordsLocale(locale)} defaultLocale="en" timeZone={timeZone} messages={messages} onError={report}>
      {children}
    </IntlProvider>
  );
}

/** Add the messages of a feature's folder; suspends until they are loaded. */
export function MessagesOf({ catalogues, children }: { catalogues: Catalogues; children: ReactNode }) {
  const outer = useIntl().messages as Messages;
  const own = use(loadMessages(catalogues, languageOf(useViewer().locale)));
  const messages = useMemo(() => ({ ...outer, ...own }), [outer, own]);
  return <Locale messages={messages}>{children}</Locale>;
}

function report(error: { code: string; message: string }): void {
  if (error.code !== "MISSING_DATA") console.error(error.message);
}

/** Return a function that says whether a message id has a text. */
export function useHasText(): (id: string) => boolean {
  const { messages } = useIntl();
  return useCallback((id) => id in messages, [messages]);
}

/** Return a function from a message id (and its arguments) to the text. */
export function useText(): (id: string, values?: Record<string, string | number>) => string {
  const intl = useIntl();
  return useCallback((id, values) => intl.formatMessage({ id }, values), [intl]);
}
