import { Suspense } from "react";
import { graphql, useLazyLoadQuery } from "react-relay";
import { Popover } from "../../../ui/popover";
import { useText } from "../../i18n";
import { type Editable, useEditable } from "./edit_context";
import { EditForm } from "./edit_form";
import type { labelsQuery } from "./__generated__/labelsQuery.graphql";

type Chosen = readonly { readonly id: string; readonly name: string }[];

interface Props {
  entity: "ORGANIZATION" | "PERSON" | "DEAL";
  labels: Chosen;
}

/** Labels of a record, which are chosen in place. */
export function Labels({ entity, labels }: Props) {
  const text = useText();
  const record = useEditable();
  return (
    <>
      {labels.map((label) => (
        <span key={label.id} className="record-label">
          <bdi>{label.name}</bdi>
        </span>
      ))}
      {record && (
        <Popover className="detail-edit" trigger={text("record.editLabels")} title={text("record.labels")}>
          {(close) => (
            <Suspense fallback={<p className="quiet">{text("shell.loading")}</p>}>
              <LabelsForm record={record} entity={entity} labels={labels} onClose={close} />
            </Suspense>
          )}
        </Popover>
      )}
    </>
  );
}

function LabelsForm({ record, onClose, ...chosen }: Props & { record: Editable; onClose: () => void }) {
  return (
    <EditForm record={record} read={(form) => ({ labelIds: form.getAll("labelIds") })} onClose={onClose}>
      <LabelBoxes {...chosen} />
    </EditForm>
  );
}

/** The labels of a kind of records, to choose some. */
export function LabelBoxes({ entity, labels }: Props) {
  const text = useText();
  const data = useLazyLoadQuery<labelsQuery>(
    graphql`
      query labelsQuery {
        labels {
          id
          name
          entity
          isActive
        }
      }
    `,
    {},
  );
  const chosen = new Set(labels.map(({ id }) => id));
  const offered = data.labels.filter((label) => label.entity === entity && (label.isActive || chosen.has(label.id)));
  return (
    <>
      {offered.length === 0 && <p className="quiet">{text("record.noLabels")}</p>}
      {offered.map(({ id, name }) => (
        <label key={id} className="check">
          <input type="checkbox" name="labelIds" value={id} defaultChecked={chosen.has(id)} />
          <bdi>{name}</bdi>
        </label>
      ))}
    </>
  );
}
