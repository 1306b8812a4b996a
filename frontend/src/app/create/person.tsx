import { graphql } from "react-relay";
import { useText } from "../i18n";
import { RecordField } from "../record/record_search";
import { typed, WriteForm } from "../record/write_form";
import type { CreateProps } from "./add_record";
import { Duplicates } from "./duplicates";
import { useCreated } from "./use_created";
import { useDuplicates } from "./use_duplicates";
import type { personCreateMutation } from "./__generated__/personCreateMutation.graphql";

const CREATE = graphql`
  mutation personCreateMutation($input: PersonCreateInput!) {
    result: personCreate(input: $input) {
      person {
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

/** The form of a new person, perhaps of a certain organization. */
export default function CreatePerson({ organization, onClose }: CreateProps) {
  const text = useText();
  const { duplicates, check } = useDuplicates<personCreateMutation>(CREATE);
  const created = useCreated("people", Boolean(organization), onClose);
  const read = (data: FormData) => {
    const organizationId = organization?.id ?? typed(data, "organizationId");
    const points = (field: string) => [typed(data, field)].filter(Boolean).map((value) => ({ value }));
    return { name: typed(data, "name"), emails: points("email"), phones: points("phone"), ...(organizationId && { organizationId }) };
  };
  return (
    <WriteForm<personCreateMutation> mutation={CREATE} check={check} submit={text(duplicates.length ? "create.anyway" : "record.save")} read={read} onDone={({ person }) => created(person?.id, person?.name ?? "")}>
      <label>
        {text("record.name")}
        <input className="input" name="name" required maxLength={255} autoComplete="off" />
      </label>
      <label>
        {text("record.email")}
        <input className="input" name="email" inputMode="email" maxLength={255} autoComplete="off" />
      </label>
      <label>
        {text("record.phone")}
        <input className="input" name="phone" type="tel" maxLength={64} autoComplete="off" />
      </label>
      {!organization && <RecordField kind="ORGANIZATION" label={text("record.organization")} name="organizationId" />}
      <Duplicates duplicates={duplicates} folder="people" onClose={onClose} />
    </WriteForm>
  );
}
