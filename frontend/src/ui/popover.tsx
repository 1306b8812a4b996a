import "./menu.css";
import { Popover as Base } from "@base-ui/react/popover";
import { type ReactNode, useState } from "react";
import { Surface } from "./surface";
import { useUsed } from "./used";

interface Props {
  /** What the button shows. */
  trigger: ReactNode;
  label?: string;
  className?: string;
  title?: string;
  /** What the surface shows, or a function that gets what closes it. */
  children: ReactNode | ((close: () => void) => ReactNode);
}

/** A button that opens a small surface next to it. */
export function Popover({ trigger, label, className = "button", title, children }: Props) {
  const { isUsed, unused } = useUsed("dialog");
  const [open, setOpen] = useState(true);
  if (!isUsed) {
    return (
      <button {...unused} className={className} aria-label={label}>
        {trigger}
      </button>
    );
  }
  return (
    <Base.Root open={open} onOpenChange={setOpen}>
      <Base.Trigger
        className={className}
        aria-label={label}
        autoFocus // oxlint-disable-line jsx-a11y/no-autofocus -- the button that had the focus has gone
      >
        {trigger}
      </Base.Trigger>
      <Base.Portal>
        <Base.Positioner className="floating" sideOffset={4} align="start">
          <Surface title={title}>{typeof children === "function" ? children(() => setOpen(false)) : children}</Surface>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
