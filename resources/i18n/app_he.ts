<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="he" sourcelanguage="en">
<context>
    <name>errors</name>
    <message><source>core.cancelled</source><translation>נעצר. דבר לא השתנה.</translation></message>
    <message><source>core.bug</source><translation>קרתה תקלה שלא הייתה אמורה לקרות (מספר {number}). דבר לא השתנה; הפרטים ביומן.</translation></message>
    <message><source>core.busy</source><translation>הנתונים בשימוש בתוכנה אחרת. נסו שוב בעוד רגע.</translation></message>
    <message><source>core.disk_full</source><translation>אין מקום בדיסק. פנו מקום ונסו שוב; דבר לא השתנה.</translation></message>
    <message><source>core.not_readable</source><translation>אי אפשר לקרוא את "{name}": {reason}</translation></message>
    <message><source>core.not_writable</source><translation>אי אפשר לכתוב את "{name}": {reason}</translation></message>
    <message><source>core.holds_data</source><translation>"{name}" מכיל נתונים של חנות. בחרו שם אחר.</translation></message>
    <message><source>core.usage</source><translation>הפקודה לא כתובה נכון: {reason}</translation></message>
    <message><source>core.no_shop</source><translation>עדיין אין חנות בתיקייה {folder}.</translation></message>
    <message><source>core.shop_exists</source><translation>בתיקייה {folder} כבר יש חנות.</translation></message>
    <message><source>core.damaged</source><translation>קובץ הנתונים {name} פגום ולא נגענו בו. הגיבוי האחרון: {newest_backup}</translation></message>
    <message><source>core.newer</source><translation>קובץ הנתונים {name} נכתב בגרסה חדשה יותר של מועדון (גרסה {version}). עדכנו את התוכנה; לא נגענו בקובץ.</translation></message>
    <message><source>core.bad_date</source><translation>"{value}" אינו תאריך. כתבו שנה-חודש-יום, למשל 2026-11-21.</translation></message>
    <message><source>core.bad_period</source><translation>התקופה מסתיימת ({last}) לפני שהיא מתחילה ({first}).</translation></message>
    <message><source>core.unknown_branch</source><translation>אין סניף "{branch}". הסניפים: {known}</translation></message>
    <message><source>core.unknown_region</source><translation>אין אזור "{region}". האזורים: {known}</translation></message>
    <message><source>core.bad_shop</source><translation>הפרט {fact} של החנות אינו תקין: "{value}".</translation></message>
    <message><source>core.bad_setting</source><translation>הערך "{value}" אינו מתאים להגדרה {name}.</translation></message>
    <message><source>core.not_yet</source><translation>{what} עדיין לא קיים בתוכנה.</translation></message>
</context>
<context>
    <name>core</name>
</context>
<context>
    <name>staff</name>
    <message><source>security.not_allowed</source><translation>אין לכם הרשאה לזה: {what}. פנו אל {who}.</translation></message>
    <message><source>security.no_longer_user</source><translation>הגישה שלכם נסגרה. היכנסו שוב או פנו אל הבעלים.</translation></message>
    <message><source>security.bad_pin</source><translation>קוד סודי הוא 4 עד 8 ספרות.</translation></message>
    <message><source>security.bad_name</source><translation>תנו למשתמש שם שאפשר לקרוא, עד 60 תווים.</translation></message>
    <message><source>security.user_exists</source><translation>כבר יש משתמש בשם "{name}".</translation></message>
    <message><source>security.no_user</source><translation>אין משתמש פעיל בשם "{name}".</translation></message>
    <message><source>security.first_is_owner</source><translation>המשתמש הראשון חייב להיות הבעלים.</translation></message>
    <message><source>security.last_owner</source><translation>"{name}" הוא הבעלים האחרון. הוסיפו קודם בעלים נוסף.</translation></message>
    <message><source>security.no_employee</source><translation>אין עובד עם הקוד "{employee}".</translation></message>
    <message><source>security.wrong_pin</source><translation>הקוד הסודי של {name} אינו נכון. נסו שוב.</translation></message>
    <message numerus="yes"><source>security.must_wait</source><translation><numerusform>יותר מדי טעויות. {name}: נסו שוב בעוד שנייה.</numerusform><numerusform>יותר מדי טעויות. {name}: נסו שוב בעוד שתי שניות.</numerusform><numerusform>יותר מדי טעויות. {name}: נסו שוב בעוד {n} שניות.</numerusform></translation></message>
    <message><source>selling</source><translation>מכירה</translation></message>
    <message><source>redeeming points and credit</source><translation>מימוש נקודות וזיכוי</translation></message>
    <message><source>enrolling and changing members</source><translation>צירוף חברים ושינוי פרטיהם</translation></message>
    <message><source>looking at members</source><translation>צפייה בחברים</translation></message>
    <message><source>undoing a sale</source><translation>ביטול מכירה</translation></message>
    <message><source>redeeming beyond the cashier's limit</source><translation>מימוש מעל התקרה של קופאי</translation></message>
    <message><source>taking goods back</source><translation>החזרת סחורה</translation></message>
    <message><source>correcting points and credit by hand</source><translation>תיקון ידני של נקודות וזיכוי</translation></message>
    <message><source>giving a benefit by hand</source><translation>מתן הטבה באופן ידני</translation></message>
    <message><source>merging members</source><translation>מיזוג חברים</translation></message>
    <message><source>changing segments</source><translation>שינוי פלחים</translation></message>
    <message><source>importing files</source><translation>ייבוא קבצים</translation></message>
    <message><source>preparing and sending campaigns</source><translation>הכנה ושליחה של מהלכים שיווקיים</translation></message>
    <message><source>reports</source><translation>דוחות</translation></message>
    <message><source>exporting members</source><translation>ייצוא חברים</translation></message>
    <message><source>changing programs</source><translation>שינוי תוכניות</translation></message>
    <message><source>changing benefits</source><translation>שינוי הטבות</translation></message>
    <message><source>changing settings</source><translation>שינוי הגדרות</translation></message>
    <message><source>changing users</source><translation>שינוי משתמשים</translation></message>
    <message><source>making backups</source><translation>יצירת גיבויים</translation></message>
    <message><source>erasing a member's details</source><translation>מחיקת פרטים של חבר</translation></message>
    <message><source>a cashier, a manager or the owner</source><translation>קופאי, מנהל או הבעלים</translation></message>
    <message><source>a manager or the owner</source><translation>מנהל או הבעלים</translation></message>
    <message><source>the owner</source><translation>הבעלים</translation></message>
    <message><source>benefits.beyond_limit_points</source><translation>קופאי יכול לממש לחבר עד {limit} נקודות ביום. נשארו היום {left}, ביקשתם {wanted}. לסכום גדול יותר פנו למנהל.</translation></message>
    <message><source>benefits.beyond_limit_credit</source><translation>קופאי יכול לממש לחבר זיכוי עד {limit} ביום. נשארו היום {left}, ביקשתם {wanted}. לסכום גדול יותר פנו למנהל.</translation></message>
    <message><source>Who is at work?</source><translation>מי בעבודה?</translation></message>
    <message><source>PIN</source><translation>קוד סודי</translation></message>
    <message><source>PIN of {name}</source><translation>הקוד הסודי של {name}</translation></message>
    <message><source>Sign in</source><translation>היכנסו</translation></message>
    <message><source>Arrows choose the name, digits are the PIN, Enter signs in.</source><translation>בחרו שם בחיצים, הקישו את הקוד הסודי ו־Enter.</translation></message>
    <message><source>Cashier</source><translation>קופאי</translation></message>
    <message><source>Manager</source><translation>מנהל</translation></message>
    <message><source>Owner</source><translation>בעלים</translation></message>
    <message><source>Lock or let somebody else sign in (F12)</source><translation>נעילה או החלפת משתמש (F12)</translation></message>
    <message><source>At work: {name}. Lock</source><translation>בעבודה: {name}. נעילה</translation></message>
    <message><source>My results</source><translation>התוצאות שלי</translation></message>
    <message><source>This week</source><translation>השבוע</translation></message>
    <message><source>Joined a program</source><translation>הצטרפו לתוכנית</translation></message>
    <message><source>Sales</source><translation>מכירות</translation></message>
    <message><source>Of them to members</source><translation>מהן לחברים</translation></message>
    <message><source>Sold for</source><translation>סכום המכירות</translation></message>
    <message><source>Your sales are not counted yet</source><translation>המכירות שלכם עדיין לא נספרות</translation></message>
    <message><source>Ask the owner to tie your user to an employee, under Settings, Staff.</source><translation>בקשו מהבעלים לקשר את המשתמש שלכם לעובד, בהגדרות, תחת צוות.</translation></message>
    <message><source>Staff</source><translation>צוות</translation></message>
    <message><source>Whoever works here signs in with a PIN. As long as there are no users, everybody at this computer may do everything.</source><translation>מי שעובד כאן נכנס עם קוד סודי. כל עוד אין משתמשים, כל מי שיושב ליד המחשב רשאי לעשות הכול.</translation></message>
    <message><source>Add a user</source><translation>הוסיפו משתמש</translation></message>
    <message><source>Change a user</source><translation>שינוי משתמש</translation></message>
    <message><source>No users yet. The first one is the owner.</source><translation>עדיין אין משתמשים. הראשון הוא הבעלים.</translation></message>
    <message><source>no limit</source><translation>בלי תקרה</translation></message>
    <message><source>Lock after</source><translation>נעילה אחרי</translation></message>
    <message><source>minutes</source><translation>דקות</translation></message>
    <message><source>never by itself</source><translation>לא מעצמו</translation></message>
    <message><source>Credit a cashier redeems for a member a day</source><translation>תקרת מימוש זיכוי לקופאי, לחבר ביום</translation></message>
    <message><source>Points a cashier redeems for a member a day</source><translation>תקרת מימוש נקודות לקופאי, לחבר ביום</translation></message>
    <message><source>The counter: selling, redeeming up to the limit, new members.</source><translation>הקופה: מכירה, מימוש עד התקרה, חברים חדשים.</translation></message>
    <message><source>Also returns, corrections, imports, campaigns and reports.</source><translation>גם החזרות, תיקונים, ייבוא קבצים, מהלכים שיווקיים ודוחות.</translation></message>
    <message><source>Everything: programs, users, settings, backups, erasing.</source><translation>הכול: תוכניות, משתמשים, הגדרות, גיבויים ומחיקה.</translation></message>
    <message><source>New PIN</source><translation>קוד סודי חדש</translation></message>
    <message><source>New PIN for {name}</source><translation>קוד סודי חדש ל{name}</translation></message>
    <message><source>Close access</source><translation>סגרו גישה</translation></message>
    <message><source>{name} will not be able to sign in any more.</source><translation>ל{name} לא תהיה יותר גישה.</translation></message>
    <message><source>PIN again</source><translation>שוב הקוד הסודי</translation></message>
    <message><source>The two PINs differ.</source><translation>שני הקודים אינם זהים.</translation></message>
    <message><source>Role</source><translation>תפקיד</translation></message>
    <message><source>Nobody</source><translation>אף אחד</translation></message>
    <message><source>Sales and enrolments count for</source><translation>למי נזקפים מכירות וצירופים</translation></message>
    <message><source>What is this user called?</source><translation>מה שם המשתמש?</translation></message>
    <message><source>signed in</source><translation>כניסה</translation></message>
    <message><source>signed out</source><translation>יציאה</translation></message>
    <message><source>wrong PIN</source><translation>קוד סודי שגוי</translation></message>
</context>
<context>
    <name>cli</name>
    <message><source>The shop “{name}” is ready in {folder}.</source><translation>החנות "{name}" מוכנה בתיקייה {folder}.</translation></message>
    <message><source>applied</source><translation>הופעלה</translation></message>
    <message><source>to be had</source><translation>אפשר לקבל</translation></message>
    <message><source>not now</source><translation>לא עכשיו</translation></message>
    <message><source>To pay: {sum}</source><translation>לתשלום: {sum}</translation></message>
    <message><source>To hand back: {sum}</source><translation>להחזיר ללקוח: {sum}</translation></message>
    <message><source>Receipt {receipt} is recorded.</source><translation>קבלה {receipt} נרשמה.</translation></message>
    <message><source>With this purchase they may join {program}.</source><translation>עם הקנייה הזאת אפשר להצטרף ל{program}.</translation></message>
    <message><source>Receipt {receipt} was taken back.</source><translation>קבלה {receipt} בוטלה.</translation></message>
</context>
<context>
    <name>imports</name>
    <message><source>imports.no_such_file</source><translation>אין קובץ בשם "{name}".</translation></message>
    <message><source>imports.not_a_file</source><translation>"{name}" הוא תיקייה ולא קובץ.</translation></message>
    <message><source>imports.empty_file</source><translation>הקובץ "{name}" ריק: אין בו שורות.</translation></message>
    <message><source>imports.not_text</source><translation>"{name}" אינו טבלה. שמרו אותו כ־CSV או כ־Excel‏ (xlsx) ונסו שוב.</translation></message>
    <message><source>imports.old_spreadsheet</source><translation>את "{name}" אי אפשר לקרוא: גיליון בתבנית ישנה או עם סיסמה. שמרו אותו כ־xlsx או כ־CSV.</translation></message>
    <message><source>imports.bad_spreadsheet</source><translation>גיליון ה־Excel‏ "{name}" פגום.</translation></message>
    <message><source>imports.too_large</source><translation>"{name}" גדול מדי לקריאה כגיליון. שמרו אותו כ־CSV.</translation></message>
    <message><source>imports.line_too_long</source><translation>בקובץ "{name}", ליד שורה {row}, יש שורה בלי סוף. ייתכן שחסרה מירכאה סוגרת.</translation></message>
    <message><source>imports.wrong_encoding</source><translation>הקובץ "{name}" אינו כתוב בקידוד {encoding} (שורה {row}).</translation></message>
    <message><source>imports.too_many_names</source><translation>הקובץ מזכיר יותר מ־{most} שמות שונים. חלקו אותו לכמה קבצים.</translation></message>
    <message><source>imports.bad_mapping</source><translation>אי אפשר לקרוא את המיפוי "{name}": {reason}</translation></message>
    <message><source>imports.wrong_kind</source><translation>המיפוי הוא לקובץ מסוג {kind}, לא {wanted}.</translation></message>
    <message><source>imports.unknown_field</source><translation>במיפוי, "{field}" אינו שדה מוכר או כתוב לא נכון. אפשר: {known}</translation></message>
    <message><source>imports.unknown_option</source><translation>במיפוי, ההגדרה "{option}" אינה מוכרת או שערכה שגוי. אפשר: {known}</translation></message>
    <message><source>imports.unknown_column</source><translation>אין בקובץ עמודה "{column}". העמודות: {known}</translation></message>
    <message><source>imports.twin_column</source><translation>העמודה "{column}" מופיעה פעמיים בכותרת הקובץ.</translation></message>
    <message><source>imports.missing_field</source><translation>לא נמצאה עמודה עבור {field}. העמודות בקובץ: {known}</translation></message>
    <message><source>imports.nothing_usable</source><translation>אף שורה בקובץ לא התאימה ({rejected} מתוך {rows} נדחו). דבר לא השתנה.</translation></message>
    <message><source>imports.onto_itself</source><translation>את השורות שנדחו אי אפשר לכתוב על הקובץ המיובא עצמו ("{name}").</translation></message>
    <message><source>imports.no_such_batch</source><translation>אין ייבוא מספר {batch}.</translation></message>
    <message><source>imports.already_undone</source><translation>ייבוא {batch} כבר בוטל.</translation></message>
    <message><source>imports.still_needed</source><translation>אי אפשר לבטל את ייבוא {batch}: על מה שהביא ({things}) נשענות רשומות מאוחרות יותר: {users}, {rows}. דבר לא השתנה.</translation></message>
    <message><source>imports.changed_since</source><translation>אי אפשר לבטל את ייבוא {batch}: מה ששינה ({things}) שונה מאז שוב. דבר לא השתנה.</translation></message>
    <message><source>The key is missing</source><translation>חסר מזהה</translation></message>
    <message><source>The date is missing</source><translation>חסר תאריך</translation></message>
    <message><source>Not a date</source><translation>לא תאריך</translation></message>
    <message><source>The amount is missing</source><translation>חסר סכום</translation></message>
    <message><source>Not a number</source><translation>לא מספר</translation></message>
    <message><source>The branch is missing</source><translation>חסר סניף</translation></message>
    <message><source>No such branch</source><translation>אין סניף כזה</translation></message>
    <message><source>No such member</source><translation>אין לקוח כזה</translation></message>
    <message><source>Several members have this phone or e-mail</source><translation>לכמה לקוחות יש אותו טלפון או דוא״ל</translation></message>
    <message><source>No such product</source><translation>אין מוצר כזה</translation></message>
    <message><source>No such employee</source><translation>אין עובד כזה</translation></message>
    <message><source>The row has more cells than the header</source><translation>בשורה יותר תאים מאשר בכותרת</translation></message>
    <message><source>The receipt names two members</source><translation>בקבלה שני לקוחות שונים</translation></message>
    <message><source>The receipt has this line number twice</source><translation>מספר השורה מופיע בקבלה פעמיים</translation></message>
    <message><source>This receipt is already here with other content</source><translation>הקבלה כבר קיימת עם תוכן אחר</translation></message>
    <message><source>No such receipt to return from</source><translation>לא נמצאה הקבלה שממנה מחזירים</translation></message>
    <message><source>More is returned than was sold</source><translation>הוחזר יותר ממה שנמכר</translation></message>
    <message><source>The card belongs to another member</source><translation>הכרטיס שייך ללקוח אחר</translation></message>
    <message><source>The member was erased</source><translation>הלקוח נמחק לבקשתו</translation></message>
    <message><source>Not a phone number</source><translation>לא מספר טלפון</translation></message>
    <message><source>Not an e-mail address</source><translation>לא כתובת דוא״ל</translation></message>
    <message><source>Not a birthday</source><translation>לא תאריך לידה</translation></message>
    <message><source>Not one of the possible words</source><translation>לא אחת המילים האפשריות</translation></message>
    <message><source>Neither yes nor no</source><translation>לא כן ולא לא</translation></message>
    <message><source>Too long</source><translation>ארוך מדי</translation></message>
    <message><source>A newer refusal stands</source><translation>קיים סירוב חדש יותר</translation></message>
    <message><source>Another row of the file is about the same</source><translation>שורה אחרת בקובץ עוסקת באותו דבר</translation></message>
    <message><source>Left out with the rest of its receipt</source><translation>הושמטה יחד עם שאר הקבלה</translation></message>
    <message><source>Neither points nor credit</source><translation>אין נקודות ואין זיכוי</translation></message>
    <message><source>An opening balance was already taken in</source><translation>יתרת פתיחה כבר יובאה</translation></message>
    <message><source>New customers</source><translation>לקוחות חדשים</translation></message>
    <message><source>New products</source><translation>מוצרים חדשים</translation></message>
    <message><source>New categories</source><translation>קטגוריות חדשות</translation></message>
    <message><source>New receipts</source><translation>קבלות חדשות</translation></message>
    <message><source>New receipt lines</source><translation>שורות קבלה חדשות</translation></message>
    <message><source>New branches</source><translation>סניפים חדשים</translation></message>
    <message><source>New employees</source><translation>עובדים חדשים</translation></message>
    <message><source>New consent decisions</source><translation>החלטות הסכמה חדשות</translation></message>
    <message><source>New balance entries</source><translation>תנועות יתרה חדשות</translation></message>
    <message><source>Dry run: nothing was written.</source><translation>הרצת ניסיון: דבר לא נכתב.</translation></message>
    <message><source>Everything in the file was already here.</source><translation>כל מה שבקובץ כבר היה כאן.</translation></message>
    <message><source>Import {batch} is done.</source><translation>ייבוא {batch} הסתיים.</translation></message>
    <message><source>{rows} rows: {updated} updated, {unchanged} unchanged, {rejected} left out.</source><translation>{rows} שורות · עודכנו: {updated} · ללא שינוי: {unchanged} · הושמטו: {rejected}</translation></message>
    <message><source>Row {row}, {column}: {problem} “{value}”</source><translation>שורה {row}, {column}: {problem} "{value}"</translation></message>
    <message><source>Columns that are not used: {names}</source><translation>עמודות שאין בהן שימוש: {names}</translation></message>
    <message><source>receipts</source><translation>קבלות</translation></message>
    <message><source>receipt lines</source><translation>שורות קבלה</translation></message>
    <message><source>customers</source><translation>לקוחות</translation></message>
    <message><source>products</source><translation>מוצרים</translation></message>
    <message><source>categories</source><translation>קטגוריות</translation></message>
    <message><source>branches</source><translation>סניפים</translation></message>
    <message><source>employees</source><translation>עובדים</translation></message>
    <message><source>consent decisions</source><translation>החלטות הסכמה</translation></message>
    <message><source>memberships</source><translation>חברויות</translation></message>
    <message><source>given benefits</source><translation>הטבות שניתנו</translation></message>
    <message><source>balance entries</source><translation>תנועות ביתרה</translation></message>
    <message><source>campaign letters</source><translation>הודעות של מהלכים</translation></message>
    <message><source>changes by a later import</source><translation>שינויים של ייבוא מאוחר יותר</translation></message>
    <message><source>other records</source><translation>רשומות אחרות</translation></message>
    <message><source>Import {batch} was taken back.</source><translation>ייבוא {batch} בוטל.</translation></message>
    <message numerus="yes"><source>… and {n} more problems.</source><translation><numerusform>… ועוד בעיה אחת.</numerusform><numerusform>… ועוד שתי בעיות.</numerusform><numerusform>… ועוד {n} בעיות.</numerusform></translation></message>
</context>
<context>
    <name>members</name>
    <message><source>members.unknown</source><translation>לא נמצא לקוח "{member}".</translation></message>
    <message><source>members.ambiguous</source><translation>ל־"{member}" יש כמה לקוחות: {numbers}. בחרו אחד לפי מספר.</translation></message>
    <message><source>members.key_taken</source><translation>"{value}" כבר שייך ללקוח מספר {number}.</translation></message>
    <message><source>members.bad_phone</source><translation>"{value}" אינו מספר טלפון. בדקו את הספרות.</translation></message>
    <message><source>members.bad_email</source><translation>"{value}" אינה כתובת דוא״ל.</translation></message>
    <message><source>members.bad_key</source><translation>"{value}" אינו מספר לקוח או כרטיס.</translation></message>
    <message><source>members.bad_birthday</source><translation>"{value}" אינו יום הולדת. כתבו יום/חודש/שנה, למשל 13/05/1990.</translation></message>
    <message><source>members.nameless</source><translation>כתבו לפחות שם, טלפון, דוא״ל או כרטיס.</translation></message>
    <message><source>Letter</source><translation>מכתב</translation></message>
    <message><source>Phone call</source><translation>שיחת טלפון</translation></message>
    <message><source>agreed</source><translation>הסכימו</translation></message>
    <message><source>refused</source><translation>סירבו</translation></message>
    <message><source>said so</source><translation>אמרו במפורש</translation></message>
    <message><source>existing customer</source><translation>לקוחות קיימים</translation></message>
    <message><source>Card</source><translation>כרטיס</translation></message>
    <message><source>may join</source><translation>יכולים להצטרף</translation></message>
    <message><source>invited</source><translation>הוזמנו</translation></message>
    <message><source>member</source><translation>חברים</translation></message>
    <message><source>expired</source><translation>פג תוקף</translation></message>
    <message><source>left</source><translation>עזבו</translation></message>
    <message><source>no name</source><translation>אין שם</translation></message>
    <message><source>no phone</source><translation>אין טלפון</translation></message>
    <message><source>no e-mail</source><translation>אין דוא״ל</translation></message>
    <message><source>no birthday</source><translation>אין יום הולדת</translation></message>
    <message><source>no city</source><translation>אין יישוב</translation></message>
    <message><source>no consent to any channel</source><translation>אין הסכמה לאף ערוץ</translation></message>
    <message><source>Tax id</source><translation>מספר עוסק</translation></message>
    <message><source>Job title</source><translation>תפקיד</translation></message>
    <message><source>Gender</source><translation>מגדר</translation></message>
    <message><source>Birthday</source><translation>יום הולדת</translation></message>
    <message><source>Postcode</source><translation>מיקוד</translation></message>
    <message><source>Preferred channel</source><translation>ערוץ מועדף</translation></message>
    <message><source>Household</source><translation>משק בית</translation></message>
    <message><source>Note</source><translation>הערה</translation></message>
    <message><source>How you came to us</source><translation>איך הגעתם אלינו</translation></message>
    <message><source>Came with the file</source><translation>הגיע מהקובץ</translation></message>
    <message><source>Enrolled on</source><translation>תאריך הצטרפות</translation></message>
    <message><source>Enrolled by</source><translation>צורפתם על ידי</translation></message>
    <message><source>Kept since</source><translation>שמור מאז</translation></message>
    <message><source>Last changed</source><translation>שונה לאחרונה</translation></message>
    <message><source>Consent noted</source><translation>נרשמה הסכמה או סירוב</translation></message>
    <message><source>Record handed out</source><translation>הרשומה נמסרה</translation></message>
    <message><source>Your details</source><translation>הפרטים שלכם</translation></message>
    <message><source>Kind</source><translation>סוג</translation></message>
    <message><source>Since</source><translation>מאז</translation></message>
    <message><source>What we know you by</source><translation>איך אנחנו מזהים אתכם</translation></message>
    <message><source>Channel</source><translation>ערוץ</translation></message>
    <message><source>Answer</source><translation>תשובה</translation></message>
    <message><source>How we know</source><translation>מאין אנחנו יודעים</translation></message>
    <message><source>By</source><translation>על ידי</translation></message>
    <message><source>Today we may write to you by: {channels}.</source><translation>היום מותר לנו לפנות אליכם באמצעות: {channels}.</translation></message>
    <message><source>Today we may not write to you.</source><translation>היום אסור לנו לפנות אליכם.</translation></message>
    <message><source>Whether we may write to you</source><translation>האם מותר לפנות אליכם</translation></message>
    <message><source>Program</source><translation>תוכנית</translation></message>
    <message><source>Standing</source><translation>מעמד</translation></message>
    <message><source>Track</source><translation>מסלול</translation></message>
    <message><source>Programs you joined</source><translation>התוכניות שלכם</translation></message>
    <message><source>Your balance</source><translation>היתרה שלכם</translation></message>
    <message><source>Amount</source><translation>סכום</translation></message>
    <message><source>Good until</source><translation>בתוקף עד</translation></message>
    <message><source>Reason</source><translation>סיבה</translation></message>
    <message><source>Movements of points and credit</source><translation>תנועות של נקודות וזיכוי</translation></message>
    <message><source>Benefit</source><translation>הטבה</translation></message>
    <message><source>Given on</source><translation>ניתן ביום</translation></message>
    <message><source>Used on</source><translation>מומש ביום</translation></message>
    <message><source>Benefits</source><translation>הטבות</translation></message>
    <message><source>Message</source><translation>הודעה</translation></message>
    <message><source>Sent on</source><translation>נשלח ביום</translation></message>
    <message><source>Messages</source><translation>הודעות</translation></message>
    <message><source>Receipt</source><translation>קבלה</translation></message>
    <message><source>Article</source><translation>מוצר</translation></message>
    <message><source>Quantity</source><translation>כמות</translation></message>
    <message><source>Together</source><translation>סך הכול</translation></message>
    <message><source>What was done</source><translation>מה נעשה</translation></message>
    <message><source>Who worked with your record</source><translation>מי טיפל ברשומה שלכם</translation></message>
    <message><source>This is everything our shop keeps about you, as of the day named below.</source><translation>זה כל מה ששמור עליכם בחנות שלנו, נכון ליום הרשום בתחתית.</translation></message>
    <message><source>Everything kept about {name}</source><translation>כל מה ששמור על {name}</translation></message>
    <message><source>How complete your details are</source><translation>עד כמה הפרטים שלכם מלאים</translation></message>
    <message><source>Joined with another record of yours</source><translation>מוזג עם רשומה נוספת שלכם</translation></message>
    <message><source>Fact</source><translation>פרט</translation></message>
    <message><source>Tags</source><translation>תגיות</translation></message>
    <message><source>Recommended by a customer</source><translation>הגעתם בהמלצת לקוח</translation></message>
    <message><source>Customers you recommended us to</source><translation>לקוחות שהבאתם</translation></message>
    <message><source>Customer {number} was erased. Sums stay, without a name.</source><translation>לקוח מספר {number} נמחק. הסכומים נשארים, בלי שם.</translation></message>
    <message><source>Everything held about customer {number}:</source><translation>כל מה ששמור על לקוח מספר {number}:</translation></message>
    <message><source>May be reached by: {channels}</source><translation>אפשר לפנות באמצעות: {channels}</translation></message>
    <message><source>Last purchase: {day}</source><translation>קנייה אחרונה: {day}</translation></message>
    <message><source>Missing: {gaps}</source><translation>חסר: {gaps}</translation></message>
    <message numerus="yes"><source>{shown} of {n} customers</source><translation><numerusform>{shown} מתוך לקוח אחד</numerusform><numerusform>{shown} מתוך שני לקוחות</numerusform><numerusform>{shown} מתוך {n} לקוחות</numerusform></translation></message>
    <message numerus="yes"><source>{n} purchases, {total} in all</source><translation><numerusform>קנייה אחת, {total} בסך הכול</numerusform><numerusform>שתי קניות, {total} בסך הכול</numerusform><numerusform>{n} קניות, {total} בסך הכול</numerusform></translation></message>
    <message><source>merging.oneself</source><translation>לקוח מספר {number} אינו יכול להתמזג עם עצמו. בחרו לקוח אחר.</translation></message>
    <message><source>merging.erased</source><translation>אחד מהשניים נמחק, ואין את מי למזג.</translation></message>
    <message><source>merging.already_merged</source><translation>לקוח מספר {number} כבר מוזג אל {into}.</translation></message>
    <message><source>merging.households_differ</source><translation>השניים רשומים במשקי בית שונים. בחרו איזה מהם יישאר.</translation></message>
    <message><source>merging.bad_choice</source><translation>אי אפשר לבחור "{value}" עבור "{field}".</translation></message>
    <message><source>merging.none</source><translation>אין מיזוג שמספרו {merge}.</translation></message>
    <message><source>merging.already_undone</source><translation>מיזוג {merge} כבר בוטל.</translation></message>
    <message><source>merging.erased_since</source><translation>הלקוח נמחק מאז, ואי אפשר עוד להפריד.</translation></message>
    <message><source>merging.merged_since</source><translation>מאז היה מיזוג נוסף. בטלו קודם את מיזוג {merge}.</translation></message>
    <message><source>merging.changed_since</source><translation>מאז המיזוג השתנו: {things}. אי אפשר עוד לדעת למי הם שייכים, ולכן המיזוג נשאר.</translation></message>
    <message><source>purchases</source><translation>קניות</translation></message>
    <message><source>consents</source><translation>הסכמות</translation></message>
    <message><source>cards or addresses</source><translation>כרטיסים או כתובות</translation></message>
    <message><source>own fields</source><translation>שדות נוספים</translation></message>
    <message><source>details</source><translation>פרטים</translation></message>
    <message><source>balance</source><translation>יתרה</translation></message>
    <message><source>members.nobody</source><translation>לא נבחר אף אחד להדפסת כרטיסים.</translation></message>
    <message><source>same e-mail</source><translation>אותו דוא״ל</translation></message>
    <message><source>same phone</source><translation>אותו טלפון</translation></message>
    <message><source>same name and birthday</source><translation>אותו שם ויום הולדת</translation></message>
    <message><source>same birthday</source><translation>אותו יום הולדת</translation></message>
    <message><source>same name</source><translation>אותו שם</translation></message>
    <message><source>similar name</source><translation>שם דומה</translation></message>
    <message><source>same address</source><translation>אותה כתובת</translation></message>
    <message><source>Customer {number} was changed.</source><translation>הפרטים של לקוח מספר {number} עודכנו.</translation></message>
    <message><source>Member cards</source><translation>כרטיסי חבר</translation></message>
    <message><source>Customers {numbers} are two people.</source><translation>לקוחות {numbers} הם שני אנשים שונים.</translation></message>
    <message numerus="yes"><source>{shown} of {n} pairs</source><translation><numerusform>{shown} מתוך זוג אחד</numerusform><numerusform>{shown} מתוך שני זוגות</numerusform><numerusform>{shown} מתוך {n} זוגות</numerusform></translation></message>
    <message><source>{other} went into {keep}. Undo it with: members undo-merge {merge}</source><translation>{other} מוזג אל {keep}. לביטול: members undo-merge {merge}</translation></message>
    <message><source>The two stand apart again.</source><translation>הם שוב שני לקוחות נפרדים.</translation></message>
    <message numerus="yes"><source>{n} purchases</source><translation><numerusform>קנייה אחת</numerusform><numerusform>שתי קניות</numerusform><numerusform>{n} קניות</numerusform></translation></message>
    <message><source>Credit: {amount}</source><translation>זיכוי: {amount}</translation></message>
