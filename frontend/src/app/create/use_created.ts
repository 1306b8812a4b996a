import { useNavigate } from "@tanstack/react-router";
import { useCallback } from "react";
import { toast } from "../../ui/toast";
import { useText } from "../i18n";

/** Return what says that a record was made: a part of a page stays there, else the record's page opens. */
export function useCreated(folder: string, isPart: boolean, onClose: () => void) {
  const text = useText();
  const navigate = useNavigate();
  return useCallback(
    (id: string | undefined, name: string) => {
      onClose();
      if (isPart || !id) toast({ text: text("record.created", { name }) });
      else void navigate({ to: `/app/${folder}/${encodeURIComponent(id)}` });
    },
    [folder, isPart, navigate, onClose, text],
  );
}
