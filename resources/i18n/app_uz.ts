<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uz" sourcelanguage="en">
<context>
    <name>errors</name>
    <message><source>core.cancelled</source><translation>Toʻxtatildi. Hech narsa oʻzgarmadi.</translation></message>
    <message><source>core.bug</source><translation>Kutilmagan xatolik yuz berdi (raqami {number}). Hech narsa oʻzgarmadi; tafsilotlar jurnalda.</translation></message>
    <message><source>core.busy</source><translation>Maʼlumotlar boshqa dasturda ochiq. Birozdan keyin urinib koʻring.</translation></message>
    <message><source>core.disk_full</source><translation>Diskda joy qolmadi. Joy boʻshatib, qayta urinib koʻring; hech narsa oʻzgarmadi.</translation></message>
    <message><source>core.not_readable</source><translation>“{name}”ni oʻqib boʻlmadi: {reason}</translation></message>
    <message><source>core.not_writable</source><translation>“{name}”ni yozib boʻlmadi: {reason}</translation></message>
    <message><source>core.no_shop</source><translation>{folder} papkasida hali doʻkon yoʻq.</translation></message>
    <message><source>core.shop_exists</source><translation>{folder} papkasida allaqachon doʻkon bor.</translation></message>
    <message><source>core.damaged</source><translation>{name} maʼlumotlar fayli shikastlangan, unga tegilmadi. Oxirgi zaxira nusxa: {newest_backup}</translation></message>
    <message><source>core.newer</source><translation>{name} fayli Moadonning yangiroq versiyasida yozilgan ({version}). Dasturni yangilang; faylga tegilmadi.</translation></message>
    <message><source>core.bad_date</source><translation>“{value}” sana emas. Yil-oy-kun koʻrinishida yozing, masalan 2026-11-21.</translation></message>
    <message><source>core.bad_period</source><translation>Davr boshlanishidan ({first}) oldin tugaydi ({last}).</translation></message>
    <message><source>core.unknown_branch</source><translation>“{branch}” filiali yoʻq. Filiallar: {known}</translation></message>
    <message><source>core.unknown_region</source><translation>“{region}” hududi yoʻq. Hududlar: {known}</translation></message>
    <message><source>core.bad_shop</source><translation>Doʻkonning {fact} maʼlumoti notoʻgʻri: “{value}”.</translation></message>
    <message><source>core.bad_setting</source><translation>“{value}” {name} sozlamasiga mos emas.</translation></message>
    <message><source>core.not_yet</source><translation>{what} hali dasturda yoʻq.</translation></message>
</context>
<context>
    <name>core</name>
</context>
<context>
    <name>cli</name>
    <message><source>The shop “{name}” is ready in {folder}.</source><translation>“{name}” doʻkoni {folder} papkasida tayyor.</translation></message>
</context>
<context>
    <name>imports</name>