</context>
<context>
    <name>purchases</name>
    <message><source>purchases.empty_receipt</source><translation>לקבלה "{receipt}" צריך מספר ולפחות שורה אחת.</translation></message>
    <message><source>purchases.bad_line</source><translation>בשורה {line} הכמות או הסכום אינם תקינים.</translation></message>
    <message><source>purchases.receipt_exists</source><translation>קבלה מספר {receipt} כבר קיימת באותו יום ובאותה קופה.</translation></message>
    <message><source>purchases.no_receipt</source><translation>לא נמצאה קבלה מספר {receipt}.</translation></message>
    <message><source>purchases.no_line</source><translation>בקבלה אין שורה {line} שנמכרה.</translation></message>
    <message><source>purchases.returns_too_much</source><translation>משורה {line} אפשר להחזיר עוד {left} לכל היותר.</translation></message>
</context>
<context>
    <name>segments</name>
    <message><source>segments.bad_shape</source><translation>במקום {path} בכלל כתוב דבר שאינו מוכר: {found}</translation></message>
    <message><source>segments.newer_rule</source><translation>הכלל נכתב בגרסה חדשה יותר של מועדון (גרסה {version}, במקום {path}). עדכנו את התוכנה.</translation></message>
    <message><source>segments.unknown_fact</source><translation>במקום {path}: אין נתון בשם "{fact}".</translation></message>
    <message><source>segments.unknown_operator</source><translation>במקום {path}: אי אפשר להשוות את {fact} בדרך "{op}". אפשר: {known}</translation></message>
    <message><source>segments.bad_value</source><translation>במקום {path}: הערך {value} אינו מתאים.</translation></message>
    <message><source>segments.turned_round</source><translation>במקום {path}: הסוף ({last}) בא לפני ההתחלה ({first}).</translation></message>
    <message><source>segments.bad_window</source><translation>במקום {path}: חלון הזמן {found} אינו מתאים לנתון הזה.</translation></message>
    <message><source>segments.needs_window</source><translation>במקום {path}: לנתון {fact} צריך חלון זמן, למשל 90 הימים האחרונים.</translation></message>
    <message><source>segments.bad_where</source><translation>במקום {path}: אי אפשר לצמצם את הנתון לפי {found}.</translation></message>
    <message><source>segments.too_deep</source><translation>במקום {path}: הקבוצות מקוננות עמוק מדי (עד {limit}).</translation></message>
    <message><source>segments.too_long</source><translation>במקום {path}: יש יותר מדי תנאים (עד {limit}).</translation></message>
    <message><source>segments.unknown_segment</source><translation>אין פלח בשם "{name}".</translation></message>
    <message><source>segments.exists</source><translation>כבר יש פלח בשם "{name}".</translation></message>
    <message><source>segments.bad_name</source><translation>לפלח צריך שם, עד 100 תווים בשורה אחת: "{name}".</translation></message>
    <message><source>segments.circle</source><translation>הפלח "{name}" היה נשען על עצמו: {through}</translation></message>
    <message><source>segments.in_use</source><translation>"{name}" מופיע בכללים של {by}. הסירו אותו משם, ואז אפשר יהיה לשנות את שמו.</translation></message>
    <message><source>gender</source><translation>מגדר</translation></message>
    <message><source>age</source><translation>גיל</translation></message>
    <message><source>city</source><translation>יישוב</translation></message>
    <message><source>postcode</source><translation>מיקוד</translation></message>
    <message><source>language</source><translation>שפה</translation></message>
    <message><source>person or business</source><translation>אדם או עסק</translation></message>
    <message><source>job title</source><translation>תפקיד</translation></message>
    <message><source>company</source><translation>חברה</translation></message>
    <message><source>tags</source><translation>תגיות</translation></message>
    <message><source>home branch</source><translation>סניף הבית</translation></message>
    <message><source>enrolled</source><translation>תאריך הצטרפות</translation></message>
    <message><source>enrolled by</source><translation>צורף על ידי</translation></message>
    <message><source>how they came</source><translation>איך הגיעו</translation></message>
    <message><source>birthday</source><translation>יום הולדת</translation></message>
    <message><source>customers they brought</source><translation>לקוחות שהביאו</translation></message>
    <message><source>quality of their details</source><translation>איכות הפרטים</translation></message>
    <message><source>own field</source><translation>שדה משלכם</translation></message>
    <message><source>may be reached by</source><translation>אפשר לפנות אליהם דרך</translation></message>
    <message><source>agreed to</source><translation>ערוצים שהסכימו להם</translation></message>
    <message><source>preferred channel</source><translation>ערוץ מועדף</translation></message>
    <message><source>last message</source><translation>הודעה אחרונה</translation></message>
    <message><source>number of messages</source><translation>מספר ההודעות</translation></message>
    <message><source>number of purchases</source><translation>מספר הקניות</translation></message>
    <message><source>total spent</source><translation>סכום הקניות</translation></message>
    <message><source>number of items bought</source><translation>מספר הפריטים שנקנו</translation></message>
    <message><source>average purchase</source><translation>קנייה ממוצעת</translation></message>
    <message><source>first purchase</source><translation>קנייה ראשונה</translation></message>
    <message><source>last purchase</source><translation>קנייה אחרונה</translation></message>
    <message><source>days since the last purchase</source><translation>ימים מאז הקנייה האחרונה</translation></message>
    <message><source>usual days between visits</source><translation>מספר הימים הרגיל בין ביקורים</translation></message>
    <message><source>time since the last visit ÷ usual time between visits</source><translation>הזמן מאז הביקור האחרון ביחס למרווח הרגיל</translation></message>
    <message><source>share of their spending</source><translation>חלק מהקניות שלהם</translation></message>
    <message><source>number of branches bought in</source><translation>מספר הסניפים שקנו בהם</translation></message>
    <message><source>main branch</source><translation>הסניף העיקרי</translation></message>
    <message><source>bought</source><translation>קנו</translation></message>
    <message><source>share of purchases returned</source><translation>חלק מהקניות שהוחזר</translation></message>
    <message><source>discount as a share of the full price</source><translation>ההנחה ביחס למחיר המלא</translation></message>
    <message><source>spending against the period before</source><translation>הקניות ביחס לתקופה הקודמת</translation></message>
    <message><source>stage</source><translation>שלב</translation></message>
    <message><source>preferred customer</source><translation>לקוח מועדף</translation></message>
    <message><source>recency score</source><translation>ציון עדכניות</translation></message>
    <message><source>frequency score</source><translation>ציון תדירות</translation></message>
    <message><source>spending score</source><translation>ציון קניות</translation></message>
    <message><source>RFM cell</source><translation>משבצת RFM</translation></message>
    <message><source>RFM group</source><translation>קבוצת RFM</translation></message>
    <message><source>in the segment</source><translation>בפלח</translation></message>
    <message><source>random sample</source><translation>מדגם אקראי</translation></message>
    <message><source>member of</source><translation>חברים בתוכנית</translation></message>
    <message><source>membership</source><translation>מצב החברות</translation></message>
    <message><source>track</source><translation>מסלול</translation></message>
    <message><source>joined</source><translation>הצטרפו לתוכנית</translation></message>
    <message><source>days of membership</source><translation>ימי חברות</translation></message>
    <message><source>joined through</source><translation>הצטרפו דרך</translation></message>
    <message><source>membership ends</source><translation>סוף החברות</translation></message>
    <message><source>points</source><translation>נקודות</translation></message>
    <message><source>credit</source><translation>זיכוי</translation></message>
    <message><source>points about to expire</source><translation>נקודות שעומדות לפוג</translation></message>
    <message><source>credit about to expire</source><translation>זיכוי שעומד לפוג</translation></message>
    <message><source>benefits given</source><translation>הטבות שניתנו</translation></message>
    <message><source>benefits used</source><translation>הטבות שמומשו</translation></message>
    <message><source>last benefit used</source><translation>מימוש ההטבה האחרון</translation></message>
    <message><source>benefits left unused in a row</source><translation>הטבות ברצף שלא מומשו</translation></message>
    <message><source>received</source><translation>קיבלו את המהלך</translation></message>
    <message><source>responded to</source><translation>הגיבו למהלך</translation></message>
    <message><source>place in a trial</source><translation>הקבוצה בניסוי</translation></message>
    <message><source>chance of still being a customer</source><translation>הסיכוי שעדיין לקוח</translation></message>
    <message><source>visit days expected in the next 12 months</source><translation>ימי ביקור צפויים ב־12 החודשים הבאים</translation></message>
    <message><source>expected in the next 12 months</source><translation>צפוי ב־12 החודשים הבאים</translation></message>
    <message numerus="yes"><source>{n} customers of {of} ({share}), {revenue} of the revenue</source><translation><numerusform>לקוח אחד מתוך {of} ({share}), {revenue} מהפדיון</numerusform><numerusform>שני לקוחות מתוך {of} ({share}), {revenue} מהפדיון</numerusform><numerusform>{n} לקוחות מתוך {of} ({share}), {revenue} מהפדיון</numerusform></translation></message>
    <message><source>There are no segments yet.</source><translation>עדיין אין פלחים.</translation></message>
    <message><source>{member} is in</source><translation>{member} בפנים</translation></message>
    <message><source>{member} is not in</source><translation>{member} לא בפנים</translation></message>
    <message><source>all of these</source><translation>כל אלה</translation></message>
    <message><source>any of these</source><translation>אחד מאלה</translation></message>
    <message><source>not this</source><translation>לא זה</translation></message>
    <message numerus="yes"><source>{n} members written to {file}</source><translation><numerusform>לקוח אחד נכתב אל {file}</numerusform><numerusform>שני לקוחות נכתבו אל {file}</numerusform><numerusform>{n} לקוחות נכתבו אל {file}</numerusform></translation></message>
    <message><source>“{name}” is kept, version {version}.</source><translation>"{name}" נשמר, גרסה {version}.</translation></message>
    <message><source>At {path}: {problem}</source><translation>במקום {path}: {problem}</translation></message>
    <message><source>Prospects</source><translation>מתעניינים</translation></message>
    <message><source>Known to the shop, but never bought.</source><translation>מוכרים לחנות, אבל עוד לא קנו.</translation></message>
    <message><source>Bought for the first time lately.</source><translation>קנו לראשונה לאחרונה.</translation></message>
    <message><source>Active customers</source><translation>לקוחות פעילים</translation></message>
    <message><source>Come as often as they usually do.</source><translation>באים בקצב הרגיל שלהם.</translation></message>
    <message><source>Preferred customers</source><translation>לקוחות מועדפים</translation></message>
    <message><source>Spent the most in the last 12 months.</source><translation>קנו הכי הרבה ב־12 החודשים האחרונים.</translation></message>
    <message><source>Drifting away</source><translation>מתרחקים</translation></message>
    <message><source>Have been away much longer than is usual for them.</source><translation>לא ביקרו הרבה יותר זמן מהרגיל אצלם.</translation></message>
    <message><source>Lost customers</source><translation>לקוחות שאבדו</translation></message>
    <message><source>Away so long that they are hardly customers any more.</source><translation>לא ביקרו כל כך הרבה זמן, שכבר קשה לקרוא להם לקוחות.</translation></message>
    <message><source>Came back</source><translation>חזרו אלינו</translation></message>
    <message><source>Bought again after a long silence.</source><translation>קנו שוב אחרי הפסקה ארוכה.</translation></message>
    <message><source>One-time customers</source><translation>לקוחות חד־פעמיים</translation></message>
    <message><source>Came on one day only, some time ago.</source><translation>באו ביום אחד בלבד, לפני זמן מה.</translation></message>
    <message><source>Birthday soon</source><translation>יום הולדת בקרוב</translation></message>
    <message><source>Have a birthday in the next two weeks.</source><translation>יום ההולדת שלהם בשבועיים הקרובים.</translation></message>
    <message><source>Business customers</source><translation>לקוחות עסקיים</translation></message>
    <message><source>Companies and other businesses.</source><translation>חברות ועסקים אחרים.</translation></message>
    <message><source>Agreed to this channel and have a valid address.</source><translation>הסכימו לערוץ הזה ויש להם כתובת תקינה.</translation></message>
    <message><source>Reachable by e-mail</source><translation>אפשר לפנות בדוא״ל</translation></message>
    <message><source>Reachable by SMS</source><translation>אפשר לפנות ב־SMS</translation></message>
    <message><source>Reachable by post</source><translation>אפשר לפנות בדואר</translation></message>
    <message><source>Reachable by phone</source><translation>אפשר לפנות בטלפון</translation></message>
    <message><source>A group of the RFM map, by how recently and how often they come.</source><translation>קבוצה במפת RFM: לפי מתי באו לאחרונה וכמה פעמים.</translation></message>
    <message><source>Measurable</source><translation>מדיד</translation></message>
    <message><source>Reachable</source><translation>נגיש</translation></message>
    <message><source>Profitable</source><translation>רווחי</translation></message>
    <message><source>Substantial</source><translation>גדול דיו</translation></message>
    <message><source>Distinct</source><translation>מובחן</translation></message>
    <message><source>Actionable</source><translation>ישים</translation></message>
    <message><source>Growing</source><translation>צומח</translation></message>
    <message><source>For how many of all customers the details are known that the rule asks for; of several details, the one known of fewest counts.</source><translation>אצל כמה מכלל הלקוחות ידועים הפרטים שהכלל שואל עליהם. אם יש כמה פרטים, קובע זה שידוע אצל הכי מעט לקוחות.</translation></message>
    <message><source>The share of the segment that agreed to at least one channel and has a valid address there.</source><translation>החלק מהפלח שהסכים לפחות לערוץ אחד ויש לו שם כתובת תקינה.</translation></message>
    <message><source>What a member of the segment spent in the last 12 months, set against the average customer: as much as the average is half the bar, three times as much three quarters.</source><translation>כמה הוציא לקוח בפלח ב־12 החודשים האחרונים לעומת הלקוח הממוצע: כמו הממוצע – חצי פס, פי 3 – שלושה רבעים.</translation></message>
    <message><source>How much of the customers needed for a trial the segment has: two equal groups, large enough to tell a change of 10 percentage points in who buys within 30 days.</source><translation>כמה מהלקוחות שדרושים לניסוי יש בפלח: שתי קבוצות שוות, גדולות מספיק כדי להבחין בשינוי של 10 נקודות אחוז במי שקונים תוך 30 יום.</translation></message>
    <message><source>One minus the overlap with the most similar saved segment: customers in both, out of the customers in either.</source><translation>100% פחות החפיפה עם הפלח השמור הדומה ביותר: לקוחות שנמצאים בשניהם מתוך כל מי שנמצא באחד מהם.</translation></message>
    <message><source>How many running benefits at least half of the segment may get; three fill the bar.</source><translation>כמה הטבות פעילות לפחות חצי מהפלח יכול לקבל; שלוש ממלאות את הפס.</translation></message>
    <message><source>How the segment's size changed in 6 months: unchanged is half the bar, doubled fills it.</source><translation>איך השתנה גודל הפלח ב־6 חודשים: בלי שינוי – חצי פס, פי שניים – פס מלא.</translation></message>
    <message><source>all data known</source><translation>כל הנתונים ידועים</translation></message>
    <message><source>known of {share}: {fact}</source><translation>ידוע אצל {share}: {fact}</translation></message>
    <message><source>{some} of {all}</source><translation>{some} מתוך {all}</translation></message>
    <message><source>{amount} in 12 months</source><translation>{amount} ב־12 חודשים</translation></message>
    <message><source>margin {amount} in 12 months</source><translation>רווח גולמי {amount} ב־12 חודשים</translation></message>
    <message><source>enough for a trial</source><translation>מספיק לניסוי</translation></message>
    <message><source>small: a trial needs {n}</source><translation>קטן: לניסוי דרושים {n}</translation></message>
    <message><source>no overlap</source><translation>בלי חפיפה</translation></message>
    <message><source>overlap {share} with “{name}”</source><translation>חפיפה של {share} עם "{name}"</translation></message>
    <message numerus="yes"><source>{n} benefits fit</source><translation><numerusform>הטבה אחת מתאימה</numerusform><numerusform>שתי הטבות מתאימות</numerusform><numerusform>{n} הטבות מתאימות</numerusform></translation></message>
    <message><source>no benefit fits</source><translation>אין הטבה מתאימה</translation></message>
    <message><source>no history of these details</source><translation>לפרטים האלה אין היסטוריה</translation></message>
    <message><source>nobody yet</source><translation>עוד אין איש</translation></message>
    <message><source>▲ {share} in 6 months</source><translation>▲ {share} ב־6 חודשים</translation></message>
    <message><source>▼ {share} in 6 months</source><translation>▼ {share} ב־6 חודשים</translation></message>
    <message><source>as large as 6 months ago</source><translation>גודל זהה לזה שלפני 6 חודשים</translation></message>
</context>
<context>
    <name>sentences</name>
    <message><source>{fact}: exactly {value}</source><translation>{fact}: בדיוק {value}</translation></message>
    <message><source>{fact}: not {value}</source><translation>{fact}: לא {value}</translation></message>
    <message><source>{fact}: at least {value}</source><translation>{fact}: לפחות {value}</translation></message>
    <message><source>{fact}: more than {value}</source><translation>{fact}: יותר מ־{value}</translation></message>
    <message><source>{fact}: at most {value}</source><translation>{fact}: לכל היותר {value}</translation></message>
    <message><source>{fact}: less than {value}</source><translation>{fact}: פחות מ־{value}</translation></message>
    <message><source>{fact}: from {first} to {last}</source><translation>{fact}: מ־{first} עד {last}</translation></message>
    <message><source>{fact}: contains “{value}”</source><translation>{fact}: מכיל "{value}"</translation></message>
    <message><source>{fact}: begins with “{value}”</source><translation>{fact}: מתחיל ב־"{value}"</translation></message>
    <message><source>{fact}: ends with “{value}”</source><translation>{fact}: מסתיים ב־"{value}"</translation></message>
    <message><source>{fact}: {value}</source><translation>{fact}: {value}</translation></message>
    <message><source>{fact}: all of {value}</source><translation>{fact}: כל אלה: {value}</translation></message>
    <message><source>{fact}: none of {value}</source><translation>{fact}: לא {value}</translation></message>
    <message><source>{fact}: on {value}</source><translation>{fact}: בתאריך {value}</translation></message>
    <message><source>{fact}: before {value}</source><translation>{fact}: לפני {value}</translation></message>
    <message><source>{fact}: after {value}</source><translation>{fact}: אחרי {value}</translation></message>
    <message numerus="yes"><source>{fact}: in the last {n} days</source><translation><numerusform>{fact}: ביום האחרון</numerusform><numerusform>{fact}: ביומיים האחרונים</numerusform><numerusform>{fact}: ב־{n} הימים האחרונים</numerusform></translation></message>
    <message numerus="yes"><source>{fact}: in the next {n} days</source><translation><numerusform>{fact}: היום</numerusform><numerusform>{fact}: היום או מחר</numerusform><numerusform>{fact}: ב־{n} הימים הקרובים</numerusform></translation></message>
    <message numerus="yes"><source>{fact}: not in the last {n} days</source><translation><numerusform>{fact}: לא ביום האחרון</numerusform><numerusform>{fact}: לא ביומיים האחרונים</numerusform><numerusform>{fact}: לא ב־{n} הימים האחרונים</numerusform></translation></message>
    <message><source>{fact}: in month {value}</source><translation>{fact}: בחודש {value}</translation></message>
    <message><source>{fact}: known</source><translation>{fact}: ידוע</translation></message>
    <message><source>{fact}: not known</source><translation>{fact}: לא ידוע</translation></message>
    <message><source>not bought yet</source><translation>עוד לא קנו</translation></message>
    <message><source>new</source><translation>חדשים</translation></message>
    <message><source>came back</source><translation>חזרו</translation></message>
    <message><source>lost</source><translation>אבדו</translation></message>
    <message><source>drifting away</source><translation>מתרחקים</translation></message>
    <message><source>came once</source><translation>באו פעם אחת</translation></message>
    <message><source>active</source><translation>פעילים</translation></message>
    <message><source>shop</source><translation>בחנות</translation></message>
    <message><source>web</source><translation>באינטרנט</translation></message>
    <message><source>no</source><translation>לא</translation></message>
    <message><source>Monday</source><translation>יום שני</translation></message>
    <message><source>Tuesday</source><translation>יום שלישי</translation></message>
    <message><source>Wednesday</source><translation>יום רביעי</translation></message>
    <message><source>Thursday</source><translation>יום חמישי</translation></message>
    <message><source>Friday</source><translation>יום שישי</translation></message>
    <message><source>Saturday</source><translation>שבת</translation></message>
    <message><source>Sunday</source><translation>יום ראשון</translation></message>
    <message><source>branch {value}</source><translation>סניף {value}</translation></message>
    <message><source>region {value}</source><translation>אזור {value}</translation></message>
    <message><source>product {value}</source><translation>מוצר {value}</translation></message>
    <message><source>the product {value}</source><translation>את המוצר {value}</translation></message>
    <message><source>category {value}</source><translation>קטגוריה {value}</translation></message>
    <message><source>department {value}</source><translation>מחלקה {value}</translation></message>
    <message><source>brand {value}</source><translation>מותג {value}</translation></message>
    <message><source>on {value}</source><translation>ב־{value}</translation></message>
    <message><source>at {value}</source><translation>בשעות {value}</translation></message>
    <message><source>through {value}</source><translation>דרך: {value}</translation></message>
    <message><source>program {value}</source><translation>תוכנית {value}</translation></message>
    <message><source>benefit {value}</source><translation>הטבה {value}</translation></message>
    <message><source>campaign {value}</source><translation>מהלך {value}</translation></message>
    <message><source>employee {value}</source><translation>עובד {value}</translation></message>
    <message><source>tag {value}</source><translation>תגית {value}</translation></message>
    <message><source>track {value}</source><translation>מסלול {value}</translation></message>
    <message><source>own field {value}</source><translation>שדה משלכם בשם {value}</translation></message>
    <message><source>This shop has no {thing}.</source><translation>בחנות הזאת אין {thing}.</translation></message>
    <message><source>everyone</source><translation>כולם</translation></message>
    <message><source>{some} or {last}</source><translation>{some} או {last}</translation></message>
    <message numerus="yes"><source>in the last {n} days</source><translation><numerusform>ביום האחרון</numerusform><numerusform>ביומיים האחרונים</numerusform><numerusform>ב־{n} הימים האחרונים</numerusform></translation></message>
    <message numerus="yes"><source>in the last {n} months</source><translation><numerusform>בחודש האחרון</numerusform><numerusform>בחודשיים האחרונים</numerusform><numerusform>ב־{n} החודשים האחרונים</numerusform></translation></message>
    <message><source>from {first} to {last} days ago</source><translation>מלפני {first} ימים עד לפני {last} ימים</translation></message>
    <message><source>from {first} to {last}</source><translation>מ־{first} עד {last}</translation></message>
    <message numerus="yes"><source>in the next {n} days</source><translation><numerusform>היום</numerusform><numerusform>היום או מחר</numerusform><numerusform>ב־{n} הימים הקרובים</numerusform></translation></message>
    <message><source>returned goods only</source><translation>החזרות בלבד</translation></message>
    <message><source>without returned goods</source><translation>בלי החזרות</translation></message>
    <message><source>not known</source><translation>לא ידוע</translation></message>
    <message><source>none</source><translation>אין</translation></message>
    <message><source>{value}</source><translation>{value}</translation></message>
    <message><source>yes</source><translation>כן</translation></message>
    <message><source>person</source><translation>אדם</translation></message>
    <message><source>business</source><translation>עסק</translation></message>
    <message><source>Customers who {rule}</source><translation>לקוחות ש{rule}</translation></message>
    <message><source>All customers</source><translation>כל הלקוחות</translation></message>
    <message><source>No customer</source><translation>אף לקוח</translation></message>
    <message><source>{some} and who {last}</source><translation>{some} וש{last}</translation></message>
    <message><source>{some}, who {last}</source><translation>{some}, ש{last}</translation></message>
    <message><source>{some}; and who {last}</source><translation>{some}; ושגם {last}</translation></message>
    <message><source>{some}, and also at least one of these: {group}</source><translation>{some}, ובנוסף מתקיים לגביהם לפחות אחד מאלה: {group}</translation></message>
    <message><source>meet at least one of these: {group}</source><translation>מתקיים לגביהם לפחות אחד מאלה: {group}</translation></message>
    <message><source>{some}, or {last}</source><translation>{some}, או {last}</translation></message>
    <message><source>{some}, or who {last}</source><translation>{some}, או ש{last}</translation></message>
    <message><source>{some} and also {last}</source><translation>{some} וגם {last}</translation></message>
    <message><source>are customers</source><translation>הם לקוחות</translation></message>
    <message><source>are nobody</source><translation>הם אף אחד</translation></message>
    <message><source>do not fit this: {rule}</source><translation>לא מתקיים לגביהם: {rule}</translation></message>
    <message><source>{some} and {last}</source><translation>{some} ו־{last}</translation></message>
    <message><source>“{value}”</source><translation>"{value}"</translation></message>
    <message><source>private people</source><translation>לקוחות פרטיים</translation></message>
    <message><source>businesses</source><translation>עסקים</translation></message>
    <message numerus="yes"><source>{value} purchases</source><translation><numerusform>קנייה אחת</numerusform><numerusform>שתי קניות</numerusform><numerusform>{value} קניות</numerusform></translation></message>
    <message numerus="yes"><source>{value} items</source><translation><numerusform>פריט אחד</numerusform><numerusform>שני פריטים</numerusform><numerusform>{value} פריטים</numerusform></translation></message>
    <message numerus="yes"><source>{value} days</source><translation><numerusform>יום אחד</numerusform><numerusform>יומיים</numerusform><numerusform>{value} ימים</numerusform></translation></message>
    <message numerus="yes"><source>{value} branches</source><translation><numerusform>סניף אחד</numerusform><numerusform>שני סניפים</numerusform><numerusform>{value} סניפים</numerusform></translation></message>
    <message numerus="yes"><source>{value} points</source><translation><numerusform>נקודה אחת</numerusform><numerusform>שתי נקודות</numerusform><numerusform>{value} נקודות</numerusform></translation></message>
    <message numerus="yes"><source>{value} benefits</source><translation><numerusform>הטבה אחת</numerusform><numerusform>שתי הטבות</numerusform><numerusform>{value} הטבות</numerusform></translation></message>
    <message numerus="yes"><source>{value} messages</source><translation><numerusform>הודעה אחת</numerusform><numerusform>שתי הודעות</numerusform><numerusform>{value} הודעות</numerusform></translation></message>
    <message numerus="yes"><source>{value} customers</source><translation><numerusform>לקוח אחד</numerusform><numerusform>שני לקוחות</numerusform><numerusform>{value} לקוחות</numerusform></translation></message>
    <message numerus="yes"><source>{value} years</source><translation><numerusform>{value}</numerusform><numerusform>{value}</numerusform><numerusform>{value}</numerusform></translation></message>
    <message numerus="yes"><source>{value} times</source><translation><numerusform>פי 1</numerusform><numerusform>פי 2</numerusform><numerusform>פי {value}</numerusform></translation></message>
    <message><source>{value} of 100</source><translation>{value} מתוך 100</translation></message>
    <message numerus="yes"><source>more than {n} days ago</source><translation><numerusform>לפני יותר מיום</numerusform><numerusform>לפני יותר מיומיים</numerusform><numerusform>לפני יותר מ־{n} ימים</numerusform></translation></message>
    <message><source>in {value}</source><translation>ב{value}</translation></message>
    <message><source>exactly {value}</source><translation>בדיוק {value}</translation></message>
    <message><source>at least {value}</source><translation>לפחות {value}</translation></message>
    <message><source>more than {value}</source><translation>יותר מ־{value}</translation></message>
    <message><source>at most {value}</source><translation>לכל היותר {value}</translation></message>
    <message><source>less than {value}</source><translation>פחות מ־{value}</translation></message>
    <message><source>fewer than {value}</source><translation>פחות מ־{value}</translation></message>
    <message><source>{first} to {last} by number</source><translation>{first} עד {last}</translation></message>
    <message><source>before {value}</source><translation>לפני {value}</translation></message>
    <message><source>after {value}</source><translation>אחרי {value}</translation></message>
    <message><source>have “{value}” in: {fact}</source><translation>כתוב אצלם "{value}" בשדה {fact}</translation></message>
    <message><source>have something beginning with “{value}” in: {fact}</source><translation>כתוב אצלם בשדה {fact} משהו שמתחיל ב־"{value}"</translation></message>
    <message><source>have something ending with “{value}” in: {fact}</source><translation>כתוב אצלם בשדה {fact} משהו שמסתיים ב־"{value}"</translation></message>
    <message><source>have on record: {fact}</source><translation>רשום אצלם הפרט: {fact}</translation></message>
    <message><source>do not have on record: {fact}</source><translation>לא רשום אצלם הפרט: {fact}</translation></message>
    <message><source>at branch {value}</source><translation>בסניף {value}</translation></message>
    <message><source>in region {value}</source><translation>באזור {value}</translation></message>
    <message><source>for product {value}</source><translation>במוצר {value}</translation></message>
    <message><source>in category {value}</source><translation>בקטגוריית {value}</translation></message>
    <message><source>in department {value}</source><translation>במחלקת {value}</translation></message>
    <message><source>for brand {value}</source><translation>במותג {value}</translation></message>
    <message><source>by way of {value}</source><translation>בערוץ {value}</translation></message>
    <message><source>in program {value}</source><translation>בתוכנית {value}</translation></message>
    <message><source>of benefit {value}</source><translation>מהטבה {value}</translation></message>
    <message><source>of campaign {value}</source><translation>במהלך {value}</translation></message>
    <message><source>are recorded with the gender {what}</source><translation>המגדר הרשום שלהם הוא {what}</translation></message>
    <message><source>are not recorded with the gender {what}</source><translation>המגדר הרשום שלהם אינו {what}</translation></message>
    <message><source>are {what} old</source><translation>גילם {what}</translation></message>
    <message><source>live in {what}</source><translation>גרים ב־{what}</translation></message>
    <message><source>do not live in {what}</source><translation>לא גרים ב־{what}</translation></message>
    <message><source>have the postcode {what}</source><translation>המיקוד שלהם {what}</translation></message>
    <message><source>do not have the postcode {what}</source><translation>המיקוד שלהם אינו {what}</translation></message>
    <message><source>speak {what}</source><translation>דוברים {what}</translation></message>
    <message><source>do not speak {what}</source><translation>לא דוברים {what}</translation></message>
    <message><source>are {what}</source><translation>הם {what}</translation></message>
    <message><source>are not {what}</source><translation>אינם {what}</translation></message>
    <message><source>work as {what}</source><translation>עובדים בתפקיד {what}</translation></message>
    <message><source>do not work as {what}</source><translation>לא עובדים בתפקיד {what}</translation></message>
    <message><source>belong to the company {what}</source><translation>שייכים לחברת {what}</translation></message>
    <message><source>do not belong to the company {what}</source><translation>לא שייכים לחברת {what}</translation></message>
    <message><source>carry the tag {what}</source><translation>מסומנים בתגית {what}</translation></message>
    <message><source>do not carry the tag {what}</source><translation>לא מסומנים בתגית {what}</translation></message>
    <message><source>belong to branch {what}</source><translation>שייכים לסניף {what}</translation></message>
    <message><source>do not belong to branch {what}</source><translation>לא שייכים לסניף {what}</translation></message>
    <message><source>signed up {what}</source><translation>נרשמו {what}</translation></message>
    <message><source>were signed up by {what}</source><translation>נרשמו אצל {what}</translation></message>
    <message><source>were not signed up by {what}</source><translation>לא נרשמו אצל {what}</translation></message>
    <message><source>came to us by {what}</source><translation>הגיעו אלינו דרך {what}</translation></message>
    <message><source>did not come to us by {what}</source><translation>לא הגיעו אלינו דרך {what}</translation></message>
    <message><source>have a birthday {what}</source><translation>יום ההולדת שלהם חל {what}</translation></message>
    <message><source>brought {what}</source><translation>הביאו {what}</translation></message>
    <message><source>brought nobody</source><translation>לא הביאו אף לקוח</translation></message>
    <message><source>brought somebody</source><translation>הביאו לפחות לקוח אחד</translation></message>
    <message><source>have details that score {what}</source><translation>ציון איכות הפרטים שלהם הוא {what}</translation></message>
    <message><source>can be reached by {what}</source><translation>אפשר לפנות אליהם ב־{what}</translation></message>
    <message><source>cannot be reached by {what}</source><translation>אי אפשר לפנות אליהם ב־{what}</translation></message>
    <message><source>accept {what}</source><translation>מסכימים לפנייה ב־{what}</translation></message>
    <message><source>do not accept {what}</source><translation>לא מסכימים לפנייה ב־{what}</translation></message>
    <message><source>prefer {what}</source><translation>מעדיפים {what}</translation></message>
    <message><source>do not prefer {what}</source><translation>לא מעדיפים {what}</translation></message>
    <message><source>were last written to {what}</source><translation>הפנייה האחרונה אליהם הייתה {what}</translation></message>
    <message><source>got {what}{when}</source><translation>קיבלו {what}{when}</translation></message>
    <message><source>got no message{when}</source><translation>לא קיבלו אף הודעה{when}</translation></message>
    <message><source>got a message{when}</source><translation>קיבלו הודעה{when}</translation></message>
    <message><source>made {what}{where}{when}</source><translation>ערכו {what}{where}{when}</translation></message>
    <message><source>bought nothing{where}{when}</source><translation>לא קנו דבר{where}{when}</translation></message>
    <message><source>bought something{where}{when}</source><translation>קנו משהו{where}{when}</translation></message>
    <message><source>spent {what}{where}{when}</source><translation>הוציאו {what}{where}{when}</translation></message>
    <message><source>bought {what}{where}{when} by number</source><translation>קנו {what}{where}{when}</translation></message>
    <message><source>spent {what} a visit on average{where}{when}</source><translation>הוציאו בממוצע {what} בקנייה{where}{when}</translation></message>
    <message><source>first bought {what}{where}{when}</source><translation>קנו לראשונה {what}{where}{when}</translation></message>
    <message><source>last bought {what}{where}{when}</source><translation>קנו בפעם האחרונה {what}{where}{when}</translation></message>
    <message><source>last bought {what} ago{where}{when}</source><translation>עברו {what} מאז הקנייה האחרונה שלהם{where}{when}</translation></message>
    <message><source>usually leave {what} between visits{where}{when}</source><translation>בדרך כלל עוברים אצלם {what} בין ביקור לביקור{where}{when}</translation></message>
    <message><source>have stayed away {what} their usual time between visits{where}{when}</source><translation>לא ביקרו כבר {what} מהזמן הרגיל שלהם בין ביקור לביקור{where}{when}</translation></message>
    <message><source>put {what} of all they spend with us{where}{when}</source><translation>הוציאו {what} מכל הקניות שלהם אצלנו{where}{when}</translation></message>
    <message><source>bought in {what}{where}{when}</source><translation>קנו ב־{what}{where}{when}</translation></message>
    <message><source>buy mostly at branch {what}{where}{when}</source><translation>קונים בעיקר בסניף {what}{where}{when}</translation></message>
    <message><source>do not buy mostly at branch {what}{where}{when}</source><translation>הסניף העיקרי שלהם אינו {what}{where}{when}</translation></message>
    <message><source>bought {what}{where}{when}</source><translation>קנו {what}{where}{when}</translation></message>
    <message><source>did not buy {what}{where}{when}</source><translation>לא קנו {what}{where}{when}</translation></message>
    <message><source>returned {what} of what they bought{where}{when}</source><translation>החזירו {what} ממה שקנו{where}{when}</translation></message>
    <message><source>got {what} off on average{where}{when}</source><translation>קיבלו בממוצע הנחה של {what}{where}{when}</translation></message>
    <message><source>spent{where}{when} {what} what they spent in as many days before</source><translation>הוציאו{where}{when} {what} ממה שהוציאו בתקופה הקודמת באותו אורך</translation></message>
    <message><source>are at the stage {what}</source><translation>נמצאים בשלב {what}</translation></message>
    <message><source>are not at the stage {what}</source><translation>לא נמצאים בשלב {what}</translation></message>
    <message><source>are preferred customers</source><translation>הם לקוחות מועדפים</translation></message>
    <message><source>are not preferred customers</source><translation>אינם לקוחות מועדפים</translation></message>
    <message><source>score {what} for how recently they came</source><translation>קיבלו ציון של {what} על עדכניות הביקורים</translation></message>
    <message><source>score {what} for how often they come</source><translation>קיבלו ציון של {what} על תדירות הביקורים</translation></message>
    <message><source>score {what} for what they spend</source><translation>קיבלו ציון של {what} על סכום הקניות</translation></message>
    <message><source>are in RFM cell {what}</source><translation>נמצאים במשבצת RFM {what}</translation></message>
    <message><source>are not in RFM cell {what}</source><translation>לא נמצאים במשבצת RFM {what}</translation></message>
    <message><source>are in the RFM group {what}</source><translation>שייכים לקבוצת RFM {what}</translation></message>
    <message><source>are not in the RFM group {what}</source><translation>לא שייכים לקבוצת RFM {what}</translation></message>
    <message><source>are in the segment {what}</source><translation>שייכים לפלח {what}</translation></message>
    <message><source>are not in the segment {what}</source><translation>לא שייכים לפלח {what}</translation></message>
    <message><source>fall in a random sample of {what}</source><translation>נכללים במדגם אקראי של {what}</translation></message>
    <message><source>are members of {what}</source><translation>חברים ב־{what}</translation></message>
    <message><source>are not members of {what}</source><translation>אינם חברים ב־{what}</translation></message>
    <message><source>have the membership state {what}{where}</source><translation>מצב החברות שלהם {what}{where}</translation></message>
    <message><source>do not have the membership state {what}{where}</source><translation>מצב החברות שלהם אינו {what}{where}</translation></message>
    <message><source>are on the track {what}{where}</source><translation>נמצאים במסלול {what}{where}</translation></message>
    <message><source>are not on the track {what}{where}</source><translation>לא נמצאים במסלול {what}{where}</translation></message>
    <message><source>joined {what}{where}</source><translation>הצטרפו {what}{where}</translation></message>
    <message><source>have been members for {what}{where}</source><translation>חברים כבר {what}{where}</translation></message>
    <message><source>joined through {what}{where}</source><translation>הצטרפו דרך {what}{where}</translation></message>
    <message><source>did not join through {what}{where}</source><translation>לא הצטרפו דרך {what}{where}</translation></message>
    <message><source>have a membership that ends {what}{where}</source><translation>החברות שלהם מסתיימת {what}{where}</translation></message>
    <message><source>hold {what}</source><translation>יש להם {what}</translation></message>
    <message><source>hold no points</source><translation>אין להם נקודות</translation></message>
    <message><source>hold credit of {what}</source><translation>יש להם זיכוי של {what}</translation></message>
    <message><source>have {what} about to expire{when}</source><translation>יש להם {what} לקראת פקיעה{when}</translation></message>
    <message><source>have credit of {what} about to expire{when}</source><translation>יש להם זיכוי של {what} שעומד לפוג{when}</translation></message>
    <message><source>were given {what}{where}{when}</source><translation>קיבלו {what}{where}{when}</translation></message>
    <message><source>were given no benefit{where}{when}</source><translation>לא קיבלו אף הטבה{where}{when}</translation></message>
    <message><source>were given a benefit{where}{when}</source><translation>קיבלו הטבה{where}{when}</translation></message>
    <message><source>used {what}{where}{when}</source><translation>ניצלו {what}{where}{when}</translation></message>
    <message><source>used no benefit{where}{when}</source><translation>לא ניצלו אף הטבה{where}{when}</translation></message>
    <message><source>used a benefit{where}{when}</source><translation>ניצלו הטבה{where}{when}</translation></message>
    <message><source>last used a benefit {what}{where}</source><translation>ניצלו הטבה בפעם האחרונה {what}{where}</translation></message>
    <message><source>left {what} unused in a row{where}</source><translation>השאירו {what} ברצף בלי לנצל{where}</translation></message>
    <message><source>received {what}{when}</source><translation>קיבלו הודעה מהמהלך {what}{when}</translation></message>
    <message><source>did not receive {what}{when}</source><translation>לא קיבלו הודעה מהמהלך {what}{when}</translation></message>
    <message><source>responded to {what}{when}</source><translation>הגיבו למהלך {what}{when}</translation></message>
    <message><source>did not respond to {what}{when}</source><translation>לא הגיבו למהלך {what}{when}</translation></message>
    <message><source>are in the trial group {what}{where}</source><translation>נמצאים בקבוצת הניסוי {what}{where}</translation></message>
    <message><source>are not in the trial group {what}{where}</source><translation>לא נמצאים בקבוצת הניסוי {what}{where}</translation></message>
    <message><source>are still customers with a chance of {what}</source><translation>הסיכוי שהם עדיין לקוחות הוא {what}</translation></message>
    <message><source>are expected to come on {what} in the next 12 months</source><translation>צפויים לבקר {what} ב־12 החודשים הקרובים</translation></message>
    <message><source>are expected to bring {what} in the next 12 months</source><translation>צפויים להביא {what} ב־12 החודשים הקרובים</translation></message>
    <message><source>have {what} in the field “{fact}”</source><translation>כתוב אצלם {what} בשדה "{fact}"</translation></message>
    <message><source>do not have {what} in the field “{fact}”</source><translation>לא כתוב אצלם {what} בשדה "{fact}"</translation></message>
    <message><source>spent nothing{where}{when}</source><translation>לא הוציאו דבר{where}{when}</translation></message>
    <message><source>from category {value}</source><translation>מקטגוריית {value}</translation></message>
    <message><source>from department {value}</source><translation>ממחלקת {value}</translation></message>
    <message><source>from brand {value}</source><translation>מהמותג {value}</translation></message>
    <message><source>female</source><translation>נקבה</translation></message>
    <message><source>male</source><translation>זכר</translation></message>
    <message><source>candidate</source><translation>מועמדים</translation></message>
    <message><source>term is over</source><translation>התקופה הסתיימה</translation></message>
    <message><source>the rest after the pilot</source><translation>השאר, אחרי הפיילוט</translation></message>
    <message><source>control group</source><translation>קבוצת ביקורת</translation></message>
    <message><source>at the counter</source><translation>בקופה</translation></message>
    <message><source>from a file</source><translation>מקובץ</translation></message>
    <message><source>by invitation</source><translation>בהזמנה</translation></message>
    <message><source>by the join condition</source><translation>לפי תנאי ההצטרפות</translation></message>
    <message><source> and </source><translation> וגם </translation></message>
