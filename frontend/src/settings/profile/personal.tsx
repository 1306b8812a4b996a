import { graphql, useFragment } from "react-relay";
import { wordsLocale } from "../../app/catalogue";
import { useText } from "../../app/i18n";
import { Problems } from "../../app/record/problems";
import { useSeenRecord } from "../../app/record/use_seen_record";
import { isStale } from "../../app/record/use_seen_version";
import { useWrite } from "../../app/record/use_write";
import { changesTo } from "../../app/record/write_form";
import { TimeZoneSelect } from "../../app/time_zone_select";
import type { personal_user$data, personal_user$key } from "./__generated__/personal_user.graphql";
import type { personalMutation } from "./__generated__/personalMutation.graphql";

const LOCALES = ["en-GB", "en-US", "es-ES", "es-MX"];

interface Currency {
  readonly code: string;
  readonly name: string;
}

/** Name, language, time zone and currency. The app begins anew with what was saved. */
export function Personal({ user, currencies }: { user: personal_user$key; currencies: readonly Currency[] }) {
  const text = useText();
  const shown = useFragment(
    graphql`
      fragment personal_user on User {
        id
        version
        name
        email
        locale
        timeZone
        currency
      }
    `,
    user,
  );
  const { seen, touch } = useSeenRecord(shown);
  return (
    <section aria-labelledby="personal">
      <h2 id="personal">{text("settings.personal")}</h2>
      <p className="quiet">{shown.email}</p>
      <PersonalForm key={seen.version} user={seen} currencies={currencies} version={shown.version} onTouch={touch} />
    </section>
  );
}

interface Props {
  /** The user that the form is filled with. */
  user: personal_user$data;
  /** Those of the company that are active. */
  currencies: readonly Currency[];
  /** The version that the page has read last. */
  version: number;
  onTouch: () => void;
}

function PersonalForm({ user, currencies, version, onTouch }: Props) {
  const text = useText();
  const { write, isPending, problems } = useWrite<personalMutation>(graphql`
    mutation personalMutation($input: ProfileUpdateInput!) {
      result: profileUpdate(input: $input) {
        user {
          id
        }
        userErrors {
          ...commit_userErrors @relay(mask: false)
        }
      }
    }
  `);
  const { name, locale, timeZone, currency } = user;
  const save = (data: FormData) => {
    const read = (field: string) => String(data.get(field));
    const changes = changesTo(user, { name: read("name"), locale: read("locale"), timeZone: read("timeZone"), currency: read("currency") });
    const expectedVersion = isStale(problems) ? version : user.version;
    const input = { ...changes, expectedVersion, onConflict: "MERGE_DISJOINT" as const };
    void write({ input, subjectId: user.id, onDone: () => location.reload() });
  };
  const languages = new Intl.DisplayNames([wordsLocale(locale)], { type: "language" });
  return (
    <form
      className="settings-grid form-labels"
      data-draft="personal"
      onChange={onTouch}
      onSubmit={(event) => {
        event.preventDefault();
        save(new FormData(event.currentTarget));
      }}
    >
      <label>
        {text("settings.name")}
        <input className="input" name="name" required maxLength={255} autoComplete="name" defaultValue={name} />
      </label>
      <label>
        {text("record.language")}
        <select className="input" name="locale" defaultValue={locale}>
          {[...new Set([locale, ...LOCALES])].map((each) => (
            <option key={each} value={each}>
              {languages.of(each)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {text("record.timeZone")}
        <TimeZoneSelect timeZone={timeZone} />
      </label>
      <label>
        {text("settings.ownCurrency")}
        <select className="input" name="currency" defaultValue={currency}>
          {!currencies.some(({ code }) => code === currency) && <option value={currency}>{currency}</option>}
          {currencies.map(({ code, name: title }) => (
            <option key={code} value={code}>
              {code} · {title}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" className="button button-primary" disabled={isPending}>
        {text(isPending ? "record.saving" : "record.save")}
      </button>
      <Problems problems={problems} />
    </form>
  );
}
