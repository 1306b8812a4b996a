import type { plannedActivity_activity$key } from "./__generated__/plannedActivity_activity.graphql";
import { useText } from "../i18n";
import { PlannedActivity } from "./planned_activity";

interface Props {
  planned: {
    readonly totalCount: number | null | undefined;
    readonly nodes: readonly (plannedActivity_activity$key & { readonly id: string })[];
  };
}

/** Activities that are not done yet, the next one first. */
export function Planned({ planned: { nodes, totalCount } }: Props) {
  const text = useText();
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
