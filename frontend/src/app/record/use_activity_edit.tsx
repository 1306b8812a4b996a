import { lazy, type ReactNode, Suspense, useState } from "react";
import { useEver } from "../../ui/used";

const ActivityEdit = lazy(() => import("./activity_edit"));

/** Return what opens the form that corrects an activity, where the viewer may, and the form itself. */
export function useActivityEdit(id: string, canUpdate: boolean): { editor: ReactNode; onEdit: (() => void) | undefined } {
  const [isOpen, setOpen] = useState(false);
  const isUsed = useEver(isOpen);
  const editor = isUsed && (
    <Suspense>
      <ActivityEdit id={id} open={isOpen} onClose={() => setOpen(false)} />
    </Suspense>
  );
  return { editor, onEdit: canUpdate ? () => setOpen(true) : undefined };
}
