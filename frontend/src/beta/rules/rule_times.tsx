import { useMemo, useState } from "react";
import { useText } from "../../app/i18n";
import { ChangeForm } from "../parts/change_form";
import { useInstants } from "../parts/instants";
import { TimeInput } from "../parts/time_input";
import type { FlagRef } from "../parts/use_change";

/** When a rule begins and ends to apply; null for no limit. */
export interface Times {
  readonly startsAt?: string | null | undefined;
  readonly endsAt?: string | null | undefined;
}

/** What the two fields hold. */
interface Typed {
  startsAt: string;
  endsAt: string;
}

/** The times of a rule as its form changes them: what the fields hold, and the instants that differ from before. */
export function useTimes(before: Times) {
  const instants = useInstants();
  const [typed, setTyped] = useState<Typed>({ startsAt: instants.typed(before.startsAt), endsAt: instants.typed(before.endsAt) });
  const { startsAt, endsAt } = before;
  const times = useMemo(() => {
    const after = { startsAt: instants.changed(typed.startsAt, startsAt), endsAt: instants.changed(typed.endsAt, endsAt) };
    return { ...(after.startsAt !== (startsAt ?? null) && { startsAt: after.startsAt }), ...(after.endsAt !== (endsAt ?? null) && { endsAt: after.endsAt }) };
  }, [instants, typed, startsAt, endsAt]);
  return { times, typed, set: (part: Partial<Typed>) => setTyped((old) => ({ ...old, ...part })) };
}

/** The fields of both times. */
export function TimesFields({ typed, set }: { typed: Typed; set: (part: Partial<Typed>) => void }) {
  const text = useText();
  return (
    <>
      <label>
        {text("beta.rules.startsAt")}
        <TimeInput name="startsAt" value={typed.startsAt} onChange={({ target }) => set({ startsAt: target.value })} />
      </label>
      <label>
        {text("beta.rules.endsAt")}
        <TimeInput name="endsAt" value={typed.endsAt} onChange={({ target }) => set({ endsAt: target.value })} />
      </label>
    </>
  );
}

/** A form for the times alone, such as those of a roll-out. */
export function TimesForm({ flag, rule, onDone }: { flag: FlagRef; rule: Times & { readonly id: string }; onDone: () => void }) {
  const text = useText();
  const { times, ...fields } = useTimes(rule);
  return (
    <ChangeForm flag={flag} op={Object.keys(times).length > 0 ? { ruleUpdate: { rule: rule.id, ...times } } : null} submit={text("record.save")} canWait onDone={onDone}>
      <TimesFields {...fields} />
    </ChangeForm>
  );
}