</context>
<context>
    <name>programs</name>
    <message><source>programs.bad_document</source><translation>אי אפשר לקרוא את המסמך {name}: {reason}</translation></message>
    <message><source>programs.bad_program</source><translation>במסמך של התוכנית, השדה {field} אינו תקין: {value}</translation></message>
    <message><source>programs.unknown_field</source><translation>במסמך של תוכנית אין שדה {field}. אפשר: {known}</translation></message>
    <message><source>programs.unknown_measure</source><translation>במסמך של התוכנית, השדה {field} אינו יכול להיות "{value}". אפשר: {known}</translation></message>
    <message><source>programs.exists</source><translation>כבר יש תוכנית בשם "{name}".</translation></message>
    <message><source>programs.none</source><translation>אין תוכנית בשם "{name}".</translation></message>
    <message><source>programs.not_running</source><translation>התוכנית "{name}" אינה פעילה ב־{on}.</translation></message>
    <message><source>programs.not_a_candidate</source><translation>לקוח {member} עדיין לא עומד בתנאי ההצטרפות של "{program}".</translation></message>
    <message><source>programs.already_member</source><translation>לקוח {member} כבר חבר ב"{program}".</translation></message>
    <message><source>programs.not_a_member</source><translation>לקוח {member} אינו חבר ב"{program}".</translation></message>
    <message><source>programs.fee_missing</source><translation>ההצטרפות לתוכנית עולה {fee}. סמנו שדמי החבר שולמו.</translation></message>
    <message><source>programs.too_early</source><translation>אפשר לחדש את החברות רק מ־{from_on}.</translation></message>
    <message><source>programs.for_life</source><translation>החברות ב"{program}" היא לכל החיים ואין צורך לחדש אותה.</translation></message>
    <message><source>programs.unknown_employee</source><translation>אין עובד עם הקוד "{employee}".</translation></message>
    <message><source>The program “{name}” runs.</source><translation>התוכנית "{name}" פועלת.</translation></message>
    <message numerus="yes"><source>{n} may join “{name}”.</source><translation><numerusform>לקוח אחד יכול להצטרף ל"{name}".</numerusform><numerusform>{n} לקוחות יכולים להצטרף ל"{name}".</numerusform><numerusform>{n} לקוחות יכולים להצטרף ל"{name}".</numerusform></translation></message>
    <message><source>Nearest to joining:</source><translation>הקרובים ביותר להצטרפות:</translation></message>
    <message><source>not: {fact}</source><translation>לא מתאים: {fact}</translation></message>
    <message><source>{what} short</source><translation>חסר: {what}</translation></message>
    <message><source>no fee</source><translation>בלי דמי הצטרפות</translation></message>
    <message><source>and</source><translation>ועוד</translation></message>
    <message numerus="yes"><source>{n} visits</source><translation><numerusform>ביקור אחד</numerusform><numerusform>שני ביקורים</numerusform><numerusform>{n} ביקורים</numerusform></translation></message>
    <message numerus="yes"><source>{n} joined “{name}”.</source><translation><numerusform>לקוח אחד הצטרף ל"{name}".</numerusform><numerusform>{n} לקוחות הצטרפו ל"{name}".</numerusform><numerusform>{n} לקוחות הצטרפו ל"{name}".</numerusform></translation></message>
    <message numerus="yes"><source>{n} members</source><translation><numerusform>חבר אחד</numerusform><numerusform>שני חברים</numerusform><numerusform>{n} חברים</numerusform></translation></message>
    <message numerus="yes"><source>{n} members changed their track.</source><translation><numerusform>חבר אחד עבר מסלול.</numerusform><numerusform>{n} חברים עברו מסלול.</numerusform><numerusform>{n} חברים עברו מסלול.</numerusform></translation></message>
    <message><source>programs.not_invited</source><translation>ללקוח {member} אין הזמנה פתוחה ל"{program}".</translation></message>
    <message><source>programs.track_in_use</source><translation>יש חברים או הטבות ב"{program}" שקשורים למסלול "{track}", ולכן אי אפשר להסיר אותו.</translation></message>
    <message><source>programs.tracks_fixed</source><translation>כבר הצטרפו לקוחות ל"{program}": המדד, התקופה וסדר המסלולים ({field}) נשארים כפי שהם. למסלולים אחרים צרו תוכנית חדשה.</translation></message>
    <message numerus="yes"><source>{n} customers are known by their purchases; {again} of them came back.</source><translation><numerusform>לקוח אחד מוכר לפי קניותיו; {again} חזרו.</numerusform><numerusform>{n} לקוחות מוכרים לפי קניותיהם; {again} מהם חזרו.</numerusform><numerusform>{n} לקוחות מוכרים לפי קניותיהם; {again} מהם חזרו.</numerusform></translation></message>
    <message numerus="yes"><source>{n} benefits; {joiners} joiners and a cost of {cost} are expected.</source><translation><numerusform>הטבה אחת; צפויים {joiners} מצטרפים ועלות של {cost}.</numerusform><numerusform>{n} הטבות; צפויים {joiners} מצטרפים ועלות של {cost}.</numerusform><numerusform>{n} הטבות; צפויים {joiners} מצטרפים ועלות של {cost}.</numerusform></translation></message>
    <message numerus="yes"><source>{n} benefits; what is expected of the launch has not been noted.</source><translation><numerusform>הטבה אחת; לא נרשם למה מצפים מההשקה.</numerusform><numerusform>{n} הטבות; לא נרשם למה מצפים מההשקה.</numerusform><numerusform>{n} הטבות; לא נרשם למה מצפים מההשקה.</numerusform></translation></message>
    <message numerus="yes"><source>{n} employees have enrolled somebody, of {all}.</source><translation><numerusform>עובד אחד מתוך {all} צירף מישהו.</numerusform><numerusform>{n} מתוך {all} עובדים צירפו מישהו.</numerusform><numerusform>{n} מתוך {all} עובדים צירפו מישהו.</numerusform></translation></message>
    <message><source>Nobody has joined yet.</source><translation>עדיין אף אחד לא הצטרף.</translation></message>
    <message numerus="yes"><source>{n} joined in {days} days; the quality of their details is {score} of 100.</source><translation><numerusform>אחד הצטרף ב־{days} ימים; ציון הפרטים הוא {score} מתוך 100.</numerusform><numerusform>{n} הצטרפו ב־{days} ימים; ציון הפרטים שלהם הוא {score} מתוך 100.</numerusform><numerusform>{n} הצטרפו ב־{days} ימים; ציון הפרטים שלהם הוא {score} מתוך 100.</numerusform></translation></message>
    <message numerus="yes"><source>{n} members; {came} of them bought in the last 30 days.</source><translation><numerusform>חבר אחד; {came} קנו ב־30 הימים האחרונים.</numerusform><numerusform>{n} חברים; {came} מהם קנו ב־30 הימים האחרונים.</numerusform><numerusform>{n} חברים; {came} מהם קנו ב־30 הימים האחרונים.</numerusform></translation></message>
    <message><source>No customer is known by purchases yet.</source><translation>עדיין אין לקוחות שמוכרים לפי קניותיהם.</translation></message>
    <message><source>There are no benefits yet.</source><translation>עדיין אין הטבות.</translation></message>
    <message><source>No employee has enrolled anybody yet.</source><translation>עדיין אף עובד לא צירף לקוח.</translation></message>
    <message><source>There are no members now.</source><translation>אין כרגע חברים.</translation></message>
    <message numerus="yes"><source>{n} were invited to “{name}”.</source><translation><numerusform>לקוח אחד הוזמן ל"{name}".</numerusform><numerusform>{n} לקוחות הוזמנו ל"{name}".</numerusform><numerusform>{n} לקוחות הוזמנו ל"{name}".</numerusform></translation></message>
    <message><source>The membership holds until {day}.</source><translation>החברות בתוקף עד {day}.</translation></message>
    <message><source>The program “{name}” is a draft.</source><translation>התוכנית "{name}" היא טיוטה.</translation></message>
    <message><source>How often</source><translation>כמה פעמים</translation></message>
</context>
<context>
    <name>benefits</name>
    <message><source>benefits.bad_terms</source><translation>בהטבה "{benefit}", השדה {field} אינו תקין: {value}</translation></message>
    <message><source>benefits.unknown_field</source><translation>להטבה "{benefit}" לא יכול להיות שדה {field}. אפשר: {known}</translation></message>
    <message><source>benefits.unknown_word</source><translation>בהטבה "{benefit}", השדה {field} אינו יכול להיות "{value}". אפשר: {known}</translation></message>
    <message><source>benefits.unknown_item</source><translation>בחנות אין "{item}", ולכן ההטבה לא יכולה להתייחס אליו.</translation></message>
    <message><source>benefits.exists</source><translation>כבר יש הטבה בשם "{name}".</translation></message>
    <message><source>benefits.none</source><translation>אין הטבה בשם "{name}".</translation></message>
    <message><source>benefits.terms_in_the_past</source><translation>תנאים חדשים יכולים להתחיל רק מיום שאחרי {today}, לא מ־{from_on}: מה שכבר נצבר נשאר.</translation></message>
    <message><source>benefits.bad_amount</source><translation>אי אפשר לרשום את הסכום {amount}.</translation></message>
    <message><source>benefits.not_enough_points</source><translation>אין מספיק נקודות: ביקשתם {wanted}, אפשר לממש {available}.</translation></message>
    <message><source>benefits.not_enough_credit</source><translation>אין מספיק זיכוי: ביקשתם {wanted}, אפשר לממש {available}.</translation></message>
    <message><source>benefits.no_reason</source><translation>כתבו את הסיבה.</translation></message>
    <message><source>benefits.no_entry</source><translation>אין ביומן רשומה מספר {entry}.</translation></message>
    <message><source>benefits.already_reversed</source><translation>רשומה {entry} כבר בוטלה.</translation></message>
    <message><source>benefits.not_reversible</source><translation>רשומה {entry} אינה מבוטלת ידנית: צבירה מתוקנת בהחזרה.</translation></message>
    <message><source>benefits.key_reused</source><translation>המפתח "{key}" כבר שימש לפעולה אחרת.</translation></message>
    <message><source>The balance is not the sum of the entries.</source><translation>היתרה אינה סכום הרשומות.</translation></message>
    <message><source>A lot holds less than nothing or more than it was given.</source><translation>בצבירה יש פחות מאפס או יותר ממה שניתן בה.</translation></message>
    <message><source>A debt was paid more than once.</source><translation>חוב שולם יותר מפעם אחת.</translation></message>
    <message><source>An entry names a lot of another account.</source><translation>רשומה מצביעה על צבירה של חשבון אחר.</translation></message>
    <message><source>A receipt earned twice from one benefit.</source><translation>קבלה צברה פעמיים מאותה הטבה.</translation></message>
    <message><source>More was taken back than had been booked.</source><translation>הוחזר יותר ממה שנרשם.</translation></message>
    <message><source>An entry moves the wrong way for its kind.</source><translation>רשומה פועלת בכיוון שאינו מתאים לסוגה.</translation></message>
    <message><source>A transfer gave another sum than it took.</source><translation>העברה נתנה סכום שונה ממה שלקחה.</translation></message>
    <message><source>Something is left of a receipt that was taken away.</source><translation>נשאר משהו מקבלה שהוסרה.</translation></message>
    <message><source>{member}: {points} points, credit {credit}</source><translation>{member}: {points} נקודות, זיכוי {credit}</translation></message>
    <message><source>until {day}: {amount}</source><translation>עד {day}: {amount}</translation></message>
    <message><source>{member}: {amount} available now</source><translation>{member}: אפשר לממש עכשיו {amount}</translation></message>
    <message><source>Entry {entry} was taken back.</source><translation>רשומה {entry} בוטלה.</translation></message>
    <message numerus="yes"><source>{n} receipts earned.</source><translation><numerusform>קבלה אחת צברה.</numerusform><numerusform>שתי קבלות צברו.</numerusform><numerusform>{n} קבלות צברו.</numerusform></translation></message>
    <message numerus="yes"><source>{n} lots lapsed.</source><translation><numerusform>צבירה אחת פגה.</numerusform><numerusform>שתי צבירות פגו.</numerusform><numerusform>{n} צבירות פגו.</numerusform></translation></message>
    <message><source>The ledger adds up.</source><translation>החשבון מסתדר: היומן תקין.</translation></message>
    <message><source>The benefit “{name}” runs.</source><translation>ההטבה "{name}" פועלת.</translation></message>
    <message><source>The new terms of “{name}” count from {day}.</source><translation>התנאים החדשים של "{name}" תקפים מ־{day}.</translation></message>
    <message><source>The benefit “{name}” ends today.</source><translation>ההטבה "{name}" מסתיימת היום.</translation></message>
    <message><source>checkout.receipt_differs</source><translation>קבלה מספר {receipt} כבר נרשמה עם תוכן אחר.</translation></message>
    <message><source>checkout.anonymous_credit</source><translation>כדי לשלם בזיכוי צריך לזהות את החבר.</translation></message>
    <message><source>checkout.credit_too_large</source><translation>הזיכוי ({credit}) גדול מסכום הקנייה ({total}).</translation></message>
    <message><source>checkout.nothing_returned</source><translation>בחרו לפחות פריט אחד להחזרה.</translation></message>
    <message><source>benefits.no_grant</source><translation>אין בידי החבר הטבה כזאת ({grant}).</translation></message>
    <message><source>benefits.not_grantable</source><translation>"{benefit}" פועלת בכל קנייה ואינה ניתנת ידנית.</translation></message>
    <message><source>benefits.not_running</source><translation>"{benefit}" אינה פעילה היום.</translation></message>
    <message><source>benefits.nothing_left</source><translation>לא נשאר מ"{benefit}": הכול ניתן או הובטח.</translation></message>
    <message><source>benefits.grant_closed</source><translation>ההטבה הזאת כבר נוצלה, פגה או נלקחה בחזרה.</translation></message>
    <message><source>benefits.used_on_receipt</source><translation>ההטבה נוצלה בקנייה. היא חוזרת כשמחזירים את הקנייה.</translation></message>
    <message><source>benefits.no_surprises</source><translation>לא נקבעו הפתעות בתוכנית "{program}".</translation></message>
    <message><source>benefits.drawn_later</source><translation>כבר נערכה הגרלה ב־{drawn_on}; אין הגרלה לתאריך {on}.</translation></message>
    <message><source>benefits.no_draw</source><translation>אין הגרלה מספר {draw}.</translation></message>
    <message><source>benefits.not_an_experience</source><translation>"{benefit}" אינה חוויה, ואין לה מועדים.</translation></message>
    <message><source>benefits.no_slot</source><translation>אין מועד מספר {slot}.</translation></message>
    <message><source>benefits.bad_slot</source><translation>המועד אינו תקין: {field} לא יכול להיות "{value}".</translation></message>
    <message><source>benefits.slot_full</source><translation>כל {capacity} המקומות ב־{day} תפוסים.</translation></message>
    <message><source>benefits.slot_over</source><translation>המועד {day} כבר עבר.</translation></message>
    <message><source>benefits.slot_too_late</source><translation>{day} מאוחר מדי: ההטבה בתוקף עד {last_on}.</translation></message>
    <message><source>benefits.slot_taken</source><translation>{taken} מקומות כבר תפוסים; אי אפשר פחות.</translation></message>
    <message><source>benefits.not_reserved</source><translation>לא נשמר מקום להטבה הזאת.</translation></message>
    <message><source>benefits.not_yet</source><translation>מי הגיע מסמנים מ־{day} ואילך.</translation></message>
    <message><source>benefits.bad_stock</source><translation>המלאי לא יכול להיות {stock}: {used} כבר נוצלו.</translation></message>
    <message><source>benefits.no_surprise_runs</source><translation>אין כרגע הפתעה של "{program}" שאפשר לתת: אף אחת אינה פעילה, לא נשאר מלאי, או שאין עלות שבתוך התקרה.</translation></message>
    <message><source>benefits.why.never_given</source><translation>עוד לא ניתנה להם.</translation></message>
    <message><source>benefits.why.used_last</source><translation>נוצלה בפעם האחרונה שניתנה.</translation></message>
    <message><source>benefits.why.least_tired</source><translation>זו שהכי פחות נמאסה עליהם (חזרתיות {index} מתוך 100).</translation></message>
    <message><source>benefits.why.favourite</source><translation>הם אוהבים לקנות {product}.</translation></message>
    <message><source>benefits.why.partner</source><translation>אחרים קונים {product} עם {favourite}; הם עדיין לא.</translation></message>
    <message><source>benefits.why.usual_hour</source><translation>היא בתוקף בשעה שבה הם מגיעים בדרך כלל ({hour}:00).</translation></message>
    <message><source>benefits.why.branch</source><translation>רק בסניף {branches}</translation></message>
    <message><source>benefits.why.weekday</source><translation>רק בימים: {days}</translation></message>
    <message><source>benefits.why.hours</source><translation>רק בין {first} ל־{last}</translation></message>
    <message><source>benefits.why.minimum</source><translation>חסרים {missing} לסף הקנייה</translation></message>
    <message><source>benefits.why.no_goods</source><translation>אין בסל: {goods}</translation></message>
    <message numerus="yes"><source>benefits.why.units</source><translation><numerusform>חסר עוד פריט אחד</numerusform><numerusform>חסרים עוד שני פריטים</numerusform><numerusform>חסרים עוד {n} פריטים</numerusform></translation></message>
    <message numerus="yes"><source>benefits.why.visits</source><translation><numerusform>עוד ביקור אחד</numerusform><numerusform>עוד שני ביקורים</numerusform><numerusform>עוד {n} ביקורים</numerusform></translation></message>
    <message><source>benefits.why.used_today</source><translation>כבר נוצלה היום</translation></message>
    <message numerus="yes"><source>benefits.why.limit_basket</source><translation><numerusform>פעם אחת בקנייה</numerusform><numerusform>פעמיים בקנייה</numerusform><numerusform>{n} פעמים בקנייה</numerusform></translation></message>
    <message><source>benefits.why.limit_month</source><translation>נוצלה {used} מתוך {of} החודש</translation></message>
    <message numerus="yes"><source>benefits.why.limit_days</source><translation><numerusform>נוצלה {used} מתוך {of} היום</numerusform><numerusform>נוצלה {used} מתוך {of} ביומיים</numerusform><numerusform>נוצלה {used} מתוך {of} ב־{n} ימים</numerusform></translation></message>
    <message><source>benefits.why.limit_total</source><translation>כל {of} ההטבות נוצלו</translation></message>
    <message><source>benefits.why.out_of_stock</source><translation>אזל מהמלאי</translation></message>
    <message><source>benefits.why.budget</source><translation>התקציב שלה נגמר</translation></message>
    <message numerus="yes"><source>benefits.why.points_missing</source><translation><numerusform>חסרה נקודה אחת</numerusform><numerusform>חסרות שתי נקודות</numerusform><numerusform>חסרות {n} נקודות</numerusform></translation></message>
    <message><source>benefits.why.no_places</source><translation>אין מועד עם מקום פנוי</translation></message>
    <message><source>benefits.why.not_with</source><translation>לא משולבת עם {other}</translation></message>
    <message><source>benefits.why.alone</source><translation>לא ניתן לשלב עם {other}: הטבה אחת בלבד</translation></message>
    <message><source>benefits.why.nothing_left</source><translation>לא נשאר ממה להפחית</translation></message>
    <message><source>benefits.why.too_little</source><translation>הסכום קטן מכדי לצבור</translation></message>
    <message><source>benefits.why.track</source><translation>רק למסלול {tracks}</translation></message>
    <message><source>benefits.why.not_eligible</source><translation>לא מיועדת ללקוח הזה</translation></message>
    <message><source>benefits.note.used_month</source><translation>נוצלו עד כה {used} מתוך {of} החודש</translation></message>
    <message numerus="yes"><source>benefits.note.used_days</source><translation><numerusform>נוצלו עד כה {used} מתוך {of} היום</numerusform><numerusform>נוצלו עד כה {used} מתוך {of} ביומיים</numerusform><numerusform>נוצלו עד כה {used} מתוך {of} ב־{n} ימים</numerusform></translation></message>
    <message><source>benefits.note.valid_to</source><translation>בתוקף עד {day}</translation></message>
    <message numerus="yes"><source>benefits.note.left</source><translation><numerusform>נשארה אחת</numerusform><numerusform>נשארו שתיים</numerusform><numerusform>נשארו {n}</numerusform></translation></message>
    <message numerus="yes"><source>benefits.note.places_left</source><translation><numerusform>נותר מקום אחד ב־{day}</numerusform><numerusform>נותרו שני מקומות ב־{day}</numerusform><numerusform>נותרו {n} מקומות ב־{day}</numerusform></translation></message>
    <message numerus="yes"><source>benefits.note.price_points</source><translation><numerusform>עולה נקודה אחת</numerusform><numerusform>עולה שתי נקודות</numerusform><numerusform>עולה {n} נקודות</numerusform></translation></message>
    <message><source>checkout.anonymous_benefit</source><translation>כדי לתת הטבה, זהו את החבר.</translation></message>
    <message><source>checkout.anonymous_joining</source><translation>כדי להצטרף למועדון, רשמו קודם את הלקוח.</translation></message>
    <message><source>checkout.benefit_gone</source><translation>אי אפשר לתת עוד את "{benefit}". שאר הקנייה נשארה כמו שהייתה.</translation></message>
    <message><source>checkout.sum_changed</source><translation>לתשלום עכשיו {to_pay} ולא {shown}: אחת ההטבות השתנתה. בדקו שוב.</translation></message>
    <message numerus="yes"><source>checkout.twin_receipt</source><translation><numerusform>לפני דקה נרשמה לחבר הזה קנייה של {total} (קבלה {receipt}). לרשום שוב?</numerusform><numerusform>לפני שתי דקות נרשמה לחבר הזה קנייה של {total} (קבלה {receipt}). לרשום שוב?</numerusform><numerusform>לפני {n} דקות נרשמה לחבר הזה קנייה של {total} (קבלה {receipt}). לרשום שוב?</numerusform></translation></message>
    <message><source>checkout.sale_undone</source><translation>קבלה {receipt} בוטלה. לרשום אותה שוב?</translation></message>
    <message><source>checkout.undo_too_late</source><translation>את קבלה {receipt} אפשר לבטל רק עד שעה מהמכירה. רשמו החזרה.</translation></message>
    <message><source>checkout.goods_returned</source><translation>מוצרים מקבלה {receipt} כבר הוחזרו, ולכן היא נשארת.</translation></message>
    <message><source>A benefit's uses or what they cost are not the sum of its grants.</source><translation>מספר השימושים בהטבה או עלותם אינם סכום ההטבות שניתנו.</translation></message>
    <message><source>The places taken of a date are not those that were kept.</source><translation>מספר המקומות התפוסים במועד אינו מספר המקומות ששמרו.</translation></message>
    <message><source>What a grant put on an account is not in the ledger.</source><translation>מה שהטבה זיכתה בחשבון אינו רשום ביומן.</translation></message>
    <message numerus="yes"><source>{n} benefits in hand have lapsed.</source><translation><numerusform>הטבה אחת שהייתה בידי חבר פגה.</numerusform><numerusform>שתי הטבות שהיו בידי חברים פגו.</numerusform><numerusform>{n} הטבות שהיו בידי חברים פגו.</numerusform></translation></message>
    <message numerus="yes"><source>“{name}” was given to {n} members.</source><translation><numerusform>"{name}" ניתנה לחבר אחד.</numerusform><numerusform>"{name}" ניתנה לשני חברים.</numerusform><numerusform>"{name}" ניתנה ל־{n} חברים.</numerusform></translation></message>
    <message numerus="yes"><source>Surprises of “{name}”: {n} winners.</source><translation><numerusform>הפתעות של "{name}": זוכה אחד.</numerusform><numerusform>הפתעות של "{name}": שני זוכים.</numerusform><numerusform>הפתעות של "{name}": {n} זוכים.</numerusform></translation></message>
    <message><source>in hand</source><translation>ביד</translation></message>
    <message><source>place kept</source><translation>מקום שמור</translation></message>
    <message><source>used</source><translation>נוצלה</translation></message>
    <message><source>lapsed</source><translation>פגה</translation></message>
    <message><source>taken back</source><translation>נלקחה בחזרה</translation></message>
    <message><source>“{name}” was granted, as number {grant}.</source><translation>"{name}" ניתנה, מספר {grant}.</translation></message>
    <message><source>Taken back.</source><translation>נלקחה בחזרה.</translation></message>
    <message><source>A change for them: “{name}”. {why}</source><translation>לגיוון: "{name}". {why}</translation></message>
    <message><source>Their own kind: “{name}”. {why}</source><translation>בדיוק בשבילם: "{name}". {why}</translation></message>
    <message><source>Counted.</source><translation>נספר ונרשם.</translation></message>
    <message><source>Drawn again, it falls on the same members.</source><translation>בהגרלה חוזרת זוכים אותם חברים.</translation></message>
    <message><source>Drawn again, it falls on other members.</source><translation>בהגרלה חוזרת זוכים חברים אחרים.</translation></message>
    <message><source>The date stands, as number {slot}.</source><translation>המועד נקבע, מספר {slot}.</translation></message>
    <message numerus="yes"><source>The date is off; {n} places had been kept.</source><translation><numerusform>המועד בוטל; היה שמור מקום אחד.</numerusform><numerusform>המועד בוטל; היו שמורים שני מקומות.</numerusform><numerusform>המועד בוטל; היו שמורים {n} מקומות.</numerusform></translation></message>
    <message><source>The place is kept.</source><translation>המקום נשמר.</translation></message>
    <message><source>Noted.</source><translation>נרשם.</translation></message>
    <message><source>More of a benefit was given than there was.</source><translation>ניתנו יותר יחידות של הטבה ממה שהיה.</translation></message>
    <message><source>A benefit stands used on a receipt that is not there.</source><translation>הטבה רשומה כמנוצלת על קבלה שאיננה.</translation></message>
    <message><source>checkout.bad_basket</source><translation>בקנייה, השדה {field} אינו תקין: {value}</translation></message>
