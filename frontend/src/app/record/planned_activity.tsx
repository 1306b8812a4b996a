import { Circle, CircleCheck } from "lucide-react";
import { graphql, useFragment } from "react-relay";
import { useText } from "../i18n";
import type { About } from "./about";
import { useActivityEdit } from "./use_activity_edit";
import { usePart } from "./delete/part_menu";
import { Due } from "./due";
import { Problems } from "./problems";
import { Replan } from "./replan";
import { useUndoToast } from "./undo";
import { useWrite } from "./use_write";
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
        ...commit_userErrors @relay(mask: false)
      }
    }
  }
`;

const UNCOMPLETE = graphql`
  mutation plannedActivityUndoMutation($input: ActivityUncompleteInput!) {
    result: activityUncomplete(input: $input) {
      activity {
        id
        version
        isDone
      }
      userErrors {
        ...commit_userErrors @relay(mask: false)
      }
    }
  }
`;

interface Props {
  activity: plannedActivity_activity$key;
  /** The page is not about the activity's organization, so the line names it. */
  isAlone?: boolean;
  /** The element of the line: `div` inside of another list item. */
  as?: "li" | "div";
  /** Called when it was completed, with what it was about: the moment to plan the next step. */
  onCompleted?: (about: About, name: string | undefined) => void;
}

/** An activity that is planned, with what marks it as done. */
export function PlannedActivity({ activity, isAlone = false, as: Line = "li", onCompleted }: Props) {
  const text = useText();
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
        viewerCanDelete
        type {
          name
        }
        owner {
          name
        }
        organization {
          id
          name
        }
        deal {
          id
          title
        }
        person {
          id
          name
        }
      }
    `,
    activity,
  );
  const { write, isPending, problems } = useWrite<plannedActivityMutation>(COMPLETE);
  const offerUndo = useUndoToast<plannedActivityUndoMutation>(UNCOMPLETE);
  const { id, version, subject, isDone, type, owner, organization, deal, person, viewerCanUpdate, viewerCanDelete } = data;
  const { editor, onEdit } = useActivityEdit(id, viewerCanUpdate);
  const { menu, onKeyDown } = usePart({ record: { id, version, kind: "ACTIVITY", name: subject }, canDelete: viewerCanDelete, onEdit });
  const complete = () =>
    void write({
      input: { id, expectedVersion: version },
      optimistic: { result: { activity: { id, version, isDone: true }, userErrors: [] } },
      onDone: ({ activity: done }) => {
        if (done) offerUndo(text("record.completed", { subject }), { id, expectedVersion: done.version });
        const about = { organizationId: organization?.id, dealId: deal?.id, personId: person?.id };
        onCompleted?.(about, organization?.name ?? person?.name ?? deal?.title);
      },
    });
  return (
    <Line className="line" data-done={isDone || undefined} onKeyDown={onKeyDown}>
      <button
        type="button"
        className="line-check"
        disabled={!viewerCanUpdate || isPending}
        aria-label={text("record.complete", { subject })}
        onClick={complete}
      >
        {isDone ? <CircleCheck size={18} aria-hidden="true" /> : <Circle size={18} aria-hidden="true" />}
      </button>
      <div className="line-text">
        <p>
          <span className="strong">{type.name}</span> {subject}
        </p>
        <p className="quiet cut">
          <Names names={[isAlone ? organization?.name : owner?.name, person?.name, deal?.title]} />
        </p>
        <Problems problems={problems} />
      </div>
      {viewerCanUpdate && !isDone ? <Replan activity={data} /> : <Due {...data} />}
      {menu}
      {editor}
    </Line>
  );
}

function Names({ names }: { names: readonly (string | undefined)[] }) {
  return [...new Set(names.filter((name) => name))].map((name, index) => (
    <span key={name}>
      {index > 0 && " · "}
      <bdi>{name}</bdi>
    </span>
  ));
}
