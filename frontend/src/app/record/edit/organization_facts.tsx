import { useFormat } from "../../format";
import { useText } from "../../i18n";
import { useEditable } from "./edit_context";
import { type Address, AddressFields, readAddress } from "./address_fields";
import { EditableDetail, TextDetail } from "./edit_detail";
import { EditForm } from "./edit_form";

interface Props {
  readonly name: string;
  readonly website: string | null | undefined;
  readonly linkedin: string | null | undefined;
  readonly industry: string | null | undefined;
  readonly employeeCount: number | null | undefined;
  readonly annualRevenue: string | null | undefined;
  readonly address: Address | null | undefined;
}

/** Facts about an organization, each edited in place. */
export function OrganizationFacts({ name, website, linkedin, industry, employeeCount, annualRevenue, address }: Props) {
  const text = useText();
  const format = useFormat();
  const isEditable = useEditable() !== null;
  const employees = typeof employeeCount === "number" ? format.number(employeeCount) : null;
  return (
    <>
      {isEditable && <TextDetail label={text("record.name")} field="name" value={name} isRequired />}
      <TextDetail label={text("record.industry")} field="industry" value={industry} />
      <TextDetail label={text("record.employees")} field="employeeCount" value={employeeCount} shown={employees} isNumber />
      <TextDetail label={text("record.revenue")} field="annualRevenue" value={annualRevenue} />
      <EditableDetail
        label={text("record.address")}
        editor={(record, close) => (
          <EditForm record={record} read={(data) => ({ address: readAddress(data) })} onClose={close}>
            <AddressFields label={text("record.address")} address={address} />
          </EditForm>
        )}
      >
        {address?.formatted}
      </EditableDetail>
      {isEditable && <TextDetail label={text("record.website")} field="website" value={website} />}
      {isEditable && <TextDetail label="LinkedIn" field="linkedin" value={linkedin} />}
    </>
  );
}
