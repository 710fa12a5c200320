<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>errors</name>
    <message><source>core.cancelled</source><translation>Stopped. Nothing was changed.</translation></message>
    <message><source>core.bug</source><translation>Something went wrong that should not have (number {number}). Nothing was changed; the log has the details.</translation></message>
    <message><source>core.busy</source><translation>The data is open in another app. Try again in a moment.</translation></message>
    <message><source>core.disk_full</source><translation>The disk is full. Free some space and try again; nothing was changed.</translation></message>
    <message><source>core.not_readable</source><translation>“{name}” cannot be read: {reason}</translation></message>
    <message><source>core.not_writable</source><translation>“{name}” cannot be written: {reason}</translation></message>
    <message><source>core.holds_data</source><translation>“{name}” holds a shop’s data. Choose another name.</translation></message>
    <message><source>core.usage</source><translation>The command is not written right: {reason}</translation></message>
    <message><source>core.no_shop</source><translation>There is no shop in the folder {folder} yet.</translation></message>
    <message><source>core.shop_exists</source><translation>The folder {folder} already holds a shop.</translation></message>
    <message><source>core.damaged</source><translation>The data file {name} is damaged and was left untouched. Newest backup: {newest_backup}</translation></message>
    <message><source>core.newer</source><translation>The data file {name} was written by a newer Moadon (version {version}). Update the app; the file was left untouched.</translation></message>
    <message><source>core.bad_date</source><translation>“{value}” is not a date. Write it as year-month-day, for example 2026-11-21.</translation></message>
    <message><source>core.bad_period</source><translation>The period ends ({last}) before it begins ({first}).</translation></message>
    <message><source>core.unknown_branch</source><translation>There is no branch “{branch}”. Branches: {known}</translation></message>
    <message><source>core.unknown_region</source><translation>There is no region “{region}”. Regions: {known}</translation></message>
    <message><source>core.bad_shop</source><translation>The shop’s {fact} cannot be “{value}”.</translation></message>
    <message><source>core.bad_setting</source><translation>“{value}” does not fit the setting {name}.</translation></message>
    <message><source>core.not_yet</source><translation>{what} is not built yet.</translation></message>
</context>
<context>
    <name>core</name>
</context>
<context>
    <name>staff</name>
    <message><source>security.not_allowed</source><translation>You may not do this: {what}. Ask {who}.</translation></message>
    <message><source>security.no_longer_user</source><translation>Your access was closed. Sign in again or ask the owner.</translation></message>
    <message><source>security.bad_pin</source><translation>A PIN is 4 to 8 digits.</translation></message>
    <message><source>security.bad_name</source><translation>Give the user a readable name of at most 60 characters.</translation></message>
    <message><source>security.user_exists</source><translation>There is a user called “{name}” already.</translation></message>
    <message><source>security.no_user</source><translation>There is no active user called “{name}”.</translation></message>
    <message><source>security.first_is_owner</source><translation>The first user must be an owner.</translation></message>
    <message><source>security.last_owner</source><translation>“{name}” is the last owner. Add another owner first.</translation></message>
    <message><source>security.no_employee</source><translation>There is no employee with the code “{employee}”.</translation></message>
    <message><source>security.wrong_pin</source><translation>That is not {name}’s PIN. Try again.</translation></message>
    <message numerus="yes"><source>security.must_wait</source><translation><numerusform>Too many wrong PINs. {name} may try again in {n} second.</numerusform><numerusform>Too many wrong PINs. {name} may try again in {n} seconds.</numerusform></translation></message>
    <message><source>selling</source><translation>selling</translation></message>
    <message><source>redeeming points and credit</source><translation>redeeming points and credit</translation></message>
    <message><source>enrolling and changing members</source><translation>enrolling and changing members</translation></message>
    <message><source>looking at members</source><translation>looking at members</translation></message>
    <message><source>undoing a sale</source><translation>undoing a sale</translation></message>
    <message><source>redeeming beyond the cashier's limit</source><translation>redeeming beyond the cashier’s limit</translation></message>
    <message><source>taking goods back</source><translation>taking goods back</translation></message>
    <message><source>correcting points and credit by hand</source><translation>correcting points and credit by hand</translation></message>
    <message><source>giving a benefit by hand</source><translation>giving a benefit by hand</translation></message>
    <message><source>merging members</source><translation>merging members</translation></message>
    <message><source>changing segments</source><translation>changing segments</translation></message>
    <message><source>importing files</source><translation>importing files</translation></message>
    <message><source>preparing and sending campaigns</source><translation>preparing and sending campaigns</translation></message>
    <message><source>reports</source><translation>reports</translation></message>
    <message><source>exporting members</source><translation>exporting members</translation></message>
    <message><source>changing programs</source><translation>changing programs</translation></message>
    <message><source>changing benefits</source><translation>changing benefits</translation></message>
    <message><source>changing settings</source><translation>changing settings</translation></message>
    <message><source>changing users</source><translation>changing users</translation></message>
    <message><source>making backups</source><translation>making backups</translation></message>
    <message><source>erasing a member's details</source><translation>erasing a member’s details</translation></message>
    <message><source>a cashier, a manager or the owner</source><translation>a cashier, a manager or the owner</translation></message>
    <message><source>a manager or the owner</source><translation>a manager or the owner</translation></message>
    <message><source>the owner</source><translation>the owner</translation></message>
    <message><source>benefits.beyond_limit_points</source><translation>A cashier may redeem {limit} points a day for a member. {left} are left today, {wanted} were asked for. A manager may redeem more.</translation></message>
    <message><source>benefits.beyond_limit_credit</source><translation>A cashier may redeem {limit} of credit a day for a member. {left} is left today, {wanted} was asked for. A manager may redeem more.</translation></message>
    <message><source>Who is at work?</source><translation>Who is at work?</translation></message>
    <message><source>PIN</source><translation>PIN</translation></message>
    <message><source>PIN of {name}</source><translation>PIN of {name}</translation></message>
    <message><source>Sign in</source><translation>Sign in</translation></message>
    <message><source>Arrows choose the name, digits are the PIN, Enter signs in.</source><translation>Arrows choose the name, digits are the PIN, Enter signs in.</translation></message>
    <message><source>Cashier</source><translation>Cashier</translation></message>
    <message><source>Manager</source><translation>Manager</translation></message>
    <message><source>Owner</source><translation>Owner</translation></message>
    <message><source>Lock or let somebody else sign in (F12)</source><translation>Lock or let somebody else sign in (F12)</translation></message>
    <message><source>At work: {name}. Lock</source><translation>At work: {name}. Lock</translation></message>
    <message><source>My results</source><translation>My results</translation></message>
    <message><source>This week</source><translation>This week</translation></message>
    <message><source>Joined a program</source><translation>Joined a program</translation></message>
    <message><source>Sales</source><translation>Sales</translation></message>
    <message><source>Of them to members</source><translation>Of them to members</translation></message>
    <message><source>Sold for</source><translation>Sold for</translation></message>
    <message><source>Your sales are not counted yet</source><translation>Your sales are not counted yet</translation></message>
    <message><source>Ask the owner to tie your user to an employee, under Settings, Staff.</source><translation>Ask the owner to tie your user to an employee, under Settings, Staff.</translation></message>
    <message><source>Staff</source><translation>Staff</translation></message>
    <message><source>Whoever works here signs in with a PIN. As long as there are no users, everybody at this computer may do everything.</source><translation>Whoever works here signs in with a PIN. As long as there are no users, everybody at this computer may do everything.</translation></message>
    <message><source>Add a user</source><translation>Add a user</translation></message>
    <message><source>Change a user</source><translation>Change a user</translation></message>
    <message><source>No users yet. The first one is the owner.</source><translation>No users yet. The first one is the owner.</translation></message>
    <message><source>no limit</source><translation>no limit</translation></message>
    <message><source>Lock after</source><translation>Lock after</translation></message>
    <message><source>minutes</source><translation>minutes</translation></message>
    <message><source>never by itself</source><translation>never by itself</translation></message>
    <message><source>Credit a cashier redeems for a member a day</source><translation>Credit a cashier redeems for a member a day</translation></message>
    <message><source>Points a cashier redeems for a member a day</source><translation>Points a cashier redeems for a member a day</translation></message>
    <message><source>The counter: selling, redeeming up to the limit, new members.</source><translation>The counter: selling, redeeming up to the limit, new members.</translation></message>
    <message><source>Also returns, corrections, imports, campaigns and reports.</source><translation>Also returns, corrections, imports, campaigns and reports.</translation></message>
    <message><source>Everything: programs, users, settings, backups, erasing.</source><translation>Everything: programs, users, settings, backups, erasing.</translation></message>
    <message><source>New PIN</source><translation>New PIN</translation></message>
    <message><source>New PIN for {name}</source><translation>New PIN for {name}</translation></message>
    <message><source>Close access</source><translation>Close access</translation></message>
    <message><source>{name} will not be able to sign in any more.</source><translation>{name} will not be able to sign in any more.</translation></message>
    <message><source>PIN again</source><translation>PIN again</translation></message>
    <message><source>The two PINs differ.</source><translation>The two PINs differ.</translation></message>
    <message><source>Role</source><translation>Role</translation></message>
    <message><source>Nobody</source><translation>Nobody</translation></message>
    <message><source>Sales and enrolments count for</source><translation>Sales and enrolments count for</translation></message>
    <message><source>What is this user called?</source><translation>What is this user called?</translation></message>
    <message><source>signed in</source><translation>signed in</translation></message>
    <message><source>signed out</source><translation>signed out</translation></message>
    <message><source>wrong PIN</source><translation>wrong PIN</translation></message>
</context>
<context>
    <name>cli</name>
    <message><source>The shop “{name}” is ready in {folder}.</source><translation>The shop “{name}” is ready in {folder}.</translation></message>
    <message><source>applied</source><translation>applied</translation></message>
    <message><source>to be had</source><translation>available</translation></message>
    <message><source>not now</source><translation>not now</translation></message>
    <message><source>To pay: {sum}</source><translation>To pay: {sum}</translation></message>
    <message><source>To hand back: {sum}</source><translation>To hand back: {sum}</translation></message>
    <message><source>Receipt {receipt} is recorded.</source><translation>Receipt {receipt} is recorded.</translation></message>
    <message><source>With this purchase they may join {program}.</source><translation>With this purchase they may join {program}.</translation></message>
    <message><source>Receipt {receipt} was taken back.</source><translation>Receipt {receipt} was taken back.</translation></message>
</context>
<context>
    <name>imports</name>
    <message><source>imports.no_such_file</source><translation>There is no file “{name}”.</translation></message>
    <message><source>imports.not_a_file</source><translation>“{name}” is a folder, not a file.</translation></message>
    <message><source>imports.empty_file</source><translation>The file “{name}” is empty: it has no rows.</translation></message>
    <message><source>imports.not_text</source><translation>“{name}” is not a table. Save it as CSV or Excel (xlsx) and try again.</translation></message>
    <message><source>imports.old_spreadsheet</source><translation>“{name}” is a spreadsheet of an old kind or with a password. Save it as xlsx or CSV.</translation></message>
    <message><source>imports.bad_spreadsheet</source><translation>The Excel file “{name}” is damaged.</translation></message>
    <message><source>imports.too_large</source><translation>“{name}” is too large to read as a spreadsheet. Save it as CSV.</translation></message>
    <message><source>imports.line_too_long</source><translation>In “{name}”, near row {row}, a line does not end. A closing quotation mark may be missing.</translation></message>
    <message><source>imports.wrong_encoding</source><translation>“{name}” is not written in the encoding {encoding} (row {row}).</translation></message>
    <message><source>imports.too_many_names</source><translation>The file names more than {most} different things. Split it into several files.</translation></message>
    <message><source>imports.bad_mapping</source><translation>The mapping “{name}” cannot be read: {reason}</translation></message>
    <message><source>imports.wrong_kind</source><translation>The mapping is for {kind}, not for {wanted}.</translation></message>
    <message><source>imports.unknown_field</source><translation>In the mapping, “{field}” is no field of ours or is written wrongly. Possible: {known}</translation></message>
    <message><source>imports.unknown_option</source><translation>In the mapping, the option “{option}” is unknown or has a wrong value. Possible: {known}</translation></message>
    <message><source>imports.unknown_column</source><translation>The file has no column “{column}”. Its columns: {known}</translation></message>
    <message><source>imports.twin_column</source><translation>The column “{column}” stands twice in the header.</translation></message>
    <message><source>imports.missing_field</source><translation>No column was found for {field}. The file’s columns: {known}</translation></message>
    <message><source>imports.nothing_usable</source><translation>No row of the file could be used ({rejected} of {rows} left out). Nothing was changed.</translation></message>
    <message><source>imports.onto_itself</source><translation>The rejected rows cannot be written over the imported file itself (“{name}”).</translation></message>
    <message><source>imports.no_such_batch</source><translation>There is no import {batch}.</translation></message>
    <message><source>imports.already_undone</source><translation>Import {batch} was already undone.</translation></message>
    <message><source>imports.still_needed</source><translation>Import {batch} cannot be undone: later records stand on what it brought ({things}): {users}, {rows}. Nothing was changed.</translation></message>
    <message><source>imports.changed_since</source><translation>Import {batch} cannot be undone: what it changed ({things}) was changed again since. Nothing was changed.</translation></message>
    <message><source>The key is missing</source><translation>The number that identifies it is missing</translation></message>
    <message><source>The date is missing</source><translation>The date is missing</translation></message>
    <message><source>Not a date</source><translation>Not a date</translation></message>
    <message><source>The amount is missing</source><translation>The amount is missing</translation></message>
    <message><source>Not a number</source><translation>Not a number</translation></message>
    <message><source>The branch is missing</source><translation>The branch is missing</translation></message>
    <message><source>No such branch</source><translation>No such branch</translation></message>
    <message><source>No such member</source><translation>No such member</translation></message>
    <message><source>Several members have this phone or e-mail</source><translation>Several members have this phone or e-mail</translation></message>
    <message><source>No such product</source><translation>No such product</translation></message>
    <message><source>No such employee</source><translation>No such employee</translation></message>
    <message><source>The row has more cells than the header</source><translation>The row has more cells than the header</translation></message>
    <message><source>The receipt names two members</source><translation>The receipt names two members</translation></message>
    <message><source>The receipt has this line number twice</source><translation>The receipt has this line number twice</translation></message>
    <message><source>This receipt is already here with other content</source><translation>This receipt is already here with other content</translation></message>
    <message><source>No such receipt to return from</source><translation>No such receipt to return from</translation></message>
    <message><source>More is returned than was sold</source><translation>More is returned than was sold</translation></message>
    <message><source>The card belongs to another member</source><translation>The card belongs to another member</translation></message>
    <message><source>The member was erased</source><translation>The member was erased</translation></message>
    <message><source>Not a phone number</source><translation>Not a phone number</translation></message>
    <message><source>Not an e-mail address</source><translation>Not an e-mail address</translation></message>
    <message><source>Not a birthday</source><translation>Not a birthday</translation></message>
    <message><source>Not one of the possible words</source><translation>Not one of the allowed words</translation></message>
    <message><source>Neither yes nor no</source><translation>Neither yes nor no</translation></message>
    <message><source>Too long</source><translation>Too long</translation></message>
    <message><source>A newer refusal stands</source><translation>A newer refusal counts</translation></message>
    <message><source>Another row of the file is about the same</source><translation>Another row of the file is about the same</translation></message>
    <message><source>Left out with the rest of its receipt</source><translation>Left out with the rest of its receipt</translation></message>
    <message><source>Neither points nor credit</source><translation>Neither points nor credit</translation></message>
    <message><source>An opening balance was already taken in</source><translation>An opening balance was already taken in</translation></message>
    <message><source>New customers</source><translation>New customers</translation></message>
    <message><source>New products</source><translation>New products</translation></message>
    <message><source>New categories</source><translation>New categories</translation></message>
    <message><source>New receipts</source><translation>New receipts</translation></message>
    <message><source>New receipt lines</source><translation>New receipt lines</translation></message>
    <message><source>New branches</source><translation>New branches</translation></message>
    <message><source>New employees</source><translation>New employees</translation></message>
    <message><source>New consent decisions</source><translation>New consent decisions</translation></message>
    <message><source>New balance entries</source><translation>New balance entries</translation></message>
    <message><source>Dry run: nothing was written.</source><translation>Dry run: nothing was written.</translation></message>
    <message><source>Everything in the file was already here.</source><translation>Everything in the file was already here.</translation></message>
    <message><source>Import {batch} is done.</source><translation>Import {batch} is done.</translation></message>
    <message><source>{rows} rows: {updated} updated, {unchanged} unchanged, {rejected} left out.</source><translation>{rows} rows: {updated} updated, {unchanged} unchanged, {rejected} left out.</translation></message>
    <message><source>Row {row}, {column}: {problem} “{value}”</source><translation>Row {row}, {column}: {problem} “{value}”</translation></message>
    <message><source>Columns that are not used: {names}</source><translation>Columns that are not used: {names}</translation></message>
    <message><source>receipts</source><translation>receipts</translation></message>
    <message><source>receipt lines</source><translation>receipt lines</translation></message>
    <message><source>customers</source><translation>customers</translation></message>
    <message><source>products</source><translation>products</translation></message>
    <message><source>categories</source><translation>categories</translation></message>
    <message><source>branches</source><translation>branches</translation></message>
    <message><source>employees</source><translation>employees</translation></message>
    <message><source>consent decisions</source><translation>consent decisions</translation></message>
    <message><source>memberships</source><translation>memberships</translation></message>
    <message><source>given benefits</source><translation>given benefits</translation></message>
    <message><source>balance entries</source><translation>balance entries</translation></message>
    <message><source>campaign letters</source><translation>campaign messages</translation></message>
    <message><source>changes by a later import</source><translation>changes by a later import</translation></message>
    <message><source>other records</source><translation>other records</translation></message>
    <message><source>Import {batch} was taken back.</source><translation>Import {batch} was undone.</translation></message>
    <message numerus="yes"><source>… and {n} more problems.</source><translation><numerusform>… and {n} more problem.</numerusform><numerusform>… and {n} more problems.</numerusform></translation></message>
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
    <message><source>Letter</source><translation>Letter</translation></message>
    <message><source>Phone call</source><translation>Phone call</translation></message>
    <message><source>agreed</source><translation>agreed</translation></message>
    <message><source>refused</source><translation>refused</translation></message>
    <message><source>said so</source><translation>said so</translation></message>
    <message><source>existing customer</source><translation>existing customer</translation></message>
    <message><source>Card</source><translation>Card</translation></message>
    <message><source>may join</source><translation>may join</translation></message>
    <message><source>invited</source><translation>invited</translation></message>
    <message><source>member</source><translation>member</translation></message>
    <message><source>expired</source><translation>expired</translation></message>
    <message><source>left</source><translation>left</translation></message>
    <message><source>no name</source><translation>no name</translation></message>
    <message><source>no phone</source><translation>no phone</translation></message>
    <message><source>no e-mail</source><translation>no e-mail</translation></message>
    <message><source>no birthday</source><translation>no birthday</translation></message>
    <message><source>no city</source><translation>no city</translation></message>
    <message><source>no consent to any channel</source><translation>no consent to any channel</translation></message>
    <message><source>Tax id</source><translation>Tax id</translation></message>
    <message><source>Job title</source><translation>Job title</translation></message>
    <message><source>Gender</source><translation>Gender</translation></message>
    <message><source>Birthday</source><translation>Birthday</translation></message>
    <message><source>Postcode</source><translation>Postcode</translation></message>
    <message><source>Preferred channel</source><translation>Preferred channel</translation></message>
    <message><source>Household</source><translation>Household</translation></message>
    <message><source>Note</source><translation>Note</translation></message>
    <message><source>How you came to us</source><translation>How you came to us</translation></message>
    <message><source>Came with the file</source><translation>Came with the file</translation></message>
    <message><source>Enrolled on</source><translation>Enrolled on</translation></message>
    <message><source>Enrolled by</source><translation>Enrolled by</translation></message>
    <message><source>Kept since</source><translation>Kept since</translation></message>
    <message><source>Last changed</source><translation>Last changed</translation></message>
    <message><source>Consent noted</source><translation>Consent noted</translation></message>
    <message><source>Record handed out</source><translation>Record handed out</translation></message>
    <message><source>Your details</source><translation>Your details</translation></message>
    <message><source>Kind</source><translation>Kind</translation></message>
    <message><source>Since</source><translation>Since</translation></message>
    <message><source>What we know you by</source><translation>What we know you by</translation></message>
    <message><source>Channel</source><translation>Channel</translation></message>
    <message><source>Answer</source><translation>Answer</translation></message>
    <message><source>How we know</source><translation>How we know</translation></message>
    <message><source>By</source><translation>By</translation></message>
    <message><source>Today we may write to you by: {channels}.</source><translation>Today we may write to you by: {channels}.</translation></message>
    <message><source>Today we may not write to you.</source><translation>Today we may not write to you.</translation></message>
    <message><source>Whether we may write to you</source><translation>Whether we may write to you</translation></message>
    <message><source>Program</source><translation>Program</translation></message>
    <message><source>Standing</source><translation>Status</translation></message>
    <message><source>Track</source><translation>Track</translation></message>
    <message><source>Programs you joined</source><translation>Programs you joined</translation></message>
    <message><source>Your balance</source><translation>Your balance</translation></message>
    <message><source>Amount</source><translation>Amount</translation></message>
    <message><source>Good until</source><translation>Good until</translation></message>
    <message><source>Reason</source><translation>Reason</translation></message>
    <message><source>Movements of points and credit</source><translation>Movements of points and credit</translation></message>
    <message><source>Benefit</source><translation>Benefit</translation></message>
    <message><source>Given on</source><translation>Given on</translation></message>
    <message><source>Used on</source><translation>Used on</translation></message>
    <message><source>Benefits</source><translation>Benefits</translation></message>
    <message><source>Message</source><translation>Message</translation></message>
    <message><source>Sent on</source><translation>Sent on</translation></message>
    <message><source>Messages</source><translation>Messages</translation></message>
    <message><source>Receipt</source><translation>Receipt</translation></message>
    <message><source>Article</source><translation>Product</translation></message>
    <message><source>Quantity</source><translation>Quantity</translation></message>
    <message><source>Together</source><translation>Total</translation></message>
    <message><source>What was done</source><translation>What was done</translation></message>
    <message><source>Who worked with your record</source><translation>Who worked with your record</translation></message>
    <message><source>This is everything our shop keeps about you, as of the day named below.</source><translation>This is everything our shop keeps about you, as of the day named above.</translation></message>
    <message><source>Everything kept about {name}</source><translation>Everything kept about {name}</translation></message>
    <message><source>How complete your details are</source><translation>How complete your details are</translation></message>
    <message><source>Joined with another record of yours</source><translation>Joined with another record of yours</translation></message>
    <message><source>Fact</source><translation>Detail</translation></message>
    <message><source>Tags</source><translation>Tags</translation></message>
    <message><source>Recommended by a customer</source><translation>Recommended by a customer</translation></message>
    <message><source>Customers you recommended us to</source><translation>Customers you recommended us to</translation></message>
    <message><source>Customer {number} was erased. Sums stay, without a name.</source><translation>Customer {number} was erased. Sums stay, without a name.</translation></message>
    <message><source>Everything held about customer {number}:</source><translation>Everything held about customer {number}:</translation></message>
    <message><source>May be reached by: {channels}</source><translation>May be reached by: {channels}</translation></message>
    <message><source>Last purchase: {day}</source><translation>Last purchase: {day}</translation></message>
    <message><source>Missing: {gaps}</source><translation>Missing: {gaps}</translation></message>
    <message numerus="yes"><source>{shown} of {n} customers</source><translation><numerusform>{shown} of {n} customer</numerusform><numerusform>{shown} of {n} customers</numerusform></translation></message>
    <message numerus="yes"><source>{n} purchases, {total} in all</source><translation><numerusform>{n} purchase, {total} in all</numerusform><numerusform>{n} purchases, {total} in all</numerusform></translation></message>
    <message><source>merging.oneself</source><translation>Customer {number} cannot be merged with itself. Choose another one.</translation></message>
    <message><source>merging.erased</source><translation>One of the two was erased: there is nobody left to merge.</translation></message>
    <message><source>merging.already_merged</source><translation>Customer {number} was already merged into {into}.</translation></message>
    <message><source>merging.households_differ</source><translation>The two belong to different households. Choose which one stays.</translation></message>
    <message><source>merging.bad_choice</source><translation>“{value}” cannot be chosen for “{field}”.</translation></message>
    <message><source>merging.none</source><translation>There is no merge number {merge}.</translation></message>
    <message><source>merging.already_undone</source><translation>Merge {merge} was already undone.</translation></message>
    <message><source>merging.erased_since</source><translation>The customer was erased since, so the two can no longer be told apart.</translation></message>
    <message><source>merging.merged_since</source><translation>There was another merge since. Undo merge {merge} first.</translation></message>
    <message><source>merging.changed_since</source><translation>Since the merge this changed: {things}. Nobody can tell any more whose it is, so the merge stays.</translation></message>
    <message><source>purchases</source><translation>purchases</translation></message>
    <message><source>consents</source><translation>consents</translation></message>
    <message><source>cards or addresses</source><translation>cards or addresses</translation></message>
    <message><source>own fields</source><translation>own fields</translation></message>
    <message><source>details</source><translation>details</translation></message>
    <message><source>balance</source><translation>balance</translation></message>
    <message><source>members.nobody</source><translation>Nobody was chosen to print cards for.</translation></message>
    <message><source>same e-mail</source><translation>same e-mail</translation></message>
    <message><source>same phone</source><translation>same phone</translation></message>
    <message><source>same name and birthday</source><translation>same name and birthday</translation></message>
    <message><source>same birthday</source><translation>same birthday</translation></message>
    <message><source>same name</source><translation>same name</translation></message>
    <message><source>similar name</source><translation>similar name</translation></message>
    <message><source>same address</source><translation>same address</translation></message>
    <message><source>Customer {number} was changed.</source><translation>Customer {number} was changed.</translation></message>
    <message><source>Member cards</source><translation>Member cards</translation></message>
    <message><source>Customers {numbers} are two people.</source><translation>Customers {numbers} are two people.</translation></message>
    <message numerus="yes"><source>{shown} of {n} pairs</source><translation><numerusform>{shown} of {n} pair</numerusform><numerusform>{shown} of {n} pairs</numerusform></translation></message>
    <message><source>{other} went into {keep}. Undo it with: members undo-merge {merge}</source><translation>{other} went into {keep}. Undo it with: members undo-merge {merge}</translation></message>
    <message><source>The two stand apart again.</source><translation>The two are separate customers again.</translation></message>
    <message numerus="yes"><source>{n} purchases</source><translation><numerusform>{n} purchase</numerusform><numerusform>{n} purchases</numerusform></translation></message>
    <message><source>Credit: {amount}</source><translation>Credit: {amount}</translation></message>