</context>
<context>
    <name>campaigns</name>
    <message><source>First name</source><translation>שם פרטי</translation></message>
    <message><source>Last name</source><translation>שם משפחה</translation></message>
    <message><source>Full name</source><translation>שם מלא</translation></message>
    <message><source>Company</source><translation>חברה</translation></message>
    <message><source>Member number</source><translation>מספר חבר</translation></message>
    <message><source>City</source><translation>יישוב</translation></message>
    <message><source>Home branch</source><translation>סניף הבית</translation></message>
    <message><source>Points</source><translation>נקודות</translation></message>
    <message><source>Credit</source><translation>זיכוי</translation></message>
    <message><source>Shop’s name</source><translation>שם החנות</translation></message>
    <message><source>Shop’s phone</source><translation>טלפון החנות</translation></message>
    <message><source>Shop’s address</source><translation>כתובת החנות</translation></message>
    <message><source>Where to say “no more”</source><translation>לאן פונים להסרה</translation></message>
    <message><source>dear customer</source><translation>לקוחות יקרים</translation></message>
    <message><source>Advertisement</source><translation>פרסומת</translation></message>
    <message><source>Advertisement: {text}</source><translation>פרסומת: {text}</translation></message>
    <message><source>You get this because you agreed to hear from {shop}. No more of it? Tell us: {opt_out}</source><translation>קיבלתם את ההודעה הזאת כי הסכמתם לקבל עדכונים מאת {shop}. להסרה מרשימת התפוצה כתבו אלינו: {opt_out}</translation></message>
    <message><source>waiting</source><translation>ממתינים</translation></message>
    <message><source>being sent</source><translation>בשליחה</translation></message>
    <message><source>sent</source><translation>נשלחו</translation></message>
    <message><source>failed</source><translation>נכשלו</translation></message>
    <message><source>unknown</source><translation>לא ידוע</translation></message>
    <message><source>left out</source><translation>הושמטו</translation></message>
    <message><source>draft</source><translation>טיוטה</translation></message>
    <message><source>pilot</source><translation>פיילוט</translation></message>
    <message><source>waiting for approval</source><translation>ממתין לאישור</translation></message>
    <message><source>on its way</source><translation>בדרך</translation></message>
    <message><source>running</source><translation>פעיל</translation></message>
    <message><source>finished</source><translation>הסתיים</translation></message>
    <message><source>did not agree to be written to</source><translation>לא הסכימו לקבל דיוור</translation></message>
    <message><source>no address</source><translation>אין כתובת</translation></message>
    <message><source>asked for no more messages</source><translation>ביקשו להסיר אותם</translation></message>
    <message><source>an address no mail server takes</source><translation>כתובת שאי אפשר לשלוח אליה</translation></message>
    <message><source>same address as another reader</source><translation>אותה כתובת כמו של חבר אחר</translation></message>
    <message><source>written to lately</source><translation>פנינו אליהם לאחרונה</translation></message>
    <message><source>erased</source><translation>נמחקו</translation></message>
    <message><source>merged into another member</source><translation>מוזגו עם חבר אחר</translation></message>
    <message><source>the mail server asks to try later</source><translation>שרת הדואר מבקש לנסות אחר כך</translation></message>
    <message><source>the connection broke before the message was through</source><translation>החיבור נותק לפני שההודעה עברה</translation></message>
    <message><source>refused by the mail server</source><translation>שרת הדואר סירב</translation></message>
    <message><source>given up after several tries</source><translation>ויתרנו אחרי כמה ניסיונות</translation></message>
    <message><source>handed over, but no answer came</source><translation>נמסר, אבל לא התקבלה תשובה</translation></message>
    <message><source>sending was interrupted in the middle</source><translation>השליחה נקטעה באמצע</translation></message>
    <message><source>No campaign is on its way.</source><translation>אין מהלך שנמצא בשליחה.</translation></message>
    <message numerus="yes"><source>{n} messages in {file}</source><translation><numerusform>הודעה אחת בקובץ {file}</numerusform><numerusform>שתי הודעות בקובץ {file}</numerusform><numerusform>{n} הודעות בקובץ {file}</numerusform></translation></message>
    <message><source>{responded} of {contacted} bought within {days} days ({share}): {revenue}.</source><translation>{responded} מתוך {contacted} קנו בתוך {days} ימים ({share}): {revenue}.</translation></message>
    <message><source>There are no campaigns yet.</source><translation>עדיין אין מהלכים.</translation></message>
    <message numerus="yes"><source>Noted: {n} members will get no more of it.</source><translation><numerusform>נרשם: חבר אחד לא יקבל עוד הודעות כאלה.</numerusform><numerusform>נרשם: שני חברים לא יקבלו עוד הודעות כאלה.</numerusform><numerusform>נרשם: {n} חברים לא יקבלו עוד הודעות כאלה.</numerusform></translation></message>
    <message><source>The password is in the system’s keyring.</source><translation>הסיסמה נשמרה בכספת הסיסמאות של המחשב.</translation></message>
    <message><source>campaigns.not_found</source><translation>אין מהלך בשם "{name}".</translation></message>
    <message><source>campaigns.exists</source><translation>כבר יש מהלך בשם "{name}". בחרו שם אחר.</translation></message>
    <message><source>campaigns.not_prepared</source><translation>למהלך "{name}" עדיין אין קהל. הכינו אותו קודם.</translation></message>
    <message><source>campaigns.already_sending</source><translation>שליחה אחרת כבר פועלת. חכו שתסתיים ונסו שוב.</translation></message>
    <message><source>campaigns.not_toml</source><translation>אי אפשר לקרוא את קובץ המהלך: {reason}</translation></message>
    <message><source>campaigns.missing_entry</source><translation>בקובץ המהלך חסר {place}.</translation></message>
    <message><source>campaigns.unknown_entry</source><translation>אין לנו {place} בקובץ מהלך. אפשר: {known}</translation></message>
    <message><source>campaigns.bad_entry</source><translation>בקובץ המהלך, {place}: הערך "{value}" אינו מתאים.</translation></message>
    <message><source>campaigns.unknown_field</source><translation>{place}: אין שדה {field}. אפשר: {known}</translation></message>
    <message><source>campaigns.bad_braces</source><translation>{place}: סוגר מסולסל בודד. לסוגר רגיל כתבו אותו פעמיים.</translation></message>
    <message><source>campaigns.line_break</source><translation>{place}: כאן מותרת שורה אחת בלבד.</translation></message>
    <message><source>campaigns.mail_not_set_up</source><translation>הדואר עדיין לא הוגדר: {setting} חסר או אינו תקין.</translation></message>
    <message><source>campaigns.no_mail_password</source><translation>חסרה הסיסמה של {user}. שמרו אותה בהגדרות הדואר.</translation></message>
    <message><source>campaigns.no_keyring</source><translation>במחשב הזה אין כספת סיסמאות לשמור בה סיסמה. אפשר להשתמש במקומה במשתנה MOADON_MAIL_PASSWORD.</translation></message>
    <message><source>campaigns.mail_unreachable</source><translation>אי אפשר להגיע לשרת הדואר {host}:{port}; השאר ממתינים. ({reason})</translation></message>
    <message><source>campaigns.mail_not_encrypted</source><translation>שרת הדואר {host} אינו מציע חיבור מוצפן, ולכן לא שלחנו אליו דבר.</translation></message>
    <message><source>campaigns.mail_certificate</source><translation>אי אפשר לסמוך על התעודה של שרת הדואר {host}, ולכן לא שלחנו אליו דבר. ({reason})</translation></message>
    <message><source>campaigns.mail_login_refused</source><translation>שרת הדואר {host} לא קיבל את המשתמש {user} או את הסיסמה. ({reply})</translation></message>
    <message><source>campaigns.mail_refused</source><translation>שרת הדואר {host} אינו מקבל דואר מהכתובת שלכם; השאר ממתינים. ({reply})</translation></message>
    <message><source>campaigns.many_refused</source><translation>השרת סירב ל־{count} הודעות ברצף, ולכן עצרנו. השאר ממתינים. ({reply})</translation></message>
</context>
<context>
    <name>reports</name>
    <message><source>{points} pts</source><translation>{points} נק׳</translation></message>
    <message><source>no change</source><translation>ללא שינוי</translation></message>
    <message><source>Page {page} of {pages}</source><translation>עמוד {page} מתוך {pages}</translation></message>
    <message><source>Made on {day} with Moadon</source><translation>הופק ב־{day} בתוכנת מועדון</translation></message>
    <message><source>{unit} thousands</source><translation>{unit} אלפים</translation></message>
    <message><source>{unit} millions</source><translation>{unit} מיליונים</translation></message>
    <message><source>Overview</source><translation>סקירה</translation></message>
    <message><source>Figure</source><translation>נתון</translation></message>
    <message><source>Value</source><translation>ערך</translation></message>
    <message><source>Before</source><translation>קודם</translation></message>
    <message><source>Change</source><translation>שינוי</translation></message>
    <message><source>reports.bad_threshold</source><translation>סף צריך להיות גדול מ־0 ולכל היותר 1, למשל 0.02. קיבלנו {value}.</translation></message>
    <message><source>As of {day}</source><translation>נכון ל־{day}</translation></message>
    <message><source>How much hangs on few</source><translation>כמה תלוי במעטים</translation></message>
    <message><source>The best fifth of the members bring {share} of what members spend. The fewer they are, the more it is worth to know them by name.</source><translation>החמישית הטובה של חברי המועדון מביאה {share} ממה שהחברים קונים. ככל שהם מעטים יותר, כך כדאי יותר להכיר אותם בשמם.</translation></message>
    <message><source>The best {share} of members</source><translation>{share} הטובים מבין החברים</translation></message>
    <message><source>What the best members bring of the members’ revenue</source><translation>כמה מפדיון החברים מביאים הטובים שבהם</translation></message>
    <message><source>Revenue</source><translation>פדיון</translation></message>
    <message><source>Share of revenue</source><translation>חלק מהפדיון</translation></message>
    <message><source>Revenue by branch</source><translation>פדיון לפי סניף</translation></message>
    <message><source>Branch</source><translation>סניף</translation></message>
    <message><source>Revenue by department</source><translation>פדיון לפי מחלקה</translation></message>
    <message><source>Department</source><translation>מחלקה</translation></message>
    <message><source>Gini: 0 when every member spends the same, close to 1 when one spends nearly all. Herfindahl index: the sum of squared shares, 1 when all hangs on one. Departments: over lines whose department is known.</source><translation>מדד ג׳יני: 0 כשכל החברים קונים באותו סכום, קרוב ל־1 כשאחד קונה כמעט הכול. מדד הרפינדל: סכום ריבועי החלקים, 1 כשהכול תלוי באחד. מחלקות: לפי שורות שמחלקתן ידועה.</translation></message>
    <message><source>Members with receipts</source><translation>חברים עם קבלות</translation></message>
    <message><source>Gini of the members</source><translation>מדד ג׳יני של החברים</translation></message>
    <message><source>Herfindahl, branches</source><translation>הרפינדל, סניפים</translation></message>
    <message><source>Herfindahl, departments</source><translation>הרפינדל, מחלקות</translation></message>
    <message><source>There are no receipts in this period.</source><translation>אין קבלות בתקופה הזאת.</translation></message>
    <message><source>Products bought together</source><translation>מוצרים שנקנים יחד</translation></message>
    <message><source>Categories bought together</source><translation>קטגוריות שנקנות יחד</translation></message>
    <message><source>Departments bought together</source><translation>מחלקות שנקנות יחד</translation></message>
    <message><source>Nothing was bought together in at least {support} of the receipts and by at least {confidence} of the buyers. Try lower thresholds or a longer period.</source><translation>לא נמצא דבר שנקנה יחד ב־{support} מהקבלות לפחות ואצל {confidence} מהקונים לפחות. נסו סף נמוך יותר או תקופה ארוכה יותר.</translation></message>
    <message><source>Who buys {first} also buys {second} in {confidence} of the receipts, {lift} times as often as everybody.</source><translation>מי שקונה {first} קונה גם {second} ב־{confidence} מהקבלות, פי {lift} מכלל הקונים.</translation></message>
    <message><source>Nothing is bought together more often than by chance: the strongest lift is {lift}.</source><translation>אין כאן דברים שנקנים יחד יותר משהיה קורה במקרה: המנוף החזק ביותר הוא {lift}.</translation></message>
    <message><source>Support: share of receipts with both sides, at least {support}. Confidence: share of the buyers of the first who buy the second, at least {confidence}. Lift: confidence against the share of all receipts with the second; above 1 they attract each other.</source><translation>תמיכה: חלק הקבלות שיש בהן את שני הצדדים, לפחות {support}. ביטחון: חלק הקונים של הראשון שקונים גם את השני, לפחות {confidence}. מנוף: הביטחון לעומת חלק הקבלות עם השני; מעל 1 הם מושכים זה את זה.</translation></message>
    <message><source>Who buys</source><translation>מי שקונה</translation></message>
    <message><source>also buys</source><translation>קונה גם</translation></message>
    <message><source>Receipts</source><translation>קבלות</translation></message>
    <message><source>Support</source><translation>תמיכה</translation></message>
    <message><source>Confidence</source><translation>ביטחון</translation></message>
    <message><source>Lift</source><translation>מנוף</translation></message>
    <message><source>The {n} strongest rules are shown.</source><translation>מוצגים {n} החוקים החזקים ביותר.</translation></message>
    <message><source>Rules, strongest first</source><translation>חוקים, מהחזק לחלש</translation></message>
    <message><source>Receipts looked at</source><translation>קבלות שנבדקו</translation></message>
    <message><source>Rules found</source><translation>חוקים שנמצאו</translation></message>
    <message><source>Strongest lift</source><translation>המנוף החזק ביותר</translation></message>
    <message><source>Who comes again</source><translation>מי חוזר</translation></message>
    <message><source>Nobody came for the first time in this period.</source><translation>איש לא קנה בפעם הראשונה בתקופה הזאת.</translation></message>
    <message><source>First month</source><translation>חודש ראשון</translation></message>
    <message><source>+{months}</source><translation>‎+{months}</translation></message>
    <message><source>The first {n} months after the first are shown.</source><translation>מוצגים {n} החודשים שאחרי החודש הראשון.</translation></message>
    <message><source>By month of the first receipt</source><translation>לפי חודש הקבלה הראשונה</translation></message>
    <message><source>New members</source><translation>חברים חדשים</translation></message>
    <message><source>Members who came again, by months since their first</source><translation>חברים שחזרו, לפי חודשים מהקנייה הראשונה</translation></message>
    <message numerus="yes"><source>Came again after {n} months</source><translation><numerusform>חזרו אחרי חודש</numerusform><numerusform>חזרו אחרי חודשיים</numerusform><numerusform>חזרו אחרי {n} חודשים</numerusform></translation></message>
    <message><source>Share of members</source><translation>חלק מהחברים</translation></message>
    <message><source>Summary</source><translation>סיכום</translation></message>
    <message><source>Compared with {period}.</source><translation>בהשוואה ל־{period}.</translation></message>
    <message><source>Revenue by month</source><translation>פדיון לפי חודש</translation></message>
    <message><source>Members by month</source><translation>חברים לפי חודש</translation></message>
    <message><source>Average basket</source><translation>סל ממוצע</translation></message>
    <message><source>Month by month</source><translation>חודש אחר חודש</translation></message>
    <message><source>Branch by branch</source><translation>סניף אחר סניף</translation></message>
    <message><source>Revenue is what the receipts add up to, returns taken off. Identified revenue is tied to a known customer. Active: with a receipt in the period; new: the first ever receipt, in any branch, is in the period; returning: active before too. Average basket: revenue divided by the receipts that are not returns.</source><translation>פדיון הוא סכום הקבלות בניכוי החזרות. פדיון מזוהה קשור ללקוח מוכר. פעילים: עם קבלה בתקופה; חדשים: הקבלה הראשונה אי פעם, בכל סניף שהוא, היא מהתקופה; חוזרים: קנו גם קודם. סל ממוצע: הפדיון חלקי מספר הקבלות שאינן החזרות.</translation></message>
    <message><source>Identified revenue</source><translation>פדיון מזוהה</translation></message>
    <message><source>Active members</source><translation>חברים פעילים</translation></message>
    <message><source>Returning members</source><translation>חברים חוזרים</translation></message>
    <message><source>Returns</source><translation>החזרות</translation></message>
    <message><source>Month</source><translation>חודש</translation></message>
    <message><source>Who came in several months counts once in the whole period.</source><translation>מי שבא בכמה חודשים נספר פעם אחת בכל התקופה.</translation></message>
    <message><source>New to the branch</source><translation>חדשים בסניף</translation></message>
    <message><source>Who came to several branches counts once in all branches.</source><translation>מי שבא לכמה סניפים נספר פעם אחת בכל הסניפים יחד.</translation></message>
    <message><source>There are no receipts in this period. Choose other days, or bring in the till’s sales, and the figures will appear here.</source><translation>אין קבלות בתקופה הזאת. בחרו ימים אחרים או ייבאו את המכירות מהקופה, והנתונים יופיעו כאן.</translation></message>
    <message><source>Whole period</source><translation>כל התקופה</translation></message>
    <message><source>All branches</source><translation>כל הסניפים</translation></message>
    <message><source>Recency, frequency and money</source><translation>מתי, כמה פעמים ובכמה קנו</translation></message>
    <message><source>Champions</source><translation>אלופים</translation></message>
    <message><source>came lately and come very often</source><translation>קנו לאחרונה וקונים לעתים קרובות מאוד</translation></message>
    <message><source>Loyal</source><translation>נאמנים</translation></message>
    <message><source>come often</source><translation>קונים לעתים קרובות</translation></message>
    <message><source>Becoming loyal</source><translation>בדרך לנאמנות</translation></message>
    <message><source>came lately, a few times</source><translation>קנו לאחרונה, כמה פעמים</translation></message>
    <message><source>Newcomers</source><translation>מצטרפים טריים</translation></message>
    <message><source>came very lately, for the first times</source><translation>קנו ממש לאחרונה, בפעמים הראשונות</translation></message>
    <message><source>Promising</source><translation>מבטיחים</translation></message>
    <message><source>came not long ago, once or twice</source><translation>קנו לא מזמן, פעם או פעמיים</translation></message>
    <message><source>Need attention</source><translation>צריכים תשומת לב</translation></message>
    <message><source>used to come now and then, fading</source><translation>קנו מדי פעם ומתרחקים</translation></message>
    <message><source>About to drift</source><translation>עומדים להתרחק</translation></message>
    <message><source>came seldom, and not lately</source><translation>קנו מעט, ולא לאחרונה</translation></message>
    <message><source>At risk</source><translation>בסיכון</translation></message>
    <message><source>came often, but a while ago</source><translation>קנו הרבה, אבל לפני זמן מה</translation></message>
    <message><source>Must not lose</source><translation>אסור לאבד</translation></message>
    <message><source>came very often, and stopped</source><translation>קנו המון, והפסיקו</translation></message>
    <message><source>Asleep</source><translation>רדומים</translation></message>
    <message><source>came seldom, long ago</source><translation>קנו מעט, לפני זמן רב</translation></message>
    <message><source>No member has a receipt by this day, so there is nothing to score yet.</source><translation>לאף חבר אין עדיין קבלה עד היום הזה, ולכן אין מה לדרג.</translation></message>
    <message><source>Members by group</source><translation>חברים לפי קבוצה</translation></message>
    <message><source>Group</source><translation>קבוצה</translation></message>
    <message><source>Its members</source><translation>מי בקבוצה</translation></message>
    <message><source>All members</source><translation>כל החברים</translation></message>
    <message><source>The groups</source><translation>הקבוצות</translation></message>
    <message><source>Recency</source><translation>עדכניות</translation></message>
    <message><source>Members by recency and frequency</source><translation>חברים לפי עדכניות ותדירות</translation></message>
    <message><source>more than {low}, up to {high}</source><translation>יותר מ־{low} ועד {high}</translation></message>
    <message><source>Score</source><translation>ציון</translation></message>
    <message><source>Days since the last receipt</source><translation>ימים מהקבלה האחרונה</translation></message>
    <message><source>Number of receipts</source><translation>מספר קבלות</translation></message>
    <message><source>Money spent</source><translation>סכום הקניות</translation></message>
    <message><source>What the scores mean</source><translation>מה אומרים הציונים</translation></message>
    <message><source>Recency {score}</source><translation>עדכניות {score}</translation></message>
    <message><source>more than {low}</source><translation>יותר מ־{low}</translation></message>
    <message><source>up to {high}</source><translation>עד {high}</translation></message>
    <message><source>Scores run from 1 to 5, about a fifth of the members each: recency by the days since the last receipt, frequency by the number of receipts, money by what they add up to. Members with equal values share a score.</source><translation>הציונים הם מ־1 עד 5, כחמישית מהחברים בכל ציון: עדכניות לפי הימים מהקבלה האחרונה, תדירות לפי מספר הקבלות, סכום לפי סך הקבלות. חברים עם ערכים שווים מקבלים אותו ציון.</translation></message>
    <message><source>{share} of all</source><translation>{share} מכולם</translation></message>
    <message><source>Frequency {score}</source><translation>תדירות {score}</translation></message>
    <message><source>A row holds everybody whose first ever receipt is of that month. A column counts months from there: the share of them with a receipt in that month. Months after the end of the period are left empty.</source><translation>בכל שורה כל מי שהקבלה הראשונה שלהם אי פעם היא מאותו חודש. כל עמודה סופרת חודשים משם: איזה חלק מהם קנה באותו חודש. חודשים שאחרי סוף התקופה נשארים ריקים.</translation></message>
    <message><source>The report is in {file}.</source><translation>הדוח מוכן: {file}</translation></message>
    <message><source>There are no receipts from {period} to compare with.</source><translation>אין קבלות מ־{period} להשוות אליהן.</translation></message>
    <message><source>Enrolment</source><translation>צירוף חברים</translation></message>
    <message><source>Use of benefits</source><translation>ניצול ההטבות</translation></message>
    <message><source>Programs and the business</source><translation>התוכניות והעסק</translation></message>
    <message><source>Nobody joined in this period.</source><translation>אף אחד לא הצטרף בתקופה הזאת.</translation></message>
    <message><source>Joiners</source><translation>מצטרפים</translation></message>
    <message><source>Joiners per day</source><translation>מצטרפים ליום</translation></message>
    <message><source>Joiners by day</source><translation>מצטרפים לפי יום</translation></message>
    <message><source>Joiners by month</source><translation>מצטרפים לפי חודש</translation></message>
    <message><source>Joiners by: {who}</source><translation>מצטרפים לפי: {who}</translation></message>
    <message><source>Score of their details</source><translation>ציון הפרטים שלהם</translation></message>
    <message><source>Can be written to</source><translation>אפשר לכתוב להם</translation></message>
    <message><source>Employee</source><translation>עובד</translation></message>
    <message><source>With a phone</source><translation>עם טלפון</translation></message>
    <message><source>With an e-mail</source><translation>עם דוא״ל</translation></message>
    <message><source>With a birthday</source><translation>עם יום הולדת</translation></message>
    <message><source>nobody noted</source><translation>לא נרשם מי</translation></message>
    <message><source>A customer counts on the day of the newest joining, for the employee and the branch noted then. The score runs from 0 to 100 and falls with every detail that is missing, invalid or made up, like a birthday on 1 January.</source><translation>לקוח נספר ביום ההצטרפות האחרונה שלו, אצל העובד והסניף שנרשמו אז. הציון הוא מ־0 עד 100 ויורד על כל פרט שחסר, שגוי או מומצא, כמו יום הולדת ב־1 בינואר.</translation></message>
    <message><source>percent off</source><translation>אחוז הנחה</translation></message>
    <message><source>amount off</source><translation>סכום הנחה</translation></message>
    <message><source>store credit</source><translation>זיכוי לקניות</translation></message>
    <message><source>points of the club</source><translation>נקודות מועדון</translation></message>
    <message><source>experience</source><translation>חוויה</translation></message>
    <message><source>No benefit was given by the end of this period.</source><translation>עד סוף התקופה הזאת לא ניתנה שום הטבה.</translation></message>
    <message><source>Credit by benefit</source><translation>זיכוי לפי הטבה</translation></message>
    <message><source>Points by benefit</source><translation>נקודות לפי הטבה</translation></message>
    <message><source>Issued: earned and granted in the period. Taken back: what returns cost of it. Owed: what members hold at the end of the period and may still spend. Breakage: of what was issued in lots whose last good day lies in the period, the share that lapsed; of lots that are still good nobody knows yet.</source><translation>הונפק: מה שנצבר וניתן בתקופה. נלקח חזרה: מה שהחזרות ביטלו ממנו. התחייבות: מה שבידי החברים בסוף התקופה ועוד אפשר לממש. אי־מימוש: מתוך מה שהונפק ותוקפו הסתיים בתקופה, החלק שפקע; על מה שעוד בתוקף עדיין אי אפשר לדעת.</translation></message>
    <message><source>Credit owed</source><translation>התחייבות בזיכויים</translation></message>
    <message><source>Points owed</source><translation>התחייבות בנקודות</translation></message>
    <message><source>Benefits used</source><translation>הטבות שמומשו</translation></message>
    <message><source>Issued</source><translation>הונפק</translation></message>
    <message><source>Taken back</source><translation>נלקח חזרה</translation></message>
    <message><source>Redeemed</source><translation>מומש</translation></message>
    <message><source>Expired</source><translation>פקע</translation></message>
    <message><source>Owed</source><translation>התחייבות</translation></message>
    <message><source>Breakage</source><translation>אי־מימוש</translation></message>
    <message><source>by hand and other</source><translation>ידני ואחר</translation></message>
    <message><source>Given</source><translation>ניתנו</translation></message>
    <message><source>Used</source><translation>מומשו</translation></message>
    <message><source>Members who used it</source><translation>חברים שמימשו</translation></message>
    <message><source>Worth to members</source><translation>שווי לחברים</translation></message>
    <message><source>Cost to the shop</source><translation>עלות לחנות</translation></message>
    <message><source>Still open</source><translation>עוד לא מומשו</translation></message>
    <message><source>Benefits given and used</source><translation>הטבות שניתנו ומומשו</translation></message>
    <message><source>joined the program</source><translation>הצטרפו</translation></message>
    <message><source>were invited</source><translation>הוזמנו</translation></message>
    <message><source>declined</source><translation>סירבו להזמנה</translation></message>
    <message><source>renewed</source><translation>חידשו</translation></message>
    <message><source>left the program</source><translation>עזבו</translation></message>
    <message><source>expired memberships</source><translation>חברויות שהסתיימו</translation></message>
    <message><source>rose to a higher track</source><translation>עלו מסלול</translation></message>
    <message><source>held their track</source><translation>שמרו על המסלול</translation></message>
    <message><source>fell to a lower track</source><translation>ירדו מסלול</translation></message>
    <message><source>There is no program yet.</source><translation>עדיין אין תוכנית.</translation></message>
    <message><source>Careful: these figures compare, they do not prove. Who joins a club is often who liked the shop more to begin with, and would have come more often without it too. What the club itself brings, only a trial with a control group can say.</source><translation>שימו לב: המספרים האלה משווים, לא מוכיחים. מי שמצטרף למועדון הוא לעיתים קרובות מי שאהב את החנות מלכתחילה, והיה בא יותר גם בלי המועדון. מה המועדון עצמו תרם, רק ניסוי עם קבוצת ביקורת יכול לומר.</translation></message>
    <message><source>Revenue of members</source><translation>פדיון מחברים</translation></message>
    <message><source>Average basket of members</source><translation>סל ממוצע של חברים</translation></message>
    <message><source>Average basket of other customers</source><translation>סל ממוצע של לקוחות אחרים</translation></message>
    <message><source>Members: compared with the day before the period.</source><translation>חברים: בהשוואה ליום שלפני התקופה.</translation></message>
    <message><source>no track</source><translation>בלי מסלול</translation></message>
    <message><source>Members by track</source><translation>חברים לפי מסלול</translation></message>
    <message><source>Customers</source><translation>לקוחות</translation></message>
    <message><source>How customers stand today</source><translation>מעמד הלקוחות היום</translation></message>
    <message><source>What happened</source><translation>מה קרה</translation></message>
    <message><source>Movements in the period</source><translation>תנועות בתקופה</translation></message>
    <message><source>Other known customers</source><translation>לקוחות מוכרים אחרים</translation></message>
    <message><source>Members and others</source><translation>חברים ואחרים</translation></message>
    <message><source>Who</source><translation>מי</translation></message>
    <message><source>When</source><translation>מתי</translation></message>
    <message><source>Before and after joining</source><translation>לפני ההצטרפות ואחריה</translation></message>
    <message numerus="yes"><source>{n} days before joining</source><translation><numerusform>יום לפני ההצטרפות</numerusform><numerusform>{n} ימים לפני ההצטרפות</numerusform><numerusform>{n} ימים לפני ההצטרפות</numerusform></translation></message>
    <message numerus="yes"><source>{n} days from joining on</source><translation><numerusform>יום מההצטרפות</numerusform><numerusform>{n} ימים מההצטרפות</numerusform><numerusform>{n} ימים מההצטרפות</numerusform></translation></message>
    <message numerus="yes"><source>{n} members who joined in the year up to 90 days before the end of the period. The purchase at which they joined counts as after.</source><translation><numerusform>חבר אחד שהצטרף בשנה שהסתיימה 90 יום לפני סוף התקופה. הקנייה שבה הצטרף נספרת כאחרי.</numerusform><numerusform>{n} חברים שהצטרפו בשנה שהסתיימה 90 יום לפני סוף התקופה. הקנייה שבה הצטרפו נספרת כאחרי.</numerusform><numerusform>{n} חברים שהצטרפו בשנה שהסתיימה 90 יום לפני סוף התקופה. הקנייה שבה הצטרפו נספרת כאחרי.</numerusform></translation></message>
    <message><source>Revenue per customer</source><translation>פדיון ללקוח</translation></message>
    <message><source>What customers are worth</source><translation>כמה שווים הלקוחות</translation></message>
    <message><source>Too little is known yet: {weeks} weeks of purchases are needed before anything can be said of what customers will do.</source><translation>עדיין ידוע מעט מדי: דרושים {weeks} שבועות של קניות לפני שאפשר לומר מה יעשו הלקוחות.</translation></message>
    <message><source>Too little is known yet: {least} customers who came on a second day are needed, and there are {known}. With fewer, the figures would follow chance.</source><translation>עדיין ידוע מעט מדי: דרושים {least} לקוחות שבאו ביום נוסף, ויש {known}. עם פחות מזה המספרים היו מקריים.</translation></message>
    <message><source>The visits of these customers follow no pattern that could be learned, so nothing is said of anybody.</source><translation>בביקורים של הלקוחות האלה אין דפוס שאפשר ללמוד, ולכן לא נאמר דבר על איש.</translation></message>
    <message><source>No customers of this place have a value yet.</source><translation>עדיין אין כאן לקוחות ששווים חושב.</translation></message>
    <message><source>Customers looked at</source><translation>לקוחות שנבדקו</translation></message>
    <message><source>Customers still, expected</source><translation>עדיין לקוחות, לפי הצפי</translation></message>
    <message><source>Visits in the next 12 months</source><translation>ביקורים ב־12 החודשים הבאים</translation></message>
    <message><source>Revenue in the next 12 months</source><translation>פדיון ב־12 החודשים הבאים</translation></message>
    <message numerus="yes"><source>The best tenth, {n} customers, is expected to bring {share} of the revenue: know them by name.</source><translation><numerusform>העשירייה הטובה, לקוח אחד, צפויה להביא {share} מהפדיון: כדאי להכיר אותו בשמו.</numerusform><numerusform>העשירייה הטובה, שני לקוחות, צפויה להביא {share} מהפדיון: כדאי להכיר אותם בשמם.</numerusform><numerusform>העשירייה הטובה, {n} לקוחות, צפויה להביא {share} מהפדיון: כדאי להכיר אותם בשמם.</numerusform></translation></message>
    <message numerus="yes"><source>{n} customers are probably gone; they have spent {sum} so far. Ask them back before they forget the shop.</source><translation><numerusform>לקוח אחד כנראה כבר עזב; עד היום הוא קנה ב־{sum}. הזמינו אותו לחזור לפני שישכח את החנות.</numerusform><numerusform>שני לקוחות כנראה כבר עזבו; עד היום הם קנו ב־{sum}. הזמינו אותם לחזור לפני שישכחו את החנות.</numerusform><numerusform>{n} לקוחות כנראה כבר עזבו; עד היום הם קנו ב־{sum}. הזמינו אותם לחזור לפני שישכחו את החנות.</numerusform></translation></message>
    <message><source>Who still is a customer</source><translation>מי עדיין לקוח</translation></message>
    <message><source>Still a customer</source><translation>עדיין לקוח</translation></message>
    <message><source>Chance of being a customer: {range}</source><translation>סיכוי להיות לקוח: {range}</translation></message>
    <message><source>{first} to {last}</source><translation>{first} עד {last}</translation></message>
    <message><source>Spent so far</source><translation>קנו עד היום</translation></message>
    <message><source>Visits in 12 months</source><translation>ביקורים ב־12 חודשים</translation></message>
    <message><source>Revenue in 12 months</source><translation>פדיון ב־12 חודשים</translation></message>
    <message><source>What each tenth of the customers is expected to bring</source><translation>מה צפויה להביא כל עשירית מהלקוחות</translation></message>
    <message><source>Tenth {place}</source><translation>עשירית {place}</translation></message>
    <message><source>Tenths by expected revenue</source><translation>עשיריות לפי הפדיון הצפוי</translation></message>
    <message><source>Customers by expected revenue</source><translation>לקוחות לפי הפדיון הצפוי</translation></message>
    <message><source>By expected revenue: tenth {place}</source><translation>לפי הפדיון הצפוי: עשירית {place}</translation></message>
    <message><source>Each from</source><translation>כל אחד לפחות</translation></message>
    <message><source>Each to</source><translation>כל אחד לכל היותר</translation></message>
    <message><source>By branch</source><translation>לפי סניף</translation></message>
    <message><source>Branch visited most</source><translation>הסניף שבו מבקרים הכי הרבה</translation></message>
    <message><source>Customers of {branch}</source><translation>הלקוחות של {branch}</translation></message>
    <message><source>Who is expected to bring most</source><translation>ממי צפוי הכי הרבה</translation></message>
    <message><source>From the visit days of {customers} customers, {repeaters} of whom came again: how often they come and when they stop (BG/NBD), and what a visit brings (Gamma-Gamma). Whoever came once counts as a customer still: nothing speaks against it yet. These are averages to expect, not promises: one customer may do quite otherwise, a hundred together hardly.</source><translation>מתוך ימי הביקור של {customers} לקוחות, ש־{repeaters} מהם חזרו: באיזו תדירות הם באים ומתי הם מפסיקים (BG/NBD), וכמה מביא ביקור (Gamma-Gamma). מי שבא פעם אחת נחשב עדיין לקוח: עוד אין סימן אחר. אלה ממוצעים צפויים, לא הבטחות: לקוח אחד עשוי לנהוג אחרת לגמרי, מאה יחד כמעט לא.</translation></message>
    <message><source>Parameters, time in weeks, money in {currency}: {parameters}.</source><translation>פרמטרים, זמן בשבועות, כסף ב־{currency}: {parameters}.</translation></message>
    <message><source>There is no saved segment yet. Save one, and its figures will appear here.</source><translation>עדיין אין פלח שמור. שמרו פלח, והנתונים שלו יופיעו כאן.</translation></message>
    <message><source>Nobody is in it now.</source><translation>כרגע אין בו אף אחד.</translation></message>
    <message><source>Worth much, hard to reach: ask them for consent.</source><translation>שווים הרבה וקשה להגיע אליהם: בקשו מהם הסכמה.</translation></message>
    <message><source>Worth much and shrinking: win them back.</source><translation>שווים הרבה והולכים ומתמעטים: החזירו אותם.</translation></message>
    <message><source>Worth more effort: grow it.</source><translation>כדאי להשקיע בו עוד: הגדילו אותו.</translation></message>
    <message><source>Spends little: try one campaign before you give it up.</source><translation>קונים מעט: נסו מהלך אחד לפני שמוותרים.</translation></message>
    <message><source>Spends little and does not answer: let it go.</source><translation>קונים מעט ולא מגיבים: אפשר לוותר.</translation></message>
    <message><source>Keep it as it is.</source><translation>להמשיך כמו עכשיו.</translation></message>
    <message><source>Customers in a segment</source><translation>לקוחות בפלח כלשהו</translation></message>
    <message><source>Revenue from them</source><translation>הפדיון מהם</translation></message>
    <message><source>Revenue by segment</source><translation>פדיון לפי פלח</translation></message>
    <message><source>What they bring, and what to do</source><translation>מה הם מביאים, ומה לעשות</translation></message>
    <message><source>Bought</source><translation>קנו</translation></message>
    <message><source>Written to</source><translation>נשלח אליהם</translation></message>
    <message><source>What the figures say</source><translation>מה אומרים המספרים</translation></message>
    <message><source>A customer may be in several segments, so the rows do not add up.</source><translation>לקוח יכול להיות בכמה פלחים, ולכן השורות אינן מצטברות לסכום.</translation></message>
    <message><source>How large they are</source><translation>כמה הם גדולים</translation></message>
    <message><source>Share of customers</source><translation>חלק מהלקוחות</translation></message>
    <message><source>Came in</source><translation>נכנסו</translation></message>
    <message><source>Left it</source><translation>יצאו</translation></message>
    <message><source>Consent, profile and the like keep no history and count for the past as they stand now: {segments}.</source><translation>הסכמה, פרטים אישיים וכדומה אינם נשמרים לאורך זמן, ונספרים גם לעבר כפי שהם היום: {segments}.</translation></message>
    <message><source>From which stage (rows) to which (columns)</source><translation>מאיזה שלב (שורות) לאיזה שלב (עמודות)</translation></message>
    <message><source>Stage before</source><translation>השלב הקודם</translation></message>
    <message><source>The stages are those of all customers, in all branches.</source><translation>השלבים הם של כל הלקוחות, בכל הסניפים.</translation></message>
    <message><source>A segment holds who fits its rule on the last day of the period. Revenue: what they spent in the period; before: what those in it then spent in the period compared with. Response: of the campaign messages of the period whose days are over, how many were followed by a purchase within them.</source><translation>בפלח נמצא מי שמתאים לכלל שלו ביום האחרון של התקופה. פדיון: מה שקנו בתקופה; קודם: מה שקנו מי שהיו בו אז, בתקופה שמשווים אליה. היענות: מתוך הודעות המהלכים של התקופה שימי ההיענות שלהן הסתיימו, אחרי כמה מהן באה קנייה באותם ימים.</translation></message>
    <message><source>There are no customers yet.</source><translation>עדיין אין לקוחות.</translation></message>
    <message><source>Joined in the period</source><translation>הצטרפו בתקופה</translation></message>
    <message><source>Their score</source><translation>הציון שלהם</translation></message>
    <message><source>Records to mend</source><translation>רשומות לתיקון</translation></message>
    <message><source>Birthdays on 1 January</source><translation>ימי הולדת ב־1 בינואר</translation></message>
    <message><source>May be there twice</source><translation>אולי רשומים פעמיים</translation></message>
    <message><source>What is missing</source><translation>מה חסר</translation></message>
    <message><source>Twice</source><translation>כפולים</translation></message>
    <message><source>Quality by: {who}</source><translation>איכות לפי: {who}</translation></message>
    <message><source>Mend these first</source><translation>את אלה כדאי לתקן קודם</translation></message>
    <message><source>Records as they stand today. The score runs from 0 to 100 and falls with every detail that is missing. What cannot be read is never kept and counts as missing; so does a birthday on 1 January, which forms fill in by themselves. Branch: where a customer is at home. Employee: who enrolled them.</source><translation>הרשומות כפי שהן היום. הציון נע בין 0 ל־100 ויורד עם כל פרט שחסר. מה שאי אפשר לקרוא אינו נשמר ונחשב חסר; כך גם יום הולדת ב־1 בינואר, שטפסים ממלאים מעצמם. סניף: סניף הבית של הלקוח. עובד: מי שצירף אותו.</translation></message>
    <message><source>Member list</source><translation>רשימת חברים</translation></message>
    <message><source>In the period</source><translation>בתקופה</translation></message>
    <message><source>In all</source><translation>סך הכול</translation></message>
    <message><source>Bought in the period</source><translation>קנו בתקופה</translation></message>
    <message><source>cost known for {share} of the revenue</source><translation>העלות ידועה עבור {share} מהפדיון</translation></message>
    <message><source>Products and categories</source><translation>מוצרים וקטגוריות</translation></message>
    <message><source>The cost of no product is known.</source><translation>לא ידועה עלות של אף מוצר.</translation></message>
    <message><source>What brings the most</source><translation>מה מביא הכי הרבה</translation></message>
    <message><source>The {n} with the most revenue are shown.</source><translation>מוצגים {n} בעלי הפדיון הגבוה ביותר.</translation></message>
    <message><source>By department</source><translation>לפי מחלקה</translation></message>
    <message><source>By category</source><translation>לפי קטגוריה</translation></message>
    <message><source>By product</source><translation>לפי מוצר</translation></message>
    <message><source>Revenue is what was paid for it, returns taken off. Margin: what is left above the cost noted for the product today, as a share of the revenue of products whose cost is known. Returned: as a share of what was sold.</source><translation>פדיון הוא מה ששולם, בניכוי החזרות. רווח גולמי: מה שנשאר מעל העלות הרשומה למוצר היום, כחלק מהפדיון של מוצרים שעלותם ידועה. הוחזר: כחלק ממה שנמכר.</translation></message>
    <message><source>Units</source><translation>יחידות</translation></message>
    <message><source>Bought by members</source><translation>נקנה בידי חברים</translation></message>
    <message><source>Returned</source><translation>הוחזר</translation></message>
    <message><source>Margin</source><translation>רווח גולמי</translation></message>
    <message><source>Margin of revenue</source><translation>רווח מהפדיון</translation></message>
    <message><source>Employees</source><translation>עובדים</translation></message>
    <message><source>Left on</source><translation>סיום עבודה</translation></message>
    <message><source>To members</source><translation>לחברים</translation></message>
    <message><source>Employee by employee</source><translation>עובד אחר עובד</translation></message>
    <message><source>How much of what they sold is tied to a member</source><translation>כמה ממה שמכרו קשור לחבר מועדון</translation></message>
    <message><source>Joiners and their score: as in the report on enrolment. Sales are receipts that are not returns; what was sold is after returns. Identified revenue is tied to a known customer.</source><translation>מצטרפים והציון שלהם: כמו בדוח על צירוף חברים. מכירות הן קבלות שאינן החזרות; סכום המכירות הוא אחרי החזרות. פדיון מזוהה קשור ללקוח מוכר.</translation></message>
    <message><source>There are no employees yet.</source><translation>עדיין אין עובדים.</translation></message>
    <message><source>The first {shown} of {all} rows; the Excel file holds them all.</source><translation>{shown} השורות הראשונות מתוך {all}; בקובץ האקסל נמצאות כולן.</translation></message>
    <message><source>Messages sent</source><translation>הודעות שנשלחו</translation></message>
    <message><source>Held back</source><translation>לא נשלחו</translation></message>
    <message><source>Customers reached</source><translation>לקוחות שקיבלו</translation></message>
    <message><source>Too early</source><translation>מוקדם לדעת</translation></message>
    <message><source>Revenue that followed</source><translation>הפדיון שבא אחרי</translation></message>
    <message><source>Campaign by campaign</source><translation>מהלך אחר מהלך</translation></message>
    <message><source>Response by campaign</source><translation>היענות לפי מהלך</translation></message>
    <message><source>Response: customers who bought within the campaign’s days after the message, of those whose days are over. Return: revenue that followed less cost, against the cost; the cost is the one noted in the campaign. Who was written to might have bought anyway: what a campaign causes, only a control group can say.</source><translation>היענות: לקוחות שקנו בתוך ימי המהלך אחרי ההודעה, מתוך מי שימיהם הסתיימו. תשואה: הפדיון שבא אחרי פחות העלות, ביחס לעלות; העלות היא זו שנרשמה במהלך. מי שקיבל הודעה אולי היה קונה גם בלעדיה: מה המהלך עצמו גרם, רק קבוצת ביקורת יכולה לומר.</translation></message>
    <message><source>No campaign wrote to anybody in this period.</source><translation>אף מהלך לא פנה לאיש בתקופה הזאת.</translation></message>
    <message><source>Return on cost</source><translation>תשואה על העלות</translation></message>
