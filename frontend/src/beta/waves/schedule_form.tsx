import { type FormEvent, useMemo } from "react";
import { graphql } from "react-relay";
import { useText } from "../../app/i18n";
import { typed } from "../../app/record/write_form";
import { useCan } from "../../app/viewer";
import { ImpactView, useImpact } from "../parts/impact";
import { useInstants } from "../parts/instants";
import { ChangeProblems } from "../parts/problems";
import { TimeInput } from "../parts/time_input";
import { useAct } from "../parts/use_act";
import type { Op } from "../parts/use_change";
import { useOutcomeToast } from "../parts/use_outcome";
import type { scheduleFormMutation } from "./__generated__/scheduleFormMutation.graphql";

const SCHEDULE = graphql`
  mutation scheduleFormMutation($input: BetaWaveScheduleInput!) {
    result: betaWaveSchedule(input: $input) {
      wave {
        id
        ...wave_wave
      }
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

const NONE: readonly Op[] = [];

interface Props {
  flagKey: string;
  wave: { readonly id: string; readonly plannedAt?: string | null | undefined };
  onDone: () => void;
}

/** A form that gives a wave a time, or takes it away. A change that waits for the time is submitted along. */
export function ScheduleForm({ flagKey, wave: { id, plannedAt }, onDone }: Props) {
  const text = useText();
  const instants = useInstants();
  const { act, isPending, problems } = useAct();
  const sayOutcome = useOutcomeToast();
  const ops = useMemo<readonly Op[]>(() => [{ waveApply: { wave: id } }], [id]);
  const impact = useImpact(flagKey, useCan("FLAGS_PREVIEW") ? ops : NONE);
  const schedule = async (at: string | null, reason: string) => {
    const outcome = await act<scheduleFormMutation>(SCHEDULE, { flag: flagKey, wave: id, plannedAt: at, reason });
    if (!outcome) return;
    sayOutcome(outcome);
    onDone();
  };
  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    void schedule(instants.of(typed(data, "at")), typed(data, "reason"));
  };
  return (
    <form className="form form-labels change-form" data-draft={`schedule ${id}`} onSubmit={save}>
      <label>
        {text("beta.waves.at")}
        <TimeInput name="at" required defaultValue={instants.typed(plannedAt)} />
      </label>
      <ImpactView impact={impact} />
      <label>
        {text("beta.reason")}
        <input className="input" name="reason" required maxLength={500} autoComplete="off" />
      </label>
      <ChangeProblems problems={problems} />
      <div className="settings-row">
        <button type="submit" className="button button-primary" disabled={isPending}>
          {text(isPending ? "record.saving" : "beta.schedule")}
        </button>
        {plannedAt && (
          <button type="button" className="button" disabled={isPending} onClick={() => void schedule(null, "")}>
            {text("beta.change.noTime")}
          </button>
        )}
      </div>
    </form>
  );
}
