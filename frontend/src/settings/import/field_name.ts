import { useIntl } from "react-intl";

/** Return what a field or a kind of an import is called in the user's language; without a name there, as the API says. */
export function useFieldName(): (field: string) => string {
  const { messages, formatMessage } = useIntl();
  const nameOf = (id: string, name: string) => (messages[id] ? formatMessage({ id }) : name);
  return (field) => {
    const [whole = "", part] = field.split(".");
    const name = nameOf(`settings.import.field.${whole}`, whole);
    return part ? formatMessage({ id: "settings.import.part" }, { field: name, part: nameOf(`settings.import.addressPart.${part}`, part) }) : name;
  };
}
