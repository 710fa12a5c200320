"""A believable café chain with a year of life, for trying the app out.

Nothing here is real: people, phones and mails are made up (mails at example.com), and the same
seed, days and sizes give the same shop. This package only writes the files a shop would have: the
till's exports, the program, the campaigns. They go in through the same verbs everybody uses, so a
demo shop is made by the app itself.
"""

from services.demo.cafe import ADDRESS, BRANCHES, EMAIL, PHONE, SHOP
from services.demo.club import redeemers
from services.demo.files import DemoFiles, DemoPlan, Month, write_files

__all__ = [
    "ADDRESS",
    "BRANCHES",
    "EMAIL",
    "PHONE",
    "SHOP",
    "DemoFiles",
    "DemoPlan",
    "Month",
    "redeemers",
    "write_files",
]
