import type { ReactNode } from "react";
import { Popover } from "../../ui/popover";
import { useText } from "../i18n";

const NONE: readonly never[] = [];

interface Props {
  name: string;
  /** What is said about it, in small. */
  facts?: readonly (string | null | undefined | false)[];
  /** Whether it can be chosen. */
  isActive?: boolean;
  /** What stands before the name. */
  mark?: ReactNode;
  /** The form that changes it, where the viewer may; it gets what closes it. */
  editor?: ((close: () => void) => ReactNode) | false;
  /** What stands before "Edit". */
  children?: ReactNode;
}

/** A line of the settings: what it is, and what changes it. */
export function SettingsItem({ name, facts = NONE, isActive = true, mark, editor, children }: Props) {
  const text = useText();
  const summary = facts.filter(Boolean).join(" · ");
  return (
    <li className="line" data-retired={!isActive || undefined}>
      {mark}
      <div className="line-text">
        <p>
          <bdi className="strong">{name}</bdi>
        </p>
        {summary && <p className="quiet numeric">{summary}</p>}
      </div>
      {!isActive && <span className="time">{text("settings.retired")}</span>}
      {children}
      {editor && (
        <Popover trigger={text("settings.edit")} label={text("settings.editOf", { name })} title={text("settings.editOf", { name })}>
          {editor}
        </Popover>
      )}
    </li>
  );
}

/** Whether it can be chosen: a checkbox of an editor. */
export function ActiveBox({ isActive }: { isActive: boolean }) {
  return (
    <label className="check">
      <input type="checkbox" name="isActive" defaultChecked={isActive} />
      {useText()("settings.isActive")}
    </label>
  );
}

/** A button that opens the form of a new thing. */
export function AddButton({ label, children }: { label: string; children: (close: () => void) => ReactNode }) {
  return (
    <Popover className="button add" trigger={`+ ${label}`} title={label}>
      {children}
    </Popover>
  );
}
