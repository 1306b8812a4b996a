"""Writing the rows of a table, some at a time: each is created, updated, found unchanged, or skipped with its reason."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from db.lookup import candidates, children, remove
from db.models import CustomValue, Deal, DealStatusEvent, EventSource, Organization
from db.money import to_minor
from db.text import fold
from db.work import Work
from imports.pipedrive.building import RECIPES, Desk, Recipe, Skipped, texts
from imports.pipedrive.known import LABELS, Ambiguous, Known, Names
from imports.pipedrive.records import Record
from imports.pipedrive.report import Outcome, Report, SkipFile, SkippedRow
from imports.pipedrive.survey import Surveyed
from imports.pipedrive.words import Kind

VALUES = tuple(name for name in CustomValue.c.keys() if name not in {"company_id", "field_id", "subject_id"})  # noqa: SIM118  # a ColumnCollection is iterated by column


@dataclass
class Writer:
    """Writes one table."""

    surveyed: Surveyed
    known: Known
    report: Report
    skips: SkipFile
    taken: dict[int, int] = field(default_factory=dict)
    """Our ids that a row of the table was found to be, and which row."""

    @property
    def recipe(self) -> Recipe:
        """How rows of this kind are imported."""
        return RECIPES[self.surveyed.kind]

    async def write(self, work: Work, some: Sequence[Record]) -> None:
        """Write these rows."""
        desk = Desk(work, self.known, self.surveyed.options.zone)
        built = [(record, values) for record in some if (values := await self._built(desk, record)) is not None]
        ids = {values["external_id"] for _, values in built if "external_id" in values}
        loose = texts(self.recipe, (values for _, values in built))
        there = await candidates(work, self.recipe.row, ids, self.recipe.text, loose)
        pairs, fresh = self._matched(built, there)
        created = await work.insert(self.recipe.row, _even([values for _, values in fresh]))
        for (record, values), identity in zip(fresh, created, strict=True):
            self.taken[identity] = record.number
            self._learn(identity, values)
        changed = [await self._change(work, values, row) for _, values, row in pairs]
        await self._events(
            work, [(values, identity, None) for (_, values), identity in zip(fresh, created, strict=True)]
        )
        await self._events(work, [(values, row.id, row.status) for _, values, row in pairs if isinstance(row, Deal)])
        subjects = [(record, identity) for (record, _), identity in zip(fresh, created, strict=True)]
        subjects += [(record, row.id) for record, _, row in pairs]
        touched = await self._customs(work, subjects) | await self._labels(work, subjects)
        self._tell(fresh, [row.id in touched or did for (_, _, row), did in zip(pairs, changed, strict=True)])

    async def _built(self, desk: Desk, record: Record) -> dict[str, Any] | None:
        try:
            return await self.recipe.build(desk, record)
        except (Skipped, Ambiguous) as reason:
            self._skip(record, str(reason))
            return None

    def _skip(self, record: Record, reason: str) -> None:
        self.skips.rows.append(SkippedRow(record.number, list(record.cells), reason))
        self.report.outcomes[self.surveyed.kind, Outcome.SKIPPED] += 1

    def _matched(
        self, built: Iterable[tuple[Record, dict[str, Any]]], there: Sequence[Any]
    ) -> tuple[list[tuple[Record, dict[str, Any], Any]], list[tuple[Record, dict[str, Any]]]]:
        """Which rows are there already, and which are new; one that the file had before is skipped."""
        by_text: dict[str, list[Any]] = defaultdict(list)
        by_external_id = {row.external_id: row for row in there if row.external_id is not None}
        for row in there:
            by_text[getattr(row, self.recipe.text)].append(row)
        pairs, fresh, seen = [], [], {}
        for record, values in built:
            given = values.get("external_id")
            alike = [row for row in by_text[values[self.recipe.text]] if self.recipe.same(row, values)]
            found = [by_external_id[given]] if given in by_external_id else alike
            key = given or tuple(values.get(name) for name in (self.recipe.text, *self.recipe.alike))
            earlier = seen.get(key) or (self.taken.get(found[0].id) if len(found) == 1 else None)
            if earlier is not None:
                self._skip(record, f"it says the same as row {earlier}")
            elif len(found) > 1:
                self._skip(record, f"{len(found)} rows are like it; export the file with its ID column")
            elif found:
                pairs.append((record, values, found[0]))
                self.taken[found[0].id] = seen[key] = record.number
            else:
                fresh.append((record, values))
                seen[key] = record.number
        return pairs, fresh

    def _learn(self, identity: int, values: dict[str, Any]) -> None:
        names: dict[Kind, Names] = {
            Kind.ORGANIZATIONS: self.known.organizations,
            Kind.PEOPLE: self.known.people,
            Kind.DEALS: self.known.deals,
        }
        if self.surveyed.kind in names:
            names[self.surveyed.kind].add(identity, values.get("external_id"), values[self.recipe.text])

    async def _change(self, work: Work, values: dict[str, Any], row: Any) -> bool:
        """Write what differs; a moment that the file does not know is never moved."""
        unsure = {"won_at", "won_on", "first_won_at", "lost_at", "closed_at"} if _is_unsure(values, row) else set()
        kept = {"deleted_at"} if row.deleted_at is not None else set()
        changes = {
            name: value
            for name, value in values.items()
            if name not in unsure | kept | {"first_won_at"} and getattr(row, name) != value
        }
        if changes:
            await work.update(self.recipe.row, row.id, **changes)
            if values.get("external_id") is not None:
                self._learn(row.id, values)
        return bool(changes)

    async def _events(self, work: Work, deals: Iterable[tuple[dict[str, Any], int, Any]]) -> None:
        """A deal's status as history: a new deal's first, and what changed of one that was there."""
        rows = [
            {
                "deal_id": identity,
                "from_status": before,
                "to_status": values["status"],
                "effective_at": values["won_at"] or values["lost_at"] or values.get("created_at") or work.now,
                "organization_id": values["organization_id"],
                "value": values["value"],
                "currency_code": values["currency_code"],
                "source": EventSource.IMPORT,
            }
            for values, identity, before in deals
            if self.surveyed.kind is Kind.DEALS and values["status"] != before
        ]
        await work.insert(DealStatusEvent, rows)

    async def _customs(self, work: Work, subjects: Sequence[tuple[Record, int]]) -> set[int]:
        """Write the values of the company's own fields; answers whose were changed."""
        if not self.surveyed.guesses or not subjects or self.surveyed.kind not in LABELS:
            return set()
        fields = await self.known.custom_fields(work, self.surveyed)
        kept = await children(work, CustomValue, "subject_id", [identity for _, identity in subjects])
        there = {(value.field_id, value.subject_id): value for value in kept}
        fresh: list[dict[str, Any]] = []
        touched: set[int] = set()
        for record, identity in subjects:
            wanted = {fields[place]: await self._value(work, said) for place, said in record.customs.items()}
            gone = [each for each in fields if self._is_gone(there.get((each, identity)), wanted.get(each))]
            if gone:
                await remove(work, CustomValue, "subject_id", identity, "field_id", gone)
            new = [each for each in wanted if each in gone or (each, identity) not in there]
            fresh += [{"field_id": each, "subject_id": identity, **wanted[each]} for each in new]
            touched |= {identity} if gone or new else set()
        await work.insert(CustomValue, fresh)
        return touched

    @staticmethod
    def _is_gone(kept: CustomValue | None, wanted: dict[str, Any] | None) -> bool:
        return kept is not None and (wanted is None or any(getattr(kept, name) != wanted[name] for name in VALUES))

    async def _value(self, work: Work, said: dict[str, Any]) -> dict[str, Any]:
        filled = dict.fromkeys(VALUES) | {name: value for name, value in said.items() if name in VALUES}
        if "words" in said:
            filled["folded"] = fold(said["words"])
        if "money" in said:
            amount, code = said["money"]
            currency, points = await self.known.currency(work, code)
            filled |= {"amount": to_minor(amount, points), "currency": currency}
        return filled

    async def _labels(self, work: Work, subjects: Sequence[tuple[Record, int]]) -> set[int]:
        """Put the labels on; answers what got or lost one."""
        if "labels" not in self.surveyed.layout.fields or self.surveyed.kind not in LABELS or not subjects:
            return set()
        entity, kind, column = LABELS[self.surveyed.kind]
        there: dict[int, set[int]] = defaultdict(set)
        for carried in await children(work, kind, column, [identity for _, identity in subjects]):
            there[getattr(carried, column)].add(carried.label_id)  # type: ignore[attr-defined]  # each of the three has it
        touched: set[int] = set()
        for record, identity in subjects:
            names = self._label_names(record.get("labels"))
            wanted = {await self.known.label(work, entity, name) for name in names}
            if gone := there[identity] - wanted:
                await remove(work, kind, column, identity, "label_id", gone)
            new = wanted - there[identity]
            await work.insert(kind, [{column: identity, "label_id": each} for each in sorted(new)])
            touched |= {identity} if gone or new else set()
        return touched

    def _label_names(self, said: str | None) -> list[str]:
        """Labels stand in a list with commas, and may have commas themselves: a label that is known is one label."""
        entity = LABELS[self.surveyed.kind][0]
        if said is None or (entity, fold(said)) in self.known.labels:
            return [said] if said else []
        return [part.strip() for part in said.split(",") if part.strip()]

    def _tell(self, fresh: Sequence[Any], changed: Iterable[bool]) -> None:
        self.report.outcomes[self.surveyed.kind, Outcome.CREATED] += len(fresh)
        for did in changed:
            self.report.outcomes[self.surveyed.kind, Outcome.UPDATED if did else Outcome.UNCHANGED] += 1

    async def parents(self, work: Work, pairs: Iterable[tuple[str, str]]) -> None:
        """Set the organizations above others, once all are there: pairs of names, child and parent."""
        for child, parent in pairs:
            try:
                below = self.known.organizations.find(None, fold(child))
                above = self.known.organizations.find(None, fold(parent))
            except Ambiguous as reason:
                self.report.warnings.append(f"{child}: its parent is left out, because {reason}")
                continue
            if below is not None and above is not None and below != above:
                (row,) = await children(work, Organization, "id", [below])
                if row.parent_id != above:
                    await work.update(Organization, below, parent_id=above)


def _is_unsure(values: dict[str, Any], row: Any) -> bool:
    """Whether the moments of a deal were guessed, now and then: a guess made at another time is no change."""
    return bool(values.get("won_at_is_estimated")) and isinstance(row, Deal) and row.status == values["status"]


def _even(rows: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """Rows with the same columns; those that one does not say are filled in by the unit of work."""
    return [dict(row) for row in rows]
