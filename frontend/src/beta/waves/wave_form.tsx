import { useState } from "react";
import { useText } from "../../app/i18n";
import { ChangeForm } from "../parts/change_form";
import { Choose } from "../parts/choose";
import type { Recipient } from "../parts/recipients";
import type { FlagRef, Op } from "../parts/use_change";

const ACTIONS = ["INVITE", "ADD"] as const;

/** What the form of a wave holds. */
export interface WaveFields {
  name: string;
  action: string;
  message: string;
  recipients: readonly Recipient[];
  /** Seats of each company that is added; null for all its users. */
  seats: number | null;
}

interface Props {
  flag: FlagRef;
  before: WaveFields;
  /** The name finds the wave again, so it stays. */
  isNew: boolean;
  onDone: () => void;
}

/** A form for the name, the list and the message of a wave. It lets no one in yet. */
export function WaveForm({ flag, before, isNew, onDone }: Props) {
  const text = useText();
  const [fields, setFields] = useState(before);
  const set = (part: Partial<WaveFields>) => setFields((old) => ({ ...old, ...part }));
  const hasNewCompany = fields.recipients.some(({ subject, maxSeats }) => "company" in subject && maxSeats === undefined);
  return (
    <ChangeForm flag={flag} op={opOf(fields)} hasImpact={false} submit={text("record.save")} onDone={onDone}>
      {isNew && (
        <label>
          {text("beta.name")}
          <input className="input" name="name" required maxLength={100} value={fields.name} onChange={(event) => set({ name: event.target.value })} />
        </label>
      )}
      <div className="form-field">
        <span className="form-field-label">{text("beta.waves.list")}</span>
        <Choose recipients={fields.recipients} onChange={(recipients) => set({ recipients })} draft={isNew ? "" : before.name} />
      </div>
      {hasNewCompany && (
        <label>
          {text(isNew ? "beta.invite.seats" : "beta.waves.seatsAdded")}
          <input className="input numeric" type="number" name="seats" min={1} value={fields.seats ?? ""} onChange={(event) => set({ seats: Number(event.target.value) || null })} />
        </label>
      )}
      <label>
        {text("beta.waves.does")}
        <select className="input" name="action" value={fields.action} onChange={(event) => set({ action: event.target.value })}>
          {ACTIONS.map((action) => (
            <option key={action} value={action}>
              {text(`beta.waves.does.${action}`)}
            </option>
          ))}
        </select>
      </label>
      {fields.action === "INVITE" && (
        <label>
          {text("beta.invite.message")}
          <textarea className="input" name="message" rows={2} maxLength={1000} value={fields.message} onChange={(event) => set({ message: event.target.value })} />
        </label>
      )}
    </ChangeForm>
  );
}

/** The operation that saves a wave; null while something is missing. Companies that were on its list keep their seats. */
export function opOf({ name, action, message, recipients, seats }: WaveFields): Op | null {
  if (!name.trim() || recipients.length === 0) return null;
  const people = recipients.map(({ subject, maxSeats = seats }) => {
    if ("company" in subject) return { company: subject.company, maxSeats };
    return { user: "user" in subject ? subject.user : subject.email };
  });
  return { wavePut: { name: name.trim(), action: action as "INVITE", message: action === "INVITE" ? message : "", people } };
}
