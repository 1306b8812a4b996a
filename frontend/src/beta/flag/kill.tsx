import { OctagonX } from "lucide-react";
import { useState } from "react";
import { graphql, useFragment, useRelayEnvironment } from "react-relay";
import { useFormat } from "../../app/format";
import { useText } from "../../app/i18n";
import { commit, RefusedError, type UserError } from "../../app/commit";
import { useRefresh } from "../../app/record/refresh_context";
import { typed } from "../../app/record/write_form";
import { useCan } from "../../app/viewer";
import { Dialog } from "../../ui/dialog";
import { ChangeForm } from "../parts/change_form";
import { ChangeProblems } from "../parts/problems";
import { useOpened } from "../parts/use_opened";
import { Acknowledged } from "./acknowledged";
import type { kill_flag$key } from "./__generated__/kill_flag.graphql";
import type { killed_flag$key } from "./__generated__/killed_flag.graphql";
import type { killMutation } from "./__generated__/killMutation.graphql";

const KILL = graphql`
  mutation killMutation($input: FlagKillInput!) {
    result: flagKill(input: $input) {
      revision
      userErrors {
        ...problems_userErrors @relay(mask: false)
      }
    }
  }
`;

/** Closes the beta for everyone at once, and shows how each process confirms it. */
export function KillButton({ flag }: { flag: kill_flag$key }) {
  const text = useText();
  const { key, title, killedAt } = useFragment(
    graphql`
      fragment kill_flag on FeatureFlag {
        key
        title
        killedAt
      }
    `,
    flag,
  );
  const [isOpen, setOpen] = useState(false);
  const [killed, setKilled] = useState<{ revision: number; at: number } | null>(null);
  const mayKill = useCan("FLAGS_KILL");
  const close = () => (setOpen(false), setKilled(null));
  if (!mayKill || (killedAt && !isOpen)) return null;
  return (
    <>
      <button type="button" className="button button-danger" onClick={() => setOpen(true)}>
        <OctagonX size={14} aria-hidden="true" />
        {text("beta.kill")}
      </button>
      <Dialog open={isOpen} onClose={close} title={text(killed ? "beta.kill.done" : "beta.kill.title", { title })}>
        {killed ? <Acknowledged {...killed} onClose={close} /> : <KillForm flagKey={key} onKilled={setKilled} />}
      </Dialog>
    </>
  );
}

interface FormProps {
  flagKey: string;
  onKilled: (killed: { revision: number; at: number }) => void;
}

function KillForm({ flagKey, onKilled }: FormProps) {
  const text = useText();
  const environment = useRelayEnvironment();
  const refresh = useRefresh();
  const [problems, setProblems] = useState<readonly (UserError | Error)[]>([]);
  const [isPending, setPending] = useState(false);
  const kill = async (reason: string) => {
    setPending(true);
    const at = Date.now();
    try {
      const { revision } = await commit<killMutation>(environment, KILL, { key: flagKey, reason });
      onKilled({ revision: revision ?? 0, at });
      void refresh();
    } catch (error) {
      setProblems(error instanceof RefusedError ? error.errors : [error as Error]);
      setPending(false);
    }
  };
  return (
    <form
      className="form form-labels"
      onSubmit={(event) => {
        event.preventDefault();
        void kill(typed(new FormData(event.currentTarget), "reason"));
      }}
    >
      <p>{text("beta.kill.help")}</p>
      <label>
        {text("beta.reason")}
        <input className="input" name="reason" required maxLength={500} autoComplete="off" />
      </label>
      <ChangeProblems problems={problems} />
      <div className="dialog-actions">
        <button type="submit" className="button button-danger" disabled={isPending}>
          {text("beta.kill.submit")}
        </button>
      </div>
    </form>
  );
}

/** Who killed the beta, and why; and what opens it again. */
export function Killed({ flag }: { flag: killed_flag$key }) {
  const text = useText();
  const format = useFormat();
  const { killedAt, killedBy, killedReason, ...ref } = useFragment(
    graphql`
      fragment killed_flag on FeatureFlag {
        key
        version
        killedAt
        killedBy
        killedReason
      }
    `,
    flag,
  );
  const { isOpen, open, close } = useOpened(killedAt);
  const mayChange = useCan("FLAGS_CHANGE");
  if (!killedAt) return null;
  return (
    <div className="beta-killed">
      <div className="section-head">
        <p>
          <strong>{text("beta.killed", { name: killedBy ?? "–", ago: format.ago(killedAt) })}</strong> <bdi>{killedReason}</bdi>
        </p>
        {mayChange && (
          <button type="button" className="button" aria-expanded={isOpen} onClick={isOpen ? close : open}>
            {text(isOpen ? "record.cancel" : "beta.revive")}
          </button>
        )}
      </div>
      {isOpen && <ChangeForm flag={ref} op={{ switch: "REVIVE" }} submit={text("beta.revive")} onDone={close} />}
    </div>
  );
}
