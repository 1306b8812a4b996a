import { useCallback, useEffect, useRef, useState } from "react";
import { useRelayEnvironment } from "react-relay";
import { useChanges } from "../use_changes";
import { useViewer } from "../viewer";
import { KINDS } from "./concerns";
import { type CompanyEvent, joined, NO_EVENTS, readNews, readPage } from "./event_pages";
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
  const [known, setKnown] = useState(NO_EVENTS);
  const latest = useRef(known);
  const read = useCallback((after: string | null) => readPage(environment, KINDS, after), [environment]);
  const keep = useCallback((events: typeof NO_EVENTS) => {
    latest.current = events;
    setKnown(events);
  }, []);
  const look = useCallback(async () => keep(await readNews(read, latest.current, lastSeen(id))), [keep, read, id]);
  useChanges(look);
  useEffect(() => void look().catch(() => undefined), [look]); // the next change asks again
  const readMore = async () => keep(joined(latest.current, await read(latest.current.end)));
  return { events: known.events, readMore: known.end ? readMore : undefined };
}
