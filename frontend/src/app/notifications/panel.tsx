import "./panel.css";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { toast } from "../../ui/toast";
import { isolate, useFormat } from "../format";
import { MessagesOf, useText } from "../i18n";
import type { Notification } from "./concerns";

const CATALOGUES = import.meta.glob<{ default: unknown }>("./messages/*.json");

interface Props {
  notifications: readonly Notification[];
  /** When the viewer last looked: what came later is marked. */
  seen: string;
  /** Reads older ones; undefined where there are none. */
  readMore: (() => Promise<void>) | undefined;
  onLeave: () => void;
}

/** What others did to the viewer's records, the newest first. */
export default function Panel(props: Props) {
  return (
    <MessagesOf catalogues={CATALOGUES}>
      <List {...props} />
    </MessagesOf>
  );
}

function List({ notifications, seen, readMore, onLeave }: Props) {
  const text = useText();
  return (
    <>
      <h2>{text("notifications.title")}</h2>
      {notifications.length === 0 && <p className="quiet none">{text("notifications.none")}</p>}
      <ul>
        {notifications.map((notification) => (
          <Line key={notification.id} notification={notification} isNew={notification.at > seen} onLeave={onLeave} />
        ))}
      </ul>
      {readMore && <More readMore={readMore} />}
    </>
  );
}

function More({ readMore }: { readMore: () => Promise<void> }) {
  const text = useText();
  const [isPending, setPending] = useState(false);
  const onClick = () => {
    setPending(true);
    void readMore()
      .catch(() => toast({ text: text("notifications.notRead"), isError: true }))
      .finally(() => setPending(false));
  };
  return (
    <button type="button" className="button button-plain more" disabled={isPending} onClick={onClick}>
      {text(isPending ? "shell.loading" : "notifications.more")}
    </button>
  );
}

function Line({ notification, isNew, onLeave }: { notification: Notification; isNew: boolean; onLeave: () => void }) {
  const text = useText();
  const format = useFormat();
  const { at, actor, verb, subject, name, organization, path } = notification;
  const about = verb === "MENTIONED" ? verb : subject === "NOTE" ? "NOTE" : subject === "FILE" ? "FILE" : verb;
  const content = (
    <>
      <span className="notification-text">
        {text(`notifications.${about}`, { actor: isolate(actor), name: isolate(name || (organization ?? "")) })}
        {isNew && <span className="visually-hidden"> {text("notifications.new")}</span>}
      </span>
      <span className="quiet cut">
        <bdi>{[format.ago(at), organization].filter(Boolean).join(" · ")}</bdi>
      </span>
    </>
  );
  return (
    <li data-new={isNew || undefined}>
      {path ? (
        <Link to={path} className="notification" onClick={onLeave}>
          {content}
        </Link>
      ) : (
        <div className="notification">{content}</div>
      )}
    </li>
  );
}
