import { type FormEvent, type ReactNode, useState } from "react";
import type { UserError } from "../../app/commit";
import { ApiError } from "../../app/errors";
import { useText } from "../../app/i18n";
import { typed } from "../../app/record/write_form";
import { useCan } from "../../app/viewer";
import { ImpactView, useImpact } from "./impact";
import { useInstants } from "./instants";
import { ChangeProblems } from "./problems";
import { TimeInput } from "./time_input";
import { type FlagRef, type Op, type Outcome, useChange } from "./use_change";
import { useOutcomeToast } from "./use_outcome";

interface Props {
  flag: FlagRef;
  /** What is to be done, one operation or several together; null as long as nothing is chosen. */
  op: Op | readonly Op[] | null;
  submit: string;
  isDanger?: boolean;
  /** A reason is needed, even if no one gains access. */
  needsReason?: boolean;
  /** It can concern someone’s access, so it is asked whose. */
  hasImpact?: boolean;
  /** It may be done at another time. */
  canWait?: boolean;
  onDone?: (outcome: Outcome) => void;
  children?: ReactNode;
}

const NONE: readonly Op[] = [];

/** A form for an operation. It shows whom the operation concerns before it is done, and asks for the reason. */
export function ChangeForm({ flag, op, submit, isDanger = false, needsReason = false, hasImpact = true, canWait = false, onDone, children }: Props) {
  const text = useText();
  const instants = useInstants();
  const ops = op === null ? NONE : Array.isArray(op) ? (op as readonly Op[]) : [op as Op];
  const impact = useImpact(flag.key, useCan("FLAGS_PREVIEW") && flag.key && hasImpact ? ops : NONE);
  const { run, isPending, problems } = useChange();
  const version = useSeenVersion(flag.version, ops.length > 0, problems);
  const showOutcome = useOutcomeToast();
  const [at, setAt] = useState("");
  const isRefused = impact.error instanceof ApiError; // after any other error it may be tried, as a kill must be
  const isRequired = needsReason || Boolean(at) || (impact.data?.widens ?? false);
  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (ops.length === 0) return;
    const reason = typed(new FormData(event.currentTarget), "reason");
    const outcome = await run({ ...flag, version }, ops, { reason, effectiveAt: at ? instants.of(at) : undefined });
    if (!outcome) return;
    showOutcome(outcome);
    setAt("");
    onDone?.(outcome);
  };
  return (
    <form className="form form-labels change-form" data-draft={isDanger ? undefined : `${flag.key} ${submit}`} onSubmit={(event) => void save(event)}>
      {children}
      {ops.length > 0 && hasImpact && <ImpactView impact={impact} />}
      {ops.length > 0 && (
        <label>
          {text(isRequired ? "beta.reason" : "beta.reasonOptional")}
          <input className="input" name="reason" required={isRequired} maxLength={500} autoComplete="off" />
        </label>
      )}
      {ops.length > 0 && canWait && (
        <label>
          {text("beta.at")}
          <TimeInput name="at" value={at} onChange={(event) => setAt(event.target.value)} />
        </label>
      )}
      <ChangeProblems problems={problems} />
      {ops.length > 0 && (
        <div>
          <button type="submit" className={isDanger ? "button button-danger" : "button button-primary"} disabled={isPending || isRefused}>
            {isPending ? text("record.saving") : at ? text("beta.schedule") : submit}
          </button>
        </div>
      )}
    </form>
  );
}

/** The version that was current when the form was begun; once another person's change was announced, the newest. */
function useSeenVersion(newest: number, isBegun: boolean, problems: readonly (UserError | Error)[]): number {
  const [seen, setSeen] = useState(newest);
  if (!isBegun && seen !== newest) setSeen(newest);
  const isAnnounced = problems.some((problem) => !(problem instanceof Error) && problem.code === "STALE_VERSION");
  return isAnnounced ? newest : seen;
}
