import { useNavigate } from "@tanstack/react-router";
import { type FormEvent, useMemo } from "react";
import { useIntl } from "react-intl";
import { useText } from "../../app/i18n";
import { typed } from "../../app/record/write_form";
import { ACTIONS } from "./actions";
import { BetaSelect } from "./beta_select";
import { AUDIT_FILTERS, type AuditSearch, auditSearch } from "./audit_search";

/** What narrows the audit log: it is kept in the address. */
export function Filter({ search }: { search: AuditSearch }) {
  const text = useText();
  const navigate = useNavigate();
  const set = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const raw = Object.fromEntries(AUDIT_FILTERS.map((name) => [name, typed(data, name)]));
    void navigate({ to: ".", search: auditSearch(raw) });
  };
  return (
    <form key={JSON.stringify(search)} className="page-tools beta-filter" role="search" onSubmit={set}>
      <BetaSelect chosen={search.flag} />
      <input className="input list-search" name="actor" defaultValue={search.actor} aria-label={text("beta.audit.actor")} placeholder={text("beta.audit.actor")} />
      <Actions chosen={search.action} />
      <Day name="since" day={search.since} />
      <Day name="until" day={search.until} />
      <button type="submit" className="button">
        {text("beta.audit.filter")}
      </button>
      {Object.values(search).some(Boolean) && (
        <button type="button" className="button button-plain" onClick={() => void navigate({ to: ".", search: {} })}>
          {text("beta.audit.all")}
        </button>
      )}
    </form>
  );
}

function Day({ name, day }: { name: "since" | "until"; day: string | undefined }) {
  const text = useText();
  return (
    <label className="beta-day">
      {text(`beta.audit.${name}`)}
      <input className="input" type="date" name={name} defaultValue={day} />
    </label>
  );
}

function Actions({ chosen }: { chosen: string | undefined }) {
  const text = useText();
  const { locale } = useIntl();
  const actions = useMemo(() => {
    const { compare } = new Intl.Collator(locale);
    return ACTIONS.map((action) => [action, text(`beta.action.${action}`)] as const).toSorted(([, one], [, other]) => compare(one, other));
  }, [locale, text]);
  return (
    <select className="input" name="action" defaultValue={chosen ?? ""} aria-label={text("beta.audit.action")}>
      <option value="">{text("beta.audit.anyAction")}</option>
      {actions.map(([action, words]) => (
        <option key={action} value={action}>
          {words}
        </option>
      ))}
    </select>
  );
}