</context>
<context>
    <name>purchases</name>
    <message><source>purchases.empty_receipt</source><translation>Receipt “{receipt}” needs a number and at least one line.</translation></message>
    <message><source>purchases.bad_line</source><translation>In line {line}, the quantity or the amount cannot be right.</translation></message>
    <message><source>purchases.receipt_exists</source><translation>Receipt {receipt} exists already for this day and till.</translation></message>
    <message><source>purchases.no_receipt</source><translation>No receipt {receipt} was found.</translation></message>
    <message><source>purchases.no_line</source><translation>The receipt has no sold line {line}.</translation></message>
    <message><source>purchases.returns_too_much</source><translation>At most {left} more of line {line} can come back.</translation></message>
</context>
<context>
    <name>segments</name>
    <message><source>segments.bad_shape</source><translation>At {path} the rule holds something that is not part of a rule: {found}</translation></message>
    <message><source>segments.newer_rule</source><translation>A newer version of Moadon wrote this rule (version {version}, at {path}). Update the app.</translation></message>
    <message><source>segments.unknown_fact</source><translation>At {path}: there is no fact “{fact}”.</translation></message>
    <message><source>segments.unknown_operator</source><translation>At {path}: {fact} cannot be compared with “{op}”. Possible: {known}</translation></message>
    <message><source>segments.bad_value</source><translation>At {path}: the value {value} does not fit.</translation></message>
    <message><source>segments.turned_round</source><translation>At {path}: the end ({last}) comes before the beginning ({first}).</translation></message>
    <message><source>segments.bad_window</source><translation>At {path}: the time window {found} does not fit this fact.</translation></message>
    <message><source>segments.needs_window</source><translation>At {path}: {fact} needs a time window, for example the last 90 days.</translation></message>
    <message><source>segments.bad_where</source><translation>At {path}: this fact cannot be narrowed by {found}.</translation></message>
    <message><source>segments.too_deep</source><translation>At {path}: the groups are nested too deep (at most {limit}).</translation></message>
    <message><source>segments.too_long</source><translation>At {path}: there are too many conditions (at most {limit}).</translation></message>
    <message><source>segments.unknown_segment</source><translation>There is no segment “{name}”.</translation></message>
    <message><source>segments.exists</source><translation>There is already a segment “{name}”.</translation></message>
    <message><source>segments.bad_name</source><translation>A segment needs a name of up to 100 characters on one line: “{name}”.</translation></message>
    <message><source>segments.circle</source><translation>The segment “{name}” would be built on itself: {through}</translation></message>
    <message><source>segments.in_use</source><translation>“{name}” is named in the rules of {by}. Take it out there first; then it can have another name.</translation></message>
    <message><source>gender</source><translation>gender</translation></message>
    <message><source>age</source><translation>age</translation></message>
    <message><source>city</source><translation>city</translation></message>
    <message><source>postcode</source><translation>postcode</translation></message>
    <message><source>language</source><translation>language</translation></message>
    <message><source>person or business</source><translation>person or business</translation></message>
    <message><source>job title</source><translation>job title</translation></message>
    <message><source>company</source><translation>company</translation></message>
    <message><source>tags</source><translation>tags</translation></message>
    <message><source>home branch</source><translation>home branch</translation></message>
    <message><source>enrolled</source><translation>enrolled</translation></message>
    <message><source>enrolled by</source><translation>enrolled by</translation></message>
    <message><source>how they came</source><translation>how they came</translation></message>
    <message><source>birthday</source><translation>birthday</translation></message>
    <message><source>customers they brought</source><translation>customers they brought</translation></message>
    <message><source>quality of their details</source><translation>quality of their details</translation></message>
    <message><source>own field</source><translation>own field</translation></message>
    <message><source>may be reached by</source><translation>may be reached by</translation></message>
    <message><source>agreed to</source><translation>agreed to</translation></message>
    <message><source>preferred channel</source><translation>preferred channel</translation></message>
    <message><source>last message</source><translation>last message</translation></message>
    <message><source>number of messages</source><translation>number of messages</translation></message>
    <message><source>number of purchases</source><translation>number of purchases</translation></message>
    <message><source>total spent</source><translation>total spent</translation></message>
    <message><source>number of items bought</source><translation>number of items bought</translation></message>
    <message><source>average purchase</source><translation>average purchase</translation></message>
    <message><source>first purchase</source><translation>first purchase</translation></message>
    <message><source>last purchase</source><translation>last purchase</translation></message>
    <message><source>days since the last purchase</source><translation>days since the last purchase</translation></message>
    <message><source>usual days between visits</source><translation>usual days between visits</translation></message>
    <message><source>time since the last visit ÷ usual time between visits</source><translation>time since the last visit ÷ usual time between visits</translation></message>
    <message><source>share of their spending</source><translation>share of their spending</translation></message>
    <message><source>number of branches bought in</source><translation>number of branches bought in</translation></message>
    <message><source>main branch</source><translation>main branch</translation></message>
    <message><source>bought</source><translation>bought</translation></message>
    <message><source>share of purchases returned</source><translation>share of purchases returned</translation></message>
    <message><source>discount as a share of the full price</source><translation>discount as a share of the full price</translation></message>
    <message><source>spending against the period before</source><translation>spending against the period before</translation></message>
    <message><source>stage</source><translation>stage</translation></message>
    <message><source>preferred customer</source><translation>preferred customer</translation></message>
    <message><source>recency score</source><translation>recency score</translation></message>
    <message><source>frequency score</source><translation>frequency score</translation></message>
    <message><source>spending score</source><translation>spending score</translation></message>
    <message><source>RFM cell</source><translation>RFM cell</translation></message>
    <message><source>RFM group</source><translation>RFM group</translation></message>
    <message><source>in the segment</source><translation>in the segment</translation></message>
    <message><source>random sample</source><translation>random sample</translation></message>
    <message><source>member of</source><translation>member of</translation></message>
    <message><source>membership</source><translation>membership</translation></message>
    <message><source>track</source><translation>track</translation></message>
    <message><source>joined</source><translation>joined</translation></message>
    <message><source>days of membership</source><translation>days of membership</translation></message>
    <message><source>joined through</source><translation>joined through</translation></message>
    <message><source>membership ends</source><translation>membership ends</translation></message>
    <message><source>points</source><translation>points</translation></message>
    <message><source>credit</source><translation>credit</translation></message>
    <message><source>points about to expire</source><translation>points about to expire</translation></message>
    <message><source>credit about to expire</source><translation>credit about to expire</translation></message>
    <message><source>benefits given</source><translation>benefits given</translation></message>
    <message><source>benefits used</source><translation>benefits used</translation></message>
    <message><source>last benefit used</source><translation>last benefit used</translation></message>
    <message><source>benefits left unused in a row</source><translation>benefits left unused in a row</translation></message>
    <message><source>received</source><translation>received the campaign</translation></message>
    <message><source>responded to</source><translation>responded to the campaign</translation></message>
    <message><source>place in a trial</source><translation>group in a trial</translation></message>
    <message><source>chance of still being a customer</source><translation>chance of still being a customer</translation></message>
    <message><source>visit days expected in the next 12 months</source><translation>visit days expected in the next 12 months</translation></message>
    <message><source>expected in the next 12 months</source><translation>expected in the next 12 months</translation></message>
    <message numerus="yes"><source>{n} customers of {of} ({share}), {revenue} of the revenue</source><translation><numerusform>{n} customer of {of} ({share}), {revenue} of the revenue</numerusform><numerusform>{n} customers of {of} ({share}), {revenue} of the revenue</numerusform></translation></message>
    <message><source>There are no segments yet.</source><translation>There are no segments yet.</translation></message>
    <message><source>{member} is in</source><translation>{member} is in</translation></message>
    <message><source>{member} is not in</source><translation>{member} is not in</translation></message>
    <message><source>all of these</source><translation>all of these</translation></message>
    <message><source>any of these</source><translation>any of these</translation></message>
    <message><source>not this</source><translation>not this</translation></message>
    <message numerus="yes"><source>{n} members written to {file}</source><translation><numerusform>{n} member written to {file}</numerusform><numerusform>{n} members written to {file}</numerusform></translation></message>
    <message><source>“{name}” is kept, version {version}.</source><translation>“{name}” is kept, version {version}.</translation></message>
    <message><source>At {path}: {problem}</source><translation>At {path}: {problem}</translation></message>
    <message><source>Prospects</source><translation>Prospects</translation></message>
    <message><source>Known to the shop, but never bought.</source><translation>Known to the shop, but never bought.</translation></message>
    <message><source>Bought for the first time lately.</source><translation>Bought for the first time lately.</translation></message>
    <message><source>Active customers</source><translation>Active customers</translation></message>
    <message><source>Come as often as they usually do.</source><translation>Come as often as they usually do.</translation></message>
    <message><source>Preferred customers</source><translation>Preferred customers</translation></message>
    <message><source>Spent the most in the last 12 months.</source><translation>Spent the most in the last 12 months.</translation></message>
    <message><source>Drifting away</source><translation>Drifting away</translation></message>
    <message><source>Have been away much longer than is usual for them.</source><translation>Have been away much longer than is usual for them.</translation></message>
    <message><source>Lost customers</source><translation>Lost customers</translation></message>
    <message><source>Away so long that they are hardly customers any more.</source><translation>Away so long that they are hardly customers any more.</translation></message>
    <message><source>Came back</source><translation>Came back</translation></message>
    <message><source>Bought again after a long silence.</source><translation>Bought again after a long silence.</translation></message>
    <message><source>One-time customers</source><translation>One-time customers</translation></message>
    <message><source>Came on one day only, some time ago.</source><translation>Came on one day only, some time ago.</translation></message>
    <message><source>Birthday soon</source><translation>Birthday soon</translation></message>
    <message><source>Have a birthday in the next two weeks.</source><translation>Have a birthday in the next two weeks.</translation></message>
    <message><source>Business customers</source><translation>Business customers</translation></message>
    <message><source>Companies and other businesses.</source><translation>Companies and other businesses.</translation></message>
    <message><source>Agreed to this channel and have a valid address.</source><translation>Agreed to this channel and have a valid address.</translation></message>
    <message><source>Reachable by e-mail</source><translation>Reachable by e-mail</translation></message>
    <message><source>Reachable by SMS</source><translation>Reachable by SMS</translation></message>
    <message><source>Reachable by post</source><translation>Reachable by post</translation></message>
    <message><source>Reachable by phone</source><translation>Reachable by phone</translation></message>
    <message><source>A group of the RFM map, by how recently and how often they come.</source><translation>A group of the RFM map, by how recently and how often they come.</translation></message>
    <message><source>Measurable</source><translation>Measurable</translation></message>
    <message><source>Reachable</source><translation>Reachable</translation></message>
    <message><source>Profitable</source><translation>Profitable</translation></message>
    <message><source>Substantial</source><translation>Substantial</translation></message>
    <message><source>Distinct</source><translation>Distinct</translation></message>
    <message><source>Actionable</source><translation>Actionable</translation></message>
    <message><source>Growing</source><translation>Growing</translation></message>
    <message><source>For how many of all customers the details are known that the rule asks for; of several details, the one known of fewest counts.</source><translation>For how many of all customers the details are known that the rule asks for; of several details, the one known of fewest counts.</translation></message>
    <message><source>The share of the segment that agreed to at least one channel and has a valid address there.</source><translation>The share of the segment that agreed to at least one channel and has a valid address there.</translation></message>
    <message><source>What a member of the segment spent in the last 12 months, set against the average customer: as much as the average is half the bar, three times as much three quarters.</source><translation>What a member of the segment spent in the last 12 months, set against the average customer: as much as the average is half the bar, three times as much three quarters.</translation></message>
    <message><source>How much of the customers needed for a trial the segment has: two equal groups, large enough to tell a change of 10 percentage points in who buys within 30 days.</source><translation>How much of the customers needed for a trial the segment has: two equal groups, large enough to tell a change of 10 percentage points in who buys within 30 days.</translation></message>
    <message><source>One minus the overlap with the most similar saved segment: customers in both, out of the customers in either.</source><translation>100% less the overlap with the most similar saved segment: customers in both, out of the customers in either.</translation></message>
    <message><source>How many running benefits at least half of the segment may get; three fill the bar.</source><translation>How many running benefits at least half of the segment may get; three fill the bar.</translation></message>
    <message><source>How the segment's size changed in 6 months: unchanged is half the bar, doubled fills it.</source><translation>How the segment’s size changed in 6 months: unchanged is half the bar, doubled fills it.</translation></message>
    <message><source>all data known</source><translation>all data known</translation></message>
    <message><source>known of {share}: {fact}</source><translation>known of {share}: {fact}</translation></message>
    <message><source>{some} of {all}</source><translation>{some} of {all}</translation></message>
    <message><source>{amount} in 12 months</source><translation>{amount} in 12 months</translation></message>
    <message><source>margin {amount} in 12 months</source><translation>margin {amount} in 12 months</translation></message>
    <message><source>enough for a trial</source><translation>enough for a trial</translation></message>
    <message><source>small: a trial needs {n}</source><translation>small: a trial needs {n}</translation></message>
    <message><source>no overlap</source><translation>no overlap</translation></message>
    <message><source>overlap {share} with “{name}”</source><translation>overlap {share} with “{name}”</translation></message>
    <message numerus="yes"><source>{n} benefits fit</source><translation><numerusform>{n} benefit fits</numerusform><numerusform>{n} benefits fit</numerusform></translation></message>
    <message><source>no benefit fits</source><translation>no benefit fits</translation></message>
    <message><source>no history of these details</source><translation>no history of these details</translation></message>
    <message><source>nobody yet</source><translation>nobody yet</translation></message>
    <message><source>▲ {share} in 6 months</source><translation>▲ {share} in 6 months</translation></message>
    <message><source>▼ {share} in 6 months</source><translation>▼ {share} in 6 months</translation></message>
    <message><source>as large as 6 months ago</source><translation>as large as 6 months ago</translation></message>
</context>
<context>
    <name>sentences</name>
    <message><source>{fact}: exactly {value}</source><translation>{fact}: exactly {value}</translation></message>
    <message><source>{fact}: not {value}</source><translation>{fact}: not {value}</translation></message>
    <message><source>{fact}: at least {value}</source><translation>{fact}: at least {value}</translation></message>
    <message><source>{fact}: more than {value}</source><translation>{fact}: more than {value}</translation></message>
    <message><source>{fact}: at most {value}</source><translation>{fact}: at most {value}</translation></message>
    <message><source>{fact}: less than {value}</source><translation>{fact}: less than {value}</translation></message>
    <message><source>{fact}: from {first} to {last}</source><translation>{fact}: from {first} to {last}</translation></message>
    <message><source>{fact}: contains “{value}”</source><translation>{fact}: contains “{value}”</translation></message>
    <message><source>{fact}: begins with “{value}”</source><translation>{fact}: begins with “{value}”</translation></message>
    <message><source>{fact}: ends with “{value}”</source><translation>{fact}: ends with “{value}”</translation></message>
    <message><source>{fact}: {value}</source><translation>{fact}: {value}</translation></message>
    <message><source>{fact}: all of {value}</source><translation>{fact}: all of {value}</translation></message>
    <message><source>{fact}: none of {value}</source><translation>{fact}: none of {value}</translation></message>
    <message><source>{fact}: on {value}</source><translation>{fact}: on {value}</translation></message>
    <message><source>{fact}: before {value}</source><translation>{fact}: before {value}</translation></message>
    <message><source>{fact}: after {value}</source><translation>{fact}: after {value}</translation></message>
    <message numerus="yes"><source>{fact}: in the last {n} days</source><translation><numerusform>{fact}: in the last day</numerusform><numerusform>{fact}: in the last {n} days</numerusform></translation></message>
    <message numerus="yes"><source>{fact}: in the next {n} days</source><translation><numerusform>{fact}: today</numerusform><numerusform>{fact}: in the next {n} days</numerusform></translation></message>
    <message numerus="yes"><source>{fact}: not in the last {n} days</source><translation><numerusform>{fact}: not in the last day</numerusform><numerusform>{fact}: not in the last {n} days</numerusform></translation></message>
    <message><source>{fact}: in month {value}</source><translation>{fact}: in {value}</translation></message>
    <message><source>{fact}: known</source><translation>{fact}: known</translation></message>
    <message><source>{fact}: not known</source><translation>{fact}: not known</translation></message>
    <message><source>not bought yet</source><translation>not bought yet</translation></message>
    <message><source>new</source><translation>new</translation></message>
    <message><source>came back</source><translation>came back</translation></message>
    <message><source>lost</source><translation>lost</translation></message>
    <message><source>drifting away</source><translation>drifting away</translation></message>
    <message><source>came once</source><translation>came once</translation></message>
    <message><source>active</source><translation>active</translation></message>
    <message><source>shop</source><translation>shop</translation></message>
    <message><source>web</source><translation>web</translation></message>
    <message><source>no</source><translation>no</translation></message>
    <message><source>Monday</source><translation>Monday</translation></message>
    <message><source>Tuesday</source><translation>Tuesday</translation></message>
    <message><source>Wednesday</source><translation>Wednesday</translation></message>
    <message><source>Thursday</source><translation>Thursday</translation></message>
    <message><source>Friday</source><translation>Friday</translation></message>
    <message><source>Saturday</source><translation>Saturday</translation></message>
    <message><source>Sunday</source><translation>Sunday</translation></message>
    <message><source>branch {value}</source><translation>branch {value}</translation></message>
    <message><source>region {value}</source><translation>region {value}</translation></message>
    <message><source>product {value}</source><translation>product {value}</translation></message>
    <message><source>the product {value}</source><translation>product {value}</translation></message>
    <message><source>category {value}</source><translation>category {value}</translation></message>
    <message><source>department {value}</source><translation>department {value}</translation></message>
    <message><source>brand {value}</source><translation>brand {value}</translation></message>
    <message><source>on {value}</source><translation>on {value}</translation></message>
    <message><source>at {value}</source><translation>at {value}</translation></message>
    <message><source>through {value}</source><translation>through {value}</translation></message>
    <message><source>program {value}</source><translation>program {value}</translation></message>
    <message><source>benefit {value}</source><translation>benefit {value}</translation></message>
    <message><source>campaign {value}</source><translation>campaign {value}</translation></message>
    <message><source>employee {value}</source><translation>employee {value}</translation></message>
    <message><source>tag {value}</source><translation>tag {value}</translation></message>
    <message><source>track {value}</source><translation>track {value}</translation></message>
    <message><source>own field {value}</source><translation>own field {value}</translation></message>
    <message><source>This shop has no {thing}.</source><translation>This shop has no {thing}.</translation></message>
    <message><source>everyone</source><translation>everyone</translation></message>
    <message><source>{some} or {last}</source><translation>{some} or {last}</translation></message>
    <message numerus="yes"><source>in the last {n} days</source><translation><numerusform>in the last day</numerusform><numerusform>in the last {n} days</numerusform></translation></message>
    <message numerus="yes"><source>in the last {n} months</source><translation><numerusform>in the last month</numerusform><numerusform>in the last {n} months</numerusform></translation></message>
    <message><source>from {first} to {last} days ago</source><translation>from {first} to {last} days ago</translation></message>
    <message><source>from {first} to {last}</source><translation>from {first} to {last}</translation></message>
    <message numerus="yes"><source>in the next {n} days</source><translation><numerusform>today</numerusform><numerusform>in the next {n} days</numerusform></translation></message>
    <message><source>returned goods only</source><translation>returned goods only</translation></message>
    <message><source>without returned goods</source><translation>without returned goods</translation></message>
    <message><source>not known</source><translation>not known</translation></message>
    <message><source>none</source><translation>none</translation></message>
    <message><source>{value}</source><translation>{value}</translation></message>
    <message><source>yes</source><translation>yes</translation></message>
    <message><source>person</source><translation>person</translation></message>
    <message><source>business</source><translation>business</translation></message>
    <message><source>Customers who {rule}</source><translation>Customers who {rule}</translation></message>
    <message><source>All customers</source><translation>All customers</translation></message>
    <message><source>No customer</source><translation>No customer</translation></message>
    <message><source>{some} and who {last}</source><translation>{some} and who {last}</translation></message>
    <message><source>{some}, who {last}</source><translation>{some}, who {last}</translation></message>
    <message><source>{some}; and who {last}</source><translation>{some}; and who {last}</translation></message>
    <message><source>{some}, and also at least one of these: {group}</source><translation>{some}, and also at least one of these: {group}</translation></message>
    <message><source>meet at least one of these: {group}</source><translation>meet at least one of these: {group}</translation></message>
    <message><source>{some}, or {last}</source><translation>{some}, or {last}</translation></message>
    <message><source>{some}, or who {last}</source><translation>{some}, or who {last}</translation></message>
    <message><source>{some} and also {last}</source><translation>{some} and also {last}</translation></message>
    <message><source>are customers</source><translation>are customers</translation></message>
    <message><source>are nobody</source><translation>are nobody</translation></message>
    <message><source>do not fit this: {rule}</source><translation>do not fit this: {rule}</translation></message>
    <message><source>{some} and {last}</source><translation>{some} and {last}</translation></message>
    <message><source>“{value}”</source><translation>“{value}”</translation></message>
    <message><source>private people</source><translation>private people</translation></message>
    <message><source>businesses</source><translation>businesses</translation></message>
    <message numerus="yes"><source>{value} purchases</source><translation><numerusform>{value} purchase</numerusform><numerusform>{value} purchases</numerusform></translation></message>
    <message numerus="yes"><source>{value} items</source><translation><numerusform>{value} item</numerusform><numerusform>{value} items</numerusform></translation></message>
    <message numerus="yes"><source>{value} days</source><translation><numerusform>{value} day</numerusform><numerusform>{value} days</numerusform></translation></message>
    <message numerus="yes"><source>{value} branches</source><translation><numerusform>{value} branch</numerusform><numerusform>{value} branches</numerusform></translation></message>
    <message numerus="yes"><source>{value} points</source><translation><numerusform>{value} point</numerusform><numerusform>{value} points</numerusform></translation></message>
    <message numerus="yes"><source>{value} benefits</source><translation><numerusform>{value} benefit</numerusform><numerusform>{value} benefits</numerusform></translation></message>
    <message numerus="yes"><source>{value} messages</source><translation><numerusform>{value} message</numerusform><numerusform>{value} messages</numerusform></translation></message>
    <message numerus="yes"><source>{value} customers</source><translation><numerusform>{value} customer</numerusform><numerusform>{value} customers</numerusform></translation></message>
    <message numerus="yes"><source>{value} years</source><translation><numerusform>{value} year</numerusform><numerusform>{value} years</numerusform></translation></message>
    <message numerus="yes"><source>{value} times</source><translation><numerusform>{value} time</numerusform><numerusform>{value} times</numerusform></translation></message>
    <message><source>{value} of 100</source><translation>{value} out of 100</translation></message>
    <message numerus="yes"><source>more than {n} days ago</source><translation><numerusform>more than {n} day ago</numerusform><numerusform>more than {n} days ago</numerusform></translation></message>
    <message><source>in {value}</source><translation>in {value}</translation></message>
    <message><source>exactly {value}</source><translation>exactly {value}</translation></message>
    <message><source>at least {value}</source><translation>at least {value}</translation></message>
    <message><source>more than {value}</source><translation>more than {value}</translation></message>
    <message><source>at most {value}</source><translation>at most {value}</translation></message>
    <message><source>less than {value}</source><translation>less than {value}</translation></message>
    <message><source>fewer than {value}</source><translation>fewer than {value}</translation></message>
    <message><source>{first} to {last} by number</source><translation>from {first} to {last}</translation></message>
    <message><source>before {value}</source><translation>before {value}</translation></message>
    <message><source>after {value}</source><translation>after {value}</translation></message>
    <message><source>have “{value}” in: {fact}</source><translation>have “{value}” in: {fact}</translation></message>
    <message><source>have something beginning with “{value}” in: {fact}</source><translation>have something beginning with “{value}” in: {fact}</translation></message>
    <message><source>have something ending with “{value}” in: {fact}</source><translation>have something ending with “{value}” in: {fact}</translation></message>
    <message><source>have on record: {fact}</source><translation>have this on record: {fact}</translation></message>
    <message><source>do not have on record: {fact}</source><translation>do not have this on record: {fact}</translation></message>
    <message><source>at branch {value}</source><translation>at branch {value}</translation></message>
    <message><source>in region {value}</source><translation>in region {value}</translation></message>
    <message><source>for product {value}</source><translation>for product {value}</translation></message>
    <message><source>in category {value}</source><translation>in category {value}</translation></message>
    <message><source>in department {value}</source><translation>in department {value}</translation></message>
    <message><source>for brand {value}</source><translation>for brand {value}</translation></message>
    <message><source>by way of {value}</source><translation>by way of {value}</translation></message>
    <message><source>in program {value}</source><translation>in program {value}</translation></message>
    <message><source>of benefit {value}</source><translation>of benefit {value}</translation></message>
    <message><source>of campaign {value}</source><translation>of campaign {value}</translation></message>
    <message><source>are recorded with the gender {what}</source><translation>are recorded as {what}</translation></message>
    <message><source>are not recorded with the gender {what}</source><translation>are not recorded as {what}</translation></message>
    <message><source>are {what} old</source><translation>are {what} old</translation></message>
    <message><source>live in {what}</source><translation>live in {what}</translation></message>
    <message><source>do not live in {what}</source><translation>do not live in {what}</translation></message>
    <message><source>have the postcode {what}</source><translation>have the postcode {what}</translation></message>
    <message><source>do not have the postcode {what}</source><translation>do not have the postcode {what}</translation></message>
    <message><source>speak {what}</source><translation>speak {what}</translation></message>
    <message><source>do not speak {what}</source><translation>do not speak {what}</translation></message>
    <message><source>are {what}</source><translation>are {what}</translation></message>
    <message><source>are not {what}</source><translation>are not {what}</translation></message>
    <message><source>work as {what}</source><translation>work as {what}</translation></message>
    <message><source>do not work as {what}</source><translation>do not work as {what}</translation></message>
    <message><source>belong to the company {what}</source><translation>belong to the company {what}</translation></message>
    <message><source>do not belong to the company {what}</source><translation>do not belong to the company {what}</translation></message>
    <message><source>carry the tag {what}</source><translation>have the tag {what}</translation></message>
    <message><source>do not carry the tag {what}</source><translation>do not have the tag {what}</translation></message>
    <message><source>belong to branch {what}</source><translation>belong to branch {what}</translation></message>
    <message><source>do not belong to branch {what}</source><translation>do not belong to branch {what}</translation></message>
    <message><source>signed up {what}</source><translation>signed up {what}</translation></message>
    <message><source>were signed up by {what}</source><translation>were signed up by {what}</translation></message>
    <message><source>were not signed up by {what}</source><translation>were not signed up by {what}</translation></message>
    <message><source>came to us by {what}</source><translation>came to us by {what}</translation></message>
    <message><source>did not come to us by {what}</source><translation>did not come to us by {what}</translation></message>
    <message><source>have a birthday {what}</source><translation>have a birthday {what}</translation></message>
    <message><source>brought {what}</source><translation>brought {what}</translation></message>
    <message><source>brought nobody</source><translation>brought nobody</translation></message>
    <message><source>brought somebody</source><translation>brought somebody</translation></message>
    <message><source>have details that score {what}</source><translation>have details that score {what}</translation></message>
    <message><source>can be reached by {what}</source><translation>can be reached by {what}</translation></message>
    <message><source>cannot be reached by {what}</source><translation>cannot be reached by {what}</translation></message>
    <message><source>accept {what}</source><translation>accept {what}</translation></message>
    <message><source>do not accept {what}</source><translation>do not accept {what}</translation></message>
    <message><source>prefer {what}</source><translation>prefer {what}</translation></message>
    <message><source>do not prefer {what}</source><translation>do not prefer {what}</translation></message>
    <message><source>were last written to {what}</source><translation>were last written to {what}</translation></message>
    <message><source>got {what}{when}</source><translation>got {what}{when}</translation></message>
    <message><source>got no message{when}</source><translation>got no message{when}</translation></message>
    <message><source>got a message{when}</source><translation>got a message{when}</translation></message>
    <message><source>made {what}{where}{when}</source><translation>made {what}{where}{when}</translation></message>
    <message><source>bought nothing{where}{when}</source><translation>bought nothing{where}{when}</translation></message>
    <message><source>bought something{where}{when}</source><translation>bought something{where}{when}</translation></message>
    <message><source>spent {what}{where}{when}</source><translation>spent {what}{where}{when}</translation></message>
    <message><source>bought {what}{where}{when} by number</source><translation>bought {what}{where}{when}</translation></message>
    <message><source>spent {what} a visit on average{where}{when}</source><translation>spent {what} a visit on average{where}{when}</translation></message>
    <message><source>first bought {what}{where}{when}</source><translation>first bought {what}{where}{when}</translation></message>
    <message><source>last bought {what}{where}{when}</source><translation>last bought {what}{where}{when}</translation></message>
    <message><source>last bought {what} ago{where}{when}</source><translation>last bought {what} ago{where}{when}</translation></message>
    <message><source>usually leave {what} between visits{where}{when}</source><translation>usually leave {what} between visits{where}{when}</translation></message>
    <message><source>have stayed away {what} their usual time between visits{where}{when}</source><translation>have stayed away {what} their usual time between visits{where}{when}</translation></message>
    <message><source>put {what} of all they spend with us{where}{when}</source><translation>put {what} of all they spend with us{where}{when}</translation></message>
    <message><source>bought in {what}{where}{when}</source><translation>bought in {what}{where}{when}</translation></message>
    <message><source>buy mostly at branch {what}{where}{when}</source><translation>buy mostly at branch {what}{where}{when}</translation></message>
    <message><source>do not buy mostly at branch {what}{where}{when}</source><translation>do not buy mostly at branch {what}{where}{when}</translation></message>
    <message><source>bought {what}{where}{when}</source><translation>bought {what}{where}{when}</translation></message>
    <message><source>did not buy {what}{where}{when}</source><translation>did not buy {what}{where}{when}</translation></message>
    <message><source>returned {what} of what they bought{where}{when}</source><translation>returned {what} of what they bought{where}{when}</translation></message>
    <message><source>got {what} off on average{where}{when}</source><translation>got {what} off on average{where}{when}</translation></message>
    <message><source>spent{where}{when} {what} what they spent in as many days before</source><translation>spent{where}{when} {what} what they spent in as many days before</translation></message>
    <message><source>are at the stage {what}</source><translation>are at the stage {what}</translation></message>
    <message><source>are not at the stage {what}</source><translation>are not at the stage {what}</translation></message>
    <message><source>are preferred customers</source><translation>are preferred customers</translation></message>
    <message><source>are not preferred customers</source><translation>are not preferred customers</translation></message>
    <message><source>score {what} for how recently they came</source><translation>score {what} for how recently they came</translation></message>
    <message><source>score {what} for how often they come</source><translation>score {what} for how often they come</translation></message>
    <message><source>score {what} for what they spend</source><translation>score {what} for what they spend</translation></message>
    <message><source>are in RFM cell {what}</source><translation>are in RFM cell {what}</translation></message>
    <message><source>are not in RFM cell {what}</source><translation>are not in RFM cell {what}</translation></message>
    <message><source>are in the RFM group {what}</source><translation>are in the RFM group {what}</translation></message>
    <message><source>are not in the RFM group {what}</source><translation>are not in the RFM group {what}</translation></message>
    <message><source>are in the segment {what}</source><translation>are in the segment {what}</translation></message>
    <message><source>are not in the segment {what}</source><translation>are not in the segment {what}</translation></message>
    <message><source>fall in a random sample of {what}</source><translation>fall in a random sample of {what}</translation></message>
    <message><source>are members of {what}</source><translation>are members of {what}</translation></message>
    <message><source>are not members of {what}</source><translation>are not members of {what}</translation></message>
    <message><source>have the membership state {what}{where}</source><translation>have the membership state {what}{where}</translation></message>
    <message><source>do not have the membership state {what}{where}</source><translation>do not have the membership state {what}{where}</translation></message>
    <message><source>are on the track {what}{where}</source><translation>are on the track {what}{where}</translation></message>
    <message><source>are not on the track {what}{where}</source><translation>are not on the track {what}{where}</translation></message>
    <message><source>joined {what}{where}</source><translation>joined {what}{where}</translation></message>
    <message><source>have been members for {what}{where}</source><translation>have been members for {what}{where}</translation></message>
    <message><source>joined through {what}{where}</source><translation>joined through {what}{where}</translation></message>
    <message><source>did not join through {what}{where}</source><translation>did not join through {what}{where}</translation></message>
    <message><source>have a membership that ends {what}{where}</source><translation>have a membership that ends {what}{where}</translation></message>
    <message><source>hold {what}</source><translation>hold {what}</translation></message>
    <message><source>hold no points</source><translation>hold no points</translation></message>
    <message><source>hold credit of {what}</source><translation>hold credit of {what}</translation></message>
    <message><source>have {what} about to expire{when}</source><translation>have {what} about to expire{when}</translation></message>
    <message><source>have credit of {what} about to expire{when}</source><translation>have credit of {what} about to expire{when}</translation></message>
    <message><source>were given {what}{where}{when}</source><translation>were given {what}{where}{when}</translation></message>
    <message><source>were given no benefit{where}{when}</source><translation>were given no benefit{where}{when}</translation></message>
    <message><source>were given a benefit{where}{when}</source><translation>were given a benefit{where}{when}</translation></message>
    <message><source>used {what}{where}{when}</source><translation>used {what}{where}{when}</translation></message>
    <message><source>used no benefit{where}{when}</source><translation>used no benefit{where}{when}</translation></message>
    <message><source>used a benefit{where}{when}</source><translation>used a benefit{where}{when}</translation></message>
    <message><source>last used a benefit {what}{where}</source><translation>last used a benefit {what}{where}</translation></message>
    <message><source>left {what} unused in a row{where}</source><translation>left {what} unused in a row{where}</translation></message>
    <message><source>received {what}{when}</source><translation>received the campaign {what}{when}</translation></message>
    <message><source>did not receive {what}{when}</source><translation>did not receive the campaign {what}{when}</translation></message>
    <message><source>responded to {what}{when}</source><translation>responded to the campaign {what}{when}</translation></message>
    <message><source>did not respond to {what}{when}</source><translation>did not respond to the campaign {what}{when}</translation></message>
    <message><source>are in the trial group {what}{where}</source><translation>are in the trial group {what}{where}</translation></message>
    <message><source>are not in the trial group {what}{where}</source><translation>are not in the trial group {what}{where}</translation></message>
    <message><source>are still customers with a chance of {what}</source><translation>have a chance of {what} of still being customers</translation></message>
    <message><source>are expected to come on {what} in the next 12 months</source><translation>are expected to come on {what} in the next 12 months</translation></message>
    <message><source>are expected to bring {what} in the next 12 months</source><translation>are expected to bring {what} in the next 12 months</translation></message>
    <message><source>have {what} in the field “{fact}”</source><translation>have {what} in the field “{fact}”</translation></message>
    <message><source>do not have {what} in the field “{fact}”</source><translation>do not have {what} in the field “{fact}”</translation></message>
    <message><source>spent nothing{where}{when}</source><translation>spent nothing{where}{when}</translation></message>
    <message><source>from category {value}</source><translation>from category {value}</translation></message>
    <message><source>from department {value}</source><translation>from department {value}</translation></message>
    <message><source>from brand {value}</source><translation>from brand {value}</translation></message>
    <message><source>female</source><translation>female</translation></message>
    <message><source>male</source><translation>male</translation></message>
    <message><source>candidate</source><translation>candidate</translation></message>
    <message><source>term is over</source><translation>term is over</translation></message>
    <message><source>the rest after the pilot</source><translation>the rest after the pilot</translation></message>
    <message><source>control group</source><translation>control group</translation></message>
    <message><source>at the counter</source><translation>at the counter</translation></message>
    <message><source>from a file</source><translation>from a file</translation></message>
    <message><source>by invitation</source><translation>by invitation</translation></message>
    <message><source>by the join condition</source><translation>by the join condition</translation></message>
    <message><source> and </source><translation> and </translation></message>
