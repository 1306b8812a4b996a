import { graphql } from "react-relay";
import { useText } from "../../app/i18n";
import { RefreshContext } from "../../app/record/refresh_context";
import { useLoaded } from "../../app/record/use_loaded";
import { typed, WriteForm } from "../../app/record/write_form";
import { ActiveBox, AddButton, SettingsItem } from "../../app/settings/item";
import { SettingsPage } from "../../app/settings/page";
import { useCan } from "../../app/viewer";
import type { pageTypesCreateMutation } from "./__generated__/pageTypesCreateMutation.graphql";
import type { pageTypesQuery, pageTypesQuery$data } from "./__generated__/pageTypesQuery.graphql";
import type { pageTypesUpdateMutation } from "./__generated__/pageTypesUpdateMutation.graphql";

const PAGE = graphql`
  query pageTypesQuery {
    activityTypes {
      id
      version
      name
      isContact
      isActive
      viewerCanUpdate
    }
  }
`;

const CREATE = graphql`
  mutation pageTypesCreateMutation($input: ActivityTypeCreateInput!) {
    result: activityTypeCreate(input: $input) {
      userErrors {
        ...commit_userErrors @relay(mask: false)
      }
    }
  }
`;

const UPDATE = graphql`
  mutation pageTypesUpdateMutation($input: ActivityTypeUpdateInput!) {
    result: activityTypeUpdate(input: $input) {
      userErrors {
        ...commit_userErrors @relay(mask: false)
      }
    }
  }
`;

const NO_VARIABLES = {};

/** Types of activities, and which of them count as contact with a customer. */
export default function TypesPage() {
  return (
    <SettingsPage>
      <Types />
    </SettingsPage>
  );
}

function Types() {
  const text = useText();
  const canAdd = useCan("SETTINGS_WRITE");
  const { data, refresh } = useLoaded<pageTypesQuery>(PAGE, NO_VARIABLES);
  return (
    <RefreshContext value={refresh}>
      <section aria-labelledby="types">
        <h2 id="types">{text("settings.types")}</h2>
        <p className="quiet">{text("settings.typesHelp")}</p>
        <ul className="lines">
          {data.activityTypes.map((type) => (
            <TypeLine key={type.id} type={type} />
          ))}
        </ul>
        {canAdd && (
          <AddButton label={text("settings.addType")}>
            {(close) => (
              <WriteForm<pageTypesCreateMutation> mutation={CREATE} read={readType} onDone={close}>
                <NameAndContact />
              </WriteForm>
            )}
          </AddButton>
        )}
      </section>
    </RefreshContext>
  );
}

function TypeLine({ type }: { type: pageTypesQuery$data["activityTypes"][number] }) {
  const text = useText();
  const { id, version, name, isContact, isActive, viewerCanUpdate } = type;
  const read = (data: FormData) => ({
    id,
    expectedVersion: version,
    name: typed(data, "name"),
    isContact: data.has("isContact"),
    isActive: data.has("isActive"),
  });
  return (
    <SettingsItem
      name={name}
      isActive={isActive}
      facts={[isContact && text("settings.countsAsContact")]}
      editor={
        viewerCanUpdate &&
        ((close) => (
          <WriteForm<pageTypesUpdateMutation> mutation={UPDATE} read={read} onDone={close}>
            <NameAndContact name={name} isContact={isContact} />
            <p className="quiet">{text("settings.contactHelp")}</p>
            <ActiveBox isActive={isActive} />
          </WriteForm>
        ))
      }
    />
  );
}

function NameAndContact({ name = "", isContact = false }: { name?: string; isContact?: boolean }) {
  const text = useText();
  return (
    <>
      <label>
        {text("settings.name")}
        <input className="input" name="name" required maxLength={255} defaultValue={name} />
      </label>
      <label className="check">
        <input type="checkbox" name="isContact" defaultChecked={isContact} />
        {text("settings.countsAsContact")}
      </label>
    </>
  );
}

function readType(data: FormData) {
  return { name: typed(data, "name"), isContact: data.has("isContact") };
}
