import { dropTargetForElements } from "@atlaskit/pragmatic-drag-and-drop/element/adapter";
import { useEffect, useRef, useState } from "react";
import { graphql, useFragment } from "react-relay";
import { useFormat } from "../../app/format";
import { useText } from "../../app/i18n";
import type { About } from "../../app/record/about";
import { dayFromNow } from "../../app/record/replan";
import { useViewer } from "../../app/viewer";
import { DraggableActivity, type Dragged } from "./draggable";
import type { column_activities$key } from "./__generated__/column_activities.graphql";

const DAYS: Record<string, number> = { TODAY: 0, TOMORROW: 1 };

interface Props {
  column: "OVERDUE" | "TODAY" | "TOMORROW";
  activities: column_activities$key;
  /** Reads more of all columns; undefined where all are read that can be. */
  onMore: (() => void) | undefined;
  onCompleted: (about: About, name: string | undefined) => void;
}

/** A column of the day. Activities are dragged to today and to tomorrow; nothing can be planned for the past. */
export function Column({ column, activities, onMore, onCompleted }: Props) {
  const text = useText();
  const format = useFormat();
  const { nodes, totalCount } = useFragment(
    graphql`
      fragment column_activities on ActivityConnection {
        totalCount
        nodes {
          id
          ...draggable_activity
        }
      }
    `,
    activities,
  );
  const { element, isOver } = useDropDay(DAYS[column]);
  const more = (totalCount ?? 0) - nodes.length;
  return (
    <section ref={element} className="day-column" data-over={isOver || undefined} aria-labelledby={`day-${column}`}>
      <h2 id={`day-${column}`} data-column={column}>
        {text(`activities.${column}`)} <span className="quiet numeric">{format.number(totalCount ?? 0)}</span>
      </h2>
      {nodes.length ? (
        <ul className="lines">
          {nodes.map((activity) => (
            <DraggableActivity key={activity.id} activity={activity} onCompleted={onCompleted} />
          ))}
        </ul>
      ) : (
        <p className="quiet none">{text(`activities.none.${column}`)}</p>
      )}
      {more > 0 && <p className="quiet none">{text("activities.more", { count: more })}</p>}
      {more > 0 && onMore && (
        <button type="button" className="button" onClick={onMore}>
          {text("record.more")}
        </button>
      )}
    </section>
  );
}

function useDropDay(days: number | undefined) {
  const { timeZone } = useViewer();
  const element = useRef<HTMLElement>(null);
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    if (!element.current || days === undefined) return undefined;
    return dropTargetForElements({
      element: element.current,
      onDragEnter: () => setOver(true),
      onDragLeave: () => setOver(false),
      onDrop: ({ source }) => {
        setOver(false);
        (source.data as unknown as Dragged).replan(dayFromNow(timeZone, days));
      },
    });
  }, [days, timeZone]);
  return { element, isOver };
}