</context>
<context>
    <name>programs</name>
    <message><source>programs.bad_document</source><translation>The document {name} cannot be read: {reason}</translation></message>
    <message><source>programs.bad_program</source><translation>In the program’s document, “{value}” does not fit {field}.</translation></message>
    <message><source>programs.unknown_field</source><translation>A program has no field {field}. Possible: {known}</translation></message>
    <message><source>programs.unknown_measure</source><translation>In the program’s document, {field} cannot be “{value}”. Possible: {known}</translation></message>
    <message><source>programs.exists</source><translation>There is a program called “{name}” already.</translation></message>
    <message><source>programs.none</source><translation>There is no program called “{name}”.</translation></message>
    <message><source>programs.not_running</source><translation>The program “{name}” is not running on {on}.</translation></message>
    <message><source>programs.not_a_candidate</source><translation>Customer {member} does not meet the join condition of “{program}” yet.</translation></message>
    <message><source>programs.already_member</source><translation>Customer {member} belongs to “{program}” already.</translation></message>
    <message><source>programs.not_a_member</source><translation>Customer {member} does not belong to “{program}”.</translation></message>
    <message><source>programs.fee_missing</source><translation>Joining costs {fee}. Confirm that the fee was paid.</translation></message>
    <message><source>programs.too_early</source><translation>The membership can be renewed from {from_on} on.</translation></message>
    <message><source>programs.for_life</source><translation>Membership of “{program}” is for life and needs no renewal.</translation></message>
    <message><source>programs.unknown_employee</source><translation>No employee has the code “{employee}”.</translation></message>
    <message><source>The program “{name}” runs.</source><translation>The program “{name}” is running.</translation></message>
    <message numerus="yes"><source>{n} may join “{name}”.</source><translation><numerusform>{n} customer may join “{name}”.</numerusform><numerusform>{n} customers may join “{name}”.</numerusform></translation></message>
    <message><source>Nearest to joining:</source><translation>Nearest to joining:</translation></message>
    <message><source>not: {fact}</source><translation>not: {fact}</translation></message>
    <message><source>{what} short</source><translation>{what} short</translation></message>
    <message><source>no fee</source><translation>no fee</translation></message>
    <message><source>and</source><translation>and</translation></message>
    <message numerus="yes"><source>{n} visits</source><translation><numerusform>{n} visit</numerusform><numerusform>{n} visits</numerusform></translation></message>
    <message numerus="yes"><source>{n} joined “{name}”.</source><translation><numerusform>{n} customer joined “{name}”.</numerusform><numerusform>{n} customers joined “{name}”.</numerusform></translation></message>
    <message numerus="yes"><source>{n} members</source><translation><numerusform>{n} member</numerusform><numerusform>{n} members</numerusform></translation></message>
    <message numerus="yes"><source>{n} members changed their track.</source><translation><numerusform>One member changed track.</numerusform><numerusform>{n} members changed their track.</numerusform></translation></message>
    <message><source>programs.not_invited</source><translation>Customer {member} has no open invitation to “{program}”.</translation></message>
    <message><source>programs.track_in_use</source><translation>Members or benefits of “{program}” use the track “{track}”, so it cannot be removed.</translation></message>
    <message><source>programs.tracks_fixed</source><translation>Customers have joined “{program}”: what its tracks are reached by, over which months and in which order ({field}) stays as it is. For other tracks, make a new program.</translation></message>
    <message numerus="yes"><source>{n} customers are known by their purchases; {again} of them came back.</source><translation><numerusform>One customer is known by purchases; {again} came back.</numerusform><numerusform>{n} customers are known by their purchases; {again} of them came back.</numerusform></translation></message>
    <message numerus="yes"><source>{n} benefits; {joiners} joiners and a cost of {cost} are expected.</source><translation><numerusform>One benefit; {joiners} joiners and a cost of {cost} are expected.</numerusform><numerusform>{n} benefits; {joiners} joiners and a cost of {cost} are expected.</numerusform></translation></message>
    <message numerus="yes"><source>{n} benefits; what is expected of the launch has not been noted.</source><translation><numerusform>One benefit; what is expected of the launch has not been noted.</numerusform><numerusform>{n} benefits; what is expected of the launch has not been noted.</numerusform></translation></message>
    <message numerus="yes"><source>{n} employees have enrolled somebody, of {all}.</source><translation><numerusform>One employee of {all} has enrolled somebody.</numerusform><numerusform>{n} of {all} employees have enrolled somebody.</numerusform></translation></message>
    <message><source>Nobody has joined yet.</source><translation>Nobody has joined yet.</translation></message>
    <message numerus="yes"><source>{n} joined in {days} days; the quality of their details is {score} of 100.</source><translation><numerusform>One joined in {days} days; the quality of the details is {score} of 100.</numerusform><numerusform>{n} joined in {days} days; the quality of their details is {score} of 100.</numerusform></translation></message>
    <message numerus="yes"><source>{n} members; {came} of them bought in the last 30 days.</source><translation><numerusform>One member; {came} bought in the last 30 days.</numerusform><numerusform>{n} members; {came} of them bought in the last 30 days.</numerusform></translation></message>
    <message><source>No customer is known by purchases yet.</source><translation>No customer is known by purchases yet.</translation></message>
    <message><source>There are no benefits yet.</source><translation>There are no benefits yet.</translation></message>
    <message><source>No employee has enrolled anybody yet.</source><translation>No employee has enrolled anybody yet.</translation></message>
    <message><source>There are no members now.</source><translation>There are no members now.</translation></message>
    <message numerus="yes"><source>{n} were invited to “{name}”.</source><translation><numerusform>One customer was invited to “{name}”.</numerusform><numerusform>{n} customers were invited to “{name}”.</numerusform></translation></message>
    <message><source>The membership holds until {day}.</source><translation>The membership runs until {day}.</translation></message>
    <message><source>The program “{name}” is a draft.</source><translation>The program “{name}” is a draft.</translation></message>
    <message><source>How often</source><translation>How often</translation></message>
</context>
<context>
    <name>benefits</name>
    <message><source>benefits.bad_terms</source><translation>In the benefit “{benefit}”, “{value}” does not fit {field}.</translation></message>
    <message><source>benefits.unknown_field</source><translation>The benefit “{benefit}” can have no field {field}. Possible: {known}</translation></message>
    <message><source>benefits.unknown_word</source><translation>In the benefit “{benefit}”, {field} cannot be “{value}”. Possible: {known}</translation></message>
    <message><source>benefits.unknown_item</source><translation>The shop has nothing called “{item}” that the benefit could name.</translation></message>
    <message><source>benefits.exists</source><translation>There is a benefit called “{name}” already.</translation></message>
    <message><source>benefits.none</source><translation>There is no benefit called “{name}”.</translation></message>
    <message><source>benefits.terms_in_the_past</source><translation>New terms can only begin on a day after {today}, not on {from_on}: what was earned stays.</translation></message>
    <message><source>benefits.bad_amount</source><translation>The amount {amount} cannot be booked.</translation></message>
    <message><source>benefits.not_enough_points</source><translation>Not enough points: {wanted} wanted, {available} available.</translation></message>
    <message><source>benefits.not_enough_credit</source><translation>Not enough credit: {wanted} wanted, {available} available.</translation></message>
    <message><source>benefits.no_reason</source><translation>Give the reason.</translation></message>
    <message><source>benefits.no_entry</source><translation>The ledger has no entry number {entry}.</translation></message>
    <message><source>benefits.already_reversed</source><translation>Entry {entry} was taken back already.</translation></message>
    <message><source>benefits.not_reversible</source><translation>Entry {entry} is not taken back by hand: earnings follow the returns.</translation></message>
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
    <message><source>{member}: {points} points, credit {credit}</source><translation>{member}: {points} points, credit {credit}</translation></message>
    <message><source>until {day}: {amount}</source><translation>until {day}: {amount}</translation></message>
    <message><source>{member}: {amount} available now</source><translation>{member}: {amount} available now</translation></message>
    <message><source>Entry {entry} was taken back.</source><translation>Entry {entry} was taken back.</translation></message>
    <message numerus="yes"><source>{n} receipts earned.</source><translation><numerusform>{n} receipt earned.</numerusform><numerusform>{n} receipts earned.</numerusform></translation></message>
    <message numerus="yes"><source>{n} lots lapsed.</source><translation><numerusform>{n} lot lapsed.</numerusform><numerusform>{n} lots lapsed.</numerusform></translation></message>
    <message><source>The ledger adds up.</source><translation>The ledger adds up.</translation></message>
    <message><source>The benefit “{name}” runs.</source><translation>The benefit “{name}” is running.</translation></message>
    <message><source>The new terms of “{name}” count from {day}.</source><translation>The new terms of “{name}” count from {day}.</translation></message>
    <message><source>The benefit “{name}” ends today.</source><translation>The benefit “{name}” ends today.</translation></message>
    <message><source>checkout.receipt_differs</source><translation>Receipt {receipt} was recorded already, with other contents.</translation></message>
    <message><source>checkout.anonymous_credit</source><translation>To pay with credit, identify the member.</translation></message>
    <message><source>checkout.credit_too_large</source><translation>The credit ({credit}) is more than the purchase ({total}).</translation></message>
    <message><source>checkout.nothing_returned</source><translation>Choose at least one item to return.</translation></message>
    <message><source>benefits.no_grant</source><translation>This customer does not hold that benefit ({grant}).</translation></message>
    <message><source>benefits.not_grantable</source><translation>“{benefit}” works on every purchase; it is not given by hand.</translation></message>
    <message><source>benefits.not_running</source><translation>“{benefit}” is not running today.</translation></message>
    <message><source>benefits.nothing_left</source><translation>Nothing is left of “{benefit}”: all of it was given or promised.</translation></message>
    <message><source>benefits.grant_closed</source><translation>This benefit was used, has lapsed or was taken back already.</translation></message>
    <message><source>benefits.used_on_receipt</source><translation>It was used on a sale. It comes back when the sale is returned.</translation></message>
    <message><source>benefits.no_surprises</source><translation>The program “{program}” has no surprises planned.</translation></message>
    <message><source>benefits.drawn_later</source><translation>There was already a draw on {drawn_on}; nothing is drawn for {on}.</translation></message>
    <message><source>benefits.no_draw</source><translation>There is no draw number {draw}.</translation></message>
    <message><source>benefits.not_an_experience</source><translation>“{benefit}” is not an experience, so it has no dates.</translation></message>
    <message><source>benefits.no_slot</source><translation>There is no date number {slot}.</translation></message>
    <message><source>benefits.bad_slot</source><translation>The date cannot be set: {field} cannot be “{value}”.</translation></message>
    <message><source>benefits.slot_full</source><translation>All {capacity} places on {day} are taken.</translation></message>
    <message><source>benefits.slot_over</source><translation>{day} is over.</translation></message>
    <message><source>benefits.slot_too_late</source><translation>{day} is too late: the benefit is good until {last_on}.</translation></message>
    <message><source>benefits.slot_taken</source><translation>{taken} places are taken already; there cannot be fewer.</translation></message>
    <message><source>benefits.not_reserved</source><translation>No place is kept for this benefit.</translation></message>
    <message><source>benefits.not_yet</source><translation>Who came can be marked from {day} on.</translation></message>
    <message><source>benefits.bad_stock</source><translation>The stock cannot be {stock}: {used} are used already.</translation></message>
    <message><source>benefits.no_surprise_runs</source><translation>No surprise of “{program}” can be given now: none runs, none is left, or none has a cost within the ceiling.</translation></message>
    <message><source>benefits.why.never_given</source><translation>Never given to them before.</translation></message>
    <message><source>benefits.why.used_last</source><translation>Used the last time it was given.</translation></message>
    <message><source>benefits.why.least_tired</source><translation>The one they are least tired of (repetition {index} of 100).</translation></message>
    <message><source>benefits.why.favourite</source><translation>They like to buy {product}.</translation></message>
    <message><source>benefits.why.partner</source><translation>Others buy {product} with {favourite}; they do not yet.</translation></message>
    <message><source>benefits.why.usual_hour</source><translation>It is good at the hour they usually come ({hour}:00).</translation></message>
    <message><source>benefits.why.branch</source><translation>Only at branch {branches}</translation></message>
    <message><source>benefits.why.weekday</source><translation>Only on {days}</translation></message>
    <message><source>benefits.why.hours</source><translation>Only from {first} to {last}</translation></message>
    <message><source>benefits.why.minimum</source><translation>{missing} more to reach the minimum purchase</translation></message>
    <message><source>benefits.why.no_goods</source><translation>Not in the basket: {goods}</translation></message>
    <message numerus="yes"><source>benefits.why.units</source><translation><numerusform>One more piece is needed</numerusform><numerusform>{n} more pieces are needed</numerusform></translation></message>
    <message numerus="yes"><source>benefits.why.visits</source><translation><numerusform>One more visit</numerusform><numerusform>{n} more visits</numerusform></translation></message>
    <message><source>benefits.why.used_today</source><translation>Used today already</translation></message>
    <message numerus="yes"><source>benefits.why.limit_basket</source><translation><numerusform>Once on one purchase</numerusform><numerusform>{n} times on one purchase</numerusform></translation></message>
    <message><source>benefits.why.limit_month</source><translation>Used {used} of {of} this month</translation></message>
    <message numerus="yes"><source>benefits.why.limit_days</source><translation><numerusform>Used {used} of {of} today</numerusform><numerusform>Used {used} of {of} in {n} days</numerusform></translation></message>
    <message><source>benefits.why.limit_total</source><translation>All {of} have been used</translation></message>
    <message><source>benefits.why.out_of_stock</source><translation>Out of stock</translation></message>
    <message><source>benefits.why.budget</source><translation>Its budget is used up</translation></message>
    <message numerus="yes"><source>benefits.why.points_missing</source><translation><numerusform>One point is missing</numerusform><numerusform>{n} points are missing</numerusform></translation></message>
    <message><source>benefits.why.no_places</source><translation>No date with a free place</translation></message>
    <message><source>benefits.why.not_with</source><translation>Does not go with {other}</translation></message>
    <message><source>benefits.why.alone</source><translation>Goes alone, not with {other}</translation></message>
    <message><source>benefits.why.nothing_left</source><translation>Nothing left to take off</translation></message>
    <message><source>benefits.why.too_little</source><translation>Too small a sum to earn</translation></message>
    <message><source>benefits.why.track</source><translation>For {tracks} only</translation></message>
    <message><source>benefits.why.not_eligible</source><translation>Not for this customer</translation></message>
    <message><source>benefits.note.used_month</source><translation>Used {used} of {of} so far this month</translation></message>
    <message numerus="yes"><source>benefits.note.used_days</source><translation><numerusform>Used {used} of {of} so far today</numerusform><numerusform>Used {used} of {of} so far in {n} days</numerusform></translation></message>
    <message><source>benefits.note.valid_to</source><translation>Valid until {day}</translation></message>
    <message numerus="yes"><source>benefits.note.left</source><translation><numerusform>One is left</numerusform><numerusform>{n} are left</numerusform></translation></message>
    <message numerus="yes"><source>benefits.note.places_left</source><translation><numerusform>One place is left on {day}</numerusform><numerusform>{n} places are left on {day}</numerusform></translation></message>
    <message numerus="yes"><source>benefits.note.price_points</source><translation><numerusform>Costs one point</numerusform><numerusform>Costs {n} points</numerusform></translation></message>
    <message><source>checkout.anonymous_benefit</source><translation>To give a benefit, identify the member.</translation></message>
    <message><source>checkout.anonymous_joining</source><translation>To join the club, enrol the customer first.</translation></message>
    <message><source>checkout.benefit_gone</source><translation>“{benefit}” cannot be given any more. The rest of the purchase is as it was.</translation></message>
    <message><source>checkout.sum_changed</source><translation>To pay is now {to_pay}, not {shown}: a benefit has changed. Look once more.</translation></message>
    <message numerus="yes"><source>checkout.twin_receipt</source><translation><numerusform>A minute ago this member bought for {total} (receipt {receipt}). Record it again?</numerusform><numerusform>{n} minutes ago this member bought for {total} (receipt {receipt}). Record it again?</numerusform></translation></message>
    <message><source>checkout.sale_undone</source><translation>Receipt {receipt} was taken back. Record it again?</translation></message>
    <message><source>checkout.undo_too_late</source><translation>Receipt {receipt} can be taken back within an hour of the sale only. Use a return.</translation></message>
    <message><source>checkout.goods_returned</source><translation>Goods of receipt {receipt} came back already, so it stays.</translation></message>
    <message><source>A benefit's uses or what they cost are not the sum of its grants.</source><translation>A benefit’s uses or what they cost are not the sum of its grants.</translation></message>
    <message><source>The places taken of a date are not those that were kept.</source><translation>The places taken of a date are not those that were kept.</translation></message>
    <message><source>What a grant put on an account is not in the ledger.</source><translation>What a grant put on an account is not in the ledger.</translation></message>
    <message numerus="yes"><source>{n} benefits in hand have lapsed.</source><translation><numerusform>{n} benefit in hand has lapsed.</numerusform><numerusform>{n} benefits in hand have lapsed.</numerusform></translation></message>
    <message numerus="yes"><source>“{name}” was given to {n} members.</source><translation><numerusform>“{name}” was given to {n} member.</numerusform><numerusform>“{name}” was given to {n} members.</numerusform></translation></message>
    <message numerus="yes"><source>Surprises of “{name}”: {n} winners.</source><translation><numerusform>Surprises of “{name}”: {n} winner.</numerusform><numerusform>Surprises of “{name}”: {n} winners.</numerusform></translation></message>
    <message><source>in hand</source><translation>in hand</translation></message>
    <message><source>place kept</source><translation>place kept</translation></message>
    <message><source>used</source><translation>used</translation></message>
    <message><source>lapsed</source><translation>lapsed</translation></message>
    <message><source>taken back</source><translation>taken back</translation></message>
    <message><source>“{name}” was granted, as number {grant}.</source><translation>“{name}” was granted, as number {grant}.</translation></message>
    <message><source>Taken back.</source><translation>Taken back.</translation></message>
    <message><source>A change for them: “{name}”. {why}</source><translation>A change for them: “{name}”. {why}</translation></message>
    <message><source>Their own kind: “{name}”. {why}</source><translation>Just their thing: “{name}”. {why}</translation></message>
    <message><source>Counted.</source><translation>Counted.</translation></message>
    <message><source>Drawn again, it falls on the same members.</source><translation>Drawn again, the same members win.</translation></message>
    <message><source>Drawn again, it falls on other members.</source><translation>Drawn again, other members win.</translation></message>
    <message><source>The date stands, as number {slot}.</source><translation>The date is set, as number {slot}.</translation></message>
    <message numerus="yes"><source>The date is off; {n} places had been kept.</source><translation><numerusform>The date is off; {n} place had been kept.</numerusform><numerusform>The date is off; {n} places had been kept.</numerusform></translation></message>
    <message><source>The place is kept.</source><translation>The place is kept.</translation></message>
    <message><source>Noted.</source><translation>Noted.</translation></message>
    <message><source>More of a benefit was given than there was.</source><translation>More of a benefit was given than there was.</translation></message>
    <message><source>A benefit stands used on a receipt that is not there.</source><translation>A benefit is noted as used on a receipt that is not there.</translation></message>
    <message><source>checkout.bad_basket</source><translation>In the sale, “{value}” does not fit {field}.</translation></message>
