import { useState } from "react";
import { graphql } from "react-relay";
import { useText } from "../../app/i18n";
import { Problems } from "../../app/record/problems";
import { isStale } from "../../app/record/use_seen_version";
import { useWrite } from "../../app/record/use_write";
import { changesTo, typed } from "../../app/record/write_form";
import { TimeZoneSelect } from "../../app/time_zone_select";
import { Effects } from "./effects";
import type { CompanyUpdateInput, formCompanyMutation } from "./__generated__/formCompanyMutation.graphql";

interface Props {
  /** The company that the form is filled with. */
  company: {
    readonly id: string;
    readonly version: number;
    readonly name: string;
    readonly timeZone: string;
    readonly currency: string;
    readonly allowsRemoteImages: boolean;
  };
  /** The version that the page has read last. */
  version: number;
  currencies: readonly { readonly code: string; readonly name: string }[];
  onTouch: () => void;
}

/** Changes the company. What follows from another time zone or currency is said before. */
export function CompanyForm({ company, version, currencies, onTouch }: Props) {
  const text = useText();
  const [asked, setAsked] = useState<CompanyUpdateInput | null>(null);
  const { write, isPending, problems } = useWrite<formCompanyMutation>(graphql`
    mutation formCompanyMutation($input: CompanyUpdateInput!) {
      result: companyUpdate(input: $input) {
        userErrors {
          ...commit_userErrors @relay(mask: false)
        }
      }
    }
  `);
  const expectedVersion = isStale(problems) ? version : company.version;
  const save = (input: CompanyUpdateInput) => void write({ input, subjectId: company.id, onDone: () => location.reload() });
  const submit = (changes: CompanyUpdateInput) => {
    const input = { ...changes, expectedVersion, onConflict: "MERGE_DISJOINT" as const };
    const hasEffects = "timeZone" in input || "currency" in input;
    if (hasEffects) setAsked(input);
    else save(input);
  };
  return (
    <>
      <form
        className="settings-grid form-labels"
        data-draft="company"
        onChange={onTouch}
        onSubmit={(event) => {
          event.preventDefault();
          submit(changesTo(company, readCompany(new FormData(event.currentTarget))));
        }}
      >
        <label>
          {text("settings.name")}
          <input className="input" name="name" required maxLength={255} defaultValue={company.name} />
        </label>
        <label>
          {text("record.timeZone")}
          <TimeZoneSelect timeZone={company.timeZone} />
        </label>
        <label>
          {text("settings.currency")}
          <select className="input" name="currency" defaultValue={company.currency}>
            {currencies.map(({ code, name }) => (
              <option key={code} value={code}>
                {code} · {name}
              </option>
            ))}
          </select>
        </label>
        <label className="check">
          <input type="checkbox" name="allowsRemoteImages" defaultChecked={company.allowsRemoteImages} />
          {text("record.remoteImages")}
        </label>
        <button type="submit" className="button button-primary" disabled={isPending}>
          {text(isPending ? "record.saving" : "record.save")}
        </button>
        <Problems problems={problems} />
      </form>
      {asked && <Effects input={asked} currency={asked.currency ?? company.currency} onCancel={() => setAsked(null)} onConfirm={() => (setAsked(null), save(asked))} />}
    </>
  );
}

function readCompany(data: FormData): CompanyUpdateInput {
  return {
    name: typed(data, "name"),
    timeZone: typed(data, "timeZone"),
    currency: typed(data, "currency"),
    allowsRemoteImages: data.has("allowsRemoteImages"),
  };
}
