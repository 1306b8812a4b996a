import { graphql, useFragment } from "react-relay";
import { useText } from "../../app/i18n";
import type { About } from "../../app/record/about";
import { ActivityForm } from "../../app/record/activity_form";
import type { nextStep_types$key } from "./__generated__/nextStep_types.graphql";

const DAYS = 7;

/** What was completed, and waits for its next step. */
export interface Completed {
  about: About;
  name: string | undefined;
}

interface Props {
  completed: Completed;
  query: nextStep_types$key;
  onClose: () => void;
}

/** Asks for the next step with what was just completed. */
export function NextStep({ completed: { about, name }, query, onClose }: Props) {
  const text = useText();
  const { activityTypes } = useFragment(
    graphql`
      fragment nextStep_types on Query {
        activityTypes {
          id
          name
          isActive
        }
      }
    `,
    query,
  );
  return (
    <section className="composer next-step" aria-labelledby="next-step">
      <div className="section-head">
        <h2 id="next-step">{name ? text("activities.nextStep", { name }) : text("activities.nextStepAlone")}</h2>
        <button type="button" className="button button-plain" onClick={onClose}>
          {text("activities.noNextStep")}
        </button>
      </div>
      <ActivityForm about={about} types={activityTypes} days={DAYS} onPlanned={onClose} />
    </section>
  );
}
