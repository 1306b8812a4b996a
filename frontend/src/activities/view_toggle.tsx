import { Rows3, Sun } from "lucide-react";
import { Segments } from "../app/segments";

const VIEWS = [
  { to: "/app/activities/day", label: "activities.day", icon: Sun },
  { to: "/app/activities", label: "activities.list", icon: Rows3 },
];

/** Leads from the list to the viewer's day and back. */
export function ViewToggle() {
  return <Segments label="activities.views" segments={VIEWS} />;
}
