<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>errors</name>
    <message><source>core.cancelled</source><translation>Stopped. Nothing was changed.</translation></message>
    <message><source>core.bug</source><translation>Something went wrong that should not have (number {number}). Nothing was changed; the log has the details.</translation></message>
    <message><source>core.busy</source><translation>The data is in use by another program. Try again in a moment.</translation></message>
    <message><source>core.disk_full</source><translation>The disk is full. Free some space and try again; nothing was changed.</translation></message>
    <message><source>core.not_readable</source><translation>“{name}” cannot be read: {reason}</translation></message>
    <message><source>core.not_writable</source><translation>“{name}” cannot be written: {reason}</translation></message>
    <message><source>core.no_shop</source><translation>There is no shop in the folder {folder} yet.</translation></message>
    <message><source>core.shop_exists</source><translation>The folder {folder} already holds a shop.</translation></message>
    <message><source>core.damaged</source><translation>The data file {name} is damaged and was left untouched. Newest backup: {newest_backup}</translation></message>
    <message><source>core.newer</source><translation>The data file {name} was written by a newer Moadon (version {version}). Update the app; the file was left untouched.</translation></message>
    <message><source>core.bad_date</source><translation>“{value}” is not a date. Write it as year-month-day, for example 2026-11-21.</translation></message>
    <message><source>core.bad_period</source><translation>The period ends ({last}) before it begins ({first}).</translation></message>
    <message><source>core.unknown_branch</source><translation>There is no branch “{branch}”. Branches: {known}</translation></message>
    <message><source>core.unknown_region</source><translation>There is no region “{region}”. Regions: {known}</translation></message>
    <message><source>core.bad_shop</source><translation>The shop’s {fact} does not hold: “{value}”.</translation></message>
    <message><source>core.bad_setting</source><translation>“{value}” does not fit the setting {name}.</translation></message>
    <message><source>core.not_yet</source><translation>{what} is not built yet.</translation></message>
</context>
<context>
    <name>core</name>
</context>
<context>
    <name>cli</name>
    <message><source>The shop “{name}” is ready in {folder}.</source><translation>The shop “{name}” is ready in {folder}.</translation></message>
</context>
<context>
    <name>imports</name>
</context>
<context>
    <name>members</name>
    <message><source>members.unknown</source><translation>No customer was found for “{member}”.</translation></message>
    <message><source>members.ambiguous</source><translation>Several customers share “{member}”: {numbers}. Choose one by number.</translation></message>
    <message><source>members.key_taken</source><translation>“{value}” already belongs to customer {number}.</translation></message>
    <message><source>members.bad_phone</source><translation>“{value}” is not a phone number. Check the digits.</translation></message>
    <message><source>members.bad_email</source><translation>“{value}” is not an e-mail address.</translation></message>
    <message><source>members.bad_key</source><translation>“{value}” is not a customer number or card.</translation></message>
    <message><source>members.bad_birthday</source><translation>“{value}” is not a birthday. Write day/month/year, for example 13/05/1990.</translation></message>
    <message><source>members.nameless</source><translation>Write at least a name, a phone, an e-mail or a card.</translation></message>
</context>
<context>
    <name>purchases</name>
</context>
<context>
    <name>segments</name>
</context>
<context>
    <name>sentences</name>
</context>
<context>
    <name>programs</name>
</context>
<context>
    <name>benefits</name>
    <message><source>benefits.bad_terms</source><translation>In the benefit “{benefit}”, the field {field} does not hold: {value}</translation></message>
    <message><source>benefits.unknown_item</source><translation>The catalogue has no {kind} called “{item}”.</translation></message>
    <message><source>benefits.exists</source><translation>There is a benefit called “{name}” already.</translation></message>
    <message><source>benefits.none</source><translation>There is no benefit called “{name}”.</translation></message>
    <message><source>benefits.terms_in_the_past</source><translation>New terms can only begin on a day after {today}, not on {from_on}: what was earned stays.</translation></message>
    <message><source>benefits.bad_amount</source><translation>The amount {amount} cannot be booked.</translation></message>
    <message><source>benefits.not_enough_points</source><translation>Not enough points: {wanted} wanted, {available} available.</translation></message>
    <message><source>benefits.not_enough_credit</source><translation>Not enough credit: {wanted} wanted, {available} available.</translation></message>
    <message><source>benefits.no_reason</source><translation>Give the reason.</translation></message>
    <message><source>benefits.no_entry</source><translation>The ledger has no entry number {entry}.</translation></message>
    <message><source>benefits.already_reversed</source><translation>Entry {entry} was taken back already.</translation></message>
    <message><source>benefits.not_reversible</source><translation>Entry {entry} (of the kind {kind}) is not taken back by hand.</translation></message>
    <message><source>benefits.key_reused</source><translation>The key “{key}” was used for something else already.</translation></message>
    <message><source>The balance is not the sum of the entries.</source><translation>The balance is not the sum of the entries.</translation></message>
    <message><source>A lot holds less than nothing or more than it was given.</source><translation>A lot holds less than nothing or more than it was given.</translation></message>
    <message><source>A debt was paid more than once.</source><translation>A debt was paid more than once.</translation></message>
    <message><source>An entry names a lot of another account.</source><translation>An entry names a lot of another account.</translation></message>
    <message><source>A receipt earned twice from one benefit.</source><translation>A receipt earned twice from one benefit.</translation></message>
    <message><source>More was taken back than had been booked.</source><translation>More was taken back than had been booked.</translation></message>
    <message><source>An entry moves the wrong way for its kind.</source><translation>An entry moves the wrong way for its kind.</translation></message>
    <message><source>A transfer gave another sum than it took.</source><translation>A transfer gave another sum than it took.</translation></message>
    <message><source>Something is left of a receipt that was taken away.</source><translation>Something is left of a receipt that was taken away.</translation></message>
