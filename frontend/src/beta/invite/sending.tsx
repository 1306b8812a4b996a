import { useNavigate } from "@tanstack/react-router";
import { type FormEvent, useMemo, useState } from "react";
import { useRelayEnvironment } from "react-relay";
import { graphql } from "relay-runtime";
import { commit, RefusedError, type UserError } from "../../app/commit";
import { useText } from "../../app/i18n";
import { Choose } from "../parts/choose";
import { flagPath } from "../parts/paths";
import { ChangeProblems } from "../parts/problems";
import { csvOf, type Recipient } from "../parts/recipients";
import { useOutcomeToast } from "../parts/use_outcome";
import { Outcomes } from "./outcomes";
import type { sendingMutation, sendingMutation$data } from "./__generated__/sendingMutation.graphql";

const INVITE = graphql`
  mutation sendingMutation($input: BetaInviteBulkInput!) {
    result: betaInviteBulk(input: $input) {
      notices {
        ...notices_notice @relay(mask: false)
      }
      change {
        id
        state
      }
      outcomes {
        line
        ...outcomes_outcome
        userError {
          code
        }
      }
      userErrors {
        ...problems_userErrors @relay(mask: false)
      }
    }
  }
`;

type Checked = NonNullable<sendingMutation$data["result"]>["outcomes"];

/** Three steps on one page: who, what would happen, and sending. */
export function Invite({ flagKey }: { flagKey: string }) {
  const text = useText();
  const navigate = useNavigate();
  const showOutcome = useOutcomeToast();
  const [recipients, setRecipients] = useState<readonly Recipient[]>([]);
  const [file, setFile] = useState<{ name: string; csv: string } | null>(null);
  const [message, setMessage] = useState("");
  const [seats, setSeats] = useState<number | null>(null);
  const [reason, setReason] = useState("");
  const [checked, setChecked] = useState<{ csv: string; outcomes: NonNullable<Checked> } | null>(null);
  const csv = useMemo(() => file?.csv ?? csvOf(recipients, message, seats), [file, recipients, message, seats]);
  const { run, isPending, problems } = useInvite();
  const isChecked = checked?.csv === csv;
  const valid = checked?.outcomes.filter(({ userError }) => !userError).length ?? 0;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const result = await run({ flag: flagKey, csv, reason, dryRun: !isChecked });
    if (!result) return;
    if (!isChecked) return setChecked({ csv, outcomes: result.outcomes ?? [] });
    showOutcome(result);
    return void navigate({ to: flagPath(flagKey, "people"), search: { show: "invited" } });
  };
  const hasCompany = recipients.some(({ subject }) => "company" in subject);
  const isEmpty = recipients.length === 0 && !file;
  return (
    <form className="settings beta-invite" data-draft={`invite ${flagKey}`} onSubmit={(event) => void submit(event)}>
      <section aria-labelledby="who" className="form">
        <h2 id="who">{text("beta.invite.who")}</h2>
        <Choose recipients={recipients} onChange={setRecipients} file={file} onFile={setFile} />
      </section>
      {!isEmpty && (
        <section aria-labelledby="say" className="form form-labels">
          <h2 id="say">{text("beta.invite.say")}</h2>
          {!file && (
            <label>
              {text("beta.invite.message")}
              <textarea className="input" name="message" rows={2} maxLength={1000} value={message} onChange={(event) => setMessage(event.target.value)} />
            </label>
          )}
          {!file && hasCompany && (
            <label>
              {text("beta.invite.seats")}
              <input className="input numeric" type="number" name="seats" min={1} value={seats ?? ""} onChange={(event) => setSeats(Number(event.target.value) || null)} />
            </label>
          )}
          <label>
            {text("beta.invite.reason")}
            <input className="input" name="reason" required maxLength={500} value={reason} onChange={(event) => setReason(event.target.value)} />
          </label>
        </section>
      )}
      {isChecked && checked && (
        <section aria-labelledby="check">
          <h2 id="check">{text("beta.invite.check", { valid, all: checked.outcomes.length })}</h2>
          <Outcomes outcomes={checked.outcomes} names={file ? null : recipients.map(({ name }) => name)} />
        </section>
      )}
      <ChangeProblems problems={problems} />
      {!isEmpty && (
        <div>
          <button type="submit" className="button button-primary" disabled={isPending || (isChecked && valid === 0)}>
            {text(isPending ? "record.saving" : isChecked ? "beta.invite.send" : "beta.invite.preview", { count: valid })}
          </button>
        </div>
      )}
    </form>
  );
}

function useInvite() {
  const environment = useRelayEnvironment();
  const [problems, setProblems] = useState<readonly (UserError | Error)[]>([]);
  const [isPending, setPending] = useState(false);
  const run = async (input: sendingMutation["variables"]["input"]) => {
    setProblems([]);
    setPending(true);
    try {
      return await commit<sendingMutation>(environment, INVITE, input);
    } catch (error) {
      setProblems(error instanceof RefusedError ? error.errors : [error as Error]);
      return null;
    } finally {
      setPending(false);
    }
  };
  return { run, isPending, problems };
}
