import { graphql } from "react-relay";
import { useText } from "../../app/i18n";
import { RefreshContext } from "../../app/record/refresh_context";
import { useLoaded } from "../../app/record/use_loaded";
import { typed, WriteForm } from "../../app/record/write_form";
import { ActiveBox, AddButton, SettingsItem } from "../../app/settings/item";
import { SettingsPage } from "../../app/settings/page";
import { useCan } from "../../app/viewer";
import { Rates } from "./rates";
import type { pageCurrenciesCreateMutation } from "./__generated__/pageCurrenciesCreateMutation.graphql";
import type { pageCurrenciesQuery, pageCurrenciesQuery$data } from "./__generated__/pageCurrenciesQuery.graphql";
import type { pageCurrenciesUpdateMutation } from "./__generated__/pageCurrenciesUpdateMutation.graphql";

const PAGE = graphql`
  query pageCurrenciesQuery {
    viewer {
      company {
        currency
      }
    }
    currencies {
      id
      version
      code
      name
      symbol
      decimalPoints
      isActive
      viewerCanUpdate
    }
    ...rates_query
  }
`;

const CREATE = graphql`
  mutation pageCurrenciesCreateMutation($input: CurrencyCreateInput!) {
    result: currencyCreate(input: $input) {
      userErrors {
        ...commit_userErrors @relay(mask: false)
      }
    }
  }
`;

const UPDATE = graphql`
  mutation pageCurrenciesUpdateMutation($input: CurrencyUpdateInput!) {
    result: currencyUpdate(input: $input) {
      userErrors {
        ...commit_userErrors @relay(mask: false)
      }
    }
  }
`;

const NO_VARIABLES = {};

/** Currencies of deals, and exchange rates between them. */
export default function CurrenciesPage() {
  return (
    <SettingsPage>
      <Currencies />
    </SettingsPage>
  );
}

function Currencies() {
  const text = useText();
  const canAdd = useCan("SETTINGS_WRITE");
  const { data, refresh } = useLoaded<pageCurrenciesQuery>(PAGE, NO_VARIABLES);
  const own = data.viewer.company.currency;
  return (
    <RefreshContext value={refresh}>
      <section aria-labelledby="currencies">
        <h2 id="currencies">{text("settings.currencies")}</h2>
        <ul className="lines">
          {data.currencies.map((currency) => (
            <CurrencyLine key={currency.code} currency={currency} isOwn={currency.code === own} />
          ))}
        </ul>
        {canAdd && <AddCurrency />}
      </section>
      <Rates query={data} own={own} codes={data.currencies.filter(({ isActive }) => isActive).map(({ code }) => code)} />
    </RefreshContext>
  );
}

interface LineProps {
  currency: pageCurrenciesQuery$data["currencies"][number];
  isOwn: boolean;
}

function CurrencyLine({ currency, isOwn }: LineProps) {
  const text = useText();
  const { version, code, name, symbol, decimalPoints, isActive, viewerCanUpdate } = currency;
  const read = (data: FormData) => ({
    code,
    expectedVersion: version,
    name: typed(data, "name"),
    symbol: typed(data, "symbol"),
    ...(!isOwn && { isActive: data.has("isActive") }),
  });
  return (
    <SettingsItem
      name={`${code} · ${name}`}
      isActive={isActive}
      facts={[symbol, text("settings.decimals", { count: decimalPoints }), isOwn && text("settings.ofCompany")]}
      editor={
        viewerCanUpdate &&
        ((close) => (
          <WriteForm<pageCurrenciesUpdateMutation> mutation={UPDATE} read={read} onDone={close}>
            <label>
              {text("settings.name")}
              <input className="input" name="name" required maxLength={255} defaultValue={name} />
            </label>
            <label>
              {text("settings.symbol")}
              <input className="input" name="symbol" required maxLength={16} defaultValue={symbol} />
            </label>
            {!isOwn && <ActiveBox isActive={isActive} />}
          </WriteForm>
        ))
      }
    />
  );
}

function AddCurrency() {
  const text = useText();
  return (
    <AddButton label={text("settings.addCurrency")}>
      {(close) => (
        <WriteForm<pageCurrenciesCreateMutation> mutation={CREATE} read={readCurrency} onDone={close}>
          <label>
            {text("settings.code")}
            <input className="input" name="code" required pattern="[A-Za-z0-9]{2,8}" maxLength={8} />
          </label>
          <label>
            {text("settings.name")}
            <input className="input" name="name" maxLength={255} placeholder={text("settings.usualName")} />
          </label>
        </WriteForm>
      )}
    </AddButton>
  );
}

function readCurrency(data: FormData) {
  return { code: typed(data, "code").toUpperCase(), name: typed(data, "name") || null };
}