</context>
<context>
    <name>campaigns</name>
</context>
<context>
    <name>reports</name>
    <message><source>{points} pts</source><translation>{points} pts</translation></message>
    <message><source>no change</source><translation>no change</translation></message>
    <message><source>Page {page} of {pages}</source><translation>Page {page} of {pages}</translation></message>
    <message><source>Made on {day} with Moadon</source><translation>Made on {day} with Moadon</translation></message>
    <message><source>{unit} thousands</source><translation>{unit} thousands</translation></message>
    <message><source>{unit} millions</source><translation>{unit} millions</translation></message>
    <message><source>Overview</source><translation>Overview</translation></message>
    <message><source>Figure</source><translation>Figure</translation></message>
    <message><source>Value</source><translation>Value</translation></message>
    <message><source>Before</source><translation>Before</translation></message>
    <message><source>Change</source><translation>Change</translation></message>
</context>
<context>
    <name>analytics</name>
</context>
<context>
    <name>backup</name>
</context>
<context>
    <name>schedule</name>
</context>
<context>
    <name>demo</name>
</context>
<context>
    <name>frame</name>
    <message><source>Today</source><translation>Today</translation></message>
    <message><source>Members</source><translation>Members</translation></message>
    <message><source>Segments</source><translation>Segments</translation></message>
    <message><source>Reports</source><translation>Reports</translation></message>
    <message><source>Settings</source><translation>Settings</translation></message>
    <message><source>Pages</source><translation>Pages</translation></message>
    <message><source>Close</source><translation>Close</translation></message>
    <message><source>Cancel</source><translation>Cancel</translation></message>
    <message><source>Undo</source><translation>Undo</translation></message>
    <message numerus="yes"><source>{n} seconds left</source><translation><numerusform>{n} second left</numerusform><numerusform>{n} seconds left</numerusform></translation></message>
    <message numerus="yes"><source>{n} minutes left</source><translation><numerusform>{n} minute left</numerusform><numerusform>{n} minutes left</numerusform></translation></message>
    <message><source>Search</source><translation>Search</translation></message>
    <message><source>Search everything</source><translation>Search everything</translation></message>
    <message><source>Search members, segments, pages…</source><translation>Search members, segments, pages…</translation></message>
    <message><source>Found</source><translation>Found</translation></message>
    <message><source>Nothing found</source><translation>Nothing found</translation></message>
    <message><source>Welcome to Moadon</source><translation>Welcome to Moadon</translation></message>
    <message><source>Open my shop</source><translation>Open my shop</translation></message>
    <message><source>A few questions, and your shop is ready. All of it can be changed later.</source><translation>A few questions, and your shop is ready. All of it can be changed later.</translation></message>
    <message><source>Language</source><translation>Language</translation></message>
    <message><source>Shop name</source><translation>Shop name</translation></message>
    <message><source>What is the shop called?</source><translation>What is the shop called?</translation></message>
    <message><source>This branch</source><translation>This branch</translation></message>
    <message><source>What is this branch called?</source><translation>What is this branch called?</translation></message>
    <message><source>Country</source><translation>Country</translation></message>
    <message><source>Currency</source><translation>Currency</translation></message>
    <message><source>Israel</source><translation>Israel</translation></message>
    <message><source>Vietnam</source><translation>Vietnam</translation></message>
    <message><source>Uzbekistan</source><translation>Uzbekistan</translation></message>
    <message><source>United States</source><translation>United States</translation></message>
    <message><source>United Kingdom</source><translation>United Kingdom</translation></message>
</context>
<context>
    <name>today</name>
    <message><source>Good morning</source><translation>Good morning</translation></message>
    <message><source>Good afternoon</source><translation>Good afternoon</translation></message>
    <message><source>Good evening</source><translation>Good evening</translation></message>
    <message><source>Identified revenue · 30 days</source><translation>Identified revenue · 30 days</translation></message>
    <message><source>Returning customers · 30 days</source><translation>Returning customers · 30 days</translation></message>
    <message><source>Enrolment by employee (this week)</source><translation>Enrolment by employee (this week)</translation></message>
    <message><source>Nobody was enrolled this week yet.</source><translation>Nobody was enrolled this week yet.</translation></message>
    <message><source>Not noted</source><translation>Not noted</translation></message>
    <message><source>No sales in the last 30 days yet</source><translation>No sales in the last 30 days yet</translation></message>
    <message><source>{part} of {whole}</source><translation>{part} of {whole}</translation></message>
    <message><source>{points} pts against the 30 days before</source><translation>{points} pts against the 30 days before</translation></message>
    <message><source>{share} against the 30 days before</source><translation>{share} against the 30 days before</translation></message>
    <message><source>{new} new · {active} active</source><translation>{new} new · {active} active</translation></message>
    <message><source>Revenue by week · members and anonymous</source><translation>Revenue by week · members and anonymous</translation></message>
    <message><source>Identified</source><translation>Identified</translation></message>
    <message><source>Anonymous</source><translation>Anonymous</translation></message>
</context>
<context>
    <name>counter</name>
</context>
<context>
    <name>members_page</name>
</context>
<context>
    <name>programs_page</name>
</context>
<context>
    <name>purchases_page</name>
</context>
<context>
    <name>segments_page</name>
</context>
<context>
    <name>campaigns_page</name>
</context>
<context>
    <name>reports_page</name>
</context>
<context>
    <name>planning_page</name>
</context>
<context>
    <name>settings_page</name>
</context>
</TS>