</context>
<context>
    <name>members</name>
    <message><source>members.unknown</source><translation>“{member}” boʻyicha mijoz topilmadi.</translation></message>
    <message><source>members.ambiguous</source><translation>“{member}” bir nechta mijozga tegishli: {numbers}. Raqami boʻyicha birini tanlang.</translation></message>
    <message><source>members.key_taken</source><translation>“{value}” allaqachon {number} raqamli mijozga tegishli.</translation></message>
    <message><source>members.bad_phone</source><translation>“{value}” telefon raqami emas. Raqamlarini tekshiring.</translation></message>
    <message><source>members.bad_email</source><translation>“{value}” elektron pochta manzili emas.</translation></message>
    <message><source>members.bad_key</source><translation>“{value}” mijoz raqami yoki karta emas.</translation></message>
    <message><source>members.bad_birthday</source><translation>“{value}” tugʻilgan kun emas. Kun/oy/yil koʻrinishida yozing, masalan 13/05/1990.</translation></message>
    <message><source>members.nameless</source><translation>Kamida ism, telefon, elektron pochta yoki kartani yozing.</translation></message>
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
    <message><source>benefits.bad_terms</source><translation>“{benefit}” imtiyozida {field} maydoni notoʻgʻri: {value}</translation></message>
    <message><source>benefits.unknown_item</source><translation>Katalogda “{item}” nomli {kind} yoʻq.</translation></message>
    <message><source>benefits.exists</source><translation>“{name}” nomli imtiyoz allaqachon bor.</translation></message>
    <message><source>benefits.none</source><translation>“{name}” nomli imtiyoz yoʻq.</translation></message>
    <message><source>benefits.terms_in_the_past</source><translation>Yangi shartlar faqat {today} dan keyingi kundan boshlanadi, {from_on} dan emas: yigʻilgani oʻz holicha qoladi.</translation></message>
    <message><source>benefits.bad_amount</source><translation>{amount} miqdorini yozib boʻlmaydi.</translation></message>
    <message><source>benefits.not_enough_points</source><translation>Ball yetarli emas: {wanted} soʻraldi, {available} mavjud.</translation></message>
    <message><source>benefits.not_enough_credit</source><translation>Keshbek yetarli emas: {wanted} soʻraldi, {available} mavjud.</translation></message>
    <message><source>benefits.no_reason</source><translation>Sababini yozing.</translation></message>
    <message><source>benefits.no_entry</source><translation>Hisob daftarida {entry}-raqamli yozuv yoʻq.</translation></message>
    <message><source>benefits.already_reversed</source><translation>{entry}-yozuv allaqachon qaytarilgan.</translation></message>
    <message><source>benefits.not_reversible</source><translation>{entry}-yozuv ({kind} turi) qoʻlda qaytarilmaydi.</translation></message>
    <message><source>benefits.key_reused</source><translation>“{key}” kaliti boshqa amal uchun ishlatilgan.</translation></message>
    <message><source>The balance is not the sum of the entries.</source><translation>Qoldiq yozuvlar yigʻindisiga teng emas.</translation></message>
    <message><source>A lot holds less than nothing or more than it was given.</source><translation>Toʻplamda noldan kam yoki berilganidan koʻp qolgan.</translation></message>
    <message><source>A debt was paid more than once.</source><translation>Qarz bir martadan koʻp toʻlangan.</translation></message>
    <message><source>An entry names a lot of another account.</source><translation>Yozuv boshqa hisobning toʻplamini koʻrsatadi.</translation></message>
    <message><source>A receipt earned twice from one benefit.</source><translation>Bitta chek bir imtiyozdan ikki marta yigʻgan.</translation></message>
    <message><source>More was taken back than had been booked.</source><translation>Yozilganidan koʻproq qaytarilgan.</translation></message>
    <message><source>An entry moves the wrong way for its kind.</source><translation>Yozuv oʻz turiga teskari yoʻnalishda.</translation></message>
    <message><source>A transfer gave another sum than it took.</source><translation>Oʻtkazmada berilgan va olingan miqdor farq qiladi.</translation></message>
    <message><source>Something is left of a receipt that was taken away.</source><translation>Olib tashlangan chekdan nimadir qolgan.</translation></message>
</context>
<context>
    <name>campaigns</name>