</context>
<context>
    <name>analytics</name>
</context>
<context>
    <name>backup</name>
    <message><source>backup.bad_file</source><translation>"{name}" אינו גיבוי תקין של מועדון. דבר לא השתנה.</translation></message>
    <message><source>backup.not_sound</source><translation>העותק של {name} לא עבר את הבדיקה ונמחק: ייתכן שהנתונים עצמם פגומים. הריצו "check".</translation></message>
    <message><source>Backed up and verified: {file}</source><translation>הגיבוי נוצר ונבדק: {file}</translation></message>
    <message><source>Restored from {file}.</source><translation>הנתונים שוחזרו מ־{file}.</translation></message>
    <message><source>What was there before is kept in {file}.</source><translation>מה שהיה קודם נשמר ב־{file}.</translation></message>
    <message><source>The former data could not be read: please check by hand who asked to be erased or not to be written to since this backup.</source><translation>אי אפשר היה לקרוא את הנתונים הקודמים: בדקו ידנית מי ביקש מאז הגיבוי להימחק או לא לקבל דיוור.</translation></message>
    <message numerus="yes"><source>{name}: broken in {n} places</source><translation><numerusform>{name}: תקלה במקום אחד</numerusform><numerusform>{name}: תקלה בשני מקומות</numerusform><numerusform>{name}: תקלה ב־{n} מקומות</numerusform></translation></message>
    <message numerus="yes"><source>All {n} checks hold.</source><translation><numerusform>הבדיקה תקינה.</numerusform><numerusform>שתי הבדיקות תקינות.</numerusform><numerusform>כל {n} הבדיקות תקינות.</numerusform></translation></message>
</context>
<context>
    <name>schedule</name>
    <message><source>schedule.unknown_job</source><translation>אין דוח מתוזמן שמספרו {job}.</translation></message>
    <message><source>Nothing is due.</source><translation>אין כרגע מה לבצע.</translation></message>
    <message><source>No report comes by itself yet.</source><translation>עדיין אין דוחות מתוזמנים.</translation></message>
    <message><source>On the list, as number {job}.</source><translation>נוסף לרשימה, מספר {job}.</translation></message>
    <message><source>Off the list.</source><translation>הוסר מהרשימה.</translation></message>
    <message><source>The mailing “{name}” was stopped in the middle and waits for you.</source><translation>המהלך "{name}" נעצר באמצע ומחכה לכם.</translation></message>
    <message numerus="yes"><source>{n} lots of points or credit have lapsed.</source><translation><numerusform>פג התוקף של צבירה אחת.</numerusform><numerusform>פג התוקף של שתי צבירות.</numerusform><numerusform>פג התוקף של {n} צבירות.</numerusform></translation></message>
    <message numerus="yes"><source>{n} memberships have ended.</source><translation><numerusform>הסתיימה חברות אחת במועדון.</numerusform><numerusform>הסתיימו שתי חברויות במועדון.</numerusform><numerusform>הסתיימו {n} חברויות במועדון.</numerusform></translation></message>
    <message numerus="yes"><source>Expectations renewed for {n} customers.</source><translation><numerusform>השווי הצפוי של לקוח אחד חושב מחדש.</numerusform><numerusform>השווי הצפוי של שני לקוחות חושב מחדש.</numerusform><numerusform>השווי הצפוי של {n} לקוחות חושב מחדש.</numerusform></translation></message>
</context>
<context>
    <name>planning</name>
    <message><source>planning.nothing_to_vary</source><translation>אין בטיוטה מה לשנות: {what}.</translation></message>
    <message><source>A club pays off here: customers come back, and often.</source><translation>מועדון משתלם כאן: הלקוחות חוזרים, ולעיתים קרובות.</translation></message>
    <message><source>A club may pay off here: try it on paper first, with a simulation.</source><translation>ייתכן שמועדון ישתלם כאן: נסו קודם על הנייר, בסימולציה.</translation></message>
    <message><source>A club hardly pays off here: few customers come back, or seldom.</source><translation>מועדון כמעט לא ישתלם כאן: מעט לקוחות חוזרים, או לעיתים רחוקות.</translation></message>
    <message><source>Too few sales are known by customer to tell whether a club pays off.</source><translation>מעט מדי מכירות משויכות ללקוחות מוכרים, ואי אפשר לומר אם מועדון ישתלם.</translation></message>
    <message><source>Customers who came back: {share}</source><translation>לקוחות שחזרו: {share}</translation></message>
    <message><source>Customers with three visits or more: {share}</source><translation>לקוחות עם שלושה ביקורים או יותר: {share}</translation></message>
    <message><source>Sales by known customers: {share}</source><translation>מכירות ללקוחות מוכרים: {share}</translation></message>
    <message><source>Usual days between visits: {days}</source><translation>ימים בין ביקור לביקור, בדרך כלל: {days}</translation></message>
    <message><source>Sales to members: {sum}</source><translation>מכירות לחברים: {sum}</translation></message>
    <message><source>What benefits cost: {sum}</source><translation>עלות ההטבות: {sum}</translation></message>
    <message><source>Cost per visit: {sum}</source><translation>עלות לביקור: {sum}</translation></message>
    <message><source>Fees: {sum}</source><translation>דמי חברות: {sum}</translation></message>
    <message><source>Credit not used yet: {sum}</source><translation>זיכוי שעוד לא נוצל: {sum}</translation></message>
    <message><source>Not used yet: {sum} of credit and {points} points</source><translation>עוד לא נוצלו: זיכוי של {sum} ו־{points} נקודות</translation></message>
    <message><source>No rise in sales would pay for it.</source><translation>שום גידול במכירות לא יכסה את זה.</translation></message>
    <message><source>It pays if members buy {share} more.</source><translation>זה ישתלם אם החברים יקנו {share} יותר.</translation></message>
    <message><source>Assumed: whoever may join does, and buys what they bought.</source><translation>הנחה: כל מי שיכול להצטרף מצטרף, וקונה מה שקנה.</translation></message>
    <message><source>Assumed: members pay with all their credit at the next visit.</source><translation>הנחה: החברים משלמים בכל הזיכוי שלהם בביקור הבא.</translation></message>
    <message><source>Left out, because history does not tell when: {names}</source><translation>לא נכלל, כי ההיסטוריה אינה אומרת מתי: {names}</translation></message>
    <message><source>Assumed: nobody pays with credit.</source><translation>הנחה: איש אינו משלם בזיכוי.</translation></message>
    <message><source>Assumed: {share} margin on goods whose cost is not known.</source><translation>הנחה: רווח גולמי של {share} על מוצרים שעלותם אינה ידועה.</translation></message>
    <message numerus="yes"><source>{n} would have joined “{name}”.</source><translation><numerusform>לקוח אחד היה מצטרף ל"{name}".</numerusform><numerusform>שני לקוחות היו מצטרפים ל"{name}".</numerusform><numerusform>{n} לקוחות היו מצטרפים ל"{name}".</numerusform></translation></message>
    <message numerus="yes"><source>{n} join</source><translation><numerusform>מצטרף אחד</numerusform><numerusform>שני מצטרפים</numerusform><numerusform>{n} מצטרפים</numerusform></translation></message>
</context>
<context>
    <name>demo</name>
    <message><source>The demo shop is ready.</source><translation>חנות ההדגמה מוכנה.</translation></message>
    <message><source>Everything lies in {folder}:</source><translation>הכול נמצא בתיקייה {folder}:</translation></message>
    <message numerus="yes"><source>and {n} mails.</source><translation><numerusform>והודעת דוא״ל אחת.</numerusform><numerusform>ושתי הודעות דוא״ל.</numerusform><numerusform>ו־{n} הודעות דוא״ל.</numerusform></translation></message>
    <message><source>Making a café with a year of life; this takes a minute…</source><translation>מכינים בית קפה לדוגמה עם שנה של מכירות; זה ייקח דקה…</translation></message>
</context>
<context>
    <name>frame</name>
    <message><source>Work is still going on. Closing stops it, and nothing of it stays.</source><translation>יש פעולה שעדיין רצה. סגירה תעצור אותה, ושום דבר ממנה לא יישמר.</translation></message>
    <message><source>Stop and close</source><translation>עצרו וסגרו</translation></message>
    <message><source>Open the file</source><translation>פתחו את הקובץ</translation></message>
    <message><source>Today</source><translation>היום</translation></message>
    <message><source>Members</source><translation>חברים</translation></message>
    <message><source>Segments</source><translation>פלחים</translation></message>
    <message><source>Reports</source><translation>דוחות</translation></message>
    <message><source>Settings</source><translation>הגדרות</translation></message>
    <message><source>Pages</source><translation>עמודים</translation></message>
    <message><source>Close</source><translation>סגרו</translation></message>
    <message><source>Cancel</source><translation>בטלו</translation></message>
    <message><source>Undo</source><translation>ביטול הפעולה</translation></message>
    <message numerus="yes"><source>{n} seconds left</source><translation><numerusform>נותרה שנייה</numerusform><numerusform>נותרו שתי שניות</numerusform><numerusform>נותרו {n} שניות</numerusform></translation></message>
    <message numerus="yes"><source>{n} minutes left</source><translation><numerusform>נותרה דקה</numerusform><numerusform>נותרו שתי דקות</numerusform><numerusform>נותרו {n} דקות</numerusform></translation></message>
    <message><source>Search</source><translation>חיפוש</translation></message>
    <message><source>Search everything</source><translation>חיפוש בכול</translation></message>
    <message><source>Search members, segments, pages…</source><translation>חיפוש חבר, פלח, עמוד…</translation></message>
    <message><source>Found</source><translation>נמצאו</translation></message>
    <message><source>Nothing found</source><translation>לא נמצא דבר</translation></message>
    <message><source>Welcome to Moadon</source><translation>ברוכים הבאים למועדון</translation></message>
    <message><source>Open my shop</source><translation>פתחו את החנות שלי</translation></message>
    <message><source>A few questions, and your shop is ready. All of it can be changed later.</source><translation>כמה שאלות קצרות, והחנות מוכנה. אפשר לשנות הכול אחר כך.</translation></message>
    <message><source>Language</source><translation>שפה</translation></message>
    <message><source>Shop name</source><translation>שם החנות</translation></message>
    <message><source>What is the shop called?</source><translation>מה שם החנות?</translation></message>
    <message><source>This branch</source><translation>הסניף הזה</translation></message>
    <message><source>What is this branch called?</source><translation>מה שם הסניף?</translation></message>
    <message><source>Country</source><translation>מדינה</translation></message>
    <message><source>Currency</source><translation>מטבע</translation></message>
    <message><source>Israel</source><translation>ישראל</translation></message>
    <message><source>Vietnam</source><translation>וייטנאם</translation></message>
    <message><source>Uzbekistan</source><translation>אוזבקיסטן</translation></message>
    <message><source>United States</source><translation>ארצות הברית</translation></message>
    <message><source>United Kingdom</source><translation>בריטניה</translation></message>
    <message><source>No backup yet</source><translation>עדיין אין גיבוי</translation></message>
    <message><source>today {hour}</source><translation>היום {hour}</translation></message>
    <message><source>Last backup: {when}</source><translation>גיבוי אחרון: {when}</translation></message>
    <message><source>Take a file in</source><translation>ייבוא קובץ</translation></message>
    <message><source>Take in</source><translation>ייבאו</translation></message>
    <message><source>What the file holds</source><translation>מה יש בקובץ</translation></message>
    <message><source>No file yet</source><translation>עדיין לא נבחר קובץ</translation></message>
    <message><source>Choose a file…</source><translation>בחרו קובץ…</translation></message>
    <message><source>Make branches, members and products not known yet</source><translation>להוסיף סניפים, חברים ומוצרים שעדיין אינם מוכרים</translation></message>
    <message><source>File</source><translation>קובץ</translation></message>
    <message><source>Checking the file</source><translation>בודקים את הקובץ</translation></message>
    <message><source>Problems in the file</source><translation>בעיות בקובץ</translation></message>
    <message><source>Choose the file that the till or another program wrote.</source><translation>בחרו את הקובץ שהקופה או תוכנה אחרת כתבו.</translation></message>
    <message><source>Taking in {file}</source><translation>מייבאים את {file}</translation></message>
    <message numerus="yes"><source>{n} rows were taken in.</source><translation><numerusform>יובאה שורה אחת.</numerusform><numerusform>יובאו שתי שורות.</numerusform><numerusform>יובאו {n} שורות.</numerusform></translation></message>
    <message><source>The import was taken back.</source><translation>הייבוא בוטל.</translation></message>
    <message><source>Taking the import back</source><translation>מבטלים את הייבוא</translation></message>
    <message><source>Consents</source><translation>הסכמות</translation></message>
    <message><source>Balances</source><translation>יתרות</translation></message>
</context>
<context>
    <name>today</name>
    <message><source>Bring in your sales</source><translation>הכניסו את המכירות שלכם</translation></message>
    <message><source>The till's file is enough: members, purchases and figures come from it</source><translation>מספיק קובץ מהקופה: ממנו יגיעו החברים, הקניות והמספרים</translation></message>
    <message><source>First step</source><translation>צעד ראשון</translation></message>
    <message><source>Good morning</source><translation>בוקר טוב</translation></message>
    <message><source>Good afternoon</source><translation>צהריים טובים</translation></message>
    <message><source>Good evening</source><translation>ערב טוב</translation></message>
    <message><source>Identified revenue · 30 days</source><translation>פדיון מזוהה · 30 יום</translation></message>
    <message><source>Returning customers · 30 days</source><translation>לקוחות חוזרים · 30 יום</translation></message>
    <message><source>Enrolment by employee (this week)</source><translation>הצטרפות לעובד (השבוע)</translation></message>
    <message><source>Nobody was enrolled this week yet.</source><translation>השבוע עוד לא צורף אף אחד.</translation></message>
    <message><source>Not noted</source><translation>לא צוין</translation></message>
    <message><source>No sales in the last 30 days yet</source><translation>עדיין אין מכירות ב־30 הימים האחרונים</translation></message>
    <message><source>{part} of {whole}</source><translation>{part} מתוך {whole}</translation></message>
    <message><source>{points} pts against the 30 days before</source><translation>{points} נק׳ לעומת 30 הימים הקודמים</translation></message>
    <message><source>{share} against the 30 days before</source><translation>{share} לעומת 30 הימים הקודמים</translation></message>
    <message><source>{new} new · {active} active</source><translation>{new} חדשים · {active} פעילים</translation></message>
    <message><source>Revenue by week · members and anonymous</source><translation>פדיון לפי שבוע · חברים מול אנונימי</translation></message>
    <message><source>Identified</source><translation>מזוהה</translation></message>
    <message><source>Anonymous</source><translation>אנונימי</translation></message>
    <message><source>Benefit use · 30 days</source><translation>ניצול הטבות · 30 יום</translation></message>
    <message><source>cost {cost} · open liability {owed}</source><translation>עלות {cost} · התחייבות פתוחה {owed}</translation></message>
    <message><source>Nothing was given in the last 30 days</source><translation>ב־30 הימים האחרונים לא ניתנו הטבות</translation></message>
    <message numerus="yes"><source>{n} points</source><translation><numerusform>נקודה אחת</numerusform><numerusform>שתי נקודות</numerusform><numerusform>{n} נקודות</numerusform></translation></message>
    <message><source>Preferred, drifting away</source><translation>מועדפים שמתרחקים</translation></message>
    <message><source>Birthdays this week</source><translation>ימי הולדת השבוע</translation></message>
    <message><source>May join {program}</source><translation>יכולים להצטרף ל{program}</translation></message>
    <message><source>Data to fix</source><translation>נתונים לתיקון</translation></message>
    <message><source>spent {sum} so far</source><translation>קנו עד היום ב־{sum}</translation></message>
    <message numerus="yes"><source>{n} members with missing or doubtful data</source><translation><numerusform>לחבר אחד חסרים נתונים</numerusform><numerusform>לשני חברים חסרים נתונים</numerusform><numerusform>ל־{n} חברים חסרים נתונים</numerusform></translation></message>
    <message><source>who cannot be reached gets no benefit</source><translation>מי שאי אפשר להגיע אליו לא נהנה מהמועדון</translation></message>
    <message><source>Data</source><translation>נתונים</translation></message>
    <message><source>Fix</source><translation>תקנו</translation></message>
    <message numerus="yes"><source>{n} preferred members are drifting away</source><translation><numerusform>חבר מועדף אחד מתרחק</numerusform><numerusform>שני חברים מועדפים מתרחקים</numerusform><numerusform>{n} חברים מועדפים מתרחקים</numerusform></translation></message>
    <message><source>Drifting</source><translation>מתרחקים</translation></message>
    <message numerus="yes"><source>{n} birthdays this week</source><translation><numerusform>יום הולדת אחד השבוע</numerusform><numerusform>שני ימי הולדת השבוע</numerusform><numerusform>{n} ימי הולדת השבוע</numerusform></translation></message>
    <message numerus="yes"><source>{n} of them may be written to</source><translation><numerusform>לאחד מהם אפשר לכתוב</numerusform><numerusform>לשניים מהם אפשר לכתוב</numerusform><numerusform>ל־{n} מהם אפשר לכתוב</numerusform></translation></message>
    <message numerus="yes"><source>{n} customers may join {program}</source><translation><numerusform>לקוח אחד יכול להצטרף ל{program}</numerusform><numerusform>שני לקוחות יכולים להצטרף ל{program}</numerusform><numerusform>{n} לקוחות יכולים להצטרף ל{program}</numerusform></translation></message>
    <message><source>May join</source><translation>יכולים להצטרף</translation></message>
    <message><source>Show</source><translation>הציגו</translation></message>
    <message><source>Worth doing today</source><translation>מה כדאי לעשות היום</translation></message>
    <message><source>Nothing needs you now. Enjoy your customers.</source><translation>שום דבר לא מחכה לכם עכשיו. תיהנו מהלקוחות.</translation></message>
    <message><source>The backup is overdue</source><translation>הגיבוי מתעכב</translation></message>
    <message><source>There is no backup yet</source><translation>עדיין אין אף גיבוי</translation></message>
    <message><source>A copy of today keeps what this computer might lose</source><translation>עותק מהיום שומר על מה שהמחשב עלול לאבד</translation></message>
    <message><source>Backup</source><translation>גיבוי</translation></message>
    <message><source>Back up now</source><translation>גיבוי עכשיו</translation></message>
    <message><source>The backup is made and checked.</source><translation>הגיבוי נעשה ונבדק.</translation></message>
    <message><source>Making a backup</source><translation>מגבים</translation></message>
