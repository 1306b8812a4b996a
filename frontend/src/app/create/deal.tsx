import { graphql, useLazyLoadQuery } from "react-relay";
import { DateInput } from "../date_input";
import { useFormat } from "../format";
import { useText } from "../i18n";
import { NumberInput } from "../number_input";
import { RecordField } from "../record/record_search";
import { decimalOf, typed, WriteForm } from "../record/write_form";
import { useViewer } from "../viewer";
import type { CreateProps } from "./add_record";
import { useCreated } from "./use_created";
import type { dealCreateMutation } from "./__generated__/dealCreateMutation.graphql";
import type { dealCreateQuery } from "./__generated__/dealCreateQuery.graphql";

const CREATE = graphql`
  mutation dealCreateMutation($input: DealCreateInput!) {
    result: dealCreate(input: $input) {
      deal {
        id
        title
      }
      userErrors {
        ...commit_userErrors @relay(mask: false)
      }
    }
  }
`;

/** The form of a new deal, perhaps of a certain organization or person. */
export default function CreateDeal({ organization, person, onClose }: CreateProps) {
  const text = useText();
  const format = useFormat();
  const created = useCreated("deals", Boolean(organization ?? person), onClose);
  const read = (data: FormData) => {
    const organizationId = organization?.id ?? typed(data, "organizationId");
    const [amount, day] = [decimalOf(data, "amount", format), typed(data, "expectedCloseDate")];
    return {
      title: typed(data, "title"),
      stageId: typed(data, "stageId"),
      ...(organizationId && { organizationId }),
      ...(person && { personId: person.id }),
      ...(amount && { value: { amount, currency: typed(data, "currency") } }),
      ...(day && { expectedCloseDate: day }),
    };
  };
  return (
    <WriteForm<dealCreateMutation> mutation={CREATE} read={read} onDone={({ deal }) => created(deal?.id, deal?.title ?? "")}>
      <label>
        {text("record.title")}
        <input className="input" name="title" required maxLength={255} autoComplete="off" />
      </label>
      {!organization && <RecordField kind="ORGANIZATION" label={text("record.organization")} name="organizationId" />}
      <Value />
      <label>
        {text("record.expectedClose")}
        <DateInput name="expectedCloseDate" />
      </label>
    </WriteForm>
  );
}

/** Amount, currency and stage. */
function Value() {
  const text = useText();
  const { currency } = useViewer();
  const { currencies, pipelines } = useLazyLoadQuery<dealCreateQuery>(
    graphql`
      query dealCreateQuery {
        currencies {
          code
          isActive
        }
        pipelines(first: 100) {
          nodes {
            id
            name
            isActive
            stages {
              id
              name
              isActive
            }
          }
        }
      }
    `,
    {},
  );
  return (
    <>
      <div className="form-pair">
        <label>
          {text("record.value")}
          <NumberInput name="amount" isPositive />
        </label>
        <label>
          {text("record.currency")}
          <select className="input" name="currency" defaultValue={currency}>
            {currencies.flatMap(({ code, isActive }) => (isActive ? [<option key={code}>{code}</option>] : []))}
          </select>
        </label>
      </div>
      <label>
        {text("record.stage")}
        <select className="input" name="stageId" required>
          {pipelines.nodes
            .filter(({ isActive }) => isActive)
            .map((pipeline) => (
              <optgroup key={pipeline.id} label={pipeline.name}>
                {pipeline.stages
                  .filter(({ isActive }) => isActive)
                  .map(({ id, name }) => (
                    <option key={id} value={id}>
                      {name}
                    </option>
                  ))}
              </optgroup>
            ))}
        </select>
      </label>
    </>
  );
}
