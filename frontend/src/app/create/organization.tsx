import { graphql } from "react-relay";
import { useText } from "../i18n";
import { typed, WriteForm } from "../record/write_form";
import type { CreateProps } from "./add_record";
import { Duplicates } from "./duplicates";
import { useCreated } from "./use_created";
import { useDuplicates } from "./use_duplicates";
import type { organizationCreateMutation } from "./__generated__/organizationCreateMutation.graphql";

const CREATE = graphql`
  mutation organizationCreateMutation($input: OrganizationCreateInput!) {
    result: organizationCreate(input: $input) {
      organization {
        id
        name
      }
      possibleDuplicates {
        record {
          id
          name
        }
      }
      userErrors {
        ...commit_userErrors @relay(mask: false)
      }
    }
  }
`;

/** The form of a new organization. */
export default function CreateOrganization({ onClose }: CreateProps) {
  const text = useText();
  const { duplicates, check } = useDuplicates<organizationCreateMutation>(CREATE);
  const created = useCreated("organizations", false, onClose);
  return (
    <WriteForm<organizationCreateMutation>
      mutation={CREATE} check={check} submit={text(duplicates.length ? "create.anyway" : "record.save")}
      read={read}
      onDone={({ organization }) => created(organization?.id, organization?.name ?? "")}
    >
      <label>
        {text("record.name")}
        <input className="input" name="name" required maxLength={255} autoComplete="off" />
      </label>
      <label>
        {text("record.website")}
        <input className="input" name="website" maxLength={255} inputMode="url" autoComplete="off" />
      </label>
      <label>
        {text("record.address")}
        <input className="input" name="address" maxLength={255} autoComplete="off" />
      </label>
      <Duplicates duplicates={duplicates} folder="organizations" onClose={onClose} />
    </WriteForm>
  );
}

function read(data: FormData) {
  const [website, address] = [typed(data, "website"), typed(data, "address")];
  return { name: typed(data, "name"), ...(website && { website }), ...(address && { address: { formatted: address } }) };
}