</context>
<context>
    <name>counter</name>
    <message><source>Counter</source><translation>קופה</translation></message>
    <message><source>No benefits for this member now.</source><translation>אין כרגע הטבות ללקוח הזה.</translation></message>
    <message><source>Benefits available now</source><translation>הטבות זמינות עכשיו</translation></message>
    <message><source>Who is identified sees their benefits here.</source><translation>אחרי הזיהוי ההטבות יופיעו כאן.</translation></message>
    <message><source>Taken back. {said}</source><translation>ההחזרה נרשמה. {said}</translation></message>
    <message><source>All of {name} came back already.</source><translation>כל {name} כבר הוחזר.</translation></message>
    <message><source>Only {left} can still come back.</source><translation>אפשר להחזיר עוד {left} בלבד.</translation></message>
    <message><source>Choose what comes back: type the line's number.</source><translation>מה חוזר? הקלידו את מספר השורה.</translation></message>
    <message><source>Type the number of a line, or Enter to take back.</source><translation>הקלידו מספר שורה, או Enter לרישום ההחזרה.</translation></message>
    <message><source>Everything on this receipt came back already.</source><translation>כל מה שבקבלה הזאת כבר הוחזר.</translation></message>
    <message><source>Sent by</source><translation>מי המליץ</translation></message>
    <message><source>first of all</source><translation>קודם כול</translation></message>
    <message><source>first name and last name</source><translation>שם פרטי ושם משפחה</translation></message>
    <message><source>day.month, the year if they like</source><translation>יום.חודש, ושנה אם רוצים</translation></message>
    <message><source>may be empty</source><translation>לא חובה</translation></message>
    <message><source>scan it, or leave it empty</source><translation>סרקו, או השאירו ריק</translation></message>
    <message><source>card or phone of a member</source><translation>כרטיס או טלפון של חבר מועדון</translation></message>
    <message><source>Agrees to get offers by SMS</source><translation>מסכימים לקבל הצעות ב־SMS</translation></message>
    <message><source>Agrees to get offers by e-mail</source><translation>מסכימים לקבל הצעות בדוא״ל</translation></message>
    <message><source>New member</source><translation>חבר חדש</translation></message>
    <message><source>Joins {program}</source><translation>הצטרפות ל{program}</translation></message>
    <message><source>Joins no program now</source><translation>בלי הצטרפות לתוכנית כרגע</translation></message>
    <message><source>Save the member</source><translation>שמרו את החבר</translation></message>
    <message><source>Here already?</source><translation>כבר רשומים אצלנו?</translation></message>
    <message><source>fee {sum}</source><translation>דמי הצטרפות {sum}</translation></message>
    <message><source>fee {sum} or none</source><translation>דמי הצטרפות {sum} או פטור</translation></message>
    <message><source>Scan or type</source><translation>סריקה או הקלדה</translation></message>
    <message><source>Undo the sale of {sum} · Ctrl Z</source><translation>ביטול הקנייה על {sum} · Ctrl Z</translation></message>
    <message><source>Choose one</source><translation>בחרו אחד</translation></message>
    <message><source>found · {n} ms</source><translation>נמצא · {n} מ״ש</translation></message>
    <message><source>card, phone, name or product: scan or type</source><translation>כרטיס, טלפון, שם או מוצר: סרקו או הקלידו</translation></message>
    <message><source>what does it cost?</source><translation>כמה זה עולה?</translation></message>
    <message><source>how much credit? Enter: all of it</source><translation>כמה זיכוי? Enter: הכול</translation></message>
    <message><source>number of the receipt that comes back</source><translation>מספר הקבלה שחוזרת</translation></message>
    <message><source>Joins {program} with this sale.</source><translation>הצטרפות ל{program} עם הקנייה הזאת.</translation></message>
    <message><source>What does {name} cost?</source><translation>כמה עולה {name}?</translation></message>
    <message><source>{count} pieces? Check the quantity.</source><translation>{count} יחידות? בדקו את הכמות.</translation></message>
    <message><source>{name} has {held} of credit, not more.</source><translation>ל{name} יש זיכוי של {held}, לא יותר.</translation></message>
    <message><source>The sale of {sum} is undone.</source><translation>הקנייה על סך {sum} בוטלה.</translation></message>
    <message><source>Enter again records it anyway.</source><translation>Enter נוסף ירשום בכל זאת.</translation></message>
    <message><source>An amount is above zero. For goods that come back: F8.</source><translation>סכום צריך להיות מעל אפס. לסחורה שחוזרת: F8.</translation></message>
    <message><source>Scan a product first, then say how many.</source><translation>קודם סרקו מוצר, אחר כך הקלידו כמה.</translation></message>
    <message><source>Only {most} is left to pay.</source><translation>נשארו לתשלום רק {most}.</translation></message>
    <message><source>The joining fee is {fee}.</source><translation>דמי ההצטרפות {fee}.</translation></message>
    <message><source>A place is kept: {name}.</source><translation>המקום נשמר: {name}.</translation></message>
    <message><source>There is no sale of the last hour to undo.</source><translation>אין קנייה מהשעה האחרונה לבטל.</translation></message>
    <message><source>{sum} in one sale? Check the amount.</source><translation>{sum} בקנייה אחת? בדקו את הסכום.</translation></message>
    <message><source>Which date?</source><translation>איזה מועד?</translation></message>
    <message><source>Whose credit? Scan the card first.</source><translation>של מי הזיכוי? סרקו קודם את הכרטיס.</translation></message>
    <message><source>Type how much credit to use, or Esc for none.</source><translation>הקלידו כמה זיכוי לממש, או Esc לוויתור.</translation></message>
    <message><source>Who joins? Scan the card first, or F2 for somebody new.</source><translation>מי מצטרף? סרקו קודם כרטיס, או F2 לחבר חדש.</translation></message>
    <message><source>Scan the goods, or type what they come to.</source><translation>סרקו את המוצרים, או הקלידו את הסכום.</translation></message>
    <message><source>There is nothing to pay yet. Scan the goods first.</source><translation>אין עדיין מה לשלם. סרקו קודם את המוצרים.</translation></message>
    <message><source>There is no program that {name} can join now.</source><translation>אין כרגע תוכנית ש{name} יכולים להצטרף אליה.</translation></message>
    <message><source>{name} cannot join yet. {why}</source><translation>{name}: עדיין אי אפשר להצטרף. {why}</translation></message>
    <message><source>{name} cannot join with this purchase. Before it, {why}</source><translation>{name}: אי אפשר להצטרף בקנייה הזאת. לפניה, {why}</translation></message>
    <message><source>{name} has no credit to spend.</source><translation>ל{name} אין זיכוי למימוש.</translation></message>
    <message><source>Up to {most} can be paid with credit.</source><translation>אפשר לשלם בזיכוי עד {most}.</translation></message>
    <message><source>Join which program?</source><translation>לאיזו תוכנית להצטרף?</translation></message>
    <message><source>Type a line's number, 2*1 for two of line 1, or take all back.</source><translation>הקלידו מספר שורה, ⁦2*1⁩ לשתי יחידות משורה 1, או החזירו הכול.</translation></message>
    <message><source>receipt {number}</source><translation>קבלה {number}</translation></message>
    <message><source>Sold</source><translation>נמכר</translation></message>
    <message><source>Comes back</source><translation>חוזר</translation></message>
    <message><source>All of it</source><translation>הכול</translation></message>
    <message><source>Take back</source><translation>רשמו החזרה</translation></message>
    <message><source>Leave</source><translation>יציאה</translation></message>
    <message><source>Scan a card, or type a phone or name. Without one the sale is anonymous.</source><translation>סרקו כרטיס, או הקלידו טלפון או שם. בלי זיהוי הקנייה תירשם כאנונימית.</translation></message>
    <message><source>Has not bought yet: {thing}</source><translation>עדיין לא נקנה: {thing}</translation></message>
    <message><source>Nobody is identified yet</source><translation>עדיין לא זיהינו את הלקוח</translation></message>
    <message><source>May join {program}: F6</source><translation>אפשר להצטרף ל{program}: F6</translation></message>
    <message><source>This sale opens {program}: F6</source><translation>עם הקנייה הזאת אפשר להצטרף ל{program}: F6</translation></message>
    <message><source>comes mostly in the morning</source><translation>בדרך כלל בבוקר</translation></message>
    <message><source>comes mostly around noon</source><translation>בדרך כלל בצהריים</translation></message>
    <message><source>comes mostly in the afternoon</source><translation>בדרך כלל אחר הצהריים</translation></message>
    <message><source>comes mostly in the evening</source><translation>בדרך כלל בערב</translation></message>
    <message><source>Fixed · hard</source><translation>קבועה · קשה</translation></message>
    <message><source>Fixed · soft</source><translation>קבועה · רכה</translation></message>
    <message><source>Surprise · hard</source><translation>הפתעה · קשה</translation></message>
    <message><source>Surprise · soft</source><translation>הפתעה · רכה</translation></message>
    <message><source>Ask for a phone number</source><translation>בקשו מספר טלפון</translation></message>
    <message><source>Ask: may we write to you?</source><translation>שאלו: אפשר לשלוח לכם הודעות?</translation></message>
    <message><source>Ask for the birthday</source><translation>שאלו מתי יום ההולדת</translation></message>
    <message><source>Ask for an e-mail address</source><translation>בקשו כתובת דוא״ל</translation></message>
    <message><source>Apply</source><translation>החילו</translation></message>
    <message><source>member since {month}</source><translation>במועדון מאז {month}</translation></message>
    <message><source>known since {month}</source><translation>מוכרים לנו מאז {month}</translation></message>
    <message><source>visit {number}</source><translation>ביקור {number}</translation></message>
    <message><source>Birthday today</source><translation>יום הולדת היום</translation></message>
    <message><source>Birthday tomorrow</source><translation>יום הולדת מחר</translation></message>
    <message><source>Not now</source><translation>לא זמינה</translation></message>
    <message><source>worth {sum}</source><translation>שווי {sum}</translation></message>
    <message><source>Take off</source><translation>הסירו</translation></message>
    <message><source>Missing for {track}</source><translation>חסר למסלול {track}</translation></message>
    <message><source>Recorded: {sum}</source><translation>נרשם: {sum}</translation></message>
    <message><source>{track} track</source><translation>מסלול {track}</translation></message>
    <message><source>not in a program yet</source><translation>עדיין לא בתוכנית</translation></message>
    <message><source>card {number}</source><translation>כרטיס {number}</translation></message>
    <message><source>No. {number}</source><translation>מס׳ {number}</translation></message>
    <message><source>Likes: {things}</source><translation>אהוב במיוחד: {things}</translation></message>
    <message><source>owes {amount}</source><translation>חוב של {amount}</translation></message>
    <message><source>good until {day}</source><translation>בתוקף עד {day}</translation></message>
    <message><source>Reserve</source><translation>שריינו</translation></message>
    <message><source>earned {what}</source><translation>נצברו {what}</translation></message>
    <message><source>Back in money</source><translation>החזר כספי</translation></message>
    <message><source>Back as credit</source><translation>החזר לזיכוי</translation></message>
    <message><source>Taken back of what it earned</source><translation>מהצבירה יורדים</translation></message>
    <message><source>This is not a phone number.</source><translation>זה לא מספר טלפון.</translation></message>
    <message><source>Day and month, as 17.6 or 17.6.1990.</source><translation>יום וחודש, למשל 17.6 או 17.6.1990.</translation></message>
    <message><source>A name or a phone is needed.</source><translation>צריך שם או טלפון.</translation></message>
    <message><source>This purchase</source><translation>קנייה נוכחית</translation></message>
    <message><source>Scan products, or type one total such as 88.80 and press Enter.</source><translation>סרקו מוצרים, או הקלידו סכום אחד כמו 88.80 ואז Enter.</translation></message>
    <message><source>Till's receipt number</source><translation>מספר הקבלה בקופה</translation></message>
    <message><source>Till's receipt no. · F7</source><translation>מס׳ קבלה · F7</translation></message>
    <message><source>To pay</source><translation>לתשלום</translation></message>
    <message><source>gift</source><translation>מתנה</translation></message>
    <message><source>Earns with this purchase</source><translation>יצבור בקנייה זו</translation></message>
    <message><source>Joining fee</source><translation>דמי הצטרפות</translation></message>
    <message><source>Record the purchase</source><translation>רשמו קנייה</translation></message>
    <message><source>Paid with credit</source><translation>שולם בזיכוי</translation></message>
    <message><source>Points spent</source><translation>נקודות שנוצלו</translation></message>
    <message><source>Scan the receipt, or type its number.</source><translation>סרקו את הקבלה, או הקלידו את מספרה.</translation></message>
    <message><source>Which purchase comes back? Or scan its receipt.</source><translation>איזו קנייה חוזרת? אפשר גם לסרוק את הקבלה.</translation></message>
    <message><source>Without a receipt: scan the member's card, then F8 lists what they bought.</source><translation>בלי קבלה: סרקו את כרטיס החבר, ואז F8 יראה מה נקנה.</translation></message>
    <message><source>Which one?</source><translation>מה לבחור?</translation></message>
    <message><source>There is no sale with the number {text}.</source><translation>אין קנייה עם המספר {text}.</translation></message>
    <message><source>Saved: {name}.</source><translation>נשמר: {name}.</translation></message>
    <message><source>The condition for joining {program} is not met yet.</source><translation>תנאי ההצטרפות ל{program} עדיין לא מתקיימים.</translation></message>
    <message><source>Nobody and nothing is called “{text}”. F2: somebody new.</source><translation>לא מצאנו חבר או מוצר בשם "{text}". לחבר חדש: F2.</translation></message>
    <message><source>No card, phone or product is {text}. F2: somebody new.</source><translation>לא מצאנו כרטיס, טלפון או מוצר {text}. לחבר חדש: F2.</translation></message>
    <message><source>Sound at the counter</source><translation>צליל בקופה</translation></message>
    <message><source>One tone for found, two for not found</source><translation>צליל אחד כשנמצא, שניים כשלא</translation></message>
    <message><source>No sound</source><translation>בלי צליל</translation></message>
    <message><source>How the counter behaves for whoever stands at it.</source><translation>איך הקופה מתנהגת עם מי שעומד לידה.</translation></message>
    <message><source>checkout.clock_behind</source><translation>שעון המחשב ({now}) מפגר אחרי הרישום האחרון ({last}). בדקו את השעון.</translation></message>
    <message numerus="yes"><source>Birthday in {n} days</source><translation><numerusform>יום הולדת מחר</numerusform><numerusform>יום הולדת בעוד יומיים</numerusform><numerusform>יום הולדת בעוד {n} ימים</numerusform></translation></message>
    <message numerus="yes"><source>{n} places left</source><translation><numerusform>נותר מקום אחד</numerusform><numerusform>נותרו שני מקומות</numerusform><numerusform>נותרו {n} מקומות</numerusform></translation></message>
    <message><source>Redeem credit</source><translation>מימוש זיכוי</translation></message>
    <message><source>Join a program</source><translation>הצטרפות לתוכנית</translation></message>
    <message><source>Start over</source><translation>מתחילים מחדש</translation></message>
    <message><source>Apply a benefit</source><translation>החלת הטבה</translation></message>
    <message><source>{name} is earned by itself.</source><translation>{name} נצבר מעצמו.</translation></message>
</context>
<context>
    <name>members_page</name>
    <message><source>No members yet</source><translation>עדיין אין חברים</translation></message>
    <message><source>Take in the till's sales or a list of your customers, and they are here.</source><translation>ייבאו את קובץ המכירות מהקופה או רשימת לקוחות, והם יופיעו כאן.</translation></message>
    <message><source>e-mail</source><translation>דוא״ל</translation></message>
    <message><source>SMS</source><translation>SMS</translation></message>
    <message><source>post</source><translation>דואר</translation></message>
    <message><source>phone</source><translation>טלפון</translation></message>
    <message><source>Shop</source><translation>חנות</translation></message>
    <message><source>Phone order</source><translation>הזמנה בטלפון</translation></message>
    <message><source>Web</source><translation>אתר</translation></message>
    <message><source>today</source><translation>היום</translation></message>
    <message><source>yesterday</source><translation>אתמול</translation></message>
    <message numerus="yes"><source>{n} days ago</source><translation><numerusform>לפני יום</numerusform><numerusform>לפני יומיים</numerusform><numerusform>לפני {n} ימים</numerusform></translation></message>
    <message numerus="yes"><source>{n} days</source><translation><numerusform>יום</numerusform><numerusform>יומיים</numerusform><numerusform>{n} ימים</numerusform></translation></message>
    <message numerus="yes"><source>{n} times</source><translation><numerusform>פעם אחת</numerusform><numerusform>פעמיים</numerusform><numerusform>{n} פעמים</numerusform></translation></message>
    <message><source>Number</source><translation>מספר</translation></message>
    <message><source>Last visit</source><translation>ביקור אחרון</translation></message>
    <message><source>Visits</source><translation>ביקורים</translation></message>
    <message><source>Spent</source><translation>סכום</translation></message>
    <message><source>Balance</source><translation>יתרה</translation></message>
    <message><source>Reach</source><translation>דרכי פנייה</translation></message>
    <message><source>Return</source><translation>החזרה</translation></message>
    <message><source>Day</source><translation>יום</translation></message>
    <message><source>Hour</source><translation>שעה</translation></message>
    <message><source>Sum</source><translation>סכום</translation></message>
    <message><source>What</source><translation>מה</translation></message>
    <message><source>Favourites</source><translation>אוהבים במיוחד</translation></message>
    <message><source>Purchases</source><translation>קניות</translation></message>
    <message><source>No purchases yet.</source><translation>עדיין אין קניות.</translation></message>
    <message><source>Data quality</source><translation>איכות הנתונים</translation></message>
    <message><source>May not be written to</source><translation>אין אישור לפנות</translation></message>
    <message><source>Spent in all</source><translation>סך כל הקניות</translation></message>
    <message><source>Usual gap</source><translation>מרווח רגיל</translation></message>
    <message><source>{basket} a visit</source><translation>{basket} לביקור</translation></message>
    <message><source>now at {ratio} × of it</source><translation>עכשיו פי {ratio} ממנו</translation></message>
    <message><source>{amount} lapses on {day}</source><translation>{amount} יפוגו ב־{day}</translation></message>
    <message><source>Search in the list</source><translation>חיפוש ברשימה</translation></message>
    <message><source>Name, phone, card, e-mail…</source><translation>שם, טלפון, כרטיס, דוא״ל…</translation></message>
    <message><source>No members here</source><translation>אין כאן חברים</translation></message>
    <message><source>Try fewer letters, or another part of the name or phone.</source><translation>נסו פחות אותיות, או חלק אחר של השם או הטלפון.</translation></message>
    <message><source>Club</source><translation>מועדון</translation></message>
    <message><source>Joined</source><translation>הצטרפות</translation></message>
    <message><source>New card number: {number}</source><translation>מספר הכרטיס החדש: {number}</translation></message>
    <message><source>Printing the card</source><translation>מדפיסים את הכרטיס</translation></message>
    <message><source>Gathering everything held</source><translation>אוספים את כל המידע השמור</translation></message>
    <message><source>Erased. Sums stay, without a name.</source><translation>הפרטים נמחקו. הסכומים נשארים, בלי שם.</translation></message>
    <message><source>The two are one now. Both cards stay good.</source><translation>השניים מוזגו. שני הכרטיסים ממשיכים לעבוד.</translation></message>
    <message><source>Two people: they are not suspected again.</source><translation>שני אנשים שונים: לא נציע אותם שוב.</translation></message>
    <message><source>{name} was written.</source><translation>הקובץ {name} נכתב.</translation></message>
    <message><source>Purchase</source><translation>קנייה</translation></message>
    <message><source>Account</source><translation>זיכוי ונקודות</translation></message>
    <message><source>Membership</source><translation>חברות</translation></message>
    <message><source>Consent</source><translation>הסכמה</translation></message>
    <message><source>brought back</source><translation>החזרה</translation></message>
    <message><source>given</source><translation>ניתן</translation></message>
    <message><source>reserved</source><translation>שמור</translation></message>
    <message><source>earned</source><translation>נצבר</translation></message>
    <message><source>redeemed</source><translation>מומש</translation></message>
    <message><source>corrected</source><translation>תוקן</translation></message>
    <message><source>adjusted by hand</source><translation>תוקן ידנית</translation></message>
    <message><source>rose a level</source><translation>עלייה במסלול</translation></message>
    <message><source>kept the level</source><translation>שמירה על המסלול</translation></message>
    <message><source>fell a level</source><translation>ירידה במסלול</translation></message>
    <message><source>was invited</source><translation>הזמנה להצטרף</translation></message>
    <message><source>is a member</source><translation>חבר</translation></message>
    <message><source>merged with another record</source><translation>מיזוג עם רשומה נוספת</translation></message>
    <message><source>a merge was undone</source><translation>ביטול מיזוג</translation></message>
    <message><source>everything held was handed out</source><translation>כל המידע השמור נמסר</translation></message>
    <message><source>told apart from somebody alike</source><translation>סומן כשונה מלקוח דומה</translation></message>
    <message><source>{missing} more to {track}</source><translation>עוד {missing} למסלול {track}</translation></message>
    <message><source>holds until {day}</source><translation>בתוקף עד {day}</translation></message>
    <message><source>first known as number {number}</source><translation>נרשם לראשונה במספר {number}</translation></message>
    <message><source>Benefits now</source><translation>הטבות עכשיו</translation></message>
    <message><source>Nothing held now.</source><translation>אין כרגע יתרה.</translation></message>
    <message><source>{amount} owed after a return</source><translation>{amount} בחובה אחרי החזרה</translation></message>
    <message><source>does not lapse</source><translation>ללא תפוגה</translation></message>
    <message><source>No benefit of the club is for this member now.</source><translation>אין כרגע הטבת מועדון לחבר הזה.</translation></message>
    <message numerus="yes"><source>{name}: left unused {n} times in a row</source><translation><numerusform>{name}: לא נוצלה פעם אחת</numerusform><numerusform>{name}: לא נוצלה פעמיים ברצף</numerusform><numerusform>{name}: לא נוצלה {n} פעמים ברצף</numerusform></translation></message>
    <message><source>Give “{name}”</source><translation>לתת "{name}"</translation></message>
    <message><source>Give a benefit</source><translation>לתת הטבה</translation></message>
    <message><source>Given by mistake.</source><translation>ניתנה בטעות.</translation></message>
    <message><source>“{name}” is theirs now.</source><translation>"{name}" ניתנה.</translation></message>
    <message><source>Given on the member's page.</source><translation>ניתנה מכרטיס החבר.</translation></message>
    <message><source>May we write to them?</source><translation>האם מותר לפנות אליהם?</translation></message>
    <message><source>What was said, newest first</source><translation>מה נאמר, מהחדש לישן</translation></message>
    <message><source>agreed, but the address is missing</source><translation>הסכימו, אבל הכתובת חסרה</translation></message>
    <message><source>day not known</source><translation>היום לא ידוע</translation></message>
    <message><source>No program is running now.</source><translation>אין כרגע תוכנית פעילה.</translation></message>
    <message><source>No segment is saved yet.</source><translation>עדיין לא נשמר פלח.</translation></message>
    <message><source>in it</source><translation>בפנים</translation></message>
    <message><source>not</source><translation>לא</translation></message>
    <message><source>not yet</source><translation>עדיין לא</translation></message>
    <message><source>Details of the member</source><translation>פרטי החבר</translation></message>
    <message><source>no matter</source><translation>לא משנה</translation></message>
    <message><source>Correct the balance</source><translation>תיקון יתרה</translation></message>
    <message><source>Correct</source><translation>תקנו</translation></message>
    <message><source>Holds now: {amount}</source><translation>היתרה עכשיו: {amount}</translation></message>
    <message><source>Of what</source><translation>מה מתקנים</translation></message>
    <message><source>Deed</source><translation>הוספה או הורדה</translation></message>
    <message><source>Points are whole.</source><translation>נקודות הן מספר שלם.</translation></message>
    <message><source>Erase for good</source><translation>מחיקה לתמיד</translation></message>
    <message><source>Erase</source><translation>מחקו</translation></message>
    <message><source>Name, addresses, notes and letters of {name} go for good, from here and from what was merged into it. Sums stay, without a name. This cannot be undone.</source><translation>השם, הכתובות, ההערות והמכתבים של {name} יימחקו לתמיד, גם מרשומות שמוזגו לכאן. הסכומים נשארים, בלי שם. אי אפשר לבטל את זה.</translation></message>
    <message><source>Type the member's number, {number}, to go on</source><translation>כדי להמשיך הקלידו את מספר החבר, {number}</translation></message>
    <message><source>This is not the number.</source><translation>זה לא המספר.</translation></message>
    <message><source>Two records of one person?</source><translation>שתי רשומות של אותו אדם?</translation></message>
    <message><source>Merge</source><translation>מזגו</translation></message>
    <message><source>Both cards stay good. What one of them refused stays refused.</source><translation>שני הכרטיסים ממשיכים לעבוד. מי שביקשו פעם לא לקבל הודעות, הבקשה נשמרת.</translation></message>
    <message><source>Swap</source><translation>החליפו</translation></message>
    <message><source>Keep the other record instead</source><translation>השאירו את הרשומה השנייה</translation></message>
    <message><source>household {number}</source><translation>משק בית {number}</translation></message>
    <message><source>A family shares a phone, and two people may share a name: you decide.</source><translation>משפחה חולקת טלפון, ולשני אנשים יכול להיות אותו שם. ההחלטה שלכם.</translation></message>
    <message><source>They are two people</source><translation>אלה שני אנשים</translation></message>
    <message><source>Possible duplicates</source><translation>כפילויות אפשריות</translation></message>
    <message><source>Nobody seems to be here twice</source><translation>נראה שאף אחד לא רשום פעמיים</translation></message>
    <message><source>Members who share a phone, an e-mail, or a name and birthday appear here.</source><translation>כאן יופיעו חברים עם אותו טלפון, דוא״ל, או שם ויום הולדת.</translation></message>
    <message><source>Likeness</source><translation>דמיון</translation></message>
    <message><source>Known longer</source><translation>מוכר מקודם</translation></message>
    <message><source>Known since later</source><translation>נרשם אחר כך</translation></message>
    <message><source>Sides of the member</source><translation>לשוניות החבר</translation></message>
    <message><source>Timeline</source><translation>ציר זמן</translation></message>
    <message><source>Why and why not</source><translation>למה ולמה לא</translation></message>
    <message numerus="yes"><source>{n} pairs</source><translation><numerusform>זוג אחד</numerusform><numerusform>שני זוגות</numerusform><numerusform>{n} זוגות</numerusform></translation></message>
    <message><source>More</source><translation>עוד</translation></message>
    <message><source>Print the card…</source><translation>הדפסת כרטיס…</translation></message>
    <message><source>Give a new card number</source><translation>מתן מספר כרטיס חדש</translation></message>
    <message><source>Correct the balance…</source><translation>תיקון יתרה…</translation></message>
    <message><source>Undo the last merge</source><translation>ביטול המיזוג האחרון</translation></message>
    <message><source>Hand out everything held…</source><translation>מסירת כל המידע השמור…</translation></message>
    <message><source>Erase for good…</source><translation>מחיקה לתמיד…</translation></message>
    <message><source>Details</source><translation>פרטים ועריכה</translation></message>
    <message><source>later, the last on {day}</source><translation>בהמשך, האחרון ב־{day}</translation></message>
    <message><source>Never bought, though most like them do</source><translation>עוד לא קנו, אף שרוב הדומים להם קונים</translation></message>
    <message><source>Bought {bought}, never {never}</source><translation>קנו {bought}, אף פעם לא {never}</translation></message>
    <message><source>{both} of {buyers} who bought {bought} did: {share}, against {everybody} of everybody</source><translation>{both} מתוך {buyers} שקנו {bought} קנו גם את זה: {share}, לעומת {everybody} מכלל הלקוחות</translation></message>
    <message><source>Next 12 months</source><translation>12 החודשים הבאים</translation></message>
    <message><source>after one visit nobody can tell who stays</source><translation>אחרי ביקור אחד אי אפשר לדעת מי יישאר</translation></message>
    <message><source>customer still: {chance}</source><translation>עדיין לקוח: {chance}</translation></message>
    <message><source>not worked out yet</source><translation>עוד לא חושב</translation></message>
    <message><source>too little is known of the shop’s customers yet</source><translation>עדיין ידוע מעט מדי על לקוחות החנות</translation></message>
    <message><source>not known yet of this customer</source><translation>עוד לא ידוע על הלקוח הזה</translation></message>
