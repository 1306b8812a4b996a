"""Uses of gated features, counted in memory where the gate decides (docs/decisions/adoption.md)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from auth.feature_gate import FLAG_OF_GATE, FeatureAccess
from auth.viewer import Viewer
from db.flags.feature_use import Use, UseKey

MAX_PENDING_USES = 100_000
"""Users and features that are remembered until they are written; of more, the rest is not counted."""


@dataclass
class FeatureUseCounter:
    """The uses that this process has not written yet: one for each user, feature and day."""

    pending: dict[UseKey, Use] = field(default_factory=dict)

    def note(self, viewer: Viewer, access: FeatureAccess, now: datetime) -> None:
        """Remember which features an operation of the viewer used at `now`."""
        for gate in access.used & FLAG_OF_GATE.keys():
            flag_key = FLAG_OF_GATE[gate]
            key = UseKey(viewer.company_id, viewer.user.id, flag_key, now.date())
            known = self.pending.get(key)
            if known is not None:
                known.last_at = now
            elif flag_key in access.reasons and len(self.pending) < MAX_PENDING_USES:
                self.pending[key] = Use(now, now, access.reasons[flag_key])

    def take(self) -> Mapping[UseKey, Use]:
        """Return all remembered uses, and forget them."""
        taken, self.pending = self.pending, {}
        return taken

    def put_back(self, uses: Iterable[tuple[UseKey, Use]]) -> None:
        """Remember uses again that could not be written."""
        for key, use in uses:
            later = self.pending.get(key)
            self.pending[key] = use if later is None else Use(use.first_at, later.last_at, use.reason)
