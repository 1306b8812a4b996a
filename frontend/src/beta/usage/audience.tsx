import { graphql, useFragment } from "react-relay";
import { useFormat } from "../../app/format";
import { useText } from "../../app/i18n";
import { lastDays } from "./last_days";
import type { audience_query$key } from "./__generated__/audience_query.graphql";

const HEIGHT = 80;
const STEP = 12;
const BAR = 8;

/** Users by day, for the last 30 days, as bars; those who are in by a rule are lighter. */
export function Audience({ query }: { query: audience_query$key }) {
  const text = useText();
  const format = useFormat();
  const { betaAudience } = useFragment(
    graphql`
      fragment audience_query on Query @argumentDefinitions(flag: { type: "ID!" }) {
        betaAudience(flag: $flag) {
          day
          reason
          users
        }
      }
    `,
    query,
  );
  const days = lastDays(betaAudience);
  const most = Math.max(1, ...days.map(({ members, others }) => members + others));
  const [first, last] = [days[0], days.at(-1)];
  const isEmpty = betaAudience.length === 0;
  return (
    <section aria-labelledby="audience">
      <h2 id="audience">{text("beta.usage.audience")}</h2>
      {isEmpty || !first || !last ? (
        <p className="quiet">{text("beta.usage.none")}</p>
      ) : (
        <figure className="beta-audience">
          <svg viewBox={`0 0 ${days.length * STEP} ${HEIGHT}`} role="img" aria-label={text("beta.usage.chart", { most, count: days.length })}>
            {days.map(({ day, members, others }, index) => {
              const [low, high] = [(members / most) * HEIGHT, (others / most) * HEIGHT];
              return (
                <g key={day}>
                  <title>{`${format.day(day)}: ${format.number(members + others)}`}</title>
                  <rect x={index * STEP} y={HEIGHT - low} width={BAR} height={low} className="beta-bar" />
                  <rect x={index * STEP} y={HEIGHT - low - high} width={BAR} height={high} className="beta-bar-rule" />
                </g>
              );
            })}
          </svg>
          <figcaption className="quiet numeric">
            <span>{format.day(first.day)}</span>
            <span>{text("beta.usage.most", { count: most })}</span>
            <span>{format.day(last.day)}</span>
          </figcaption>
        </figure>
      )}
    </section>
  );
}