</context>
<context>
    <name>campaigns</name>
    <message><source>First name</source><translation>First name</translation></message>
    <message><source>Last name</source><translation>Last name</translation></message>
    <message><source>Full name</source><translation>Full name</translation></message>
    <message><source>Company</source><translation>Company</translation></message>
    <message><source>Member number</source><translation>Member number</translation></message>
    <message><source>City</source><translation>City</translation></message>
    <message><source>Home branch</source><translation>Home branch</translation></message>
    <message><source>Points</source><translation>Points</translation></message>
    <message><source>Credit</source><translation>Credit</translation></message>
    <message><source>Shop’s name</source><translation>Shop’s name</translation></message>
    <message><source>Shop’s phone</source><translation>Shop’s phone</translation></message>
    <message><source>Shop’s address</source><translation>Shop’s address</translation></message>
    <message><source>Where to say “no more”</source><translation>Where to opt out</translation></message>
    <message><source>dear customer</source><translation>dear customer</translation></message>
    <message><source>Advertisement</source><translation>Advertisement</translation></message>
    <message><source>Advertisement: {text}</source><translation>Advertisement: {text}</translation></message>
    <message><source>You get this because you agreed to hear from {shop}. No more of it? Tell us: {opt_out}</source><translation>You get this because you agreed to hear from {shop}. To stop these messages, tell us: {opt_out}</translation></message>
    <message><source>waiting</source><translation>waiting</translation></message>
    <message><source>being sent</source><translation>being sent</translation></message>
    <message><source>sent</source><translation>sent</translation></message>
    <message><source>failed</source><translation>failed</translation></message>
    <message><source>unknown</source><translation>unknown</translation></message>
    <message><source>left out</source><translation>left out</translation></message>
    <message><source>draft</source><translation>draft</translation></message>
    <message><source>pilot</source><translation>pilot</translation></message>
    <message><source>waiting for approval</source><translation>waiting for approval</translation></message>
    <message><source>on its way</source><translation>on its way</translation></message>
    <message><source>running</source><translation>running</translation></message>
    <message><source>finished</source><translation>finished</translation></message>
    <message><source>did not agree to be written to</source><translation>did not agree to be written to</translation></message>
    <message><source>no address</source><translation>no address</translation></message>
    <message><source>asked for no more messages</source><translation>asked for no more messages</translation></message>
    <message><source>an address no mail server takes</source><translation>an address that cannot receive mail</translation></message>
    <message><source>same address as another reader</source><translation>same address as another member</translation></message>
    <message><source>written to lately</source><translation>written to lately</translation></message>
    <message><source>erased</source><translation>erased</translation></message>
    <message><source>merged into another member</source><translation>merged into another member</translation></message>
    <message><source>the mail server asks to try later</source><translation>the mail server asks to try later</translation></message>
    <message><source>the connection broke before the message was through</source><translation>the connection broke before the message was through</translation></message>
    <message><source>refused by the mail server</source><translation>refused by the mail server</translation></message>
    <message><source>given up after several tries</source><translation>given up after several tries</translation></message>
    <message><source>handed over, but no answer came</source><translation>handed over, but no answer came</translation></message>
    <message><source>sending was interrupted in the middle</source><translation>sending was interrupted in the middle</translation></message>
    <message><source>No campaign is on its way.</source><translation>No campaign is on its way.</translation></message>
    <message numerus="yes"><source>{n} messages in {file}</source><translation><numerusform>{n} message in {file}</numerusform><numerusform>{n} messages in {file}</numerusform></translation></message>
    <message><source>{responded} of {contacted} bought within {days} days ({share}): {revenue}.</source><translation>{responded} of {contacted} bought within {days} days ({share}): {revenue}.</translation></message>
    <message><source>There are no campaigns yet.</source><translation>There are no campaigns yet.</translation></message>
    <message numerus="yes"><source>Noted: {n} members will get no more of it.</source><translation><numerusform>Noted: {n} member will get no more of these messages.</numerusform><numerusform>Noted: {n} members will get no more of these messages.</numerusform></translation></message>
    <message><source>The password is in the system’s keyring.</source><translation>The password is in this computer’s password store.</translation></message>
    <message><source>campaigns.not_found</source><translation>There is no campaign called “{name}”.</translation></message>
    <message><source>campaigns.exists</source><translation>There already is a campaign called “{name}”. Choose another name.</translation></message>
    <message><source>campaigns.not_prepared</source><translation>“{name}” has no audience yet. Prepare it first.</translation></message>
    <message><source>campaigns.already_sending</source><translation>Another sending is under way. Wait until it is done, then try again.</translation></message>
    <message><source>campaigns.not_toml</source><translation>The campaign file cannot be read: {reason}</translation></message>
    <message><source>campaigns.missing_entry</source><translation>The campaign file lacks {place}.</translation></message>
    <message><source>campaigns.unknown_entry</source><translation>A campaign file has no {place}. Possible: {known}</translation></message>
    <message><source>campaigns.bad_entry</source><translation>In the campaign file, {place}: “{value}” does not fit.</translation></message>
    <message><source>campaigns.unknown_field</source><translation>{place}: there is no field {field}. Possible: {known}</translation></message>
    <message><source>campaigns.bad_braces</source><translation>{place}: a single brace. For a plain brace, write it twice.</translation></message>
    <message><source>campaigns.line_break</source><translation>{place}: only one line may stand here.</translation></message>
    <message><source>campaigns.mail_not_set_up</source><translation>Mail is not set up yet: {setting} is missing or not valid.</translation></message>
    <message><source>campaigns.no_mail_password</source><translation>The password of {user} is missing. Keep it in the mail settings.</translation></message>
    <message><source>campaigns.no_keyring</source><translation>This computer has no password store to keep a password in. The variable MOADON_MAIL_PASSWORD can be used instead.</translation></message>
    <message><source>campaigns.mail_unreachable</source><translation>The mail server {host}:{port} cannot be reached; the rest waits. ({reason})</translation></message>
    <message><source>campaigns.mail_not_encrypted</source><translation>The mail server {host} offers no encryption, so nothing was sent to it.</translation></message>
    <message><source>campaigns.mail_certificate</source><translation>The certificate of the mail server {host} cannot be trusted, so nothing was sent to it. ({reason})</translation></message>
    <message><source>campaigns.mail_login_refused</source><translation>The mail server {host} did not accept {user} or the password. ({reply})</translation></message>
    <message><source>campaigns.mail_refused</source><translation>The mail server {host} takes no mail from your address; the rest waits. ({reply})</translation></message>
    <message><source>campaigns.many_refused</source><translation>The server refused {count} messages in a row, so sending stopped. The rest waits. ({reply})</translation></message>
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
    <message><source>reports.bad_threshold</source><translation>A threshold must be above 0 and at most 1, for example 0.02. This one is {value}.</translation></message>
    <message><source>As of {day}</source><translation>As of {day}</translation></message>
    <message><source>How much hangs on few</source><translation>How much depends on a few</translation></message>
    <message><source>The best fifth of the members bring {share} of what members spend. The fewer they are, the more it is worth to know them by name.</source><translation>The best fifth of the members bring {share} of what members spend. The fewer they are, the more it is worth to know them by name.</translation></message>
    <message><source>The best {share} of members</source><translation>The best {share} of members</translation></message>
    <message><source>What the best members bring of the members’ revenue</source><translation>What the best members bring of the members’ revenue</translation></message>
    <message><source>Revenue</source><translation>Revenue</translation></message>
    <message><source>Share of revenue</source><translation>Share of revenue</translation></message>
    <message><source>Revenue by branch</source><translation>Revenue by branch</translation></message>
    <message><source>Branch</source><translation>Branch</translation></message>
    <message><source>Revenue by department</source><translation>Revenue by department</translation></message>
    <message><source>Department</source><translation>Department</translation></message>
    <message><source>Gini: 0 when every member spends the same, close to 1 when one spends nearly all. Herfindahl index: the sum of squared shares, 1 when all hangs on one. Departments: over lines whose department is known.</source><translation>Gini: 0 when every member spends the same, close to 1 when one spends nearly all. Herfindahl index: the sum of squared shares, 1 when all hangs on one. Departments: over lines whose department is known.</translation></message>
    <message><source>Members with receipts</source><translation>Members with receipts</translation></message>
    <message><source>Gini of the members</source><translation>Gini of the members</translation></message>
    <message><source>Herfindahl, branches</source><translation>Herfindahl, branches</translation></message>
    <message><source>Herfindahl, departments</source><translation>Herfindahl, departments</translation></message>
    <message><source>There are no receipts in this period.</source><translation>There are no receipts in this period.</translation></message>
    <message><source>Products bought together</source><translation>Products bought together</translation></message>
    <message><source>Categories bought together</source><translation>Categories bought together</translation></message>
    <message><source>Departments bought together</source><translation>Departments bought together</translation></message>
    <message><source>Nothing was bought together in at least {support} of the receipts and by at least {confidence} of the buyers. Try lower thresholds or a longer period.</source><translation>Nothing was bought together in at least {support} of the receipts and by at least {confidence} of the buyers. Try lower thresholds or a longer period.</translation></message>
    <message><source>Who buys {first} also buys {second} in {confidence} of the receipts, {lift} times as often as everybody.</source><translation>Who buys {first} also buys {second} in {confidence} of the receipts, {lift} times as often as everybody.</translation></message>
    <message><source>Nothing is bought together more often than by chance: the strongest lift is {lift}.</source><translation>Nothing is bought together more often than by chance: the strongest lift is {lift}.</translation></message>
    <message><source>Support: share of receipts with both sides, at least {support}. Confidence: share of the buyers of the first who buy the second, at least {confidence}. Lift: confidence against the share of all receipts with the second; above 1 they attract each other.</source><translation>Support: share of receipts with both sides, at least {support}. Confidence: share of the buyers of the first who buy the second, at least {confidence}. Lift: confidence against the share of all receipts with the second; above 1 they attract each other.</translation></message>
    <message><source>Who buys</source><translation>Who buys</translation></message>
    <message><source>also buys</source><translation>also buys</translation></message>
    <message><source>Receipts</source><translation>Receipts</translation></message>
    <message><source>Support</source><translation>Support</translation></message>
    <message><source>Confidence</source><translation>Confidence</translation></message>
    <message><source>Lift</source><translation>Lift</translation></message>
    <message><source>The {n} strongest rules are shown.</source><translation>The {n} strongest rules are shown.</translation></message>
    <message><source>Rules, strongest first</source><translation>Rules, strongest first</translation></message>
    <message><source>Receipts looked at</source><translation>Receipts looked at</translation></message>
    <message><source>Rules found</source><translation>Rules found</translation></message>
    <message><source>Strongest lift</source><translation>Strongest lift</translation></message>
    <message><source>Who comes again</source><translation>Who comes again</translation></message>
    <message><source>Nobody came for the first time in this period.</source><translation>Nobody came for the first time in this period.</translation></message>
    <message><source>First month</source><translation>First month</translation></message>
    <message><source>+{months}</source><translation>+{months}</translation></message>
    <message><source>The first {n} months after the first are shown.</source><translation>The first {n} months after the first are shown.</translation></message>
    <message><source>By month of the first receipt</source><translation>By month of the first receipt</translation></message>
    <message><source>New members</source><translation>New members</translation></message>
    <message><source>Members who came again, by months since their first</source><translation>Members who came again, by months since their first</translation></message>
    <message numerus="yes"><source>Came again after {n} months</source><translation><numerusform>Came again after {n} month</numerusform><numerusform>Came again after {n} months</numerusform></translation></message>
    <message><source>Share of members</source><translation>Share of members</translation></message>
    <message><source>Summary</source><translation>Summary</translation></message>
    <message><source>Compared with {period}.</source><translation>Compared with {period}.</translation></message>
    <message><source>Revenue by month</source><translation>Revenue by month</translation></message>
    <message><source>Members by month</source><translation>Members by month</translation></message>
    <message><source>Average basket</source><translation>Average basket</translation></message>
    <message><source>Month by month</source><translation>Month by month</translation></message>
    <message><source>Branch by branch</source><translation>Branch by branch</translation></message>
    <message><source>Revenue is what the receipts add up to, returns taken off. Identified revenue is tied to a known customer. Active: with a receipt in the period; new: the first ever receipt, in any branch, is in the period; returning: active before too. Average basket: revenue divided by the receipts that are not returns.</source><translation>Revenue is what the receipts add up to, returns taken off. Identified revenue is tied to a known customer. Active: with a receipt in the period; new: the first ever receipt, in any branch, is in the period; returning: active before too. Average basket: revenue divided by the receipts that are not returns.</translation></message>
    <message><source>Identified revenue</source><translation>Identified revenue</translation></message>
    <message><source>Active members</source><translation>Active members</translation></message>
    <message><source>Returning members</source><translation>Returning members</translation></message>
    <message><source>Returns</source><translation>Returns</translation></message>
    <message><source>Month</source><translation>Month</translation></message>
    <message><source>Who came in several months counts once in the whole period.</source><translation>A customer who came in several months counts once in the whole period.</translation></message>
    <message><source>New to the branch</source><translation>New to the branch</translation></message>
    <message><source>Who came to several branches counts once in all branches.</source><translation>A customer who came to several branches counts once in all branches.</translation></message>
    <message><source>There are no receipts in this period. Choose other days, or bring in the till’s sales, and the figures will appear here.</source><translation>There are no receipts in this period. Choose other days, or bring in the till’s sales, and the figures will appear here.</translation></message>
    <message><source>Whole period</source><translation>Whole period</translation></message>
    <message><source>All branches</source><translation>All branches</translation></message>
    <message><source>Recency, frequency and money</source><translation>Recency, frequency and money</translation></message>
    <message><source>Champions</source><translation>Champions</translation></message>
    <message><source>came lately and come very often</source><translation>came lately and come very often</translation></message>
    <message><source>Loyal</source><translation>Loyal</translation></message>
    <message><source>come often</source><translation>come often</translation></message>
    <message><source>Becoming loyal</source><translation>Becoming loyal</translation></message>
    <message><source>came lately, a few times</source><translation>came lately, a few times</translation></message>
    <message><source>Newcomers</source><translation>Newcomers</translation></message>
    <message><source>came very lately, for the first times</source><translation>came very lately, for the first times</translation></message>
    <message><source>Promising</source><translation>Promising</translation></message>
    <message><source>came not long ago, once or twice</source><translation>came not long ago, once or twice</translation></message>
    <message><source>Need attention</source><translation>Need attention</translation></message>
    <message><source>used to come now and then, fading</source><translation>used to come now and then, fading</translation></message>
    <message><source>About to drift</source><translation>About to drift</translation></message>
    <message><source>came seldom, and not lately</source><translation>came seldom, and not lately</translation></message>
    <message><source>At risk</source><translation>At risk</translation></message>
    <message><source>came often, but a while ago</source><translation>came often, but a while ago</translation></message>
    <message><source>Must not lose</source><translation>Must not lose</translation></message>
    <message><source>came very often, and stopped</source><translation>came very often, and stopped</translation></message>
    <message><source>Asleep</source><translation>Asleep</translation></message>
    <message><source>came seldom, long ago</source><translation>came seldom, long ago</translation></message>
    <message><source>No member has a receipt by this day, so there is nothing to score yet.</source><translation>No member has a receipt by this day, so there is nothing to score yet.</translation></message>
    <message><source>Members by group</source><translation>Members by group</translation></message>
    <message><source>Group</source><translation>Group</translation></message>
    <message><source>Its members</source><translation>Its members</translation></message>
    <message><source>All members</source><translation>All members</translation></message>
    <message><source>The groups</source><translation>The groups</translation></message>
    <message><source>Recency</source><translation>Recency</translation></message>
    <message><source>Members by recency and frequency</source><translation>Members by recency and frequency</translation></message>
    <message><source>more than {low}, up to {high}</source><translation>more than {low}, up to {high}</translation></message>
    <message><source>Score</source><translation>Score</translation></message>
    <message><source>Days since the last receipt</source><translation>Days since the last receipt</translation></message>
    <message><source>Number of receipts</source><translation>Number of receipts</translation></message>
    <message><source>Money spent</source><translation>Money spent</translation></message>
    <message><source>What the scores mean</source><translation>What the scores mean</translation></message>
    <message><source>Recency {score}</source><translation>Recency {score}</translation></message>
    <message><source>more than {low}</source><translation>more than {low}</translation></message>
    <message><source>up to {high}</source><translation>up to {high}</translation></message>
    <message><source>Scores run from 1 to 5, about a fifth of the members each: recency by the days since the last receipt, frequency by the number of receipts, money by what they add up to. Members with equal values share a score.</source><translation>Scores run from 1 to 5, about a fifth of the members each: recency by the days since the last receipt, frequency by the number of receipts, money by what they add up to. Members with equal values share a score.</translation></message>
    <message><source>{share} of all</source><translation>{share} of all</translation></message>
    <message><source>Frequency {score}</source><translation>Frequency {score}</translation></message>
    <message><source>A row holds everybody whose first ever receipt is of that month. A column counts months from there: the share of them with a receipt in that month. Months after the end of the period are left empty.</source><translation>A row holds everybody whose first ever receipt is of that month. A column counts months from there: the share of them with a receipt in that month. Months after the end of the period are left empty.</translation></message>
    <message><source>The report is in {file}.</source><translation>The report is in {file}.</translation></message>
    <message><source>There are no receipts from {period} to compare with.</source><translation>There are no receipts from {period} to compare with.</translation></message>
    <message><source>Enrolment</source><translation>Enrolment</translation></message>
    <message><source>Use of benefits</source><translation>Use of benefits</translation></message>
    <message><source>Programs and the business</source><translation>Programs and the business</translation></message>
    <message><source>Nobody joined in this period.</source><translation>Nobody joined in this period.</translation></message>
    <message><source>Joiners</source><translation>Joiners</translation></message>
    <message><source>Joiners per day</source><translation>Joiners per day</translation></message>
    <message><source>Joiners by day</source><translation>Joiners by day</translation></message>
    <message><source>Joiners by month</source><translation>Joiners by month</translation></message>
    <message><source>Joiners by: {who}</source><translation>Joiners by: {who}</translation></message>
    <message><source>Score of their details</source><translation>Quality of their details</translation></message>
    <message><source>Can be written to</source><translation>Can be written to</translation></message>
    <message><source>Employee</source><translation>Employee</translation></message>
    <message><source>With a phone</source><translation>With a phone</translation></message>
    <message><source>With an e-mail</source><translation>With an e-mail</translation></message>
    <message><source>With a birthday</source><translation>With a birthday</translation></message>
    <message><source>nobody noted</source><translation>nobody noted</translation></message>
    <message><source>A customer counts on the day of the newest joining, for the employee and the branch noted then. The score runs from 0 to 100 and falls with every detail that is missing, invalid or made up, like a birthday on 1 January.</source><translation>A customer counts on the day of the newest joining, for the employee and the branch noted then. The score runs from 0 to 100 and falls with every detail that is missing, invalid or made up, like a birthday on 1 January.</translation></message>
    <message><source>percent off</source><translation>percent off</translation></message>
    <message><source>amount off</source><translation>amount off</translation></message>
    <message><source>store credit</source><translation>store credit</translation></message>
    <message><source>points of the club</source><translation>points</translation></message>
    <message><source>experience</source><translation>experience</translation></message>
    <message><source>No benefit was given by the end of this period.</source><translation>No benefit was given by the end of this period.</translation></message>
    <message><source>Credit by benefit</source><translation>Credit by benefit</translation></message>
    <message><source>Points by benefit</source><translation>Points by benefit</translation></message>
    <message><source>Issued: earned and granted in the period. Taken back: what returns cost of it. Owed: what members hold at the end of the period and may still spend. Breakage: of what was issued in lots whose last good day lies in the period, the share that lapsed; of lots that are still good nobody knows yet.</source><translation>Issued: earned and granted in the period. Taken back: what returns cost of it. Owed: what members hold at the end of the period and may still spend. Breakage: of what was issued in lots whose last good day lies in the period, the share that lapsed; of lots that are still good nobody knows yet.</translation></message>
    <message><source>Credit owed</source><translation>Credit owed</translation></message>
    <message><source>Points owed</source><translation>Points owed</translation></message>
    <message><source>Benefits used</source><translation>Benefits used</translation></message>
    <message><source>Issued</source><translation>Issued</translation></message>
    <message><source>Taken back</source><translation>Taken back</translation></message>
    <message><source>Redeemed</source><translation>Redeemed</translation></message>
    <message><source>Expired</source><translation>Expired</translation></message>
    <message><source>Owed</source><translation>Owed</translation></message>
    <message><source>Breakage</source><translation>Breakage</translation></message>
    <message><source>by hand and other</source><translation>by hand and other</translation></message>
    <message><source>Given</source><translation>Given</translation></message>
    <message><source>Used</source><translation>Used</translation></message>
    <message><source>Members who used it</source><translation>Members who used it</translation></message>
    <message><source>Worth to members</source><translation>Worth to members</translation></message>
    <message><source>Cost to the shop</source><translation>Cost to the shop</translation></message>
    <message><source>Still open</source><translation>Still open</translation></message>
    <message><source>Benefits given and used</source><translation>Benefits given and used</translation></message>
    <message><source>joined the program</source><translation>joined</translation></message>
    <message><source>were invited</source><translation>were invited</translation></message>
    <message><source>declined</source><translation>declined</translation></message>
    <message><source>renewed</source><translation>renewed</translation></message>
    <message><source>left the program</source><translation>left</translation></message>
    <message><source>expired memberships</source><translation>memberships ended</translation></message>
    <message><source>rose to a higher track</source><translation>rose to a higher track</translation></message>
    <message><source>held their track</source><translation>kept their track</translation></message>
    <message><source>fell to a lower track</source><translation>fell to a lower track</translation></message>
    <message><source>There is no program yet.</source><translation>There is no program yet.</translation></message>
    <message><source>Careful: these figures compare, they do not prove. Who joins a club is often who liked the shop more to begin with, and would have come more often without it too. What the club itself brings, only a trial with a control group can say.</source><translation>Careful: these figures compare, they do not prove. People who join a club often liked the shop more to begin with, and would have come more often without it too. What the club itself brings, only a trial with a control group can say.</translation></message>
    <message><source>Revenue of members</source><translation>Revenue of members</translation></message>
    <message><source>Average basket of members</source><translation>Average basket of members</translation></message>
    <message><source>Average basket of other customers</source><translation>Average basket of other customers</translation></message>
    <message><source>Members: compared with the day before the period.</source><translation>Members: compared with the day before the period.</translation></message>
    <message><source>no track</source><translation>no track</translation></message>
    <message><source>Members by track</source><translation>Members by track</translation></message>
    <message><source>Customers</source><translation>Customers</translation></message>
    <message><source>How customers stand today</source><translation>How customers stand today</translation></message>
    <message><source>What happened</source><translation>What happened</translation></message>
    <message><source>Movements in the period</source><translation>Movements in the period</translation></message>
    <message><source>Other known customers</source><translation>Other known customers</translation></message>
    <message><source>Members and others</source><translation>Members and others</translation></message>
    <message><source>Who</source><translation>Who</translation></message>
    <message><source>When</source><translation>When</translation></message>
    <message><source>Before and after joining</source><translation>Before and after joining</translation></message>
    <message numerus="yes"><source>{n} days before joining</source><translation><numerusform>{n} day before joining</numerusform><numerusform>{n} days before joining</numerusform></translation></message>
    <message numerus="yes"><source>{n} days from joining on</source><translation><numerusform>{n} day from joining on</numerusform><numerusform>{n} days from joining on</numerusform></translation></message>
    <message numerus="yes"><source>{n} members who joined in the year up to 90 days before the end of the period. The purchase at which they joined counts as after.</source><translation><numerusform>One member who joined in the year up to 90 days before the end of the period. The purchase at which they joined counts as after.</numerusform><numerusform>{n} members who joined in the year up to 90 days before the end of the period. The purchase at which they joined counts as after.</numerusform></translation></message>
    <message><source>Revenue per customer</source><translation>Revenue per customer</translation></message>
    <message><source>What customers are worth</source><translation>What customers are worth</translation></message>
    <message><source>Too little is known yet: {weeks} weeks of purchases are needed before anything can be said of what customers will do.</source><translation>Too little is known yet: {weeks} weeks of purchases are needed before anything can be said of what customers will do.</translation></message>
    <message><source>Too little is known yet: {least} customers who came on a second day are needed, and there are {known}. With fewer, the figures would follow chance.</source><translation>Too little is known yet: {least} customers who came on a second day are needed, and there are {known}. With fewer, the figures would follow chance.</translation></message>
    <message><source>The visits of these customers follow no pattern that could be learned, so nothing is said of anybody.</source><translation>The visits of these customers follow no pattern that could be learned, so nothing is said of anybody.</translation></message>
    <message><source>No customers of this place have a value yet.</source><translation>No customers of this place have a value yet.</translation></message>
    <message><source>Customers looked at</source><translation>Customers looked at</translation></message>
    <message><source>Customers still, expected</source><translation>Customers still, expected</translation></message>
    <message><source>Visits in the next 12 months</source><translation>Visits in the next 12 months</translation></message>
    <message><source>Revenue in the next 12 months</source><translation>Revenue in the next 12 months</translation></message>
    <message numerus="yes"><source>The best tenth, {n} customers, is expected to bring {share} of the revenue: know them by name.</source><translation><numerusform>The best tenth, {n} customer, is expected to bring {share} of the revenue: know them by name.</numerusform><numerusform>The best tenth, {n} customers, is expected to bring {share} of the revenue: know them by name.</numerusform></translation></message>
    <message numerus="yes"><source>{n} customers are probably gone; they have spent {sum} so far. Ask them back before they forget the shop.</source><translation><numerusform>{n} customer is probably gone; they have spent {sum} so far. Ask them back before they forget the shop.</numerusform><numerusform>{n} customers are probably gone; they have spent {sum} so far. Ask them back before they forget the shop.</numerusform></translation></message>
    <message><source>Who still is a customer</source><translation>Who still is a customer</translation></message>
    <message><source>Still a customer</source><translation>Still a customer</translation></message>
    <message><source>Chance of being a customer: {range}</source><translation>Chance of being a customer: {range}</translation></message>
    <message><source>{first} to {last}</source><translation>{first} to {last}</translation></message>
    <message><source>Spent so far</source><translation>Spent so far</translation></message>
    <message><source>Visits in 12 months</source><translation>Visits in 12 months</translation></message>
    <message><source>Revenue in 12 months</source><translation>Revenue in 12 months</translation></message>
    <message><source>What each tenth of the customers is expected to bring</source><translation>What each tenth of the customers is expected to bring</translation></message>
    <message><source>Tenth {place}</source><translation>Tenth {place}</translation></message>
    <message><source>Tenths by expected revenue</source><translation>Tenths by expected revenue</translation></message>
    <message><source>Customers by expected revenue</source><translation>Customers by expected revenue</translation></message>
    <message><source>By expected revenue: tenth {place}</source><translation>By expected revenue: tenth {place}</translation></message>
    <message><source>Each from</source><translation>Each at least</translation></message>
    <message><source>Each to</source><translation>Each at most</translation></message>
    <message><source>By branch</source><translation>By branch</translation></message>
    <message><source>Branch visited most</source><translation>Branch visited most</translation></message>
    <message><source>Customers of {branch}</source><translation>Customers of {branch}</translation></message>
    <message><source>Who is expected to bring most</source><translation>Who is expected to bring most</translation></message>
    <message><source>From the visit days of {customers} customers, {repeaters} of whom came again: how often they come and when they stop (BG/NBD), and what a visit brings (Gamma-Gamma). Whoever came once counts as a customer still: nothing speaks against it yet. These are averages to expect, not promises: one customer may do quite otherwise, a hundred together hardly.</source><translation>From the visit days of {customers} customers, {repeaters} of whom came again: how often they come and when they stop (BG/NBD), and what a visit brings (Gamma-Gamma). Whoever came once counts as a customer still: nothing speaks against it yet. These are averages to expect, not promises: one customer may do quite otherwise, a hundred together hardly.</translation></message>
    <message><source>Parameters, time in weeks, money in {currency}: {parameters}.</source><translation>Parameters, time in weeks, money in {currency}: {parameters}.</translation></message>
    <message><source>There is no saved segment yet. Save one, and its figures will appear here.</source><translation>There is no saved segment yet. Save one, and its figures will appear here.</translation></message>
    <message><source>Nobody is in it now.</source><translation>Nobody is in it now.</translation></message>
    <message><source>Worth much, hard to reach: ask them for consent.</source><translation>Worth much, hard to reach: ask them for consent.</translation></message>
    <message><source>Worth much and shrinking: win them back.</source><translation>Worth much and shrinking: win them back.</translation></message>
    <message><source>Worth more effort: grow it.</source><translation>Worth more effort: grow it.</translation></message>
    <message><source>Spends little: try one campaign before you give it up.</source><translation>Spends little: try one campaign before you give it up.</translation></message>
    <message><source>Spends little and does not answer: let it go.</source><translation>Spends little and does not answer: let it go.</translation></message>
    <message><source>Keep it as it is.</source><translation>Keep it as it is.</translation></message>
    <message><source>Customers in a segment</source><translation>Customers in a segment</translation></message>
    <message><source>Revenue from them</source><translation>Revenue from them</translation></message>
    <message><source>Revenue by segment</source><translation>Revenue by segment</translation></message>
    <message><source>What they bring, and what to do</source><translation>What they bring, and what to do</translation></message>
    <message><source>Bought</source><translation>Bought</translation></message>
    <message><source>Written to</source><translation>Written to</translation></message>
    <message><source>What the figures say</source><translation>What the figures say</translation></message>
    <message><source>A customer may be in several segments, so the rows do not add up.</source><translation>A customer may be in several segments, so the rows do not add up.</translation></message>
    <message><source>How large they are</source><translation>How large they are</translation></message>
    <message><source>Share of customers</source><translation>Share of customers</translation></message>
    <message><source>Came in</source><translation>Came in</translation></message>
    <message><source>Left it</source><translation>Left it</translation></message>
    <message><source>Consent, profile and the like keep no history and count for the past as they stand now: {segments}.</source><translation>Consent, profile and the like keep no history and count for the past as they stand now: {segments}.</translation></message>
    <message><source>From which stage (rows) to which (columns)</source><translation>From which stage (rows) to which (columns)</translation></message>
    <message><source>Stage before</source><translation>Stage before</translation></message>
    <message><source>The stages are those of all customers, in all branches.</source><translation>The stages are those of all customers, in all branches.</translation></message>
    <message><source>A segment holds who fits its rule on the last day of the period. Revenue: what they spent in the period; before: what those in it then spent in the period compared with. Response: of the campaign messages of the period whose days are over, how many were followed by a purchase within them.</source><translation>A segment holds whoever fits its rule on the last day of the period. Revenue: what they spent in the period; before: what those in it then spent in the period compared with. Response: of the campaign messages of the period whose days are over, how many were followed by a purchase within them.</translation></message>
    <message><source>There are no customers yet.</source><translation>There are no customers yet.</translation></message>
    <message><source>Joined in the period</source><translation>Joined in the period</translation></message>
    <message><source>Their score</source><translation>Their score</translation></message>
    <message><source>Records to mend</source><translation>Records to mend</translation></message>
    <message><source>Birthdays on 1 January</source><translation>Birthdays on 1 January</translation></message>
    <message><source>May be there twice</source><translation>May be listed twice</translation></message>
    <message><source>What is missing</source><translation>What is missing</translation></message>
    <message><source>Twice</source><translation>Twice</translation></message>
    <message><source>Quality by: {who}</source><translation>Quality by: {who}</translation></message>
    <message><source>Mend these first</source><translation>Mend these first</translation></message>
    <message><source>Records as they stand today. The score runs from 0 to 100 and falls with every detail that is missing. What cannot be read is never kept and counts as missing; so does a birthday on 1 January, which forms fill in by themselves. Branch: where a customer is at home. Employee: who enrolled them.</source><translation>Records as they stand today. The score runs from 0 to 100 and falls with every detail that is missing. What cannot be read is never kept and counts as missing; so does a birthday on 1 January, which forms fill in by themselves. Branch: where a customer is at home. Employee: who enrolled them.</translation></message>
    <message><source>Member list</source><translation>Member list</translation></message>
    <message><source>In the period</source><translation>In the period</translation></message>
    <message><source>In all</source><translation>In all</translation></message>
    <message><source>Bought in the period</source><translation>Bought in the period</translation></message>
    <message><source>cost known for {share} of the revenue</source><translation>cost known for {share} of the revenue</translation></message>
    <message><source>Products and categories</source><translation>Products and categories</translation></message>
    <message><source>The cost of no product is known.</source><translation>The cost of no product is known.</translation></message>
    <message><source>What brings the most</source><translation>What brings the most</translation></message>
    <message><source>The {n} with the most revenue are shown.</source><translation>The {n} with the most revenue are shown.</translation></message>
    <message><source>By department</source><translation>By department</translation></message>
    <message><source>By category</source><translation>By category</translation></message>
    <message><source>By product</source><translation>By product</translation></message>
    <message><source>Revenue is what was paid for it, returns taken off. Margin: what is left above the cost noted for the product today, as a share of the revenue of products whose cost is known. Returned: as a share of what was sold.</source><translation>Revenue is what was paid for it, returns taken off. Margin: what is left above the cost noted for the product today, as a share of the revenue of products whose cost is known. Returned: as a share of what was sold.</translation></message>
    <message><source>Units</source><translation>Units</translation></message>
    <message><source>Bought by members</source><translation>Bought by members</translation></message>
    <message><source>Returned</source><translation>Returned</translation></message>
    <message><source>Margin</source><translation>Margin</translation></message>
    <message><source>Margin of revenue</source><translation>Margin of revenue</translation></message>
    <message><source>Employees</source><translation>Employees</translation></message>
    <message><source>Left on</source><translation>Left on</translation></message>
    <message><source>To members</source><translation>To members</translation></message>
    <message><source>Employee by employee</source><translation>Employee by employee</translation></message>
    <message><source>How much of what they sold is tied to a member</source><translation>How much of what they sold is tied to a member</translation></message>
    <message><source>Joiners and their score: as in the report on enrolment. Sales are receipts that are not returns; what was sold is after returns. Identified revenue is tied to a known customer.</source><translation>Joiners and their score: as in the report on enrolment. Sales are receipts that are not returns; what was sold is after returns. Identified revenue is tied to a known customer.</translation></message>
    <message><source>There are no employees yet.</source><translation>There are no employees yet.</translation></message>
    <message><source>The first {shown} of {all} rows; the Excel file holds them all.</source><translation>The first {shown} of {all} rows; the Excel file holds them all.</translation></message>
    <message><source>Messages sent</source><translation>Messages sent</translation></message>
    <message><source>Held back</source><translation>Held back</translation></message>
    <message><source>Customers reached</source><translation>Customers reached</translation></message>
    <message><source>Too early</source><translation>Too early</translation></message>
    <message><source>Revenue that followed</source><translation>Revenue that followed</translation></message>
    <message><source>Campaign by campaign</source><translation>Campaign by campaign</translation></message>
    <message><source>Response by campaign</source><translation>Response by campaign</translation></message>
    <message><source>Response: customers who bought within the campaign’s days after the message, of those whose days are over. Return: revenue that followed less cost, against the cost; the cost is the one noted in the campaign. Who was written to might have bought anyway: what a campaign causes, only a control group can say.</source><translation>Response: customers who bought within the campaign’s days after the message, of those whose days are over. Return: revenue that followed less cost, against the cost; the cost is the one noted in the campaign. People who were written to might have bought anyway: what a campaign causes, only a control group can say.</translation></message>
    <message><source>No campaign wrote to anybody in this period.</source><translation>No campaign wrote to anybody in this period.</translation></message>
    <message><source>Return on cost</source><translation>Return on cost</translation></message>
