import { useFormat } from "../../app/format";
import { useText } from "../../app/i18n";

const TONES: Record<string, string> = { IN_REVIEW: "time-today", SCHEDULED: "time-soon", CONFLICT: "time-overdue", REJECTED: "time-overdue" };

interface Props {
  state: string;
  effectiveAt?: string | null | undefined;
}

/** The state of a change in a word, with its time where it has one. */
export function ChangeStateMark({ state, effectiveAt }: Props) {
  const text = useText();
  const format = useFormat();
  const at = state === "SCHEDULED" && effectiveAt ? format.dateTime(effectiveAt) : null;
  return <span className={`time ${TONES[state] ?? ""}`}>{at ?? text(`beta.change.${state}`)}</span>;
}
