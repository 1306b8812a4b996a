import { useState } from "react";
import { graphql, useFragment } from "react-relay";
import { useText } from "../../app/i18n";
import { useCan, useViewer } from "../../app/viewer";
import { toast } from "../../ui/toast";
import { useInstants } from "../parts/instants";
import { ChangeProblems } from "../parts/problems";
import { TimeInput } from "../parts/time_input";
import { useAct } from "../parts/use_act";
import type { decide_change$key } from "./__generated__/decide_change.graphql";
import type { decideApplyMutation } from "./__generated__/decideApplyMutation.graphql";
import type { decideCancelMutation } from "./__generated__/decideCancelMutation.graphql";
import type { decideReviewMutation } from "./__generated__/decideReviewMutation.graphql";
import type { decideScheduleMutation } from "./__generated__/decideScheduleMutation.graphql";

const REVIEW = graphql`
  mutation decideReviewMutation($input: ChangeReviewInput!) {
    result: changeReview(input: $input) {
      change {
        id
        state
      }
      userErrors {
        ...problems_userErrors @relay(mask: false)
      }
    }
  }
`;

const APPLY = graphql`
  mutation decideApplyMutation($input: ChangeApplyInput!) {
    result: changeApply(input: $input) {
      change {
        id
        state
      }
      userErrors {
        ...problems_userErrors @relay(mask: false)
      }
    }
  }
`;

const SCHEDULE = graphql`
  mutation decideScheduleMutation($input: ChangeScheduleInput!) {
    result: changeSchedule(input: $input) {
      change {
        id
        state
      }
      userErrors {
        ...problems_userErrors @relay(mask: false)
      }
    }
  }
`;

const CANCEL = graphql`
  mutation decideCancelMutation($input: ChangeCancelInput!) {
    result: changeCancel(input: $input) {
      change {
        id
        state
      }
      userErrors {
        ...problems_userErrors @relay(mask: false)
      }
    }
  }
`;

const OPEN = new Set(["IN_REVIEW", "APPROVED", "SCHEDULED"]);

/** What the viewer may do with a change: approve or reject it, apply it, give it a time, cancel it. */
export function Decide({ change }: { change: decide_change$key }) {
  const text = useText();
  const { name } = useViewer();
  const data = useFragment(
    graphql`
      fragment decide_change on ChangeRequest {
        id
        version
        state
        author
        effectiveAt
        viewerCanReview
      }
    `,
    change,
  );
  const { id, version, state, author, effectiveAt, viewerCanReview } = data;
  const { act, isPending, problems } = useAct();
  const mayChange = useCan("FLAGS_CHANGE");
  const mayApprove = useCan("FLAGS_APPROVE");
  const input = { change: id, expectedVersion: version };
  const review = async (verdict: "APPROVE" | "REJECT") => {
    if (await act<decideReviewMutation>(REVIEW, { ...input, verdict })) toast({ text: text(`beta.outcome.verdict.${verdict}`) });
  };
  const apply = async () => {
    if (await act<decideApplyMutation>(APPLY, input)) toast({ text: text("beta.outcome.APPLIED") });
  };
  const schedule = async (at: string | null) => {
    const scheduled = (await act<decideScheduleMutation>(SCHEDULE, { ...input, effectiveAt: at }))?.change;
    if (scheduled) toast({ text: text(`beta.outcome.${scheduled.state}`) });
  };
  if (!OPEN.has(state)) return null;
  return (
    <div className="beta-decide">
      {state === "IN_REVIEW" && !viewerCanReview && (
        <p className="quiet">{text(author === name ? "beta.change.ownWaits" : mayApprove ? "beta.change.notYou" : "beta.change.waits")}</p>
      )}
      {state === "APPROVED" && <p className="quiet">{text(mayChange ? "beta.change.applyNext" : "beta.change.managerNext")}</p>}
      <div className="settings-row">
        {viewerCanReview && (
          <>
            <button type="button" className="button button-primary" disabled={isPending} onClick={() => void review("APPROVE")}>
              {text("beta.change.approve")}
            </button>
            <button type="button" className="button button-danger" disabled={isPending} onClick={() => void review("REJECT")}>
              {text("beta.change.reject")}
            </button>
          </>
        )}
        {state === "APPROVED" && mayChange && (
          <button type="button" className="button button-primary" disabled={isPending} onClick={() => void apply()}>
            {text("beta.change.apply")}
          </button>
        )}
        {mayChange && (
          <button type="button" className="button" disabled={isPending} onClick={() => void act<decideCancelMutation>(CANCEL, input)}>
            {text("beta.change.cancel")}
          </button>
        )}
      </div>
      {mayChange && (
        <Schedule
          effectiveAt={effectiveAt}
          isPending={isPending}
          onSave={(at) => void schedule(at)}
        />
      )}
      <ChangeProblems problems={problems} />
    </div>
  );
}

interface ScheduleProps {
  effectiveAt: string | null | undefined;
  isPending: boolean;
  onSave: (at: string | null) => void;
}

function Schedule({ effectiveAt, isPending, onSave }: ScheduleProps) {
  const text = useText();
  const instants = useInstants();
  const [at, setAt] = useState(instants.typed(effectiveAt));
  return (
    <form
      className="settings-row form-labels"
      data-draft="schedule"
      onSubmit={(event) => {
        event.preventDefault();
        onSave(instants.changed(at, effectiveAt));
      }}
    >
      <label>
        {text("beta.change.at")}
        <TimeInput name="at" value={at} onChange={(event) => setAt(event.target.value)} />
      </label>
      <button type="submit" className="button beta-end" disabled={isPending || (!at && !effectiveAt)}>
        {text(at || !effectiveAt ? "beta.schedule" : "beta.change.noTime")}
      </button>
    </form>
  );
}
