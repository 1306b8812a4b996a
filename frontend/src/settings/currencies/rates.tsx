import { graphql, useFragment } from "react-relay";
import { DateInput } from "../../app/date_input";
import { dayIn, isolate, useFormat } from "../../app/format";
import { useText } from "../../app/i18n";
import { decimalOf, typed, WriteForm } from "../../app/record/write_form";
import { NumberInput } from "../../app/number_input";
import { AddButton } from "../../app/settings/item";
import { useCan, useViewer } from "../../app/viewer";
import { readRates } from "./rate_lines";
import type { rates_query$key } from "./__generated__/rates_query.graphql";
import type { ratesMutation } from "./__generated__/ratesMutation.graphql";

const LOAD = graphql`
  mutation ratesMutation($input: RatesLoadInput!) {
    result: ratesLoad(input: $input) {
      loaded
      userErrors {
        ...commit_userErrors @relay(mask: false)
      }
    }
  }
`;

interface Props {
  query: rates_query$key;
  /** The company's currency. */
  own: string;
  codes: readonly string[];
}

/** Exchange rates, the latest day first. */
export function Rates({ query, own, codes }: Props) {
  const text = useText();
  const format = useFormat();
  const canAdd = useCan("SETTINGS_WRITE");
  const { exchangeRates } = useFragment(
    graphql`
      fragment rates_query on Query {
        exchangeRates(first: 50) {
          totalCount
          nodes {
            date
            base
            quote
            rate
            source
          }
        }
      }
    `,
    query,
  );
  const { nodes, totalCount } = exchangeRates;
  return (
    <section aria-labelledby="rates">
      <h2 id="rates">
        {text("settings.rates")} <span className="quiet numeric">{format.number(totalCount ?? nodes.length)}</span>
      </h2>
      {nodes.length === 0 && <p className="quiet none">{text("settings.noRates")}</p>}
      <ul className="lines">
        {nodes.map(({ date, base, quote, rate, source }) => (
          <li key={`${date} ${base} ${quote}`} className="line">
            <p className="line-text numeric">{text("settings.rateIs", { base, quote, rate: Number(rate) })}</p>
            <span className="quiet numeric">
              {format.day(date)} · {source}
            </span>
          </li>
        ))}
      </ul>
      {canAdd && <AddRate own={own} codes={codes} />}
      {canAdd && <LoadRates />}
    </section>
  );
}

function AddRate({ own, codes }: Omit<Props, "query">) {
  const text = useText();
  const format = useFormat();
  const { timeZone } = useViewer();
  const others = codes.filter((code) => code !== own);
  const read = (data: FormData) => ({
    rates: [{ date: typed(data, "date"), base: own, quote: typed(data, "quote"), rate: decimalOf(data, "rate", format, true) }],
  });
  return (
    <AddButton label={text("settings.addRate")}>
      {(close) => (
        <WriteForm<ratesMutation> mutation={LOAD} read={read} onDone={close}>
          <label>
            {text("settings.rateFrom")}
            <DateInput name="date" required defaultValue={dayIn(timeZone, new Date())} />
          </label>
          <label>
            {text("settings.currency")}
            <select className="input" name="quote">
              {others.map((code) => (
                <option key={code}>{code}</option>
              ))}
            </select>
          </label>
          <label>
            {text("settings.unitsFor", { base: own })}
            <NumberInput name="rate" required isRate isPositive />
          </label>
        </WriteForm>
      )}
    </AddButton>
  );
}

function LoadRates() {
  const text = useText();
  const format = useFormat();
  const { locale } = useViewer();
  const example = `2026-01-31;EUR;USD;${format.decimal(1.0842)}`;
  const check = (area: HTMLTextAreaElement) => {
    const { unclear } = readRates(area.value, locale);
    area.setCustomValidity(unclear === null ? "" : text("settings.rateUnclear", { line: isolate(unclear), example }));
  };
  return (
    <AddButton label={text("settings.loadRates")}>
      {(close) => (
        <WriteForm<ratesMutation> mutation={LOAD} read={(data) => ({ rates: readRates(typed(data, "lines"), locale).rates })} onDone={close}>
          <label>
            {text("settings.rateLines")}
            <textarea className="input numeric" name="lines" required rows={6} placeholder={example} onInput={(event) => check(event.currentTarget)} />
          </label>
        </WriteForm>
      )}
    </AddButton>
  );
}
