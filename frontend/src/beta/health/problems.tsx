import { Link } from "@tanstack/react-router";
import { Check, TriangleAlert } from "lucide-react";
import { graphql, useFragment } from "react-relay";
import { useFormat } from "../../app/format";
import { useText } from "../../app/i18n";
import { changePath, flagPath } from "../parts/paths";
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
  const text = useText();
  const format = useFormat();
  const sentence = <bdi>{text(`beta.problem.${code}`, valuesOf(params, format))}</bdi>;
  if (change) return <Link to={changePath(change)}>{sentence}</Link>;
  return flag ? <Link to={flagPath(flag)}>{sentence}</Link> : sentence;
}

/** The values for a sentence. Days and instants are in the viewer's form; without a user, it is about all of a company. */
function valuesOf(params: unknown, format: ReturnType<typeof useFormat>): Record<string, string | number> {
  const { date, time, user, ...values } = params as Record<string, string | number>;
  return { ...values, user: user || "all", ...(date && { date: format.day(String(date)) }), ...(time && { time: format.dateTime(String(time)) }) };
}
