import "./surface.css";
import "./menu.css";
import { Menu as Base } from "@base-ui/react/menu";
import type { ReactNode } from "react";
import { useUsed } from "./used";

interface MenuProps {
  /** What the button shows. */
  trigger: ReactNode;
  /** Name of the button for assistive technology, where it shows no text at all widths. */
  label?: string;
  className?: string;
  children: ReactNode;
}

/** A button that opens a menu. */
export function Menu({ trigger, label, className = "button", children }: MenuProps) {
  const { isUsed, unused } = useUsed("menu");
  if (!isUsed) {
    return (
      <button {...unused} className={className} aria-label={label}>
        {trigger}
      </button>
    );
  }
  return (
    <Base.Root defaultOpen>
      <Base.Trigger
        className={className}
        aria-label={label}
        autoFocus // oxlint-disable-line jsx-a11y/no-autofocus -- the button that had the focus has gone
      >
        {trigger}
      </Base.Trigger>
      {/* Within the landmark of the page, as assistive technology expects of all content. */}
      <Base.Portal container={document.querySelector("main")}>
        <Base.Positioner className="floating" sideOffset={4} align="start">
          <Base.Popup className="menu">{children}</Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

interface ItemProps {
  icon?: ReactNode;
  /** The key that does the same. */
  hint?: string;
  children: ReactNode;
}

/** An entry that does something. */
export function MenuItem({ icon, hint, onSelect, children }: ItemProps & { onSelect: () => void }) {
  return (
    <Base.Item className="menu-item" onClick={onSelect}>
      {icon}
      <span className="cut">{children}</span>
      {hint && <kbd>{hint}</kbd>}
    </Base.Item>
  );
}

/** An entry that leads to another page. */
export function MenuLink({ icon, href, children }: ItemProps & { href: string }) {
  return (
    <Base.LinkItem className="menu-item" href={href}>
      {icon}
      <span className="cut">{children}</span>
    </Base.LinkItem>
  );
}

/** A line between groups of entries. */
export function MenuSeparator() {
  return <Base.Separator className="menu-line" />;
}