</context>
<context>
    <name>analytics</name>
</context>
<context>
    <name>backup</name>
    <message><source>backup.bad_file</source><translation>“{name}” is not a sound backup of Moadon. Nothing was changed.</translation></message>
    <message><source>backup.not_sound</source><translation>The copy of {name} did not pass its check and was thrown away: the data itself may be damaged. Run “check”.</translation></message>
    <message><source>Backed up and verified: {file}</source><translation>Backed up and verified: {file}</translation></message>
    <message><source>Restored from {file}.</source><translation>Restored from {file}.</translation></message>
    <message><source>What was there before is kept in {file}.</source><translation>What was there before is kept in {file}.</translation></message>
    <message><source>The former data could not be read: please check by hand who asked to be erased or not to be written to since this backup.</source><translation>The former data could not be read: please check by hand who asked to be erased or not to be written to since this backup.</translation></message>
    <message numerus="yes"><source>{name}: broken in {n} places</source><translation><numerusform>{name}: broken in {n} place</numerusform><numerusform>{name}: broken in {n} places</numerusform></translation></message>
    <message numerus="yes"><source>All {n} checks hold.</source><translation><numerusform>The check holds.</numerusform><numerusform>All {n} checks hold.</numerusform></translation></message>
</context>
<context>
    <name>schedule</name>
    <message><source>schedule.unknown_job</source><translation>There is no scheduled report number {job}.</translation></message>
    <message><source>Nothing is due.</source><translation>Nothing is due.</translation></message>
    <message><source>No report comes by itself yet.</source><translation>No reports are scheduled yet.</translation></message>
    <message><source>On the list, as number {job}.</source><translation>On the list, as number {job}.</translation></message>
    <message><source>Off the list.</source><translation>Off the list.</translation></message>
    <message><source>The mailing “{name}” was stopped in the middle and waits for you.</source><translation>The campaign “{name}” was stopped in the middle and waits for you.</translation></message>
    <message numerus="yes"><source>{n} lots of points or credit have lapsed.</source><translation><numerusform>One lot of points or credit has lapsed.</numerusform><numerusform>{n} lots of points or credit have lapsed.</numerusform></translation></message>
    <message numerus="yes"><source>{n} memberships have ended.</source><translation><numerusform>One membership has ended.</numerusform><numerusform>{n} memberships have ended.</numerusform></translation></message>
    <message numerus="yes"><source>Expectations renewed for {n} customers.</source><translation><numerusform>The expected value of {n} customer was worked out again.</numerusform><numerusform>The expected value of {n} customers was worked out again.</numerusform></translation></message>
</context>
<context>
    <name>planning</name>
    <message><source>planning.nothing_to_vary</source><translation>The draft has nothing of this kind that could be changed: {what}.</translation></message>
    <message><source>A club pays off here: customers come back, and often.</source><translation>A club pays off here: customers come back, and often.</translation></message>
    <message><source>A club may pay off here: try it on paper first, with a simulation.</source><translation>A club may pay off here: try it on paper first, with a simulation.</translation></message>
    <message><source>A club hardly pays off here: few customers come back, or seldom.</source><translation>A club hardly pays off here: few customers come back, or seldom.</translation></message>
    <message><source>Too few sales are known by customer to tell whether a club pays off.</source><translation>Too few sales are known by customer to tell whether a club pays off.</translation></message>
    <message><source>Customers who came back: {share}</source><translation>Customers who came back: {share}</translation></message>
    <message><source>Customers with three visits or more: {share}</source><translation>Customers with three visits or more: {share}</translation></message>
    <message><source>Sales by known customers: {share}</source><translation>Sales by known customers: {share}</translation></message>
    <message><source>Usual days between visits: {days}</source><translation>Usual days between visits: {days}</translation></message>
    <message><source>Sales to members: {sum}</source><translation>Sales to members: {sum}</translation></message>
    <message><source>What benefits cost: {sum}</source><translation>What benefits cost: {sum}</translation></message>
    <message><source>Cost per visit: {sum}</source><translation>Cost per visit: {sum}</translation></message>
    <message><source>Fees: {sum}</source><translation>Fees: {sum}</translation></message>
    <message><source>Credit not used yet: {sum}</source><translation>Credit not used yet: {sum}</translation></message>
    <message><source>Not used yet: {sum} of credit and {points} points</source><translation>Not used yet: {sum} of credit and {points} points</translation></message>
    <message><source>No rise in sales would pay for it.</source><translation>No rise in sales would pay for it.</translation></message>
    <message><source>It pays if members buy {share} more.</source><translation>It pays if members buy {share} more.</translation></message>
    <message><source>Assumed: whoever may join does, and buys what they bought.</source><translation>Assumed: whoever may join does, and buys what they bought.</translation></message>
    <message><source>Assumed: members pay with all their credit at the next visit.</source><translation>Assumed: members pay with all their credit at the next visit.</translation></message>
    <message><source>Left out, because history does not tell when: {names}</source><translation>Left out, because history does not tell when: {names}</translation></message>
    <message><source>Assumed: nobody pays with credit.</source><translation>Assumed: nobody pays with credit.</translation></message>
    <message><source>Assumed: {share} margin on goods whose cost is not known.</source><translation>Assumed: {share} margin on goods whose cost is not known.</translation></message>
    <message numerus="yes"><source>{n} would have joined “{name}”.</source><translation><numerusform>{n} customer would have joined “{name}”.</numerusform><numerusform>{n} customers would have joined “{name}”.</numerusform></translation></message>
    <message numerus="yes"><source>{n} join</source><translation><numerusform>{n} joins</numerusform><numerusform>{n} join</numerusform></translation></message>
</context>
<context>
    <name>demo</name>
    <message><source>The demo shop is ready.</source><translation>The demo shop is ready.</translation></message>
    <message><source>Everything lies in {folder}:</source><translation>Everything lies in {folder}:</translation></message>
    <message numerus="yes"><source>and {n} mails.</source><translation><numerusform>and one mail.</numerusform><numerusform>and {n} mails.</numerusform></translation></message>
    <message><source>Making a café with a year of life; this takes a minute…</source><translation>Making a café with a year of sales; this takes a minute…</translation></message>
</context>
<context>
    <name>frame</name>
    <message><source>Work is still going on. Closing stops it, and nothing of it stays.</source><translation>Something is still being done. Closing stops it, and nothing of it stays.</translation></message>
    <message><source>Stop and close</source><translation>Stop and close</translation></message>
    <message><source>Open the file</source><translation>Open the file</translation></message>
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
    <message><source>No backup yet</source><translation>No backup yet</translation></message>
    <message><source>today {hour}</source><translation>today {hour}</translation></message>
    <message><source>Last backup: {when}</source><translation>Last backup: {when}</translation></message>
    <message><source>Take a file in</source><translation>Import a file</translation></message>
    <message><source>Take in</source><translation>Import</translation></message>
    <message><source>What the file holds</source><translation>What the file holds</translation></message>
    <message><source>No file yet</source><translation>No file yet</translation></message>
    <message><source>Choose a file…</source><translation>Choose a file…</translation></message>
    <message><source>Make branches, members and products not known yet</source><translation>Add branches, members and products that are new</translation></message>
    <message><source>File</source><translation>File</translation></message>
    <message><source>Checking the file</source><translation>Checking the file</translation></message>
    <message><source>Problems in the file</source><translation>Problems in the file</translation></message>
    <message><source>Choose the file that the till or another program wrote.</source><translation>Choose the file that the till or another app wrote.</translation></message>
    <message><source>Taking in {file}</source><translation>Importing {file}</translation></message>
    <message numerus="yes"><source>{n} rows were taken in.</source><translation><numerusform>{n} row was imported.</numerusform><numerusform>{n} rows were imported.</numerusform></translation></message>
    <message><source>The import was taken back.</source><translation>The import was undone.</translation></message>
    <message><source>Taking the import back</source><translation>Undoing the import</translation></message>
    <message><source>Consents</source><translation>Consents</translation></message>
    <message><source>Balances</source><translation>Balances</translation></message>
</context>
<context>
    <name>today</name>
    <message><source>Bring in your sales</source><translation>Bring in your sales</translation></message>
    <message><source>The till's file is enough: members, purchases and figures come from it</source><translation>The till’s file is enough: members, purchases and figures come from it</translation></message>
    <message><source>First step</source><translation>First step</translation></message>
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
    <message><source>Benefit use · 30 days</source><translation>Benefit use · 30 days</translation></message>
    <message><source>cost {cost} · open liability {owed}</source><translation>cost {cost} · open liability {owed}</translation></message>
    <message><source>Nothing was given in the last 30 days</source><translation>Nothing was given in the last 30 days</translation></message>
    <message numerus="yes"><source>{n} points</source><translation><numerusform>{n} point</numerusform><numerusform>{n} points</numerusform></translation></message>
    <message><source>Preferred, drifting away</source><translation>Preferred, drifting away</translation></message>
    <message><source>Birthdays this week</source><translation>Birthdays this week</translation></message>
    <message><source>May join {program}</source><translation>May join {program}</translation></message>
    <message><source>Data to fix</source><translation>Data to fix</translation></message>
    <message><source>spent {sum} so far</source><translation>spent {sum} so far</translation></message>
    <message numerus="yes"><source>{n} members with missing or doubtful data</source><translation><numerusform>{n} member with missing or doubtful data</numerusform><numerusform>{n} members with missing or doubtful data</numerusform></translation></message>
    <message><source>who cannot be reached gets no benefit</source><translation>a member who cannot be reached gets no benefits</translation></message>
    <message><source>Data</source><translation>Data</translation></message>
    <message><source>Fix</source><translation>Fix</translation></message>
    <message numerus="yes"><source>{n} preferred members are drifting away</source><translation><numerusform>{n} preferred member is drifting away</numerusform><numerusform>{n} preferred members are drifting away</numerusform></translation></message>
    <message><source>Drifting</source><translation>Drifting</translation></message>
    <message numerus="yes"><source>{n} birthdays this week</source><translation><numerusform>{n} birthday this week</numerusform><numerusform>{n} birthdays this week</numerusform></translation></message>
    <message numerus="yes"><source>{n} of them may be written to</source><translation><numerusform>{n} of them may be written to</numerusform><numerusform>{n} of them may be written to</numerusform></translation></message>
    <message numerus="yes"><source>{n} customers may join {program}</source><translation><numerusform>{n} customer may join {program}</numerusform><numerusform>{n} customers may join {program}</numerusform></translation></message>
    <message><source>May join</source><translation>May join</translation></message>
    <message><source>Show</source><translation>Show</translation></message>
    <message><source>Worth doing today</source><translation>Worth doing today</translation></message>
    <message><source>Nothing needs you now. Enjoy your customers.</source><translation>Nothing needs you now. Enjoy your customers.</translation></message>
    <message><source>The backup is overdue</source><translation>The backup is overdue</translation></message>
    <message><source>There is no backup yet</source><translation>There is no backup yet</translation></message>
    <message><source>A copy of today keeps what this computer might lose</source><translation>A copy of today keeps what this computer might lose</translation></message>
    <message><source>Backup</source><translation>Backup</translation></message>
    <message><source>Back up now</source><translation>Back up now</translation></message>
    <message><source>The backup is made and checked.</source><translation>The backup is made and checked.</translation></message>
    <message><source>Making a backup</source><translation>Making a backup</translation></message>