</context>
<context>
    <name>programs_page</name>
    <message><source>Programs &amp; benefits</source><translation>תוכניות והטבות</translation></message>
    <message><source>Programs</source><translation>תוכניות</translation></message>
    <message><source>Draft</source><translation>טיוטה</translation></message>
    <message><source>Running</source><translation>פעילה</translation></message>
    <message><source>Closed</source><translation>סגורה</translation></message>
    <message><source>Open</source><translation>פתחו</translation></message>
    <message><source>Begin</source><translation>התחילו</translation></message>
    <message><source>Joined this month</source><translation>הצטרפו החודש</translation></message>
    <message><source>Owed to members</source><translation>מגיע לחברים</translation></message>
    <message><source>Budget: {part} of {whole} used</source><translation>תקציב: נוצלו {part} מתוך {whole}</translation></message>
    <message><source>Begin a new program with</source><translation>התחילו תוכנית חדשה</translation></message>
    <message><source>Does a club fit this shop?</source><translation>האם מועדון מתאים לחנות?</translation></message>
    <message><source>A club gives customers a reason to come back</source><translation>מועדון נותן ללקוחות סיבה לחזור</translation></message>
    <message><source>Say who may join: after so many visits, for a fee, or everybody.</source><translation>קבעו מי יכול להצטרף: אחרי כמה ביקורים, תמורת דמי חבר, או כולם.</translation></message>
    <message><source>Say what members get: credit, points, a discount, a gift, a surprise.</source><translation>קבעו מה החברים מקבלים: זיכוי, נקודות, הנחה, מתנה, הפתעה.</translation></message>
    <message><source>Try it on your own past sales before anybody hears of it.</source><translation>נסו אותה על המכירות שכבר היו, עוד לפני שמפרסמים.</translation></message>
    <message><source>Launch it, and watch who joins, where and through whom.</source><translation>השיקו אותה, וראו מי מצטרף, איפה ודרך מי.</translation></message>
    <message><source>Choose a starting point beside; everything in it can be changed.</source><translation>בחרו נקודת התחלה מהצד; אפשר לשנות בה הכול.</translation></message>
    <message><source>Candidates</source><translation>מועמדים</translation></message>
    <message><source>Nearly</source><translation>כמעט</translation></message>
    <message><source>Enrol now</source><translation>צרפו עכשיו</translation></message>
    <message><source>Invite the chosen</source><translation>הזמינו את הנבחרים</translation></message>
    <message><source>Invite all</source><translation>הזמינו את כולם</translation></message>
    <message><source>Invited</source><translation>הוזמנו</translation></message>
    <message><source>Why</source><translation>למה</translation></message>
    <message><source>Nobody here now</source><translation>אין כאן אף אחד כרגע</translation></message>
    <message><source>Who comes to satisfy the join condition appears by themselves.</source><translation>מי שעומד בתנאי ההצטרפות מופיע כאן מעצמו.</translation></message>
    <message><source>All of these were invited before.</source><translation>כולם כבר הוזמנו קודם.</translation></message>
    <message><source>The fee was paid</source><translation>דמי ההצטרפות שולמו</translation></message>
    <message><source>Take the fee first, then tick the box.</source><translation>גבו קודם את דמי ההצטרפות ואז סמנו.</translation></message>
    <message><source>Candidate</source><translation>מועמד</translation></message>
    <message><source>Member</source><translation>חבר</translation></message>
    <message><source>Term is over</source><translation>התקופה נגמרה</translation></message>
    <message><source>Left</source><translation>עזב</translation></message>
    <message><source>How they stand</source><translation>מצב</translation></message>
    <message><source>Leaves the program</source><translation>הוציאו מהתוכנית</translation></message>
    <message><source>Renew</source><translation>חדשו</translation></message>
    <message><source>Members of the program</source><translation>חברי התוכנית</translation></message>
    <message><source>Invite candidates, or enrol customers at the counter.</source><translation>הזמינו מועמדים, או צרפו לקוחות בקופה.</translation></message>
    <message><source>for life</source><translation>לכל החיים</translation></message>
    <message><source>{track}, until {day}</source><translation>{track}, עד {day}</translation></message>
    <message><source>Until</source><translation>עד</translation></message>
    <message><source>Everybody</source><translation>כולם</translation></message>
    <message><source>Renew · {name}</source><translation>חידוש · {name}</translation></message>
    <message><source>The fee was paid on</source><translation>דמי החבר שולמו ביום</translation></message>
    <message><source>{name} leaves the program</source><translation>{name}: יציאה מהתוכנית</translation></message>
    <message><source>What they earned stays theirs until it lapses.</source><translation>מה שנצבר נשאר שלהם עד שיפוג.</translation></message>
    <message><source>Say why.</source><translation>כתבו למה.</translation></message>
    <message><source>Moved away, asked to leave…</source><translation>מעבר דירה, בקשה לצאת…</translation></message>
    <message><source>{name} belongs until {day}.</source><translation>{name} בתוכנית עד {day}.</translation></message>
    <message><source>{member} left “{name}”.</source><translation>{member} עזב את "{name}".</translation></message>
    <message><source>Sides of the program</source><translation>לשוניות התוכנית</translation></message>
    <message><source>Credit club</source><translation>מועדון זיכוי</translation></message>
    <message><source>Points club</source><translation>מועדון נקודות</translation></message>
    <message><source>Members’ card</source><translation>כרטיס חבר</translation></message>
    <message><source>Levels club</source><translation>מועדון ארד, כסף, זהב</translation></message>
    <message><source>A part of every purchase comes back as credit for the next one.</source><translation>חלק מכל קנייה חוזר כזיכוי לקנייה הבאה.</translation></message>
    <message><source>Every purchase earns points; enough points buy a benefit.</source><translation>כל קנייה צוברת נקודות; מספיק נקודות קונות הטבה.</translation></message>
    <message><source>A yearly fee buys a standing discount and a birthday present.</source><translation>דמי חבר לשנה קונים הנחה קבועה ומתנת יום הולדת.</translation></message>
    <message><source>Three levels; who buys more gets back more.</source><translation>שלושה מסלולים; מי שקונה יותר מקבל יותר.</translation></message>
    <message><source>Occasional customers come back every week</source><translation>לקוחות מזדמנים חוזרים כל שבוע</translation></message>
    <message><source>Every purchase counts towards the next treat</source><translation>כל קנייה מקרבת לפינוק הבא</translation></message>
    <message><source>Regular customers buy everything here</source><translation>לקוחות קבועים קונים הכול אצלנו</translation></message>
    <message><source>Good customers become the best ones</source><translation>לקוחות טובים נעשים הטובים ביותר</translation></message>
    <message><source>5% back as credit</source><translation>5% חוזרים כזיכוי</translation></message>
    <message><source>Points on every purchase</source><translation>נקודות על כל קנייה</translation></message>
    <message><source>10% off for 100 points</source><translation>10% הנחה תמורת 100 נקודות</translation></message>
    <message><source>10% off every purchase</source><translation>10% הנחה על כל קנייה</translation></message>
    <message><source>Birthday present</source><translation>מתנת יום הולדת</translation></message>
    <message><source>Bronze</source><translation>ארד</translation></message>
    <message><source>Silver</source><translation>כסף</translation></message>
    <message><source>Gold</source><translation>זהב</translation></message>
    <message><source>Fill this in.</source><translation>מלאו את השדה.</translation></message>
    <message><source>This is not a number.</source><translation>זה לא מספר.</translation></message>
    <message><source>From {low} to {high}.</source><translation>מ־{low} עד {high}.</translation></message>
    <message numerus="yes"><source>{n} invited to “{name}”.</source><translation><numerusform>לקוח אחד הוזמן ל"{name}".</numerusform><numerusform>{n} לקוחות הוזמנו ל"{name}".</numerusform><numerusform>{n} לקוחות הוזמנו ל"{name}".</numerusform></translation></message>
    <message numerus="yes"><source>Joining costs {fee} for each of {n} customers.</source><translation><numerusform>ההצטרפות עולה {fee}.</numerusform><numerusform>ההצטרפות עולה {fee} לכל אחד מ־{n} הלקוחות.</numerusform><numerusform>ההצטרפות עולה {fee} לכל אחד מ־{n} הלקוחות.</numerusform></translation></message>
    <message numerus="yes"><source>At most {n} decimals.</source><translation><numerusform>לכל היותר ספרה אחת אחרי הנקודה.</numerusform><numerusform>לכל היותר שתי ספרות אחרי הנקודה.</numerusform><numerusform>לכל היותר {n} ספרות אחרי הנקודה.</numerusform></translation></message>
    <message><source>Who enrolled them</source><translation>מי צירף</translation></message>
    <message><source>good to the end of the month</source><translation>תקף עד סוף החודש</translation></message>
    <message><source>good to the end of the quarter</source><translation>תקף עד סוף הרבעון</translation></message>
    <message><source>good to the end of the year</source><translation>תקף עד סוף השנה</translation></message>
    <message><source>to who brought a friend</source><translation>למי שהמליץ לחבר</translation></message>
    <message><source>to a friend who was brought</source><translation>לחבר חדש שהגיע בהמלצה</translation></message>
    <message><source>to a friend who was brought and who brought them</source><translation>לחבר חדש שהגיע בהמלצה ולמי שהמליץ</translation></message>
    <message><source>{share} off {goods}</source><translation>{share} הנחה על {goods}</translation></message>
    <message><source>{amount} off {goods}</source><translation>{amount} הנחה על {goods}</translation></message>
    <message><source>{share} of {goods} back as credit</source><translation>{share} מ{goods} חוזרים כזיכוי</translation></message>
    <message><source>{amount} as credit</source><translation>{amount} זיכוי</translation></message>
    <message><source>{points} points for every {amount}</source><translation>{points} נקודות על כל {amount}</translation></message>
    <message><source>a present: {product}</source><translation>מתנה: {product}</translation></message>
    <message><source>a present</source><translation>מתנה</translation></message>
    <message><source>an experience</source><translation>חוויה</translation></message>
    <message><source>on every purchase</source><translation>בכל קנייה</translation></message>
    <message><source>for the birthday, from {before} days before to {after} days after</source><translation>ליום ההולדת, מ־{before} ימים לפני ועד {after} ימים אחרי</translation></message>
    <message><source>on each anniversary of joining</source><translation>בכל יום שנה להצטרפות</translation></message>
    <message><source>on reaching a level</source><translation>בהגעה למסלול</translation></message>
    <message><source>once the friend joins</source><translation>כשהחבר מצטרף</translation></message>
    <message><source>once the friend buys</source><translation>כשהחבר קונה</translation></message>
    <message><source>when you give it</source><translation>כשאתם נותנים אותה</translation></message>
    <message><source>as a surprise that is drawn</source><translation>כהפתעה בהגרלה</translation></message>
    <message><source>from {amount} up</source><translation>החל מ־{amount}</translation></message>
    <message><source>without {goods}</source><translation>לא כולל {goods}</translation></message>
    <message><source>beginning on {day}</source><translation>החל מ־{day}</translation></message>
    <message><source>until {day} inclusive</source><translation>עד {day} ועד בכלל</translation></message>
    <message><source>for {levels}</source><translation>לחברי מסלול {levels}</translation></message>
    <message><source>for those who satisfy a condition</source><translation>למי שעומד בתנאי</translation></message>
    <message><source>until it has cost {amount}</source><translation>עד עלות של {amount}</translation></message>
    <message><source>not together with any other benefit</source><translation>לא יחד עם הטבה אחרת</translation></message>
    <message><source>not together with {others}</source><translation>לא יחד עם {others}</translation></message>
    <message><source>on entering the segment “{name}”</source><translation>בכניסה לפלח "{name}"</translation></message>
    <message><source>the whole basket</source><translation>כל הקנייה</translation></message>
    <message><source>the cheapest item</source><translation>הפריט הזול ביותר</translation></message>
    <message><source>the cheapest of {goods}</source><translation>הזול ביותר מ{goods}</translation></message>
    <message><source>{value}%</source><translation>{value}%</translation></message>
    <message numerus="yes"><source>good for {n} days</source><translation><numerusform>תקף ליום אחד</numerusform><numerusform>תקף ליומיים</numerusform><numerusform>תקף ל־{n} ימים</numerusform></translation></message>
    <message numerus="yes"><source>good for {n} months</source><translation><numerusform>תקף לחודש</numerusform><numerusform>תקף לחודשיים</numerusform><numerusform>תקף ל־{n} חודשים</numerusform></translation></message>
    <message numerus="yes"><source>lapses after {n} months without a visit</source><translation><numerusform>פג אחרי חודש בלי ביקור</numerusform><numerusform>פג אחרי חודשיים בלי ביקור</numerusform><numerusform>פג אחרי {n} חודשים בלי ביקור</numerusform></translation></message>
    <message numerus="yes"><source>an experience for {n} at a time</source><translation><numerusform>חוויה לאדם אחד בכל פעם</numerusform><numerusform>חוויה לשניים בכל פעם</numerusform><numerusform>חוויה ל־{n} בכל פעם</numerusform></translation></message>
    <message numerus="yes"><source>when there are {n} of them in the basket</source><translation><numerusform>כשיש אחד מהם בסל</numerusform><numerusform>כשיש שניים מהם בסל</numerusform><numerusform>כשיש {n} מהם בסל</numerusform></translation></message>
    <message numerus="yes"><source>for {n} of their points</source><translation><numerusform>תמורת נקודה אחת</numerusform><numerusform>תמורת שתי נקודות</numerusform><numerusform>תמורת {n} נקודות</numerusform></translation></message>
    <message numerus="yes"><source>up to {n} times a basket</source><translation><numerusform>עד פעם אחת בקנייה</numerusform><numerusform>עד פעמיים בקנייה</numerusform><numerusform>עד {n} פעמים בקנייה</numerusform></translation></message>
    <message numerus="yes"><source>{n} times a member in a calendar month</source><translation><numerusform>פעם אחת לחבר בחודש</numerusform><numerusform>פעמיים לחבר בחודש</numerusform><numerusform>{n} פעמים לחבר בחודש</numerusform></translation></message>
    <message numerus="yes"><source>{n} times in all</source><translation><numerusform>פעם אחת בסך הכול</numerusform><numerusform>פעמיים בסך הכול</numerusform><numerusform>{n} פעמים בסך הכול</numerusform></translation></message>
    <message numerus="yes"><source>{n} in stock</source><translation><numerusform>אחת במלאי</numerusform><numerusform>שתיים במלאי</numerusform><numerusform>{n} במלאי</numerusform></translation></message>
    <message numerus="yes"><source>to be used within {n} days</source><translation><numerusform>למימוש תוך יום</numerusform><numerusform>למימוש תוך יומיים</numerusform><numerusform>למימוש תוך {n} ימים</numerusform></translation></message>
    <message numerus="yes"><source>again after {n} days at the earliest</source><translation><numerusform>שוב רק אחרי יום</numerusform><numerusform>שוב רק אחרי יומיים</numerusform><numerusform>שוב רק אחרי {n} ימים</numerusform></translation></message>
    <message numerus="yes"><source>once every {n} visits</source><translation><numerusform>בכל ביקור</numerusform><numerusform>פעם בשני ביקורים</numerusform><numerusform>פעם ב־{n} ביקורים</numerusform></translation></message>
    <message numerus="yes"><source>{n} points for every {amount}</source><translation><numerusform>נקודה על כל {amount}</numerusform><numerusform>שתי נקודות על כל {amount}</numerusform><numerusform>{n} נקודות על כל {amount}</numerusform></translation></message>
    <message numerus="yes"><source>{n} times a member in {days} days</source><translation><numerusform>פעם אחת לחבר ב־{days} ימים</numerusform><numerusform>פעמיים לחבר ב־{days} ימים</numerusform><numerusform>{n} פעמים לחבר ב־{days} ימים</numerusform></translation></message>
    <message><source>Brands</source><translation>מותגים</translation></message>
    <message><source>Never lapses</source><translation>לא פג</translation></message>
    <message><source>Days after</source><translation>ימים אחרי</translation></message>
    <message><source>Months after</source><translation>חודשים אחרי</translation></message>
    <message><source>Months without a visit</source><translation>חודשים בלי ביקור</translation></message>
    <message><source>End of the month</source><translation>סוף החודש</translation></message>
    <message><source>End of the quarter</source><translation>סוף הרבעון</translation></message>
    <message><source>End of the year</source><translation>סוף השנה</translation></message>
    <message><source>It ends before it begins.</source><translation>זה נגמר לפני שזה מתחיל.</translation></message>
    <message><source>The whole basket</source><translation>כל הקנייה</translation></message>
    <message><source>The cheapest item</source><translation>הפריט הזול ביותר</translation></message>
    <message><source>Certain goods</source><translation>מוצרים מסוימים</translation></message>
    <message><source>The cheapest of certain goods</source><translation>הזול מבין מוצרים מסוימים</translation></message>
    <message><source>On what</source><translation>על מה</translation></message>
    <message><source>Choose the goods.</source><translation>בחרו על אילו מוצרים.</translation></message>
    <message><source>Times a member</source><translation>פעמים לחבר</translation></message>
    <message><source>as often as they like</source><translation>כמה שרוצים</translation></message>
    <message><source>in a calendar month</source><translation>בחודש</translation></message>
    <message><source>in so many days</source><translation>בכמה ימים</translation></message>
    <message><source>Over which time</source><translation>על פני כמה זמן</translation></message>
    <message><source>How many days</source><translation>כמה ימים</translation></message>
    <message><source>How many</source><translation>כמה</translation></message>
    <message><source>Lapses</source><translation>פג</translation></message>
    <message><source>Only for those who satisfy a condition</source><translation>רק למי שעומד בתנאי</translation></message>
    <message><source>Who may have it</source><translation>מי יכול לקבל</translation></message>
    <message><source>Discount in percent</source><translation>הנחה באחוזים</translation></message>
    <message><source>Discount of an amount</source><translation>הנחה בסכום</translation></message>
    <message><source>Present</source><translation>מתנה</translation></message>
    <message><source>Experience</source><translation>חוויה</translation></message>
    <message><source>Every purchase</source><translation>כל קנייה</translation></message>
    <message><source>Every so many visits</source><translation>פעם בכמה ביקורים</translation></message>
    <message><source>Anniversary of joining</source><translation>יום שנה להצטרפות</translation></message>
    <message><source>Reaching a level</source><translation>הגעה למסלול</translation></message>
    <message><source>Bringing a friend</source><translation>חבר מביא חבר</translation></message>
    <message><source>Entering a segment</source><translation>כניסה לפלח</translation></message>
    <message><source>Given by hand</source><translation>ניתנת ידנית</translation></message>
    <message><source>Surprise that is drawn</source><translation>הפתעה בהגרלה</translation></message>
    <message><source>What members get</source><translation>מה החברים מקבלים</translation></message>
    <message><source>For what</source><translation>על מה מקבלים</translation></message>
    <message><source>How much</source><translation>כמה מקבלים</translation></message>
    <message><source>points for each {unit}</source><translation>נקודות לכל {unit}</translation></message>
    <message><source>Product number</source><translation>מספר מוצר</translation></message>
    <message><source>No article</source><translation>בלי מוצר</translation></message>
    <message><source>Places at a time</source><translation>מקומות בכל מועד</translation></message>
    <message><source>In stock</source><translation>במלאי</translation></message>
    <message><source>At least so many of them</source><translation>לפחות כמה מהם</translation></message>
    <message><source>Without</source><translation>חוץ מ</translation></message>
    <message><source>When and where</source><translation>מתי ואיפה</translation></message>
    <message><source>Before the birthday</source><translation>לפני יום ההולדת</translation></message>
    <message><source>After the birthday</source><translation>אחרי יום ההולדת</translation></message>
    <message><source>Both</source><translation>שניהם</translation></message>
    <message><source>Who brought a friend</source><translation>מי שהמליץ</translation></message>
    <message><source>The friend</source><translation>החבר החדש</translation></message>
    <message><source>Who gets it</source><translation>מי מקבל</translation></message>
    <message><source>The friend joined</source><translation>החבר הצטרף</translation></message>
    <message><source>The friend bought</source><translation>החבר קנה</translation></message>
    <message><source>Once</source><translation>אחרי ש</translation></message>
    <message><source>Again at the earliest after</source><translation>שוב לא לפני</translation></message>
    <message><source>To be used within</source><translation>למימוש תוך</translation></message>
    <message><source>Basket of at least</source><translation>קנייה של לפחות</translation></message>
    <message><source>Only on</source><translation>רק בימים</translation></message>
    <message><source>Only at</source><translation>רק בשעות</translation></message>
    <message><source>Only in</source><translation>רק בסניפים</translation></message>
    <message><source>Begins</source><translation>מתחילה</translation></message>
    <message><source>Ends</source><translation>מסתיימת</translation></message>
    <message><source>From a day on</source><translation>מיום מסוים</translation></message>
    <message><source>Up to a day</source><translation>עד יום מסוים</translation></message>
    <message><source>For whom, and how often</source><translation>למי, וכמה פעמים</translation></message>
    <message><source>Only for levels</source><translation>רק למסלולים</translation></message>
    <message><source>Costs the member</source><translation>עולה לחבר</translation></message>
    <message><source>One member</source><translation>לחבר אחד</translation></message>
    <message><source>Times a basket</source><translation>פעמים בקנייה</translation></message>
    <message><source>Times in all</source><translation>פעמים בסך הכול</translation></message>
    <message><source>Until it has cost</source><translation>עד שעלתה</translation></message>
    <message><source>What it costs and is worth, and what it goes with</source><translation>כמה היא עולה, כמה היא שווה, ועם מה משלבים</translation></message>
    <message><source>Costs the shop</source><translation>עולה לחנות</translation></message>
    <message><source>Worth to the member</source><translation>שווה לחבר</translation></message>
    <message><source>Applied by itself at the counter</source><translation>מופעלת מעצמה בקופה</translation></message>
    <message><source>A surprise: not told beforehand</source><translation>הפתעה: לא מספרים מראש</translation></message>
    <message><source>Soft: special treatment rather than money</source><translation>רכה: יחס מיוחד ולא כסף</translation></message>
    <message><source>Not together with any other benefit</source><translation>לא יחד עם הטבה אחרת</translation></message>
    <message><source>Not together with</source><translation>לא יחד עם</translation></message>
    <message><source>Comes earlier with a higher number</source><translation>מספר גבוה קודם</translation></message>
    <message><source>New benefit</source><translation>הטבה חדשה</translation></message>
    <message><source>Back to the benefits</source><translation>חזרה להטבות</translation></message>
    <message><source>Members get nothing yet</source><translation>החברים עוד לא מקבלים כלום</translation></message>
    <message><source>Give them a reason to come back: credit, a discount, a present.</source><translation>תנו להם סיבה לחזור: זיכוי, הנחה, מתנה.</translation></message>
    <message><source>Make the first benefit</source><translation>צרו את ההטבה הראשונה</translation></message>
    <message><source>Level: {name}</source><translation>מסלול: {name}</translation></message>
    <message><source>For all members</source><translation>לכל החברים</translation></message>
    <message><source>Stopped</source><translation>נעצרה</translation></message>
    <message><source>Changes on {day}</source><translation>משתנה ב־{day}</translation></message>
    <message><source>Stop</source><translation>הפסיקו</translation></message>
    <message><source>End “{name}” today? What members already hold stays theirs.</source><translation>לסיים את "{name}" היום? מה שכבר אצל החברים נשאר שלהם.</translation></message>
    <message><source>What it says</source><translation>מה היא אומרת</translation></message>
    <message><source>What members get is put into words here, as soon as enough is filled in.</source><translation>כשיהיו מספיק פרטים, כאן ייכתב במילים מה החברים מקבלים.</translation></message>
    <message><source>From when</source><translation>ממתי</translation></message>
    <message><source>The new terms count from</source><translation>מתי התנאים החדשים נכנסים לתוקף</translation></message>
    <message><source>What was earned and given by then stays as it is. Limits, stock, order and price count at once.</source><translation>מה שנצבר וניתן עד אז נשאר כמו שהוא. הגבלות, מלאי, סדר ומחיר תקפים מיד.</translation></message>
    <message><source>Something is still missing; see the marked fields.</source><translation>עוד חסר משהו; ראו את השדות המסומנים.</translation></message>
    <message numerus="yes"><source>{n} uses, cost {amount}</source><translation><numerusform>מימוש אחד, עלות {amount}</numerusform><numerusform>שני מימושים, עלות {amount}</numerusform><numerusform>{n} מימושים, עלות {amount}</numerusform></translation></message>
    <message><source>Change the terms</source><translation>שנו תנאים</translation></message>
    <message numerus="yes"><source>{n} members left it unused {times} times or more in a row.</source><translation><numerusform>חבר אחד לא ניצל אותה {times} פעמים ברצף או יותר.</numerusform><numerusform>שני חברים לא ניצלו אותה {times} פעמים ברצף או יותר.</numerusform><numerusform>{n} חברים לא ניצלו אותה {times} פעמים ברצף או יותר.</numerusform></translation></message>
    <message><source>“{name}” would be a change for them.</source><translation>"{name}" תרענן אותם.</translation></message>
    <message><source>Make them something new.</source><translation>כדאי להציע להם משהו חדש.</translation></message>
    <message><source>Tired of “{name}”</source><translation>כבר לא מתרגשים מ"{name}"</translation></message>
    <message><source>See who they are</source><translation>מי הם?</translation></message>
    <message><source>From the hour</source><translation>משעה</translation></message>
    <message><source>To the hour</source><translation>עד שעה</translation></message>
    <message><source>by what they spent</source><translation>לפי סכום הקניות</translation></message>
    <message><source>by visits</source><translation>לפי ביקורים</translation></message>
    <message><source>by points they earned</source><translation>לפי נקודות שנצברו</translation></message>
    <message><source>Reached by</source><translation>מגיעים למסלול לפי</translation></message>
    <message><source>Over months</source><translation>על פני חודשים</translation></message>
    <message><source>Warn days before</source><translation>אזהרה ימים לפני</translation></message>
    <message><source>over</source><translation>על פני</translation></message>
    <message><source>months, warned</source><translation>חודשים, אזהרה</translation></message>
    <message><source>days before the end</source><translation>ימים לפני הסוף</translation></message>
    <message><source>Without levels all members get the same. The lowest level is everybody's.</source><translation>בלי מסלולים כל החברים מקבלים אותו דבר. המסלול הנמוך הוא של כולם.</translation></message>
    <message><source>Reached from</source><translation>מגיעים החל מ־</translation></message>
    <message><source>Held from</source><translation>נשמר החל מ־</translation></message>
    <message><source>for everybody</source><translation>של כולם</translation></message>
    <message><source>the same</source><translation>אותו סכום</translation></message>
    <message><source>Give every level a name.</source><translation>תנו שם לכל מסלול.</translation></message>
    <message><source>Two levels have the same name.</source><translation>לשני מסלולים יש אותו שם.</translation></message>
    <message><source>Say what each higher level is reached from.</source><translation>כתבו ממה מגיעים לכל מסלול גבוה יותר.</translation></message>
    <message><source>Each level asks for more than the one below it.</source><translation>כל מסלול צריך לבקש יותר מזה שמתחתיו.</translation></message>
    <message><source>Name of the level</source><translation>שם המסלול</translation></message>
    <message><source>Launch the program</source><translation>השיקו את התוכנית</translation></message>
    <message><source>Close the program</source><translation>סגרו את התוכנית</translation></message>
    <message><source>What it is for</source><translation>מטרת התוכנית</translation></message>
    <message><source>Behaviour to strengthen</source><translation>הרגל שכדאי לחזק</translation></message>
    <message><source>Behaviour to keep</source><translation>הרגל שכדאי לשמר</translation></message>
    <message><source>Behaviour to create</source><translation>הרגל שכדאי ליצור</translation></message>
    <message><source>Positioning, from popular to prestige</source><translation>מיצוב, מעממי ליוקרתי</translation></message>
    <message><source>popular</source><translation>עממי</translation></message>
    <message><source>prestige</source><translation>יוקרתי</translation></message>
    <message><source>Who may join</source><translation>מי יכול להצטרף</translation></message>
    <message><source>months; empty is for life</source><translation>חודשים. ריק: לכל החיים</translation></message>
    <message><source>Term</source><translation>תקופה</translation></message>
    <message><source>days before its end</source><translation>ימים לפני סופה</translation></message>
    <message><source>Renewal from</source><translation>חידוש החל מ</translation></message>
    <message><source>Levels</source><translation>מסלולים</translation></message>
    <message><source>Budget and days</source><translation>תקציב וימים</translation></message>
    <message><source>Budget for benefits</source><translation>תקציב להטבות</translation></message>
    <message><source>Could join now</source><translation>יכולים להצטרף עכשיו</translation></message>
    <message><source>Close “{name}” today? Nobody joins any more and nothing is earned; what members hold stays theirs.</source><translation>לסגור את "{name}" היום? אף אחד לא יצטרף ושום דבר לא ייצבר; מה שאצל החברים נשאר שלהם.</translation></message>
    <message><source>Taken. The condition counts now, a new rate from {day}.</source><translation>הוחל. התנאי תקף מעכשיו, השיעור החדש מ־{day}.</translation></message>
    <message><source>Trying it on your past sales</source><translation>בודקים על המכירות שכבר היו</translation></message>
    <message><source>Would have joined</source><translation>היו מצטרפים</translation></message>
    <message><source>Cost of benefits</source><translation>עלות ההטבות</translation></message>
    <message><source>Cost per visit</source><translation>עלות לביקור</translation></message>
    <message><source>Sales must rise by</source><translation>עלייה נדרשת במכירות</translation></message>
    <message><source>Simulate</source><translation>הריצו סימולציה</translation></message>
    <message><source>What if</source><translation>מה יקרה אם</translation></message>
    <message><source>Join threshold</source><translation>סף ההצטרפות</translation></message>
    <message><source>Benefit rate</source><translation>שיעור ההטבה</translation></message>
    <message><source>Tried on</source><translation>על איזו תקופה בודקים</translation></message>
    <message><source>Members pay with all their credit</source><translation>החברים משלמים בכל הזיכוי</translation></message>
    <message><source>Members leave their credit</source><translation>החברים משאירים את הזיכוי</translation></message>
    <message><source>What members do</source><translation>מה החברים עושים</translation></message>
    <message><source>Margin where no cost is known</source><translation>רווח גולמי כשאין עלות</translation></message>
    <message><source>Compare thresholds and rates</source><translation>השוו ספים ושיעורים</translation></message>
    <message><source>Take these values</source><translation>השתמשו בערכים האלה</translation></message>
    <message><source>Try it before anybody hears of it</source><translation>נסו לפני שמפרסמים</translation></message>
    <message><source>Your own past sales are replayed: who would have joined, what it costs.</source><translation>בודקים מה היה קורה במכירות שכבר היו: מי היה מצטרף וכמה זה היה עולה.</translation></message>
    <message><source>What it would have come to</source><translation>מה היה קורה</translation></message>
    <message><source>Would have joined, by month</source><translation>היו מצטרפים, לפי חודש</translation></message>
    <message><source>Cost of benefits, by month</source><translation>עלות ההטבות, לפי חודש</translation></message>
    <message><source>Thresholds and rates</source><translation>ספים ושיעורים</translation></message>
    <message><source>Figure in the table</source><translation>המספר בטבלה</translation></message>
    <message><source>Enter on a cell sets the sliders to it.</source><translation>לחיצה על Enter בתא מעבירה אליו את המחוונים.</translation></message>
    <message><source>Tried on {period}. Who satisfies the condition joins and buys what they bought; the cost of {known} of what they bought is known.</source><translation>נוסה על {period}. מי שעומד בתנאי מצטרף וקונה מה שקנה; העלות ידועה ל־{known} ממה שקנו.</translation></message>
    <message><source>Members at the end</source><translation>חברים בסוף</translation></message>
    <message><source>Visits of members</source><translation>ביקורי חברים</translation></message>
    <message><source>Fees taken</source><translation>דמי חבר שנגבו</translation></message>
    <message><source>Rules</source><translation>כללים</translation></message>
    <message><source>Simulator</source><translation>סימולטור</translation></message>
    <message><source>New program</source><translation>תוכנית חדשה</translation></message>
    <message><source>Customers in a year</source><translation>לקוחות בשנה</translation></message>
    <message><source>came more than once</source><translation>באו יותר מפעם אחת</translation></message>
    <message><source>have a rhythm of their own</source><translation>יש להם קצב משלהם</translation></message>
    <message><source>They come</source><translation>הם באים</translation></message>
    <message><source>Sales known by customer</source><translation>מכירות שהלקוח בהן ידוע</translation></message>
    <message numerus="yes"><source>of {n} who are no members</source><translation><numerusform>מתוך אחד שאינו חבר</numerusform><numerusform>מתוך שניים שאינם חברים</numerusform><numerusform>מתוך {n} שאינם חברים</numerusform></translation></message>
    <message><source>there is nobody who could join</source><translation>אין כרגע מי שיצטרף</translation></message>
    <message><source>Some join without paying the fee</source><translation>חלק מהלקוחות מצטרפים בלי דמי הצטרפות</translation></message>
    <message><source>No fee is asked of</source><translation>ממי לא גובים דמי הצטרפות</translation></message>
    <message><source>For example: whoever has spent enough lately joins without paying.</source><translation>למשל: לקוחות שקנו מספיק לאחרונה מצטרפים בלי לשלם.</translation></message>
    <message><source>Say who joins without paying.</source><translation>קבעו מי מצטרפים בלי לשלם.</translation></message>
    <message numerus="yes"><source>the last {n} months</source><translation><numerusform>החודש האחרון</numerusform><numerusform>החודשיים האחרונים</numerusform><numerusform>{n} החודשים האחרונים</numerusform></translation></message>
    <message numerus="yes"><source>every {n} days</source><translation><numerusform>כל יום</numerusform><numerusform>כל יומיים</numerusform><numerusform>כל {n} ימים</numerusform></translation></message>
    <message><source>The draw of this period was on {day}; the next one is in the next.</source><translation>ההגרלה של התקופה הזאת הייתה ב־{day}; הבאה תהיה בתקופה הבאה.</translation></message>
    <message><source>Drawing surprises</source><translation>מגרילים הפתעות</translation></message>
    <message><source>Every day</source><translation>כל יום</translation></message>
    <message><source>Every week</source><translation>כל שבוע</translation></message>
    <message><source>Every month</source><translation>כל חודש</translation></message>
    <message><source>Draw now</source><translation>הגרילו עכשיו</translation></message>
    <message><source>How surprises are drawn</source><translation>איך מגרילים הפתעות</translation></message>
    <message><source>This program draws surprises</source><translation>התוכנית מגרילה הפתעות</translation></message>
    <message><source>so many members</source><translation>מספר קבוע של חברים</translation></message>
    <message><source>by chance</source><translation>לפי סיכוי</translation></message>
    <message><source>Chance of each member</source><translation>הסיכוי של כל חבר</translation></message>
    <message><source>Who wins</source><translation>מי זוכה</translation></message>
    <message><source>How many win</source><translation>כמה זוכים</translation></message>
    <message><source>Left out after winning</source><translation>לא בהגרלה אחרי זכייה</translation></message>
    <message><source>A draw costs at most</source><translation>הגרלה עולה לכל היותר</translation></message>
    <message><source>Who may win</source><translation>מי יכול לזכות</translation></message>
    <message><source>What may be drawn</source><translation>מה אפשר להגריל</translation></message>
    <message><source>The draws so far</source><translation>ההגרלות עד עכשיו</translation></message>
    <message><source>Nothing was drawn yet</source><translation>עוד לא הוגרל כלום</translation></message>
    <message><source>A draw is logged with its seed, so that it can be drawn again and checked.</source><translation>כל הגרלה נשמרת עם מספר ההתחלה שלה, וכך אפשר לחזור עליה ולבדוק.</translation></message>
    <message><source>No benefit is a surprise yet: make one with “Surprise that is drawn”.</source><translation>עוד אין הטבה שהיא הפתעה. צרו הטבה מסוג "הפתעה בהגרלה".</translation></message>
    <message><source>Could win</source><translation>יכלו לזכות</translation></message>
    <message><source>Won</source><translation>זכו</translation></message>
    <message><source>Cost</source><translation>עלות</translation></message>
    <message><source>Seed</source><translation>מספר התחלה</translation></message>
    <message><source>expected</source><translation>צפוי להגיע</translation></message>
    <message><source>came</source><translation>הגיע</translation></message>
    <message><source>stayed away</source><translation>לא הגיע</translation></message>
    <message><source>New date</source><translation>מועד חדש</translation></message>
    <message><source>Dates</source><translation>מועדים</translation></message>
    <message><source>Who comes</source><translation>מי מגיע</translation></message>
    <message><source>Members keep a place of a date at the counter.</source><translation>החברים שומרים מקום במועד בקופה.</translation></message>
    <message><source>No benefit is an experience yet: make one in the benefits.</source><translation>עוד אין הטבה שהיא חוויה. צרו אחת בלשונית ההטבות.</translation></message>
    <message><source>No dates yet</source><translation>עוד אין מועדים</translation></message>
    <message><source>Cancel the date</source><translation>בטלו את המועד</translation></message>
    <message><source>Choose a date to see who has a place.</source><translation>בחרו מועד כדי לראות למי יש מקום.</translation></message>
    <message><source>Nobody has a place yet.</source><translation>עוד אין לאף אחד מקום.</translation></message>
    <message><source>Came</source><translation>הגיע</translation></message>
    <message><source>Stayed away</source><translation>לא הגיע</translation></message>
    <message><source>Cancel {when}? Who has a place may choose another date; the benefit stays theirs.</source><translation>לבטל את {when}? מי שיש לו מקום יכול לבחור מועד אחר; ההטבה נשארת שלו.</translation></message>
    <message><source>Places</source><translation>מקומות</translation></message>
    <message><source>Any branch</source><translation>כל סניף</translation></message>
    <message><source>Surprises</source><translation>הפתעות</translation></message>
    <message><source>Experiences</source><translation>חוויות</translation></message>
    <message numerus="yes"><source>{n} members were given a surprise.</source><translation><numerusform>חבר אחד קיבל הפתעה.</numerusform><numerusform>שני חברים קיבלו הפתעה.</numerusform><numerusform>{n} חברים קיבלו הפתעה.</numerusform></translation></message>
    <message numerus="yes"><source>{n} members lost their place.</source><translation><numerusform>חבר אחד איבד את מקומו.</numerusform><numerusform>שני חברים איבדו את מקומם.</numerusform><numerusform>{n} חברים איבדו את מקומם.</numerusform></translation></message>
    <message numerus="yes"><source>{n} to be marked</source><translation><numerusform>אחד לסימון</numerusform><numerusform>שניים לסימון</numerusform><numerusform>{n} לסימון</numerusform></translation></message>
    <message><source>Analyse</source><translation>ניתוח</translation></message>
    <message><source>Model</source><translation>מודל</translation></message>
    <message><source>Materials and training</source><translation>חומרים והדרכה</translation></message>
    <message><source>Launch control</source><translation>בקרת השקה</translation></message>
    <message><source>Follow-up</source><translation>מעקב</translation></message>
    <message><source>Done</source><translation>בוצע</translation></message>
    <message><source>Ahead</source><translation>בהמשך</translation></message>
    <message><source>The stages of launching</source><translation>שלבי ההשקה</translation></message>
    <message><source>Against what was expected</source><translation>מול מה שציפיתם</translation></message>
    <message><source>Joined by day</source><translation>הצטרפו לפי יום</translation></message>
    <message><source>Details of the new members</source><translation>הפרטים של החברים החדשים</translation></message>
    <message><source>What they use</source><translation>במה הם משתמשים</translation></message>
    <message><source>Not ready after all</source><translation>בכל זאת לא מוכן</translation></message>
    <message><source>Materials are ready, staff trained</source><translation>החומרים מוכנים והצוות הודרך</translation></message>
    <message><source>{came}, expected by now: {wanted}</source><translation>{came}, ציפיתם עד עכשיו: {wanted}</translation></message>
    <message><source>Quality, of 100</source><translation>איכות, מתוך 100</translation></message>
    <message numerus="yes"><source>used {n} times, {open} in members’ hands</source><translation><numerusform>מומשה פעם אחת, {open} בידי החברים</numerusform><numerusform>מומשה פעמיים, {open} בידי החברים</numerusform><numerusform>מומשה {n} פעמים, {open} בידי החברים</numerusform></translation></message>
    <message><source>Nothing has been used yet.</source><translation>עוד לא מומש כלום.</translation></message>
    <message><source>{given} given, {spent} used</source><translation>ניתנו {given}, מומשו {spent}</translation></message>
    <message><source>How it goes</source><translation>איך זה הולך</translation></message>
    <message><source>Noted: the launch will be held against this.</source><translation>נרשם: ההשקה תושווה לזה.</translation></message>
    <message><source>Expect this of the launch</source><translation>לזה אנחנו מצפים מההשקה</translation></message>
    <message><source>Now</source><translation>עכשיו</translation></message>
