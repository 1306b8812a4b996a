import { useText } from "../../app/i18n";
import { typed } from "../../app/record/write_form";

interface Option {
  readonly id: string;
  readonly label: string;
  readonly color: string | null | undefined;
}

/** The options of a field, each in an input, and room for new ones, one in a line. */
export function OptionFields({ options }: { options: readonly Option[] }) {
  const text = useText();
  return (
    <>
      {options.length > 0 && (
        <fieldset className="options">
          <legend>{text("settings.options")}</legend>
          {options.map(({ id, label }) => (
            <input key={id} className="input" name={`option-${id}`} aria-label={label} maxLength={255} defaultValue={label} />
          ))}
          <p className="quiet">{text("settings.optionsHelp")}</p>
        </fieldset>
      )}
      <label>
        {text("settings.newOptions")}
        <textarea className="input" name="newOptions" rows={3} required={options.length === 0} />
      </label>
    </>
  );
}

/** The complete list of options: an emptied one is left out. */
export function readOptions(data: FormData, options: readonly Option[]) {
  const kept = options.map(({ id, color }) => ({ id, color: color ?? null, label: typed(data, `option-${id}`) }));
  const added = typed(data, "newOptions").split("\n");
  return [...kept, ...added.map((label) => ({ label: label.trim() }))].filter(({ label }) => label);
}
