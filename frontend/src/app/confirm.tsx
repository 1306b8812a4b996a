import type { ReactNode } from "react";
import { Dialog } from "../ui/dialog";
import { useText } from "./i18n";

interface Props {
  title: string;
  /** What the button that goes on says. */
  action: string;
  onConfirm: () => void;
  onClose: () => void;
  /** What follows. */
  children: ReactNode;
}

/** Asks before what cannot be taken back by one press. */
export function Confirm({ title, action, onConfirm, onClose, children }: Props) {
  return (
    <Dialog open onClose={onClose} title={title}>
      <p>{children}</p>
      <div className="dialog-actions">
        <button type="button" className="button" onClick={onClose}>
          {useText()("confirm.cancel")}
        </button>
        <button type="button" className="button button-primary" onClick={() => (onClose(), onConfirm())}>
          {action}
        </button>
      </div>
    </Dialog>
  );
}
