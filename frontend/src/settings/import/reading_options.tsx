import { graphql, useFragment } from "react-relay";
import { useText } from "../../app/i18n";
import { typed, WriteForm } from "../../app/record/write_form";
import { TimeZoneSelect } from "../../app/time_zone_select";
import type { readingOptions_import$key } from "./__generated__/readingOptions_import.graphql";
import type { readingOptionsMutation } from "./__generated__/readingOptionsMutation.graphql";

const UPDATE = graphql`
  mutation readingOptionsMutation($input: ImportUpdateInput!) {
    result: importUpdate(input: $input) {
      import {
        id
        status
      }
      userErrors {
        ...commit_userErrors @relay(mask: false)
      }
    }
  }
`;

const ORDERS = ["DMY", "MDY", "YMD"];
const MARKS = [".", ","];

/** How the files are read where they leave a choice. A change makes a new plan. */
export function ReadingOptions({ record }: { record: readingOptions_import$key }) {
  const text = useText();
  const { id, options } = useFragment(
    graphql`
      fragment readingOptions_import on Import {
        id
        options {
          timeZone
          dateOrder
          decimalMark
          encoding
        }
      }
    `,
    record,
  );
  const { timeZone, dateOrder, decimalMark, encoding } = options;
  const read = (data: FormData) => ({
    id,
    timeZone: typed(data, "timeZone"),
    dateOrder: typed(data, "dateOrder") || null,
    decimalMark: typed(data, "decimalMark") || null,
    encoding: typed(data, "encoding") || null,
  });
  const byFile = text("settings.import.byFile");
  return (
    <section aria-labelledby="options">
      <h2 id="options">{text("settings.import.options")}</h2>
      <WriteForm<readingOptionsMutation> mutation={UPDATE} read={read} submit={text("settings.import.readAgain")} isQuiet className="settings-grid form-labels">
        <label>
          {text("record.timeZone")}
          <TimeZoneSelect timeZone={timeZone} />
        </label>
        <label>
          {text("settings.import.dateOrder")}
          <select className="input" name="dateOrder" defaultValue={dateOrder ?? ""}>
            <option value="">{byFile}</option>
            {ORDERS.map((order) => (
              <option key={order} value={order}>
                {text(`settings.import.dateOrder.${order}`)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {text("settings.import.decimalMark")}
          <select className="input" name="decimalMark" defaultValue={decimalMark ?? ""}>
            <option value="">{byFile}</option>
            {MARKS.map((mark) => (
              <option key={mark} value={mark}>
                {`1${mark}5`}
              </option>
            ))}
          </select>
        </label>
        <label>
          {text("settings.import.encoding")}
          <input className="input" name="encoding" maxLength={32} placeholder={byFile} defaultValue={encoding ?? ""} />
        </label>
      </WriteForm>
    </section>
  );
}
