import { Circle, CircleCheck } from "lucide-react";
import { useState } from "react";
import { graphql, useFragment, useRelayEnvironment } from "react-relay";
import { commitMutation } from "relay-runtime";
import { dayIn, useFormat } from "../../app/format";
import { useText } from "../../app/i18n";
import { useViewer } from "../../app/viewer";
import { toast } from "../../ui/toast";
import { Problems } from "./problems";
import { useRefresh } from "./refresh_context";
import { useWrite } from "./write";
import type { plannedActivity_activity$key } from "./__generated__/plannedActivity_activity.graphql";
import type { plannedActivityMutation } from "./__generated__/plannedActivityMutation.graphql";
import type { plannedActivityUndoMutation } from "./__generated__/plannedActivityUndoMutation.graphql";

const COMPLETE = graphql`
  mutation plannedActivityMutation($input: ActivityCompleteInput!) @raw_response_type {
    result: activityComplete(input: $input) {
      activity {
        id
        version
        isDone
      }
      userErrors {
        code
        field
        differences {
          field
          theirs
          yours
        }
      }
    }
  }
`;

/** An activity that is planned, with what marks it as done. */
export function PlannedActivity({ accountId, activity }: { accountId: string; activity: plannedActivity_activity$key }) {
  const text = useText();
  const uncomplete = useUncomplete();
  const data = useFragment(
    graphql`
      fragment plannedActivity_activity on Activity {
        id
        version
        subject
        isDone
        isOverdue
        dueAt
        dueDate
        viewerCanUpdate
        type {
          name
        }
        owner {
          name
        }
        deal {
          title
        }
        person {
          name
        }
      }
    `,
    activity,
  );
  const { write, isPending, problems } = useWrite<plannedActivityMutation>(COMPLETE, accountId);
  const { id, version, subject, isDone, type, owner, deal, person, viewerCanUpdate } = data;
  const complete = () =>
    write({
      variables: { input: { id, expectedVersion: version } },
      optimistic: { result: { activity: { id, version, isDone: true }, userErrors: [] } },
      onDone: ({ result }) => {
        const done = result?.activity;
        toast({
          text: text("accounts.page.completed", { subject }),
          ...(done && { action: { label: text("accounts.board.undo"), run: () => uncomplete(done.id, done.version) } }),
        });
      },
    });
  return (
    <li className="line" data-done={isDone || undefined}>
      <button
        type="button"
        className="line-check"
        disabled={!viewerCanUpdate || isPending}
        aria-label={text("accounts.page.complete", { subject })}
        onClick={complete}
      >
        {isDone ? <CircleCheck size={18} aria-hidden="true" /> : <Circle size={18} aria-hidden="true" />}
      </button>
      <div className="line-text">
        <p>
          <span className="strong">{type.name}</span> {subject}
        </p>
        <p className="quiet cut">
          <Names names={[owner?.name, person?.name, deal?.title]} />
        </p>
        <Problems problems={problems} />
      </div>
      <Due {...data} />
    </li>
  );
}

function Names({ names }: { names: readonly (string | undefined)[] }) {
  return names
    .filter((name) => name)
    .map((name, index) => (
      <span key={name}>
        {index > 0 && " · "}
        <bdi>{name}</bdi>
      </span>
    ));
}

interface DueProps {
  dueAt: string | null | undefined;
  dueDate: string | null | undefined;
  isOverdue: boolean;
}

function Due({ dueAt, dueDate, isOverdue }: DueProps) {
  const text = useText();
  const format = useFormat();
  const { timeZone } = useViewer();
  const [today] = useState(() => dayIn(timeZone, new Date()));
  const day = dueDate ?? (dueAt && dayIn(timeZone, new Date(dueAt)));
  if (!day) return <span className="time">{text("accounts.page.noDate")}</span>;
  const tone = isOverdue ? "overdue" : day === today ? "today" : "soon";
  return <span className={`time time-${tone}`}>{dueAt ? format.dateTime(dueAt) : format.day(day)}</span>;
}

function useUncomplete(): (id: string, version: number) => void {
  const text = useText();
  const environment = useRelayEnvironment();
  const refresh = useRefresh();
  const fail = () => toast({ text: text("accounts.page.notUndone"), isError: true });
  return (id, version) =>
    void commitMutation<plannedActivityUndoMutation>(environment, {
      mutation: graphql`
        mutation plannedActivityUndoMutation($input: ActivityUncompleteInput!) {
          result: activityUncomplete(input: $input) {
            activity {
              id
              version
              isDone
            }
            userErrors {
              code
            }
          }
        }
      `,
      variables: { input: { id, expectedVersion: version } },
      onError: fail,
      onCompleted: ({ result }) => {
        if (result?.userErrors.length) fail();
        void refresh();
      },
    });
}
