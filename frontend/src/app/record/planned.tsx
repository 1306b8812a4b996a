import { graphql, useFragment } from "react-relay";
import { useText } from "../i18n";
import { PlannedActivity } from "./planned_activity";
import type { planned_activities$key } from "./__generated__/planned_activities.graphql";

/** Activities that are not done yet, the next one first. */
export function Planned({ planned }: { planned: planned_activities$key }) {
  const text = useText();
  const { nodes, totalCount } = useFragment(
    graphql`
      fragment planned_activities on ActivityConnection {
        totalCount
        nodes {
          id
          ...plannedActivity_activity
        }
      }
    `,
    planned,
  );
  return (
    <section>
      <h2>
        {text("record.plannedActivities")} <span className="quiet numeric">{totalCount}</span>
      </h2>
      {nodes.length ? (
        <ul className="lines">
          {nodes.map((activity) => (
            <PlannedActivity key={activity.id} activity={activity} />
          ))}
        </ul>
      ) : (
        <p className="quiet none">{text("record.nothingPlanned")}</p>
      )}
    </section>
  );
}
