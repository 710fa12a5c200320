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
    <name>cli</name>
    <message><source>The shop “{name}” is ready in {folder}.</source><translation>החנות "{name}" מוכנה בתיקייה {folder}.</translation></message>
</context>
<context>
    <name>imports</name>
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
    <message><source>benefits.bad_terms</source><translation>בהטבה "{benefit}", השדה {field} אינו תקין: {value}</translation></message>
    <message><source>benefits.unknown_item</source><translation>בקטלוג אין {kind} בשם "{item}".</translation></message>
    <message><source>benefits.exists</source><translation>כבר יש הטבה בשם "{name}".</translation></message>
    <message><source>benefits.none</source><translation>אין הטבה בשם "{name}".</translation></message>
    <message><source>benefits.terms_in_the_past</source><translation>תנאים חדשים יכולים להתחיל רק מיום שאחרי {today}, לא מ-{from_on}: מה שכבר נצבר נשאר.</translation></message>
    <message><source>benefits.bad_amount</source><translation>אי אפשר לרשום את הסכום {amount}.</translation></message>
    <message><source>benefits.not_enough_points</source><translation>אין מספיק נקודות: ביקשתם {wanted}, אפשר לממש {available}.</translation></message>
    <message><source>benefits.not_enough_credit</source><translation>אין מספיק זיכוי: ביקשתם {wanted}, אפשר לממש {available}.</translation></message>
    <message><source>benefits.no_reason</source><translation>כתבו את הסיבה.</translation></message>
    <message><source>benefits.no_entry</source><translation>אין ביומן רשומה מספר {entry}.</translation></message>
    <message><source>benefits.already_reversed</source><translation>רשומה {entry} כבר בוטלה.</translation></message>
    <message><source>benefits.not_reversible</source><translation>רשומה {entry} (מסוג {kind}) אינה מבוטלת ידנית.</translation></message>
    <message><source>benefits.key_reused</source><translation>המפתח "{key}" כבר שימש לפעולה אחרת.</translation></message>
    <message><source>The balance is not the sum of the entries.</source><translation>היתרה אינה סכום הרשומות.</translation></message>
    <message><source>A lot holds less than nothing or more than it was given.</source><translation>במנה יש פחות מאפס או יותר ממה שניתן בה.</translation></message>
    <message><source>A debt was paid more than once.</source><translation>חוב שולם יותר מפעם אחת.</translation></message>
    <message><source>An entry names a lot of another account.</source><translation>רשומה מצביעה על מנה של חשבון אחר.</translation></message>
    <message><source>A receipt earned twice from one benefit.</source><translation>חשבונית צברה פעמיים מאותה הטבה.</translation></message>
    <message><source>More was taken back than had been booked.</source><translation>הוחזר יותר ממה שנרשם.</translation></message>
    <message><source>An entry moves the wrong way for its kind.</source><translation>רשומה פועלת בכיוון שאינו מתאים לסוגה.</translation></message>
    <message><source>A transfer gave another sum than it took.</source><translation>העברה נתנה סכום שונה ממה שלקחה.</translation></message>
    <message><source>Something is left of a receipt that was taken away.</source><translation>נשאר משהו מחשבונית שהוסרה.</translation></message>
</context>
<context>
    <name>campaigns</name>
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
    <message><source>Today</source><translation>היום</translation></message>
    <message><source>Members</source><translation>חברים</translation></message>
    <message><source>Segments</source><translation>פלחים</translation></message>
    <message><source>Reports</source><translation>דוחות</translation></message>
    <message><source>Settings</source><translation>הגדרות</translation></message>
    <message><source>Pages</source><translation>עמודים</translation></message>
    <message><source>Close</source><translation>סגרו</translation></message>
    <message><source>Cancel</source><translation>בטלו</translation></message>
    <message><source>Undo</source><translation>החזירו</translation></message>
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
</context>
<context>
    <name>today</name>
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
