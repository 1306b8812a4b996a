import { graphql } from "react-relay";
import { useFeatures } from "../../app/features_context";
import { useText } from "../../app/i18n";
import { RefreshContext } from "../../app/record/refresh_context";
import { useLoaded } from "../../app/record/use_loaded";
import { useReorder } from "../../app/settings/reorder";
import { SettingsPage } from "../../app/settings/page";
import { useCan } from "../../app/viewer";
import { AddField, type CustomField, FieldLine, UPDATE_FIELD } from "./field";
import type { fieldMutation } from "./__generated__/fieldMutation.graphql";
import type { pageFieldsQuery } from "./__generated__/pageFieldsQuery.graphql";

const PAGE = graphql`
  query pageFieldsQuery {
    fields(retired: true) {
      id
      version
      name
      type
      entity
      position
      isActive
      viewerCanUpdate
      options {
        id
        label
        color
        isDeleted
      }
    }
  }
`;

const ENTITIES = ["ORGANIZATION", "PERSON", "DEAL"];
const NO_VARIABLES = {};

/** Custom fields of each kind of record. */
export default function FieldsPage() {
  return (
    <SettingsPage>
      <Fields />
    </SettingsPage>
  );
}

function Fields() {
  const features = useFeatures();
  const { data, refresh } = useLoaded<pageFieldsQuery>(PAGE, NO_VARIABLES);
  const entities = [...features.flatMap(({ fieldEntities = [] }) => fieldEntities), ...ENTITIES];
  return (
    <RefreshContext value={refresh}>
      {entities.map((entity) => (
        <FieldsOf key={entity} entity={entity} fields={data.fields.filter((field) => field.entity === entity)} />
      ))}
    </RefreshContext>
  );
}

function FieldsOf({ entity, fields }: { entity: string; fields: readonly CustomField[] }) {
  const text = useText();
  const canAdd = useCan("SETTINGS_WRITE");
  const { move, isPending } = useReorder<fieldMutation>(UPDATE_FIELD, fields);
  return (
    <section aria-labelledby={entity}>
      <h2 id={entity}>{text(`settings.entity.${entity}`)}</h2>
      {fields.length === 0 && <p className="quiet none">{text("settings.noFields")}</p>}
      <ul className="lines">
        {fields.map((field, index) => (
          <FieldLine key={field.id} field={field} order={{ items: fields, index, isPending, onMove: move }} />
        ))}
      </ul>
      {canAdd && <AddField entity={entity} />}
    </section>
  );
}
