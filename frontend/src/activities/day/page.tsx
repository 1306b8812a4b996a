import "./day.css";
import { useState } from "react";
import { graphql } from "react-relay";
import { useFormat } from "../../app/format";
import { useText } from "../../app/i18n";
import { RecordFrame } from "../../app/record/frame";
import { useOpenLink } from "../../app/record/page";
import { RefreshContext } from "../../app/record/refresh_context";
import { useLoaded } from "../../app/record/use_loaded";
import { ViewToggle } from "../view_toggle";
import { Column } from "./column";
import { type Completed, NextStep } from "./next_step";
import type { pageDayQuery } from "./__generated__/pageDayQuery.graphql";

const PAGE = graphql`
  query pageDayQuery {
    OVERDUE: activities(
      first: 100
      where: { ownerId: { eq: "ME" }, isDone: false, isOverdue: true }
      orderBy: [{ field: DUE }]
    ) {
      ...column_activities
    }
    TODAY: activities(
      first: 100
      where: { ownerId: { eq: "ME" }, isDone: false, isOverdue: false, due: { gte: "TODAY", lt: "TODAY+P1D" } }
      orderBy: [{ field: DUE }]
    ) {
      ...column_activities
    }
    TOMORROW: activities(
      first: 100
      where: { ownerId: { eq: "ME" }, isDone: false, due: { gte: "TODAY+P1D", lt: "TODAY+P2D" } }
      orderBy: [{ field: DUE }]
    ) {
      ...column_activities
    }
    ...nextStep_types
  }
`;

const COLUMNS = ["OVERDUE", "TODAY", "TOMORROW"] as const;
const NO_VARIABLES = {};

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
  const openLink = useOpenLink();
  const { date } = useFormat();
  const { data, refresh } = useLoaded<pageDayQuery>(PAGE, NO_VARIABLES);
  const [now] = useState(() => new Date().toISOString());
  const [completed, setCompleted] = useState<Completed | null>(null);
  return (
    <RefreshContext value={refresh}>
      <div className="page-head">
        <h1>{text("activities.day")}</h1>
        <span className="quiet numeric">{date(now)}</span>
        <div className="page-head-end">
          <ViewToggle />
        </div>
      </div>
      {completed && <NextStep completed={completed} query={data} onClose={() => setCompleted(null)} />}
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions */}
      <div className="day" onClick={openLink}>
        {COLUMNS.map((column) => (
          <Column
            key={column}
            column={column}
            activities={data[column]}
            onCompleted={(about, name) => setCompleted({ about, name })}
          />
        ))}
      </div>
    </RefreshContext>
  );
}
