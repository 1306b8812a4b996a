import { useCallback } from "react";
import { useIntl } from "react-intl";
import { graphql, readInlineData } from "react-relay";
import { isolateDirected } from "../../app/format";
import type { messageText_message$key } from "./__generated__/messageText_message.graphql";

const MESSAGE = graphql`
  fragment messageText_message on ImportMessage @inline {
    code
    message
    params
    table
    rowNumber
    column
  }
`;

/** Parameters that are names of the API, and the ids of their texts. */
const NAMES: Readonly<Record<string, string>> = {
  chosen: "settings.import.dateOrder",
  encoding: "settings.import.encodingName",
  field: "settings.import.field",
  kind: "settings.import.kind",
  order: "settings.import.dateOrder",
  possible: "settings.import.dateOrder",
  problem: "settings.import.mappingProblem",
  target: "settings.import.field",
};

/** Return the name of a field or the like within a sentence; those of encodings have capitals. */
const inSentence = (parameter: string, text: string) => (parameter === "encoding" ? text : text.toLowerCase());

/** Return a function that says a message of an import in the user's language, after the place that it is about. */
export function useMessageText(): (message: messageText_message$key) => string {
  const { locale, messages, formatMessage } = useIntl();
  return useCallback(
    (key) => {
      const { code, message, params, table, rowNumber, column } = readInlineData(MESSAGE, key);
      const id = `settings.import.message.${code}`;
      if (!messages[id]) return message;
      const named = (name: string, value: string | number) => {
        const nameId = `${NAMES[name]}.${value}`;
        return messages[nameId] ? inSentence(name, formatMessage({ id: nameId })) : typeof value === "string" ? isolateDirected(value) : value;
      };
      const each = (name: string, value: string | number) =>
        String(value)
          .split(" or ")
          .map((one) => String(named(name, one)));
      const oneOf = new Intl.ListFormat(locale, { type: "disjunction" });
      const values = Object.fromEntries(
        Object.entries(params as Record<string, string | number>).map(([name, value]) => [name, name === "possible" ? oneOf.format(each(name, value)) : named(name, value)]),
      );
      const row = rowNumber === null || rowNumber === undefined ? null : formatMessage({ id: "settings.import.row" }, { number: rowNumber });
      return [isolateDirected(table ?? ""), row, isolateDirected(column ?? ""), formatMessage({ id }, values)].filter(Boolean).join(": ");
    },
    [locale, messages, formatMessage],
  );
}