</context>
<context>
    <name>purchases_page</name>
</context>
<context>
    <name>segments_page</name>
    <message><source>New segment</source><translation>פלח חדש</translation></message>
    <message><source>Export</source><translation>ייצאו</translation></message>
    <message><source>Retire</source><translation>הסירו את הפלח</translation></message>
    <message><source>No segments yet</source><translation>עדיין אין פלחים</translation></message>
    <message><source>A segment is a part of your customers, such as those who stopped coming.</source><translation>פלח הוא חלק מהלקוחות שלכם, למשל מי שהפסיקו לבוא.</translation></message>
    <message><source>Make the first segment</source><translation>צרו את הפלח הראשון</translation></message>
    <message><source>version {version}</source><translation>גרסה {version}</translation></message>
    <message><source>“{name}” is off the list.</source><translation>הפלח "{name}" הוסר.</translation></message>
    <message><source>Name the segment</source><translation>שם לפלח</translation></message>
    <message><source>The changes to “{name}” were not saved.</source><translation>השינויים בפלח "{name}" לא נשמרו.</translation></message>
    <message><source>Rename…</source><translation>שינוי שם…</translation></message>
    <message><source>Rename the segment</source><translation>שם חדש לפלח</translation></message>
    <message><source>“{former}” is called “{new}” now.</source><translation>השם "{former}" הוחלף בשם "{new}".</translation></message>
    <message><source>Open a rule from a file…</source><translation>פתיחת כלל מקובץ…</translation></message>
    <message><source>Save the rule to a file…</source><translation>שמירת הכלל לקובץ…</translation></message>
    <message><source>Give the segment a name.</source><translation>תנו לפלח שם.</translation></message>
    <message><source>Segment</source><translation>פלח</translation></message>
    <message><source>Share</source><translation>חלק</translation></message>
    <message><source>Of revenue</source><translation>מהפדיון</translation></message>
    <message><source>Changed</source><translation>השתנה</translation></message>
    <message><source>Line {line}: this is not JSON.</source><translation>שורה {line}: זה אינו JSON תקין.</translation></message>
    <message><source>This is not JSON.</source><translation>זה לא JSON.</translation></message>
    <message><source>“{name}” holds no rule.</source><translation>אין כלל בקובץ "{name}".</translation></message>
    <message><source>The list is in {file}.</source><translation>הרשימה מוכנה: {file}</translation></message>
    <message><source>The rule is in {file}.</source><translation>הכלל נמצא בקובץ {file}.</translation></message>
    <message><source>Writing the rule</source><translation>כותבים את הכלל</translation></message>
    <message><source>Writing the list</source><translation>כותבים את הרשימה</translation></message>
    <message><source>Some of them, and why they are in</source><translation>כמה מהם, ולמה הם כאן</translation></message>
    <message><source>Size now</source><translation>גודל עכשיו</translation></message>
    <message><source>Who can be written to</source><translation>למי אפשר לכתוב</translation></message>
    <message><source>Who belongs here</source><translation>מי שייך לכאן</translation></message>
    <message><source>The rule</source><translation>הכלל</translation></message>
    <message><source>counting</source><translation>סופרים</translation></message>
    <message numerus="yes"><source>of {n} members</source><translation><numerusform>מתוך חבר אחד</numerusform><numerusform>מתוך שני חברים</numerusform><numerusform>מתוך {n} חברים</numerusform></translation></message>
    <message><source>counted in {ms} ms</source><translation>נספר ב־{ms} מ״ש</translation></message>
    <message><source>not counted: the rule does not hold yet</source><translation>לא נספר: הכלל עוד לא שלם</translation></message>
    <message><source>Nobody belongs here now.</source><translation>כרגע אף אחד לא שייך לכאן.</translation></message>
    <message><source>is exactly</source><translation>בדיוק</translation></message>
    <message><source>is not</source><translation>לא</translation></message>
    <message><source>is at least</source><translation>לפחות</translation></message>
    <message><source>is more than</source><translation>יותר מ־</translation></message>
    <message><source>is at most</source><translation>לכל היותר</translation></message>
    <message><source>is less than</source><translation>פחות מ־</translation></message>
    <message><source>is between</source><translation>בין</translation></message>
    <message><source>contains</source><translation>מכיל</translation></message>
    <message><source>begins with</source><translation>מתחיל ב־</translation></message>
    <message><source>ends with</source><translation>מסתיים ב־</translation></message>
    <message><source>is one of</source><translation>אחד מאלה</translation></message>
    <message><source>is all of</source><translation>כל אלה</translation></message>
    <message><source>is none of</source><translation>אף אחד מאלה</translation></message>
    <message><source>is on</source><translation>ביום</translation></message>
    <message><source>is before</source><translation>לפני</translation></message>
    <message><source>is after</source><translation>אחרי</translation></message>
    <message><source>is in the last days</source><translation>בימים האחרונים</translation></message>
    <message><source>is in the next days</source><translation>בימים הבאים</translation></message>
    <message><source>is not in the last days</source><translation>לא בימים האחרונים</translation></message>
    <message><source>is in the months</source><translation>בחודשים</translation></message>
    <message><source>is known</source><translation>ידוע</translation></message>
    <message><source>is not known</source><translation>לא ידוע</translation></message>
    <message><source>How conditions join</source><translation>איך התנאים מתחברים</translation></message>
    <message><source>Condition</source><translation>תנאי</translation></message>
    <message><source>No condition yet: everyone belongs here.</source><translation>עדיין אין תנאי: כולם שייכים לכאן.</translation></message>
    <message><source>No condition yet: no one belongs here.</source><translation>עדיין אין תנאי: אף אחד לא שייך לכאן.</translation></message>
    <message><source>Remove</source><translation>הסירו</translation></message>
    <message><source>Add</source><translation>הוסיפו</translation></message>
    <message><source>How</source><translation>איך</translation></message>
    <message><source>all time</source><translation>כל הזמן</translation></message>
    <message><source>This value does not fit.</source><translation>הערך הזה לא מתאים.</translation></message>
    <message><source>Nothing is chosen yet.</source><translation>עוד לא נבחר דבר.</translation></message>
    <message><source>The value {value} does not fit here.</source><translation>הערך {value} לא מתאים כאן.</translation></message>
    <message><source>The end comes before the beginning.</source><translation>הסוף בא לפני ההתחלה.</translation></message>
    <message><source>This is not a condition: {found}</source><translation>זה לא תנאי: {found}</translation></message>
    <message><source>Nothing by the name “{fact}” is known here.</source><translation>אין כאן נתון בשם "{fact}".</translation></message>
    <message><source>This cannot be compared with “{op}”.</source><translation>אי אפשר להשוות את זה בדרך "{op}".</translation></message>
    <message><source>This stretch of time does not fit here: {found}</source><translation>טווח הזמן הזה לא מתאים כאן: {found}</translation></message>
    <message><source>This needs a stretch of time, such as the last 90 days.</source><translation>כאן צריך טווח זמן, למשל 90 הימים האחרונים.</translation></message>
    <message><source>This cannot be narrowed by {found}.</source><translation>אי אפשר לצמצם את זה לפי {found}.</translation></message>
    <message><source>Here the groups lie too deep in each other (at most {limit}).</source><translation>כאן יש יותר מדי קבוצות זו בתוך זו (עד {limit}).</translation></message>
    <message><source>From here on there are too many conditions (at most {limit}).</source><translation>מכאן והלאה יש יותר מדי תנאים (עד {limit}).</translation></message>
    <message><source>several with a comma between them</source><translation>כמה ערכים עם פסיק ביניהם</translation></message>
    <message><source>Edit as text</source><translation>עריכה כטקסט</translation></message>
    <message><source>Edit as conditions</source><translation>עריכה כתנאים</translation></message>
    <message><source>%</source><translation>%</translation></message>
    <message><source>Add a condition below</source><translation>הוסיפו תנאי מתחת</translation></message>
    <message><source>All of</source><translation>כל אלה</translation></message>
    <message><source>Any of</source><translation>אחד מאלה</translation></message>
    <message><source>Brand</source><translation>מותג</translation></message>
    <message><source>Campaign</source><translation>מהלך שיווקי</translation></message>
    <message><source>Campaigns</source><translation>מהלכים</translation></message>
    <message><source>Category</source><translation>קטגוריה</translation></message>
    <message><source>Contact</source><translation>קשר</translation></message>
    <message><source>Customer</source><translation>לקוח</translation></message>
    <message><source>Day of the week</source><translation>יום בשבוע</translation></message>
    <message><source>Dissolve the group</source><translation>פרקו את הקבוצה</translation></message>
    <message><source>Drag to move</source><translation>גררו כדי להזיז</translation></message>
    <message><source>Duplicate</source><translation>שכפלו</translation></message>
    <message><source>Expected</source><translation>צפי</translation></message>
    <message><source>Hours</source><translation>שעות</translation></message>
    <message><source>Make a group around it</source><translation>הכניסו לקבוצה</translation></message>
    <message><source>More for this condition</source><translation>עוד לתנאי הזה</translation></message>
    <message><source>More for this group</source><translation>עוד לקבוצה הזאת</translation></message>
    <message><source>Move down</source><translation>הזיזו למטה</translation></message>
    <message><source>Move up</source><translation>הזיזו למעלה</translation></message>
    <message><source>None of</source><translation>אף אחד מאלה</translation></message>
    <message><source>Not all of</source><translation>לא כל אלה</translation></message>
    <message><source>Nothing by this name.</source><translation>אין דבר בשם הזה.</translation></message>
    <message><source>Only for…</source><translation>רק עבור…</translation></message>
    <message><source>Over which days</source><translation>באילו ימים</translation></message>
    <message><source>Own field</source><translation>שדה משלכם</translation></message>
    <message><source>RFM</source><translation>RFM</translation></message>
    <message><source>Returned goods</source><translation>מוצרים שהוחזרו</translation></message>
    <message><source>Sales channel</source><translation>ערוץ מכירה</translation></message>
    <message><source>Sample</source><translation>מדגם</translation></message>
    <message><source>Stage</source><translation>שלב</translation></message>
    <message><source>Take into the group above</source><translation>הכניסו לקבוצה שמעל</translation></message>
    <message><source>Take out of the group</source><translation>הוציאו מהקבוצה</translation></message>
    <message><source>Turn into its opposite</source><translation>הפכו לשלילה</translation></message>
    <message><source>Type a part of the name</source><translation>הקלידו חלק מהשם</translation></message>
    <message><source>benefits</source><translation>הטבות</translation></message>
    <message><source>between two days:</source><translation>בין שני ימים:</translation></message>
    <message><source>choose</source><translation>בחרו</translation></message>
    <message><source>days ago, from–to:</source><translation>לפני ימים, מ–עד:</translation></message>
    <message><source>in the last days:</source><translation>בימים האחרונים:</translation></message>
    <message><source>in the last months:</source><translation>בחודשים האחרונים:</translation></message>
    <message><source>in the next days:</source><translation>בימים הקרובים:</translation></message>
    <message><source>items</source><translation>פריטים</translation></message>
    <message><source>leave out</source><translation>להוציא מהחשבון</translation></message>
    <message><source>only these</source><translation>רק אלה</translation></message>
    <message><source>or begin with a ready-made:</source><translation>או התחילו מפלח מוכן:</translation></message>
    <message><source>More ready-mades</source><translation>עוד פלחים מוכנים</translation></message>
    <message><source>more…</source><translation>עוד…</translation></message>
    <message><source>What “new”, “drifting” and “lost” mean stands in the settings.</source><translation>מה נחשב "חדש", "מתרחק" ו"אבוד" קובעים בהגדרות.</translation></message>
    <message><source>times</source><translation>פעמים</translation></message>
    <message><source>years</source><translation>שנים</translation></message>
    <message><source>Is it a good segment?</source><translation>האם זה פלח טוב?</translation></message>
    <message><source>The best fifth of it brings {share}: it hangs on few.</source><translation>החמישית הטובה בו מביאה {share}: הוא נשען על מעטים.</translation></message>
    <message><source>{few} of the customers bring {share} of what all customers spent in 12 months: the shop hangs on this segment.</source><translation>{few} מהלקוחות מביאים {share} מכל מה שהלקוחות הוציאו ב־12 חודשים: החנות נשענת על הפלח הזה.</translation></message>
    <message><source>Overlap with other segments</source><translation>חפיפה עם פלחים אחרים</translation></message>
    <message><source>Spent in the year up to then</source><translation>הוציאו בשנה שעד אז</translation></message>
    <message><source>Versions</source><translation>גרסאות</translation></message>
    <message><source>now</source><translation>עכשיו</translation></message>
    <message><source>Look at it</source><translation>הצגה</translation></message>
    <message><source>Bring back</source><translation>החזרה</translation></message>
    <message><source>nobody was signed in</source><translation>בלי כניסת משתמש</translation></message>
    <message numerus="yes"><source>All {n} versions</source><translation><numerusform>גרסה אחת</numerusform><numerusform>שתי הגרסאות</numerusform><numerusform>כל {n} הגרסאות</numerusform></translation></message>
    <message><source>This month {came} came and {went} went.</source><translation>החודש נכנסו {came} ויצאו {went}.</translation></message>
    <message><source>As things stand now, not as they stood then: {facts}</source><translation>לפי המצב היום, לא כפי שהיה אז: {facts}</translation></message>
    <message><source>Is somebody in?</source><translation>האם לקוח מסוים בפנים?</translation></message>
    <message><source>A customer</source><translation>לקוח</translation></message>
    <message><source>is in</source><translation>בפנים</translation></message>
    <message><source>is not in</source><translation>לא בפנים</translation></message>
    <message><source>RFM map</source><translation>מפת RFM</translation></message>
    <message><source>Movement</source><translation>תנועה</translation></message>
    <message><source>How recently by how often</source><translation>כמה מזמן וכמה לעיתים קרובות</translation></message>
    <message><source>just now</source><translation>ממש לאחרונה</translation></message>
    <message><source>long ago</source><translation>לפני זמן רב</translation></message>
    <message><source>seldom</source><translation>לעיתים רחוקות</translation></message>
    <message><source>often</source><translation>לעיתים קרובות</translation></message>
    <message><source>Nobody has bought yet.</source><translation>עדיין אף אחד לא קנה.</translation></message>
    <message><source>Enter or a click opens the customers of a cell as a segment.</source><translation>לחיצה, או מקש Enter, פותחת את הלקוחות של התא כפלח.</translation></message>
    <message><source>{group} ({recency}–{frequency})</source><translation>{group} ({recency}–{frequency})</translation></message>
    <message><source>{group}. Recency {recency} of 5, frequency {frequency} of 5: {count}, {money}</source><translation>{group}. עדכניות {recency} מתוך 5, תדירות {frequency} מתוך 5: {count}, {money}</translation></message>
    <message><source>Looking back through the months</source><translation>מסתכלים אחורה, חודש אחר חודש</translation></message>
    <message><source>Look back</source><translation>הסתכלו אחורה</translation></message>
    <message><source>Customers by stage</source><translation>לקוחות לפי שלב</translation></message>
    <message><source>Came from</source><translation>באו מ־</translation></message>
    <message><source>Went to</source><translation>עברו אל</translation></message>
    <message><source>Who moved</source><translation>מי עבר</translation></message>
    <message><source>Who moved between {first} and {last}</source><translation>מי עבר שלב בין {first} ל־{last}</translation></message>
    <message><source>Enter opens those who stand at the stage today, as a segment.</source><translation>לחיצה על Enter פותחת כפלח את מי שנמצאים היום בשלב.</translation></message>
    <message numerus="yes"><source>{value} customers stayed where they were.</source><translation><numerusform>לקוח אחד נשאר במקומו.</numerusform><numerusform>שני לקוחות נשארו במקומם.</numerusform><numerusform>{value} לקוחות נשארו במקומם.</numerusform></translation></message>
</context>
<context>
    <name>campaigns_page</name>
</context>
<context>
    <name>reports_page</name>
    <message><source>Recency, frequency, money</source><translation>מתי, כמה פעמים ובכמה קנו</translation></message>
    <message><source>Cohorts</source><translation>קבוצות לפי חודש ראשון</translation></message>
    <message><source>What sells together</source><translation>מה נמכר יחד</translation></message>
    <message><source>Concentration</source><translation>ריכוזיות</translation></message>
    <message><source>The last 30 days</source><translation>30 הימים האחרונים</translation></message>
    <message><source>This month</source><translation>החודש</translation></message>
    <message><source>Last month</source><translation>החודש הקודם</translation></message>
    <message><source>The last 12 months</source><translation>12 החודשים האחרונים</translation></message>
    <message><source>This year</source><translation>השנה</translation></message>
    <message><source>Last year</source><translation>השנה הקודמת</translation></message>
    <message><source>Own dates</source><translation>תאריכים לבחירה</translation></message>
    <message><source>With nothing</source><translation>בלי השוואה</translation></message>
    <message><source>With the period before</source><translation>לתקופה הקודמת</translation></message>
    <message><source>With the year before</source><translation>לשנה הקודמת</translation></message>
    <message><source>Products</source><translation>מוצרים</translation></message>
    <message><source>Categories</source><translation>קטגוריות</translation></message>
    <message><source>Departments</source><translation>מחלקות</translation></message>
    <message><source>The whole shop</source><translation>כל החנות</translation></message>
    <message><source>Region</source><translation>אזור</translation></message>
    <message><source>Saving the report</source><translation>שומרים את הדוח</translation></message>
    <message><source>Save as Excel</source><translation>שמרו כ־Excel</translation></message>
    <message><source>Save as PDF</source><translation>שמרו כ־PDF</translation></message>
    <message><source>What to report</source><translation>על מה הדוח</translation></message>
    <message><source>Report</source><translation>דוח</translation></message>
    <message><source>Branch or region</source><translation>סניף או אזור</translation></message>
    <message><source>Period</source><translation>תקופה</translation></message>
    <message><source>From</source><translation>מתאריך</translation></message>
    <message><source>To</source><translation>עד תאריך</translation></message>
    <message><source>Compare</source><translation>השוואה</translation></message>
    <message><source>Level</source><translation>רמה</translation></message>
    <message><source>Language of the report</source><translation>שפת הדוח</translation></message>
    <message><source>One moment…</source><translation>רגע אחד…</translation></message>
    <message><source>No report</source><translation>אין דוח</translation></message>
    <message><source>Save the report</source><translation>שמירת הדוח</translation></message>
    <message><source>Enter or a double click opens these customers</source><translation>מקש Enter או לחיצה כפולה פותחים את הלקוחות האלה</translation></message>
</context>
<context>
    <name>planning_page</name>
    <message><source>Size</source><translation>גודל</translation></message>
    <message><source>Growth</source><translation>צמיחה</translation></message>
    <message><source>Rivalry</source><translation>תחרות</translation></message>
    <message><source>Fit</source><translation>התאמה לחנות</translation></message>
    <message><source>Response</source><translation>היענות</translation></message>
    <message><source>Cost to serve</source><translation>עלות שירות</translation></message>
    <message><source>Customers in it, against the largest segment on the board.</source><translation>מספר הלקוחות בפלח לעומת הפלח הגדול בלוח.</translation></message>
    <message><source>How its size changed in 6 months; unchanged is the middle.</source><translation>איך השתנה הגודל ב־6 חודשים; בלי שינוי – באמצע.</translation></message>
    <message><source>What one of them spends in 12 months against the average customer.</source><translation>כמה מוציא לקוח בפלח ב־12 חודשים לעומת הלקוח הממוצע.</translation></message>
    <message><source>Your mark: how hard others try to win them (5: very hard).</source><translation>הציון שלכם: כמה חזק אחרים נלחמים עליהם (5 – מאוד).</translation></message>
    <message><source>Your mark: how well your goods and service suit them (5: perfectly).</source><translation>הציון שלכם: כמה הסחורה והשירות מתאימים להם (5 – בול).</translation></message>
    <message><source>Of those written to in 12 months, who bought within the campaign’s days.</source><translation>מתוך מי שקיבלו פנייה ב־12 חודשים, כמה קנו בתוך ימי המהלך.</translation></message>
    <message><source>Your mark: what it takes to serve them well (5: a great deal).</source><translation>הציון שלכם: כמה מאמץ דרוש כדי לשרת אותם היטב (5 – המון).</translation></message>
    <message><source>Primary target</source><translation>יעד ראשי</translation></message>
    <message><source>Secondary target</source><translation>יעד משני</translation></message>
    <message><source>No target</source><translation>לא יעד</translation></message>
    <message><source>Targeting board</source><translation>לוח מיקוד</translation></message>
    <message><source>Our strength →</source><translation>החוזק שלנו →</translation></message>
    <message><source>Our strength ←</source><translation>החוזק שלנו ←</translation></message>
    <message><source>Attractiveness ↑</source><translation>אטרקטיביות ↑</translation></message>
    <message><source>No segments are saved yet.</source><translation>עוד לא נשמרו פלחים.</translation></message>
    <message><source>Attractiveness: size, growth, value, rivalry. Strength: fit, response, cost to serve. Each from 0 to 1, weighted as chosen on the board.</source><translation>אטרקטיביות: גודל, צמיחה, ערך, תחרות. חוזק: התאמה, היענות, עלות שירות. כל אחד מ־0 עד 1, לפי המשקלים שבלוח.</translation></message>
    <message numerus="yes"><source>… and {n} more segments.</source><translation><numerusform>… ועוד פלח אחד.</numerusform><numerusform>… ועוד שני פלחים.</numerusform><numerusform>… ועוד {n} פלחים.</numerusform></translation></message>
    <message numerus="yes"><source>… and {n} more points.</source><translation><numerusform>… ועוד נקודה אחת.</numerusform><numerusform>… ועוד שתי נקודות.</numerusform><numerusform>… ועוד {n} נקודות.</numerusform></translation></message>
    <message><source>Further targets: {names}</source><translation>יעדים נוספים: {names}</translation></message>
    <message><source>Positioning</source><translation>מיצוב</translation></message>
    <message><source>Product</source><translation>מוצר</translation></message>
    <message><source>Price</source><translation>מחיר</translation></message>
    <message><source>Place</source><translation>מקום</translation></message>
    <message><source>Promotion</source><translation>קידום</translation></message>
    <message><source>Strengths</source><translation>חוזקות</translation></message>
    <message><source>Weaknesses</source><translation>חולשות</translation></message>
    <message><source>Opportunities</source><translation>הזדמנויות</translation></message>
    <message><source>Threats</source><translation>איומים</translation></message>
    <message><source>planning.bad_board</source><translation>הערך "{value}" לא מתאים לשדה {field} בלוח.</translation></message>
    <message><source>Planning</source><translation>תכנון</translation></message>
    <message><source>Valuing the segments</source><translation>מעריכים את הפלחים</translation></message>
    <message><source>This takes a moment.</source><translation>זה ייקח רגע.</translation></message>
    <message><source>Not valued yet</source><translation>עדיין לא הוערכו</translation></message>
    <message><source>It was stopped.</source><translation>ההערכה נעצרה.</translation></message>
    <message><source>Value them</source><translation>העריכו אותם</translation></message>
    <message><source>Print a page</source><translation>הפיקו דף להדפסה</translation></message>
    <message><source>The page is in {file}.</source><translation>הדף נמצא ב־{file}.</translation></message>
    <message><source>Strengths and weaknesses</source><translation>חוזקות וחולשות</translation></message>
    <message><source>Where to aim</source><translation>לאן לכוון</translation></message>
    <message><source>No.</source><translation>מס׳</translation></message>
    <message><source>Attractiveness</source><translation>אטרקטיביות</translation></message>
    <message><source>Our strength</source><translation>החוזק שלנו</translation></message>
    <message><source>{segment}: attractiveness {attractive}, our strength {strength}, {role}</source><translation>{segment}: אטרקטיביות {attractive}, החוזק שלנו {strength}, {role}</translation></message>
    <message><source>What it is valued by</source><translation>לפי מה מעריכים</translation></message>
    <message><source>What “{name}” is valued by</source><translation>לפי מה מעריכים את "{name}"</translation></message>
    <message><source>Mark 1–5</source><translation>ציון 1–5</translation></message>
    <message><source>Weight 0–5</source><translation>משקל 0–5</translation></message>
    <message><source>{name}: mark</source><translation>{name}: ציון</translation></message>
    <message><source>{name}: weight for all segments</source><translation>{name}: משקל לכל הפלחים</translation></message>
    <message><source>Counts for all segments; 0: not at all.</source><translation>תקף לכל הפלחים; 0 – לא נחשב כלל.</translation></message>
    <message><source>What we want to be to them</source><translation>מה אנחנו רוצים להיות עבורם</translation></message>
    <message><source>what you want them to say of you</source><translation>מה תרצו שיגידו עליכם</translation></message>
    <message><source>what you offer them</source><translation>מה אתם מציעים להם</translation></message>
    <message><source>what it costs them</source><translation>כמה זה עולה להם</translation></message>
    <message><source>where and how they get it</source><translation>איפה ואיך הם מקבלים את זה</translation></message>
    <message><source>how they hear of it</source><translation>איך הם שומעים על זה</translation></message>
    <message><source>What you do better than the others</source><translation>מה אתם עושים טוב יותר מאחרים</translation></message>
    <message><source>What others do better</source><translation>מה אחרים עושים טוב יותר</translation></message>
    <message><source>What is changing in your favour</source><translation>מה משתנה לטובתכם</translation></message>
    <message><source>What could take customers away</source><translation>מה עלול לקחת לכם לקוחות</translation></message>
    <message><source>One on each line</source><translation>אחת בכל שורה</translation></message>
    <message><source>Whom do you want to aim at?</source><translation>אל מי אתם רוצים לכוון?</translation></message>
    <message><source>Begin with ready-made ones; each can be changed later.</source><translation>התחילו מפלחים מוכנים; כל אחד מהם אפשר לשנות אחר כך.</translation></message>
    <message><source>Save these segments</source><translation>שמרו את הפלחים האלה</translation></message>
    <message numerus="yes"><source>At most {n} letters.</source><translation><numerusform>עד תו אחד.</numerusform><numerusform>עד שני תווים.</numerusform><numerusform>עד {n} תווים.</numerusform></translation></message>
    <message numerus="yes"><source>At most {n} lines.</source><translation><numerusform>עד שורה אחת.</numerusform><numerusform>עד שתי שורות.</numerusform><numerusform>עד {n} שורות.</numerusform></translation></message>
</context>
<context>
    <name>settings_page</name>
    <message><source>Saving</source><translation>שומרים</translation></message>
    <message><source>Saved.</source><translation>נשמר.</translation></message>
    <message><source>Save</source><translation>שמרו</translation></message>
    <message><source>This does not look like an e-mail address.</source><translation>זה לא נראה כמו כתובת דוא״ל.</translation></message>
    <message><source>A server's name looks like smtp.example.com.</source><translation>שם של שרת נראה כך: smtp.example.com.</translation></message>
    <message><source>Give the branch a short code, as the till calls it.</source><translation>תנו לסניף קוד קצר, כמו שהקופה קוראת לו.</translation></message>
    <message><source>Another branch has this code.</source><translation>לסניף אחר יש כבר הקוד הזה.</translation></message>
    <message><source>The shop</source><translation>החנות</translation></message>
    <message><source>This is how reports and letters name the shop.</source><translation>כך החנות מופיעה בדוחות ובמכתבים.</translation></message>
    <message><source>Address</source><translation>כתובת</translation></message>
    <message><source>Phone</source><translation>טלפון</translation></message>
    <message><source>E-mail</source><translation>דוא״ל</translation></message>
    <message><source>Currency, country, time zone</source><translation>מטבע, מדינה, אזור זמן</translation></message>
    <message><source>Branches</source><translation>סניפים</translation></message>
    <message><source>Add a branch</source><translation>הוסיפו סניף</translation></message>
    <message><source>Change a branch</source><translation>שינוי סניף</translation></message>
    <message><source>This computer</source><translation>המחשב הזה</translation></message>
    <message><source>Code</source><translation>קוד</translation></message>
    <message><source>Name</source><translation>שם</translation></message>
    <message><source>Region (may be empty)</source><translation>אזור (לא חובה)</translation></message>
    <message><source>Language and look</source><translation>שפה ומראה</translation></message>
    <message><source>Both change at once, without a restart.</source><translation>שניהם מתחלפים מיד, בלי להפעיל מחדש.</translation></message>
    <message><source>Look</source><translation>מראה</translation></message>
    <message><source>As the computer is set</source><translation>כמו שהמחשב מוגדר</translation></message>
    <message><source>Light</source><translation>בהיר</translation></message>
    <message><source>Dark</source><translation>כהה</translation></message>
    <message><source>Mail</source><translation>דוא״ל</translation></message>
    <message><source>Mails go out through the shop's own mail account.</source><translation>הודעות הדוא״ל יוצאות מתיבת הדואר של החנות עצמה.</translation></message>
    <message><source>Server</source><translation>שרת</translation></message>
    <message><source>Port</source><translation>פורט</translation></message>
    <message><source>Security</source><translation>אבטחה</translation></message>
    <message><source>User name</source><translation>שם משתמש</translation></message>
    <message><source>Sender's name</source><translation>שם השולח</translation></message>
    <message><source>Sender's address</source><translation>כתובת השולח</translation></message>
    <message><source>Where “no more mails” goes</source><translation>לאן פונים כדי להפסיק לקבל</translation></message>
    <message><source>Encrypted (STARTTLS)</source><translation>מוצפן (STARTTLS)</translation></message>
    <message><source>Encrypted from the start (TLS)</source><translation>מוצפן מההתחלה (TLS)</translation></message>
    <message><source>Not encrypted (only on this computer)</source><translation>לא מוצפן (רק במחשב הזה)</translation></message>
    <message><source>Customer stages</source><translation>שלבי הלקוח</translation></message>
    <message><source>When does a customer count as new, drifting or lost?</source><translation>מתי לקוח נחשב חדש, מתרחק או אבוד?</translation></message>
    <message><source>days</source><translation>ימים</translation></message>
    <message><source>× the usual gap</source><translation>× המרווח הרגיל</translation></message>
    <message><source>New: first purchase in the last</source><translation>חדש: קנייה ראשונה ב־</translation></message>
    <message><source>Drifting: silent for more than</source><translation>מתרחק: לא בא יותר מ־</translation></message>
    <message><source>Drifting, without a usual gap</source><translation>מתרחק, בלי מרווח רגיל</translation></message>
    <message><source>Lost: silent for more than</source><translation>אבוד: לא בא יותר מ־</translation></message>
    <message><source>Lost, without a usual gap</source><translation>אבוד, בלי מרווח רגיל</translation></message>
    <message><source>Returned: back in the last</source><translation>חזר: קנה שוב ב־</translation></message>
    <message><source>Preferred: the best by 12-month total</source><translation>מועדף: המובילים בסכום של 12 חודשים</translation></message>
    <message><source>Edit</source><translation>עריכה</translation></message>
    <message><source>Password</source><translation>סיסמה</translation></message>
    <message><source>kept by the system's keyring</source><translation>נשמרת בכספת הסיסמאות של המחשב</translation></message>
</context>
</TS>
