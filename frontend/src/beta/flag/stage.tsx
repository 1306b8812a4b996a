import { useState } from "react";
import { graphql, useFragment } from "react-relay";
import { useText } from "../../app/i18n";
import { useCan } from "../../app/viewer";
import { ChangeForm } from "../parts/change_form";
import type { FlagStage, stage_flag$key } from "./__generated__/stage_flag.graphql";

const STAGES = ["DRAFT", "ALPHA", "BETA", "GA", "RETIRED"] as const satisfies FlagStage[];

/** The stage of the release, as steps. */
export function Stage({ flag }: { flag: stage_flag$key }) {
  const text = useText();
  const { stage, archivedAt, ...ref } = useFragment(
    graphql`
      fragment stage_flag on FeatureFlag {
        key
        version
        stage
        archivedAt
      }
    `,
    flag,
  );
  const [chosen, setChosen] = useState<(typeof STAGES)[number] | null>(null);
  const mayChange = useCan("FLAGS_CHANGE") && !archivedAt;
  const isOther = chosen !== null && chosen !== stage;
  return (
    <section aria-labelledby="stage" className="beta-block">
      <h2 id="stage">{text("beta.stage")}</h2>
      <div className="beta-steps" role="group" aria-labelledby="stage">
        {STAGES.map((each) => (
          <button
            key={each}
            type="button"
            className="chip"
            aria-pressed={each === (chosen ?? stage)}
            disabled={!mayChange}
            onClick={() => setChosen(each === stage ? null : each)}
          >
            {text(`beta.stage.${each}`)}
            {each === stage && isOther && <span className="visually-hidden">{text("beta.stage.now")}</span>}
          </button>
        ))}
      </div>
      <p className="quiet">{text(`beta.stageHelp.${chosen ?? stage}`)}</p>
      {isOther && (
        <ChangeForm
          flag={ref}
          op={{ setStage: { stage: chosen } }}
          submit={text("beta.stage.set", { stage: text(`beta.stage.${chosen}`) })}
          canWait
          onDone={() => setChosen(null)}
        />
      )}
    </section>
  );
}
