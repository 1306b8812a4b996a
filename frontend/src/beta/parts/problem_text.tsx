import { useFormat } from "../../app/format";
import { useText } from "../../app/i18n";

/** What is neglected, impossible or broken, as a sentence. */
export function ProblemText({ code, params }: { code: string; params: unknown }) {
  const text = useText();
  const format = useFormat();
  return <bdi>{text(`beta.problem.${code}`, valuesOf(params, format))}</bdi>;
}

/** The values for a sentence. Days and instants are in the viewer's form; without a user, it is about all of a company.
 *  A beta without a title, such as a missing one, is named by its key. */
function valuesOf(params: unknown, format: ReturnType<typeof useFormat>): Record<string, string | number> {
  const { date, time, user, ...values } = params as Record<string, string | number>;
  return { title: values["flag"] ?? "", ...values, user: user || "all", ...(date && { date: format.day(String(date)) }), ...(time && { time: format.dateTime(String(time)) }) };
}
