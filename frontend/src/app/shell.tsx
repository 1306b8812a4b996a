import { Link, Outlet } from "@tanstack/react-router";
import { Suspense, useEffect, useRef } from "react";
import { toast } from "../ui/toast";
import { keepDrafts } from "./drafts";
import { useFeatures } from "./features_context";
import { useText } from "./i18n";
import { keepFocus } from "./keep_focus";
import { Keys } from "./keys/keys";
import { Bell } from "./notifications/bell";
import { PagePending } from "./page_states";
import { PaletteButton } from "./palette_button";
import { useOnline } from "./use_online";
import { UserMenu } from "./user_menu";
import { explainFields } from "./validity";
import { useViewer } from "./viewer";

/** The frame of every page: the menu next to it, on a phone below it. */
export function Shell() {
  const text = useText();
  const content = useRef<HTMLElement>(null);
  useEffect(() => content.current ? keepFocus(content.current) : undefined, []);
  useDrafts();
  useEffect(() => explainFields(text), [text]);
  return (
    <div className="shell">
      <a className="skip" href="#main">
        {text("shell.skip")}
      </a>
      <Sidebar />
      <Keys />
      <main ref={content} id="main" className="shell-main" tabIndex={-1}>
        <OfflineNotice />
        <Suspense fallback={<PagePending />}>
          <Outlet />
        </Suspense>
      </main>
    </div>
  );
}

/** What was typed and not saved is put back into its form, and can be thrown away at once. */
function useDrafts(): void {
  const text = useText();
  const { id } = useViewer();
  useEffect(
    () =>
      keepDrafts(id, (form) => {
        toast({ text: text("shell.draft"), action: { label: text("shell.discardDraft"), run: () => form.reset() } });
      }),
    [id, text],
  );
}

function Sidebar() {
  const text = useText();
  const { company } = useViewer();
  return (
    <header className="sidebar">
      <div className="sidebar-company">
        <span className="mark" aria-hidden="true" />
        <bdi className="cut">{company.name}</bdi>
        <Bell />
      </div>
      <PaletteButton />
      <nav aria-label={text("shell.menu")} className="sidebar-nav">
        {useFeatures().flatMap((feature) =>
          feature.nav.map(({ to, label, icon: Icon }) => (
            <Link key={to} to={to} className="nav-item" activeProps={{ "aria-current": "page" }}>
              <Icon size={16} aria-hidden="true" />
              <span>{text(label)}</span>
            </Link>
          )),
        )}
      </nav>
      <UserMenu />
    </header>
  );
}

function OfflineNotice() {
  const text = useText();
  return useOnline() ? null : (
    <p className="offline" role="status">
      {text("shell.offline")}
    </p>
  );
}
