import "./surface.css";
import { Popover } from "@base-ui/react/popover";
import { X } from "lucide-react";
import { type ComponentProps, type ReactNode, use, useRef } from "react";
import { CloseLabel } from "./close_label";
import { FirstField, firstField } from "./first_field";

interface Props {
  title: ReactNode;
  finalFocus?: ComponentProps<typeof Popover.Popup>["finalFocus"];
  children: ReactNode;
}

/** The inside of a popover: its title, what it shows, and a button that closes it, which keys reach last. */
export function Surface({ title, finalFocus, children }: Props) {
  const popup = useRef<HTMLDivElement>(null);
  return (
    <Popover.Popup ref={popup} className="popover" initialFocus={() => firstField(popup.current!) ?? popup.current} finalFocus={finalFocus}>
      <FirstField />
      {title && <Popover.Title className="popover-title">{title}</Popover.Title>}
      {children}
      <Popover.Close className="popover-close" aria-label={use(CloseLabel)}>
        <X size={14} aria-hidden="true" />
      </Popover.Close>
    </Popover.Popup>
  );
}
