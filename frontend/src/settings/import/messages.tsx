import { useMessageText } from "./message_text";
import type { messageText_message$key } from "./__generated__/messageText_message.graphql";

/** Messages of an import as a list. */
export function Messages({ messages }: { messages: readonly messageText_message$key[] }) {
  const messageText = useMessageText();
  return (
    <ul className="import-notes">
      {messages.map(messageText).map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}
