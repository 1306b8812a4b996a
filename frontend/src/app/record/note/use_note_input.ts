import { useRef } from "react";
import { useRelayEnvironment } from "react-relay";
import { useText } from "../../i18n";
import type { Named } from "./mentions";
import { htmlOfText } from "./note_text";
import { resolveMentions } from "./resolve_mentions";

const NONE: readonly Named[] = [];

/** Return what makes the input of a note of what was typed, and a sentence about names that are no mentions. */
export function useNoteInput(before = NONE) {
  const text = useText();
  const environment = useRelayEnvironment();
  const mentioned = useRef<Named[]>([...before]);
  const isReading = useRef(false);
  /** Calls `save` once for each press: a second one while names are looked up is the same. */
  const read = async (typed: string, save: (input: { content: string; mentionedUserIds: string[] }, remark: string) => void) => {
    if (isReading.current) return;
    isReading.current = true;
    const { ids, unknown } = await resolveMentions(environment, typed, mentioned.current);
    isReading.current = false;
    const remark = unknown.length ? ` ${text("record.noMention", { names: unknown.join(", ") })}` : "";
    save({ content: htmlOfText(typed), mentionedUserIds: ids }, remark);
  };
  return { read, onMention: (user: Named) => void mentioned.current.push(user), forget: () => (mentioned.current = []) };
}
