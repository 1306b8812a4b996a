import "./surface.css";
import "./dialog.css";
import { Dialog as Base } from "@base-ui/react/dialog";
import type { ReactNode } from "react";

interface Props {
  open: boolean;
  onClose: () => void;
  title: string;
  /** Instead of `dialog`; the title is then for assistive technology only. */
  className?: string;
  children: ReactNode;
}

/** A dialog over the page. Escape and a press outside close it. */
export function Dialog({ open, onClose, title, className, children }: Props) {
  return (
    <Base.Root open={open} onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Base.Portal>
        <Base.Backdrop className="dialog-backdrop" />
        <Base.Popup className={className ?? "dialog"}>
          <Base.Title className={className ? "visually-hidden" : "dialog-title"}>{title}</Base.Title>
          {children}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
