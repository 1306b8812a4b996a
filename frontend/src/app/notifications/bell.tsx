import { Bell as BellIcon } from "lucide-react";
import { lazy, Suspense, useMemo, useState } from "react";
import { useText } from "../i18n";
import { useChangeWatch } from "../use_changes";
import { useViewer } from "../viewer";
import { notificationsOf } from "./concerns";
import { lastSeen, markSeen } from "./seen";
import { useEvents } from "./use_events";

const Panel = lazy(() => import("./panel"));
const ID = "notifications";
const MOST = 99;

/** Counts what others did to the viewer's records since the viewer last looked, and shows it. */
export function Bell() {
  const text = useText();
  const { id } = useViewer();
  useChangeWatch();
  const { events, readMore } = useEvents();
  const notifications = useMemo(() => notificationsOf(events, id), [events, id]);
  const [seen, setSeen] = useState(() => lastSeen(id));
  const [isOpen, setOpen] = useState(false);
  const count = notifications.filter(({ at }) => at > seen).length;
  const close = () => {
    const [newest] = notifications;
    if (!newest) return;
    markSeen(id, newest.at);
    setSeen(newest.at);
  };
  return (
    <>
      <button type="button" className="bell" popoverTarget={ID} aria-label={text("shell.notifications", { count })}>
        <BellIcon size={16} aria-hidden="true" />
        {count > 0 && (
          <span className="bell-count numeric" aria-hidden="true">
            {Math.min(count, MOST)}
          </span>
        )}
      </button>
      <div
        id={ID}
        popover="auto"
        className="notifications"
        role="dialog"
        aria-label={text("shell.notifications", { count })}
        onToggle={(event) => {
          const isNow = event.newState === "open";
          setOpen(isNow);
          if (!isNow) close();
        }}
      >
        {isOpen && (
          <Suspense fallback={<p className="quiet">{text("shell.loading")}</p>}>
            <Panel
              notifications={notifications}
              seen={seen}
              readMore={readMore}
              onLeave={() => document.getElementById(ID)?.hidePopover()}
            />
          </Suspense>
        )}
      </div>
    </>
  );
}