</context>
<context>
    <name>counter</name>
    <message><source>Counter</source><translation>Counter</translation></message>
    <message><source>No benefits for this member now.</source><translation>No benefits for this member now.</translation></message>
    <message><source>Benefits available now</source><translation>Benefits available now</translation></message>
    <message><source>Who is identified sees their benefits here.</source><translation>Once a customer is identified, their benefits appear here.</translation></message>
    <message><source>Taken back. {said}</source><translation>Return recorded. {said}</translation></message>
    <message><source>All of {name} came back already.</source><translation>All of {name} came back already.</translation></message>
    <message><source>Only {left} can still come back.</source><translation>Only {left} can still come back.</translation></message>
    <message><source>Choose what comes back: type the line's number.</source><translation>Choose what comes back: type the line’s number.</translation></message>
    <message><source>Type the number of a line, or Enter to take back.</source><translation>Type the number of a line, or Enter to take back.</translation></message>
    <message><source>Everything on this receipt came back already.</source><translation>Everything on this receipt came back already.</translation></message>
    <message><source>Sent by</source><translation>Recommended by</translation></message>
    <message><source>first of all</source><translation>first of all</translation></message>
    <message><source>first name and last name</source><translation>first name and last name</translation></message>
    <message><source>day.month, the year if they like</source><translation>day.month, the year if they like</translation></message>
    <message><source>may be empty</source><translation>may be left empty</translation></message>
    <message><source>scan it, or leave it empty</source><translation>scan it, or leave it empty</translation></message>
    <message><source>card or phone of a member</source><translation>card or phone of a member</translation></message>
    <message><source>Agrees to get offers by SMS</source><translation>Agrees to get offers by SMS</translation></message>
    <message><source>Agrees to get offers by e-mail</source><translation>Agrees to get offers by e-mail</translation></message>
    <message><source>New member</source><translation>New member</translation></message>
    <message><source>Joins {program}</source><translation>Joins {program}</translation></message>
    <message><source>Joins no program now</source><translation>Joins no program now</translation></message>
    <message><source>Save the member</source><translation>Save the member</translation></message>
    <message><source>Here already?</source><translation>Already a customer?</translation></message>
    <message><source>fee {sum}</source><translation>fee {sum}</translation></message>
    <message><source>fee {sum} or none</source><translation>fee {sum} or none</translation></message>
    <message><source>Scan or type</source><translation>Scan or type</translation></message>
    <message><source>Undo the sale of {sum} · Ctrl Z</source><translation>Undo the sale of {sum} · Ctrl Z</translation></message>
    <message><source>Choose one</source><translation>Choose one</translation></message>
    <message><source>found · {n} ms</source><translation>found · {n} ms</translation></message>
    <message><source>card, phone, name or product: scan or type</source><translation>card, phone, name or product: scan or type</translation></message>
    <message><source>what does it cost?</source><translation>what does it cost?</translation></message>
    <message><source>how much credit? Enter: all of it</source><translation>how much credit? Enter: all of it</translation></message>
    <message><source>number of the receipt that comes back</source><translation>number of the receipt that comes back</translation></message>
    <message><source>Joins {program} with this sale.</source><translation>Joins {program} with this sale.</translation></message>
    <message><source>What does {name} cost?</source><translation>What does {name} cost?</translation></message>
    <message><source>{count} pieces? Check the quantity.</source><translation>{count} pieces? Check the quantity.</translation></message>
    <message><source>{name} has {held} of credit, not more.</source><translation>{name} has {held} of credit, not more.</translation></message>
    <message><source>The sale of {sum} is undone.</source><translation>The sale of {sum} is undone.</translation></message>
    <message><source>Enter again records it anyway.</source><translation>Enter again records it anyway.</translation></message>
    <message><source>An amount is above zero. For goods that come back: F8.</source><translation>An amount is above zero. For goods that come back: F8.</translation></message>
    <message><source>Scan a product first, then say how many.</source><translation>Scan a product first, then say how many.</translation></message>
    <message><source>Only {most} is left to pay.</source><translation>Only {most} is left to pay.</translation></message>
    <message><source>The joining fee is {fee}.</source><translation>The joining fee is {fee}.</translation></message>
    <message><source>A place is kept: {name}.</source><translation>A place is kept: {name}.</translation></message>
    <message><source>There is no sale of the last hour to undo.</source><translation>There is no sale of the last hour to undo.</translation></message>
    <message><source>{sum} in one sale? Check the amount.</source><translation>{sum} in one sale? Check the amount.</translation></message>
    <message><source>Which date?</source><translation>Which date?</translation></message>
    <message><source>Whose credit? Scan the card first.</source><translation>Whose credit? Scan the card first.</translation></message>
    <message><source>Type how much credit to use, or Esc for none.</source><translation>Type how much credit to use, or Esc for none.</translation></message>
    <message><source>Who joins? Scan the card first, or F2 for somebody new.</source><translation>Who joins? Scan the card first, or F2 for somebody new.</translation></message>
    <message><source>Scan the goods, or type what they come to.</source><translation>Scan the goods, or type what they come to.</translation></message>
    <message><source>There is nothing to pay yet. Scan the goods first.</source><translation>There is nothing to pay yet. Scan the goods first.</translation></message>
    <message><source>There is no program that {name} can join now.</source><translation>There is no program that {name} can join now.</translation></message>
    <message><source>{name} cannot join yet. {why}</source><translation>{name} cannot join yet. {why}</translation></message>
    <message><source>{name} cannot join with this purchase. Before it, {why}</source><translation>{name} cannot join with this purchase. Before it, {why}</translation></message>
    <message><source>{name} has no credit to spend.</source><translation>{name} has no credit to spend.</translation></message>
    <message><source>Up to {most} can be paid with credit.</source><translation>Up to {most} can be paid with credit.</translation></message>
    <message><source>Join which program?</source><translation>Join which program?</translation></message>
    <message><source>Type a line's number, 2*1 for two of line 1, or take all back.</source><translation>Type a line’s number, 2*1 for two of line 1, or take all back.</translation></message>
    <message><source>receipt {number}</source><translation>receipt {number}</translation></message>
    <message><source>Sold</source><translation>Sold</translation></message>
    <message><source>Comes back</source><translation>Comes back</translation></message>
    <message><source>All of it</source><translation>All of it</translation></message>
    <message><source>Take back</source><translation>Take back</translation></message>
    <message><source>Leave</source><translation>Leave</translation></message>
    <message><source>Scan a card, or type a phone or name. Without one the sale is anonymous.</source><translation>Scan a card, or type a phone or name. Without one the sale is anonymous.</translation></message>
    <message><source>Has not bought yet: {thing}</source><translation>Has not bought yet: {thing}</translation></message>
    <message><source>Nobody is identified yet</source><translation>Nobody is identified yet</translation></message>
    <message><source>May join {program}: F6</source><translation>May join {program}: F6</translation></message>
    <message><source>This sale opens {program}: F6</source><translation>With this sale they can join {program}: F6</translation></message>
    <message><source>comes mostly in the morning</source><translation>comes mostly in the morning</translation></message>
    <message><source>comes mostly around noon</source><translation>comes mostly around noon</translation></message>
    <message><source>comes mostly in the afternoon</source><translation>comes mostly in the afternoon</translation></message>
    <message><source>comes mostly in the evening</source><translation>comes mostly in the evening</translation></message>
    <message><source>Fixed · hard</source><translation>Fixed · hard</translation></message>
    <message><source>Fixed · soft</source><translation>Fixed · soft</translation></message>
    <message><source>Surprise · hard</source><translation>Surprise · hard</translation></message>
    <message><source>Surprise · soft</source><translation>Surprise · soft</translation></message>
    <message><source>Ask for a phone number</source><translation>Ask for a phone number</translation></message>
    <message><source>Ask: may we write to you?</source><translation>Ask: may we write to you?</translation></message>
    <message><source>Ask for the birthday</source><translation>Ask for the birthday</translation></message>
    <message><source>Ask for an e-mail address</source><translation>Ask for an e-mail address</translation></message>
    <message><source>Apply</source><translation>Apply</translation></message>
    <message><source>member since {month}</source><translation>member since {month}</translation></message>
    <message><source>known since {month}</source><translation>known since {month}</translation></message>
    <message><source>visit {number}</source><translation>visit {number}</translation></message>
    <message><source>Birthday today</source><translation>Birthday today</translation></message>
    <message><source>Birthday tomorrow</source><translation>Birthday tomorrow</translation></message>
    <message><source>Not now</source><translation>Not now</translation></message>
    <message><source>worth {sum}</source><translation>worth {sum}</translation></message>
    <message><source>Take off</source><translation>Take off</translation></message>
    <message><source>Missing for {track}</source><translation>Missing for {track}</translation></message>
    <message><source>Recorded: {sum}</source><translation>Recorded: {sum}</translation></message>
    <message><source>{track} track</source><translation>{track} track</translation></message>
    <message><source>not in a program yet</source><translation>not in a program yet</translation></message>
    <message><source>card {number}</source><translation>card {number}</translation></message>
    <message><source>No. {number}</source><translation>No. {number}</translation></message>
    <message><source>Likes: {things}</source><translation>Likes: {things}</translation></message>
    <message><source>owes {amount}</source><translation>owes {amount}</translation></message>
    <message><source>good until {day}</source><translation>good until {day}</translation></message>
    <message><source>Reserve</source><translation>Reserve</translation></message>
    <message><source>earned {what}</source><translation>earned {what}</translation></message>
    <message><source>Back in money</source><translation>Back in money</translation></message>
    <message><source>Back as credit</source><translation>Back as credit</translation></message>
    <message><source>Taken back of what it earned</source><translation>Taken back of what it earned</translation></message>
    <message><source>This is not a phone number.</source><translation>This is not a phone number.</translation></message>
    <message><source>Day and month, as 17.6 or 17.6.1990.</source><translation>Day and month, as 17.6 or 17.6.1990.</translation></message>
    <message><source>A name or a phone is needed.</source><translation>A name or a phone is needed.</translation></message>
    <message><source>This purchase</source><translation>This purchase</translation></message>
    <message><source>Scan products, or type one total such as 88.80 and press Enter.</source><translation>Scan products, or type one total such as 88.80 and press Enter.</translation></message>
    <message><source>Till's receipt number</source><translation>Till’s receipt number</translation></message>
    <message><source>Till's receipt no. · F7</source><translation>Till’s receipt no. · F7</translation></message>
    <message><source>To pay</source><translation>To pay</translation></message>
    <message><source>gift</source><translation>gift</translation></message>
    <message><source>Earns with this purchase</source><translation>Earns with this purchase</translation></message>
    <message><source>Joining fee</source><translation>Joining fee</translation></message>
    <message><source>Record the purchase</source><translation>Record the purchase</translation></message>
    <message><source>Paid with credit</source><translation>Paid with credit</translation></message>
    <message><source>Points spent</source><translation>Points spent</translation></message>
    <message><source>Scan the receipt, or type its number.</source><translation>Scan the receipt, or type its number.</translation></message>
    <message><source>Which purchase comes back? Or scan its receipt.</source><translation>Which purchase comes back? Or scan its receipt.</translation></message>
    <message><source>Without a receipt: scan the member's card, then F8 lists what they bought.</source><translation>Without a receipt: scan the member’s card, then F8 lists what they bought.</translation></message>
    <message><source>Which one?</source><translation>Which one?</translation></message>
    <message><source>There is no sale with the number {text}.</source><translation>There is no sale with the number {text}.</translation></message>
    <message><source>Saved: {name}.</source><translation>Saved: {name}.</translation></message>
    <message><source>The condition for joining {program} is not met yet.</source><translation>The condition for joining {program} is not met yet.</translation></message>
    <message><source>Nobody and nothing is called “{text}”. F2: somebody new.</source><translation>No member or product is called “{text}”. F2: new member.</translation></message>
    <message><source>No card, phone or product is {text}. F2: somebody new.</source><translation>No card, phone or product is {text}. F2: new member.</translation></message>
    <message><source>Sound at the counter</source><translation>Sound at the counter</translation></message>
    <message><source>One tone for found, two for not found</source><translation>One tone for found, two for not found</translation></message>
    <message><source>No sound</source><translation>No sound</translation></message>
    <message><source>How the counter behaves for whoever stands at it.</source><translation>How the counter behaves for whoever stands at it.</translation></message>
    <message><source>checkout.clock_behind</source><translation>The computer’s clock ({now}) is behind the last entry ({last}). Check the clock.</translation></message>
    <message numerus="yes"><source>Birthday in {n} days</source><translation><numerusform>Birthday in {n} day</numerusform><numerusform>Birthday in {n} days</numerusform></translation></message>
    <message numerus="yes"><source>{n} places left</source><translation><numerusform>{n} place left</numerusform><numerusform>{n} places left</numerusform></translation></message>
    <message><source>Redeem credit</source><translation>Redeem credit</translation></message>
    <message><source>Join a program</source><translation>Join a program</translation></message>
    <message><source>Start over</source><translation>Start over</translation></message>
    <message><source>Apply a benefit</source><translation>Apply a benefit</translation></message>
    <message><source>{name} is earned by itself.</source><translation>{name} is earned by itself.</translation></message>
</context>
<context>
    <name>members_page</name>
    <message><source>No members yet</source><translation>No members yet</translation></message>
    <message><source>Take in the till's sales or a list of your customers, and they are here.</source><translation>Import the till’s sales or a customer list, and they will appear here.</translation></message>
    <message><source>e-mail</source><translation>e-mail</translation></message>
    <message><source>SMS</source><translation>SMS</translation></message>
    <message><source>post</source><translation>post</translation></message>
    <message><source>phone</source><translation>phone</translation></message>
    <message><source>Shop</source><translation>Shop</translation></message>
    <message><source>Phone order</source><translation>Phone order</translation></message>
    <message><source>Web</source><translation>Web</translation></message>
    <message><source>today</source><translation>today</translation></message>
    <message><source>yesterday</source><translation>yesterday</translation></message>
    <message numerus="yes"><source>{n} days ago</source><translation><numerusform>{n} day ago</numerusform><numerusform>{n} days ago</numerusform></translation></message>
    <message numerus="yes"><source>{n} days</source><translation><numerusform>{n} day</numerusform><numerusform>{n} days</numerusform></translation></message>
    <message numerus="yes"><source>{n} times</source><translation><numerusform>{n} time</numerusform><numerusform>{n} times</numerusform></translation></message>
    <message><source>Number</source><translation>Number</translation></message>
    <message><source>Last visit</source><translation>Last visit</translation></message>
    <message><source>Visits</source><translation>Visits</translation></message>
    <message><source>Spent</source><translation>Spent</translation></message>
    <message><source>Balance</source><translation>Balance</translation></message>
    <message><source>Reach</source><translation>Reach</translation></message>
    <message><source>Return</source><translation>Return</translation></message>
    <message><source>Day</source><translation>Day</translation></message>
    <message><source>Hour</source><translation>Hour</translation></message>
    <message><source>Sum</source><translation>Sum</translation></message>
    <message><source>What</source><translation>What</translation></message>
    <message><source>Favourites</source><translation>Favourites</translation></message>
    <message><source>Purchases</source><translation>Purchases</translation></message>
    <message><source>No purchases yet.</source><translation>No purchases yet.</translation></message>
    <message><source>Data quality</source><translation>Data quality</translation></message>
    <message><source>May not be written to</source><translation>May not be written to</translation></message>
    <message><source>Spent in all</source><translation>Spent in all</translation></message>
    <message><source>Usual gap</source><translation>Usual gap</translation></message>
    <message><source>{basket} a visit</source><translation>{basket} a visit</translation></message>
    <message><source>now at {ratio} × of it</source><translation>now at {ratio} × of it</translation></message>
    <message><source>{amount} lapses on {day}</source><translation>{amount} lapses on {day}</translation></message>
    <message><source>Search in the list</source><translation>Search in the list</translation></message>
    <message><source>Name, phone, card, e-mail…</source><translation>Name, phone, card, e-mail…</translation></message>
    <message><source>No members here</source><translation>No members here</translation></message>
    <message><source>Try fewer letters, or another part of the name or phone.</source><translation>Try fewer letters, or another part of the name or phone.</translation></message>
    <message><source>Club</source><translation>Club</translation></message>
    <message><source>Joined</source><translation>Joined</translation></message>
    <message><source>New card number: {number}</source><translation>New card number: {number}</translation></message>
    <message><source>Printing the card</source><translation>Printing the card</translation></message>
    <message><source>Gathering everything held</source><translation>Gathering everything held</translation></message>
    <message><source>Erased. Sums stay, without a name.</source><translation>Erased. Sums stay, without a name.</translation></message>
    <message><source>The two are one now. Both cards stay good.</source><translation>The two are one now. Both cards stay good.</translation></message>
    <message><source>Two people: they are not suspected again.</source><translation>Two people: they are not suspected again.</translation></message>
    <message><source>{name} was written.</source><translation>{name} was written.</translation></message>
    <message><source>Purchase</source><translation>Purchase</translation></message>
    <message><source>Account</source><translation>Points and credit</translation></message>
    <message><source>Membership</source><translation>Membership</translation></message>
    <message><source>Consent</source><translation>Consent</translation></message>
    <message><source>brought back</source><translation>brought back</translation></message>
    <message><source>given</source><translation>given</translation></message>
    <message><source>reserved</source><translation>reserved</translation></message>
    <message><source>earned</source><translation>earned</translation></message>
    <message><source>redeemed</source><translation>redeemed</translation></message>
    <message><source>corrected</source><translation>corrected</translation></message>
    <message><source>adjusted by hand</source><translation>adjusted by hand</translation></message>
    <message><source>rose a level</source><translation>rose to a higher track</translation></message>
    <message><source>kept the level</source><translation>kept the track</translation></message>
    <message><source>fell a level</source><translation>fell to a lower track</translation></message>
    <message><source>was invited</source><translation>was invited</translation></message>
    <message><source>is a member</source><translation>is a member</translation></message>
    <message><source>merged with another record</source><translation>merged with another record</translation></message>
    <message><source>a merge was undone</source><translation>a merge was undone</translation></message>
    <message><source>everything held was handed out</source><translation>everything held was handed out</translation></message>
    <message><source>told apart from somebody alike</source><translation>marked as a different person</translation></message>
    <message><source>{missing} more to {track}</source><translation>{missing} more to {track}</translation></message>
    <message><source>holds until {day}</source><translation>holds until {day}</translation></message>
    <message><source>first known as number {number}</source><translation>first known as number {number}</translation></message>
    <message><source>Benefits now</source><translation>Benefits now</translation></message>
    <message><source>Nothing held now.</source><translation>Nothing held now.</translation></message>
    <message><source>{amount} owed after a return</source><translation>{amount} owed after a return</translation></message>
    <message><source>does not lapse</source><translation>does not lapse</translation></message>
    <message><source>No benefit of the club is for this member now.</source><translation>No benefit of the club is for this member now.</translation></message>
    <message numerus="yes"><source>{name}: left unused {n} times in a row</source><translation><numerusform>{name}: left unused once</numerusform><numerusform>{name}: left unused {n} times in a row</numerusform></translation></message>
    <message><source>Give “{name}”</source><translation>Give “{name}”</translation></message>
    <message><source>Give a benefit</source><translation>Give a benefit</translation></message>
    <message><source>Given by mistake.</source><translation>Given by mistake.</translation></message>
    <message><source>“{name}” is theirs now.</source><translation>“{name}” is theirs now.</translation></message>
    <message><source>Given on the member's page.</source><translation>Given on the member’s page.</translation></message>
    <message><source>May we write to them?</source><translation>May we write to them?</translation></message>
    <message><source>What was said, newest first</source><translation>What was said, newest first</translation></message>
    <message><source>agreed, but the address is missing</source><translation>agreed, but the address is missing</translation></message>
    <message><source>day not known</source><translation>day not known</translation></message>
    <message><source>No program is running now.</source><translation>No program is running now.</translation></message>
    <message><source>No segment is saved yet.</source><translation>No segment is saved yet.</translation></message>
    <message><source>in it</source><translation>in it</translation></message>
    <message><source>not</source><translation>not</translation></message>
    <message><source>not yet</source><translation>not yet</translation></message>
    <message><source>Details of the member</source><translation>Details of the member</translation></message>
    <message><source>no matter</source><translation>no matter</translation></message>
    <message><source>Correct the balance</source><translation>Correct the balance</translation></message>
    <message><source>Correct</source><translation>Correct</translation></message>
    <message><source>Holds now: {amount}</source><translation>Holds now: {amount}</translation></message>
    <message><source>Of what</source><translation>What to correct</translation></message>
    <message><source>Deed</source><translation>Add or take off</translation></message>
    <message><source>Points are whole.</source><translation>Points are whole numbers.</translation></message>
    <message><source>Erase for good</source><translation>Erase for good</translation></message>
    <message><source>Erase</source><translation>Erase</translation></message>
    <message><source>Name, addresses, notes and letters of {name} go for good, from here and from what was merged into it. Sums stay, without a name. This cannot be undone.</source><translation>Name, addresses, notes and letters of {name} go for good, from here and from what was merged into it. Sums stay, without a name. This cannot be undone.</translation></message>
    <message><source>Type the member's number, {number}, to go on</source><translation>Type the member’s number, {number}, to go on</translation></message>
    <message><source>This is not the number.</source><translation>This is not the number.</translation></message>
    <message><source>Two records of one person?</source><translation>Two records of one person?</translation></message>
    <message><source>Merge</source><translation>Merge</translation></message>
    <message><source>Both cards stay good. What one of them refused stays refused.</source><translation>Both cards stay good. What one of them refused stays refused.</translation></message>
    <message><source>Swap</source><translation>Swap</translation></message>
    <message><source>Keep the other record instead</source><translation>Keep the other record instead</translation></message>
    <message><source>household {number}</source><translation>household {number}</translation></message>
    <message><source>A family shares a phone, and two people may share a name: you decide.</source><translation>A family shares a phone, and two people may share a name: you decide.</translation></message>
    <message><source>They are two people</source><translation>They are two people</translation></message>
    <message><source>Possible duplicates</source><translation>Possible duplicates</translation></message>
    <message><source>Nobody seems to be here twice</source><translation>Nobody seems to be here twice</translation></message>
    <message><source>Members who share a phone, an e-mail, or a name and birthday appear here.</source><translation>Members who share a phone, an e-mail, or a name and birthday appear here.</translation></message>
    <message><source>Likeness</source><translation>Likeness</translation></message>
    <message><source>Known longer</source><translation>Known for longer</translation></message>
    <message><source>Known since later</source><translation>Known for less time</translation></message>
    <message><source>Sides of the member</source><translation>Parts of the member’s page</translation></message>
    <message><source>Timeline</source><translation>Timeline</translation></message>
    <message><source>Why and why not</source><translation>Why and why not</translation></message>
    <message numerus="yes"><source>{n} pairs</source><translation><numerusform>{n} pair</numerusform><numerusform>{n} pairs</numerusform></translation></message>
    <message><source>More</source><translation>More</translation></message>
    <message><source>Print the card…</source><translation>Print the card…</translation></message>
    <message><source>Give a new card number</source><translation>Give a new card number</translation></message>
    <message><source>Correct the balance…</source><translation>Correct the balance…</translation></message>
    <message><source>Undo the last merge</source><translation>Undo the last merge</translation></message>
    <message><source>Hand out everything held…</source><translation>Hand out everything held…</translation></message>
    <message><source>Erase for good…</source><translation>Erase for good…</translation></message>
    <message><source>Details</source><translation>Details</translation></message>
    <message><source>later, the last on {day}</source><translation>later, the last on {day}</translation></message>
    <message><source>Never bought, though most like them do</source><translation>Never bought, though most like them do</translation></message>
    <message><source>Bought {bought}, never {never}</source><translation>Bought {bought}, never {never}</translation></message>
    <message><source>{both} of {buyers} who bought {bought} did: {share}, against {everybody} of everybody</source><translation>{both} of {buyers} who bought {bought} did: {share}, against {everybody} of everybody</translation></message>
    <message><source>Next 12 months</source><translation>Next 12 months</translation></message>
    <message><source>after one visit nobody can tell who stays</source><translation>after one visit nobody can tell who stays</translation></message>
    <message><source>customer still: {chance}</source><translation>customer still: {chance}</translation></message>
    <message><source>not worked out yet</source><translation>not worked out yet</translation></message>
    <message><source>too little is known of the shop’s customers yet</source><translation>too little is known of the shop’s customers yet</translation></message>
    <message><source>not known yet of this customer</source><translation>not known yet of this customer</translation></message>
