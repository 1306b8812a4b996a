import { Keyboard, LogOut, type LucideIcon, Moon, SquareTerminal } from "lucide-react";
import { useMemo } from "react";
import { type Feature, type Found, navItemOf } from "../feature";
import { useFeatures } from "../features_context";
import { useText } from "../i18n";
import { showKeys } from "../keys/keys";
import { recentRecords } from "../recent";
import { signOut } from "../session";
import { toggleTheme } from "../theme";
import { useViewer } from "../viewer";
import { withoutTwins } from "./twins";

/** What the palette offers: a page to go to, or something to do. */
export interface Choice {
  key: string;
  label: string;
  detail?: string | null | undefined;
  icon: LucideIcon;
  path?: string;
  run?: () => void;
}

/** Return commands whose label has a word that begins with the query; all of them for no query. */
export function useCommands(query: string): readonly Choice[] {
  const text = useText();
  const features = useFeatures();
  return useMemo(() => {
    const pages = features.flatMap(({ nav, userMenu = [], commands = [] }) => [...nav, ...commands, ...userMenu]);
    const all: Choice[] = [
      ...pages.map(({ to, label, icon }) => ({ key: to, label: text("palette.goTo", { page: text(label) }), icon, path: to })),
      { key: "theme", label: text("shell.toggleTheme"), icon: Moon, run: toggleTheme },
      { key: "keys", label: text("palette.keys"), icon: Keyboard, run: showKeys },
      { key: "playground", label: text("shell.playground"), icon: SquareTerminal, run: () => location.assign("/graphiql") },
      { key: "sign-out", label: text("shell.signOut"), icon: LogOut, run: () => void signOut() },
    ];
    return all.filter(({ label }) => startsWord(label, query));
  }, [features, text, query]);
}

function startsWord(label: string, query: string): boolean {
  return ` ${fold(label)}`.includes(` ${fold(query)}`);
}

function fold(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** Return the records that the viewer has opened last, each with its kind: an organization may be known by several. Those of a feature that is gone are not shown. */
export function useRecent(): readonly Choice[] {
  const text = useText();
  const features = useFeatures();
  const { id } = useViewer();
  return useMemo(
    () =>
      withoutTwins(recentRecords(id)).flatMap((record) => {
        const item = navItemOf(features, record.path);
        return item ? choiceOf(features, { ...record, detail: record.detail ?? text(item.label) })! : [];
      }),
    [features, id, text],
  );
}

/** The choice of a record, with the icon of its feature; undefined where no feature has its page. */
export function choiceOf(features: readonly Feature[], { path, label, detail }: Found): Choice | undefined {
  const item = navItemOf(features, path);
  return item && { key: [path, label, detail ?? ""].join(" "), path, label, detail, icon: item.icon };
}
