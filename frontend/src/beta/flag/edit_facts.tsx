import { useState } from "react";
import { graphql, useFragment } from "react-relay";
import { useText } from "../../app/i18n";
import { ChangeForm } from "../parts/change_form";
import type { Op } from "../parts/use_change";
import type { editFacts_flag$data, editFacts_flag$key } from "./__generated__/editFacts_flag.graphql";

type Facts = Omit<editFacts_flag$data, " $fragmentType" | "key" | "version">;

const KINDS = ["RELEASE", "BETA", "OPS"] as const;
const BUCKETS = ["COMPANY", "USER"] as const;

/** A form that changes what is known of the beta. */
export function EditFacts({ flag, onDone }: { flag: editFacts_flag$key; onDone: () => void }) {
  const text = useText();
  const { " $fragmentType": _, key, version, ...before } = useFragment(
    graphql`
      fragment editFacts_flag on FeatureFlag {
        key
        version
        title
        description
        kind
        isHidden
        bucketBy
        owner
        reviewBy
      }
    `,
    flag,
  );
  const [edits, setEdits] = useState<Partial<Facts>>({});
  const facts = { ...before, ...edits }; // what others change meanwhile is shown, and not undone
  const set = (part: Partial<Facts>) => setEdits((old) => ({ ...old, ...part }));
  return (
    <ChangeForm flag={{ key, version }} op={opOf(before, facts)} submit={text("record.save")} onDone={onDone}>
      <label>
        {text("beta.name")}
        <input className="input" name="title" required value={facts.title} onChange={(event) => set({ title: event.target.value })} />
      </label>
      <label>
        {text("beta.description")}
        <textarea className="input" name="description" rows={3} value={facts.description} onChange={(event) => set({ description: event.target.value })} />
      </label>
      <label>
        {text("beta.owner")}
        <input className="input" name="owner" required value={facts.owner} onChange={(event) => set({ owner: event.target.value })} />
      </label>
      <label>
        {text("beta.reviewBy")}
        <input className="input" type="date" name="reviewBy" value={facts.reviewBy ?? ""} onChange={(event) => set({ reviewBy: event.target.value || null })} />
      </label>
      <Choice label="beta.kind" values={KINDS} value={facts.kind} onChange={(kind) => set({ kind })} />
      <Choice label="beta.bucketBy" values={BUCKETS} value={facts.bucketBy} onChange={(bucketBy) => set({ bucketBy })} />
      <label className="check">
        <input type="checkbox" name="isHidden" checked={facts.isHidden} onChange={(event) => set({ isHidden: event.target.checked })} />
        {text("beta.hidden")}
      </label>
    </ChangeForm>
  );
}

interface ChoiceProps<Value extends string> {
  label: string;
  values: readonly Value[];
  value: string;
  onChange: (value: Value) => void;
}

function Choice<Value extends string>({ label, values, value, onChange }: ChoiceProps<Value>) {
  const text = useText();
  return (
    <label>
      {text(label)}
      <select className="input" name={label} value={value} onChange={(event) => onChange(event.target.value as Value)}>
        {values.map((each) => (
          <option key={each} value={each}>
            {text(`${label}.${each}`)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The operation that makes these facts of those; null where they are equal. */
function opOf(before: Facts, after: Facts): Op | null {
  const changed = Object.entries(after).filter(([name, value]) => value !== before[name as keyof Facts]);
  return changed.length > 0 ? { update: Object.fromEntries(changed) } : null;
}