</context>
<context>
    <name>programs_page</name>
    <message><source>Programs &amp; benefits</source><translation>Programs &amp; benefits</translation></message>
    <message><source>Programs</source><translation>Programs</translation></message>
    <message><source>Draft</source><translation>Draft</translation></message>
    <message><source>Running</source><translation>Running</translation></message>
    <message><source>Closed</source><translation>Closed</translation></message>
    <message><source>Open</source><translation>Open</translation></message>
    <message><source>Begin</source><translation>Begin</translation></message>
    <message><source>Joined this month</source><translation>Joined this month</translation></message>
    <message><source>Owed to members</source><translation>Owed to members</translation></message>
    <message><source>Budget: {part} of {whole} used</source><translation>Budget: {part} of {whole} used</translation></message>
    <message><source>Begin a new program with</source><translation>Begin a new program with</translation></message>
    <message><source>Does a club fit this shop?</source><translation>Does a club fit this shop?</translation></message>
    <message><source>A club gives customers a reason to come back</source><translation>A club gives customers a reason to come back</translation></message>
    <message><source>Say who may join: after so many visits, for a fee, or everybody.</source><translation>Say who may join: after so many visits, for a fee, or everybody.</translation></message>
    <message><source>Say what members get: credit, points, a discount, a gift, a surprise.</source><translation>Say what members get: credit, points, a discount, a gift, a surprise.</translation></message>
    <message><source>Try it on your own past sales before anybody hears of it.</source><translation>Try it on your own past sales before you announce it.</translation></message>
    <message><source>Launch it, and watch who joins, where and through whom.</source><translation>Launch it, and watch who joins, where and through whom.</translation></message>
    <message><source>Choose a starting point beside; everything in it can be changed.</source><translation>Choose a starting point at the side; everything in it can be changed.</translation></message>
    <message><source>Candidates</source><translation>Candidates</translation></message>
    <message><source>Nearly</source><translation>Nearly</translation></message>
    <message><source>Enrol now</source><translation>Enrol now</translation></message>
    <message><source>Invite the chosen</source><translation>Invite the chosen</translation></message>
    <message><source>Invite all</source><translation>Invite all</translation></message>
    <message><source>Invited</source><translation>Invited</translation></message>
    <message><source>Why</source><translation>Why</translation></message>
    <message><source>Nobody here now</source><translation>Nobody here now</translation></message>
    <message><source>Who comes to satisfy the join condition appears by themselves.</source><translation>Customers who meet the join condition appear here by themselves.</translation></message>
    <message><source>All of these were invited before.</source><translation>All of these were invited before.</translation></message>
    <message><source>The fee was paid</source><translation>The fee was paid</translation></message>
    <message><source>Take the fee first, then tick the box.</source><translation>Take the fee first, then tick the box.</translation></message>
    <message><source>Candidate</source><translation>Candidate</translation></message>
    <message><source>Member</source><translation>Member</translation></message>
    <message><source>Term is over</source><translation>Term is over</translation></message>
    <message><source>Left</source><translation>Left</translation></message>
    <message><source>How they stand</source><translation>Status</translation></message>
    <message><source>Leaves the program</source><translation>Take out of the program</translation></message>
    <message><source>Renew</source><translation>Renew</translation></message>
    <message><source>Members of the program</source><translation>Members of the program</translation></message>
    <message><source>Invite candidates, or enrol customers at the counter.</source><translation>Invite candidates, or enrol customers at the counter.</translation></message>
    <message><source>for life</source><translation>for life</translation></message>
    <message><source>{track}, until {day}</source><translation>{track}, until {day}</translation></message>
    <message><source>Until</source><translation>Until</translation></message>
    <message><source>Everybody</source><translation>Everybody</translation></message>
    <message><source>Renew · {name}</source><translation>Renew · {name}</translation></message>
    <message><source>The fee was paid on</source><translation>The fee was paid on</translation></message>
    <message><source>{name} leaves the program</source><translation>{name} leaves the program</translation></message>
    <message><source>What they earned stays theirs until it lapses.</source><translation>What they earned stays theirs until it lapses.</translation></message>
    <message><source>Say why.</source><translation>Say why.</translation></message>
    <message><source>Moved away, asked to leave…</source><translation>Moved away, asked to leave…</translation></message>
    <message><source>{name} belongs until {day}.</source><translation>{name} belongs until {day}.</translation></message>
    <message><source>{member} left “{name}”.</source><translation>{member} left “{name}”.</translation></message>
    <message><source>Sides of the program</source><translation>Parts of the program’s page</translation></message>
    <message><source>Credit club</source><translation>Credit club</translation></message>
    <message><source>Points club</source><translation>Points club</translation></message>
    <message><source>Members’ card</source><translation>Members’ card</translation></message>
    <message><source>Levels club</source><translation>Bronze, silver, gold club</translation></message>
    <message><source>A part of every purchase comes back as credit for the next one.</source><translation>A part of every purchase comes back as credit for the next one.</translation></message>
    <message><source>Every purchase earns points; enough points buy a benefit.</source><translation>Every purchase earns points; enough points buy a benefit.</translation></message>
    <message><source>A yearly fee buys a standing discount and a birthday present.</source><translation>A yearly fee buys a standing discount and a birthday present.</translation></message>
    <message><source>Three levels; who buys more gets back more.</source><translation>Three tracks; who buys more gets back more.</translation></message>
    <message><source>Occasional customers come back every week</source><translation>Occasional customers come back every week</translation></message>
    <message><source>Every purchase counts towards the next treat</source><translation>Every purchase counts towards the next treat</translation></message>
    <message><source>Regular customers buy everything here</source><translation>Regular customers buy everything here</translation></message>
    <message><source>Good customers become the best ones</source><translation>Good customers become the best ones</translation></message>
    <message><source>5% back as credit</source><translation>5% back as credit</translation></message>
    <message><source>Points on every purchase</source><translation>Points on every purchase</translation></message>
    <message><source>10% off for 100 points</source><translation>10% off for 100 points</translation></message>
    <message><source>10% off every purchase</source><translation>10% off every purchase</translation></message>
    <message><source>Birthday present</source><translation>Birthday present</translation></message>
    <message><source>Bronze</source><translation>Bronze</translation></message>
    <message><source>Silver</source><translation>Silver</translation></message>
    <message><source>Gold</source><translation>Gold</translation></message>
    <message><source>Fill this in.</source><translation>Fill this in.</translation></message>
    <message><source>This is not a number.</source><translation>This is not a number.</translation></message>
    <message><source>From {low} to {high}.</source><translation>From {low} to {high}.</translation></message>
    <message numerus="yes"><source>{n} invited to “{name}”.</source><translation><numerusform>{n} invited to “{name}”.</numerusform><numerusform>{n} invited to “{name}”.</numerusform></translation></message>
    <message numerus="yes"><source>Joining costs {fee} for each of {n} customers.</source><translation><numerusform>Joining costs {fee}.</numerusform><numerusform>Joining costs {fee} for each of {n} customers.</numerusform></translation></message>
    <message numerus="yes"><source>At most {n} decimals.</source><translation><numerusform>At most {n} decimal.</numerusform><numerusform>At most {n} decimals.</numerusform></translation></message>
    <message><source>Who enrolled them</source><translation>Who enrolled them</translation></message>
    <message><source>good to the end of the month</source><translation>good to the end of the month</translation></message>
    <message><source>good to the end of the quarter</source><translation>good to the end of the quarter</translation></message>
    <message><source>good to the end of the year</source><translation>good to the end of the year</translation></message>
    <message><source>to who brought a friend</source><translation>to the member who brought a friend</translation></message>
    <message><source>to a friend who was brought</source><translation>to the friend who was brought</translation></message>
    <message><source>to a friend who was brought and who brought them</source><translation>to the friend and to the member who brought them</translation></message>
    <message><source>{share} off {goods}</source><translation>{share} off {goods}</translation></message>
    <message><source>{amount} off {goods}</source><translation>{amount} off {goods}</translation></message>
    <message><source>{share} of {goods} back as credit</source><translation>{share} of {goods} back as credit</translation></message>
    <message><source>{amount} as credit</source><translation>{amount} as credit</translation></message>
    <message><source>{points} points for every {amount}</source><translation>{points} points for every {amount}</translation></message>
    <message><source>a present: {product}</source><translation>a present: {product}</translation></message>
    <message><source>a present</source><translation>a present</translation></message>
    <message><source>an experience</source><translation>an experience</translation></message>
    <message><source>on every purchase</source><translation>on every purchase</translation></message>
    <message><source>for the birthday, from {before} days before to {after} days after</source><translation>for the birthday, from {before} days before to {after} days after</translation></message>
    <message><source>on each anniversary of joining</source><translation>on each anniversary of joining</translation></message>
    <message><source>on reaching a level</source><translation>on reaching a track</translation></message>
    <message><source>once the friend joins</source><translation>once the friend joins</translation></message>
    <message><source>once the friend buys</source><translation>once the friend buys</translation></message>
    <message><source>when you give it</source><translation>when you give it</translation></message>
    <message><source>as a surprise that is drawn</source><translation>as a surprise that is drawn</translation></message>
    <message><source>from {amount} up</source><translation>from {amount} up</translation></message>
    <message><source>without {goods}</source><translation>without {goods}</translation></message>
    <message><source>beginning on {day}</source><translation>beginning on {day}</translation></message>
    <message><source>until {day} inclusive</source><translation>until {day} inclusive</translation></message>
    <message><source>for {levels}</source><translation>for {levels}</translation></message>
    <message><source>for those who satisfy a condition</source><translation>for those who meet a condition</translation></message>
    <message><source>until it has cost {amount}</source><translation>until it has cost {amount}</translation></message>
    <message><source>not together with any other benefit</source><translation>not together with any other benefit</translation></message>
    <message><source>not together with {others}</source><translation>not together with {others}</translation></message>
    <message><source>on entering the segment “{name}”</source><translation>on entering the segment “{name}”</translation></message>
    <message><source>the whole basket</source><translation>the whole basket</translation></message>
    <message><source>the cheapest item</source><translation>the cheapest item</translation></message>
    <message><source>the cheapest of {goods}</source><translation>the cheapest of {goods}</translation></message>
    <message><source>{value}%</source><translation>{value}%</translation></message>
    <message numerus="yes"><source>good for {n} days</source><translation><numerusform>good for {n} day</numerusform><numerusform>good for {n} days</numerusform></translation></message>
    <message numerus="yes"><source>good for {n} months</source><translation><numerusform>good for {n} month</numerusform><numerusform>good for {n} months</numerusform></translation></message>
    <message numerus="yes"><source>lapses after {n} months without a visit</source><translation><numerusform>lapses after {n} month without a visit</numerusform><numerusform>lapses after {n} months without a visit</numerusform></translation></message>
    <message numerus="yes"><source>an experience for {n} at a time</source><translation><numerusform>an experience for {n} at a time</numerusform><numerusform>an experience for {n} at a time</numerusform></translation></message>
    <message numerus="yes"><source>when there are {n} of them in the basket</source><translation><numerusform>when there is {n} of them in the basket</numerusform><numerusform>when there are {n} of them in the basket</numerusform></translation></message>
    <message numerus="yes"><source>for {n} of their points</source><translation><numerusform>for {n} of their points</numerusform><numerusform>for {n} of their points</numerusform></translation></message>
    <message numerus="yes"><source>up to {n} times a basket</source><translation><numerusform>up to {n} time a basket</numerusform><numerusform>up to {n} times a basket</numerusform></translation></message>
    <message numerus="yes"><source>{n} times a member in a calendar month</source><translation><numerusform>{n} time a member in a calendar month</numerusform><numerusform>{n} times a member in a calendar month</numerusform></translation></message>
    <message numerus="yes"><source>{n} times in all</source><translation><numerusform>{n} time in all</numerusform><numerusform>{n} times in all</numerusform></translation></message>
    <message numerus="yes"><source>{n} in stock</source><translation><numerusform>{n} in stock</numerusform><numerusform>{n} in stock</numerusform></translation></message>
    <message numerus="yes"><source>to be used within {n} days</source><translation><numerusform>to be used within {n} day</numerusform><numerusform>to be used within {n} days</numerusform></translation></message>
    <message numerus="yes"><source>again after {n} days at the earliest</source><translation><numerusform>again after {n} day at the earliest</numerusform><numerusform>again after {n} days at the earliest</numerusform></translation></message>
    <message numerus="yes"><source>once every {n} visits</source><translation><numerusform>on every visit</numerusform><numerusform>once every {n} visits</numerusform></translation></message>
    <message numerus="yes"><source>{n} points for every {amount}</source><translation><numerusform>{n} point for every {amount}</numerusform><numerusform>{n} points for every {amount}</numerusform></translation></message>
    <message numerus="yes"><source>{n} times a member in {days} days</source><translation><numerusform>{n} time a member in {days} days</numerusform><numerusform>{n} times a member in {days} days</numerusform></translation></message>
    <message><source>Brands</source><translation>Brands</translation></message>
    <message><source>Never lapses</source><translation>Never lapses</translation></message>
    <message><source>Days after</source><translation>Days after</translation></message>
    <message><source>Months after</source><translation>Months after</translation></message>
    <message><source>Months without a visit</source><translation>Months without a visit</translation></message>
    <message><source>End of the month</source><translation>End of the month</translation></message>
    <message><source>End of the quarter</source><translation>End of the quarter</translation></message>
    <message><source>End of the year</source><translation>End of the year</translation></message>
    <message><source>It ends before it begins.</source><translation>It ends before it begins.</translation></message>
    <message><source>The whole basket</source><translation>The whole basket</translation></message>
    <message><source>The cheapest item</source><translation>The cheapest item</translation></message>
    <message><source>Certain goods</source><translation>Certain goods</translation></message>
    <message><source>The cheapest of certain goods</source><translation>The cheapest of certain goods</translation></message>
    <message><source>On what</source><translation>On what</translation></message>
    <message><source>Choose the goods.</source><translation>Choose the goods.</translation></message>
    <message><source>Times a member</source><translation>Times a member</translation></message>
    <message><source>as often as they like</source><translation>as often as they like</translation></message>
    <message><source>in a calendar month</source><translation>in a calendar month</translation></message>
    <message><source>in so many days</source><translation>in so many days</translation></message>
    <message><source>Over which time</source><translation>Over which time</translation></message>
    <message><source>How many days</source><translation>How many days</translation></message>
    <message><source>How many</source><translation>How many</translation></message>
    <message><source>Lapses</source><translation>Lapses</translation></message>
    <message><source>Only for those who satisfy a condition</source><translation>Only for those who meet a condition</translation></message>
    <message><source>Who may have it</source><translation>Who may have it</translation></message>
    <message><source>Discount in percent</source><translation>Discount in percent</translation></message>
    <message><source>Discount of an amount</source><translation>Discount of an amount</translation></message>
    <message><source>Present</source><translation>Present</translation></message>
    <message><source>Experience</source><translation>Experience</translation></message>
    <message><source>Every purchase</source><translation>Every purchase</translation></message>
    <message><source>Every so many visits</source><translation>Every so many visits</translation></message>
    <message><source>Anniversary of joining</source><translation>Anniversary of joining</translation></message>
    <message><source>Reaching a level</source><translation>Reaching a track</translation></message>
    <message><source>Bringing a friend</source><translation>Bringing a friend</translation></message>
    <message><source>Entering a segment</source><translation>Entering a segment</translation></message>
    <message><source>Given by hand</source><translation>Given by hand</translation></message>
    <message><source>Surprise that is drawn</source><translation>Surprise that is drawn</translation></message>
    <message><source>What members get</source><translation>What members get</translation></message>
    <message><source>For what</source><translation>For what</translation></message>
    <message><source>How much</source><translation>How much</translation></message>
    <message><source>points for each {unit}</source><translation>points for each {unit}</translation></message>
    <message><source>Product number</source><translation>Product number</translation></message>
    <message><source>No article</source><translation>No article</translation></message>
    <message><source>Places at a time</source><translation>Places at a time</translation></message>
    <message><source>In stock</source><translation>In stock</translation></message>
    <message><source>At least so many of them</source><translation>At least so many of them</translation></message>
    <message><source>Without</source><translation>Except</translation></message>
    <message><source>When and where</source><translation>When and where</translation></message>
    <message><source>Before the birthday</source><translation>Before the birthday</translation></message>
    <message><source>After the birthday</source><translation>After the birthday</translation></message>
    <message><source>Both</source><translation>Both</translation></message>
    <message><source>Who brought a friend</source><translation>Who brought a friend</translation></message>
    <message><source>The friend</source><translation>The friend</translation></message>
    <message><source>Who gets it</source><translation>Who gets it</translation></message>
    <message><source>The friend joined</source><translation>The friend joined</translation></message>
    <message><source>The friend bought</source><translation>The friend bought</translation></message>
    <message><source>Once</source><translation>Once</translation></message>
    <message><source>Again at the earliest after</source><translation>Again at the earliest after</translation></message>
    <message><source>To be used within</source><translation>To be used within</translation></message>
    <message><source>Basket of at least</source><translation>Basket of at least</translation></message>
    <message><source>Only on</source><translation>Only on</translation></message>
    <message><source>Only at</source><translation>Only at</translation></message>
    <message><source>Only in</source><translation>Only in</translation></message>
    <message><source>Begins</source><translation>Begins</translation></message>
    <message><source>Ends</source><translation>Ends</translation></message>
    <message><source>From a day on</source><translation>From a day on</translation></message>
    <message><source>Up to a day</source><translation>Up to a day</translation></message>
    <message><source>For whom, and how often</source><translation>For whom, and how often</translation></message>
    <message><source>Only for levels</source><translation>Only for tracks</translation></message>
    <message><source>Costs the member</source><translation>Costs the member</translation></message>
    <message><source>One member</source><translation>One member</translation></message>
    <message><source>Times a basket</source><translation>Times a basket</translation></message>
    <message><source>Times in all</source><translation>Times in all</translation></message>
    <message><source>Until it has cost</source><translation>Until it has cost</translation></message>
    <message><source>What it costs and is worth, and what it goes with</source><translation>What it costs and is worth, and what it goes with</translation></message>
    <message><source>Costs the shop</source><translation>Costs the shop</translation></message>
    <message><source>Worth to the member</source><translation>Worth to the member</translation></message>
    <message><source>Applied by itself at the counter</source><translation>Applied by itself at the counter</translation></message>
    <message><source>A surprise: not told beforehand</source><translation>A surprise: not told beforehand</translation></message>
    <message><source>Soft: special treatment rather than money</source><translation>Soft: special treatment rather than money</translation></message>
    <message><source>Not together with any other benefit</source><translation>Not together with any other benefit</translation></message>
    <message><source>Not together with</source><translation>Not together with</translation></message>
    <message><source>Comes earlier with a higher number</source><translation>Higher numbers come first</translation></message>
    <message><source>New benefit</source><translation>New benefit</translation></message>
    <message><source>Back to the benefits</source><translation>Back to the benefits</translation></message>
    <message><source>Members get nothing yet</source><translation>Members get nothing yet</translation></message>
    <message><source>Give them a reason to come back: credit, a discount, a present.</source><translation>Give them a reason to come back: credit, a discount, a present.</translation></message>
    <message><source>Make the first benefit</source><translation>Make the first benefit</translation></message>
    <message><source>Level: {name}</source><translation>Track: {name}</translation></message>
    <message><source>For all members</source><translation>For all members</translation></message>
    <message><source>Stopped</source><translation>Stopped</translation></message>
    <message><source>Changes on {day}</source><translation>Changes on {day}</translation></message>
    <message><source>Stop</source><translation>Stop</translation></message>
    <message><source>End “{name}” today? What members already hold stays theirs.</source><translation>End “{name}” today? What members already hold stays theirs.</translation></message>
    <message><source>What it says</source><translation>What it says</translation></message>
    <message><source>What members get is put into words here, as soon as enough is filled in.</source><translation>What members get is put into words here, as soon as enough is filled in.</translation></message>
    <message><source>From when</source><translation>From when</translation></message>
    <message><source>The new terms count from</source><translation>The new terms count from</translation></message>
    <message><source>What was earned and given by then stays as it is. Limits, stock, order and price count at once.</source><translation>What was earned and given by then stays as it is. Limits, stock, order and price count at once.</translation></message>
    <message><source>Something is still missing; see the marked fields.</source><translation>Something is still missing; see the marked fields.</translation></message>
    <message numerus="yes"><source>{n} uses, cost {amount}</source><translation><numerusform>{n} use, cost {amount}</numerusform><numerusform>{n} uses, cost {amount}</numerusform></translation></message>
    <message><source>Change the terms</source><translation>Change the terms</translation></message>
    <message numerus="yes"><source>{n} members left it unused {times} times or more in a row.</source><translation><numerusform>One member left it unused {times} times or more in a row.</numerusform><numerusform>{n} members left it unused {times} times or more in a row.</numerusform></translation></message>
    <message><source>“{name}” would be a change for them.</source><translation>“{name}” would be a change for them.</translation></message>
    <message><source>Make them something new.</source><translation>Offer them something new.</translation></message>
    <message><source>Tired of “{name}”</source><translation>Tired of “{name}”</translation></message>
    <message><source>See who they are</source><translation>See who they are</translation></message>
    <message><source>From the hour</source><translation>From the hour</translation></message>
    <message><source>To the hour</source><translation>To the hour</translation></message>
    <message><source>by what they spent</source><translation>by what they spent</translation></message>
    <message><source>by visits</source><translation>by visits</translation></message>
    <message><source>by points they earned</source><translation>by points they earned</translation></message>
    <message><source>Reached by</source><translation>Reached by</translation></message>
    <message><source>Over months</source><translation>Over months</translation></message>
    <message><source>Warn days before</source><translation>Days of warning</translation></message>
    <message><source>over</source><translation>over</translation></message>
    <message><source>months, warned</source><translation>months, warned</translation></message>
    <message><source>days before the end</source><translation>days before the end</translation></message>
    <message><source>Without levels all members get the same. The lowest level is everybody's.</source><translation>Without tracks all members get the same. The lowest track is everybody’s.</translation></message>
    <message><source>Reached from</source><translation>Reached from</translation></message>
    <message><source>Held from</source><translation>Kept from</translation></message>
    <message><source>for everybody</source><translation>for everybody</translation></message>
    <message><source>the same</source><translation>the same</translation></message>
    <message><source>Give every level a name.</source><translation>Give every track a name.</translation></message>
    <message><source>Two levels have the same name.</source><translation>Two tracks have the same name.</translation></message>
    <message><source>Say what each higher level is reached from.</source><translation>Say what each higher track is reached from.</translation></message>
    <message><source>Each level asks for more than the one below it.</source><translation>Each track asks for more than the one below it.</translation></message>
    <message><source>Name of the level</source><translation>Name of the track</translation></message>
    <message><source>Launch the program</source><translation>Launch the program</translation></message>
    <message><source>Close the program</source><translation>Close the program</translation></message>
    <message><source>What it is for</source><translation>What it is for</translation></message>
    <message><source>Behaviour to strengthen</source><translation>Behaviour to strengthen</translation></message>
    <message><source>Behaviour to keep</source><translation>Behaviour to keep</translation></message>
    <message><source>Behaviour to create</source><translation>Behaviour to create</translation></message>
    <message><source>Positioning, from popular to prestige</source><translation>Positioning, from popular to prestige</translation></message>
    <message><source>popular</source><translation>popular</translation></message>
    <message><source>prestige</source><translation>prestige</translation></message>
    <message><source>Who may join</source><translation>Who may join</translation></message>
    <message><source>months; empty is for life</source><translation>months; empty is for life</translation></message>
    <message><source>Term</source><translation>Term</translation></message>
    <message><source>days before its end</source><translation>days before its end</translation></message>
    <message><source>Renewal from</source><translation>Renewal from</translation></message>
    <message><source>Levels</source><translation>Tracks</translation></message>
    <message><source>Budget and days</source><translation>Budget and days</translation></message>
    <message><source>Budget for benefits</source><translation>Budget for benefits</translation></message>
    <message><source>Could join now</source><translation>Could join now</translation></message>
    <message><source>Close “{name}” today? Nobody joins any more and nothing is earned; what members hold stays theirs.</source><translation>Close “{name}” today? Nobody joins any more and nothing is earned; what members hold stays theirs.</translation></message>
    <message><source>Taken. The condition counts now, a new rate from {day}.</source><translation>Done. The condition counts from now, the new rate from {day}.</translation></message>
    <message><source>Trying it on your past sales</source><translation>Trying it on your past sales</translation></message>
    <message><source>Would have joined</source><translation>Would have joined</translation></message>
    <message><source>Cost of benefits</source><translation>Cost of benefits</translation></message>
    <message><source>Cost per visit</source><translation>Cost per visit</translation></message>
    <message><source>Sales must rise by</source><translation>Sales must rise by</translation></message>
    <message><source>Simulate</source><translation>Simulate</translation></message>
    <message><source>What if</source><translation>What if</translation></message>
    <message><source>Join threshold</source><translation>Join threshold</translation></message>
    <message><source>Benefit rate</source><translation>Benefit rate</translation></message>
    <message><source>Tried on</source><translation>Tried on</translation></message>
    <message><source>Members pay with all their credit</source><translation>Members pay with all their credit</translation></message>
    <message><source>Members leave their credit</source><translation>Members leave their credit</translation></message>
    <message><source>What members do</source><translation>What members do</translation></message>
    <message><source>Margin where no cost is known</source><translation>Margin where no cost is known</translation></message>
    <message><source>Compare thresholds and rates</source><translation>Compare thresholds and rates</translation></message>
    <message><source>Take these values</source><translation>Use these values</translation></message>
    <message><source>Try it before anybody hears of it</source><translation>Try it before you announce it</translation></message>
    <message><source>Your own past sales are replayed: who would have joined, what it costs.</source><translation>Your own past sales are replayed: who would have joined, what it costs.</translation></message>
    <message><source>What it would have come to</source><translation>What it would have come to</translation></message>
    <message><source>Would have joined, by month</source><translation>Would have joined, by month</translation></message>
    <message><source>Cost of benefits, by month</source><translation>Cost of benefits, by month</translation></message>
    <message><source>Thresholds and rates</source><translation>Thresholds and rates</translation></message>
    <message><source>Figure in the table</source><translation>Figure in the table</translation></message>
    <message><source>Enter on a cell sets the sliders to it.</source><translation>Enter on a cell sets the sliders to it.</translation></message>
    <message><source>Tried on {period}. Who satisfies the condition joins and buys what they bought; the cost of {known} of what they bought is known.</source><translation>Tried on {period}. Whoever meets the condition joins and buys what they bought; the cost of {known} of what they bought is known.</translation></message>
    <message><source>Members at the end</source><translation>Members at the end</translation></message>
    <message><source>Visits of members</source><translation>Visits of members</translation></message>
    <message><source>Fees taken</source><translation>Fees taken</translation></message>
    <message><source>Rules</source><translation>Rules</translation></message>
    <message><source>Simulator</source><translation>Simulator</translation></message>
    <message><source>New program</source><translation>New program</translation></message>
    <message><source>Customers in a year</source><translation>Customers in a year</translation></message>
    <message><source>came more than once</source><translation>came more than once</translation></message>
    <message><source>have a rhythm of their own</source><translation>have a rhythm of their own</translation></message>
    <message><source>They come</source><translation>They come</translation></message>
    <message><source>Sales known by customer</source><translation>Sales known by customer</translation></message>
    <message numerus="yes"><source>of {n} who are no members</source><translation><numerusform>of {n} who is no member</numerusform><numerusform>of {n} who are no members</numerusform></translation></message>
    <message><source>there is nobody who could join</source><translation>there is nobody who could join</translation></message>
    <message><source>Some join without paying the fee</source><translation>Some join without paying the fee</translation></message>
    <message><source>No fee is asked of</source><translation>No fee is asked of</translation></message>
    <message><source>For example: whoever has spent enough lately joins without paying.</source><translation>For example: whoever has spent enough lately joins without paying.</translation></message>
    <message><source>Say who joins without paying.</source><translation>Say who joins without paying.</translation></message>
    <message numerus="yes"><source>the last {n} months</source><translation><numerusform>the last month</numerusform><numerusform>the last {n} months</numerusform></translation></message>
    <message numerus="yes"><source>every {n} days</source><translation><numerusform>every day</numerusform><numerusform>every {n} days</numerusform></translation></message>
    <message><source>The draw of this period was on {day}; the next one is in the next.</source><translation>This period’s draw was on {day}; the next draw is in the next period.</translation></message>
    <message><source>Drawing surprises</source><translation>Drawing surprises</translation></message>
    <message><source>Every day</source><translation>Every day</translation></message>
    <message><source>Every week</source><translation>Every week</translation></message>
    <message><source>Every month</source><translation>Every month</translation></message>
    <message><source>Draw now</source><translation>Draw now</translation></message>
    <message><source>How surprises are drawn</source><translation>How surprises are drawn</translation></message>
    <message><source>This program draws surprises</source><translation>This program draws surprises</translation></message>
    <message><source>so many members</source><translation>so many members</translation></message>
    <message><source>by chance</source><translation>by chance</translation></message>
    <message><source>Chance of each member</source><translation>Chance of each member</translation></message>
    <message><source>Who wins</source><translation>Who wins</translation></message>
    <message><source>How many win</source><translation>How many win</translation></message>
    <message><source>Left out after winning</source><translation>Left out after winning</translation></message>
    <message><source>A draw costs at most</source><translation>A draw costs at most</translation></message>
    <message><source>Who may win</source><translation>Who may win</translation></message>
    <message><source>What may be drawn</source><translation>What may be drawn</translation></message>
    <message><source>The draws so far</source><translation>The draws so far</translation></message>
    <message><source>Nothing was drawn yet</source><translation>Nothing was drawn yet</translation></message>
    <message><source>A draw is logged with its seed, so that it can be drawn again and checked.</source><translation>A draw is kept with its start number, so that it can be drawn again and checked.</translation></message>
    <message><source>No benefit is a surprise yet: make one with “Surprise that is drawn”.</source><translation>No benefit is a surprise yet: make one with “Surprise that is drawn”.</translation></message>
    <message><source>Could win</source><translation>Could win</translation></message>
    <message><source>Won</source><translation>Won</translation></message>
    <message><source>Cost</source><translation>Cost</translation></message>
    <message><source>Seed</source><translation>Start number</translation></message>
    <message><source>expected</source><translation>expected</translation></message>
    <message><source>came</source><translation>came</translation></message>
    <message><source>stayed away</source><translation>stayed away</translation></message>
    <message><source>New date</source><translation>New date</translation></message>
    <message><source>Dates</source><translation>Dates</translation></message>
    <message><source>Who comes</source><translation>Who comes</translation></message>
    <message><source>Members keep a place of a date at the counter.</source><translation>Members reserve a place at the counter.</translation></message>
    <message><source>No benefit is an experience yet: make one in the benefits.</source><translation>No benefit is an experience yet: make one in the benefits.</translation></message>
    <message><source>No dates yet</source><translation>No dates yet</translation></message>
    <message><source>Cancel the date</source><translation>Cancel the date</translation></message>
    <message><source>Choose a date to see who has a place.</source><translation>Choose a date to see who has a place.</translation></message>
    <message><source>Nobody has a place yet.</source><translation>Nobody has a place yet.</translation></message>
    <message><source>Came</source><translation>Came</translation></message>
    <message><source>Stayed away</source><translation>Stayed away</translation></message>
    <message><source>Cancel {when}? Who has a place may choose another date; the benefit stays theirs.</source><translation>Cancel {when}? Whoever has a place may choose another date; the benefit stays theirs.</translation></message>
    <message><source>Places</source><translation>Places</translation></message>
    <message><source>Any branch</source><translation>Any branch</translation></message>
    <message><source>Surprises</source><translation>Surprises</translation></message>
    <message><source>Experiences</source><translation>Experiences</translation></message>
    <message numerus="yes"><source>{n} members were given a surprise.</source><translation><numerusform>{n} member was given a surprise.</numerusform><numerusform>{n} members were given a surprise.</numerusform></translation></message>
    <message numerus="yes"><source>{n} members lost their place.</source><translation><numerusform>{n} member lost their place.</numerusform><numerusform>{n} members lost their place.</numerusform></translation></message>
    <message numerus="yes"><source>{n} to be marked</source><translation><numerusform>{n} to be marked</numerusform><numerusform>{n} to be marked</numerusform></translation></message>
    <message><source>Analyse</source><translation>Analyse</translation></message>
    <message><source>Model</source><translation>Model</translation></message>
    <message><source>Materials and training</source><translation>Materials and training</translation></message>
    <message><source>Launch control</source><translation>Launch control</translation></message>
    <message><source>Follow-up</source><translation>Follow-up</translation></message>
    <message><source>Done</source><translation>Done</translation></message>
    <message><source>Ahead</source><translation>Ahead</translation></message>
    <message><source>The stages of launching</source><translation>The stages of launching</translation></message>
    <message><source>Against what was expected</source><translation>Against what was expected</translation></message>
    <message><source>Joined by day</source><translation>Joined by day</translation></message>
    <message><source>Details of the new members</source><translation>Details of the new members</translation></message>
    <message><source>What they use</source><translation>What they use</translation></message>
    <message><source>Not ready after all</source><translation>Not ready after all</translation></message>
    <message><source>Materials are ready, staff trained</source><translation>Materials are ready, staff trained</translation></message>
    <message><source>{came}, expected by now: {wanted}</source><translation>{came}, expected by now: {wanted}</translation></message>
    <message><source>Quality, of 100</source><translation>Quality, of 100</translation></message>
    <message numerus="yes"><source>used {n} times, {open} in members’ hands</source><translation><numerusform>used once, {open} in members’ hands</numerusform><numerusform>used {n} times, {open} in members’ hands</numerusform></translation></message>
    <message><source>Nothing has been used yet.</source><translation>Nothing has been used yet.</translation></message>
    <message><source>{given} given, {spent} used</source><translation>{given} given, {spent} used</translation></message>
    <message><source>How it goes</source><translation>How it is going</translation></message>
    <message><source>Noted: the launch will be held against this.</source><translation>Noted: the launch will be compared with this.</translation></message>
    <message><source>Expect this of the launch</source><translation>Expect this of the launch</translation></message>
    <message><source>Now</source><translation>Now</translation></message>
</context>
<context>
    <name>purchases_page</name>
