import { graphql } from "react-relay";
import { useText } from "../../app/i18n";
import { RefreshContext } from "../../app/record/refresh_context";
import { useLoaded } from "../../app/record/use_loaded";
import { typed, WriteForm } from "../../app/record/write_form";
import { ActiveBox, AddButton, SettingsItem } from "../../app/settings/item";
import { SettingsPage } from "../../app/settings/page";
import { useCan } from "../../app/viewer";
import type { pageLabelsCreateMutation } from "./__generated__/pageLabelsCreateMutation.graphql";
import type { pageLabelsQuery, pageLabelsQuery$data } from "./__generated__/pageLabelsQuery.graphql";
import type { pageLabelsUpdateMutation } from "./__generated__/pageLabelsUpdateMutation.graphql";

const PAGE = graphql`
  query pageLabelsQuery {
    labels {
      id
      version
      name
      color
      entity
      isActive
      viewerCanUpdate
    }
  }
`;

const CREATE = graphql`
  mutation pageLabelsCreateMutation($input: LabelCreateInput!) {
    result: labelCreate(input: $input) {
      userErrors {
        ...commit_userErrors @relay(mask: false)
      }
    }
  }
`;

const UPDATE = graphql`
  mutation pageLabelsUpdateMutation($input: LabelUpdateInput!) {
    result: labelUpdate(input: $input) {
      userErrors {
        ...commit_userErrors @relay(mask: false)
      }
    }
  }
`;

const ENTITIES = ["ORGANIZATION", "PERSON", "DEAL"] as const;
const COLORS = ["green", "blue", "yellow", "red"];
const NO_VARIABLES = {};

type Label = pageLabelsQuery$data["labels"][number];

/** Labels of the company, for each kind of record. */
export default function LabelsPage() {
  return (
    <SettingsPage>
      <Labels />
    </SettingsPage>
  );
}

function Labels() {
  const text = useText();
  const canAdd = useCan("SETTINGS_WRITE");
  const { data, refresh } = useLoaded<pageLabelsQuery>(PAGE, NO_VARIABLES);
  return (
    <RefreshContext value={refresh}>
      {ENTITIES.map((entity) => {
        const labels = data.labels.filter((label) => label.entity === entity);
        return (
          <section key={entity} aria-labelledby={entity}>
            <h2 id={entity}>{text(`settings.entity.${entity}`)}</h2>
            {labels.length === 0 && <p className="quiet none">{text("settings.noLabels")}</p>}
            <ul className="lines">
              {labels.map((label) => (
                <LabelLine key={label.id} label={label} />
              ))}
            </ul>
            {canAdd && <AddLabel entity={entity} />}
          </section>
        );
      })}
    </RefreshContext>
  );
}

function LabelLine({ label }: { label: Label }) {
  const { id, version, name, color, isActive, viewerCanUpdate } = label;
  const read = (data: FormData) => ({
    id,
    expectedVersion: version,
    name: typed(data, "name"),
    color: typed(data, "color") || null,
    isActive: data.has("isActive"),
  });
  return (
    <SettingsItem
      name={name}
      isActive={isActive}
      mark={<span className="swatch" data-color={color} aria-hidden="true" />}
      editor={
        viewerCanUpdate &&
        ((close) => (
          <WriteForm<pageLabelsUpdateMutation> mutation={UPDATE} read={read} onDone={close}>
            <NameAndColor name={name} color={color} />
            <ActiveBox isActive={isActive} />
          </WriteForm>
        ))
      }
    />
  );
}

function AddLabel({ entity }: { entity: (typeof ENTITIES)[number] }) {
  const text = useText();
  const read = (data: FormData) => ({ entity, name: typed(data, "name"), color: typed(data, "color") || null });
  return (
    <AddButton label={text("settings.addLabel")}>
      {(close) => (
        <WriteForm<pageLabelsCreateMutation> mutation={CREATE} read={read} onDone={close}>
          <NameAndColor />
        </WriteForm>
      )}
    </AddButton>
  );
}

function NameAndColor({ name = "", color }: { name?: string; color?: string | null | undefined }) {
  const text = useText();
  return (
    <>
      <label>
        {text("settings.name")}
        <input className="input" name="name" required maxLength={255} defaultValue={name} />
      </label>
      <label>
        {text("settings.color")}
        <select className="input" name="color" defaultValue={color ?? ""}>
          <option value="">{text("settings.color.none")}</option>
          {[...new Set([...COLORS, ...(color ? [color] : [])])].map((each) => (
            <option key={each} value={each}>
              {COLORS.includes(each) ? text(`settings.color.${each}`) : each}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}
