import { draggable } from "@atlaskit/pragmatic-drag-and-drop/element/adapter";
import { useEffect, useRef } from "react";
import { graphql, useFragment } from "react-relay";
import type { About } from "../../app/record/about";
import { PlannedActivity } from "../../app/record/planned_activity";
import { Problems } from "../../app/record/problems";
import { useReplan } from "../../app/record/replan";
import type { draggable_activity$key } from "./__generated__/draggable_activity.graphql";

/** What a dragged activity carries. */
export interface Dragged {
  replan: (day: string) => void;
}

interface Props {
  activity: draggable_activity$key;
  onCompleted: (about: About, name: string | undefined) => void;
}

/** A planned activity that can be dragged to another day. Keys and pointers replan it by a press on its time, too. */
export function DraggableActivity({ activity, onCompleted }: Props) {
  const element = useRef<HTMLDivElement>(null);
  const data = useFragment(
    graphql`
      fragment draggable_activity on Activity {
        id
        version
        subject
        isOverdue
        dueAt
        dueDate
        viewerCanUpdate
        ...plannedActivity_activity
      }
    `,
    activity,
  );
  const { replan, problems } = useReplan(data);
  const latest = useRef(replan);
  useEffect(() => {
    latest.current = replan;
  });
  useEffect(() => {
    if (!element.current || !data.viewerCanUpdate) return undefined;
    return draggable({
      element: element.current,
      getInitialData: () => ({ replan: (day: string) => latest.current(day) }),
    });
  }, [data.viewerCanUpdate]);
  return (
    <li>
      <div ref={element} className="day-activity">
        <PlannedActivity activity={data} isAlone onCompleted={onCompleted} as="div" />
      </div>
      <Problems problems={problems} />
    </li>
  );
}
