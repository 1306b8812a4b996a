import "./menu.css";
import { Popover as Base } from "@base-ui/react/popover";
import type { ReactNode } from "react";

interface Props {
  /** What the button shows. */
  trigger: ReactNode;
  label?: string;
  className?: string;
  title?: string;
  children: ReactNode;
}

/** A button that opens a small surface beside it. */
export function Popover({ trigger, label, className = "button", title, children }: Props) {
  return (
    <Base.Root>
      <Base.Trigger className={className} aria-label={label}>
        {trigger}
      </Base.Trigger>
      <Base.Portal>
        <Base.Positioner className="floating" sideOffset={4} align="start">
          <Base.Popup className="popover">
            {title && <Base.Title className="popover-title">{title}</Base.Title>}
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
