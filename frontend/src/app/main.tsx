import "@fontsource-variable/inter/index.css";
import "./tokens.css";
import "./base.css";
import "./shell.css";
import "../ui/controls.css";
import { createRoot } from "react-dom/client";
import { App } from "./app";
import { languageOf, loadMessages, wordsLocale } from "./catalogue";
import { codeOf, EXPLAINED_CODES, isWrongAddress } from "./errors";
import { Extensions } from "./extensions";
import { loadUsedFonts } from "./fonts";
import { reloadOnMissingChunk } from "./reload";
import { sessionOfPage } from "./session";
import { applyTheme, storedTheme } from "./theme";
import { watchGates } from "./watch_gates";

const CATALOGUES = import.meta.glob<{ default: unknown }>("./messages/*.json");

async function start(): Promise<void> {
  reloadOnMissingChunk();
  applyTheme(storedTheme());
  loadUsedFonts();
  const session = sessionOfPage();
  const language = languageOf(session.viewer.locale);
  document.documentElement.lang = wordsLocale(session.viewer.locale);
  const extensions = new Extensions(language);
  const [messages] = await Promise.all([loadMessages(CATALOGUES, language), extensions.update(session)]);
  watchGates(session.viewer.id, extensions.refresh);
  createRoot(document.getElementById("app")!, { onCaughtError: logFault }).render(
    <App viewer={session.viewer} messages={messages} extensions={extensions} />,
  );
}

/** Log an error in place of which a page shows what is wrong, unless it shows why: that is no fault of the app. */
function logFault(error: unknown): void {
  if (!isWrongAddress(error) && !EXPLAINED_CODES.has(codeOf(error))) console.error(error);
}

void start();
