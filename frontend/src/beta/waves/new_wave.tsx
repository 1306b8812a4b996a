import { Plus } from "lucide-react";
import { useState } from "react";
import { useText } from "../../app/i18n";
import { Dialog } from "../../ui/dialog";
import type { FlagRef } from "../parts/use_change";
import { WaveForm } from "./wave_form";

const EMPTY = { name: "", action: "INVITE", message: "", recipients: [], seats: null };

/** A button that opens the form of a new wave. */
export function NewWave({ flag }: { flag: FlagRef }) {
  const text = useText();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="button add" onClick={() => setOpen(true)}>
        <Plus size={14} aria-hidden="true" />
        {text("beta.waves.new")}
      </button>
      <Dialog open={isOpen} onClose={() => setOpen(false)} title={text("beta.waves.new")}>
        <WaveForm flag={flag} before={EMPTY} isNew onDone={() => setOpen(false)} />
      </Dialog>
    </>
  );
}
