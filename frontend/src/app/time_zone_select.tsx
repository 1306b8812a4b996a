/** Chooses a time zone by its name: one that the browser knows, or the one before. */
export function TimeZoneSelect({ timeZone }: { timeZone: string }) {
  return (
    <select className="input" name="timeZone" defaultValue={timeZone}>
      {[...new Set([timeZone, ...Intl.supportedValuesOf("timeZone")])].map((zone) => (
        <option key={zone}>{zone}</option>
      ))}
    </select>
  );
}
