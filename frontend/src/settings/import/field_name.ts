import { useIntl } from "react-intl";

/** Return what a field or a kind of an import is called in the user's language; without a name there, as the API says. */
export function useFieldName(): (field: string) => string {
  const { messages, formatMessage } = useIntl();
  return (field) => {
    const id = `settings.import.field.${field}`;
    return messages[id] ? formatMessage({ id }) : field;
  };
}
