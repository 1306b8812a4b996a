import "./day.css";
import { useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import { graphql } from "react-relay";
import { dayIn, useFormat } from "../../app/format";
import { useText } from "../../app/i18n";
import { RecordFrame } from "../../app/record/frame";
import { useOpenLink } from "../../app/record/page";
import { RefreshContext } from "../../app/record/refresh_context";
import { useLoaded } from "../../app/record/use_loaded";
import { useChanges } from "../../app/use_changes";
import { useViewer } from "../../app/viewer";
import { dragByTouch } from "../../ui/board/touch_drag";
import { ViewToggle } from "../view_toggle";
import { Column } from "./column";
import { type Completed, NextStep } from "./next_step";
import type { pageDayQuery } from "./__generated__/pageDayQuery.graphql";

const PAGE = graphql`
  query pageDayQuery($first: Int!) {
    OVERDUE: activities(
      first: $first
      where: { ownerId: { eq: "ME" }, isDone: false, isOverdue: true }
      orderBy: [{ field: DUE }]
    ) {
      ...column_activities
    }
    TODAY: activities(
      first: $first
      where: { ownerId: { eq: "ME" }, isDone: false, isOverdue: false, due: { gte: "TODAY", lt: "TODAY+P1D" } }
      orderBy: [{ field: DUE }]
    ) {
      ...column_activities
    }
    TOMORROW: activities(
      first: $first
      where: { ownerId: { eq: "ME" }, isDone: false, due: { gte: "TODAY+P1D", lt: "TODAY+P2D" } }
      orderBy: [{ field: DUE }]
    ) {
      ...column_activities
    }
    ...nextStep_types
  }
`;

const COLUMNS = ["OVERDUE", "TODAY", "TOMORROW"] as const;
/** Activities of each column that are read at first, and at most. */
const FIRST = 20;
const MOST = 100;
const MINUTE_MS = 60_000;

/** What the viewer has to do: what is late, what is for today, and what is for tomorrow. */
export default function DayPage() {
  return (
    <RecordFrame>
      <Day />
    </RecordFrame>
  );
}

function Day() {
  const text = useText();
  useEffect(dragByTouch, []);
  const openLink = useOpenLink();
  const { date } = useFormat();
  const [wanted, setFirst] = useState(FIRST);
  const first = useDeferredValue(wanted);
  const { data, refresh } = useLoaded<pageDayQuery>(PAGE, useMemo(() => ({ first }), [first]));
  useChanges(refresh);
  const day = useToday(refresh);
  const [completed, setCompleted] = useState<Completed | null>(null);
  return (
    <RefreshContext value={refresh}>
      <div className="page-head">
        <h1>{text("activities.day")}</h1>
        <span className="quiet numeric">{date(day)}</span>
        <div className="page-head-end">
          <ViewToggle />
        </div>
      </div>
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions */}
      <div className="day" onClick={openLink}>
        {COLUMNS.map((column) => (
          <Column
            key={column}
            column={column}
            activities={data[column]}
            onMore={first < MOST ? () => setFirst(MOST) : undefined}
            onCompleted={(about, name) => setCompleted({ about, name })}
          />
        ))}
      </div>
      {/* Below the columns: their rows stay where they are pressed. */}
      {completed && <NextStep completed={completed} query={data} onClose={() => setCompleted(null)} />}
    </RefreshContext>
  );
}

/** Return a moment of today, and read the page again when another day has begun, at the latest when the page is seen. */
function useToday(refresh: () => Promise<void>): string {
  const { timeZone } = useViewer();
  const [now, setNow] = useState(() => new Date().toISOString());
  const shown = useRef(dayIn(timeZone, new Date(now)));
  useEffect(() => {
    const look = () => {
      const today = dayIn(timeZone, new Date());
      if (document.hidden || today === shown.current) return;
      shown.current = today;
      setNow(new Date().toISOString());
      void refresh();
    };
    const timer = setInterval(look, MINUTE_MS);
    document.addEventListener("visibilitychange", look);
    addEventListener("focus", look);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", look);
      removeEventListener("focus", look);
    };
  }, [timeZone, refresh]);
  return now;
}
