/** Where keys work, and there: what they do, and each way to do it. `Mod` is ⌘ on a Mac and Ctrl elsewhere. */
export const GROUPS: readonly { id: string; keys: readonly (readonly [string, ...string[]])[] }[] = [
  {
    id: "everywhere",
    keys: [
      ["palette", "Mod+K"],
      ["save", "Mod+Enter"],
      ["undo", "Mod+Z"],
      ["close", "Escape"],
      ["keys", "?"],
    ],
  },
  {
    id: "lists",
    keys: [
      ["rows", "ArrowUp", "ArrowDown", "K", "J"],
      ["open", "Enter"],
      ["edit", "E"],
      ["delete", "Delete"],
    ],
  },
  {
    id: "boards",
    keys: [
      ["cards", "ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight"],
      ["letters", "K", "J", "H", "L"],
      ["move", "M"],
      ["open", "Enter"],
      ["delete", "Delete"],
    ],
  },
  {
    id: "records",
    keys: [
      ["previous", "Alt+ArrowUp"],
      ["next", "Alt+ArrowDown"],
      ["delete", "Delete"],
    ],
  },
  {
    id: "notes",
    keys: [
      ["bold", "Mod+B"],
      ["mention", "@"],
    ],
  },
];

const IS_MAC = /mac|iphone|ipad/i.test(navigator.userAgent);
const NAMES: Record<string, string> = { ArrowUp: "↑", ArrowDown: "↓", ArrowLeft: "←", ArrowRight: "→", Escape: "Esc", Delete: IS_MAC ? "⌘⌫" : "Del" };
const MODIFIERS: Record<string, string> = IS_MAC ? { Mod: "⌘", Alt: "⌥" } : { Mod: "Ctrl ", Alt: "Alt " };

/** A key as it is written on the viewer's keyboard. */
export function shownKey(key: string): string {
  const parts = key.split("+");
  const last = parts.pop() ?? "";
  return parts.map((part) => MODIFIERS[part] ?? part).join("") + (NAMES[last] ?? last);
}
