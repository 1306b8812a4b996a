import { Link, useParams } from "@tanstack/react-router";
import { useMemo } from "react";
import { graphql } from "react-relay";
import { useFormat } from "../../app/format";
import { useText } from "../../app/i18n";
import { NotFoundPage } from "../../app/page_states";
import { RecordFrame } from "../../app/record/frame";
import { useLoaded } from "../../app/record/use_loaded";
import { Refreshing } from "../parts/frame";
import { ImpactFigures } from "../parts/impact";
import { OpLines } from "../parts/op_lines";
import { flagPath, listPath } from "../parts/paths";
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
      pause
      appliedAt
      subjects {
        ...namesOf_subject @relay(mask: false)
      }
      conditionSubjects {
        ...conditionNames_subject @relay(mask: false)
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
        ...opLines_flag
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
          {change.state === "IN_REVIEW" && change.effectiveAt && <p>{text("beta.change.notBefore", { time: format.dateTime(change.effectiveAt) })}</p>}
          {change.pause && <p>{text(`beta.change.pause.${change.pause}`)}</p>}
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

function Difference({ change: { ops, subjects, conditionSubjects }, flag }: { change: Change; flag: Flag | undefined }) {
  const text = useText();
  return (
    <section aria-labelledby="does">
      <h2 id="does">{text("beta.change.does")}</h2>
      <OpLines ops={ops} flag={flag} subjects={namesOf(subjects)} conditionSubjects={conditionSubjects} />
    </section>
  );
}

function Reviews({ reviews }: { reviews: Change["reviews"] }) {
  const text = useText();
  const format = useFormat();
  if (reviews.length === 0) return null;
  return (
    <section aria-labelledby="reviews">
      <h2 id="reviews">{text("beta.change.reviews")}</h2>
      <ul className="lines">
        {reviews.map(({ reviewer, verdict, at, isVoid }) => {
          const said = text(`beta.verdict.${verdict}`, { name: reviewer });
          return (
            <li key={at} className="line">
              <div className="line-text">
                <p>{isVoid ? <s>{said}</s> : said}</p>
                <p className="quiet">
                  {format.ago(at)}
                  {isVoid && ` · ${text("beta.change.void")}`}
                </p>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
