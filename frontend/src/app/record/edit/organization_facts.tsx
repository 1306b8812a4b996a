import { useFormat } from "../../format";
import { useText } from "../../i18n";
import { useEditable } from "./edit_context";
import { TextDetail } from "./edit_detail";

interface Props {
  readonly name: string;
  readonly website: string | null | undefined;
  readonly linkedin: string | null | undefined;
  readonly industry: string | null | undefined;
  readonly employeeCount: number | null | undefined;
  readonly annualRevenue: string | null | undefined;
  readonly address: { readonly formatted: string | null | undefined } | null | undefined;
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
      <TextDetail label={text("record.address")} field="address" value={address?.formatted} parse={asAddress} />
      {isEditable && <TextDetail label={text("record.website")} field="website" value={website} />}
      {isEditable && <TextDetail label="LinkedIn" field="linkedin" value={linkedin} />}
    </>
  );
}

function asAddress(formatted: string) {
  return { formatted };
}
