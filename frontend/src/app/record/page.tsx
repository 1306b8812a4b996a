import { useNavigate } from "@tanstack/react-router";
import { type MouseEvent, type ReactNode, useCallback } from "react";
import { EditContext, type Editable } from "./edit/edit_context";
import { RefreshContext } from "./refresh_context";

interface Props {
  /** Reads the page again. */
  refresh: () => Promise<void>;
  /** The record, where the viewer may change it. */
  editable?: Editable | null;
  header: ReactNode;
  main: ReactNode;
  side: ReactNode;
}

/** The frame of a record's page: a head, the main column, and facts next to it. */
export function RecordPage({ refresh, editable = null, header, main, side }: Props) {
  const openLink = useOpenLink();
  return (
    <RefreshContext value={refresh}>
      <EditContext value={editable}>
        {/* Links stay plain; one listener opens them without loading the app again. */}
        {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions */}
        <div className="record" onClick={openLink}>
          {header}
          <div className="record-columns">
            <div className="record-main">{main}</div>
            <aside className="record-side">{side}</aside>
          </div>
        </div>
      </EditContext>
    </RefreshContext>
  );
}

/** Return a listener that opens links to pages of the app in place. */
export function useOpenLink(): (event: MouseEvent<HTMLElement>) => void {
  const navigate = useNavigate();
  return useCallback(
    (event) => {
      const path = (event.target as HTMLElement).closest("a")?.getAttribute("href");
      if (!path?.startsWith("/app/") || event.defaultPrevented || event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      void navigate({ to: path });
    },
    [navigate],
  );
}
