"""Making campaigns; what people decide about them."""

from typing import Any

from sqlalchemy import select, update

from models.campaign import Campaign, CampaignMessage, CampaignRecipient
from models.values import CampaignState, Channel, RecipientState
from services import members, segments
from services.campaigns import queries
from services.campaigns.errors import CampaignExists
from services.campaigns.events import CampaignChanged
from services.campaigns.plan import Plan, read_plan
from services.core.work import Work
from services.security import Right, record, require


def create(work: Work, file: bytes) -> queries.CampaignRow:
    """Keep the campaign of a file's content as a draft and return it.

    CampaignExists when the name is taken; everything `read_plan` refuses; and what segments
    refuse of its rule or the segment's name.
    """
    require(work, Right.CAMPAIGN)
    plan = read_plan(file)
    if work.session.scalar(select(Campaign.id).where(Campaign.name == plan.name)) is not None:
        raise CampaignExists(name=plan.name)
    segment_id = None
    if plan.segment is not None:
        segment_id = segments.segment_by_name(work.session, plan.segment).id
    else:
        segments.parse(plan.rule)
    row = Campaign(
        name=plan.name,
        kind=plan.kind,
        segment_id=segment_id,
        segment_rule=plan.rule,
        plan=_document(plan),
        created_at=work.now,
    )
    work.session.add(row)
    work.session.flush()
    for message in plan.messages:
        work.session.add(
            CampaignMessage(
                campaign_id=row.id,
                channel=message.channel,
                language=message.language,
                subject=message.subject,
                body=message.body,
                html=message.html,
            )
        )
    record(work, "campaign.create", "campaign", row.id, channels=[*plan.channels])
    work.tell(CampaignChanged(row.id))
    return queries.get_campaign(work.session, plan.name)


def _document(plan: Plan) -> dict[str, Any]:
    return {
        "version": 1,
        "channels": [channel.value for channel in plan.channels],
        "languages": list(plan.languages),
        "response_days": plan.response_days,
        "not_within_days": plan.not_within_days,
        "cost": dict(plan.cost),
    }


def retry(work: Work, name: str, state: RecipientState) -> int:
    """Queue the failed or the unknown rows again, on a person's word; return how many.

    Nothing else sends an `unknown` row again: the member may have the message already.
    """
    if state not in (RecipientState.FAILED, RecipientState.UNKNOWN):
        raise ValueError(state)
    require(work, Right.CAMPAIGN)
    campaign = queries.get_campaign(work.session, name)
    again = (
        update(CampaignRecipient)
        .where(CampaignRecipient.campaign_id == campaign.id, CampaignRecipient.state == state)
        .values(state=RecipientState.QUEUED, attempts=0, next_try_at=None, reason=None)
        .returning(CampaignRecipient.id)
    )
    count = len(work.session.execute(again).all())
    if count:
        row = work.session.get_one(Campaign, campaign.id)
        row.state, row.finished_at = CampaignState.SENDING, None
    record(work, "campaign.retry", "campaign", campaign.id, state=state.value, count=count)
    work.tell(CampaignChanged(campaign.id))
    return count


def opt_out(work: Work, channel: Channel, address: str) -> int:
    """Note that nobody at this address wants to hear from us; return how many members that is.

    Rows already queued for it are skipped when their turn comes.
    """
    if channel is Channel.EMAIL:
        address = members.email_address(address) or address
    elif channel in (Channel.SMS, Channel.PHONE):
        address = members.phone_e164(address, work.shop.country) or address
    return len(members.refuse_address(work, channel, address, source="campaign"))
