import { Link, useParams } from "@tanstack/react-router";
import { useMemo } from "react";
import { graphql } from "react-relay";
import { useFormat } from "../../app/format";
import { useText } from "../../app/i18n";
import { NotFoundPage } from "../../app/page_states";
import { RecordFrame } from "../../app/record/frame";
import { useLoaded } from "../../app/record/use_loaded";
import { useViewer } from "../../app/viewer";
import { Refreshing } from "../parts/frame";
import { ImpactFigures } from "../parts/impact";
import { createOpWords } from "../parts/op_words";
import { flagPath, listPath } from "../parts/paths";
import { rolloutOf } from "../parts/rollout";
import { useLive } from "../parts/use_live";
import { ChangeStateMark } from "./change_state";
import { Comments } from "./comments";
import { Decide } from "./decide";
import { namesOf } from "./names_of";
import type { changeQuery, changeQuery$data } from "./__generated__/changeQuery.graphql";

const PAGE = graphql`
  query changeQuery($id: ID!) {
    changeRequest(id: $id) {
      id
      flag
      ops
      state
      author
      reason
      createdAt
      effectiveAt
      appliedAt
      subjects {
        op
        email
        user {
          name
        }
        company {
          name
        }
      }
      impact {
        gains
        losses
        widens
        gaining {
          id
          ...peopleNames_user
        }
        losing {
          id
          ...peopleNames_user
        }
        dependents {
          flag
          title
          gains
          losses
        }
      }
      reviews {
        reviewer
        verdict
        at
        isVoid
      }
      ...decide_change
      ...comments_change
    }
    featureFlags(first: 100, includeArchived: true) {
      nodes {
        key
        title
        stage
        isEnabled
        rules {
          strategy
          isEnabled
        }
      }
    }
  }
`;

type Change = NonNullable<changeQuery$data["changeRequest"]>;
type Flag = changeQuery$data["featureFlags"]["nodes"][number];

/** One change: what it does, for whom, why; what others say; and what can be done with it. */
export default function ChangePage() {
  const text = useText();
  const format = useFormat();
  const { id = "" } = useParams({ strict: false }) as { id?: string };
  const { data, refresh } = useLoaded<changeQuery>(PAGE, useMemo(() => ({ id }), [id]));
  useLive(refresh);
  const change = data.changeRequest;
  if (!change) return <NotFoundPage />;
  const flag = data.featureFlags.nodes.find(({ key }) => key === change.flag);
  return (
    <RecordFrame>
      <Refreshing refresh={refresh}>
        <div className="page-head">
          <p className="quiet">
            <Link to={`${listPath}/approvals`} className="link">
              {text("beta.tab.approvals")}
            </Link>{" "}
            ›
          </p>
          <h1>{flag ? text("beta.change.title", { title: flag.title }) : text("beta.change.segments")}</h1>
          <ChangeStateMark state={change.state} effectiveAt={change.effectiveAt} />
        </div>
        <div className="record beta-change">
          <p>
            <bdi className="strong">{change.author}</bdi>{" "}
            <span className="quiet">
              {format.ago(change.createdAt)}
              {flag && (
                <>
                  {" · "}
                  <Link className="link" to={flagPath(flag.key)}>
                    {flag.title}
                  </Link>
                </>
              )}
            </span>
          </p>
          {change.reason && <blockquote className="beta-quote">{change.reason}</blockquote>}
          <Difference change={change} flag={flag} />
          <section aria-labelledby="concerns">
            <h2 id="concerns">{text("beta.change.concerns")}</h2>
            {change.impact ? <ImpactFigures data={change.impact} /> : <p className="quiet">{text("beta.change.closed")}</p>}
          </section>
          <Reviews reviews={change.reviews} />
          <Decide change={change} />
          <Comments change={change} />
        </div>
      </Refreshing>
    </RecordFrame>
  );
}

function Difference({ change: { ops, subjects }, flag }: { change: Change; flag: Flag | undefined }) {
  const text = useText();
  const format = useFormat();
  const { locale } = useViewer();
  const words = useMemo(() => createOpWords(text, format, locale), [text, format, locale]);
  const names = namesOf(subjects);
  return (
    <section aria-labelledby="does">
      <h2 id="does">{text("beta.change.does")}</h2>
      <ul className="lines">
        {ops.map((op, index) => {
          const now = flag && nowOf(op, flag, text, format);
          return (
            // oxlint-disable-next-line react/no-array-index-key -- operations are named by their index
            <li key={index} className="line">
              <div className="line-text">
                <p>
                  <bdi>{words(op, index, names)}</bdi>
                </p>
                {now && <p className="quiet">{text("beta.change.now", { now })}</p>}
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** What the flag has now where an operation sets something else. */
function nowOf(op: unknown, { stage, isEnabled, rules }: Flag, text: ReturnType<typeof useText>, format: ReturnType<typeof useFormat>) {
  const [kind] = Object.keys(op as object);
  if (kind === "setRollout") return format.percent(rolloutOf(rules) ?? 0);
  if (kind === "setStage") return text(`beta.stage.${stage}`);
  return kind === "switch" ? text(isEnabled ? "beta.on" : "beta.off") : null;
}

function Reviews({ reviews }: { reviews: Change["reviews"] }) {
  const text = useText();
  const format = useFormat();
  if (reviews.length === 0) return null;
  return (
    <section aria-labelledby="reviews">
      <h2 id="reviews">{text("beta.change.reviews")}</h2>
      <ul className="lines">
        {reviews.map(({ reviewer, verdict, at, isVoid }) => (
          <li key={at} className="line" data-done={isVoid || undefined}>
            <div className="line-text">
              <p>{text(`beta.verdict.${verdict}`, { name: reviewer })}</p>
              <p className="quiet">
                {format.ago(at)}
                {isVoid && ` · ${text("beta.change.void")}`}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
