import { graphql, useLazyLoadQuery } from "react-relay";
import { useText } from "../i18n";
import type { BulkFormProps } from "./bulk";
import { ChangeForm } from "./change_form";
import type { labelsBulkQuery } from "./__generated__/labelsBulkQuery.graphql";

/** Adds labels to records, or removes them. */
export default function LabelsForm(props: BulkFormProps) {
  const text = useText();
  const { labels } = useLazyLoadQuery<labelsBulkQuery>(
    graphql`
      query labelsBulkQuery {
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
  const own = labels.filter(({ entity }) => entity === props.bulk.labels);
  if (!own.length) return <p className="quiet">{text("bulk.noLabels")}</p>;
  return (
    <ChangeForm {...props} read={readChanges}>
      {own.map(({ id, name, isActive }) => (
        <label key={id} className="check-end">
          <bdi>{name}</bdi>
          <select className="input" name={id} aria-label={name} defaultValue="">
            <option value="">{text("bulk.labelSame")}</option>
            {isActive && <option value="add">{text("bulk.labelAdd")}</option>}
            <option value="remove">{text("bulk.labelRemove")}</option>
          </select>
        </label>
      ))}
    </ChangeForm>
  );
}

function readChanges(form: FormData): object | undefined {
  const idsOf = (wanted: string) => [...form].flatMap(([id, value]) => (value === wanted ? [id] : []));
  const changes = { addLabelIds: idsOf("add"), removeLabelIds: idsOf("remove") };
  return changes.addLabelIds.length || changes.removeLabelIds.length ? changes : undefined;
}
