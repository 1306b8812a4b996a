import { useText } from "../app/i18n";

const TONES: Record<string, string> = { WON: "state state-won", LOST: "state state-lost" };

/** Whether a deal is open, won or lost. */
export function DealState({ status }: { status: string }) {
  return <span className={TONES[status] ?? "state"}>{useText()(`deals.status.${status}`)}</span>;
}
