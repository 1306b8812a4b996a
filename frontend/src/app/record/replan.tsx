import { graphql } from "react-relay";
import { Popover } from "../../ui/popover";
import { dayIn } from "../format";
import { useText } from "../i18n";
import { useViewer } from "../viewer";
import { Due } from "./due";
import { DueFields, shownDue } from "./due_fields";
import { instantOf } from "./instant";
import { Problems } from "./problems";
import { useUndoToast } from "./undo";
import { useWrite } from "./use_write";
import type { replanMutation } from "./__generated__/replanMutation.graphql";

/** An activity with its time, as far as replanning it needs it. */
export interface Planned {
  readonly id: string;
  readonly version: number;
  readonly subject: string;
  readonly isOverdue: boolean;
  readonly dueAt: string | null | undefined;
  readonly dueDate: string | null | undefined;
}

const DAY_MS = 86_400_000;
const DAYS = [
  ["today", 0],
  ["tomorrow", 1],
  ["nextWeek", 7],
] as const;

const REPLAN = graphql`
  mutation replanMutation($input: ActivityUpdateInput!) {
    result: activityUpdate(input: $input) {
      activity {
        id
        version
        dueAt
        dueDate
        isOverdue
      }
      userErrors {
        ...commit_userErrors @relay(mask: false)
      }
    }
  }
`;

/** Return what gives an activity another day. It keeps its time of day, unless that is over. */
export function useReplan(activity: Planned) {
  const text = useText();
  const { timeZone } = useViewer();
  const { write, isPending, problems } = useWrite<replanMutation>(REPLAN);
  const offerUndo = useUndoToast<replanMutation>(REPLAN);
  const { id, version, subject } = activity;
  const { day: planned, time } = shownDue(timeZone, activity);
  const replan = (day: string, at?: string) => {
    const kept = time && instantOf(timeZone, day, time);
    const dueAt = at ? instantOf(timeZone, day, at) : at === undefined && Date.parse(kept) > Date.now() ? kept : "";
    const due = dueAt ? { dueAt } : { dueDate: day };
    const before = activity.dueAt ? { dueAt: activity.dueAt } : { dueDate: activity.dueDate ?? null };
    void write({
      input: { id, expectedVersion: version, ...due },
      onDone: ({ activity: after }) =>
        after && offerUndo(text("record.replanned", { subject }), { id, expectedVersion: after.version, ...before }),
    });
  };
  return { replan, planned, time, isPending, problems };
}

/** The day that is so many days from now, in a zone. */
export function dayFromNow(timeZone: string, days: number): string {
  return dayIn(timeZone, new Date(Date.now() + days * DAY_MS));
}

/** When an activity is due; a press gives it another day. */
export function Replan({ activity }: { activity: Planned }) {
  const text = useText();
  const { timeZone } = useViewer();
  const { replan, planned, time, isPending, problems } = useReplan(activity);
  return (
    <>
      <Popover
        className="due-button"
        trigger={
          <>
            <Due {...activity} />
            <span className="visually-hidden">{text("record.replanOf", { subject: activity.subject })}</span>
          </>
        }
        title={text("record.replan")}
      >
        {(close) => (
          <div className="form">
            <div className="days">
              {DAYS.map(([label, days]) => (
                <button
                  key={label}
                  type="button"
                  className="button"
                  disabled={isPending}
                  onClick={() => {
                    replan(dayFromNow(timeZone, days));
                    close();
                  }}
                >
                  {text(`record.day.${label}`)}
                </button>
              ))}
            </div>
            <form
              className="days"
              data-draft={`replan ${activity.id}`}
              onSubmit={(event) => {
                event.preventDefault();
                const data = new FormData(event.currentTarget);
                replan(String(data.get("day")), String(data.get("time")));
                close();
              }}
            >
              <DueFields isRequired day={planned} time={time} />
              <button type="submit" className="button button-primary">
                {text("record.save")}
              </button>
            </form>
          </div>
        )}
      </Popover>
      <Problems problems={problems} />
    </>
  );
}