</context>
<context>
    <name>reports</name>
    <message><source>{points} pts</source><translation>{points} f.p.</translation></message>
    <message><source>no change</source><translation>oʻzgarishsiz</translation></message>
    <message><source>Page {page} of {pages}</source><translation>{page}-bet, jami {pages}</translation></message>
    <message><source>Made on {day} with Moadon</source><translation>{day} kuni Moadonda tayyorlandi</translation></message>
    <message><source>{unit} thousands</source><translation>ming {unit}</translation></message>
    <message><source>{unit} millions</source><translation>million {unit}</translation></message>
    <message><source>Overview</source><translation>Umumiy</translation></message>
    <message><source>Figure</source><translation>Koʻrsatkich</translation></message>
    <message><source>Value</source><translation>Qiymat</translation></message>
    <message><source>Before</source><translation>Avval</translation></message>
    <message><source>Change</source><translation>Oʻzgarish</translation></message>
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
    <message><source>Today</source><translation>Bugun</translation></message>
    <message><source>Members</source><translation>Aʼzolar</translation></message>
    <message><source>Segments</source><translation>Segmentlar</translation></message>
    <message><source>Reports</source><translation>Hisobotlar</translation></message>
    <message><source>Settings</source><translation>Sozlamalar</translation></message>
    <message><source>Pages</source><translation>Sahifalar</translation></message>
    <message><source>Close</source><translation>Yopish</translation></message>
    <message><source>Cancel</source><translation>Bekor qilish</translation></message>
    <message><source>Undo</source><translation>Qaytarish</translation></message>
    <message numerus="yes"><source>{n} seconds left</source><translation><numerusform>{n} soniya qoldi</numerusform></translation></message>
    <message numerus="yes"><source>{n} minutes left</source><translation><numerusform>{n} daqiqa qoldi</numerusform></translation></message>
    <message><source>Search</source><translation>Qidiruv</translation></message>
    <message><source>Search everything</source><translation>Hammasidan qidirish</translation></message>
    <message><source>Search members, segments, pages…</source><translation>Aʼzo, segment, sahifa qidirish…</translation></message>
    <message><source>Found</source><translation>Topildi</translation></message>
    <message><source>Nothing found</source><translation>Hech narsa topilmadi</translation></message>
    <message><source>Welcome to Moadon</source><translation>Moadonga xush kelibsiz</translation></message>
    <message><source>Open my shop</source><translation>Doʻkonimni ochish</translation></message>
    <message><source>A few questions, and your shop is ready. All of it can be changed later.</source><translation>Bir necha savol — va doʻkoningiz tayyor. Hammasini keyin oʻzgartirish mumkin.</translation></message>
    <message><source>Language</source><translation>Til</translation></message>
    <message><source>Shop name</source><translation>Doʻkon nomi</translation></message>
    <message><source>What is the shop called?</source><translation>Doʻkon nima deb ataladi?</translation></message>
    <message><source>This branch</source><translation>Ushbu filial</translation></message>
    <message><source>What is this branch called?</source><translation>Ushbu filial nima deb ataladi?</translation></message>
    <message><source>Country</source><translation>Mamlakat</translation></message>
    <message><source>Currency</source><translation>Valyuta</translation></message>
    <message><source>Israel</source><translation>Isroil</translation></message>
    <message><source>Vietnam</source><translation>Vyetnam</translation></message>
    <message><source>Uzbekistan</source><translation>Oʻzbekiston</translation></message>
    <message><source>United States</source><translation>AQSH</translation></message>
    <message><source>United Kingdom</source><translation>Buyuk Britaniya</translation></message>
</context>
<context>
    <name>today</name>
    <message><source>Good morning</source><translation>Xayrli tong</translation></message>
    <message><source>Good afternoon</source><translation>Xayrli kun</translation></message>
    <message><source>Good evening</source><translation>Xayrli kech</translation></message>
    <message><source>Identified revenue · 30 days</source><translation>Aniqlangan tushum · 30 kun</translation></message>
    <message><source>Returning customers · 30 days</source><translation>Qaytgan mijozlar · 30 kun</translation></message>
    <message><source>Enrolment by employee (this week)</source><translation>Xodimlar boʻyicha aʼzolik (shu hafta)</translation></message>
    <message><source>Nobody was enrolled this week yet.</source><translation>Bu hafta hali hech kim aʼzo boʻlmadi.</translation></message>
    <message><source>Not noted</source><translation>Koʻrsatilmagan</translation></message>
    <message><source>No sales in the last 30 days yet</source><translation>Soʻnggi 30 kunda hali savdo yoʻq</translation></message>
    <message><source>{part} of {whole}</source><translation>{whole} dan {part}</translation></message>
    <message><source>{points} pts against the 30 days before</source><translation>Oldingi 30 kunga nisbatan {points} p.</translation></message>
    <message><source>{share} against the 30 days before</source><translation>Oldingi 30 kunga nisbatan {share}</translation></message>
    <message><source>{new} new · {active} active</source><translation>{new} yangi · {active} faol</translation></message>
    <message><source>Revenue by week · members and anonymous</source><translation>Haftalik tushum · aʼzolar va nomaʼlumlar</translation></message>
    <message><source>Identified</source><translation>Aniqlangan</translation></message>
    <message><source>Anonymous</source><translation>Nomaʼlum</translation></message>
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
