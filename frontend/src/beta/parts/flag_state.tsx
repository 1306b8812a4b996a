import { useText } from "../../app/i18n";

/** What decides whether a flag is open at all. */
export interface FlagStateData {
  readonly isEnabled: boolean;
  readonly stage: string;
  readonly killedAt?: string | null | undefined;
  readonly archivedAt?: string | null | undefined;
}

const CLOSED_STAGES = new Set(["DRAFT", "RETIRED"]);

/** The state of a flag, as the first of its checks that closes it. */
export function stateOf({ isEnabled, stage, killedAt, archivedAt }: FlagStateData): "archived" | "killed" | "off" | "closed" | "open" {
  if (archivedAt) return "archived";
  if (killedAt) return "killed";
  if (!isEnabled) return "off";
  return CLOSED_STAGES.has(stage) ? "closed" : "open";
}

/** The state of a flag in one word. */
export function FlagState({ flag }: { flag: FlagStateData }) {
  const state = stateOf(flag);
  return (
    <span className="flag-state" data-state={state}>
      {useText()(`beta.state.${state}`)}
    </span>
  );
}
