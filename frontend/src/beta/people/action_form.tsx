import { useMemo, useState } from "react";
import { useText } from "../../app/i18n";
import { ChangeForm } from "../parts/change_form";
import { useInstants } from "../parts/instants";
import type { FlagRef } from "../parts/use_change";
import type { Action, ActionRow, ActionValues } from "./actions";

interface Props {
  flag: FlagRef;
  action: Action;
  rows: readonly ActionRow[];
  onDone: () => void;
}

/** Actions whose time ends a membership; that of others ends an invitation. */
const OF_MEMBERSHIP = new Set(["expiry", "accept"]);

const NOTHING: ActionValues = { expiresAt: null, seats: null, note: "" };

/** The form of an action on one or several people. It says what the action would do. */
export function ActionForm({ flag, action, rows, onDone }: Props) {
  const text = useText();
  const instants = useInstants();
  const [first, ...others] = rows;
  const [values, setValues] = useState((others.length === 0 && first?.current) || NOTHING);
  const ops = useMemo(() => rows.map((row) => action.op(row, values)), [rows, action, values]);
  return (
    <ChangeForm
      flag={flag}
      op={ops}
      submit={text(`beta.act.${action.id}`)}
      isDanger={action.isDanger ?? false}
      needsReason={action.needsReason ?? rows.length > 1}
      onDone={onDone}
    >
      {action.field === "expiresAt" && (
        <label>
          {text(OF_MEMBERSHIP.has(action.id) ? "beta.act.expiry.until" : "beta.act.validUntil")}
          <input
            className="input"
            type="date"
            name="expiresAt"
            value={instants.dayOf(values.expiresAt)}
            onChange={(event) => setValues((old) => ({ ...old, expiresAt: event.target.value ? instants.endOf(event.target.value) : null }))}
          />
        </label>
      )}
      {action.field === "seats" && (
        <label>
          {text("beta.act.seats.most")}
          <input
            className="input numeric"
            type="number"
            name="seats"
            min={1}
            value={values.seats ?? ""}
            onChange={(event) => setValues((old) => ({ ...old, seats: Number(event.target.value) || null }))}
          />
        </label>
      )}
      {action.field === "note" && (
        <label>
          {text("beta.act.note.text")}
          <textarea
            className="input"
            name="note"
            rows={3}
            value={values.note}
            onChange={(event) => setValues((old) => ({ ...old, note: event.target.value }))}
          />
        </label>
      )}
      {rows.length > 1 && <p className="quiet">{rows.map(({ name }) => name).join(", ")}</p>}
    </ChangeForm>
  );
}
