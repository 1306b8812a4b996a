import { useEffect, useMemo, useState } from "react";
import { graphql, useRelayEnvironment } from "react-relay";
import { commit } from "../../app/commit";
import { useText } from "../../app/i18n";
import { Problems } from "../../app/record/problems";
import { useWrite } from "../../app/record/use_write";
import { UserSelect } from "../../app/user_select";
import { Dialog } from "../../ui/dialog";
import type { Member } from "./member";
import type { deactivateMutation } from "./__generated__/deactivateMutation.graphql";

const DEACTIVATE = graphql`
  mutation deactivateMutation($input: UserDeactivateInput!) {
    result: userDeactivate(input: $input) {
      reassignedCount
      userErrors {
        ...commit_userErrors @relay(mask: false)
      }
    }
  }
`;

interface Props {
  user: Member;
  others: readonly Member[];
  onClose: () => void;
}

/** Deactivates a user, and asks who takes over their records. */
export function Deactivate({ user, others, onClose }: Props) {
  const text = useText();
  const { id, version, name, isPlaceholder } = user;
  const [first] = others;
  const [reassignTo, setReassignTo] = useState<string | null>(isPlaceholder ? (first?.id ?? null) : null);
  const { write, isPending, problems } = useWrite<deactivateMutation>(DEACTIVATE);
  const count = useReassigned(user, reassignTo);
  const title = text(isPlaceholder ? "settings.handOverOf" : "settings.deactivateOf", { name });
  return (
    <Dialog open onClose={onClose} title={title}>
      <form
        className="form form-labels"
        data-draft={`deactivate ${id}`}
        onSubmit={(event) => {
          event.preventDefault();
          void write({ input: { id, expectedVersion: version, reassignTo }, onDone: onClose });
        }}
      >
        {!isPlaceholder && <p>{text("settings.deactivateHelp")}</p>}
        <div className="form-field">
          <span className="form-field-label">{text("settings.reassignTo")}</span>
          <UserSelect
            name="reassignTo"
            label={text("settings.reassignTo")}
            {...(!isPlaceholder && { empty: text("settings.reassignToNoUser") })}
            chosen={isPlaceholder ? first : null}
            except={useMemo(() => new Set([id]), [id])}
            onChoose={setReassignTo}
          />
        </div>
        <p className="quiet" role="status">
          {reassignTo && count !== null && text("settings.reassigned", { count })}
        </p>
        <Problems problems={problems} />
        <div className="dialog-actions">
          <button type="button" className="button" onClick={onClose}>
            {text("settings.cancel")}
          </button>
          <button type="submit" className="button button-primary" disabled={isPending}>
            {text(isPlaceholder ? "settings.handOver" : "settings.deactivate")}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

/** How many records another user would take over; null while it is not known. */
function useReassigned({ id, version }: Member, reassignTo: string | null): number | null {
  const environment = useRelayEnvironment();
  const [known, setKnown] = useState<{ reassignTo: string; count: number } | null>(null);
  useEffect(() => {
    if (!reassignTo) return;
    commit<deactivateMutation>(environment, DEACTIVATE, { id, expectedVersion: version, reassignTo, validateOnly: true })
      .then(({ reassignedCount }) => setKnown({ reassignTo, count: reassignedCount ?? 0 }))
      .catch(() => setKnown(null)); // the deactivation itself says what is wrong
  }, [environment, id, version, reassignTo]);
  return known?.reassignTo === reassignTo ? known.count : null;
}
