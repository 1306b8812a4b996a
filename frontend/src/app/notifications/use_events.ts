import { useCallback, useEffect, useRef, useState } from "react";
import { useRelayEnvironment } from "react-relay";
import { useChanges } from "../use_changes";
import { useViewer } from "../viewer";
import { KINDS } from "./concerns";
import { type CompanyEvent, joined, NO_EVENTS, OLDER_EVENTS, readNews, readPage } from "./event_pages";
import { keepEvents, keptEvents } from "./kept_events";
import { lastSeen } from "./seen";

interface Events {
  events: readonly CompanyEvent[];
  /** Reads older ones; undefined where there are none. */
  readMore: (() => Promise<void>) | undefined;
}

/** Return the events that can concern the viewer, the newest first: at least those since the viewer last looked. */
export function useEvents(): Events {
  const environment = useRelayEnvironment();
  const { id } = useViewer();
  const [known, setKnown] = useState(() => keptEvents(id));
  const latest = useRef(known);
  const read = useCallback((after: string | null, first: number) => readPage(environment, KINDS, after, first), [environment]);
  const keep = useCallback((events: typeof NO_EVENTS) => {
    latest.current = events;
    keepEvents(id, events);
    setKnown(events);
  }, [id]);
  const look = useCallback(async () => {
    for (;;) {
      const before = latest.current;
      // Each reading begins with what the one before has left.
      // oxlint-disable-next-line no-await-in-loop
      const news = await readNews(read, before, lastSeen(id));
      if (latest.current === before) return keep(news);
    }
  }, [keep, read, id]);
  // What the viewer did concerns the viewer in no notification.
  useChanges(useCallback(async (actors) => (actors.size === 1 && actors.has(id) ? undefined : look()), [look, id]));
  useEffect(() => void look().catch(() => undefined), [look]); // the next change asks again
  const readMore = async () => {
    const { end } = latest.current;
    const older = await read(end, OLDER_EVENTS);
    if (latest.current.end === end) keep(joined(latest.current, older)); // newer ones may have come meanwhile
  };
  return { events: known.events, readMore: known.end ? readMore : undefined };
}
