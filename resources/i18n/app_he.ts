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
</context>
<context>
    <name>today</name>
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
