import { CatchBoundary, type ErrorComponentProps, useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { Suspense, useMemo } from "react";
import { graphql } from "react-relay";
import { useText } from "../../app/i18n";
import { NotFoundPage, PagePending } from "../../app/page_states";
import { useLoaded } from "../../app/record/use_loaded";
import { ScrollArea } from "../../app/scroll_area";
import { FlagFrame } from "../parts/flag_frame";
import { useInstants } from "../parts/instants";
import { ChangeProblems } from "../parts/problems";
import { SubjectSearch } from "../parts/subject_search";
import { TimeInput } from "../parts/time_input";
import type { ExplainSearch } from "./explain_search";
import { Steps } from "./steps";
import type { pageExplainQuery } from "./__generated__/pageExplainQuery.graphql";

const PAGE = graphql`
  query pageExplainQuery($key: ID!) {
    featureFlag(key: $key) {
      ...flagFrame_flag
    }
  }
`;

/** Why a user is in a beta or not, now or at another time. */
export default function ExplainPage() {
  const text = useText();
  const navigate = useNavigate();
  const instants = useInstants();
  const { key = "" } = useParams({ strict: false }) as { key?: string };
  const { user, company, at }: ExplainSearch = useSearch({ strict: false });
  const { data } = useLoaded<pageExplainQuery>(PAGE, useMemo(() => ({ key }), [key]));
  // "Back" takes back another user or the first time; a time is typed in parts, which are no steps.
  const change = (search: ExplainSearch) => void navigate({ to: ".", search, replace: Boolean(at && search.at !== at) });
  if (!data.featureFlag) return <NotFoundPage />;
  const subject = user ? { user } : company ? { company } : null;
  return (
    <FlagFrame flag={data.featureFlag}>
      <ScrollArea className="settings beta-explain">
        <div className="beta-pair form-labels">
          <div className="form-field">
            <span className="form-field-label">{text("beta.explain.whom")}</span>
            <SubjectSearch label={text("beta.find")} onChoose={(found) => change({ ...found.subject, ...(at && { at }) })} />
          </div>
          <label>
            {text("beta.explain.at")}
            <TimeInput
              defaultValue={at ?? ""}
              onChange={(event) => change({ ...subject, ...(event.target.value && { at: event.target.value }) })}
            />
          </label>
        </div>
        {subject ? (
          <CatchBoundary getResetKey={() => JSON.stringify([subject, at])} errorComponent={Unexplained}>
            <Suspense fallback={<PagePending />}>
              <Steps flagKey={key} subject={subject} at={at ? instants.of(at) : null} />
            </Suspense>
          </CatchBoundary>
        ) : (
          <p className="quiet">{text("beta.explain.empty")}</p>
        )}
      </ScrollArea>
    </FlagFrame>
  );
}

/** Why nothing can be explained, such as an unknown user. Another may be chosen above. */
function Unexplained({ error }: ErrorComponentProps) {
  return <ChangeProblems problems={[error as Error]} />;
}