</context>
<context>
    <name>segments_page</name>
    <message><source>New segment</source><translation>New segment</translation></message>
    <message><source>Export</source><translation>Export</translation></message>
    <message><source>Retire</source><translation>Take off the list</translation></message>
    <message><source>No segments yet</source><translation>No segments yet</translation></message>
    <message><source>A segment is a part of your customers, such as those who stopped coming.</source><translation>A segment is a part of your customers, such as those who stopped coming.</translation></message>
    <message><source>Make the first segment</source><translation>Make the first segment</translation></message>
    <message><source>version {version}</source><translation>version {version}</translation></message>
    <message><source>“{name}” is off the list.</source><translation>“{name}” is off the list.</translation></message>
    <message><source>Name the segment</source><translation>Name the segment</translation></message>
    <message><source>The changes to “{name}” were not saved.</source><translation>The changes to “{name}” were not saved.</translation></message>
    <message><source>Rename…</source><translation>Rename…</translation></message>
    <message><source>Rename the segment</source><translation>Rename the segment</translation></message>
    <message><source>“{former}” is called “{new}” now.</source><translation>“{former}” is called “{new}” now.</translation></message>
    <message><source>Open a rule from a file…</source><translation>Open a rule from a file…</translation></message>
    <message><source>Save the rule to a file…</source><translation>Save the rule to a file…</translation></message>
    <message><source>Give the segment a name.</source><translation>Give the segment a name.</translation></message>
    <message><source>Segment</source><translation>Segment</translation></message>
    <message><source>Share</source><translation>Share</translation></message>
    <message><source>Of revenue</source><translation>Of revenue</translation></message>
    <message><source>Changed</source><translation>Changed</translation></message>
    <message><source>Line {line}: this is not JSON.</source><translation>Line {line}: this is not JSON.</translation></message>
    <message><source>This is not JSON.</source><translation>This is not JSON.</translation></message>
    <message><source>“{name}” holds no rule.</source><translation>“{name}” holds no rule.</translation></message>
    <message><source>The list is in {file}.</source><translation>The list is in {file}.</translation></message>
    <message><source>The rule is in {file}.</source><translation>The rule is in {file}.</translation></message>
    <message><source>Writing the rule</source><translation>Writing the rule</translation></message>
    <message><source>Writing the list</source><translation>Writing the list</translation></message>
    <message><source>Some of them, and why they are in</source><translation>Some of them, and why they are in</translation></message>
    <message><source>Size now</source><translation>Size now</translation></message>
    <message><source>Who can be written to</source><translation>Who can be written to</translation></message>
    <message><source>Who belongs here</source><translation>Who belongs here</translation></message>
    <message><source>The rule</source><translation>The rule</translation></message>
    <message><source>counting</source><translation>counting</translation></message>
    <message numerus="yes"><source>of {n} members</source><translation><numerusform>of {n} member</numerusform><numerusform>of {n} members</numerusform></translation></message>
    <message><source>counted in {ms} ms</source><translation>counted in {ms} ms</translation></message>
    <message><source>not counted: the rule does not hold yet</source><translation>not counted: the rule is not complete yet</translation></message>
    <message><source>Nobody belongs here now.</source><translation>Nobody belongs here now.</translation></message>
    <message><source>is exactly</source><translation>is exactly</translation></message>
    <message><source>is not</source><translation>is not</translation></message>
    <message><source>is at least</source><translation>is at least</translation></message>
    <message><source>is more than</source><translation>is more than</translation></message>
    <message><source>is at most</source><translation>is at most</translation></message>
    <message><source>is less than</source><translation>is less than</translation></message>
    <message><source>is between</source><translation>is between</translation></message>
    <message><source>contains</source><translation>contains</translation></message>
    <message><source>begins with</source><translation>begins with</translation></message>
    <message><source>ends with</source><translation>ends with</translation></message>
    <message><source>is one of</source><translation>is one of</translation></message>
    <message><source>is all of</source><translation>is all of</translation></message>
    <message><source>is none of</source><translation>is none of</translation></message>
    <message><source>is on</source><translation>is on</translation></message>
    <message><source>is before</source><translation>is before</translation></message>
    <message><source>is after</source><translation>is after</translation></message>
    <message><source>is in the last days</source><translation>is in the last days</translation></message>
    <message><source>is in the next days</source><translation>is in the next days</translation></message>
    <message><source>is not in the last days</source><translation>is not in the last days</translation></message>
    <message><source>is in the months</source><translation>is in the months</translation></message>
    <message><source>is known</source><translation>is known</translation></message>
    <message><source>is not known</source><translation>is not known</translation></message>
    <message><source>How conditions join</source><translation>How conditions join</translation></message>
    <message><source>Condition</source><translation>Condition</translation></message>
    <message><source>No condition yet: everyone belongs here.</source><translation>No condition yet: everyone belongs here.</translation></message>
    <message><source>No condition yet: no one belongs here.</source><translation>No condition yet: no one belongs here.</translation></message>
    <message><source>Remove</source><translation>Remove</translation></message>
    <message><source>Add</source><translation>Add</translation></message>
    <message><source>How</source><translation>How</translation></message>
    <message><source>all time</source><translation>all time</translation></message>
    <message><source>This value does not fit.</source><translation>This value does not fit.</translation></message>
    <message><source>Nothing is chosen yet.</source><translation>Nothing is chosen yet.</translation></message>
    <message><source>The value {value} does not fit here.</source><translation>The value {value} does not fit here.</translation></message>
    <message><source>The end comes before the beginning.</source><translation>The end comes before the beginning.</translation></message>
    <message><source>This is not a condition: {found}</source><translation>This is not a condition: {found}</translation></message>
    <message><source>Nothing by the name “{fact}” is known here.</source><translation>Nothing by the name “{fact}” is known here.</translation></message>
    <message><source>This cannot be compared with “{op}”.</source><translation>This cannot be compared with “{op}”.</translation></message>
    <message><source>This stretch of time does not fit here: {found}</source><translation>This stretch of time does not fit here: {found}</translation></message>
    <message><source>This needs a stretch of time, such as the last 90 days.</source><translation>This needs a stretch of time, such as the last 90 days.</translation></message>
    <message><source>This cannot be narrowed by {found}.</source><translation>This cannot be narrowed by {found}.</translation></message>
    <message><source>Here the groups lie too deep in each other (at most {limit}).</source><translation>Here the groups lie too deep in each other (at most {limit}).</translation></message>
    <message><source>From here on there are too many conditions (at most {limit}).</source><translation>From here on there are too many conditions (at most {limit}).</translation></message>
    <message><source>several with a comma between them</source><translation>several with a comma between them</translation></message>
    <message><source>Edit as text</source><translation>Edit as text</translation></message>
    <message><source>Edit as conditions</source><translation>Edit as conditions</translation></message>
    <message><source>%</source><translation>%</translation></message>
    <message><source>Add a condition below</source><translation>Add a condition below</translation></message>
    <message><source>All of</source><translation>All of</translation></message>
    <message><source>Any of</source><translation>Any of</translation></message>
    <message><source>Brand</source><translation>Brand</translation></message>
    <message><source>Campaign</source><translation>Campaign</translation></message>
    <message><source>Campaigns</source><translation>Campaigns</translation></message>
    <message><source>Category</source><translation>Category</translation></message>
    <message><source>Contact</source><translation>Contact</translation></message>
    <message><source>Customer</source><translation>Customer</translation></message>
    <message><source>Day of the week</source><translation>Day of the week</translation></message>
    <message><source>Dissolve the group</source><translation>Dissolve the group</translation></message>
    <message><source>Drag to move</source><translation>Drag to move</translation></message>
    <message><source>Duplicate</source><translation>Duplicate</translation></message>
    <message><source>Expected</source><translation>Expected</translation></message>
    <message><source>Hours</source><translation>Hours</translation></message>
    <message><source>Make a group around it</source><translation>Make a group around it</translation></message>
    <message><source>More for this condition</source><translation>More for this condition</translation></message>
    <message><source>More for this group</source><translation>More for this group</translation></message>
    <message><source>Move down</source><translation>Move down</translation></message>
    <message><source>Move up</source><translation>Move up</translation></message>
    <message><source>None of</source><translation>None of</translation></message>
    <message><source>Not all of</source><translation>Not all of</translation></message>
    <message><source>Nothing by this name.</source><translation>Nothing by this name.</translation></message>
    <message><source>Only for…</source><translation>Only for…</translation></message>
    <message><source>Over which days</source><translation>Over which days</translation></message>
    <message><source>Own field</source><translation>Own field</translation></message>
    <message><source>RFM</source><translation>RFM</translation></message>
    <message><source>Returned goods</source><translation>Returned goods</translation></message>
    <message><source>Sales channel</source><translation>Sales channel</translation></message>
    <message><source>Sample</source><translation>Sample</translation></message>
    <message><source>Stage</source><translation>Stage</translation></message>
    <message><source>Take into the group above</source><translation>Take into the group above</translation></message>
    <message><source>Take out of the group</source><translation>Take out of the group</translation></message>
    <message><source>Turn into its opposite</source><translation>Turn into its opposite</translation></message>
    <message><source>Type a part of the name</source><translation>Type a part of the name</translation></message>
    <message><source>benefits</source><translation>benefits</translation></message>
    <message><source>between two days:</source><translation>between two days:</translation></message>
    <message><source>choose</source><translation>choose</translation></message>
    <message><source>days ago, from–to:</source><translation>days ago, from–to:</translation></message>
    <message><source>in the last days:</source><translation>in the last days:</translation></message>
    <message><source>in the last months:</source><translation>in the last months:</translation></message>
    <message><source>in the next days:</source><translation>in the next days:</translation></message>
    <message><source>items</source><translation>items</translation></message>
    <message><source>leave out</source><translation>leave out</translation></message>
    <message><source>only these</source><translation>only these</translation></message>
    <message><source>or begin with a ready-made:</source><translation>or begin with a ready-made:</translation></message>
    <message><source>More ready-mades</source><translation>More ready-mades</translation></message>
    <message><source>more…</source><translation>more…</translation></message>
    <message><source>What “new”, “drifting” and “lost” mean stands in the settings.</source><translation>What “new”, “drifting” and “lost” mean is set in the settings.</translation></message>
    <message><source>times</source><translation>times</translation></message>
    <message><source>years</source><translation>years</translation></message>
    <message><source>Is it a good segment?</source><translation>Is it a good segment?</translation></message>
    <message><source>The best fifth of it brings {share}: it hangs on few.</source><translation>The best fifth of it brings {share}: it depends on a few.</translation></message>
    <message><source>{few} of the customers bring {share} of what all customers spent in 12 months: the shop hangs on this segment.</source><translation>{few} of the customers bring {share} of what all customers spent in 12 months: the shop depends on this segment.</translation></message>
    <message><source>Overlap with other segments</source><translation>Overlap with other segments</translation></message>
    <message><source>Spent in the year up to then</source><translation>Spent in the year up to then</translation></message>
    <message><source>Versions</source><translation>Versions</translation></message>
    <message><source>now</source><translation>now</translation></message>
    <message><source>Look at it</source><translation>Look at it</translation></message>
    <message><source>Bring back</source><translation>Bring back</translation></message>
    <message><source>nobody was signed in</source><translation>nobody was signed in</translation></message>
    <message numerus="yes"><source>All {n} versions</source><translation><numerusform>{n} version</numerusform><numerusform>All {n} versions</numerusform></translation></message>
    <message><source>This month {came} came and {went} went.</source><translation>This month {came} came and {went} went.</translation></message>
    <message><source>As things stand now, not as they stood then: {facts}</source><translation>As things stand now, not as they stood then: {facts}</translation></message>
    <message><source>Is somebody in?</source><translation>Is a certain customer in it?</translation></message>
    <message><source>A customer</source><translation>A customer</translation></message>
    <message><source>is in</source><translation>is in</translation></message>
    <message><source>is not in</source><translation>is not in</translation></message>
    <message><source>RFM map</source><translation>RFM map</translation></message>
    <message><source>Movement</source><translation>Movement</translation></message>
    <message><source>How recently by how often</source><translation>How recently by how often</translation></message>
    <message><source>just now</source><translation>just now</translation></message>
    <message><source>long ago</source><translation>long ago</translation></message>
    <message><source>seldom</source><translation>seldom</translation></message>
    <message><source>often</source><translation>often</translation></message>
    <message><source>Nobody has bought yet.</source><translation>Nobody has bought yet.</translation></message>
    <message><source>Enter or a click opens the customers of a cell as a segment.</source><translation>Enter or a click opens the customers of a cell as a segment.</translation></message>
    <message><source>{group} ({recency}–{frequency})</source><translation>{group} ({recency}–{frequency})</translation></message>
    <message><source>{group}. Recency {recency} of 5, frequency {frequency} of 5: {count}, {money}</source><translation>{group}. Recency {recency} of 5, frequency {frequency} of 5: {count}, {money}</translation></message>
    <message><source>Looking back through the months</source><translation>Looking back through the months</translation></message>
    <message><source>Look back</source><translation>Look back</translation></message>
    <message><source>Customers by stage</source><translation>Customers by stage</translation></message>
    <message><source>Came from</source><translation>Came from</translation></message>
    <message><source>Went to</source><translation>Went to</translation></message>
    <message><source>Who moved</source><translation>Who moved</translation></message>
    <message><source>Who moved between {first} and {last}</source><translation>Who moved between {first} and {last}</translation></message>
    <message><source>Enter opens those who stand at the stage today, as a segment.</source><translation>Enter opens those who stand at the stage today, as a segment.</translation></message>
    <message numerus="yes"><source>{value} customers stayed where they were.</source><translation><numerusform>{value} customer stayed where they were.</numerusform><numerusform>{value} customers stayed where they were.</numerusform></translation></message>
</context>
<context>
    <name>campaigns_page</name>
</context>
<context>
    <name>reports_page</name>
    <message><source>Recency, frequency, money</source><translation>Recency, frequency and money</translation></message>
    <message><source>Cohorts</source><translation>Cohorts</translation></message>
    <message><source>What sells together</source><translation>What sells together</translation></message>
    <message><source>Concentration</source><translation>Concentration</translation></message>
    <message><source>The last 30 days</source><translation>The last 30 days</translation></message>
    <message><source>This month</source><translation>This month</translation></message>
    <message><source>Last month</source><translation>Last month</translation></message>
    <message><source>The last 12 months</source><translation>The last 12 months</translation></message>
    <message><source>This year</source><translation>This year</translation></message>
    <message><source>Last year</source><translation>Last year</translation></message>
    <message><source>Own dates</source><translation>Own dates</translation></message>
    <message><source>With nothing</source><translation>With nothing</translation></message>
    <message><source>With the period before</source><translation>With the period before</translation></message>
    <message><source>With the year before</source><translation>With the year before</translation></message>
    <message><source>Products</source><translation>Products</translation></message>
    <message><source>Categories</source><translation>Categories</translation></message>
    <message><source>Departments</source><translation>Departments</translation></message>
    <message><source>The whole shop</source><translation>The whole shop</translation></message>
    <message><source>Region</source><translation>Region</translation></message>
    <message><source>Saving the report</source><translation>Saving the report</translation></message>
    <message><source>Save as Excel</source><translation>Save as Excel</translation></message>
    <message><source>Save as PDF</source><translation>Save as PDF</translation></message>
    <message><source>What to report</source><translation>What to report</translation></message>
    <message><source>Report</source><translation>Report</translation></message>
    <message><source>Branch or region</source><translation>Branch or region</translation></message>
    <message><source>Period</source><translation>Period</translation></message>
    <message><source>From</source><translation>From</translation></message>
    <message><source>To</source><translation>To</translation></message>
    <message><source>Compare</source><translation>Compare</translation></message>
    <message><source>Level</source><translation>Level</translation></message>
    <message><source>Language of the report</source><translation>Language of the report</translation></message>
    <message><source>One moment…</source><translation>One moment…</translation></message>
    <message><source>No report</source><translation>No report</translation></message>
    <message><source>Save the report</source><translation>Save the report</translation></message>
    <message><source>Enter or a double click opens these customers</source><translation>Enter or a double click opens these customers</translation></message>
</context>
<context>
    <name>planning_page</name>
    <message><source>Size</source><translation>Size</translation></message>
    <message><source>Growth</source><translation>Growth</translation></message>
    <message><source>Rivalry</source><translation>Rivalry</translation></message>
    <message><source>Fit</source><translation>Fit</translation></message>
    <message><source>Response</source><translation>Response</translation></message>
    <message><source>Cost to serve</source><translation>Cost to serve</translation></message>
    <message><source>Customers in it, against the largest segment on the board.</source><translation>Customers in it, against the largest segment on the board.</translation></message>
    <message><source>How its size changed in 6 months; unchanged is the middle.</source><translation>How its size changed in 6 months; unchanged is the middle.</translation></message>
    <message><source>What one of them spends in 12 months against the average customer.</source><translation>What one of them spends in 12 months against the average customer.</translation></message>
    <message><source>Your mark: how hard others try to win them (5: very hard).</source><translation>Your mark: how hard others try to win them (5: very hard).</translation></message>
    <message><source>Your mark: how well your goods and service suit them (5: perfectly).</source><translation>Your mark: how well your goods and service suit them (5: perfectly).</translation></message>
    <message><source>Of those written to in 12 months, who bought within the campaign’s days.</source><translation>Of those written to in 12 months, who bought within the campaign’s days.</translation></message>
    <message><source>Your mark: what it takes to serve them well (5: a great deal).</source><translation>Your mark: what it takes to serve them well (5: a great deal).</translation></message>
    <message><source>Primary target</source><translation>Primary target</translation></message>
    <message><source>Secondary target</source><translation>Secondary target</translation></message>
    <message><source>No target</source><translation>No target</translation></message>
    <message><source>Targeting board</source><translation>Targeting board</translation></message>
    <message><source>Our strength →</source><translation>Our strength →</translation></message>
    <message><source>Our strength ←</source><translation>Our strength ←</translation></message>
    <message><source>Attractiveness ↑</source><translation>Attractiveness ↑</translation></message>
    <message><source>No segments are saved yet.</source><translation>No segments are saved yet.</translation></message>
    <message><source>Attractiveness: size, growth, value, rivalry. Strength: fit, response, cost to serve. Each from 0 to 1, weighted as chosen on the board.</source><translation>Attractiveness: size, growth, value, rivalry. Strength: fit, response, cost to serve. Each from 0 to 1, weighted as chosen on the board.</translation></message>
    <message numerus="yes"><source>… and {n} more segments.</source><translation><numerusform>… and {n} more segment.</numerusform><numerusform>… and {n} more segments.</numerusform></translation></message>
    <message numerus="yes"><source>… and {n} more points.</source><translation><numerusform>… and {n} more point.</numerusform><numerusform>… and {n} more points.</numerusform></translation></message>
    <message><source>Further targets: {names}</source><translation>Further targets: {names}</translation></message>
    <message><source>Positioning</source><translation>Positioning</translation></message>
    <message><source>Product</source><translation>Product</translation></message>
    <message><source>Price</source><translation>Price</translation></message>
    <message><source>Place</source><translation>Place</translation></message>
    <message><source>Promotion</source><translation>Promotion</translation></message>
    <message><source>Strengths</source><translation>Strengths</translation></message>
    <message><source>Weaknesses</source><translation>Weaknesses</translation></message>
    <message><source>Opportunities</source><translation>Opportunities</translation></message>
    <message><source>Threats</source><translation>Threats</translation></message>
    <message><source>planning.bad_board</source><translation>“{value}” does not fit the field {field} of the board.</translation></message>
    <message><source>Planning</source><translation>Planning</translation></message>
    <message><source>Valuing the segments</source><translation>Valuing the segments</translation></message>
    <message><source>This takes a moment.</source><translation>This takes a moment.</translation></message>
    <message><source>Not valued yet</source><translation>Not valued yet</translation></message>
    <message><source>It was stopped.</source><translation>It was stopped.</translation></message>
    <message><source>Value them</source><translation>Value them</translation></message>
    <message><source>Print a page</source><translation>Print a page</translation></message>
    <message><source>The page is in {file}.</source><translation>The page is in {file}.</translation></message>
    <message><source>Strengths and weaknesses</source><translation>Strengths and weaknesses</translation></message>
    <message><source>Where to aim</source><translation>Where to aim</translation></message>
    <message><source>No.</source><translation>No.</translation></message>
    <message><source>Attractiveness</source><translation>Attractiveness</translation></message>
    <message><source>Our strength</source><translation>Our strength</translation></message>
    <message><source>{segment}: attractiveness {attractive}, our strength {strength}, {role}</source><translation>{segment}: attractiveness {attractive}, our strength {strength}, {role}</translation></message>
    <message><source>What it is valued by</source><translation>What it is valued by</translation></message>
    <message><source>What “{name}” is valued by</source><translation>What “{name}” is valued by</translation></message>
    <message><source>Mark 1–5</source><translation>Mark 1–5</translation></message>
    <message><source>Weight 0–5</source><translation>Weight 0–5</translation></message>
    <message><source>{name}: mark</source><translation>{name}: mark</translation></message>
    <message><source>{name}: weight for all segments</source><translation>{name}: weight for all segments</translation></message>
    <message><source>Counts for all segments; 0: not at all.</source><translation>Counts for all segments; 0: not at all.</translation></message>
    <message><source>What we want to be to them</source><translation>What we want to be to them</translation></message>
    <message><source>what you want them to say of you</source><translation>what you want them to say of you</translation></message>
    <message><source>what you offer them</source><translation>what you offer them</translation></message>
    <message><source>what it costs them</source><translation>what it costs them</translation></message>
    <message><source>where and how they get it</source><translation>where and how they get it</translation></message>
    <message><source>how they hear of it</source><translation>how they hear of it</translation></message>
    <message><source>What you do better than the others</source><translation>What you do better than the others</translation></message>
    <message><source>What others do better</source><translation>What others do better</translation></message>
    <message><source>What is changing in your favour</source><translation>What is changing in your favour</translation></message>
    <message><source>What could take customers away</source><translation>What could take customers away</translation></message>
    <message><source>One on each line</source><translation>One on each line</translation></message>
    <message><source>Whom do you want to aim at?</source><translation>Whom do you want to aim at?</translation></message>
    <message><source>Begin with ready-made ones; each can be changed later.</source><translation>Begin with ready-made ones; each can be changed later.</translation></message>
    <message><source>Save these segments</source><translation>Save these segments</translation></message>
    <message numerus="yes"><source>At most {n} letters.</source><translation><numerusform>At most {n} letter.</numerusform><numerusform>At most {n} letters.</numerusform></translation></message>
    <message numerus="yes"><source>At most {n} lines.</source><translation><numerusform>At most {n} line.</numerusform><numerusform>At most {n} lines.</numerusform></translation></message>
</context>
<context>
    <name>settings_page</name>
    <message><source>Saving</source><translation>Saving</translation></message>
    <message><source>Saved.</source><translation>Saved.</translation></message>
    <message><source>Save</source><translation>Save</translation></message>
    <message><source>This does not look like an e-mail address.</source><translation>This does not look like an e-mail address.</translation></message>
    <message><source>A server's name looks like smtp.example.com.</source><translation>A server’s name looks like smtp.example.com.</translation></message>
    <message><source>Give the branch a short code, as the till calls it.</source><translation>Give the branch a short code, as the till calls it.</translation></message>
    <message><source>Another branch has this code.</source><translation>Another branch has this code.</translation></message>
    <message><source>The shop</source><translation>The shop</translation></message>
    <message><source>This is how reports and letters name the shop.</source><translation>This is how reports and letters name the shop.</translation></message>
    <message><source>Address</source><translation>Address</translation></message>
    <message><source>Phone</source><translation>Phone</translation></message>
    <message><source>E-mail</source><translation>E-mail</translation></message>
    <message><source>Currency, country, time zone</source><translation>Currency, country, time zone</translation></message>
    <message><source>Branches</source><translation>Branches</translation></message>
    <message><source>Add a branch</source><translation>Add a branch</translation></message>
    <message><source>Change a branch</source><translation>Change a branch</translation></message>
    <message><source>This computer</source><translation>This computer</translation></message>
    <message><source>Code</source><translation>Code</translation></message>
    <message><source>Name</source><translation>Name</translation></message>
    <message><source>Region (may be empty)</source><translation>Region (may be empty)</translation></message>
    <message><source>Language and look</source><translation>Language and look</translation></message>
    <message><source>Both change at once, without a restart.</source><translation>Both change at once, without a restart.</translation></message>
    <message><source>Look</source><translation>Look</translation></message>
    <message><source>As the computer is set</source><translation>As the computer is set</translation></message>
    <message><source>Light</source><translation>Light</translation></message>
    <message><source>Dark</source><translation>Dark</translation></message>
    <message><source>Mail</source><translation>Mail</translation></message>
    <message><source>Mails go out through the shop's own mail account.</source><translation>Mails go out through the shop’s own mail account.</translation></message>
    <message><source>Server</source><translation>Server</translation></message>
    <message><source>Port</source><translation>Port</translation></message>
    <message><source>Security</source><translation>Security</translation></message>
    <message><source>User name</source><translation>User name</translation></message>
    <message><source>Sender's name</source><translation>Sender’s name</translation></message>
    <message><source>Sender's address</source><translation>Sender’s address</translation></message>
    <message><source>Where “no more mails” goes</source><translation>Where requests to stop mails go</translation></message>
    <message><source>Encrypted (STARTTLS)</source><translation>Encrypted (STARTTLS)</translation></message>
    <message><source>Encrypted from the start (TLS)</source><translation>Encrypted from the start (TLS)</translation></message>
    <message><source>Not encrypted (only on this computer)</source><translation>Not encrypted (only on this computer)</translation></message>
    <message><source>Customer stages</source><translation>Customer stages</translation></message>
    <message><source>When does a customer count as new, drifting or lost?</source><translation>When does a customer count as new, drifting or lost?</translation></message>
    <message><source>days</source><translation>days</translation></message>
    <message><source>× the usual gap</source><translation>× the usual gap</translation></message>
    <message><source>New: first purchase in the last</source><translation>New: first purchase in the last</translation></message>
    <message><source>Drifting: silent for more than</source><translation>Drifting: silent for more than</translation></message>
    <message><source>Drifting, without a usual gap</source><translation>Drifting, without a usual gap</translation></message>
    <message><source>Lost: silent for more than</source><translation>Lost: silent for more than</translation></message>
    <message><source>Lost, without a usual gap</source><translation>Lost, without a usual gap</translation></message>
    <message><source>Returned: back in the last</source><translation>Returned: back in the last</translation></message>
    <message><source>Preferred: the best by 12-month total</source><translation>Preferred: the best by 12-month total</translation></message>
    <message><source>Edit</source><translation>Edit</translation></message>
    <message><source>Password</source><translation>Password</translation></message>
    <message><source>kept by the system's keyring</source><translation>kept in this computer’s password store</translation></message>
</context>
</TS>
