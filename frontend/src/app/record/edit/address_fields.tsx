import { graphql } from "relay-runtime";
import { useText } from "../../i18n";
import { typed } from "../write_form";
import type { addressFields_address$data } from "./__generated__/addressFields_address.graphql";

/** All of an address: what a form does not show has to be sent again with the rest. */
void graphql`
  fragment addressFields_address on Address {
    formatted
    subpremise
    streetNumber
    street
    sublocality
    locality
    region
    district
    country
    postalCode
    latitude
    longitude
  }
`;

/** An address, as it is read for its form. */
export type Address = Omit<addressFields_address$data, " $fragmentType">;

const PARTS = ["street", "streetNumber", "postalCode", "locality", "region", "country"] as const;
const PLACE = { latitude: null, longitude: null };

/** The inputs of an address: the whole in one line, and its parts. */
export function AddressFields({ label, address }: { label: string; address: Address | null | undefined }) {
  const text = useText();
  return (
    <>
      <input type="hidden" name="before" value={JSON.stringify(address ?? {})} />
      <input className="input" name="formatted" maxLength={255} aria-label={label} autoComplete="off" defaultValue={address?.formatted ?? ""} />
      {PARTS.map((part) => (
        <label key={part}>
          {text(`record.address.${part}`)}
          <input className="input" name={part} maxLength={255} autoComplete="off" defaultValue={address?.[part] ?? ""} />
        </label>
      ))}
    </>
  );
}

/**
 * Read an address as the API takes it; null for none. A changed part makes the one line anew, unless that was changed, too; the
 * place on the map stays as long as all parts do.
 */
export function readAddress(data: FormData): object | null {
  const before = JSON.parse(typed(data, "before") || "{}") as Partial<Address>;
  const parts = Object.fromEntries(PARTS.map((part) => [part, typed(data, part) || null]));
  const formatted = typed(data, "formatted") || null;
  const isMoved = PARTS.some((part) => (before[part] ?? null) !== parts[part]);
  const isSaid = formatted !== (before.formatted ?? null);
  if (!formatted && PARTS.every((part) => !parts[part])) return null;
  return { ...before, ...parts, ...(isMoved && PLACE), formatted: isMoved && !isSaid ? null : formatted };
}
