import { Suspense } from "react";
import { useText } from "../../app/i18n";
import { Dialog } from "../../ui/dialog";
import { ChangeForm } from "../parts/change_form";
import type { FlagRef } from "../parts/use_change";
import { ScheduleForm } from "./schedule_form";
import { WaveForm } from "./wave_form";
import { useWavePeople } from "./wave_people";
import type { wave_wave$data } from "./__generated__/wave_wave.graphql";

/** What can be done with a wave. */
export type WaveAct = "apply" | "schedule" | "edit" | "delete";

interface Props {
  act: WaveAct | null;
  wave: wave_wave$data;
  flag: FlagRef;
  onClose: () => void;
}

/** The dialog of what is done with a wave. */
export function WaveDialog({ act, wave, flag, onClose }: Props) {
  const text = useText();
  return (
    <Dialog open={act !== null} onClose={onClose} title={act ? `${text(`beta.waves.act.${act}`)}: ${wave.name}` : ""}>
      {act === "apply" && <ChangeForm flag={flag} op={{ waveApply: { wave: wave.id } }} submit={text("beta.waves.act.apply")} needsReason onDone={onClose} />}
      {act === "schedule" && <ScheduleForm flagKey={flag.key} wave={wave} onDone={onClose} />}
      {act === "edit" && (
        <Suspense>
          <EditWave wave={wave} flag={flag} onDone={onClose} />
        </Suspense>
      )}
      {act === "delete" && (
        <ChangeForm flag={flag} op={{ waveDelete: { wave: wave.id } }} hasImpact={false} submit={text("beta.waves.act.delete")} isDanger onDone={onClose} />
      )}
    </Dialog>
  );
}

function EditWave({ wave, flag, onDone }: { wave: wave_wave$data; flag: FlagRef; onDone: () => void }) {
  const recipients = useWavePeople(wave.id, "network-only");
  const { name, action, message } = wave;
  return <WaveForm flag={flag} before={{ name, action, message, recipients, seats: null }} isNew={false} onDone={onDone} />;
}
