import { graphql, useFragment } from "react-relay";
import { DateInput } from "../../app/date_input";
import { useFormat } from "../../app/format";
import { useText } from "../../app/i18n";
import { NumberInput } from "../../app/number_input";
import { Problems } from "../../app/record/problems";
import { useSeenVersion } from "../../app/record/use_seen_version";
import { useWrite } from "../../app/record/use_write";
import { decimalOf } from "../../app/record/write_form";
import { Popover } from "../../ui/popover";
import type { figures_deal$data, figures_deal$key } from "./__generated__/figures_deal.graphql";
import type { figuresMutation } from "./__generated__/figuresMutation.graphql";

/** Value, stage and expected close of a deal. */
export function DealFigures({ deal }: { deal: figures_deal$key }) {
  const text = useText();
  const format = useFormat();
  const data = useFragment(
    graphql`
      fragment figures_deal on Deal {
        id
        version
        title
        viewerCanUpdate
        probability
        expectedCloseDate
        value {
          amount
          currency
        }
        stage {
          name
          probability
        }
      }
    `,
    deal,
  );
  const { value, probability, stage, expectedCloseDate, viewerCanUpdate } = data;
  const chance = probability ?? stage?.probability;
  return (
    <div>
      <dl className="figures figures-three">
        <Figure label={text("deals.value")}>{format.money(value)}</Figure>
        <Figure label={text("deals.close")}>{expectedCloseDate ? format.day(expectedCloseDate) : "–"}</Figure>
        <Figure label={text("deals.probability")}>{typeof chance === "number" ? format.percent(chance) : "–"}</Figure>
      </dl>
      {viewerCanUpdate && (
        <p className="figures-edit">
          <Popover className="link" trigger={text("deals.edit")} title={text("deals.edit")}>
            {(close) => <Editor {...data} onClose={close} />}
          </Popover>
        </p>
      )}
    </div>
  );
}

function Figure({ label, children }: { label: string; children: string }) {
  return (
    <div className="figure">
      <dt>{label}</dt>
      <dd>
        <p className="figure-text numeric">{children}</p>
      </dd>
    </div>
  );
}

function Editor({ id, version, title, value, expectedCloseDate, onClose }: figures_deal$data & { onClose: () => void }) {
  const text = useText();
  const format = useFormat();
  const { write, isPending, problems } = useWrite<figuresMutation>(graphql`
    mutation figuresMutation($input: DealUpdateInput!) {
      result: dealUpdate(input: $input) {
        deal {
          id
          ...figures_deal
        }
        userErrors {
          ...commit_userErrors @relay(mask: false)
        }
      }
    }
  `);
  const expectedVersion = useSeenVersion(version, problems);
  const save = (data: FormData) => {
    const input = {
      id,
      expectedVersion,
      onConflict: "MERGE_DISJOINT" as const,
      title: String(data.get("title")),
      value: { amount: decimalOf(data, "amount", format), currency: value.currency },
      expectedCloseDate: String(data.get("close")) || null,
    };
    void write({ input, onDone: onClose });
  };
  return (
    <form
      className="form form-labels"
      data-draft="figures"
      onSubmit={(event) => {
        event.preventDefault();
        save(new FormData(event.currentTarget));
      }}
    >
      <label>
        {text("deals.name")}
        <input className="input" name="title" required maxLength={255} defaultValue={title} />
      </label>
      <label>
        {text("deals.valueIn", { currency: value.currency })}
        <NumberInput name="amount" required isPositive defaultValue={value.amount} />
      </label>
      <label>
        {text("deals.close")}
        <DateInput name="close" defaultValue={expectedCloseDate ?? ""} />
      </label>
      <Problems problems={problems} />
      <button type="submit" className="button button-primary" disabled={isPending}>
        {text(isPending ? "record.saving" : "record.save")}
      </button>
    </form>
  );
}
