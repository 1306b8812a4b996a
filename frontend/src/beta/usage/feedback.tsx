import { graphql, useFragment } from "react-relay";
import { useFormat } from "../../app/format";
import { useText } from "../../app/i18n";
import type { feedback_query$key } from "./__generated__/feedback_query.graphql";

/** What users say about the beta: a rating from 1 to 5, and a text. */
export function Feedback({ query }: { query: feedback_query$key }) {
  const text = useText();
  const format = useFormat();
  const { betaFeedback } = useFragment(
    graphql`
      fragment feedback_query on Query @argumentDefinitions(flag: { type: "ID!" }) {
        betaFeedback(flag: $flag, first: 50) {
          totalCount
          nodes {
            rating
            text
            sentAt
            user {
              id
              name
            }
            company {
              name
            }
          }
        }
      }
    `,
    query,
  );
  const { nodes, totalCount } = betaFeedback;
  const more = (totalCount ?? nodes.length) - nodes.length;
  return (
    <section aria-labelledby="feedback">
      <h2 id="feedback">{text("beta.feedback")}</h2>
      {nodes.length === 0 && <p className="quiet">{text("beta.feedback.none")}</p>}
      <ul className="lines">
        {nodes.map(({ user, company, rating, text: said, sentAt }) => (
          <li key={user.id} className="line">
            <span className="time">
              <span className="visually-hidden">{text("beta.feedback.rating")}</span> {rating}/5
            </span>
            <div className="line-text">
              <p>
                <bdi>{said || "–"}</bdi>
              </p>
              <p className="quiet">
                <bdi>{user.name}</bdi> · <bdi>{company.name}</bdi> · {format.ago(sentAt)}
              </p>
            </div>
          </li>
        ))}
      </ul>
      {more > 0 && <p className="quiet">{text("beta.more", { count: more })}</p>}
    </section>
  );
}
