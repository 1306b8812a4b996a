import { graphql, useFragment } from "react-relay";
import { useText } from "../../app/i18n";
import { PlannedActivity } from "./planned_activity";
import type { planned_account$key } from "./__generated__/planned_account.graphql";

/** Activities that are not done yet, the next one first. */
export function Planned({ account }: { account: planned_account$key }) {
  const text = useText();
  const { id, planned } = useFragment(
    graphql`
      fragment planned_account on Account {
        id
        planned: activities(first: 50, where: { isDone: false }) {
          totalCount
          nodes {
            id
            ...plannedActivity_activity
          }
        }
      }
    `,
    account,
  );
  const { nodes, totalCount } = planned;
  return (
    <section>
      <h2>
        {text("accounts.page.plannedActivities")} <span className="quiet numeric">{totalCount}</span>
      </h2>
      {nodes.length ? (
        <ul className="lines">
          {nodes.map((activity) => (
            <PlannedActivity key={activity.id} accountId={id} activity={activity} />
          ))}
        </ul>
      ) : (
        <p className="quiet none">{text("accounts.page.nothingPlanned")}</p>
      )}
    </section>
  );
}
