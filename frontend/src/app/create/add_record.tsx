import { Plus } from "lucide-react";
import { type ComponentType, lazy, Suspense } from "react";
import { Popover } from "../../ui/popover";
import { useText } from "../i18n";
import { RecordFrame } from "../record/frame";
import type { Chosen } from "../record/record_search";
import { useCan } from "../viewer";

/** What a form of a new record gets. */
export interface CreateProps {
  organization?: Chosen | undefined;
  person?: Chosen | undefined;
  onClose: () => void;
}

const FORMS: Record<string, ComponentType<CreateProps>> = {
  organization: lazy(() => import("./organization")),
  person: lazy(() => import("./person")),
  deal: lazy(() => import("./deal")),
};

interface Props extends Omit<CreateProps, "onClose"> {
  kind: "organization" | "person" | "deal";
  /** Less weight: a part of a page. */
  isPart?: boolean;
}

/** A button that opens the form of a new record, for those who may write. */
export function AddRecord({ kind, isPart = false, ...given }: Props) {
  const text = useText();
  const label = text(`create.${kind}`);
  const Form = FORMS[kind];
  if (!useCan("RECORDS_WRITE") || !Form) return null;
  return (
    <Popover
      className={isPart ? "button" : "button button-primary"}
      title={label}
      trigger={
        <>
          <Plus size={14} aria-hidden="true" />
          <span className="create-label">{isPart ? text("create.add") : label}</span>
          {isPart && <span className="visually-hidden">{label}</span>}
        </>
      }
    >
      {(close) => (
        <Suspense fallback={<p className="quiet">{text("shell.loading")}</p>}>
          <RecordFrame>
            <Form {...given} onClose={close} />
          </RecordFrame>
        </Suspense>
      )}
    </Popover>
  );
}
