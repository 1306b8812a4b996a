import { Link } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { useRelayEnvironment } from "react-relay";
import { graphql } from "relay-runtime";
import { commit, RefusedError, type UserError } from "../../app/commit";
import { useText } from "../../app/i18n";
import { typed } from "../../app/record/write_form";
import { useCan } from "../../app/viewer";
import { changePath } from "../parts/paths";
import { ChangeProblems } from "../parts/problems";
import type { proposeMutation, proposeMutation$data } from "./__generated__/proposeMutation.graphql";

const PROPOSE = graphql`
  mutation proposeMutation($input: FlagPromoteInput!) {
    result: flagPromote(input: $input) {
      changes {
        id
        flag
        state
      }
      userErrors {
        ...problems_userErrors @relay(mask: false)
      }
    }
  }
`;

type Proposed = NonNullable<NonNullable<proposeMutation$data["result"]>["changes"]>;

/** Proposes the differences: a change for each beta. None is applied yet. */
export function Propose({ file, count }: { file: unknown; count: number }) {
  const text = useText();
  const environment = useRelayEnvironment();
  const [proposed, setProposed] = useState<{ file: unknown; changes: Proposed } | null>(null);
  const [problems, setProblems] = useState<readonly (UserError | Error)[]>([]);
  const [isPending, setPending] = useState(false);
  const mayChange = useCan("FLAGS_CHANGE");
  const propose = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const reason = typed(new FormData(event.currentTarget), "reason");
    setProblems([]);
    setPending(true);
    try {
      const { changes } = await commit<proposeMutation>(environment, PROPOSE, { file, reason });
      setProposed({ file, changes: changes ?? [] });
    } catch (error) {
      setProblems(error instanceof RefusedError ? error.errors : [error as Error]);
    } finally {
      setPending(false);
    }
  };
  if (!mayChange) return null;
  if (proposed && proposed.file === file) return <ProposedChanges changes={proposed.changes} />;
  return (
    <form className="form form-labels change-form" data-draft="propose" onSubmit={(event) => void propose(event)}>
      <label>
        {text("beta.reason")}
        <input className="input" name="reason" required maxLength={500} autoComplete="off" />
      </label>
      <ChangeProblems problems={problems} />
      <div>
        <button type="submit" className="button button-primary" disabled={isPending}>
          {text(isPending ? "record.saving" : "beta.compare.propose", { count })}
        </button>
      </div>
    </form>
  );
}

function ProposedChanges({ changes }: { changes: Proposed }) {
  const text = useText();
  return (
    <section aria-labelledby="proposed" role="status">
      <h2 id="proposed">{text("beta.compare.proposed")}</h2>
      <ul className="lines">
        {changes.map(({ id, flag, state }) => (
          <li key={id} className="line">
            <div className="line-text">
              <p>
                <Link to={changePath(id)}>{flag ? text("beta.change.title", { title: flag }) : text("beta.change.segments")}</Link>
              </p>
            </div>
            <span className="time">{text(`beta.change.${state}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
