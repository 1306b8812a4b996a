import { Check, CircleDot, Minus, X } from "lucide-react";
import { graphql, useLazyLoadQuery } from "react-relay";
import { useText } from "../../app/i18n";
import type { stepsQuery, stepsQuery$data } from "./__generated__/stepsQuery.graphql";

const QUERY = graphql`
  query stepsQuery($flag: ID!, $user: ID, $company: ID, $at: DateTime) {
    featureExplain(flag: $flag, user: $user, company: $company, at: $at) {
      user {
        name
        company {
          name
        }
      }
      decision {
        isEnabled
        reason
      }
      steps {
        kind
        code
        params
        decision {
          isEnabled
        }
      }
    }
  }
`;

type Step = stepsQuery$data["featureExplain"]["steps"][number];

interface Props {
  flagKey: string;
  subject: { user?: string; company?: string };
  at: string | null;
}

/** The steps of the evaluation in order, those of a kind under one heading. The first that decides is marked. */
export function Steps({ flagKey, subject, at }: Props) {
  const text = useText();
  const { featureExplain } = useLazyLoadQuery<stepsQuery>(QUERY, { flag: flagKey, ...subject, at }, { fetchPolicy: "network-only" });
  const { user, decision, steps } = featureExplain;
  const deciding = steps.findIndex((step) => step.decision);
  return (
    <section aria-labelledby="steps">
      <h2 id="steps">
        {text(decision.isEnabled ? "beta.explain.isIn" : "beta.explain.isOut", { name: user.name, company: user.company.name })}
      </h2>
      <p className="quiet">{text(`beta.explain.reason.${decision.reason}`)}</p>
      <ol className="timeline beta-timeline">
        {steps.map((step, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- steps have no other name than their place
          <li key={index} className="entry" data-deciding={index === deciding || undefined} data-later={index > deciding || undefined}>
            <span className="entry-icon">
              <StepIcon step={step} isLater={index > deciding} />
            </span>
            <div className="entry-text">
              {step.kind !== steps[index - 1]?.kind && <p className="strong">{text(`beta.explain.kind.${step.kind}`)}</p>}
              <p className="quiet">
                <bdi>{text(`beta.explain.found.${step.code}`, valuesOf(step.params, text))}</bdi>{" "}
                {index === deciding && <span className="time">{text("beta.explain.decides")}</span>}
              </p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The values for the sentence of a step. Stages have names of their own. */
function valuesOf(params: unknown, text: ReturnType<typeof useText>): Record<string, string | number> {
  const values = params as Record<string, string | number>;
  return "stage" in values ? { ...values, stage: text(`beta.stage.${values["stage"]}`) } : values;
}

function StepIcon({ step: { decision }, isLater }: { step: Step; isLater: boolean }) {
  if (!decision) return <Check size={14} aria-hidden="true" />;
  if (isLater) return <Minus size={14} aria-hidden="true" />;
  return decision.isEnabled ? <CircleDot size={14} aria-hidden="true" /> : <X size={14} aria-hidden="true" />;
}
