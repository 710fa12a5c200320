"""The figures of the reports: one definition each, computed from receipts by SQL.

- `summary`: revenue, receipts, identified share, active, new and returning members; by month,
  by branch, and against another period.
- `rfm`: recency, frequency and money of every member as scores of 1 to 5.
- `cohorts`: who came first in a month, and who of them came again.
- `baskets`: what is bought together, as association rules.
- `unbought`: what a member never bought though most who buy like them do.
- `totals`, `weekly_sales`, `enrolled_by_employee`: the few a shop looks at every morning.
- `products`: what is sold, with revenue, returns and margin, by product and category.
- `value`: who is a customer still, and what each is expected to bring (BG/NBD, Gamma-Gamma).
- `concentration`: how much hangs on few members, branches, departments.

Promises: only receipts of the `Scope` (a period, some branches) count, but where a figure says
otherwise; money is whole minor units; shares are unrounded, None where there is nothing to
share; members who were erased still count, without a name (but RFM scores only those the
segments can name). Nothing here changes a row.
"""

from services.analytics.baskets import Baskets, Level, baskets
from services.analytics.cohorts import Cohorts, cohorts
from services.analytics.concentration import (
    Concentration,
    concentration,
    revenue,
    revenue_by_member,
)
from services.analytics.own import OwnResults, StaffSales, own_results, staff_sales
from services.analytics.products import Products, Sold, SoldRow, products
from services.analytics.rfm import Rfm, rfm
from services.analytics.rules import Rule, share_of, top_share
from services.analytics.scope import Scope
from services.analytics.summary import (
    BranchTotals,
    Sales,
    Summary,
    Totals,
    Visitors,
    summary,
    totals,
)
from services.analytics.today import (
    Enrolled,
    WeekSales,
    enrolled_by_employee,
    week_of,
    weekly_sales,
)
from services.analytics.unbought import Buyers, Counted, Unbought, buyers, unbought
from services.analytics.value import (
    LEAST_DAYS,
    LEAST_REPEATERS,
    Fit,
    TooLittle,
    Valued,
    ValueFigures,
    Worth,
    fit_values,
    is_stale,
    newest_fit,
    value_figures,
    worth_of,
)

__all__ = [
    "LEAST_DAYS",
    "LEAST_REPEATERS",
    "Baskets",
    "BranchTotals",
    "Buyers",
    "Cohorts",
    "Concentration",
    "Counted",
    "Enrolled",
    "Fit",
    "Level",
    "OwnResults",
    "Products",
    "Rfm",
    "Rule",
    "Sales",
    "Scope",
    "Sold",
    "SoldRow",
    "StaffSales",
    "Summary",
    "TooLittle",
    "Totals",
    "Unbought",
    "ValueFigures",
    "Valued",
    "Visitors",
    "WeekSales",
    "Worth",
    "baskets",
    "buyers",
    "cohorts",
    "concentration",
    "enrolled_by_employee",
    "fit_values",
    "is_stale",
    "newest_fit",
    "own_results",
    "products",
    "revenue",
    "revenue_by_member",
    "rfm",
    "share_of",
    "staff_sales",
    "summary",
    "top_share",
    "totals",
    "unbought",
    "value_figures",
    "week_of",
    "weekly_sales",
    "worth_of",
]
