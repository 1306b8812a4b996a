import { useState } from "react";
import { graphql, useFragment } from "react-relay";
import { useFormat } from "../../app/format";
import { useText } from "../../app/i18n";
import { useCan } from "../../app/viewer";
import { ChangeForm } from "../parts/change_form";
import { rolloutOf } from "../parts/rollout";
import type { rollout_flag$key } from "./__generated__/rollout_flag.graphql";

const STEPS = [0, 5, 10, 25, 50, 100];

/** The percentage of companies or users for whom the beta is open. Whom a step concerns is shown before it is done. */
export function Rollout({ flag }: { flag: rollout_flag$key }) {
  const text = useText();
  const format = useFormat();
  const { rules, bucketBy, archivedAt, ...ref } = useFragment(
    graphql`
      fragment rollout_flag on FeatureFlag {
        key
        version
        bucketBy
        archivedAt
        rules {
          strategy
          isEnabled
        }
      }
    `,
    flag,
  );
  const current = rolloutOf(rules) ?? 0;
  const [chosen, setChosen] = useState<number | null>(null);
  const percent = chosen ?? current;
  const mayChange = useCan("FLAGS_CHANGE") && !archivedAt;
  const op = chosen === null || chosen === current ? null : { setRollout: { percent: chosen } };
  return (
    <section aria-labelledby="rollout" className="beta-block">
      <h2 id="rollout">{text("beta.rollout")}</h2>
      <p className="quiet">{text(`beta.rollout.${bucketBy}`, { percent: format.percent(current) })}</p>
      {mayChange && (
        <ChangeForm
          flag={ref}
          op={op}
          submit={text("beta.rollout.set", { percent: format.percent(percent) })}
          canWait
          onDone={() => setChosen(null)}
        >
          <div className="beta-slider">
            <input
              type="range"
              min={0}
              max={100}
              value={percent}
              aria-label={text("beta.rollout.percent")}
              aria-valuetext={format.percent(percent)}
              onChange={(event) => setChosen(Number(event.target.value))}
            />
            <output className="numeric strong">{format.percent(percent)}</output>
          </div>
          <div className="beta-steps">
            {STEPS.map((step) => (
              <button key={step} type="button" className="chip numeric" aria-pressed={step === percent} onClick={() => setChosen(step)}>
                {format.percent(step)}
              </button>
            ))}
          </div>
        </ChangeForm>
      )}
    </section>
  );
}
