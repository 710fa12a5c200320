"""What campaigns tell the screens."""

from dataclasses import dataclass

from services.core.news import News


@dataclass(frozen=True, slots=True)
class CampaignChanged(News):
    """A campaign was made, prepared, or some of its recipients changed state."""

    campaign_id: int
