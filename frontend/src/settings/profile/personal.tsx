import { graphql, useFragment } from "react-relay";
import { useText } from "../../app/i18n";
import { Problems } from "../../app/record/problems";
import { useWrite } from "../../app/record/use_write";
import { changesTo } from "../../app/record/write_form";
import type { personal_user$key } from "./__generated__/personal_user.graphql";
import type { personalMutation } from "./__generated__/personalMutation.graphql";

const LOCALES = ["en-GB", "en-US", "es-ES", "es-MX"];

/** Name, language, time zone and currency. The app begins anew with what was saved. */
export function Personal({ user }: { user: personal_user$key }) {
  const text = useText();
  const { name, email, locale, timeZone, currency } = useFragment(
    graphql`
      fragment personal_user on User {
        name
        email
        locale
        timeZone
        currency
      }
    `,
    user,
  );
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
  const save = (data: FormData) => {
    const read = (field: string) => String(data.get(field));
    const shown = { name, locale, timeZone, currency };
    const input = changesTo(shown, { name: read("name"), locale: read("locale"), timeZone: read("timeZone"), currency: read("currency").toUpperCase() });
    void write({ input, onDone: () => location.reload() });
  };
  const languages = new Intl.DisplayNames([locale], { type: "language" });
  return (
    <section aria-labelledby="personal">
      <h2 id="personal">{text("settings.personal")}</h2>
      <p className="quiet">{email}</p>
      <form
        className="settings-grid form-labels"
        data-draft="personal"
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
          {text("settings.language")}
          <select className="input" name="locale" defaultValue={locale}>
            {[...new Set([locale, ...LOCALES])].map((each) => (
              <option key={each} value={each}>
                {languages.of(each)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {text("settings.timeZone")}
          <select className="input" name="timeZone" defaultValue={timeZone}>
            {[...new Set([timeZone, ...Intl.supportedValuesOf("timeZone")])].map((zone) => (
              <option key={zone}>{zone}</option>
            ))}
          </select>
        </label>
        <label>
          {text("settings.currency")}
          <input className="input" name="currency" required pattern="[A-Za-z]{3}" maxLength={3} defaultValue={currency} />
        </label>
        <button type="submit" className="button button-primary" disabled={isPending}>
          {text(isPending ? "record.saving" : "record.save")}
        </button>
        <Problems problems={problems} />
      </form>
    </section>
  );
}
