import { Link } from "@tanstack/react-router";
import { Check, TriangleAlert } from "lucide-react";
import { graphql, useFragment } from "react-relay";
import { useText } from "../../app/i18n";
import { changePath, flagPath } from "../parts/paths";
import { ProblemText } from "../parts/problem_text";
import type { problems_health$data, problems_health$key } from "./__generated__/problems_health.graphql";

type Problem = problems_health$data["problems"][number];

/** What is neglected or impossible, each with the way to where it is mended. */
export function Problems({ health }: { health: problems_health$key }) {
  const text = useText();
  const { problems } = useFragment(
    graphql`
      fragment problems_health on FlagHealth {
        problems {
          code
          params
          flag
          change
        }
      }
    `,
    health,
  );
  return (
    <section aria-labelledby="problems">
      <h2 id="problems">{text("beta.health.problems")}</h2>
      {problems.length === 0 && (
        <p className="beta-outcome">
          <Check size={14} aria-hidden="true" />
          {text("beta.health.noProblems")}
        </p>
      )}
      <ul className="lines">
        {problems.map((problem, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- problems have no other name than their place
          <li key={index} className="line">
            <TriangleAlert size={14} className="beta-wrong" aria-hidden="true" />
            <div className="line-text">
              <p>
                <Sentence problem={problem} />
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Sentence({ problem: { code, params, flag, change } }: { problem: Problem }) {
  const sentence = <ProblemText code={code} params={params} />;
  if (change) return <Link to={changePath(change)}>{sentence}</Link>;
  return flag ? <Link to={flagPath(flag)}>{sentence}</Link> : sentence;
}
