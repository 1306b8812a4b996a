import "../../app/settings/settings.css";
import type { ReactNode } from "react";
import { useText } from "../../app/i18n";
import { RecordFrame } from "../../app/record/frame";
import { RefreshContext } from "../../app/record/refresh_context";
import { type Tab, Tabs } from "../../app/settings/tabs";
import { listPath } from "./paths";

const SECTIONS: readonly Tab[] = ["list", "approvals", "calendar", "segments", "compare", "audit", "health"].map((tab) => ({
  to: tab === "list" ? listPath : `${listPath}/${tab}`,
  label: `beta.tab.${tab}`,
}));

/** The frame of the pages about all betas: their headline and tabs. */
export function BetasFrame({ actions, children }: { actions?: ReactNode; children: ReactNode }) {
  const text = useText();
  return (
    <RecordFrame>
      <div className="page-head">
        <h1>{text("beta.title")}</h1>
        <div className="page-head-end">{actions}</div>
      </div>
      <Tabs label="beta.title" tabs={SECTIONS} />
      {children}
    </RecordFrame>
  );
}

/** Gives parts of a page what reads it again. */
export function Refreshing({ refresh, children }: { refresh: () => Promise<void>; children: ReactNode }) {
  return <RefreshContext value={refresh}>{children}</RefreshContext>;
}
