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
    <message><source>core.holds_data</source><translation>“{name}” faylida doʻkon maʼlumotlari bor. Boshqa nom tanlang.</translation></message>
    <message><source>core.usage</source><translation>Buyruq notoʻgʻri yozilgan: {reason}</translation></message>
    <message><source>core.no_shop</source><translation>{folder} papkasida hali doʻkon yoʻq.</translation></message>
    <message><source>core.shop_exists</source><translation>{folder} papkasida allaqachon doʻkon bor.</translation></message>
    <message><source>core.damaged</source><translation>{name} maʼlumotlar fayli shikastlangan, unga tegilmadi. Oxirgi zaxira nusxa: {newest_backup}</translation></message>
    <message><source>core.newer</source><translation>{name} fayli Moadonning yangiroq versiyasida yozilgan ({version}). Ilovani yangilang; faylga tegilmadi.</translation></message>
    <message><source>core.bad_date</source><translation>“{value}” sana emas. Yil-oy-kun koʻrinishida yozing, masalan 2026-11-21.</translation></message>
    <message><source>core.bad_period</source><translation>Davr boshlanishidan ({first}) oldin tugaydi ({last}).</translation></message>
    <message><source>core.unknown_branch</source><translation>“{branch}” filiali yoʻq. Filiallar: {known}</translation></message>
    <message><source>core.unknown_region</source><translation>“{region}” hududi yoʻq. Hududlar: {known}</translation></message>
    <message><source>core.bad_shop</source><translation>Doʻkonning {fact} maʼlumoti notoʻgʻri: “{value}”.</translation></message>
    <message><source>core.bad_setting</source><translation>“{value}” {name} sozlamasiga mos emas.</translation></message>
    <message><source>core.not_yet</source><translation>{what} hali ilovada yoʻq.</translation></message>
</context>
<context>
    <name>core</name>
</context>
<context>
    <name>staff</name>
    <message><source>security.not_allowed</source><translation>Bunga huquqingiz yoʻq: {what}. Murojaat qiling: {who}.</translation></message>
    <message><source>security.no_longer_user</source><translation>Kirish huquqingiz yopilgan. Qaytadan kiring yoki doʻkon egasiga murojaat qiling.</translation></message>
    <message><source>security.bad_pin</source><translation>PIN-kod 4 tadan 8 tagacha raqamdan iborat.</translation></message>
    <message><source>security.bad_name</source><translation>Foydalanuvchiga oʻqiladigan ism bering, koʻpi bilan 60 ta belgi.</translation></message>
    <message><source>security.user_exists</source><translation>“{name}” degan foydalanuvchi bor.</translation></message>
    <message><source>security.no_user</source><translation>“{name}” degan faol foydalanuvchi yoʻq.</translation></message>
    <message><source>security.first_is_owner</source><translation>Birinchi foydalanuvchi doʻkon egasi boʻlishi kerak.</translation></message>
    <message><source>security.last_owner</source><translation>“{name}” — oxirgi doʻkon egasi. Avval yana bitta ega qoʻshing.</translation></message>
    <message><source>security.no_employee</source><translation>“{employee}” kodli xodim yoʻq.</translation></message>
    <message><source>security.wrong_pin</source><translation>{name} uchun PIN-kod notoʻgʻri. Qayta urinib koʻring.</translation></message>
    <message numerus="yes"><source>security.must_wait</source><translation><numerusform>PIN-kod juda koʻp notoʻgʻri kiritildi. {name} {n} soniyadan keyin urinib koʻrishi mumkin.</numerusform></translation></message>
    <message><source>selling</source><translation>sotish</translation></message>
    <message><source>redeeming points and credit</source><translation>ball va keshbekni ishlatish</translation></message>
    <message><source>enrolling and changing members</source><translation>aʼzolarni roʻyxatga olish va oʻzgartirish</translation></message>
    <message><source>looking at members</source><translation>aʼzolarni koʻrish</translation></message>
    <message><source>undoing a sale</source><translation>sotuvni bekor qilish</translation></message>
    <message><source>redeeming beyond the cashier's limit</source><translation>kassir chegarasidan ortiq ishlatish</translation></message>
    <message><source>taking goods back</source><translation>tovarni qaytarib olish</translation></message>
    <message><source>correcting points and credit by hand</source><translation>ball va keshbekni qoʻlda tuzatish</translation></message>
    <message><source>giving a benefit by hand</source><translation>imtiyozni qoʻlda berish</translation></message>
    <message><source>merging members</source><translation>aʼzolarni birlashtirish</translation></message>
    <message><source>changing segments</source><translation>segmentlarni oʻzgartirish</translation></message>
    <message><source>importing files</source><translation>fayllarni yuklash</translation></message>
    <message><source>preparing and sending campaigns</source><translation>kampaniyalarni tayyorlash va yuborish</translation></message>
    <message><source>reports</source><translation>hisobotlar</translation></message>
    <message><source>exporting members</source><translation>aʼzolarni eksport qilish</translation></message>
    <message><source>changing programs</source><translation>dasturlarni oʻzgartirish</translation></message>
    <message><source>changing benefits</source><translation>imtiyozlarni oʻzgartirish</translation></message>
    <message><source>changing settings</source><translation>sozlamalarni oʻzgartirish</translation></message>
    <message><source>changing users</source><translation>foydalanuvchilarni oʻzgartirish</translation></message>
    <message><source>making backups</source><translation>zaxira nusxa olish</translation></message>
    <message><source>erasing a member's details</source><translation>aʼzo maʼlumotlarini oʻchirish</translation></message>
    <message><source>a cashier, a manager or the owner</source><translation>kassir, menejer yoki doʻkon egasi</translation></message>
    <message><source>a manager or the owner</source><translation>menejer yoki doʻkon egasi</translation></message>
    <message><source>the owner</source><translation>doʻkon egasi</translation></message>
    <message><source>benefits.beyond_limit_points</source><translation>Kassir bir aʼzo uchun kuniga {limit} balldan ortiq ishlata olmaydi. Bugun {left} qoldi, {wanted} soʻraldi. Koʻprogʻi uchun menejerga murojaat qiling.</translation></message>
    <message><source>benefits.beyond_limit_credit</source><translation>Kassir bir aʼzo uchun kuniga {limit} keshbekdan ortiq ishlata olmaydi. Bugun {left} qoldi, {wanted} soʻraldi. Koʻprogʻi uchun menejerga murojaat qiling.</translation></message>
    <message><source>Who is at work?</source><translation>Kim ishda?</translation></message>
    <message><source>PIN</source><translation>PIN-kod</translation></message>
    <message><source>PIN of {name}</source><translation>{name} PIN-kodi</translation></message>
    <message><source>Sign in</source><translation>Kirish</translation></message>
    <message><source>Arrows choose the name, digits are the PIN, Enter signs in.</source><translation>Strelkalar bilan ismni tanlang, PIN-kodni tering va Enter bosing.</translation></message>
    <message><source>Cashier</source><translation>Kassir</translation></message>
    <message><source>Manager</source><translation>Menejer</translation></message>
    <message><source>Owner</source><translation>Doʻkon egasi</translation></message>
    <message><source>Lock or let somebody else sign in (F12)</source><translation>Qulflash yoki boshqa foydalanuvchi (F12)</translation></message>
    <message><source>At work: {name}. Lock</source><translation>Ishda: {name}. Qulflash</translation></message>
    <message><source>My results</source><translation>Natijalarim</translation></message>
    <message><source>This week</source><translation>Shu hafta</translation></message>
    <message><source>Joined a program</source><translation>Dasturga qoʻshildi</translation></message>
    <message><source>Sales</source><translation>Sotuvlar</translation></message>
    <message><source>Of them to members</source><translation>Shundan aʼzolarga</translation></message>
    <message><source>Sold for</source><translation>Sotuv summasi</translation></message>
    <message><source>Your sales are not counted yet</source><translation>Sotuvlaringiz hali hisoblanmayapti</translation></message>
    <message><source>Ask the owner to tie your user to an employee, under Settings, Staff.</source><translation>Doʻkon egasidan foydalanuvchingizni xodimga bogʻlashni soʻrang: Sozlamalar, Xodimlar.</translation></message>
    <message><source>Staff</source><translation>Xodimlar</translation></message>
    <message><source>Whoever works here signs in with a PIN. As long as there are no users, everybody at this computer may do everything.</source><translation>Bu yerda ishlaydiganlar PIN-kod bilan kiradi. Foydalanuvchilar yoʻq ekan, shu kompyuterdagi har kim hamma narsani qila oladi.</translation></message>
    <message><source>Add a user</source><translation>Foydalanuvchi qoʻshish</translation></message>
    <message><source>Change a user</source><translation>Foydalanuvchini oʻzgartirish</translation></message>
    <message><source>No users yet. The first one is the owner.</source><translation>Hali foydalanuvchilar yoʻq. Birinchisi doʻkon egasi boʻladi.</translation></message>
    <message><source>no limit</source><translation>cheklovsiz</translation></message>
    <message><source>Lock after</source><translation>Qulflash muddati</translation></message>
    <message><source>minutes</source><translation>daqiqa</translation></message>
    <message><source>never by itself</source><translation>oʻzi qulflanmaydi</translation></message>
    <message><source>Credit a cashier redeems for a member a day</source><translation>Kassir bir aʼzo uchun kuniga ishlatadigan keshbek</translation></message>
    <message><source>Points a cashier redeems for a member a day</source><translation>Kassir bir aʼzo uchun kuniga ishlatadigan ball</translation></message>
    <message><source>The counter: selling, redeeming up to the limit, new members.</source><translation>Kassa: sotish, chegaragacha ishlatish, yangi aʼzolar.</translation></message>
    <message><source>Also returns, corrections, imports, campaigns and reports.</source><translation>Shuningdek, qaytarish, tuzatish, fayl yuklash, kampaniya va hisobotlar.</translation></message>
    <message><source>Everything: programs, users, settings, backups, erasing.</source><translation>Hammasi: dasturlar, foydalanuvchilar, sozlamalar, zaxira, oʻchirish.</translation></message>
    <message><source>New PIN</source><translation>Yangi PIN-kod</translation></message>
    <message><source>New PIN for {name}</source><translation>{name} uchun yangi PIN-kod</translation></message>
    <message><source>Close access</source><translation>Kirishni yopish</translation></message>
    <message><source>{name} will not be able to sign in any more.</source><translation>{name} endi kira olmaydi.</translation></message>
    <message><source>PIN again</source><translation>PIN-kod yana bir bor</translation></message>
    <message><source>The two PINs differ.</source><translation>Ikki PIN-kod bir xil emas.</translation></message>
    <message><source>Role</source><translation>Rol</translation></message>
    <message><source>Nobody</source><translation>Hech kim</translation></message>
    <message><source>Sales and enrolments count for</source><translation>Sotuvlar va yangi aʼzolar kimga yoziladi</translation></message>
    <message><source>What is this user called?</source><translation>Bu foydalanuvchining ismi nima?</translation></message>
    <message><source>signed in</source><translation>kirdi</translation></message>
    <message><source>signed out</source><translation>chiqdi</translation></message>
    <message><source>wrong PIN</source><translation>notoʻgʻri PIN-kod</translation></message>
</context>
<context>
    <name>cli</name>
    <message><source>The shop “{name}” is ready in {folder}.</source><translation>“{name}” doʻkoni {folder} papkasida tayyor.</translation></message>
    <message><source>applied</source><translation>qoʻllandi</translation></message>
    <message><source>to be had</source><translation>olish mumkin</translation></message>
    <message><source>not now</source><translation>hozir emas</translation></message>
    <message><source>To pay: {sum}</source><translation>Toʻlov: {sum}</translation></message>
    <message><source>To hand back: {sum}</source><translation>Qaytariladi: {sum}</translation></message>
    <message><source>Receipt {receipt} is recorded.</source><translation>{receipt}-chek yozildi.</translation></message>
    <message><source>With this purchase they may join {program}.</source><translation>Shu xarid bilan {program} dasturiga qoʻshilishi mumkin.</translation></message>
    <message><source>Receipt {receipt} was taken back.</source><translation>{receipt}-chek bekor qilindi.</translation></message>
</context>
<context>
    <name>imports</name>
    <message><source>imports.no_such_file</source><translation>“{name}” fayli yoʻq.</translation></message>
    <message><source>imports.not_a_file</source><translation>“{name}” — fayl emas, papka.</translation></message>
    <message><source>imports.empty_file</source><translation>“{name}” fayli boʻsh: unda qator yoʻq.</translation></message>
    <message><source>imports.not_text</source><translation>“{name}” jadval emas. Uni CSV yoki Excel (xlsx) qilib saqlab, qayta urinib koʻring.</translation></message>
    <message><source>imports.old_spreadsheet</source><translation>“{name}” eski turdagi yoki parolli jadval. Uni xlsx yoki CSV qilib saqlang.</translation></message>
    <message><source>imports.bad_spreadsheet</source><translation>“{name}” Excel fayli buzilgan.</translation></message>
    <message><source>imports.too_large</source><translation>“{name}” jadval sifatida oʻqish uchun juda katta. Uni CSV qilib saqlang.</translation></message>
    <message><source>imports.line_too_long</source><translation>“{name}” faylida, {row}-qator yaqinida tugamaydigan satr bor. Yopuvchi qoʻshtirnoq tushib qolgan boʻlishi mumkin.</translation></message>
    <message><source>imports.wrong_encoding</source><translation>“{name}” {encoding} kodlashida yozilmagan ({row}-qator).</translation></message>
    <message><source>imports.too_many_names</source><translation>Faylda {most} tadan koʻp turli nom bor. Uni bir necha faylga boʻling.</translation></message>
    <message><source>imports.bad_mapping</source><translation>“{name}” moslik faylini oʻqib boʻlmadi: {reason}</translation></message>
    <message><source>imports.wrong_kind</source><translation>Moslik fayli {wanted} uchun emas, {kind} uchun.</translation></message>
    <message><source>imports.unknown_field</source><translation>Moslik faylidagi “{field}” maydoni nomaʼlum yoki notoʻgʻri yozilgan. Mumkin: {known}</translation></message>
    <message><source>imports.unknown_option</source><translation>Moslik faylidagi “{option}” sozlamasi nomaʼlum yoki qiymati notoʻgʻri. Mumkin: {known}</translation></message>
    <message><source>imports.unknown_column</source><translation>Faylda “{column}” ustuni yoʻq. Ustunlar: {known}</translation></message>
    <message><source>imports.twin_column</source><translation>“{column}” ustuni sarlavhada ikki marta uchraydi.</translation></message>
    <message><source>imports.missing_field</source><translation>{field} uchun ustun topilmadi. Fayldagi ustunlar: {known}</translation></message>
    <message><source>imports.nothing_usable</source><translation>Fayldagi birorta qatorni olib boʻlmadi ({rows} tadan {rejected} tasi rad etildi). Hech narsa oʻzgarmadi.</translation></message>
    <message><source>imports.onto_itself</source><translation>Rad etilgan qatorlarni import qilinayotgan faylning oʻziga (“{name}”) yozib boʻlmaydi.</translation></message>
    <message><source>imports.no_such_batch</source><translation>{batch}-raqamli import yoʻq.</translation></message>
    <message><source>imports.already_undone</source><translation>{batch}-import allaqachon bekor qilingan.</translation></message>
    <message><source>imports.still_needed</source><translation>{batch}-importni bekor qilib boʻlmaydi: undagi maʼlumotga ({things}) keyingi yozuvlar tayanadi: {users}, {rows}. Hech narsa oʻzgarmadi.</translation></message>
    <message><source>imports.changed_since</source><translation>{batch}-importni bekor qilib boʻlmaydi: u oʻzgartirgan maʼlumot ({things}) keyin yana oʻzgartirilgan. Hech narsa oʻzgarmadi.</translation></message>
    <message><source>The key is missing</source><translation>Aniqlovchi raqami yoʻq</translation></message>
    <message><source>The date is missing</source><translation>Sana yoʻq</translation></message>
    <message><source>Not a date</source><translation>Sana emas</translation></message>
    <message><source>The amount is missing</source><translation>Summa yoʻq</translation></message>
    <message><source>Not a number</source><translation>Son emas</translation></message>
    <message><source>The branch is missing</source><translation>Filial yoʻq</translation></message>
    <message><source>No such branch</source><translation>Bunday filial yoʻq</translation></message>
    <message><source>No such member</source><translation>Bunday mijoz yoʻq</translation></message>
    <message><source>Several members have this phone or e-mail</source><translation>Bu telefon yoki e-pochta bir necha mijozda bor</translation></message>
    <message><source>No such product</source><translation>Bunday mahsulot yoʻq</translation></message>
    <message><source>No such employee</source><translation>Bunday xodim yoʻq</translation></message>
    <message><source>The row has more cells than the header</source><translation>Qatorda sarlavhadagidan koʻp katak bor</translation></message>
    <message><source>The receipt names two members</source><translation>Chekda ikki xil mijoz koʻrsatilgan</translation></message>
    <message><source>The receipt has this line number twice</source><translation>Chekda bu qator raqami ikki marta uchraydi</translation></message>
    <message><source>This receipt is already here with other content</source><translation>Bu chek boshqa mazmun bilan allaqachon bor</translation></message>
    <message><source>No such receipt to return from</source><translation>Qaytarish uchun bunday chek yoʻq</translation></message>
    <message><source>More is returned than was sold</source><translation>Sotilganidan koʻp qaytarilgan</translation></message>
    <message><source>The card belongs to another member</source><translation>Karta boshqa mijozga tegishli</translation></message>
    <message><source>The member was erased</source><translation>Mijoz oʻchirilgan</translation></message>
    <message><source>Not a phone number</source><translation>Telefon raqami emas</translation></message>
    <message><source>Not an e-mail address</source><translation>E-pochta manzili emas</translation></message>
    <message><source>Not a birthday</source><translation>Tugʻilgan kun emas</translation></message>
    <message><source>Not one of the possible words</source><translation>Mumkin boʻlgan soʻzlardan emas</translation></message>
    <message><source>Neither yes nor no</source><translation>Na ha, na yoʻq</translation></message>
    <message><source>Too long</source><translation>Juda uzun</translation></message>
    <message><source>A newer refusal stands</source><translation>Yangiroq rad javobi bor</translation></message>
    <message><source>Another row of the file is about the same</source><translation>Faylning boshqa qatori ham shu haqda</translation></message>
    <message><source>Left out with the rest of its receipt</source><translation>Butun chek bilan birga olinmadi</translation></message>
    <message><source>Neither points nor credit</source><translation>Na ball, na keshbek bor</translation></message>
    <message><source>An opening balance was already taken in</source><translation>Boshlangʻich balans allaqachon kiritilgan</translation></message>
    <message><source>New customers</source><translation>Yangi mijozlar</translation></message>
    <message><source>New products</source><translation>Yangi mahsulotlar</translation></message>
    <message><source>New categories</source><translation>Yangi turkumlar</translation></message>
    <message><source>New receipts</source><translation>Yangi cheklar</translation></message>
    <message><source>New receipt lines</source><translation>Yangi chek qatorlari</translation></message>
    <message><source>New branches</source><translation>Yangi filiallar</translation></message>
    <message><source>New employees</source><translation>Yangi xodimlar</translation></message>
    <message><source>New consent decisions</source><translation>Yangi rozilik qarorlari</translation></message>
    <message><source>New balance entries</source><translation>Yangi balans yozuvlari</translation></message>
    <message><source>Dry run: nothing was written.</source><translation>Sinov: hech narsa yozilmadi.</translation></message>
    <message><source>Everything in the file was already here.</source><translation>Fayldagi hamma narsa allaqachon bor edi.</translation></message>
    <message><source>Import {batch} is done.</source><translation>{batch}-import tugadi.</translation></message>
    <message><source>{rows} rows: {updated} updated, {unchanged} unchanged, {rejected} left out.</source><translation>{rows} ta qator: {updated} yangilandi, {unchanged} oʻzgarmadi, {rejected} olinmadi.</translation></message>
    <message><source>Row {row}, {column}: {problem} “{value}”</source><translation>{row}-qator, {column}: {problem} “{value}”</translation></message>
    <message><source>Columns that are not used: {names}</source><translation>Foydalanilmaydigan ustunlar: {names}</translation></message>
    <message><source>receipts</source><translation>cheklar</translation></message>
    <message><source>receipt lines</source><translation>chek qatorlari</translation></message>
    <message><source>customers</source><translation>mijozlar</translation></message>
    <message><source>products</source><translation>mahsulotlar</translation></message>
    <message><source>categories</source><translation>turkumlar</translation></message>
    <message><source>branches</source><translation>filiallar</translation></message>
    <message><source>employees</source><translation>xodimlar</translation></message>
    <message><source>consent decisions</source><translation>rozilik qarorlari</translation></message>
    <message><source>memberships</source><translation>aʼzoliklar</translation></message>
    <message><source>given benefits</source><translation>berilgan imtiyozlar</translation></message>
    <message><source>balance entries</source><translation>balans yozuvlari</translation></message>
    <message><source>campaign letters</source><translation>kampaniya xabarlari</translation></message>
    <message><source>changes by a later import</source><translation>keyingi import oʻzgarishlari</translation></message>
    <message><source>other records</source><translation>boshqa yozuvlar</translation></message>
    <message><source>Import {batch} was taken back.</source><translation>{batch}-import bekor qilindi.</translation></message>
    <message numerus="yes"><source>… and {n} more problems.</source><translation><numerusform>… va yana {n} ta muammo.</numerusform></translation></message>
</context>
<context>
    <name>members</name>
    <message><source>members.unknown</source><translation>“{member}” boʻyicha mijoz topilmadi.</translation></message>
    <message><source>members.ambiguous</source><translation>“{member}” bir nechta mijozga tegishli: {numbers}. Raqami boʻyicha birini tanlang.</translation></message>
    <message><source>members.key_taken</source><translation>“{value}” allaqachon {number} raqamli mijozga tegishli.</translation></message>
    <message><source>members.bad_phone</source><translation>“{value}” telefon raqami emas. Raqamlarini tekshiring.</translation></message>
    <message><source>members.bad_email</source><translation>“{value}” e-pochta manzili emas.</translation></message>
    <message><source>members.bad_key</source><translation>“{value}” mijoz raqami yoki karta emas.</translation></message>
    <message><source>members.bad_birthday</source><translation>“{value}” tugʻilgan kun emas. Kun/oy/yil koʻrinishida yozing, masalan 13/05/1990.</translation></message>
    <message><source>members.nameless</source><translation>Kamida ism, telefon, e-pochta yoki kartani yozing.</translation></message>
    <message><source>Letter</source><translation>Xat</translation></message>
    <message><source>Phone call</source><translation>Telefon qoʻngʻirogʻi</translation></message>
    <message><source>agreed</source><translation>rozi boʻlgan</translation></message>
    <message><source>refused</source><translation>rad etgan</translation></message>
    <message><source>said so</source><translation>ochiq rozi boʻlgan</translation></message>
    <message><source>existing customer</source><translation>mavjud mijoz</translation></message>
    <message><source>Card</source><translation>Karta</translation></message>
    <message><source>may join</source><translation>qoʻshilishi mumkin</translation></message>
    <message><source>invited</source><translation>taklif qilingan</translation></message>
    <message><source>member</source><translation>aʼzo</translation></message>
    <message><source>expired</source><translation>muddati tugagan</translation></message>
    <message><source>left</source><translation>chiqib ketgan</translation></message>
    <message><source>no name</source><translation>ismi yoʻq</translation></message>
    <message><source>no phone</source><translation>telefoni yoʻq</translation></message>
    <message><source>no e-mail</source><translation>e-pochtasi yoʻq</translation></message>
    <message><source>no birthday</source><translation>tugʻilgan kuni yoʻq</translation></message>
    <message><source>no city</source><translation>shahri yoʻq</translation></message>
    <message><source>no consent to any channel</source><translation>hech bir kanalga rozilik yoʻq</translation></message>
    <message><source>Tax id</source><translation>Soliq raqami</translation></message>
    <message><source>Job title</source><translation>Lavozim</translation></message>
    <message><source>Gender</source><translation>Jinsi</translation></message>
    <message><source>Birthday</source><translation>Tugʻilgan kun</translation></message>
    <message><source>Postcode</source><translation>Pochta indeksi</translation></message>
    <message><source>Preferred channel</source><translation>Maʼqul kanal</translation></message>
    <message><source>Household</source><translation>Oila</translation></message>
    <message><source>Note</source><translation>Izoh</translation></message>
    <message><source>How you came to us</source><translation>Bizga qanday kelgansiz</translation></message>
    <message><source>Came with the file</source><translation>Kelgan fayl</translation></message>
    <message><source>Enrolled on</source><translation>Roʻyxatga olingan kun</translation></message>
    <message><source>Enrolled by</source><translation>Roʻyxatga olgan xodim</translation></message>
    <message><source>Kept since</source><translation>Saqlanadi</translation></message>
    <message><source>Last changed</source><translation>Oxirgi oʻzgarish</translation></message>
    <message><source>Consent noted</source><translation>Rozilik qayd etilgan</translation></message>
    <message><source>Record handed out</source><translation>Maʼlumotlar topshirilgan</translation></message>
    <message><source>Your details</source><translation>Sizning maʼlumotlaringiz</translation></message>
    <message><source>Kind</source><translation>Turi</translation></message>
    <message><source>Since</source><translation>Qachondan beri</translation></message>
    <message><source>What we know you by</source><translation>Sizni qanday taniymiz</translation></message>
    <message><source>Channel</source><translation>Kanal</translation></message>
    <message><source>Answer</source><translation>Javob</translation></message>
    <message><source>How we know</source><translation>Asosi</translation></message>
    <message><source>By</source><translation>Kim</translation></message>
    <message><source>Today we may write to you by: {channels}.</source><translation>Bugun sizga murojaat qilishimiz mumkin: {channels}.</translation></message>
    <message><source>Today we may not write to you.</source><translation>Bugun sizga murojaat qilishimiz mumkin emas.</translation></message>
    <message><source>Whether we may write to you</source><translation>Sizga murojaat qilish mumkinmi</translation></message>
    <message><source>Program</source><translation>Dastur</translation></message>
    <message><source>Standing</source><translation>Holati</translation></message>
    <message><source>Track</source><translation>Daraja</translation></message>
    <message><source>Programs you joined</source><translation>Siz qoʻshilgan dasturlar</translation></message>
    <message><source>Your balance</source><translation>Sizning balansingiz</translation></message>
    <message><source>Amount</source><translation>Summa</translation></message>
    <message><source>Good until</source><translation>Amal qilish muddati</translation></message>
    <message><source>Reason</source><translation>Sabab</translation></message>
    <message><source>Movements of points and credit</source><translation>Ball va keshbek harakatlari</translation></message>
    <message><source>Benefit</source><translation>Imtiyoz</translation></message>
    <message><source>Given on</source><translation>Berilgan kun</translation></message>
    <message><source>Used on</source><translation>Ishlatilgan kun</translation></message>
    <message><source>Benefits</source><translation>Imtiyozlar</translation></message>
    <message><source>Message</source><translation>Xabar</translation></message>
    <message><source>Sent on</source><translation>Yuborilgan kun</translation></message>
    <message><source>Messages</source><translation>Xabarlar</translation></message>
    <message><source>Receipt</source><translation>Chek</translation></message>
    <message><source>Article</source><translation>Mahsulot</translation></message>
    <message><source>Quantity</source><translation>Miqdor</translation></message>
    <message><source>Together</source><translation>Jami</translation></message>
    <message><source>What was done</source><translation>Nima qilingan</translation></message>
    <message><source>Who worked with your record</source><translation>Maʼlumotlaringiz bilan kim ishlagan</translation></message>
    <message><source>This is everything our shop keeps about you, as of the day named below.</source><translation>Bu quyida koʻrsatilgan kunga qadar doʻkonimiz siz haqingizda saqlaydigan barcha maʼlumotlar.</translation></message>
    <message><source>Everything kept about {name}</source><translation>{name} haqida saqlangan barcha maʼlumotlar</translation></message>
    <message><source>How complete your details are</source><translation>Maʼlumotlaringiz toʻliqligi</translation></message>
    <message><source>Joined with another record of yours</source><translation>Boshqa yozuvingiz bilan birlashtirilgan</translation></message>
    <message><source>Fact</source><translation>Maʼlumot</translation></message>
    <message><source>Tags</source><translation>Teglar</translation></message>
    <message><source>Recommended by a customer</source><translation>Mijoz tavsiya qilgan</translation></message>
    <message><source>Customers you recommended us to</source><translation>Siz tavsiya qilgan mijozlar</translation></message>
    <message><source>Customer {number} was erased. Sums stay, without a name.</source><translation>{number} raqamli mijoz oʻchirildi. Summalar ismsiz saqlanadi.</translation></message>
    <message><source>Everything held about customer {number}:</source><translation>{number} raqamli mijoz haqida saqlangan barcha maʼlumotlar:</translation></message>
    <message><source>May be reached by: {channels}</source><translation>Murojaat qilish mumkin: {channels}</translation></message>
    <message><source>Last purchase: {day}</source><translation>Oxirgi xarid: {day}</translation></message>
    <message><source>Missing: {gaps}</source><translation>Yetishmaydi: {gaps}</translation></message>
    <message numerus="yes"><source>{shown} of {n} customers</source><translation><numerusform>{n} ta mijozdan {shown} tasi</numerusform></translation></message>
    <message numerus="yes"><source>{n} purchases, {total} in all</source><translation><numerusform>{n} ta xarid, jami {total}</numerusform></translation></message>
    <message><source>merging.oneself</source><translation>{number} raqamli mijozni oʻzi bilan birlashtirib boʻlmaydi. Boshqasini tanlang.</translation></message>
    <message><source>merging.erased</source><translation>Ikkisidan biri oʻchirilgan: birlashtiradigan hech kim yoʻq.</translation></message>
    <message><source>merging.already_merged</source><translation>{number} raqamli mijoz allaqachon {into} raqamli mijozga birlashtirilgan.</translation></message>
    <message><source>merging.households_differ</source><translation>Ikkisi turli oilalarda. Qaysi biri qolishini tanlang.</translation></message>
    <message><source>merging.bad_choice</source><translation>“{field}” uchun “{value}”ni tanlab boʻlmaydi.</translation></message>
    <message><source>merging.none</source><translation>{merge} raqamli birlashtirish yoʻq.</translation></message>
    <message><source>merging.already_undone</source><translation>{merge} raqamli birlashtirish allaqachon bekor qilingan.</translation></message>
    <message><source>merging.erased_since</source><translation>Mijoz shundan keyin oʻchirilgan, endi ajratib boʻlmaydi.</translation></message>
    <message><source>merging.merged_since</source><translation>Shundan keyin yana birlashtirish boʻlgan. Avval {merge} raqamlisini bekor qiling.</translation></message>
    <message><source>merging.changed_since</source><translation>Birlashtirishdan beri oʻzgardi: {things}. Endi kimniki ekanini ajratib boʻlmaydi, birlashtirish qoladi.</translation></message>
    <message><source>purchases</source><translation>xaridlar</translation></message>
    <message><source>consents</source><translation>roziliklar</translation></message>
    <message><source>cards or addresses</source><translation>kartalar yoki manzillar</translation></message>
    <message><source>own fields</source><translation>qoʻshimcha maydonlar</translation></message>
    <message><source>details</source><translation>maʼlumotlar</translation></message>
    <message><source>balance</source><translation>balans</translation></message>
    <message><source>members.nobody</source><translation>Karta chop etish uchun hech kim tanlanmagan.</translation></message>
    <message><source>same e-mail</source><translation>bir xil e-pochta</translation></message>
    <message><source>same phone</source><translation>bir xil telefon</translation></message>
    <message><source>same name and birthday</source><translation>bir xil ism va tugʻilgan kun</translation></message>
    <message><source>same birthday</source><translation>bir xil tugʻilgan kun</translation></message>
    <message><source>same name</source><translation>bir xil ism</translation></message>
    <message><source>similar name</source><translation>oʻxshash ism</translation></message>
    <message><source>same address</source><translation>bir xil manzil</translation></message>
    <message><source>Customer {number} was changed.</source><translation>{number} raqamli mijoz maʼlumotlari oʻzgartirildi.</translation></message>
    <message><source>Member cards</source><translation>Aʼzolik kartalari</translation></message>
    <message><source>Customers {numbers} are two people.</source><translation>{numbers} raqamli mijozlar ikki xil odam.</translation></message>
    <message numerus="yes"><source>{shown} of {n} pairs</source><translation><numerusform>{n} ta juftdan {shown} tasi</numerusform></translation></message>
    <message><source>{other} went into {keep}. Undo it with: members undo-merge {merge}</source><translation>{other} raqamli mijoz {keep} raqamli mijozga birlashtirildi. Bekor qilish: members undo-merge {merge}</translation></message>
    <message><source>The two stand apart again.</source><translation>Ular yana alohida mijozlar.</translation></message>
    <message numerus="yes"><source>{n} purchases</source><translation><numerusform>{n} ta xarid</numerusform></translation></message>
    <message><source>Credit: {amount}</source><translation>Keshbek: {amount}</translation></message>
</context>
<context>
    <name>purchases</name>
    <message><source>purchases.empty_receipt</source><translation>“{receipt}” chekida raqam va kamida bitta qator boʻlishi kerak.</translation></message>
    <message><source>purchases.bad_line</source><translation>{line}-qatorda miqdor yoki summa notoʻgʻri.</translation></message>
    <message><source>purchases.receipt_exists</source><translation>{receipt}-chek shu kun va kassada allaqachon bor.</translation></message>
    <message><source>purchases.no_receipt</source><translation>{receipt}-chek topilmadi.</translation></message>
    <message><source>purchases.no_line</source><translation>Chekda {line}-sotilgan qator yoʻq.</translation></message>
    <message><source>purchases.returns_too_much</source><translation>{line}-qatordan koʻpi bilan yana {left} qaytarish mumkin.</translation></message>
</context>
<context>
    <name>segments</name>
    <message><source>segments.bad_shape</source><translation>Qoidaning {path} joyida tushunarsiz narsa bor: {found}</translation></message>
    <message><source>segments.newer_rule</source><translation>Bu qoida Moadonning yangiroq versiyasida yozilgan ({version}-versiya, {path}). Ilovani yangilang.</translation></message>
    <message><source>segments.unknown_fact</source><translation>{path}: “{fact}” degan koʻrsatkich yoʻq.</translation></message>
    <message><source>segments.unknown_operator</source><translation>{path}: {fact} koʻrsatkichini “{op}” bilan solishtirib boʻlmaydi. Mumkin: {known}</translation></message>
    <message><source>segments.bad_value</source><translation>{path}: {value} qiymati toʻgʻri kelmaydi.</translation></message>
    <message><source>segments.turned_round</source><translation>{path}: oxiri ({last}) boshidan ({first}) oldin keladi.</translation></message>
    <message><source>segments.bad_window</source><translation>{path}: {found} muddati bu koʻrsatkichga mos emas.</translation></message>
    <message><source>segments.needs_window</source><translation>{path}: {fact} uchun muddat kerak, masalan, oxirgi 90 kun.</translation></message>
    <message><source>segments.bad_where</source><translation>{path}: bu koʻrsatkichni {found} boʻyicha toraytirib boʻlmaydi.</translation></message>
    <message><source>segments.too_deep</source><translation>{path}: guruhlar juda chuqur joylashgan (koʻpi bilan {limit}).</translation></message>
    <message><source>segments.too_long</source><translation>{path}: shartlar juda koʻp (koʻpi bilan {limit}).</translation></message>
    <message><source>segments.unknown_segment</source><translation>“{name}” degan segment yoʻq.</translation></message>
    <message><source>segments.exists</source><translation>“{name}” degan segment allaqachon bor.</translation></message>
    <message><source>segments.bad_name</source><translation>Segmentga bir qatorda 100 tagacha belgili nom kerak: “{name}”.</translation></message>
    <message><source>segments.circle</source><translation>“{name}” segmenti oʻziga tayanib qoladi: {through}</translation></message>
    <message><source>segments.in_use</source><translation>“{name}” {by} qoidalarida tilga olingan. Avval u yerdan olib tashlang, keyin nomini oʻzgartirsa boʻladi.</translation></message>
    <message><source>gender</source><translation>jinsi</translation></message>
    <message><source>age</source><translation>yoshi</translation></message>
    <message><source>city</source><translation>shahri</translation></message>
    <message><source>postcode</source><translation>pochta indeksi</translation></message>
    <message><source>language</source><translation>tili</translation></message>
    <message><source>person or business</source><translation>shaxs yoki korxona</translation></message>
    <message><source>job title</source><translation>lavozimi</translation></message>
    <message><source>company</source><translation>kompaniyasi</translation></message>
    <message><source>tags</source><translation>teglari</translation></message>
    <message><source>home branch</source><translation>oʻz filiali</translation></message>
    <message><source>enrolled</source><translation>roʻyxatga olingan kuni</translation></message>
    <message><source>enrolled by</source><translation>kim roʻyxatga olgan</translation></message>
    <message><source>how they came</source><translation>qanday kelgan</translation></message>
    <message><source>birthday</source><translation>tugʻilgan kuni</translation></message>
    <message><source>customers they brought</source><translation>olib kelgan mijozlari</translation></message>
    <message><source>quality of their details</source><translation>maʼlumotlari sifati</translation></message>
    <message><source>own field</source><translation>oʻz maydoni</translation></message>
    <message><source>may be reached by</source><translation>bogʻlanish yoʻli</translation></message>
    <message><source>agreed to</source><translation>rozilik bergan</translation></message>
    <message><source>preferred channel</source><translation>maʼqul kanali</translation></message>
    <message><source>last message</source><translation>oxirgi xabar</translation></message>
    <message><source>number of messages</source><translation>xabarlar soni</translation></message>
    <message><source>number of purchases</source><translation>xaridlar soni</translation></message>
    <message><source>total spent</source><translation>jami xarid summasi</translation></message>
    <message><source>number of items bought</source><translation>olingan mahsulotlar soni</translation></message>
    <message><source>average purchase</source><translation>oʻrtacha xarid</translation></message>
    <message><source>first purchase</source><translation>birinchi xarid</translation></message>
    <message><source>last purchase</source><translation>oxirgi xarid</translation></message>
    <message><source>days since the last purchase</source><translation>oxirgi xariddan beri kunlar</translation></message>
    <message><source>usual days between visits</source><translation>tashriflar orasidagi odatiy kunlar</translation></message>
    <message><source>time since the last visit ÷ usual time between visits</source><translation>oxirgi tashrifdan beri vaqt ÷ odatiy oraliq</translation></message>
    <message><source>share of their spending</source><translation>xaridlaridagi ulushi</translation></message>
    <message><source>number of branches bought in</source><translation>xarid qilgan filiallari soni</translation></message>
    <message><source>main branch</source><translation>asosiy filiali</translation></message>
    <message><source>bought</source><translation>sotib olgan</translation></message>
    <message><source>share of purchases returned</source><translation>qaytarilgan xaridlar ulushi</translation></message>
    <message><source>discount as a share of the full price</source><translation>toʻliq narxga nisbatan chegirma</translation></message>
    <message><source>spending against the period before</source><translation>oldingi davrga nisbatan xarid</translation></message>
    <message><source>stage</source><translation>bosqichi</translation></message>
    <message><source>preferred customer</source><translation>qadrli mijoz</translation></message>
    <message><source>recency score</source><translation>yaqinlik bahosi</translation></message>
    <message><source>frequency score</source><translation>tez-tezlik bahosi</translation></message>
    <message><source>spending score</source><translation>xarid bahosi</translation></message>
    <message><source>RFM cell</source><translation>RFM katagi</translation></message>
    <message><source>RFM group</source><translation>RFM guruhi</translation></message>
    <message><source>in the segment</source><translation>segmentda</translation></message>
    <message><source>random sample</source><translation>tasodifiy tanlanma</translation></message>
    <message><source>member of</source><translation>aʼzo boʻlgan dasturi</translation></message>
    <message><source>membership</source><translation>aʼzolik holati</translation></message>
    <message><source>track</source><translation>darajasi</translation></message>
    <message><source>joined</source><translation>aʼzo boʻlgan kuni</translation></message>
    <message><source>days of membership</source><translation>aʼzolik kunlari</translation></message>
    <message><source>joined through</source><translation>qanday aʼzo boʻlgan</translation></message>
    <message><source>membership ends</source><translation>aʼzolik tugaydigan kun</translation></message>
    <message><source>points</source><translation>ballar</translation></message>
    <message><source>credit</source><translation>keshbek</translation></message>
    <message><source>points about to expire</source><translation>muddati tugayotgan ballar</translation></message>
    <message><source>credit about to expire</source><translation>muddati tugayotgan keshbek</translation></message>
    <message><source>benefits given</source><translation>berilgan imtiyozlar</translation></message>
    <message><source>benefits used</source><translation>foydalanilgan imtiyozlar</translation></message>
    <message><source>last benefit used</source><translation>oxirgi foydalanilgan imtiyoz</translation></message>
    <message><source>benefits left unused in a row</source><translation>ketma-ket foydalanilmagan imtiyozlar</translation></message>
    <message><source>received</source><translation>olgan kampaniyasi</translation></message>
    <message><source>responded to</source><translation>javob bergan kampaniyasi</translation></message>
    <message><source>place in a trial</source><translation>sinovdagi guruhi</translation></message>
    <message><source>chance of still being a customer</source><translation>mijoz boʻlib qolgan boʻlish ehtimoli</translation></message>
    <message><source>visit days expected in the next 12 months</source><translation>keyingi 12 oyda kutilgan tashrif kunlari</translation></message>
    <message><source>expected in the next 12 months</source><translation>keyingi 12 oyda kutilgani</translation></message>
    <message numerus="yes"><source>{n} customers of {of} ({share}), {revenue} of the revenue</source><translation><numerusform>{of} ta mijozdan {n} tasi ({share}), tushumning {revenue} qismi</numerusform></translation></message>
    <message><source>There are no segments yet.</source><translation>Hali segmentlar yoʻq.</translation></message>
    <message><source>{member} is in</source><translation>{member} segmentda bor</translation></message>
    <message><source>{member} is not in</source><translation>{member} segmentda yoʻq</translation></message>
    <message><source>all of these</source><translation>bularning hammasi</translation></message>
    <message><source>any of these</source><translation>bulardan biri</translation></message>
    <message><source>not this</source><translation>bu emas</translation></message>
    <message numerus="yes"><source>{n} members written to {file}</source><translation><numerusform>{n} ta mijoz {file} fayliga yozildi</numerusform></translation></message>
    <message><source>“{name}” is kept, version {version}.</source><translation>“{name}” saqlandi, {version}-versiya.</translation></message>
    <message><source>At {path}: {problem}</source><translation>{path}: {problem}</translation></message>
    <message><source>Prospects</source><translation>Boʻlajak mijozlar</translation></message>
    <message><source>Known to the shop, but never bought.</source><translation>Doʻkonga tanish, lekin hali xarid qilmagan.</translation></message>
    <message><source>Bought for the first time lately.</source><translation>Yaqinda birinchi marta xarid qilgan.</translation></message>
    <message><source>Active customers</source><translation>Faol mijozlar</translation></message>
    <message><source>Come as often as they usually do.</source><translation>Odatdagidek kelib turadi.</translation></message>
    <message><source>Preferred customers</source><translation>Qadrli mijozlar</translation></message>
    <message><source>Spent the most in the last 12 months.</source><translation>Oxirgi 12 oyda eng koʻp sarflagan.</translation></message>
    <message><source>Drifting away</source><translation>Uzoqlashayotganlar</translation></message>
    <message><source>Have been away much longer than is usual for them.</source><translation>Odatdagidan ancha uzoq vaqt kelmagan.</translation></message>
    <message><source>Lost customers</source><translation>Yoʻqotilgan mijozlar</translation></message>
    <message><source>Away so long that they are hardly customers any more.</source><translation>Shunchalik uzoq kelmaganki, mijoz deyish qiyin.</translation></message>
    <message><source>Came back</source><translation>Qaytib kelganlar</translation></message>
    <message><source>Bought again after a long silence.</source><translation>Uzoq tanaffusdan keyin yana xarid qilgan.</translation></message>
    <message><source>One-time customers</source><translation>Bir martalik mijozlar</translation></message>
    <message><source>Came on one day only, some time ago.</source><translation>Faqat bir kun kelgan, anchadan beri.</translation></message>
    <message><source>Birthday soon</source><translation>Tugʻilgan kuni yaqin</translation></message>
    <message><source>Have a birthday in the next two weeks.</source><translation>Keyingi ikki haftada tugʻilgan kuni bor.</translation></message>
    <message><source>Business customers</source><translation>Korporativ mijozlar</translation></message>
    <message><source>Companies and other businesses.</source><translation>Kompaniyalar va boshqa korxonalar.</translation></message>
    <message><source>Agreed to this channel and have a valid address.</source><translation>Bu kanalga rozi va manzili toʻgʻri.</translation></message>
    <message><source>Reachable by e-mail</source><translation>E-pochta orqali bogʻlanish mumkin</translation></message>
    <message><source>Reachable by SMS</source><translation>SMS orqali bogʻlanish mumkin</translation></message>
    <message><source>Reachable by post</source><translation>Pochta orqali bogʻlanish mumkin</translation></message>
    <message><source>Reachable by phone</source><translation>Telefon orqali bogʻlanish mumkin</translation></message>
    <message><source>A group of the RFM map, by how recently and how often they come.</source><translation>RFM xaritasidagi guruh: qanchalik yaqinda va tez-tez kelishiga qarab.</translation></message>
    <message><source>Measurable</source><translation>Oʻlchanadigan</translation></message>
    <message><source>Reachable</source><translation>Bogʻlanish mumkin</translation></message>
    <message><source>Profitable</source><translation>Daromadli</translation></message>
    <message><source>Substantial</source><translation>Yetarlicha katta</translation></message>
    <message><source>Distinct</source><translation>Oʻziga xos</translation></message>
    <message><source>Actionable</source><translation>Amaliy</translation></message>
    <message><source>Growing</source><translation>Oʻsayotgan</translation></message>
    <message><source>For how many of all customers the details are known that the rule asks for; of several details, the one known of fewest counts.</source><translation>Qoida soʻraydigan maʼlumotlar qancha mijozda maʼlum; bir nechta boʻlsa, eng kam mijozda maʼlum boʻlgani hisobga olinadi.</translation></message>
    <message><source>The share of the segment that agreed to at least one channel and has a valid address there.</source><translation>Segmentning kamida bitta kanalga rozi boʻlgan va u yerda toʻgʻri manzili bor qismi.</translation></message>
    <message><source>What a member of the segment spent in the last 12 months, set against the average customer: as much as the average is half the bar, three times as much three quarters.</source><translation>Segmentdagi mijoz oxirgi 12 oyda oʻrtacha mijozga nisbatan qancha sarflagan: teng boʻlsa yarim chiziq, uch baravar boʻlsa toʻrtdan uch.</translation></message>
    <message><source>How much of the customers needed for a trial the segment has: two equal groups, large enough to tell a change of 10 percentage points in who buys within 30 days.</source><translation>Sinov uchun kerakli mijozlarning qancha qismi segmentda bor: 30 kun ichida xarid qilganlardagi 10 foiz punkt oʻzgarishni ajratadigan ikki teng guruh.</translation></message>
    <message><source>One minus the overlap with the most similar saved segment: customers in both, out of the customers in either.</source><translation>100% dan eng oʻxshash saqlangan segment bilan ustma-ustlik ayirmasi: ikkalasida ham bor mijozlar, kamida bittasida borlarga nisbatan.</translation></message>
    <message><source>How many running benefits at least half of the segment may get; three fill the bar.</source><translation>Segmentning kamida yarmi olishi mumkin boʻlgan amaldagi imtiyozlar soni; uchtasi chiziqni toʻldiradi.</translation></message>
    <message><source>How the segment's size changed in 6 months: unchanged is half the bar, doubled fills it.</source><translation>Segment hajmi 6 oyda qanday oʻzgargan: oʻzgarmasa yarim chiziq, ikki baravar boʻlsa toʻliq.</translation></message>
    <message><source>all data known</source><translation>barcha maʼlumot bor</translation></message>
    <message><source>known of {share}: {fact}</source><translation>{share} mijozda maʼlum: {fact}</translation></message>
    <message><source>{some} of {all}</source><translation>{all} tadan {some} tasi</translation></message>
    <message><source>{amount} in 12 months</source><translation>12 oyda {amount}</translation></message>
    <message><source>margin {amount} in 12 months</source><translation>12 oyda yalpi foyda {amount}</translation></message>
    <message><source>enough for a trial</source><translation>sinov uchun yetarli</translation></message>
    <message><source>small: a trial needs {n}</source><translation>kichik: sinovga {n} kerak</translation></message>
    <message><source>no overlap</source><translation>ustma-ust emas</translation></message>
    <message><source>overlap {share} with “{name}”</source><translation>“{name}” bilan {share} ustma-ust</translation></message>
    <message numerus="yes"><source>{n} benefits fit</source><translation><numerusform>{n} ta imtiyoz mos</numerusform></translation></message>
    <message><source>no benefit fits</source><translation>mos imtiyoz yoʻq</translation></message>
    <message><source>no history of these details</source><translation>bu maʼlumotlar tarixi yoʻq</translation></message>
    <message><source>nobody yet</source><translation>hali hech kim yoʻq</translation></message>
    <message><source>▲ {share} in 6 months</source><translation>6 oyda ▲ {share}</translation></message>
    <message><source>▼ {share} in 6 months</source><translation>6 oyda ▼ {share}</translation></message>
    <message><source>as large as 6 months ago</source><translation>6 oy avvalgidek</translation></message>
</context>
<context>
    <name>sentences</name>
    <message><source>{fact}: exactly {value}</source><translation>{fact}: roppa-rosa {value}</translation></message>
    <message><source>{fact}: not {value}</source><translation>{fact}: {value} emas</translation></message>
    <message><source>{fact}: at least {value}</source><translation>{fact}: kamida {value}</translation></message>
    <message><source>{fact}: more than {value}</source><translation>{fact}: {value} dan koʻp</translation></message>
    <message><source>{fact}: at most {value}</source><translation>{fact}: koʻpi bilan {value}</translation></message>
    <message><source>{fact}: less than {value}</source><translation>{fact}: {value} dan kam</translation></message>
    <message><source>{fact}: from {first} to {last}</source><translation>{fact}: {first} dan {last} gacha</translation></message>
    <message><source>{fact}: contains “{value}”</source><translation>{fact}: ichida “{value}” bor</translation></message>
    <message><source>{fact}: begins with “{value}”</source><translation>{fact}: “{value}” bilan boshlanadi</translation></message>
    <message><source>{fact}: ends with “{value}”</source><translation>{fact}: “{value}” bilan tugaydi</translation></message>
    <message><source>{fact}: {value}</source><translation>{fact}: {value}</translation></message>
    <message><source>{fact}: all of {value}</source><translation>{fact}: hammasi: {value}</translation></message>
    <message><source>{fact}: none of {value}</source><translation>{fact}: hech biri: {value}</translation></message>
    <message><source>{fact}: on {value}</source><translation>{fact}: {value} kuni</translation></message>
    <message><source>{fact}: before {value}</source><translation>{fact}: {value} dan oldin</translation></message>
    <message><source>{fact}: after {value}</source><translation>{fact}: {value} dan keyin</translation></message>
    <message numerus="yes"><source>{fact}: in the last {n} days</source><translation><numerusform>{fact}: oxirgi {n} kunda</numerusform></translation></message>
    <message numerus="yes"><source>{fact}: in the next {n} days</source><translation><numerusform>{fact}: keyingi {n} kunda</numerusform></translation></message>
    <message numerus="yes"><source>{fact}: not in the last {n} days</source><translation><numerusform>{fact}: oxirgi {n} kunda emas</numerusform></translation></message>
    <message><source>{fact}: in month {value}</source><translation>{fact}: {value} oyida</translation></message>
    <message><source>{fact}: known</source><translation>{fact}: maʼlum</translation></message>
    <message><source>{fact}: not known</source><translation>{fact}: nomaʼlum</translation></message>
    <message><source>not bought yet</source><translation>hali xarid qilmagan</translation></message>
    <message><source>new</source><translation>yangi</translation></message>
    <message><source>came back</source><translation>qaytgan</translation></message>
    <message><source>lost</source><translation>yoʻqotilgan</translation></message>
    <message><source>drifting away</source><translation>uzoqlashayotgan</translation></message>
    <message><source>came once</source><translation>bir marta kelgan</translation></message>
    <message><source>active</source><translation>faol</translation></message>
    <message><source>shop</source><translation>doʻkon</translation></message>
    <message><source>web</source><translation>internet</translation></message>
    <message><source>no</source><translation>yoʻq</translation></message>
    <message><source>Monday</source><translation>dushanba</translation></message>
    <message><source>Tuesday</source><translation>seshanba</translation></message>
    <message><source>Wednesday</source><translation>chorshanba</translation></message>
    <message><source>Thursday</source><translation>payshanba</translation></message>
    <message><source>Friday</source><translation>juma</translation></message>
    <message><source>Saturday</source><translation>shanba</translation></message>
    <message><source>Sunday</source><translation>yakshanba</translation></message>
    <message><source>branch {value}</source><translation>filial: {value}</translation></message>
    <message><source>region {value}</source><translation>hudud: {value}</translation></message>
    <message><source>product {value}</source><translation>mahsulot: {value}</translation></message>
    <message><source>the product {value}</source><translation>{value} mahsulotini</translation></message>
    <message><source>category {value}</source><translation>turkum: {value}</translation></message>
    <message><source>department {value}</source><translation>boʻlim: {value}</translation></message>
    <message><source>brand {value}</source><translation>brend: {value}</translation></message>
    <message><source>on {value}</source><translation>{value} kuni</translation></message>
    <message><source>at {value}</source><translation>soat {value} oraligʻida</translation></message>
    <message><source>through {value}</source><translation>orqali: {value}</translation></message>
    <message><source>program {value}</source><translation>dastur: {value}</translation></message>
    <message><source>benefit {value}</source><translation>imtiyoz: {value}</translation></message>
    <message><source>campaign {value}</source><translation>kampaniya: {value}</translation></message>
    <message><source>employee {value}</source><translation>xodim: {value}</translation></message>
    <message><source>tag {value}</source><translation>teg: {value}</translation></message>
    <message><source>track {value}</source><translation>daraja: {value}</translation></message>
    <message><source>own field {value}</source><translation>oʻz maydoningiz: {value}</translation></message>
    <message><source>This shop has no {thing}.</source><translation>Bu doʻkonda yoʻq: {thing}.</translation></message>
    <message><source>everyone</source><translation>hamma</translation></message>
    <message><source>{some} or {last}</source><translation>{some} yoki {last}</translation></message>
    <message numerus="yes"><source>in the last {n} days</source><translation><numerusform>oxirgi {n} kunda</numerusform></translation></message>
    <message numerus="yes"><source>in the last {n} months</source><translation><numerusform>oxirgi {n} oyda</numerusform></translation></message>
    <message><source>from {first} to {last} days ago</source><translation>{first} kun oldindan {last} kun oldingacha</translation></message>
    <message><source>from {first} to {last}</source><translation>{first} dan {last} gacha</translation></message>
    <message numerus="yes"><source>in the next {n} days</source><translation><numerusform>keyingi {n} kunda</numerusform></translation></message>
    <message><source>returned goods only</source><translation>faqat qaytarilgan tovarlar</translation></message>
    <message><source>without returned goods</source><translation>qaytarilgan tovarlarsiz</translation></message>
    <message><source>not known</source><translation>nomaʼlum</translation></message>
    <message><source>none</source><translation>yoʻq</translation></message>
    <message><source>{value}</source><translation>{value}</translation></message>
    <message><source>yes</source><translation>ha</translation></message>
    <message><source>person</source><translation>shaxs</translation></message>
    <message><source>business</source><translation>korxona</translation></message>
    <message><source>Customers who {rule}</source><translation>{rule} mijozlar</translation></message>
    <message><source>All customers</source><translation>Barcha mijozlar</translation></message>
    <message><source>No customer</source><translation>Hech bir mijoz</translation></message>
    <message><source>{some} and who {last}</source><translation>{some} va {last}</translation></message>
    <message><source>{some}, who {last}</source><translation>{some}, {last}</translation></message>
    <message><source>{some}; and who {last}</source><translation>{some} hamda {last}</translation></message>
    <message><source>{some}, and also at least one of these: {group}</source><translation>{some} hamda ({group})</translation></message>
    <message><source>meet at least one of these: {group}</source><translation>({group})</translation></message>
    <message><source>{some}, or {last}</source><translation>{some} yoki {last}</translation></message>
    <message><source>{some}, or who {last}</source><translation>{some} yoki {last}</translation></message>
    <message><source>{some} and also {last}</source><translation>{some} va shuningdek {last}</translation></message>
    <message><source>are customers</source><translation>mijoz boʻlgan</translation></message>
    <message><source>are nobody</source><translation>hech kim boʻlmagan</translation></message>
    <message><source>do not fit this: {rule}</source><translation>{rule} degan shartga mos kelmaydigan</translation></message>
    <message><source>{some} and {last}</source><translation>{some} va {last}</translation></message>
    <message><source>“{value}”</source><translation>“{value}”</translation></message>
    <message><source>private people</source><translation>jismoniy shaxs</translation></message>
    <message><source>businesses</source><translation>korxona</translation></message>
    <message numerus="yes"><source>{value} purchases</source><translation><numerusform>{value} ta xarid</numerusform></translation></message>
    <message numerus="yes"><source>{value} items</source><translation><numerusform>{value} dona</numerusform></translation></message>
    <message numerus="yes"><source>{value} days</source><translation><numerusform>{value} kun</numerusform></translation></message>
    <message numerus="yes"><source>{value} branches</source><translation><numerusform>{value} ta filial</numerusform></translation></message>
    <message numerus="yes"><source>{value} points</source><translation><numerusform>{value} ball</numerusform></translation></message>
    <message numerus="yes"><source>{value} benefits</source><translation><numerusform>{value} ta imtiyoz</numerusform></translation></message>
    <message numerus="yes"><source>{value} messages</source><translation><numerusform>{value} ta xabar</numerusform></translation></message>
    <message numerus="yes"><source>{value} customers</source><translation><numerusform>{value} ta mijoz</numerusform></translation></message>
    <message numerus="yes"><source>{value} years</source><translation><numerusform>{value}</numerusform></translation></message>
    <message numerus="yes"><source>{value} times</source><translation><numerusform>{value} baravar</numerusform></translation></message>
    <message><source>{value} of 100</source><translation>{value}/100</translation></message>
    <message numerus="yes"><source>more than {n} days ago</source><translation><numerusform>{n} kundan koʻproq oldin</numerusform></translation></message>
    <message><source>in {value}</source><translation>{value} oyida</translation></message>
    <message><source>exactly {value}</source><translation>roppa-rosa {value}</translation></message>
    <message><source>at least {value}</source><translation>kamida {value}</translation></message>
    <message><source>more than {value}</source><translation>{value}dan koʻp</translation></message>
    <message><source>at most {value}</source><translation>koʻpi bilan {value}</translation></message>
    <message><source>less than {value}</source><translation>{value}dan kam</translation></message>
    <message><source>fewer than {value}</source><translation>{value}dan kam</translation></message>
    <message><source>{first} to {last} by number</source><translation>{first}–{last}</translation></message>
    <message><source>before {value}</source><translation>{value}dan oldin</translation></message>
    <message><source>after {value}</source><translation>{value}dan keyin</translation></message>
    <message><source>have “{value}” in: {fact}</source><translation>“{fact}” maydonida “{value}” bor</translation></message>
    <message><source>have something beginning with “{value}” in: {fact}</source><translation>“{fact}” maydoni “{value}” bilan boshlanadigan</translation></message>
    <message><source>have something ending with “{value}” in: {fact}</source><translation>“{fact}” maydoni “{value}” bilan tugaydigan</translation></message>
    <message><source>have on record: {fact}</source><translation>“{fact}” maʼlum boʻlgan</translation></message>
    <message><source>do not have on record: {fact}</source><translation>“{fact}” nomaʼlum boʻlgan</translation></message>
    <message><source>at branch {value}</source><translation>{value} filialida</translation></message>
    <message><source>in region {value}</source><translation>{value} hududida</translation></message>
    <message><source>for product {value}</source><translation>{value} mahsuloti boʻyicha</translation></message>
    <message><source>in category {value}</source><translation>{value} turkumida</translation></message>
    <message><source>in department {value}</source><translation>{value} boʻlimida</translation></message>
    <message><source>for brand {value}</source><translation>{value} brendi boʻyicha</translation></message>
    <message><source>by way of {value}</source><translation>{value} orqali</translation></message>
    <message><source>in program {value}</source><translation>{value} dasturida</translation></message>
    <message><source>of benefit {value}</source><translation>{value} imtiyozidan</translation></message>
    <message><source>of campaign {value}</source><translation>{value} kampaniyasida</translation></message>
    <message><source>are recorded with the gender {what}</source><translation>jinsi {what} deb yozilgan</translation></message>
    <message><source>are not recorded with the gender {what}</source><translation>jinsi {what} deb yozilmagan</translation></message>
    <message><source>are {what} old</source><translation>yoshi {what} boʻlgan</translation></message>
    <message><source>live in {what}</source><translation>{what} shahrida yashaydigan</translation></message>
    <message><source>do not live in {what}</source><translation>{what} shahrida yashamaydigan</translation></message>
    <message><source>have the postcode {what}</source><translation>pochta indeksi {what} boʻlgan</translation></message>
    <message><source>do not have the postcode {what}</source><translation>pochta indeksi {what} boʻlmagan</translation></message>
    <message><source>speak {what}</source><translation>{what} tilida gaplashadigan</translation></message>
    <message><source>do not speak {what}</source><translation>{what} tilida gaplashmaydigan</translation></message>
    <message><source>are {what}</source><translation>{what} boʻlgan</translation></message>
    <message><source>are not {what}</source><translation>{what} boʻlmagan</translation></message>
    <message><source>work as {what}</source><translation>{what} boʻlib ishlaydigan</translation></message>
    <message><source>do not work as {what}</source><translation>{what} boʻlib ishlamaydigan</translation></message>
    <message><source>belong to the company {what}</source><translation>{what} kompaniyasidan boʻlgan</translation></message>
    <message><source>do not belong to the company {what}</source><translation>{what} kompaniyasidan boʻlmagan</translation></message>
    <message><source>carry the tag {what}</source><translation>{what} tegi bor</translation></message>
    <message><source>do not carry the tag {what}</source><translation>{what} tegi yoʻq</translation></message>
    <message><source>belong to branch {what}</source><translation>{what} filialiga biriktirilgan</translation></message>
    <message><source>do not belong to branch {what}</source><translation>{what} filialiga biriktirilmagan</translation></message>
    <message><source>signed up {what}</source><translation>{what} roʻyxatdan oʻtgan</translation></message>
    <message><source>were signed up by {what}</source><translation>{what} roʻyxatga olgan</translation></message>
    <message><source>were not signed up by {what}</source><translation>{what} roʻyxatga olmagan</translation></message>
    <message><source>came to us by {what}</source><translation>bizga {what} orqali kelgan</translation></message>
    <message><source>did not come to us by {what}</source><translation>bizga {what} orqali kelmagan</translation></message>
    <message><source>have a birthday {what}</source><translation>tugʻilgan kuni {what} boʻladigan</translation></message>
    <message><source>brought {what}</source><translation>{what} olib kelgan</translation></message>
    <message><source>brought nobody</source><translation>hech kimni olib kelmagan</translation></message>
    <message><source>brought somebody</source><translation>kimnidir olib kelgan</translation></message>
    <message><source>have details that score {what}</source><translation>maʼlumotlari sifati {what} boʻlgan</translation></message>
    <message><source>can be reached by {what}</source><translation>{what} orqali bogʻlanish mumkin boʻlgan</translation></message>
    <message><source>cannot be reached by {what}</source><translation>{what} orqali bogʻlanib boʻlmaydigan</translation></message>
    <message><source>accept {what}</source><translation>{what} orqali xabar olishga rozi</translation></message>
    <message><source>do not accept {what}</source><translation>{what} orqali xabar olishga rozi boʻlmagan</translation></message>
    <message><source>prefer {what}</source><translation>{what}ni afzal koʻradigan</translation></message>
    <message><source>do not prefer {what}</source><translation>{what}ni afzal koʻrmaydigan</translation></message>
    <message><source>were last written to {what}</source><translation>soʻnggi marta {what} xabar yuborilgan</translation></message>
    <message><source>got {what}{when}</source><translation>{when} {what} olgan</translation></message>
    <message><source>got no message{when}</source><translation>{when} birorta ham xabar olmagan</translation></message>
    <message><source>got a message{when}</source><translation>{when} xabar olgan</translation></message>
    <message><source>made {what}{where}{when}</source><translation>{when}{where} {what} qilgan</translation></message>
    <message><source>bought nothing{where}{when}</source><translation>{when}{where} hech narsa sotib olmagan</translation></message>
    <message><source>bought something{where}{when}</source><translation>{when}{where} nimadir sotib olgan</translation></message>
    <message><source>spent {what}{where}{when}</source><translation>{when}{where} {what} sarflagan</translation></message>
    <message><source>bought {what}{where}{when} by number</source><translation>{when}{where} {what} mahsulot olgan</translation></message>
    <message><source>spent {what} a visit on average{where}{when}</source><translation>{when}{where} har xaridda oʻrtacha {what} sarflagan</translation></message>
    <message><source>first bought {what}{where}{when}</source><translation>{when}{where} birinchi marta {what} xarid qilgan</translation></message>
    <message><source>last bought {what}{where}{when}</source><translation>{when}{where} soʻnggi marta {what} xarid qilgan</translation></message>
    <message><source>last bought {what} ago{where}{when}</source><translation>{when}{where} soʻnggi marta {what} oldin xarid qilgan</translation></message>
    <message><source>usually leave {what} between visits{where}{when}</source><translation>{when}{where} tashriflari orasi odatda {what} boʻladigan</translation></message>
    <message><source>have stayed away {what} their usual time between visits{where}{when}</source><translation>{when}{where} odatdagi tashrif oraligʻiga nisbatan {what} vaqt kelmagan</translation></message>
    <message><source>put {what} of all they spend with us{where}{when}</source><translation>{when}{where} bizdagi butun xarajatining {what} qismini sarflagan</translation></message>
    <message><source>bought in {what}{where}{when}</source><translation>{when}{where} {what}da xarid qilgan</translation></message>
    <message><source>buy mostly at branch {what}{where}{when}</source><translation>{when}{where} asosan {what} filialida xarid qiladigan</translation></message>
    <message><source>do not buy mostly at branch {what}{where}{when}</source><translation>{when}{where} asosan {what} filialida xarid qilmaydigan</translation></message>
    <message><source>bought {what}{where}{when}</source><translation>{when}{where} {what} sotib olgan</translation></message>
    <message><source>did not buy {what}{where}{when}</source><translation>{when}{where} {what} sotib olmagan</translation></message>
    <message><source>returned {what} of what they bought{where}{when}</source><translation>{when}{where} xaridining {what} qismini qaytargan</translation></message>
    <message><source>got {what} off on average{where}{when}</source><translation>{when}{where} oʻrtacha {what} chegirma olgan</translation></message>
    <message><source>spent{where}{when} {what} what they spent in as many days before</source><translation>{when}{where} undan oldingi davrga nisbatan {what} sarflagan</translation></message>
    <message><source>are at the stage {what}</source><translation>{what} bosqichida boʻlgan</translation></message>
    <message><source>are not at the stage {what}</source><translation>{what} bosqichida boʻlmagan</translation></message>
    <message><source>are preferred customers</source><translation>qadrli mijozlar qatoriga kiradigan</translation></message>
    <message><source>are not preferred customers</source><translation>qadrli mijozlar qatoriga kirmaydigan</translation></message>
    <message><source>score {what} for how recently they came</source><translation>yaqinda kelganlik bahosi {what} boʻlgan</translation></message>
    <message><source>score {what} for how often they come</source><translation>tez-tez kelish bahosi {what} boʻlgan</translation></message>
    <message><source>score {what} for what they spend</source><translation>sarflash bahosi {what} boʻlgan</translation></message>
    <message><source>are in RFM cell {what}</source><translation>RFM {what} katagida boʻlgan</translation></message>
    <message><source>are not in RFM cell {what}</source><translation>RFM {what} katagida boʻlmagan</translation></message>
    <message><source>are in the RFM group {what}</source><translation>RFM {what} guruhiga kiradigan</translation></message>
    <message><source>are not in the RFM group {what}</source><translation>RFM {what} guruhiga kirmaydigan</translation></message>
    <message><source>are in the segment {what}</source><translation>{what} segmentiga kiradigan</translation></message>
    <message><source>are not in the segment {what}</source><translation>{what} segmentiga kirmaydigan</translation></message>
    <message><source>fall in a random sample of {what}</source><translation>{what} hajmli tasodifiy tanlanmaga tushgan</translation></message>
    <message><source>are members of {what}</source><translation>{what} aʼzosi boʻlgan</translation></message>
    <message><source>are not members of {what}</source><translation>{what} aʼzosi boʻlmagan</translation></message>
    <message><source>have the membership state {what}{where}</source><translation>{where} aʼzolik holati {what} boʻlgan</translation></message>
    <message><source>do not have the membership state {what}{where}</source><translation>{where} aʼzolik holati {what} boʻlmagan</translation></message>
    <message><source>are on the track {what}{where}</source><translation>{where} {what} darajasida boʻlgan</translation></message>
    <message><source>are not on the track {what}{where}</source><translation>{where} {what} darajasida boʻlmagan</translation></message>
    <message><source>joined {what}{where}</source><translation>{where} {what} aʼzo boʻlgan</translation></message>
    <message><source>have been members for {what}{where}</source><translation>{where} aʼzo boʻlganiga {what} boʻlgan</translation></message>
    <message><source>joined through {what}{where}</source><translation>{where} {what} orqali aʼzo boʻlgan</translation></message>
    <message><source>did not join through {what}{where}</source><translation>{where} {what} orqali aʼzo boʻlmagan</translation></message>
    <message><source>have a membership that ends {what}{where}</source><translation>{where} aʼzoligi {what} tugaydigan</translation></message>
    <message><source>hold {what}</source><translation>hisobida {what} bor</translation></message>
    <message><source>hold no points</source><translation>hisobida ball yoʻq</translation></message>
    <message><source>hold credit of {what}</source><translation>hisobida {what} keshbek bor</translation></message>
    <message><source>have {what} about to expire{when}</source><translation>{when} {what} kuyib ketadigan</translation></message>
    <message><source>have credit of {what} about to expire{when}</source><translation>{when} {what} keshbeki kuyib ketadigan</translation></message>
    <message><source>were given {what}{where}{when}</source><translation>{when}{where} {what} berilgan</translation></message>
    <message><source>were given no benefit{where}{when}</source><translation>{when}{where} birorta imtiyoz berilmagan</translation></message>
    <message><source>were given a benefit{where}{when}</source><translation>{when}{where} imtiyoz berilgan</translation></message>
    <message><source>used {what}{where}{when}</source><translation>{when}{where} {what} ishlatgan</translation></message>
    <message><source>used no benefit{where}{when}</source><translation>{when}{where} birorta imtiyoz ishlatmagan</translation></message>
    <message><source>used a benefit{where}{when}</source><translation>{when}{where} imtiyoz ishlatgan</translation></message>
    <message><source>last used a benefit {what}{where}</source><translation>{where} soʻnggi marta {what} imtiyoz ishlatgan</translation></message>
    <message><source>left {what} unused in a row{where}</source><translation>{where} ketma-ket {what} ishlatmay qoldirgan</translation></message>
    <message><source>received {what}{when}</source><translation>{when} {what} kampaniyasi xabarini olgan</translation></message>
    <message><source>did not receive {what}{when}</source><translation>{when} {what} kampaniyasi xabarini olmagan</translation></message>
    <message><source>responded to {what}{when}</source><translation>{when} {what} kampaniyasiga javob bergan</translation></message>
    <message><source>did not respond to {what}{when}</source><translation>{when} {what} kampaniyasiga javob bermagan</translation></message>
    <message><source>are in the trial group {what}{where}</source><translation>{where} {what} sinov guruhida boʻlgan</translation></message>
    <message><source>are not in the trial group {what}{where}</source><translation>{where} {what} sinov guruhida boʻlmagan</translation></message>
    <message><source>are still customers with a chance of {what}</source><translation>hali ham mijoz boʻlish ehtimoli {what} boʻlgan</translation></message>
    <message><source>are expected to come on {what} in the next 12 months</source><translation>keyingi 12 oyda {what} kelishi kutilayotgan</translation></message>
    <message><source>are expected to bring {what} in the next 12 months</source><translation>keyingi 12 oyda {what} keltirishi kutilayotgan</translation></message>
    <message><source>have {what} in the field “{fact}”</source><translation>“{fact}” maydonida {what} yozilgan</translation></message>
    <message><source>do not have {what} in the field “{fact}”</source><translation>“{fact}” maydonida {what} yozilmagan</translation></message>
    <message><source>spent nothing{where}{when}</source><translation>{when}{where} hech narsa sarflamagan</translation></message>
    <message><source>from category {value}</source><translation>{value} turkumidan</translation></message>
    <message><source>from department {value}</source><translation>{value} boʻlimidan</translation></message>
    <message><source>from brand {value}</source><translation>{value} brendidan</translation></message>
    <message><source>female</source><translation>ayol</translation></message>
    <message><source>male</source><translation>erkak</translation></message>
    <message><source>candidate</source><translation>nomzod</translation></message>
    <message><source>term is over</source><translation>muddati tugagan</translation></message>
    <message><source>the rest after the pilot</source><translation>sinovdan keyingi qolganlar</translation></message>
    <message><source>control group</source><translation>nazorat guruhi</translation></message>
    <message><source>at the counter</source><translation>kassada</translation></message>
    <message><source>from a file</source><translation>fayldan</translation></message>
    <message><source>by invitation</source><translation>taklif bilan</translation></message>
    <message><source>by the join condition</source><translation>qoʻshilish sharti boʻyicha</translation></message>
    <message><source> and </source><translation> va </translation></message>
</context>
<context>
    <name>programs</name>
    <message><source>programs.bad_document</source><translation>{name} hujjatini oʻqib boʻlmadi: {reason}</translation></message>
    <message><source>programs.bad_program</source><translation>Dastur hujjatida {field} maydoni notoʻgʻri: {value}</translation></message>
    <message><source>programs.unknown_field</source><translation>Dastur hujjatida {field} degan maydon boʻlmaydi. Mumkin: {known}</translation></message>
    <message><source>programs.unknown_measure</source><translation>Dastur hujjatida {field} maydoni “{value}” boʻla olmaydi. Mumkin: {known}</translation></message>
    <message><source>programs.exists</source><translation>“{name}” nomli dastur allaqachon bor.</translation></message>
    <message><source>programs.none</source><translation>“{name}” nomli dastur yoʻq.</translation></message>
    <message><source>programs.not_running</source><translation>“{name}” dasturi {on} kuni ishlamaydi.</translation></message>
    <message><source>programs.not_a_candidate</source><translation>{member} raqamli mijoz “{program}” dasturiga qoʻshilish shartini hali bajarmagan.</translation></message>
    <message><source>programs.already_member</source><translation>{member} raqamli mijoz allaqachon “{program}” aʼzosi.</translation></message>
    <message><source>programs.not_a_member</source><translation>{member} raqamli mijoz “{program}” aʼzosi emas.</translation></message>
    <message><source>programs.fee_missing</source><translation>Aʼzolik badali {fee}. Badal toʻlanganini tasdiqlang.</translation></message>
    <message><source>programs.too_early</source><translation>Aʼzolikni {from_on} dan boshlab uzaytirish mumkin.</translation></message>
    <message><source>programs.for_life</source><translation>“{program}” aʼzoligi umrbod, uzaytirish shart emas.</translation></message>
    <message><source>programs.unknown_employee</source><translation>“{employee}” kodli xodim yoʻq.</translation></message>
    <message><source>The program “{name}” runs.</source><translation>“{name}” dasturi ishga tushdi.</translation></message>
    <message numerus="yes"><source>{n} may join “{name}”.</source><translation><numerusform>{n} ta mijoz “{name}” dasturiga qoʻshilishi mumkin.</numerusform></translation></message>
    <message><source>Nearest to joining:</source><translation>Qoʻshilishga eng yaqinlar:</translation></message>
    <message><source>not: {fact}</source><translation>mos emas: {fact}</translation></message>
    <message><source>{what} short</source><translation>{what} yetishmaydi</translation></message>
    <message><source>no fee</source><translation>badalsiz</translation></message>
    <message><source>and</source><translation>va</translation></message>
    <message numerus="yes"><source>{n} visits</source><translation><numerusform>{n} ta tashrif</numerusform></translation></message>
    <message numerus="yes"><source>{n} joined “{name}”.</source><translation><numerusform>{n} ta mijoz “{name}” dasturiga qoʻshildi.</numerusform></translation></message>
    <message numerus="yes"><source>{n} members</source><translation><numerusform>{n} ta aʼzo</numerusform></translation></message>
    <message numerus="yes"><source>{n} members changed their track.</source><translation><numerusform>{n} ta aʼzoning darajasi oʻzgardi.</numerusform></translation></message>
    <message><source>programs.not_invited</source><translation>{member} raqamli mijozning “{program}” dasturiga ochiq taklifi yoʻq.</translation></message>
    <message><source>programs.track_in_use</source><translation>“{program}” dasturining “{track}” darajasida aʼzolar yoki imtiyozlar bor, uni olib tashlab boʻlmaydi.</translation></message>
    <message><source>programs.tracks_fixed</source><translation>“{program}” dasturiga mijozlar qoʻshilgan: darajalarning oʻlchovi, davri va tartibi ({field}) oʻzgarmaydi. Boshqasi uchun yangi dastur tuzing.</translation></message>
    <message numerus="yes"><source>{n} customers are known by their purchases; {again} of them came back.</source><translation><numerusform>Xaridlari boʻyicha {n} ta mijoz maʼlum; {again} tasi qaytib kelgan.</numerusform></translation></message>
    <message numerus="yes"><source>{n} benefits; {joiners} joiners and a cost of {cost} are expected.</source><translation><numerusform>{n} ta imtiyoz; {joiners} ta aʼzo va {cost} xarajat kutilmoqda.</numerusform></translation></message>
    <message numerus="yes"><source>{n} benefits; what is expected of the launch has not been noted.</source><translation><numerusform>{n} ta imtiyoz; ishga tushirishdan nima kutilayotgani yozilmagan.</numerusform></translation></message>
    <message numerus="yes"><source>{n} employees have enrolled somebody, of {all}.</source><translation><numerusform>{all} ta xodimdan {n} tasi kimnidir aʼzo qilgan.</numerusform></translation></message>
    <message><source>Nobody has joined yet.</source><translation>Hali hech kim aʼzo boʻlmagan.</translation></message>
    <message numerus="yes"><source>{n} joined in {days} days; the quality of their details is {score} of 100.</source><translation><numerusform>{days} kunda {n} kishi qoʻshildi; maʼlumotlari sifati 100 dan {score}.</numerusform></translation></message>
    <message numerus="yes"><source>{n} members; {came} of them bought in the last 30 days.</source><translation><numerusform>{n} ta aʼzo; {came} tasi soʻnggi 30 kunda xarid qilgan.</numerusform></translation></message>
    <message><source>No customer is known by purchases yet.</source><translation>Hali xaridlari boʻyicha maʼlum mijoz yoʻq.</translation></message>
    <message><source>There are no benefits yet.</source><translation>Hali imtiyozlar yoʻq.</translation></message>
    <message><source>No employee has enrolled anybody yet.</source><translation>Hali birorta xodim mijozni aʼzo qilmagan.</translation></message>
    <message><source>There are no members now.</source><translation>Hozircha aʼzolar yoʻq.</translation></message>
    <message numerus="yes"><source>{n} were invited to “{name}”.</source><translation><numerusform>“{name}” dasturiga {n} ta mijoz taklif qilindi.</numerusform></translation></message>
    <message><source>The membership holds until {day}.</source><translation>Aʼzolik {day} gacha amal qiladi.</translation></message>
    <message><source>The program “{name}” is a draft.</source><translation>“{name}” dasturi hozircha qoralama.</translation></message>
    <message><source>How often</source><translation>Necha marta</translation></message>
</context>
<context>
    <name>benefits</name>
    <message><source>benefits.bad_terms</source><translation>“{benefit}” imtiyozida {field} maydoni notoʻgʻri: {value}</translation></message>
    <message><source>benefits.unknown_field</source><translation>“{benefit}” imtiyozida {field} degan maydon boʻlmaydi. Mumkin: {known}</translation></message>
    <message><source>benefits.unknown_word</source><translation>“{benefit}” imtiyozida {field} maydoni “{value}” boʻla olmaydi. Mumkin: {known}</translation></message>
    <message><source>benefits.unknown_item</source><translation>Doʻkonda “{item}” yoʻq, imtiyozda uni koʻrsatib boʻlmaydi.</translation></message>
    <message><source>benefits.exists</source><translation>“{name}” nomli imtiyoz allaqachon bor.</translation></message>
    <message><source>benefits.none</source><translation>“{name}” nomli imtiyoz yoʻq.</translation></message>
    <message><source>benefits.terms_in_the_past</source><translation>Yangi shartlar faqat {today} dan keyingi kundan boshlanadi, {from_on} dan emas: yigʻilgani oʻz holicha qoladi.</translation></message>
    <message><source>benefits.bad_amount</source><translation>{amount} miqdorini yozib boʻlmaydi.</translation></message>
    <message><source>benefits.not_enough_points</source><translation>Ball yetarli emas: {wanted} soʻraldi, {available} mavjud.</translation></message>
    <message><source>benefits.not_enough_credit</source><translation>Keshbek yetarli emas: {wanted} soʻraldi, {available} mavjud.</translation></message>
    <message><source>benefits.no_reason</source><translation>Sababini yozing.</translation></message>
    <message><source>benefits.no_entry</source><translation>Hisob daftarida {entry}-raqamli yozuv yoʻq.</translation></message>
    <message><source>benefits.already_reversed</source><translation>{entry}-yozuv allaqachon qaytarilgan.</translation></message>
    <message><source>benefits.not_reversible</source><translation>{entry}-yozuv qoʻlda qaytarilmaydi: yigʻilgani qaytarilgan tovarga qarab tuzatiladi.</translation></message>
    <message><source>benefits.key_reused</source><translation>“{key}” kaliti boshqa amal uchun ishlatilgan.</translation></message>
    <message><source>The balance is not the sum of the entries.</source><translation>Balans yozuvlar yigʻindisiga teng emas.</translation></message>
    <message><source>A lot holds less than nothing or more than it was given.</source><translation>Partiyada noldan kam yoki berilganidan koʻp qolgan.</translation></message>
    <message><source>A debt was paid more than once.</source><translation>Qarz bir martadan koʻp toʻlangan.</translation></message>
    <message><source>An entry names a lot of another account.</source><translation>Yozuv boshqa hisobning partiyasini koʻrsatadi.</translation></message>
    <message><source>A receipt earned twice from one benefit.</source><translation>Bitta chek bir imtiyozdan ikki marta yigʻgan.</translation></message>
    <message><source>More was taken back than had been booked.</source><translation>Yozilganidan koʻproq qaytarilgan.</translation></message>
    <message><source>An entry moves the wrong way for its kind.</source><translation>Yozuv oʻz turiga teskari yoʻnalishda.</translation></message>
    <message><source>A transfer gave another sum than it took.</source><translation>Oʻtkazmada berilgan va olingan miqdor farq qiladi.</translation></message>
    <message><source>Something is left of a receipt that was taken away.</source><translation>Olib tashlangan chekdan nimadir qolgan.</translation></message>
    <message><source>{member}: {points} points, credit {credit}</source><translation>{member}: {points} ball, keshbek {credit}</translation></message>
    <message><source>until {day}: {amount}</source><translation>{day} gacha: {amount}</translation></message>
    <message><source>{member}: {amount} available now</source><translation>{member}: hozir {amount} mavjud</translation></message>
    <message><source>Entry {entry} was taken back.</source><translation>{entry}-yozuv qaytarildi.</translation></message>
    <message numerus="yes"><source>{n} receipts earned.</source><translation><numerusform>{n} ta chek boʻyicha yigʻildi.</numerusform></translation></message>
    <message numerus="yes"><source>{n} lots lapsed.</source><translation><numerusform>{n} ta partiyaning muddati tugadi.</numerusform></translation></message>
    <message><source>The ledger adds up.</source><translation>Hisob daftari toʻgʻri chiqdi.</translation></message>
    <message><source>The benefit “{name}” runs.</source><translation>“{name}” imtiyozi ishga tushdi.</translation></message>
    <message><source>The new terms of “{name}” count from {day}.</source><translation>“{name}”ning yangi shartlari {day} dan amal qiladi.</translation></message>
    <message><source>The benefit “{name}” ends today.</source><translation>“{name}” imtiyozi bugun tugaydi.</translation></message>
    <message><source>checkout.receipt_differs</source><translation>{receipt}-chek boshqa mazmun bilan allaqachon yozilgan.</translation></message>
    <message><source>checkout.anonymous_credit</source><translation>Keshbek bilan toʻlash uchun aʼzoni aniqlang.</translation></message>
    <message><source>checkout.credit_too_large</source><translation>Keshbek ({credit}) xariddan ({total}) katta.</translation></message>
    <message><source>checkout.nothing_returned</source><translation>Qaytarish uchun kamida bitta mahsulot tanlang.</translation></message>
    <message><source>benefits.no_grant</source><translation>Mijoz qoʻlida bunday imtiyoz yoʻq ({grant}).</translation></message>
    <message><source>benefits.not_grantable</source><translation>“{benefit}” har xaridda oʻzi ishlaydi, qoʻlda berilmaydi.</translation></message>
    <message><source>benefits.not_running</source><translation>“{benefit}” bugun amal qilmaydi.</translation></message>
    <message><source>benefits.nothing_left</source><translation>“{benefit}” qolmadi: hammasi berilgan yoki vaʼda qilingan.</translation></message>
    <message><source>benefits.grant_closed</source><translation>Bu imtiyoz ishlatilgan, muddati oʻtgan yoki qaytarib olingan.</translation></message>
    <message><source>benefits.used_on_receipt</source><translation>Imtiyoz xaridda ishlatilgan. Xarid qaytarilsa, u ham qaytadi.</translation></message>
    <message><source>benefits.no_surprises</source><translation>“{program}” dasturida syurprizlar rejasi yoʻq.</translation></message>
    <message><source>benefits.drawn_later</source><translation>{drawn_on} kuni qurʼa tashlangan; {on} uchun qurʼa tashlanmaydi.</translation></message>
    <message><source>benefits.no_draw</source><translation>{draw}-raqamli qurʼa yoʻq.</translation></message>
    <message><source>benefits.not_an_experience</source><translation>“{benefit}” tadbir emas, uning sanalari yoʻq.</translation></message>
    <message><source>benefits.no_slot</source><translation>{slot}-raqamli sana yoʻq.</translation></message>
    <message><source>benefits.bad_slot</source><translation>Sana notoʻgʻri: {field} “{value}” boʻla olmaydi.</translation></message>
    <message><source>benefits.slot_full</source><translation>{day} kungi {capacity} ta joyning hammasi band.</translation></message>
    <message><source>benefits.slot_over</source><translation>{day} oʻtib ketgan.</translation></message>
    <message><source>benefits.slot_too_late</source><translation>{day} kech: imtiyoz {last_on} gacha amal qiladi.</translation></message>
    <message><source>benefits.slot_taken</source><translation>{taken} ta joy band; bundan kam boʻla olmaydi.</translation></message>
    <message><source>benefits.not_reserved</source><translation>Bu imtiyozga joy band qilinmagan.</translation></message>
    <message><source>benefits.not_yet</source><translation>Kelganlar {day} kunidan belgilanadi.</translation></message>
    <message><source>benefits.bad_stock</source><translation>Zaxira {stock} boʻla olmaydi: {used} tasi ishlatilgan.</translation></message>
    <message><source>benefits.no_surprise_runs</source><translation>Hozir “{program}” dasturida beriladigan syurpriz yoʻq: amaldagisi yoʻq, tugagan yoki narxi chegaradan oshadi.</translation></message>
    <message><source>benefits.why.never_given</source><translation>Bu mijozga hali berilmagan.</translation></message>
    <message><source>benefits.why.used_last</source><translation>Oxirgi marta berilganda ishlatilgan.</translation></message>
    <message><source>benefits.why.least_tired</source><translation>Eng kam zeriktirgani (takrorlanish 100 dan {index}).</translation></message>
    <message><source>benefits.why.favourite</source><translation>Mijoz {product} olishni yaxshi koʻradi.</translation></message>
    <message><source>benefits.why.partner</source><translation>Boshqalar {favourite} bilan {product} ham oladi; bu mijoz hali olmaydi.</translation></message>
    <message><source>benefits.why.usual_hour</source><translation>Mijoz odatda keladigan soatda amal qiladi ({hour}:00).</translation></message>
    <message><source>benefits.why.branch</source><translation>Faqat {branches} filialida</translation></message>
    <message><source>benefits.why.weekday</source><translation>Faqat {days} kunlari</translation></message>
    <message><source>benefits.why.hours</source><translation>Faqat {first} dan {last} gacha</translation></message>
    <message><source>benefits.why.minimum</source><translation>Eng kam xaridga yana {missing} kerak</translation></message>
    <message><source>benefits.why.no_goods</source><translation>Savatda yoʻq: {goods}</translation></message>
    <message numerus="yes"><source>benefits.why.units</source><translation><numerusform>Yana {n} dona kerak</numerusform></translation></message>
    <message numerus="yes"><source>benefits.why.visits</source><translation><numerusform>Yana {n} marta kelish kerak</numerusform></translation></message>
    <message><source>benefits.why.used_today</source><translation>Bugun ishlatib boʻlingan</translation></message>
    <message numerus="yes"><source>benefits.why.limit_basket</source><translation><numerusform>Bitta xaridda {n} marta</numerusform></translation></message>
    <message><source>benefits.why.limit_month</source><translation>Bu oy {of} tadan {used} tasi ishlatildi</translation></message>
    <message numerus="yes"><source>benefits.why.limit_days</source><translation><numerusform>{n} kunda {of} tadan {used} tasi ishlatildi</numerusform></translation></message>
    <message><source>benefits.why.limit_total</source><translation>Barcha {of} tasi ishlatilgan</translation></message>
    <message><source>benefits.why.out_of_stock</source><translation>Zaxirada qolmadi</translation></message>
    <message><source>benefits.why.budget</source><translation>Byudjeti tugagan</translation></message>
    <message numerus="yes"><source>benefits.why.points_missing</source><translation><numerusform>{n} ball yetishmaydi</numerusform></translation></message>
    <message><source>benefits.why.no_places</source><translation>Boʻsh joyli sana yoʻq</translation></message>
    <message><source>benefits.why.not_with</source><translation>{other} bilan birga qoʻllanmaydi</translation></message>
    <message><source>benefits.why.alone</source><translation>Yolgʻiz qoʻllanadi, {other} bilan emas</translation></message>
    <message><source>benefits.why.nothing_left</source><translation>Chegiriladigan summa qolmadi</translation></message>
    <message><source>benefits.why.too_little</source><translation>Toʻplash uchun summa kichik</translation></message>
    <message><source>benefits.why.track</source><translation>Faqat {tracks} darajasi uchun</translation></message>
    <message><source>benefits.why.not_eligible</source><translation>Bu mijoz uchun emas</translation></message>
    <message><source>benefits.note.used_month</source><translation>Shu oyda hozircha {of} tadan {used} tasi ishlatildi</translation></message>
    <message numerus="yes"><source>benefits.note.used_days</source><translation><numerusform>{n} kunda hozircha {of} tadan {used} tasi ishlatildi</numerusform></translation></message>
    <message><source>benefits.note.valid_to</source><translation>{day} gacha amal qiladi</translation></message>
    <message numerus="yes"><source>benefits.note.left</source><translation><numerusform>{n} ta qoldi</numerusform></translation></message>
    <message numerus="yes"><source>benefits.note.places_left</source><translation><numerusform>{day} kuni {n} ta joy qoldi</numerusform></translation></message>
    <message numerus="yes"><source>benefits.note.price_points</source><translation><numerusform>{n} ball turadi</numerusform></translation></message>
    <message><source>checkout.anonymous_benefit</source><translation>Imtiyoz berish uchun aʼzoni aniqlang.</translation></message>
    <message><source>checkout.anonymous_joining</source><translation>Klubga qoʻshilish uchun avval mijozni roʻyxatga oling.</translation></message>
    <message><source>checkout.benefit_gone</source><translation>“{benefit}” endi berilmaydi. Xaridning qolgani oʻzgarmadi.</translation></message>
    <message><source>checkout.sum_changed</source><translation>Endi toʻlov {to_pay}, {shown} emas: imtiyoz oʻzgardi. Yana bir qarang.</translation></message>
    <message numerus="yes"><source>checkout.twin_receipt</source><translation><numerusform>{n} daqiqa oldin bu aʼzoga {total} lik xarid yozilgan (chek {receipt}). Yana yozilsinmi?</numerusform></translation></message>
    <message><source>checkout.sale_undone</source><translation>{receipt}-chek bekor qilingan. Qayta yozilsinmi?</translation></message>
    <message><source>checkout.undo_too_late</source><translation>{receipt}-chekni faqat bir soat ichida bekor qilish mumkin. Qaytarishdan foydalaning.</translation></message>
    <message><source>checkout.goods_returned</source><translation>{receipt}-chekdagi tovarlar qaytarilgan, shuning uchun chek qoladi.</translation></message>
    <message><source>A benefit's uses or what they cost are not the sum of its grants.</source><translation>Imtiyozning ishlatilish soni yoki xarajati berilganlari yigʻindisiga teng emas.</translation></message>
    <message><source>The places taken of a date are not those that were kept.</source><translation>Sanadagi band joylar soni saqlangan joylarga teng emas.</translation></message>
    <message><source>What a grant put on an account is not in the ledger.</source><translation>Imtiyoz hisobga qoʻshgan narsa daftarda yoʻq.</translation></message>
    <message numerus="yes"><source>{n} benefits in hand have lapsed.</source><translation><numerusform>Mijozlar qoʻlidagi {n} ta imtiyozning muddati oʻtdi.</numerusform></translation></message>
    <message numerus="yes"><source>“{name}” was given to {n} members.</source><translation><numerusform>“{name}” {n} ta aʼzoga berildi.</numerusform></translation></message>
    <message numerus="yes"><source>Surprises of “{name}”: {n} winners.</source><translation><numerusform>“{name}” syurprizlari: {n} gʻolib.</numerusform></translation></message>
    <message><source>in hand</source><translation>qoʻlida</translation></message>
    <message><source>place kept</source><translation>joy band</translation></message>
    <message><source>used</source><translation>ishlatilgan</translation></message>
    <message><source>lapsed</source><translation>muddati oʻtgan</translation></message>
    <message><source>taken back</source><translation>qaytarib olingan</translation></message>
    <message><source>“{name}” was granted, as number {grant}.</source><translation>“{name}” berildi, raqami {grant}.</translation></message>
    <message><source>Taken back.</source><translation>Qaytarib olindi.</translation></message>
    <message><source>A change for them: “{name}”. {why}</source><translation>Yangilik uchun: “{name}”. {why}</translation></message>
    <message><source>Their own kind: “{name}”. {why}</source><translation>Aynan ularga mos: “{name}”. {why}</translation></message>
    <message><source>Counted.</source><translation>Hisobga olindi.</translation></message>
    <message><source>Drawn again, it falls on the same members.</source><translation>Qayta tashlanganda ham oʻsha aʼzolar chiqdi.</translation></message>
    <message><source>Drawn again, it falls on other members.</source><translation>Qayta tashlanganda boshqa aʼzolar chiqdi.</translation></message>
    <message><source>The date stands, as number {slot}.</source><translation>Sana belgilandi, raqami {slot}.</translation></message>
    <message numerus="yes"><source>The date is off; {n} places had been kept.</source><translation><numerusform>Sana bekor qilindi; {n} ta joy band edi.</numerusform></translation></message>
    <message><source>The place is kept.</source><translation>Joy band qilindi.</translation></message>
    <message><source>Noted.</source><translation>Qayd etildi.</translation></message>
    <message><source>More of a benefit was given than there was.</source><translation>Imtiyoz boridan koʻp berilgan.</translation></message>
    <message><source>A benefit stands used on a receipt that is not there.</source><translation>Imtiyoz mavjud boʻlmagan chekda ishlatilgan deb yozilgan.</translation></message>
    <message><source>checkout.bad_basket</source><translation>Sotuvda {field} maydoni notoʻgʻri: {value}</translation></message>
</context>
<context>
    <name>campaigns</name>
    <message><source>First name</source><translation>Ism</translation></message>
    <message><source>Last name</source><translation>Familiya</translation></message>
    <message><source>Full name</source><translation>Toʻliq ism</translation></message>
    <message><source>Company</source><translation>Korxona</translation></message>
    <message><source>Member number</source><translation>Aʼzo raqami</translation></message>
    <message><source>City</source><translation>Shahar</translation></message>
    <message><source>Home branch</source><translation>Oʻz filiali</translation></message>
    <message><source>Points</source><translation>Ballar</translation></message>
    <message><source>Credit</source><translation>Keshbek</translation></message>
    <message><source>Shop’s name</source><translation>Doʻkon nomi</translation></message>
    <message><source>Shop’s phone</source><translation>Doʻkon telefoni</translation></message>
    <message><source>Shop’s address</source><translation>Doʻkon manzili</translation></message>
    <message><source>Where to say “no more”</source><translation>Rad etish uchun manzil</translation></message>
    <message><source>dear customer</source><translation>hurmatli mijoz</translation></message>
    <message><source>Advertisement</source><translation>Reklama</translation></message>
    <message><source>Advertisement: {text}</source><translation>Reklama: {text}</translation></message>
    <message><source>You get this because you agreed to hear from {shop}. No more of it? Tell us: {opt_out}</source><translation>Bu xabarni {shop} yangiliklarini olishga rozi boʻlganingiz uchun oldingiz. Boshqa xabar olmaslik uchun bizga yozing: {opt_out}</translation></message>
    <message><source>waiting</source><translation>navbatda</translation></message>
    <message><source>being sent</source><translation>yuborilmoqda</translation></message>
    <message><source>sent</source><translation>yuborildi</translation></message>
    <message><source>failed</source><translation>yuborilmadi</translation></message>
    <message><source>unknown</source><translation>nomaʼlum</translation></message>
    <message><source>left out</source><translation>chetda qoldirildi</translation></message>
    <message><source>draft</source><translation>qoralama</translation></message>
    <message><source>pilot</source><translation>sinov</translation></message>
    <message><source>waiting for approval</source><translation>tasdiq kutmoqda</translation></message>
    <message><source>on its way</source><translation>yoʻlda</translation></message>
    <message><source>running</source><translation>ishlamoqda</translation></message>
    <message><source>finished</source><translation>tugadi</translation></message>
    <message><source>did not agree to be written to</source><translation>xabar olishga rozilik bermagan</translation></message>
    <message><source>no address</source><translation>manzil yoʻq</translation></message>
    <message><source>asked for no more messages</source><translation>xabar yubormaslikni soʻragan</translation></message>
    <message><source>an address no mail server takes</source><translation>xat yuborib boʻlmaydigan manzil</translation></message>
    <message><source>same address as another reader</source><translation>manzili boshqa aʼzoniki bilan bir xil</translation></message>
    <message><source>written to lately</source><translation>yaqinda xabar olgan</translation></message>
    <message><source>erased</source><translation>oʻchirilgan</translation></message>
    <message><source>merged into another member</source><translation>boshqa aʼzoga birlashtirilgan</translation></message>
    <message><source>the mail server asks to try later</source><translation>pochta serveri keyinroq urinishni soʻradi</translation></message>
    <message><source>the connection broke before the message was through</source><translation>xabar yetmasdan aloqa uzildi</translation></message>
    <message><source>refused by the mail server</source><translation>pochta serveri rad etdi</translation></message>
    <message><source>given up after several tries</source><translation>bir necha urinishdan keyin toʻxtatildi</translation></message>
    <message><source>handed over, but no answer came</source><translation>topshirildi, ammo javob kelmadi</translation></message>
    <message><source>sending was interrupted in the middle</source><translation>yuborish oʻrtada uzildi</translation></message>
    <message><source>No campaign is on its way.</source><translation>Yoʻlda turgan kampaniya yoʻq.</translation></message>
    <message numerus="yes"><source>{n} messages in {file}</source><translation><numerusform>{file} faylida {n} ta xabar</numerusform></translation></message>
    <message><source>{responded} of {contacted} bought within {days} days ({share}): {revenue}.</source><translation>{contacted} kishidan {responded} tasi {days} kun ichida xarid qildi ({share}): {revenue}.</translation></message>
    <message><source>There are no campaigns yet.</source><translation>Hali kampaniyalar yoʻq.</translation></message>
    <message numerus="yes"><source>Noted: {n} members will get no more of it.</source><translation><numerusform>Qayd etildi: {n} ta aʼzoga boshqa xabar yuborilmaydi.</numerusform></translation></message>
    <message><source>The password is in the system’s keyring.</source><translation>Parol kompyuterning parollar omborida saqlandi.</translation></message>
    <message><source>campaigns.not_found</source><translation>“{name}” nomli kampaniya yoʻq.</translation></message>
    <message><source>campaigns.exists</source><translation>“{name}” nomli kampaniya bor. Boshqa nom tanlang.</translation></message>
    <message><source>campaigns.not_prepared</source><translation>“{name}” uchun hali oluvchilar yoʻq. Avval tayyorlang.</translation></message>
    <message><source>campaigns.already_sending</source><translation>Boshqa yuborish davom etmoqda. Tugashini kutib, qayta urining.</translation></message>
    <message><source>campaigns.not_toml</source><translation>Kampaniya faylini oʻqib boʻlmadi: {reason}</translation></message>
    <message><source>campaigns.missing_entry</source><translation>Kampaniya faylida {place} yoʻq.</translation></message>
    <message><source>campaigns.unknown_entry</source><translation>Kampaniya faylida {place} degan band boʻlmaydi. Mumkin: {known}</translation></message>
    <message><source>campaigns.bad_entry</source><translation>Kampaniya faylida {place}: “{value}” toʻgʻri kelmaydi.</translation></message>
    <message><source>campaigns.unknown_field</source><translation>{place}: {field} degan maydon yoʻq. Mumkin: {known}</translation></message>
    <message><source>campaigns.bad_braces</source><translation>{place}: yakka figurali qavs. Oddiy qavs uchun uni ikki marta yozing.</translation></message>
    <message><source>campaigns.line_break</source><translation>{place}: bu yerda faqat bitta qator boʻlishi mumkin.</translation></message>
    <message><source>campaigns.mail_not_set_up</source><translation>Pochta hali sozlanmagan: {setting} yoʻq yoki notoʻgʻri.</translation></message>
    <message><source>campaigns.no_mail_password</source><translation>{user} paroli yoʻq. Uni pochta sozlamalarida saqlang.</translation></message>
    <message><source>campaigns.no_keyring</source><translation>Bu kompyuterda parol saqlanadigan parollar ombori yoʻq. Oʻrniga MOADON_MAIL_PASSWORD oʻzgaruvchisidan foydalanish mumkin.</translation></message>
    <message><source>campaigns.mail_unreachable</source><translation>{host}:{port} pochta serveriga ulanib boʻlmadi; qolganlari navbatda. ({reason})</translation></message>
    <message><source>campaigns.mail_not_encrypted</source><translation>{host} pochta serveri shifrlashni taklif qilmadi, shuning uchun hech narsa yuborilmadi.</translation></message>
    <message><source>campaigns.mail_certificate</source><translation>{host} pochta serverining sertifikatiga ishonib boʻlmaydi, hech narsa yuborilmadi. ({reason})</translation></message>
    <message><source>campaigns.mail_login_refused</source><translation>{host} pochta serveri {user} yoki parolni qabul qilmadi. ({reply})</translation></message>
    <message><source>campaigns.mail_refused</source><translation>{host} pochta serveri manzilingizdan xat qabul qilmayapti; qolganlari navbatda. ({reply})</translation></message>
    <message><source>campaigns.many_refused</source><translation>Server ketma-ket {count} ta xabarni rad etdi, yuborish toʻxtatildi. Qolganlari navbatda. ({reply})</translation></message>
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
    <message><source>reports.bad_threshold</source><translation>Chegara 0 dan katta va koʻpi bilan 1 boʻlishi kerak, masalan 0.02. Berilgani: {value}.</translation></message>
    <message><source>As of {day}</source><translation>{day} holatiga koʻra</translation></message>
    <message><source>How much hangs on few</source><translation>Tushum kamchilikka qanchalik bogʻliq</translation></message>
    <message><source>The best fifth of the members bring {share} of what members spend. The fewer they are, the more it is worth to know them by name.</source><translation>Eng yaxshi aʼzolarning beshdan biri aʼzolar xarajatining {share} qismini keltiradi. Ular qancha kam boʻlsa, har birini ismidan tanish shuncha foydali.</translation></message>
    <message><source>The best {share} of members</source><translation>Eng yaxshi {share} aʼzo</translation></message>
    <message><source>What the best members bring of the members’ revenue</source><translation>Eng yaxshi aʼzolar aʼzolar tushumining qancha qismini keltiradi</translation></message>
    <message><source>Revenue</source><translation>Tushum</translation></message>
    <message><source>Share of revenue</source><translation>Tushumdagi ulush</translation></message>
    <message><source>Revenue by branch</source><translation>Filiallar boʻyicha tushum</translation></message>
    <message><source>Branch</source><translation>Filial</translation></message>
    <message><source>Revenue by department</source><translation>Boʻlimlar boʻyicha tushum</translation></message>
    <message><source>Department</source><translation>Boʻlim</translation></message>
    <message><source>Gini: 0 when every member spends the same, close to 1 when one spends nearly all. Herfindahl index: the sum of squared shares, 1 when all hangs on one. Departments: over lines whose department is known.</source><translation>Jini: barcha aʼzolar bir xil xarid qilsa 0, deyarli hammasini bir kishi xarid qilsa 1 ga yaqin. Xerfindal koʻrsatkichi: ulushlar kvadratlarining yigʻindisi, hammasi bittaga bogʻliq boʻlsa 1. Boʻlimlar: boʻlimi maʼlum qatorlar boʻyicha.</translation></message>
    <message><source>Members with receipts</source><translation>Cheki bor aʼzolar</translation></message>
    <message><source>Gini of the members</source><translation>Aʼzolar boʻyicha Jini</translation></message>
    <message><source>Herfindahl, branches</source><translation>Xerfindal, filiallar</translation></message>
    <message><source>Herfindahl, departments</source><translation>Xerfindal, boʻlimlar</translation></message>
    <message><source>There are no receipts in this period.</source><translation>Bu davrda cheklar yoʻq.</translation></message>
    <message><source>Products bought together</source><translation>Birga olinadigan mahsulotlar</translation></message>
    <message><source>Categories bought together</source><translation>Birga olinadigan turkumlar</translation></message>
    <message><source>Departments bought together</source><translation>Birga xarid qilinadigan boʻlimlar</translation></message>
    <message><source>Nothing was bought together in at least {support} of the receipts and by at least {confidence} of the buyers. Try lower thresholds or a longer period.</source><translation>Cheklarning kamida {support} qismida va xaridorlarning kamida {confidence} qismida birga olingan narsa topilmadi. Pastroq chegara yoki uzunroq davrni sinab koʻring.</translation></message>
    <message><source>Who buys {first} also buys {second} in {confidence} of the receipts, {lift} times as often as everybody.</source><translation>{first} olganlar cheklarning {confidence} qismida {second} ham oladi — umumiy darajadan {lift} marta koʻp.</translation></message>
    <message><source>Nothing is bought together more often than by chance: the strongest lift is {lift}.</source><translation>Hech narsa tasodifdagidan koʻproq birga olinmagan: eng katta kuchayish – {lift}.</translation></message>
    <message><source>Support: share of receipts with both sides, at least {support}. Confidence: share of the buyers of the first who buy the second, at least {confidence}. Lift: confidence against the share of all receipts with the second; above 1 they attract each other.</source><translation>Birga uchrash: ikkala tomoni bor cheklar ulushi, kamida {support}. Ishonchlilik: birinchisini olganlarning ikkinchisini ham oladigan qismi, kamida {confidence}. Kuchayish: ishonchlilikning ikkinchisi bor cheklar ulushiga nisbati; 1 dan katta boʻlsa, ular bir-birini tortadi.</translation></message>
    <message><source>Who buys</source><translation>Kim olsa</translation></message>
    <message><source>also buys</source><translation>shuni ham oladi</translation></message>
    <message><source>Receipts</source><translation>Cheklar</translation></message>
    <message><source>Support</source><translation>Birga uchrash</translation></message>
    <message><source>Confidence</source><translation>Ishonchlilik</translation></message>
    <message><source>Lift</source><translation>Kuchayish</translation></message>
    <message><source>The {n} strongest rules are shown.</source><translation>Eng kuchli {n} ta qoida koʻrsatilgan.</translation></message>
    <message><source>Rules, strongest first</source><translation>Qoidalar, eng kuchlisi birinchi</translation></message>
    <message><source>Receipts looked at</source><translation>Koʻrib chiqilgan cheklar</translation></message>
    <message><source>Rules found</source><translation>Topilgan qoidalar</translation></message>
    <message><source>Strongest lift</source><translation>Eng katta kuchayish</translation></message>
    <message><source>Who comes again</source><translation>Kim qaytib keladi</translation></message>
    <message><source>Nobody came for the first time in this period.</source><translation>Bu davrda hech kim birinchi marta kelmagan.</translation></message>
    <message><source>First month</source><translation>Birinchi oy</translation></message>
    <message><source>+{months}</source><translation>+{months}</translation></message>
    <message><source>The first {n} months after the first are shown.</source><translation>Birinchi oydan keyingi {n} oy koʻrsatilgan.</translation></message>
    <message><source>By month of the first receipt</source><translation>Birinchi chek oyi boʻyicha</translation></message>
    <message><source>New members</source><translation>Yangi aʼzolar</translation></message>
    <message><source>Members who came again, by months since their first</source><translation>Qaytib kelgan aʼzolar, birinchi xariddan keyingi oylar boʻyicha</translation></message>
    <message numerus="yes"><source>Came again after {n} months</source><translation><numerusform>{n} oydan keyin qaytganlar</numerusform></translation></message>
    <message><source>Share of members</source><translation>Aʼzolardagi ulush</translation></message>
    <message><source>Summary</source><translation>Xulosa</translation></message>
    <message><source>Compared with {period}.</source><translation>{period} bilan solishtirganda.</translation></message>
    <message><source>Revenue by month</source><translation>Oylar boʻyicha tushum</translation></message>
    <message><source>Members by month</source><translation>Oylar boʻyicha aʼzolar</translation></message>
    <message><source>Average basket</source><translation>Oʻrtacha savat</translation></message>
    <message><source>Month by month</source><translation>Oyma-oy</translation></message>
    <message><source>Branch by branch</source><translation>Filialma-filial</translation></message>
    <message><source>Revenue is what the receipts add up to, returns taken off. Identified revenue is tied to a known customer. Active: with a receipt in the period; new: the first ever receipt, in any branch, is in the period; returning: active before too. Average basket: revenue divided by the receipts that are not returns.</source><translation>Tushum — cheklar yigʻindisi, qaytarilganlar ayirilgan. Aniqlangan tushum maʼlum mijozga bogʻlangan. Faol: davrda cheki bor; yangi: istalgan filialdagi eng birinchi cheki shu davrda; qaytgan: avval ham xarid qilgan. Oʻrtacha savat: tushumning qaytarish boʻlmagan cheklar soniga nisbati.</translation></message>
    <message><source>Identified revenue</source><translation>Aniqlangan tushum</translation></message>
    <message><source>Active members</source><translation>Faol aʼzolar</translation></message>
    <message><source>Returning members</source><translation>Qaytgan aʼzolar</translation></message>
    <message><source>Returns</source><translation>Qaytarilgan</translation></message>
    <message><source>Month</source><translation>Oy</translation></message>
    <message><source>Who came in several months counts once in the whole period.</source><translation>Bir necha oyda kelgan aʼzo butun davrda bir marta sanaladi.</translation></message>
    <message><source>New to the branch</source><translation>Filialda yangi</translation></message>
    <message><source>Who came to several branches counts once in all branches.</source><translation>Bir necha filialga kelgan aʼzo barcha filiallarda bir marta sanaladi.</translation></message>
    <message><source>There are no receipts in this period. Choose other days, or bring in the till’s sales, and the figures will appear here.</source><translation>Bu davrda cheklar yoʻq. Boshqa kunlarni tanlang yoki kassa savdolarini yuklang — raqamlar shu yerda paydo boʻladi.</translation></message>
    <message><source>Whole period</source><translation>Butun davr</translation></message>
    <message><source>All branches</source><translation>Barcha filiallar</translation></message>
    <message><source>Recency, frequency and money</source><translation>Yaqinlik, tez-tezlik va pul</translation></message>
    <message><source>Champions</source><translation>Eng zoʻrlari</translation></message>
    <message><source>came lately and come very often</source><translation>yaqinda kelgan va juda tez-tez keladi</translation></message>
    <message><source>Loyal</source><translation>Sodiqlar</translation></message>
    <message><source>come often</source><translation>tez-tez keladi</translation></message>
    <message><source>Becoming loyal</source><translation>Sodiq boʻlayotganlar</translation></message>
    <message><source>came lately, a few times</source><translation>yaqinda, bir necha marta kelgan</translation></message>
    <message><source>Newcomers</source><translation>Yangi kelganlar</translation></message>
    <message><source>came very lately, for the first times</source><translation>endigina, birinchi marta kelgan</translation></message>
    <message><source>Promising</source><translation>Umidbaxsh</translation></message>
    <message><source>came not long ago, once or twice</source><translation>yaqin orada bir-ikki marta kelgan</translation></message>
    <message><source>Need attention</source><translation>Eʼtiborga muhtoj</translation></message>
    <message><source>used to come now and then, fading</source><translation>goho kelib turgan, uzoqlashmoqda</translation></message>
    <message><source>About to drift</source><translation>Uzoqlashish arafasida</translation></message>
    <message><source>came seldom, and not lately</source><translation>kam kelgan, yaqinda kelmagan</translation></message>
    <message><source>At risk</source><translation>Xavf ostida</translation></message>
    <message><source>came often, but a while ago</source><translation>tez-tez kelgan, lekin anchadan beri yoʻq</translation></message>
    <message><source>Must not lose</source><translation>Yoʻqotib boʻlmaydi</translation></message>
    <message><source>came very often, and stopped</source><translation>juda tez-tez kelgan va toʻxtagan</translation></message>
    <message><source>Asleep</source><translation>Uyquda</translation></message>
    <message><source>came seldom, long ago</source><translation>kam, ancha oldin kelgan</translation></message>
    <message><source>No member has a receipt by this day, so there is nothing to score yet.</source><translation>Bu kungacha hech bir aʼzoning cheki yoʻq, shuning uchun hali baholaydigan narsa yoʻq.</translation></message>
    <message><source>Members by group</source><translation>Guruhlar boʻyicha aʼzolar</translation></message>
    <message><source>Group</source><translation>Guruh</translation></message>
    <message><source>Its members</source><translation>Guruh aʼzolari</translation></message>
    <message><source>All members</source><translation>Barcha aʼzolar</translation></message>
    <message><source>The groups</source><translation>Guruhlar</translation></message>
    <message><source>Recency</source><translation>Yaqinlik</translation></message>
    <message><source>Members by recency and frequency</source><translation>Yaqinlik va tez-tezlik boʻyicha aʼzolar</translation></message>
    <message><source>more than {low}, up to {high}</source><translation>{low} dan koʻp, {high} gacha</translation></message>
    <message><source>Score</source><translation>Baho</translation></message>
    <message><source>Days since the last receipt</source><translation>Oxirgi chekdan beri kunlar</translation></message>
    <message><source>Number of receipts</source><translation>Cheklar soni</translation></message>
    <message><source>Money spent</source><translation>Sarflangan pul</translation></message>
    <message><source>What the scores mean</source><translation>Baholar nimani bildiradi</translation></message>
    <message><source>Recency {score}</source><translation>Yaqinlik {score}</translation></message>
    <message><source>more than {low}</source><translation>{low} dan koʻp</translation></message>
    <message><source>up to {high}</source><translation>{high} gacha</translation></message>
    <message><source>Scores run from 1 to 5, about a fifth of the members each: recency by the days since the last receipt, frequency by the number of receipts, money by what they add up to. Members with equal values share a score.</source><translation>Baholar 1 dan 5 gacha, har birida aʼzolarning taxminan beshdan biri: yaqinlik — oxirgi chekdan beri oʻtgan kunlar, tez-tezlik — cheklar soni, pul — ularning yigʻindisi boʻyicha. Qiymati teng aʼzolar bir xil baho oladi.</translation></message>
    <message><source>{share} of all</source><translation>Jamining {share} qismi</translation></message>
    <message><source>Frequency {score}</source><translation>Tez-tezlik {score}</translation></message>
    <message><source>A row holds everybody whose first ever receipt is of that month. A column counts months from there: the share of them with a receipt in that month. Months after the end of the period are left empty.</source><translation>Har bir qatorda birinchi cheki shu oyga toʻgʻri kelganlar. Har bir ustun oʻsha oydan keyingi oylarni sanaydi: ularning qancha qismi oʻsha oyda xarid qilgan. Davr tugaganidan keyingi oylar boʻsh qoldirilgan.</translation></message>
    <message><source>The report is in {file}.</source><translation>Hisobot shu yerda: {file}</translation></message>
    <message><source>There are no receipts from {period} to compare with.</source><translation>{period} davrida solishtirish uchun cheklar yoʻq.</translation></message>
    <message><source>Enrolment</source><translation>Aʼzolarni roʻyxatga olish</translation></message>
    <message><source>Use of benefits</source><translation>Imtiyozlardan foydalanish</translation></message>
    <message><source>Programs and the business</source><translation>Dasturlar va savdo</translation></message>
    <message><source>Nobody joined in this period.</source><translation>Bu davrda hech kim aʼzo boʻlmadi.</translation></message>
    <message><source>Joiners</source><translation>Qoʻshilganlar</translation></message>
    <message><source>Joiners per day</source><translation>Kuniga qoʻshilganlar</translation></message>
    <message><source>Joiners by day</source><translation>Kunlar boʻyicha qoʻshilganlar</translation></message>
    <message><source>Joiners by month</source><translation>Oylar boʻyicha qoʻshilganlar</translation></message>
    <message><source>Joiners by: {who}</source><translation>Qoʻshilganlar kesimi: {who}</translation></message>
    <message><source>Score of their details</source><translation>Maʼlumotlari sifati</translation></message>
    <message><source>Can be written to</source><translation>Yozish mumkin</translation></message>
    <message><source>Employee</source><translation>Xodim</translation></message>
    <message><source>With a phone</source><translation>Telefoni bor</translation></message>
    <message><source>With an e-mail</source><translation>E-pochtasi bor</translation></message>
    <message><source>With a birthday</source><translation>Tugʻilgan kuni bor</translation></message>
    <message><source>nobody noted</source><translation>hech kim qayd etilmagan</translation></message>
    <message><source>A customer counts on the day of the newest joining, for the employee and the branch noted then. The score runs from 0 to 100 and falls with every detail that is missing, invalid or made up, like a birthday on 1 January.</source><translation>Mijoz eng soʻnggi qoʻshilgan kunida, oʻsha paytda qayd etilgan xodim va filial hisobiga yoziladi. Baho 0 dan 100 gacha; yetishmagan, notoʻgʻri yoki oʻylab topilgan har bir maʼlumot (masalan, 1-yanvar tugʻilgan kun) uni kamaytiradi.</translation></message>
    <message><source>percent off</source><translation>foizli chegirma</translation></message>
    <message><source>amount off</source><translation>summali chegirma</translation></message>
    <message><source>store credit</source><translation>xarid uchun keshbek</translation></message>
    <message><source>points of the club</source><translation>klub ballari</translation></message>
    <message><source>experience</source><translation>tadbir</translation></message>
    <message><source>No benefit was given by the end of this period.</source><translation>Bu davr oxirigacha hech qanday imtiyoz berilmagan.</translation></message>
    <message><source>Credit by benefit</source><translation>Imtiyozlar boʻyicha keshbek</translation></message>
    <message><source>Points by benefit</source><translation>Imtiyozlar boʻyicha ballar</translation></message>
    <message><source>Issued: earned and granted in the period. Taken back: what returns cost of it. Owed: what members hold at the end of the period and may still spend. Breakage: of what was issued in lots whose last good day lies in the period, the share that lapsed; of lots that are still good nobody knows yet.</source><translation>Berilgan: davrda toʻplangan va taqdim etilgani. Qaytarib olingan: tovar qaytarilgani uchun ayirilgani. Qarz: davr oxirida aʼzolarda qolgan va hali ishlatilishi mumkin boʻlgani. Kuyish: muddati shu davrda tugaganlaridan kuygan ulushi; muddati oʻtmaganlari hali nomaʼlum.</translation></message>
    <message><source>Credit owed</source><translation>Keshbek qarzi</translation></message>
    <message><source>Points owed</source><translation>Ball qarzi</translation></message>
    <message><source>Benefits used</source><translation>Ishlatilgan imtiyozlar</translation></message>
    <message><source>Issued</source><translation>Berilgan</translation></message>
    <message><source>Taken back</source><translation>Qaytarib olingan</translation></message>
    <message><source>Redeemed</source><translation>Sarflangan</translation></message>
    <message><source>Expired</source><translation>Kuygan</translation></message>
    <message><source>Owed</source><translation>Qarz</translation></message>
    <message><source>Breakage</source><translation>Kuyish ulushi</translation></message>
    <message><source>by hand and other</source><translation>qoʻlda va boshqa</translation></message>
    <message><source>Given</source><translation>Berilgan soni</translation></message>
    <message><source>Used</source><translation>Ishlatilgan</translation></message>
    <message><source>Members who used it</source><translation>Foydalangan aʼzolar</translation></message>
    <message><source>Worth to members</source><translation>Aʼzolar uchun qiymati</translation></message>
    <message><source>Cost to the shop</source><translation>Doʻkon xarajati</translation></message>
    <message><source>Still open</source><translation>Hali ochiq</translation></message>
    <message><source>Benefits given and used</source><translation>Berilgan va ishlatilgan imtiyozlar</translation></message>
    <message><source>joined the program</source><translation>aʼzo boʻldi</translation></message>
    <message><source>were invited</source><translation>taklif qilindi</translation></message>
    <message><source>declined</source><translation>taklifni rad etdi</translation></message>
    <message><source>renewed</source><translation>aʼzolikni uzaytirdi</translation></message>
    <message><source>left the program</source><translation>dasturni tark etdi</translation></message>
    <message><source>expired memberships</source><translation>aʼzoligi tugadi</translation></message>
    <message><source>rose to a higher track</source><translation>darajasi koʻtarildi</translation></message>
    <message><source>held their track</source><translation>darajasini saqladi</translation></message>
    <message><source>fell to a lower track</source><translation>darajasi tushdi</translation></message>
    <message><source>There is no program yet.</source><translation>Hali dastur yoʻq.</translation></message>
    <message><source>Careful: these figures compare, they do not prove. Who joins a club is often who liked the shop more to begin with, and would have come more often without it too. What the club itself brings, only a trial with a control group can say.</source><translation>Diqqat: bu raqamlar taqqoslaydi, isbotlamaydi. Klubga koʻpincha doʻkonni avvaldan yoqtirgan mijoz qoʻshiladi va u klubsiz ham koʻproq kelardi. Klubning oʻzi nima berganini faqat nazorat guruhli sinov koʻrsatadi.</translation></message>
    <message><source>Revenue of members</source><translation>Aʼzolardan tushum</translation></message>
    <message><source>Average basket of members</source><translation>Aʼzolarning oʻrtacha savati</translation></message>
    <message><source>Average basket of other customers</source><translation>Boshqa mijozlarning oʻrtacha savati</translation></message>
    <message><source>Members: compared with the day before the period.</source><translation>Aʼzolar: davrdan oldingi kun bilan taqqoslangan.</translation></message>
    <message><source>no track</source><translation>darajasiz</translation></message>
    <message><source>Members by track</source><translation>Aʼzolar darajalar boʻyicha</translation></message>
    <message><source>Customers</source><translation>Mijozlar</translation></message>
    <message><source>How customers stand today</source><translation>Mijozlarning bugungi holati</translation></message>
    <message><source>What happened</source><translation>Nima boʻldi</translation></message>
    <message><source>Movements in the period</source><translation>Davrdagi oʻzgarishlar</translation></message>
    <message><source>Other known customers</source><translation>Boshqa maʼlum mijozlar</translation></message>
    <message><source>Members and others</source><translation>Aʼzolar va boshqalar</translation></message>
    <message><source>Who</source><translation>Kim</translation></message>
    <message><source>When</source><translation>Qachon</translation></message>
    <message><source>Before and after joining</source><translation>Aʼzolikdan oldin va keyin</translation></message>
    <message numerus="yes"><source>{n} days before joining</source><translation><numerusform>aʼzolikdan {n} kun oldin</numerusform></translation></message>
    <message numerus="yes"><source>{n} days from joining on</source><translation><numerusform>aʼzolikdan keyin {n} kun</numerusform></translation></message>
    <message numerus="yes"><source>{n} members who joined in the year up to 90 days before the end of the period. The purchase at which they joined counts as after.</source><translation><numerusform>Davr oxiridan 90 kun oldin tugagan yilda qoʻshilgan {n} ta aʼzo. Qoʻshilgandagi xarid keyingi davrga kiradi.</numerusform></translation></message>
    <message><source>Revenue per customer</source><translation>Bir mijozdan tushum</translation></message>
    <message><source>What customers are worth</source><translation>Mijozlar qancha qiymat keltiradi</translation></message>
    <message><source>Too little is known yet: {weeks} weeks of purchases are needed before anything can be said of what customers will do.</source><translation>Hali maʼlumot kam: mijozlar nima qilishini aytish uchun {weeks} haftalik xaridlar kerak.</translation></message>
    <message><source>Too little is known yet: {least} customers who came on a second day are needed, and there are {known}. With fewer, the figures would follow chance.</source><translation>Hali maʼlumot kam: boshqa kuni yana kelgan {least} ta mijoz kerak, hozircha {known} ta. Bundan kam boʻlsa, raqamlar tasodifiy chiqadi.</translation></message>
    <message><source>The visits of these customers follow no pattern that could be learned, so nothing is said of anybody.</source><translation>Bu mijozlarning tashriflarida oʻrganib boʻladigan qonuniyat yoʻq, shuning uchun hech kim haqida hech narsa aytilmaydi.</translation></message>
    <message><source>No customers of this place have a value yet.</source><translation>Bu joyning mijozlari uchun hali qiymat yoʻq.</translation></message>
    <message><source>Customers looked at</source><translation>Koʻrib chiqilgan mijozlar</translation></message>
    <message><source>Customers still, expected</source><translation>Mijoz boʻlib qolishi kutilgan</translation></message>
    <message><source>Visits in the next 12 months</source><translation>Keyingi 12 oydagi tashriflar</translation></message>
    <message><source>Revenue in the next 12 months</source><translation>Keyingi 12 oydagi tushum</translation></message>
    <message numerus="yes"><source>The best tenth, {n} customers, is expected to bring {share} of the revenue: know them by name.</source><translation><numerusform>Eng yaxshi oʻndan biri, {n} ta mijoz, tushumning {share} qismini keltirishi kutiladi: ularni ismidan taning.</numerusform></translation></message>
    <message numerus="yes"><source>{n} customers are probably gone; they have spent {sum} so far. Ask them back before they forget the shop.</source><translation><numerusform>{n} ta mijoz ketgan boʻlsa kerak; ular hozirgacha {sum} sarflagan. Doʻkonni unutmasidan ularni qaytaring.</numerusform></translation></message>
    <message><source>Who still is a customer</source><translation>Kim hali ham mijoz</translation></message>
    <message><source>Still a customer</source><translation>Hali ham mijoz</translation></message>
    <message><source>Chance of being a customer: {range}</source><translation>Mijoz boʻlish ehtimoli: {range}</translation></message>
    <message><source>{first} to {last}</source><translation>{first} – {last}</translation></message>
    <message><source>Spent so far</source><translation>Hozirgacha sarflagan</translation></message>
    <message><source>Visits in 12 months</source><translation>12 oydagi tashriflar</translation></message>
    <message><source>Revenue in 12 months</source><translation>12 oydagi tushum</translation></message>
    <message><source>What each tenth of the customers is expected to bring</source><translation>Mijozlarning har bir oʻndan biri qancha keltirishi kutiladi</translation></message>
    <message><source>Tenth {place}</source><translation>{place}-oʻndan bir qism</translation></message>
    <message><source>Tenths by expected revenue</source><translation>Kutilgan tushum boʻyicha oʻndan bir qismlar</translation></message>
    <message><source>Customers by expected revenue</source><translation>Kutilgan tushum boʻyicha mijozlar</translation></message>
    <message><source>By expected revenue: tenth {place}</source><translation>Kutilgan tushum boʻyicha: {place}-oʻndan bir qism</translation></message>
    <message><source>Each from</source><translation>Har biri kamida</translation></message>
    <message><source>Each to</source><translation>Har biri koʻpi bilan</translation></message>
    <message><source>By branch</source><translation>Filiallar boʻyicha</translation></message>
    <message><source>Branch visited most</source><translation>Eng koʻp boriladigan filial</translation></message>
    <message><source>Customers of {branch}</source><translation>{branch} mijozlari</translation></message>
    <message><source>Who is expected to bring most</source><translation>Kim eng koʻp keltirishi kutiladi</translation></message>
    <message><source>From the visit days of {customers} customers, {repeaters} of whom came again: how often they come and when they stop (BG/NBD), and what a visit brings (Gamma-Gamma). Whoever came once counts as a customer still: nothing speaks against it yet. These are averages to expect, not promises: one customer may do quite otherwise, a hundred together hardly.</source><translation>{customers} ta mijozning tashrif kunlaridan, ularning {repeaters} tasi yana kelgan: qanchalik tez-tez kelishi va qachon toʻxtashi (BG/NBD), har bir tashrif qancha keltirishi (Gamma-Gamma). Bir marta kelgan ham mijoz hisoblanadi: hali aksiga dalil yoʻq. Bular kutilgan oʻrtachalar, vaʼda emas: bitta mijoz butunlay boshqacha boʻlishi mumkin, yuztasi birga kamdan-kam.</translation></message>
    <message><source>Parameters, time in weeks, money in {currency}: {parameters}.</source><translation>Parametrlar, vaqt haftada, pul {currency}da: {parameters}.</translation></message>
    <message><source>There is no saved segment yet. Save one, and its figures will appear here.</source><translation>Hali saqlangan segment yoʻq. Bittasini saqlang, koʻrsatkichlari shu yerda chiqadi.</translation></message>
    <message><source>Nobody is in it now.</source><translation>Hozir unda hech kim yoʻq.</translation></message>
    <message><source>Worth much, hard to reach: ask them for consent.</source><translation>Qimmatli, lekin yetib borish qiyin: rozilik soʻrang.</translation></message>
    <message><source>Worth much and shrinking: win them back.</source><translation>Qimmatli, lekin kamayib boryapti: qaytaring.</translation></message>
    <message><source>Worth more effort: grow it.</source><translation>Koʻproq kuch sarflashga arziydi: kengaytiring.</translation></message>
    <message><source>Spends little: try one campaign before you give it up.</source><translation>Kam xarid qiladi: voz kechishdan oldin bitta kampaniya sinab koʻring.</translation></message>
    <message><source>Spends little and does not answer: let it go.</source><translation>Kam xarid qiladi va javob bermaydi: voz keching.</translation></message>
    <message><source>Keep it as it is.</source><translation>Shundayligicha davom eting.</translation></message>
    <message><source>Customers in a segment</source><translation>Segmentdagi mijozlar</translation></message>
    <message><source>Revenue from them</source><translation>Ulardan tushum</translation></message>
    <message><source>Revenue by segment</source><translation>Segmentlar boʻyicha tushum</translation></message>
    <message><source>What they bring, and what to do</source><translation>Nima keltiradi va nima qilish kerak</translation></message>
    <message><source>Bought</source><translation>Xarid qilgan</translation></message>
    <message><source>Written to</source><translation>Xabar yuborilgan</translation></message>
    <message><source>What the figures say</source><translation>Raqamlar nima deydi</translation></message>
    <message><source>A customer may be in several segments, so the rows do not add up.</source><translation>Bir mijoz bir nechta segmentda boʻlishi mumkin, shuning uchun qatorlar qoʻshilmaydi.</translation></message>
    <message><source>How large they are</source><translation>Segmentlar hajmi</translation></message>
    <message><source>Share of customers</source><translation>Mijozlardagi ulushi</translation></message>
    <message><source>Came in</source><translation>Kirgan</translation></message>
    <message><source>Left it</source><translation>Chiqqan</translation></message>
    <message><source>Consent, profile and the like keep no history and count for the past as they stand now: {segments}.</source><translation>Rozilik, shaxsiy maʼlumotlar va shu kabilarning tarixi saqlanmaydi, oʻtmish uchun ham hozirgi holati olinadi: {segments}.</translation></message>
    <message><source>From which stage (rows) to which (columns)</source><translation>Qaysi bosqichdan (qator) qaysi bosqichga (ustun)</translation></message>
    <message><source>Stage before</source><translation>Avvalgi bosqich</translation></message>
    <message><source>The stages are those of all customers, in all branches.</source><translation>Bosqichlar barcha filiallardagi barcha mijozlarniki.</translation></message>
    <message><source>A segment holds who fits its rule on the last day of the period. Revenue: what they spent in the period; before: what those in it then spent in the period compared with. Response: of the campaign messages of the period whose days are over, how many were followed by a purchase within them.</source><translation>Segmentga davrning oxirgi kunida qoidasiga mos keladiganlar kiradi. Tushum: ularning shu davrdagi xaridi; avval: oʻsha paytda segmentda boʻlganlarning solishtirilayotgan davrdagi xaridi. Javob: davrda yuborilgan va javob kunlari tugagan kampaniya xabarlaridan nechtasidan keyin shu kunlarda xarid qilingan.</translation></message>
    <message><source>There are no customers yet.</source><translation>Hali mijozlar yoʻq.</translation></message>
    <message><source>Joined in the period</source><translation>Davrda qoʻshilgan</translation></message>
    <message><source>Their score</source><translation>Ularning bahosi</translation></message>
    <message><source>Records to mend</source><translation>Tuzatiladigan yozuvlar</translation></message>
    <message><source>Birthdays on 1 January</source><translation>1-yanvardagi tugʻilgan kunlar</translation></message>
    <message><source>May be there twice</source><translation>Ikki marta yozilgan boʻlishi mumkin</translation></message>
    <message><source>What is missing</source><translation>Nima yetishmaydi</translation></message>
    <message><source>Twice</source><translation>Ikki marta</translation></message>
    <message><source>Quality by: {who}</source><translation>Sifat kesimi: {who}</translation></message>
    <message><source>Mend these first</source><translation>Avval shularni tuzating</translation></message>
    <message><source>Records as they stand today. The score runs from 0 to 100 and falls with every detail that is missing. What cannot be read is never kept and counts as missing; so does a birthday on 1 January, which forms fill in by themselves. Branch: where a customer is at home. Employee: who enrolled them.</source><translation>Yozuvlarning bugungi holati. Baho 0 dan 100 gacha boʻlib, har bir yetishmagan maʼlumot bilan pasayadi. Oʻqib boʻlmaydigan maʼlumot saqlanmaydi va yetishmaydi deb hisoblanadi; shakllar oʻzi toʻldiradigan 1-yanvar ham shunday. Filial: mijozning asosiy filiali. Xodim: uni roʻyxatga olgan kishi.</translation></message>
    <message><source>Member list</source><translation>Aʼzolar roʻyxati</translation></message>
    <message><source>In the period</source><translation>Davrda</translation></message>
    <message><source>In all</source><translation>Jami</translation></message>
    <message><source>Bought in the period</source><translation>Davrda xarid qilgan</translation></message>
    <message><source>cost known for {share} of the revenue</source><translation>tushumning {share} qismi uchun tannarx maʼlum</translation></message>
    <message><source>Products and categories</source><translation>Mahsulotlar va turkumlar</translation></message>
    <message><source>The cost of no product is known.</source><translation>Hech bir mahsulotning tannarxi maʼlum emas.</translation></message>
    <message><source>What brings the most</source><translation>Eng koʻp tushum keltiradiganlar</translation></message>
    <message><source>The {n} with the most revenue are shown.</source><translation>Tushumi eng yuqori {n} tasi koʻrsatilgan.</translation></message>
    <message><source>By department</source><translation>Boʻlimlar boʻyicha</translation></message>
    <message><source>By category</source><translation>Turkumlar boʻyicha</translation></message>
    <message><source>By product</source><translation>Mahsulotlar boʻyicha</translation></message>
    <message><source>Revenue is what was paid for it, returns taken off. Margin: what is left above the cost noted for the product today, as a share of the revenue of products whose cost is known. Returned: as a share of what was sold.</source><translation>Tushum — toʻlangan summa, qaytarilganlar chegirilgan. Yalpi foyda: mahsulotning bugungi tannarxidan ortgani, tannarxi maʼlum mahsulotlar tushumiga nisbatan. Qaytarilgan: sotilganga nisbatan ulush.</translation></message>
    <message><source>Units</source><translation>Dona</translation></message>
    <message><source>Bought by members</source><translation>Aʼzolar xaridi</translation></message>
    <message><source>Returned</source><translation>Qaytarilgan</translation></message>
    <message><source>Margin</source><translation>Yalpi foyda</translation></message>
    <message><source>Margin of revenue</source><translation>Foyda ulushi</translation></message>
    <message><source>Employees</source><translation>Xodimlar</translation></message>
    <message><source>Left on</source><translation>Ketgan kuni</translation></message>
    <message><source>To members</source><translation>Aʼzolarga</translation></message>
    <message><source>Employee by employee</source><translation>Xodimma-xodim</translation></message>
    <message><source>How much of what they sold is tied to a member</source><translation>Sotganining qancha qismi aʼzoga bogʻlangan</translation></message>
    <message><source>Joiners and their score: as in the report on enrolment. Sales are receipts that are not returns; what was sold is after returns. Identified revenue is tied to a known customer.</source><translation>Qoʻshilganlar va ularning bahosi: aʼzolarni roʻyxatga olish hisobotidagidek. Sotuvlar — qaytarish boʻlmagan cheklar; sotilgan summa qaytarishlar chegirilgan holda. Aniqlangan tushum maʼlum mijozga bogʻlangan.</translation></message>
    <message><source>There are no employees yet.</source><translation>Hali xodimlar yoʻq.</translation></message>
    <message><source>The first {shown} of {all} rows; the Excel file holds them all.</source><translation>Dastlabki {shown} qator, jami {all}; barchasi Excel faylida.</translation></message>
    <message><source>Messages sent</source><translation>Yuborilgan xabarlar</translation></message>
    <message><source>Held back</source><translation>Yuborilmagan</translation></message>
    <message><source>Customers reached</source><translation>Xabar olgan mijozlar</translation></message>
    <message><source>Too early</source><translation>Hali erta</translation></message>
    <message><source>Revenue that followed</source><translation>Keyingi tushum</translation></message>
    <message><source>Campaign by campaign</source><translation>Kampaniyama-kampaniya</translation></message>
    <message><source>Response by campaign</source><translation>Kampaniyalar boʻyicha javob</translation></message>
    <message><source>Response: customers who bought within the campaign’s days after the message, of those whose days are over. Return: revenue that followed less cost, against the cost; the cost is the one noted in the campaign. Who was written to might have bought anyway: what a campaign causes, only a control group can say.</source><translation>Javob: xabardan keyin kampaniya kunlari ichida xarid qilgan mijozlar, muddati tugaganlarga nisbatan. Qaytim: keyingi tushumdan xarajat ayirilib, xarajatga nisbatan; xarajat kampaniyada yozilgani. Xabar olganlar usiz ham xarid qilishi mumkin edi: kampaniyaning oʻz taʼsirini faqat nazorat guruhi koʻrsatadi.</translation></message>
    <message><source>No campaign wrote to anybody in this period.</source><translation>Bu davrda hech bir kampaniya xabar yubormagan.</translation></message>
    <message><source>Return on cost</source><translation>Xarajatga qaytim</translation></message>
</context>
<context>
    <name>analytics</name>
</context>
<context>
    <name>backup</name>
    <message><source>backup.bad_file</source><translation>“{name}” Moadonning butun zaxira nusxasi emas. Hech narsa oʻzgarmadi.</translation></message>
    <message><source>backup.not_sound</source><translation>{name} nusxasi tekshiruvdan oʻtmadi va oʻchirildi: maʼlumotlarning oʻzi shikastlangan boʻlishi mumkin. “check”ni ishga tushiring.</translation></message>
    <message><source>Backed up and verified: {file}</source><translation>Zaxira nusxa olindi va tekshirildi: {file}</translation></message>
    <message><source>Restored from {file}.</source><translation>{file} nusxasidan tiklandi.</translation></message>
    <message><source>What was there before is kept in {file}.</source><translation>Avvalgi maʼlumotlar {file} da saqlandi.</translation></message>
    <message><source>The former data could not be read: please check by hand who asked to be erased or not to be written to since this backup.</source><translation>Avvalgi maʼlumotlarni oʻqib boʻlmadi: shu nusxadan beri kim oʻchirishni yoki xabar yubormaslikni soʻraganini oʻzingiz tekshiring.</translation></message>
    <message numerus="yes"><source>{name}: broken in {n} places</source><translation><numerusform>{name}: {n} ta joyda buzilgan</numerusform></translation></message>
    <message numerus="yes"><source>All {n} checks hold.</source><translation><numerusform>Barcha {n} ta tekshiruv joyida.</numerusform></translation></message>
</context>
<context>
    <name>schedule</name>
    <message><source>schedule.unknown_job</source><translation>{job}-raqamli rejalashtirilgan hisobot yoʻq.</translation></message>
    <message><source>Nothing is due.</source><translation>Hozir bajariladigan ish yoʻq.</translation></message>
    <message><source>No report comes by itself yet.</source><translation>Hali rejalashtirilgan hisobot yoʻq.</translation></message>
    <message><source>On the list, as number {job}.</source><translation>Roʻyxatga qoʻshildi, raqami {job}.</translation></message>
    <message><source>Off the list.</source><translation>Roʻyxatdan olib tashlandi.</translation></message>
    <message><source>The mailing “{name}” was stopped in the middle and waits for you.</source><translation>“{name}” kampaniyasi yarmida toʻxtagan va sizni kutmoqda.</translation></message>
    <message numerus="yes"><source>{n} lots of points or credit have lapsed.</source><translation><numerusform>{n} ta ball yoki keshbek partiyasining muddati tugadi.</numerusform></translation></message>
    <message numerus="yes"><source>{n} memberships have ended.</source><translation><numerusform>{n} ta aʼzolik muddati tugadi.</numerusform></translation></message>
    <message numerus="yes"><source>Expectations renewed for {n} customers.</source><translation><numerusform>{n} ta mijozning kutilgan qiymati qayta hisoblandi.</numerusform></translation></message>
</context>
<context>
    <name>planning</name>
    <message><source>planning.nothing_to_vary</source><translation>Qoralamada oʻzgartiradigan bunday narsa yoʻq: {what}.</translation></message>
    <message><source>A club pays off here: customers come back, and often.</source><translation>Bu yerda klub oʻzini oqlaydi: mijozlar qaytib keladi va tez-tez keladi.</translation></message>
    <message><source>A club may pay off here: try it on paper first, with a simulation.</source><translation>Bu yerda klub oʻzini oqlashi mumkin: avval simulyatsiya bilan qogʻozda sinab koʻring.</translation></message>
    <message><source>A club hardly pays off here: few customers come back, or seldom.</source><translation>Bu yerda klub oʻzini deyarli oqlamaydi: mijozlar kam yoki kamdan-kam qaytib keladi.</translation></message>
    <message><source>Too few sales are known by customer to tell whether a club pays off.</source><translation>Klub oʻzini oqlashini aytish uchun mijozi maʼlum savdolar juda kam.</translation></message>
    <message><source>Customers who came back: {share}</source><translation>Qaytib kelgan mijozlar: {share}</translation></message>
    <message><source>Customers with three visits or more: {share}</source><translation>Uch va undan koʻp marta kelgan mijozlar: {share}</translation></message>
    <message><source>Sales by known customers: {share}</source><translation>Maʼlum mijozlarga savdo: {share}</translation></message>
    <message><source>Usual days between visits: {days}</source><translation>Tashriflar orasidagi odatdagi kunlar: {days}</translation></message>
    <message><source>Sales to members: {sum}</source><translation>Aʼzolarga savdo: {sum}</translation></message>
    <message><source>What benefits cost: {sum}</source><translation>Imtiyozlar xarajati: {sum}</translation></message>
    <message><source>Cost per visit: {sum}</source><translation>Har bir tashrif xarajati: {sum}</translation></message>
    <message><source>Fees: {sum}</source><translation>Aʼzolik badallari: {sum}</translation></message>
    <message><source>Credit not used yet: {sum}</source><translation>Hali ishlatilmagan keshbek: {sum}</translation></message>
    <message><source>Not used yet: {sum} of credit and {points} points</source><translation>Hali ishlatilmagan: {sum} keshbek va {points} ball</translation></message>
    <message><source>No rise in sales would pay for it.</source><translation>Savdo qancha oʻsmasin, buni qoplay olmaydi.</translation></message>
    <message><source>It pays if members buy {share} more.</source><translation>Aʼzolar {share} koʻproq xarid qilsa, oʻzini oqlaydi.</translation></message>
    <message><source>Assumed: whoever may join does, and buys what they bought.</source><translation>Faraz: qoʻshilishi mumkin boʻlgan har kim qoʻshiladi va sotib olganini sotib oladi.</translation></message>
    <message><source>Assumed: members pay with all their credit at the next visit.</source><translation>Faraz: aʼzolar keyingi tashrifda butun keshbekini sarflaydi.</translation></message>
    <message><source>Left out, because history does not tell when: {names}</source><translation>Hisobga olinmadi, chunki tarix qachonligini aytmaydi: {names}</translation></message>
    <message><source>Assumed: nobody pays with credit.</source><translation>Faraz: hech kim keshbek bilan toʻlamaydi.</translation></message>
    <message><source>Assumed: {share} margin on goods whose cost is not known.</source><translation>Faraz: tannarxi nomaʼlum tovarlarda {share} yalpi foyda.</translation></message>
    <message numerus="yes"><source>{n} would have joined “{name}”.</source><translation><numerusform>{n} ta mijoz “{name}” dasturiga qoʻshilgan boʻlardi.</numerusform></translation></message>
    <message numerus="yes"><source>{n} join</source><translation><numerusform>{n} kishi qoʻshiladi</numerusform></translation></message>
</context>
<context>
    <name>demo</name>
    <message><source>The demo shop is ready.</source><translation>Namuna doʻkon tayyor.</translation></message>
    <message><source>Everything lies in {folder}:</source><translation>Hammasi {folder} papkasida:</translation></message>
    <message numerus="yes"><source>and {n} mails.</source><translation><numerusform>va {n} ta xat.</numerusform></translation></message>
    <message><source>Making a café with a year of life; this takes a minute…</source><translation>Bir yillik savdosi bor namunaviy qahvaxona tayyorlanmoqda; bir daqiqa kuting…</translation></message>
</context>
<context>
    <name>frame</name>
    <message><source>Work is still going on. Closing stops it, and nothing of it stays.</source><translation>Ish hali tugamagan. Yopilsa, u toʻxtaydi va undan hech narsa saqlanmaydi.</translation></message>
    <message><source>Stop and close</source><translation>Toʻxtatib yopish</translation></message>
    <message><source>Open the file</source><translation>Faylni ochish</translation></message>
    <message><source>Today</source><translation>Bugun</translation></message>
    <message><source>Members</source><translation>Aʼzolar</translation></message>
    <message><source>Segments</source><translation>Segmentlar</translation></message>
    <message><source>Reports</source><translation>Hisobotlar</translation></message>
    <message><source>Settings</source><translation>Sozlamalar</translation></message>
    <message><source>Pages</source><translation>Sahifalar</translation></message>
    <message><source>Close</source><translation>Yopish</translation></message>
    <message><source>Cancel</source><translation>Bekor qilish</translation></message>
    <message><source>Undo</source><translation>Ortga qaytarish</translation></message>
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
    <message><source>No backup yet</source><translation>Hali zaxira nusxa yoʻq</translation></message>
    <message><source>today {hour}</source><translation>bugun {hour}</translation></message>
    <message><source>Last backup: {when}</source><translation>Soʻnggi zaxira: {when}</translation></message>
    <message><source>Take a file in</source><translation>Fayl yuklash</translation></message>
    <message><source>Take in</source><translation>Yuklash</translation></message>
    <message><source>What the file holds</source><translation>Faylda nima bor</translation></message>
    <message><source>No file yet</source><translation>Hali fayl tanlanmagan</translation></message>
    <message><source>Choose a file…</source><translation>Fayl tanlash…</translation></message>
    <message><source>Make branches, members and products not known yet</source><translation>Hali nomaʼlum filial, aʼzo va mahsulotlarni yaratish</translation></message>
    <message><source>File</source><translation>Fayl</translation></message>
    <message><source>Checking the file</source><translation>Fayl tekshirilmoqda</translation></message>
    <message><source>Problems in the file</source><translation>Fayldagi muammolar</translation></message>
    <message><source>Choose the file that the till or another program wrote.</source><translation>Kassa yoki boshqa dastur yozgan faylni tanlang.</translation></message>
    <message><source>Taking in {file}</source><translation>{file} yuklanmoqda</translation></message>
    <message numerus="yes"><source>{n} rows were taken in.</source><translation><numerusform>{n} ta qator yuklandi.</numerusform></translation></message>
    <message><source>The import was taken back.</source><translation>Import bekor qilindi.</translation></message>
    <message><source>Taking the import back</source><translation>Import bekor qilinmoqda</translation></message>
    <message><source>Consents</source><translation>Roziliklar</translation></message>
    <message><source>Balances</source><translation>Balanslar</translation></message>
</context>
<context>
    <name>today</name>
    <message><source>Bring in your sales</source><translation>Savdolaringizni kiriting</translation></message>
    <message><source>The till's file is enough: members, purchases and figures come from it</source><translation>Kassadan olingan fayl yetarli: aʼzolar, xaridlar va raqamlar shundan chiqadi</translation></message>
    <message><source>First step</source><translation>Birinchi qadam</translation></message>
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
    <message><source>{points} pts against the 30 days before</source><translation>Oldingi 30 kunga nisbatan {points} f.p.</translation></message>
    <message><source>{share} against the 30 days before</source><translation>Oldingi 30 kunga nisbatan {share}</translation></message>
    <message><source>{new} new · {active} active</source><translation>{new} yangi · {active} faol</translation></message>
    <message><source>Revenue by week · members and anonymous</source><translation>Haftalik tushum · aʼzolar va nomaʼlumlar</translation></message>
    <message><source>Identified</source><translation>Aniqlangan</translation></message>
    <message><source>Anonymous</source><translation>Nomaʼlum</translation></message>
    <message><source>Benefit use · 30 days</source><translation>Imtiyozlardan foydalanish · 30 kun</translation></message>
    <message><source>cost {cost} · open liability {owed}</source><translation>xarajat {cost} · aʼzolarga qarz {owed}</translation></message>
    <message><source>Nothing was given in the last 30 days</source><translation>Soʻnggi 30 kunda hech narsa berilmadi</translation></message>
    <message numerus="yes"><source>{n} points</source><translation><numerusform>{n} ball</numerusform></translation></message>
    <message><source>Preferred, drifting away</source><translation>Uzoqlashayotgan qadrli mijozlar</translation></message>
    <message><source>Birthdays this week</source><translation>Shu haftadagi tugʻilgan kunlar</translation></message>
    <message><source>May join {program}</source><translation>{program} dasturiga qoʻshilishi mumkin</translation></message>
    <message><source>Data to fix</source><translation>Tuzatiladigan maʼlumot</translation></message>
    <message><source>spent {sum} so far</source><translation>hozirgacha {sum} sarflagan</translation></message>
    <message numerus="yes"><source>{n} members with missing or doubtful data</source><translation><numerusform>{n} ta aʼzoning maʼlumoti chala</numerusform></translation></message>
    <message><source>who cannot be reached gets no benefit</source><translation>bogʻlanib boʻlmaydigan aʼzo imtiyoz olmaydi</translation></message>
    <message><source>Data</source><translation>Maʼlumot</translation></message>
    <message><source>Fix</source><translation>Tuzatish</translation></message>
    <message numerus="yes"><source>{n} preferred members are drifting away</source><translation><numerusform>{n} ta qadrli aʼzo uzoqlashmoqda</numerusform></translation></message>
    <message><source>Drifting</source><translation>Uzoqlashmoqda</translation></message>
    <message numerus="yes"><source>{n} birthdays this week</source><translation><numerusform>Shu hafta {n} ta tugʻilgan kun</numerusform></translation></message>
    <message numerus="yes"><source>{n} of them may be written to</source><translation><numerusform>ulardan {n} tasiga yozish mumkin</numerusform></translation></message>
    <message numerus="yes"><source>{n} customers may join {program}</source><translation><numerusform>{n} ta mijoz {program} dasturiga qoʻshilishi mumkin</numerusform></translation></message>
    <message><source>May join</source><translation>Qoʻshilishi mumkin</translation></message>
    <message><source>Show</source><translation>Koʻrsatish</translation></message>
    <message><source>Worth doing today</source><translation>Bugun qilishga arziydi</translation></message>
    <message><source>Nothing needs you now. Enjoy your customers.</source><translation>Hozir hech narsa sizni kutmayapti. Mijozlaringizdan zavqlaning.</translation></message>
    <message><source>The backup is overdue</source><translation>Zaxira nusxa kechikdi</translation></message>
    <message><source>There is no backup yet</source><translation>Hali bironta zaxira nusxa yoʻq</translation></message>
    <message><source>A copy of today keeps what this computer might lose</source><translation>Bugungi nusxa kompyuter yoʻqotishi mumkin boʻlganini saqlaydi</translation></message>
    <message><source>Backup</source><translation>Zaxira</translation></message>
    <message><source>Back up now</source><translation>Hozir nusxa olish</translation></message>
    <message><source>The backup is made and checked.</source><translation>Zaxira nusxa olindi va tekshirildi.</translation></message>
    <message><source>Making a backup</source><translation>Zaxira nusxa olinmoqda</translation></message>
</context>
<context>
    <name>counter</name>
    <message><source>Counter</source><translation>Kassa</translation></message>
    <message><source>No benefits for this member now.</source><translation>Bu mijoz uchun hozir imtiyoz yoʻq.</translation></message>
    <message><source>Benefits available now</source><translation>Hozir mavjud imtiyozlar</translation></message>
    <message><source>Who is identified sees their benefits here.</source><translation>Mijoz aniqlangach, imtiyozlari shu yerda koʻrinadi.</translation></message>
    <message><source>Taken back. {said}</source><translation>Qaytarib olindi. {said}</translation></message>
    <message><source>All of {name} came back already.</source><translation>{name} toʻliq qaytarilgan.</translation></message>
    <message><source>Only {left} can still come back.</source><translation>Yana faqat {left} qaytarish mumkin.</translation></message>
    <message><source>Choose what comes back: type the line's number.</source><translation>Nima qaytadi? Qator raqamini yozing.</translation></message>
    <message><source>Type the number of a line, or Enter to take back.</source><translation>Qator raqamini yozing yoki qaytarish uchun Enter bosing.</translation></message>
    <message><source>Everything on this receipt came back already.</source><translation>Bu chekdagi hamma narsa allaqachon qaytarilgan.</translation></message>
    <message><source>Sent by</source><translation>Kim tavsiya qildi</translation></message>
    <message><source>first of all</source><translation>eng avval</translation></message>
    <message><source>first name and last name</source><translation>ism va familiya</translation></message>
    <message><source>day.month, the year if they like</source><translation>kun.oy, xohlasa yili ham</translation></message>
    <message><source>may be empty</source><translation>boʻsh qolishi mumkin</translation></message>
    <message><source>scan it, or leave it empty</source><translation>skanerlang yoki boʻsh qoldiring</translation></message>
    <message><source>card or phone of a member</source><translation>aʼzoning kartasi yoki telefoni</translation></message>
    <message><source>Agrees to get offers by SMS</source><translation>SMS orqali takliflar olishga rozi</translation></message>
    <message><source>Agrees to get offers by e-mail</source><translation>E-pochta orqali takliflar olishga rozi</translation></message>
    <message><source>New member</source><translation>Yangi aʼzo</translation></message>
    <message><source>Joins {program}</source><translation>{program} dasturiga qoʻshiladi</translation></message>
    <message><source>Joins no program now</source><translation>Hozircha dasturga qoʻshilmaydi</translation></message>
    <message><source>Save the member</source><translation>Aʼzoni saqlash</translation></message>
    <message><source>Here already?</source><translation>Bizda bormi?</translation></message>
    <message><source>fee {sum}</source><translation>badal {sum}</translation></message>
    <message><source>fee {sum} or none</source><translation>badal {sum} yoki badalsiz</translation></message>
    <message><source>Scan or type</source><translation>Skanerlang yoki yozing</translation></message>
    <message><source>Undo the sale of {sum} · Ctrl Z</source><translation>{sum} lik sotuvni bekor qilish · Ctrl Z</translation></message>
    <message><source>Choose one</source><translation>Birini tanlang</translation></message>
    <message><source>found · {n} ms</source><translation>topildi · {n} ms</translation></message>
    <message><source>card, phone, name or product: scan or type</source><translation>karta, telefon, ism yoki mahsulot: skanerlang yoki yozing</translation></message>
    <message><source>what does it cost?</source><translation>narxi qancha?</translation></message>
    <message><source>how much credit? Enter: all of it</source><translation>qancha keshbek sarflanadi? Enter: hammasi</translation></message>
    <message><source>number of the receipt that comes back</source><translation>qaytayotgan chek raqami</translation></message>
    <message><source>Joins {program} with this sale.</source><translation>Shu xarid bilan {program} dasturiga qoʻshiladi.</translation></message>
    <message><source>What does {name} cost?</source><translation>{name} narxi qancha?</translation></message>
    <message><source>{count} pieces? Check the quantity.</source><translation>{count} dona? Miqdorni tekshiring.</translation></message>
    <message><source>{name} has {held} of credit, not more.</source><translation>{name} hisobida {held} keshbek bor, ortiq emas.</translation></message>
    <message><source>The sale of {sum} is undone.</source><translation>{sum} lik sotuv bekor qilindi.</translation></message>
    <message><source>Enter again records it anyway.</source><translation>Yana Enter bossangiz, baribir yoziladi.</translation></message>
    <message><source>An amount is above zero. For goods that come back: F8.</source><translation>Summa noldan katta boʻladi. Qaytgan tovar uchun: F8.</translation></message>
    <message><source>Scan a product first, then say how many.</source><translation>Avval mahsulotni skanerlang, keyin sonini yozing.</translation></message>
    <message><source>Only {most} is left to pay.</source><translation>Toʻlashga faqat {most} qoldi.</translation></message>
    <message><source>The joining fee is {fee}.</source><translation>Qoʻshilish badali {fee}.</translation></message>
    <message><source>A place is kept: {name}.</source><translation>Joy band qilindi: {name}.</translation></message>
    <message><source>There is no sale of the last hour to undo.</source><translation>Oxirgi bir soatda bekor qilinadigan sotuv yoʻq.</translation></message>
    <message><source>{sum} in one sale? Check the amount.</source><translation>Bitta xaridda {sum}? Summani tekshiring.</translation></message>
    <message><source>Which date?</source><translation>Qaysi sana?</translation></message>
    <message><source>Whose credit? Scan the card first.</source><translation>Kimning keshbeki? Avval kartani skanerlang.</translation></message>
    <message><source>Type how much credit to use, or Esc for none.</source><translation>Qancha keshbek sarflanishini yozing, kerak boʻlmasa Esc.</translation></message>
    <message><source>Who joins? Scan the card first, or F2 for somebody new.</source><translation>Kim qoʻshiladi? Avval kartani skanerlang, yangi odam uchun F2.</translation></message>
    <message><source>Scan the goods, or type what they come to.</source><translation>Tovarlarni skanerlang yoki summasini yozing.</translation></message>
    <message><source>There is nothing to pay yet. Scan the goods first.</source><translation>Hali toʻlaydigan narsa yoʻq. Avval tovarlarni skanerlang.</translation></message>
    <message><source>There is no program that {name} can join now.</source><translation>Hozir {name} qoʻshila oladigan dastur yoʻq.</translation></message>
    <message><source>{name} cannot join yet. {why}</source><translation>{name} hali aʼzo boʻla olmaydi. {why}</translation></message>
    <message><source>{name} cannot join with this purchase. Before it, {why}</source><translation>{name} bu xarid bilan aʼzo boʻla olmaydi. Undan oldin, {why}</translation></message>
    <message><source>{name} has no credit to spend.</source><translation>{name} hisobida sarflaydigan keshbek yoʻq.</translation></message>
    <message><source>Up to {most} can be paid with credit.</source><translation>Keshbek bilan {most} gacha toʻlash mumkin.</translation></message>
    <message><source>Join which program?</source><translation>Qaysi dasturga qoʻshiladi?</translation></message>
    <message><source>Type a line's number, 2*1 for two of line 1, or take all back.</source><translation>Qator raqamini yozing, 2*1 – 1-qatordan ikkita, yoki hammasini qaytaring.</translation></message>
    <message><source>receipt {number}</source><translation>chek {number}</translation></message>
    <message><source>Sold</source><translation>Sotilgan</translation></message>
    <message><source>Comes back</source><translation>Qaytadi</translation></message>
    <message><source>All of it</source><translation>Hammasi</translation></message>
    <message><source>Take back</source><translation>Qaytarib olish</translation></message>
    <message><source>Leave</source><translation>Chiqish</translation></message>
    <message><source>Scan a card, or type a phone or name. Without one the sale is anonymous.</source><translation>Kartani skanerlang yoki telefon, ism yozing. Boʻlmasa xarid nomsiz yoziladi.</translation></message>
    <message><source>Has not bought yet: {thing}</source><translation>Hali olmagan: {thing}</translation></message>
    <message><source>Nobody is identified yet</source><translation>Mijoz hali aniqlanmagan</translation></message>
    <message><source>May join {program}: F6</source><translation>{program} dasturiga qoʻshilishi mumkin: F6</translation></message>
    <message><source>This sale opens {program}: F6</source><translation>Shu xarid bilan {program} dasturiga: F6</translation></message>
    <message><source>comes mostly in the morning</source><translation>odatda ertalab keladi</translation></message>
    <message><source>comes mostly around noon</source><translation>odatda tushda keladi</translation></message>
    <message><source>comes mostly in the afternoon</source><translation>odatda tushdan keyin keladi</translation></message>
    <message><source>comes mostly in the evening</source><translation>odatda kechqurun keladi</translation></message>
    <message><source>Fixed · hard</source><translation>Doimiy · moddiy</translation></message>
    <message><source>Fixed · soft</source><translation>Doimiy · koʻngil uchun</translation></message>
    <message><source>Surprise · hard</source><translation>Syurpriz · moddiy</translation></message>
    <message><source>Surprise · soft</source><translation>Syurpriz · koʻngil uchun</translation></message>
    <message><source>Ask for a phone number</source><translation>Telefon raqamini soʻrang</translation></message>
    <message><source>Ask: may we write to you?</source><translation>Soʻrang: sizga yozsak boʻladimi?</translation></message>
    <message><source>Ask for the birthday</source><translation>Tugʻilgan kunini soʻrang</translation></message>
    <message><source>Ask for an e-mail address</source><translation>E-pochta manzilini soʻrang</translation></message>
    <message><source>Apply</source><translation>Qoʻllash</translation></message>
    <message><source>member since {month}</source><translation>{month} dan beri aʼzo</translation></message>
    <message><source>known since {month}</source><translation>{month} dan beri tanish</translation></message>
    <message><source>visit {number}</source><translation>{number}-tashrif</translation></message>
    <message><source>Birthday today</source><translation>Bugun tugʻilgan kuni</translation></message>
    <message><source>Birthday tomorrow</source><translation>Ertaga tugʻilgan kuni</translation></message>
    <message><source>Not now</source><translation>Hozir emas</translation></message>
    <message><source>worth {sum}</source><translation>qiymati {sum}</translation></message>
    <message><source>Take off</source><translation>Olib tashlash</translation></message>
    <message><source>Missing for {track}</source><translation>{track} uchun yetmaydi</translation></message>
    <message><source>Recorded: {sum}</source><translation>Yozildi: {sum}</translation></message>
    <message><source>{track} track</source><translation>{track} darajasi</translation></message>
    <message><source>not in a program yet</source><translation>hali dasturda emas</translation></message>
    <message><source>card {number}</source><translation>karta {number}</translation></message>
    <message><source>No. {number}</source><translation>raqami {number}</translation></message>
    <message><source>Likes: {things}</source><translation>Yoqtiradi: {things}</translation></message>
    <message><source>owes {amount}</source><translation>qarzi {amount}</translation></message>
    <message><source>good until {day}</source><translation>{day} gacha amal qiladi</translation></message>
    <message><source>Reserve</source><translation>Band qilish</translation></message>
    <message><source>earned {what}</source><translation>{what} yigʻildi</translation></message>
    <message><source>Back in money</source><translation>Pul qaytadi</translation></message>
    <message><source>Back as credit</source><translation>Keshbek boʻlib qaytadi</translation></message>
    <message><source>Taken back of what it earned</source><translation>Yigʻilgandan olinadi</translation></message>
    <message><source>This is not a phone number.</source><translation>Bu telefon raqami emas.</translation></message>
    <message><source>Day and month, as 17.6 or 17.6.1990.</source><translation>Kun va oy, masalan 17.6 yoki 17.6.1990.</translation></message>
    <message><source>A name or a phone is needed.</source><translation>Ism yoki telefon kerak.</translation></message>
    <message><source>This purchase</source><translation>Joriy xarid</translation></message>
    <message><source>Scan products, or type one total such as 88.80 and press Enter.</source><translation>Mahsulotlarni skanerlang yoki 88.80 kabi jami summani yozib Enter bosing.</translation></message>
    <message><source>Till's receipt number</source><translation>Kassa chekining raqami</translation></message>
    <message><source>Till's receipt no. · F7</source><translation>Chek raqami · F7</translation></message>
    <message><source>To pay</source><translation>Toʻlovga</translation></message>
    <message><source>gift</source><translation>sovgʻa</translation></message>
    <message><source>Earns with this purchase</source><translation>Shu xariddan yigʻadi</translation></message>
    <message><source>Joining fee</source><translation>Qoʻshilish badali</translation></message>
    <message><source>Record the purchase</source><translation>Xaridni yozish</translation></message>
    <message><source>Paid with credit</source><translation>Keshbek bilan toʻlandi</translation></message>
    <message><source>Points spent</source><translation>Sarflangan ball</translation></message>
    <message><source>Scan the receipt, or type its number.</source><translation>Chekni skanerlang yoki raqamini yozing.</translation></message>
    <message><source>Which purchase comes back? Or scan its receipt.</source><translation>Qaysi xarid qaytadi? Yoki chekini skanerlang.</translation></message>
    <message><source>Without a receipt: scan the member's card, then F8 lists what they bought.</source><translation>Cheksiz: aʼzo kartasini skanerlang, keyin F8 nima olganini koʻrsatadi.</translation></message>
    <message><source>Which one?</source><translation>Qaysi biri?</translation></message>
    <message><source>There is no sale with the number {text}.</source><translation>{text} raqamli sotuv yoʻq.</translation></message>
    <message><source>Saved: {name}.</source><translation>Saqlandi: {name}.</translation></message>
    <message><source>The condition for joining {program} is not met yet.</source><translation>{program} dasturiga qoʻshilish sharti hali bajarilmagan.</translation></message>
    <message><source>Nobody and nothing is called “{text}”. F2: somebody new.</source><translation>“{text}” degan odam ham, mahsulot ham yoʻq. F2: yangi aʼzo.</translation></message>
    <message><source>No card, phone or product is {text}. F2: somebody new.</source><translation>{text} – bunday karta, telefon yoki mahsulot yoʻq. F2: yangi aʼzo.</translation></message>
    <message><source>Sound at the counter</source><translation>Kassadagi tovush</translation></message>
    <message><source>One tone for found, two for not found</source><translation>Topilsa bir, topilmasa ikki marta</translation></message>
    <message><source>No sound</source><translation>Tovushsiz</translation></message>
    <message><source>How the counter behaves for whoever stands at it.</source><translation>Kassa xodim bilan qanday ishlashi.</translation></message>
    <message><source>checkout.clock_behind</source><translation>Kompyuter soati ({now}) oxirgi yozuvdan ({last}) orqada. Soatni tekshiring.</translation></message>
    <message numerus="yes"><source>Birthday in {n} days</source><translation><numerusform>{n} kundan keyin tugʻilgan kuni</numerusform></translation></message>
    <message numerus="yes"><source>{n} places left</source><translation><numerusform>{n} ta joy qoldi</numerusform></translation></message>
    <message><source>Redeem credit</source><translation>Keshbek bilan toʻlash</translation></message>
    <message><source>Join a program</source><translation>Dasturga qoʻshilish</translation></message>
    <message><source>Start over</source><translation>Boshidan boshlash</translation></message>
    <message><source>Apply a benefit</source><translation>Imtiyozni qoʻllash</translation></message>
    <message><source>{name} is earned by itself.</source><translation>{name} oʻzi yigʻiladi.</translation></message>
</context>
<context>
    <name>members_page</name>
    <message><source>No members yet</source><translation>Hali aʼzolar yoʻq</translation></message>
    <message><source>Take in the till's sales or a list of your customers, and they are here.</source><translation>Kassadagi savdo faylini yoki mijozlar roʻyxatini yuklang, ular shu yerda koʻrinadi.</translation></message>
    <message><source>e-mail</source><translation>e-pochta</translation></message>
    <message><source>SMS</source><translation>SMS</translation></message>
    <message><source>post</source><translation>pochta</translation></message>
    <message><source>phone</source><translation>telefon</translation></message>
    <message><source>Shop</source><translation>Doʻkon</translation></message>
    <message><source>Phone order</source><translation>Telefon buyurtma</translation></message>
    <message><source>Web</source><translation>Sayt</translation></message>
    <message><source>today</source><translation>bugun</translation></message>
    <message><source>yesterday</source><translation>kecha</translation></message>
    <message numerus="yes"><source>{n} days ago</source><translation><numerusform>{n} kun oldin</numerusform></translation></message>
    <message numerus="yes"><source>{n} days</source><translation><numerusform>{n} kun</numerusform></translation></message>
    <message numerus="yes"><source>{n} times</source><translation><numerusform>{n} marta</numerusform></translation></message>
    <message><source>Number</source><translation>Raqam</translation></message>
    <message><source>Last visit</source><translation>Soʻnggi tashrif</translation></message>
    <message><source>Visits</source><translation>Tashriflar</translation></message>
    <message><source>Spent</source><translation>Sarflagan</translation></message>
    <message><source>Balance</source><translation>Balans</translation></message>
    <message><source>Reach</source><translation>Aloqa</translation></message>
    <message><source>Return</source><translation>Qaytarish</translation></message>
    <message><source>Day</source><translation>Kun</translation></message>
    <message><source>Hour</source><translation>Soat</translation></message>
    <message><source>Sum</source><translation>Summa</translation></message>
    <message><source>What</source><translation>Nima</translation></message>
    <message><source>Favourites</source><translation>Sevimlilari</translation></message>
    <message><source>Purchases</source><translation>Xaridlar</translation></message>
    <message><source>No purchases yet.</source><translation>Hali xarid yoʻq.</translation></message>
    <message><source>Data quality</source><translation>Maʼlumot sifati</translation></message>
    <message><source>May not be written to</source><translation>Yozishga ruxsat yoʻq</translation></message>
    <message><source>Spent in all</source><translation>Jami sarflagan</translation></message>
    <message><source>Usual gap</source><translation>Odatdagi oraliq</translation></message>
    <message><source>{basket} a visit</source><translation>har tashrifda {basket}</translation></message>
    <message><source>now at {ratio} × of it</source><translation>hozir {ratio} barobar</translation></message>
    <message><source>{amount} lapses on {day}</source><translation>{amount} {day} kuni kuyadi</translation></message>
    <message><source>Search in the list</source><translation>Roʻyxatdan qidirish</translation></message>
    <message><source>Name, phone, card, e-mail…</source><translation>Ism, telefon, karta, e-pochta…</translation></message>
    <message><source>No members here</source><translation>Bu yerda aʼzo yoʻq</translation></message>
    <message><source>Try fewer letters, or another part of the name or phone.</source><translation>Kamroq harf yoki ism va telefonning boshqa qismini yozib koʻring.</translation></message>
    <message><source>Club</source><translation>Klub</translation></message>
    <message><source>Joined</source><translation>Qoʻshilgan</translation></message>
    <message><source>New card number: {number}</source><translation>Yangi karta raqami: {number}</translation></message>
    <message><source>Printing the card</source><translation>Karta chop etilmoqda</translation></message>
    <message><source>Gathering everything held</source><translation>Saqlangan barcha maʼlumot yigʻilmoqda</translation></message>
    <message><source>Erased. Sums stay, without a name.</source><translation>Oʻchirildi. Summalar ismsiz qoladi.</translation></message>
    <message><source>The two are one now. Both cards stay good.</source><translation>Ikkisi endi bitta. Ikkala karta ham ishlaydi.</translation></message>
    <message><source>Two people: they are not suspected again.</source><translation>Ikki xil odam: endi shubha qilinmaydi.</translation></message>
    <message><source>{name} was written.</source><translation>{name} yozildi.</translation></message>
    <message><source>Purchase</source><translation>Xarid</translation></message>
    <message><source>Account</source><translation>Ball va keshbek</translation></message>
    <message><source>Membership</source><translation>Aʼzolik</translation></message>
    <message><source>Consent</source><translation>Rozilik</translation></message>
    <message><source>brought back</source><translation>qaytarildi</translation></message>
    <message><source>given</source><translation>berildi</translation></message>
    <message><source>reserved</source><translation>band qilindi</translation></message>
    <message><source>earned</source><translation>toʻplandi</translation></message>
    <message><source>redeemed</source><translation>sarflandi</translation></message>
    <message><source>corrected</source><translation>tuzatildi</translation></message>
    <message><source>adjusted by hand</source><translation>qoʻlda tuzatildi</translation></message>
    <message><source>rose a level</source><translation>daraja koʻtarildi</translation></message>
    <message><source>kept the level</source><translation>daraja saqlandi</translation></message>
    <message><source>fell a level</source><translation>daraja tushdi</translation></message>
    <message><source>was invited</source><translation>taklif qilindi</translation></message>
    <message><source>is a member</source><translation>aʼzo</translation></message>
    <message><source>merged with another record</source><translation>boshqa yozuv bilan birlashtirildi</translation></message>
    <message><source>a merge was undone</source><translation>birlashtirish bekor qilindi</translation></message>
    <message><source>everything held was handed out</source><translation>saqlangan barcha maʼlumot berildi</translation></message>
    <message><source>told apart from somebody alike</source><translation>boshqa odam deb belgilandi</translation></message>
    <message><source>{missing} more to {track}</source><translation>{track} gacha yana {missing}</translation></message>
    <message><source>holds until {day}</source><translation>{day} gacha amal qiladi</translation></message>
    <message><source>first known as number {number}</source><translation>birinchi marta {number} raqami bilan yozildi</translation></message>
    <message><source>Benefits now</source><translation>Hozirgi imtiyozlar</translation></message>
    <message><source>Nothing held now.</source><translation>Hozir balansi boʻsh.</translation></message>
    <message><source>{amount} owed after a return</source><translation>qaytarishdan keyin {amount} qarz</translation></message>
    <message><source>does not lapse</source><translation>muddatsiz</translation></message>
    <message><source>No benefit of the club is for this member now.</source><translation>Hozir bu aʼzo uchun klub imtiyozi yoʻq.</translation></message>
    <message numerus="yes"><source>{name}: left unused {n} times in a row</source><translation><numerusform>{name}: ketma-ket {n} marta foydalanilmagan</numerusform></translation></message>
    <message><source>Give “{name}”</source><translation>“{name}”ni berish</translation></message>
    <message><source>Give a benefit</source><translation>Imtiyoz berish</translation></message>
    <message><source>Given by mistake.</source><translation>Xato berilgan.</translation></message>
    <message><source>“{name}” is theirs now.</source><translation>“{name}” berildi.</translation></message>
    <message><source>Given on the member's page.</source><translation>Aʼzo sahifasidan berilgan.</translation></message>
    <message><source>May we write to them?</source><translation>Ularga yozish mumkinmi?</translation></message>
    <message><source>What was said, newest first</source><translation>Nima deyilgan, yangisidan boshlab</translation></message>
    <message><source>agreed, but the address is missing</source><translation>rozi, lekin manzil yoʻq</translation></message>
    <message><source>day not known</source><translation>kuni nomaʼlum</translation></message>
    <message><source>No program is running now.</source><translation>Hozir hech qanday dastur ishlamayapti.</translation></message>
    <message><source>No segment is saved yet.</source><translation>Hali segment saqlanmagan.</translation></message>
    <message><source>in it</source><translation>ichida</translation></message>
    <message><source>not</source><translation>yoʻq</translation></message>
    <message><source>not yet</source><translation>hali yoʻq</translation></message>
    <message><source>Details of the member</source><translation>Aʼzo maʼlumotlari</translation></message>
    <message><source>no matter</source><translation>farqi yoʻq</translation></message>
    <message><source>Correct the balance</source><translation>Balansni tuzatish</translation></message>
    <message><source>Correct</source><translation>Tuzatish</translation></message>
    <message><source>Holds now: {amount}</source><translation>Hozir bor: {amount}</translation></message>
    <message><source>Of what</source><translation>Nima tuzatiladi</translation></message>
    <message><source>Deed</source><translation>Qoʻshish yoki ayirish</translation></message>
    <message><source>Points are whole.</source><translation>Ball butun son boʻladi.</translation></message>
    <message><source>Erase for good</source><translation>Butunlay oʻchirish</translation></message>
    <message><source>Erase</source><translation>Oʻchirish</translation></message>
    <message><source>Name, addresses, notes and letters of {name} go for good, from here and from what was merged into it. Sums stay, without a name. This cannot be undone.</source><translation>{name} ismi, manzillari, izoh va xatlari butunlay oʻchadi, bu yerga birlashtirilganlardan ham. Summalar ismsiz qoladi. Buni bekor qilib boʻlmaydi.</translation></message>
    <message><source>Type the member's number, {number}, to go on</source><translation>Davom etish uchun aʼzo raqamini yozing: {number}</translation></message>
    <message><source>This is not the number.</source><translation>Bu raqam emas.</translation></message>
    <message><source>Two records of one person?</source><translation>Bir odamning ikki yozuvimi?</translation></message>
    <message><source>Merge</source><translation>Birlashtirish</translation></message>
    <message><source>Both cards stay good. What one of them refused stays refused.</source><translation>Ikkala karta ham ishlaydi. Biri rad etgani rad etilganicha qoladi.</translation></message>
    <message><source>Swap</source><translation>Almashtirish</translation></message>
    <message><source>Keep the other record instead</source><translation>Ikkinchi yozuvni qoldirish</translation></message>
    <message><source>household {number}</source><translation>{number}-oila</translation></message>
    <message><source>A family shares a phone, and two people may share a name: you decide.</source><translation>Oila bitta telefonni ishlatadi, ikki odamning ismi bir boʻlishi mumkin: siz hal qilasiz.</translation></message>
    <message><source>They are two people</source><translation>Bular ikki xil odam</translation></message>
    <message><source>Possible duplicates</source><translation>Takror boʻlishi mumkin</translation></message>
    <message><source>Nobody seems to be here twice</source><translation>Hech kim ikki marta yozilmaganga oʻxshaydi</translation></message>
    <message><source>Members who share a phone, an e-mail, or a name and birthday appear here.</source><translation>Telefoni, e-pochtasi yoki ismi va tugʻilgan kuni bir xil aʼzolar shu yerda koʻrinadi.</translation></message>
    <message><source>Likeness</source><translation>Oʻxshashlik</translation></message>
    <message><source>Known longer</source><translation>Avvalroq maʼlum</translation></message>
    <message><source>Known since later</source><translation>Keyinroq maʼlum</translation></message>
    <message><source>Sides of the member</source><translation>Aʼzo sahifasi boʻlimlari</translation></message>
    <message><source>Timeline</source><translation>Voqealar</translation></message>
    <message><source>Why and why not</source><translation>Nega ha va nega yoʻq</translation></message>
    <message numerus="yes"><source>{n} pairs</source><translation><numerusform>{n} ta juft</numerusform></translation></message>
    <message><source>More</source><translation>Yana</translation></message>
    <message><source>Print the card…</source><translation>Kartani chop etish…</translation></message>
    <message><source>Give a new card number</source><translation>Yangi karta raqami berish</translation></message>
    <message><source>Correct the balance…</source><translation>Balansni tuzatish…</translation></message>
    <message><source>Undo the last merge</source><translation>Oxirgi birlashtirishni bekor qilish</translation></message>
    <message><source>Hand out everything held…</source><translation>Saqlangan barcha maʼlumotni berish…</translation></message>
    <message><source>Erase for good…</source><translation>Butunlay oʻchirish…</translation></message>
    <message><source>Details</source><translation>Maʼlumotlarni tahrirlash</translation></message>
    <message><source>later, the last on {day}</source><translation>keyinroq, oxirgisi {day}</translation></message>
    <message><source>Never bought, though most like them do</source><translation>Hech olmagan, oʻziga oʻxshaganlarning koʻpi esa oladi</translation></message>
    <message><source>Bought {bought}, never {never}</source><translation>{bought} olgan, {never} hech olmagan</translation></message>
    <message><source>{both} of {buyers} who bought {bought} did: {share}, against {everybody} of everybody</source><translation>{bought} olgan {buyers} kishidan {both} tasi olgan: {share}, barcha mijozlarda esa {everybody}</translation></message>
    <message><source>Next 12 months</source><translation>Keyingi 12 oy</translation></message>
    <message><source>after one visit nobody can tell who stays</source><translation>bir tashrifdan keyin kim qolishini bilib boʻlmaydi</translation></message>
    <message><source>customer still: {chance}</source><translation>hali ham mijoz: {chance}</translation></message>
    <message><source>not worked out yet</source><translation>hali hisoblanmagan</translation></message>
    <message><source>too little is known of the shop’s customers yet</source><translation>doʻkon mijozlari haqida hali kam maʼlumot bor</translation></message>
    <message><source>not known yet of this customer</source><translation>bu mijoz haqida hali nomaʼlum</translation></message>
</context>
<context>
    <name>programs_page</name>
    <message><source>Programs &amp; benefits</source><translation>Klub va imtiyozlar</translation></message>
    <message><source>Programs</source><translation>Dasturlar</translation></message>
    <message><source>Draft</source><translation>Qoralama</translation></message>
    <message><source>Running</source><translation>Ishlamoqda</translation></message>
    <message><source>Closed</source><translation>Yopilgan</translation></message>
    <message><source>Open</source><translation>Ochish</translation></message>
    <message><source>Begin</source><translation>Boshlash</translation></message>
    <message><source>Joined this month</source><translation>Shu oyda qoʻshildi</translation></message>
    <message><source>Owed to members</source><translation>Aʼzolarga qarz</translation></message>
    <message><source>Budget: {part} of {whole} used</source><translation>Byudjet: {whole} dan {part} ishlatildi</translation></message>
    <message><source>Begin a new program with</source><translation>Yangi dasturni nimadan boshlaymiz</translation></message>
    <message><source>Does a club fit this shop?</source><translation>Klub bu doʻkonga mosmi?</translation></message>
    <message><source>A club gives customers a reason to come back</source><translation>Klub mijozlarga qaytib kelish uchun sabab beradi</translation></message>
    <message><source>Say who may join: after so many visits, for a fee, or everybody.</source><translation>Kim qoʻshilishi mumkinligini belgilang: bir necha tashrifdan keyin, toʻlov evaziga yoki hamma.</translation></message>
    <message><source>Say what members get: credit, points, a discount, a gift, a surprise.</source><translation>Aʼzolar nima olishini belgilang: keshbek, ball, chegirma, sovgʻa, syurpriz.</translation></message>
    <message><source>Try it on your own past sales before anybody hears of it.</source><translation>Eʼlon qilishdan oldin oʻz savdolaringizda sinab koʻring.</translation></message>
    <message><source>Launch it, and watch who joins, where and through whom.</source><translation>Ishga tushiring va kim, qayerda, kim orqali qoʻshilayotganini kuzating.</translation></message>
    <message><source>Choose a starting point beside; everything in it can be changed.</source><translation>Yondagi namunalardan birini tanlang; hammasini oʻzgartirish mumkin.</translation></message>
    <message><source>Candidates</source><translation>Nomzodlar</translation></message>
    <message><source>Nearly</source><translation>Ozgina qoldi</translation></message>
    <message><source>Enrol now</source><translation>Hozir aʼzo qilish</translation></message>
    <message><source>Invite the chosen</source><translation>Tanlanganlarni taklif qilish</translation></message>
    <message><source>Invite all</source><translation>Hammani taklif qilish</translation></message>
    <message><source>Invited</source><translation>Taklif qilingan</translation></message>
    <message><source>Why</source><translation>Sababi</translation></message>
    <message><source>Nobody here now</source><translation>Hozircha hech kim yoʻq</translation></message>
    <message><source>Who comes to satisfy the join condition appears by themselves.</source><translation>Qoʻshilish shartiga mos kelganlar shu yerda oʻzi paydo boʻladi.</translation></message>
    <message><source>All of these were invited before.</source><translation>Ularning barchasi avval taklif qilingan.</translation></message>
    <message><source>The fee was paid</source><translation>Toʻlov olindi</translation></message>
    <message><source>Take the fee first, then tick the box.</source><translation>Avval toʻlovni oling, keyin belgilang.</translation></message>
    <message><source>Candidate</source><translation>Nomzod</translation></message>
    <message><source>Member</source><translation>Aʼzo</translation></message>
    <message><source>Term is over</source><translation>Muddati tugagan</translation></message>
    <message><source>Left</source><translation>Chiqib ketgan</translation></message>
    <message><source>How they stand</source><translation>Holati</translation></message>
    <message><source>Leaves the program</source><translation>Dasturdan chiqarish</translation></message>
    <message><source>Renew</source><translation>Uzaytirish</translation></message>
    <message><source>Members of the program</source><translation>Dastur aʼzolari</translation></message>
    <message><source>Invite candidates, or enrol customers at the counter.</source><translation>Nomzodlarni taklif qiling yoki mijozlarni kassada aʼzo qiling.</translation></message>
    <message><source>for life</source><translation>umrbod</translation></message>
    <message><source>{track}, until {day}</source><translation>{track}, {day} gacha</translation></message>
    <message><source>Until</source><translation>Qachongacha</translation></message>
    <message><source>Everybody</source><translation>Hamma</translation></message>
    <message><source>Renew · {name}</source><translation>Uzaytirish · {name}</translation></message>
    <message><source>The fee was paid on</source><translation>Toʻlov olingan kun</translation></message>
    <message><source>{name} leaves the program</source><translation>{name} dasturdan chiqadi</translation></message>
    <message><source>What they earned stays theirs until it lapses.</source><translation>Toʻplaganlari muddati tugaguncha oʻzlarida qoladi.</translation></message>
    <message><source>Say why.</source><translation>Sababini yozing.</translation></message>
    <message><source>Moved away, asked to leave…</source><translation>Koʻchib ketdi, chiqishni soʻradi…</translation></message>
    <message><source>{name} belongs until {day}.</source><translation>{name} {day} gacha aʼzo.</translation></message>
    <message><source>{member} left “{name}”.</source><translation>{member} “{name}”dan chiqdi.</translation></message>
    <message><source>Sides of the program</source><translation>Dastur sahifasi boʻlimlari</translation></message>
    <message><source>Credit club</source><translation>Keshbek klubi</translation></message>
    <message><source>Points club</source><translation>Ball klubi</translation></message>
    <message><source>Members’ card</source><translation>Aʼzo kartasi</translation></message>
    <message><source>Levels club</source><translation>Darajali klub</translation></message>
    <message><source>A part of every purchase comes back as credit for the next one.</source><translation>Har bir xaridning bir qismi keyingisi uchun keshbek boʻlib qaytadi.</translation></message>
    <message><source>Every purchase earns points; enough points buy a benefit.</source><translation>Har bir xarid ball beradi; yetarli ballga imtiyoz olinadi.</translation></message>
    <message><source>A yearly fee buys a standing discount and a birthday present.</source><translation>Yillik toʻlov doimiy chegirma va tugʻilgan kun sovgʻasini beradi.</translation></message>
    <message><source>Three levels; who buys more gets back more.</source><translation>Uch daraja; koʻproq xarid qilgan koʻproq qaytarib oladi.</translation></message>
    <message><source>Occasional customers come back every week</source><translation>Ahyonda keladiganlar har hafta keladi</translation></message>
    <message><source>Every purchase counts towards the next treat</source><translation>Har bir xarid keyingi sovgʻaga yaqinlashtiradi</translation></message>
    <message><source>Regular customers buy everything here</source><translation>Doimiy mijozlar hammasini shu yerdan oladi</translation></message>
    <message><source>Good customers become the best ones</source><translation>Yaxshi mijozlar eng yaxshisiga aylanadi</translation></message>
    <message><source>5% back as credit</source><translation>5% keshbek</translation></message>
    <message><source>Points on every purchase</source><translation>Har bir xaridga ball</translation></message>
    <message><source>10% off for 100 points</source><translation>100 ballga 10% chegirma</translation></message>
    <message><source>10% off every purchase</source><translation>Har bir xaridga 10% chegirma</translation></message>
    <message><source>Birthday present</source><translation>Tugʻilgan kun sovgʻasi</translation></message>
    <message><source>Bronze</source><translation>Bronza</translation></message>
    <message><source>Silver</source><translation>Kumush</translation></message>
    <message><source>Gold</source><translation>Oltin</translation></message>
    <message><source>Fill this in.</source><translation>Buni toʻldiring.</translation></message>
    <message><source>This is not a number.</source><translation>Bu son emas.</translation></message>
    <message><source>From {low} to {high}.</source><translation>{low} dan {high} gacha.</translation></message>
    <message numerus="yes"><source>{n} invited to “{name}”.</source><translation><numerusform>{n} kishi “{name}” dasturiga taklif qilindi.</numerusform></translation></message>
    <message numerus="yes"><source>Joining costs {fee} for each of {n} customers.</source><translation><numerusform>Qoʻshilish {n} ta mijozning har biri uchun {fee}.</numerusform></translation></message>
    <message numerus="yes"><source>At most {n} decimals.</source><translation><numerusform>Koʻpi bilan {n} ta kasr raqami.</numerusform></translation></message>
    <message><source>Who enrolled them</source><translation>Kim aʼzo qilgan</translation></message>
    <message><source>good to the end of the month</source><translation>oy oxirigacha amal qiladi</translation></message>
    <message><source>good to the end of the quarter</source><translation>chorak oxirigacha amal qiladi</translation></message>
    <message><source>good to the end of the year</source><translation>yil oxirigacha amal qiladi</translation></message>
    <message><source>to who brought a friend</source><translation>doʻst olib kelganga</translation></message>
    <message><source>to a friend who was brought</source><translation>olib kelingan doʻstga</translation></message>
    <message><source>to a friend who was brought and who brought them</source><translation>olib kelingan doʻstga va olib kelganga</translation></message>
    <message><source>{share} off {goods}</source><translation>{goods} uchun {share} chegirma</translation></message>
    <message><source>{amount} off {goods}</source><translation>{goods} uchun {amount} chegirma</translation></message>
    <message><source>{share} of {goods} back as credit</source><translation>{goods} uchun {share} keshbek</translation></message>
    <message><source>{amount} as credit</source><translation>{amount} keshbek</translation></message>
    <message><source>{points} points for every {amount}</source><translation>har {amount} uchun {points} ball</translation></message>
    <message><source>a present: {product}</source><translation>sovgʻa: {product}</translation></message>
    <message><source>a present</source><translation>sovgʻa</translation></message>
    <message><source>an experience</source><translation>tadbir</translation></message>
    <message><source>on every purchase</source><translation>har bir xaridda</translation></message>
    <message><source>for the birthday, from {before} days before to {after} days after</source><translation>tugʻilgan kunga, {before} kun oldindan {after} kun keyingacha</translation></message>
    <message><source>on each anniversary of joining</source><translation>aʼzo boʻlgan kunning har yilligida</translation></message>
    <message><source>on reaching a level</source><translation>darajaga yetganda</translation></message>
    <message><source>once the friend joins</source><translation>doʻst aʼzo boʻlganda</translation></message>
    <message><source>once the friend buys</source><translation>doʻst xarid qilganda</translation></message>
    <message><source>when you give it</source><translation>siz berganingizda</translation></message>
    <message><source>as a surprise that is drawn</source><translation>qurʼa bilan beriladigan syurpriz</translation></message>
    <message><source>from {amount} up</source><translation>{amount} dan boshlab</translation></message>
    <message><source>without {goods}</source><translation>{goods}dan tashqari</translation></message>
    <message><source>beginning on {day}</source><translation>{day} dan boshlab</translation></message>
    <message><source>until {day} inclusive</source><translation>{day} gacha, shu kun ham kiradi</translation></message>
    <message><source>for {levels}</source><translation>{levels} uchun</translation></message>
    <message><source>for those who satisfy a condition</source><translation>shartga mos kelganlar uchun</translation></message>
    <message><source>until it has cost {amount}</source><translation>xarajati {amount} boʻlguncha</translation></message>
    <message><source>not together with any other benefit</source><translation>boshqa imtiyoz bilan birga emas</translation></message>
    <message><source>not together with {others}</source><translation>{others} bilan birga emas</translation></message>
    <message><source>on entering the segment “{name}”</source><translation>“{name}” segmentiga kirganda</translation></message>
    <message><source>the whole basket</source><translation>butun xarid</translation></message>
    <message><source>the cheapest item</source><translation>eng arzon mahsulot</translation></message>
    <message><source>the cheapest of {goods}</source><translation>{goods} ichida eng arzoni</translation></message>
    <message><source>{value}%</source><translation>{value}%</translation></message>
    <message numerus="yes"><source>good for {n} days</source><translation><numerusform>{n} kun amal qiladi</numerusform></translation></message>
    <message numerus="yes"><source>good for {n} months</source><translation><numerusform>{n} oy amal qiladi</numerusform></translation></message>
    <message numerus="yes"><source>lapses after {n} months without a visit</source><translation><numerusform>{n} oy kelinmasa kuyadi</numerusform></translation></message>
    <message numerus="yes"><source>an experience for {n} at a time</source><translation><numerusform>bir vaqtda {n} kishilik tadbir</numerusform></translation></message>
    <message numerus="yes"><source>when there are {n} of them in the basket</source><translation><numerusform>savatda ulardan {n} ta boʻlsa</numerusform></translation></message>
    <message numerus="yes"><source>for {n} of their points</source><translation><numerusform>{n} ball evaziga</numerusform></translation></message>
    <message numerus="yes"><source>up to {n} times a basket</source><translation><numerusform>bir xaridda {n} martagacha</numerusform></translation></message>
    <message numerus="yes"><source>{n} times a member in a calendar month</source><translation><numerusform>har aʼzoga bir oyda {n} marta</numerusform></translation></message>
    <message numerus="yes"><source>{n} times in all</source><translation><numerusform>jami {n} marta</numerusform></translation></message>
    <message numerus="yes"><source>{n} in stock</source><translation><numerusform>zaxirada {n} ta</numerusform></translation></message>
    <message numerus="yes"><source>to be used within {n} days</source><translation><numerusform>{n} kun ichida foydalanish kerak</numerusform></translation></message>
    <message numerus="yes"><source>again after {n} days at the earliest</source><translation><numerusform>qayta kamida {n} kundan keyin</numerusform></translation></message>
    <message numerus="yes"><source>once every {n} visits</source><translation><numerusform>har {n} tashrifda bir marta</numerusform></translation></message>
    <message numerus="yes"><source>{n} points for every {amount}</source><translation><numerusform>har {amount} uchun {n} ball</numerusform></translation></message>
    <message numerus="yes"><source>{n} times a member in {days} days</source><translation><numerusform>har aʼzoga {days} kunda {n} marta</numerusform></translation></message>
    <message><source>Brands</source><translation>Brendlar</translation></message>
    <message><source>Never lapses</source><translation>Kuymaydi</translation></message>
    <message><source>Days after</source><translation>Shuncha kundan keyin</translation></message>
    <message><source>Months after</source><translation>Shuncha oydan keyin</translation></message>
    <message><source>Months without a visit</source><translation>Kelinmagan oylar</translation></message>
    <message><source>End of the month</source><translation>Oy oxiri</translation></message>
    <message><source>End of the quarter</source><translation>Chorak oxiri</translation></message>
    <message><source>End of the year</source><translation>Yil oxiri</translation></message>
    <message><source>It ends before it begins.</source><translation>Boshlanmasdan oldin tugayapti.</translation></message>
    <message><source>The whole basket</source><translation>Butun xarid</translation></message>
    <message><source>The cheapest item</source><translation>Eng arzon mahsulot</translation></message>
    <message><source>Certain goods</source><translation>Muayyan mahsulotlar</translation></message>
    <message><source>The cheapest of certain goods</source><translation>Muayyan mahsulotlarning eng arzoni</translation></message>
    <message><source>On what</source><translation>Nimaga</translation></message>
    <message><source>Choose the goods.</source><translation>Mahsulotlarni tanlang.</translation></message>
    <message><source>Times a member</source><translation>Har aʼzoga necha marta</translation></message>
    <message><source>as often as they like</source><translation>xohlagancha</translation></message>
    <message><source>in a calendar month</source><translation>bir oy ichida</translation></message>
    <message><source>in so many days</source><translation>shuncha kun ichida</translation></message>
    <message><source>Over which time</source><translation>Qaysi muddatda</translation></message>
    <message><source>How many days</source><translation>Necha kun</translation></message>
    <message><source>How many</source><translation>Nechta</translation></message>
    <message><source>Lapses</source><translation>Kuyadi</translation></message>
    <message><source>Only for those who satisfy a condition</source><translation>Faqat shartga mos kelganlarga</translation></message>
    <message><source>Who may have it</source><translation>Kim olishi mumkin</translation></message>
    <message><source>Discount in percent</source><translation>Foizli chegirma</translation></message>
    <message><source>Discount of an amount</source><translation>Summali chegirma</translation></message>
    <message><source>Present</source><translation>Sovgʻa</translation></message>
    <message><source>Experience</source><translation>Tadbir</translation></message>
    <message><source>Every purchase</source><translation>Har bir xarid</translation></message>
    <message><source>Every so many visits</source><translation>Bir necha tashrifda bir</translation></message>
    <message><source>Anniversary of joining</source><translation>Aʼzolik yilligi</translation></message>
    <message><source>Reaching a level</source><translation>Darajaga yetish</translation></message>
    <message><source>Bringing a friend</source><translation>Doʻst olib kelish</translation></message>
    <message><source>Entering a segment</source><translation>Segmentga kirish</translation></message>
    <message><source>Given by hand</source><translation>Qoʻlda beriladi</translation></message>
    <message><source>Surprise that is drawn</source><translation>Qurʼali syurpriz</translation></message>
    <message><source>What members get</source><translation>Aʼzolar nima oladi</translation></message>
    <message><source>For what</source><translation>Nima uchun</translation></message>
    <message><source>How much</source><translation>Qancha</translation></message>
    <message><source>points for each {unit}</source><translation>har {unit} uchun ball</translation></message>
    <message><source>Product number</source><translation>Mahsulot raqami</translation></message>
    <message><source>No article</source><translation>Mahsulotsiz</translation></message>
    <message><source>Places at a time</source><translation>Bir vaqtda joylar</translation></message>
    <message><source>In stock</source><translation>Zaxirada</translation></message>
    <message><source>At least so many of them</source><translation>Kamida shuncha dona</translation></message>
    <message><source>Without</source><translation>Bundan tashqari</translation></message>
    <message><source>When and where</source><translation>Qachon va qayerda</translation></message>
    <message><source>Before the birthday</source><translation>Tugʻilgan kundan oldin</translation></message>
    <message><source>After the birthday</source><translation>Tugʻilgan kundan keyin</translation></message>
    <message><source>Both</source><translation>Ikkalasi</translation></message>
    <message><source>Who brought a friend</source><translation>Doʻst olib kelgan</translation></message>
    <message><source>The friend</source><translation>Kelgan doʻst</translation></message>
    <message><source>Who gets it</source><translation>Kim oladi</translation></message>
    <message><source>The friend joined</source><translation>Doʻst aʼzo boʻldi</translation></message>
    <message><source>The friend bought</source><translation>Doʻst xarid qildi</translation></message>
    <message><source>Once</source><translation>Qachon</translation></message>
    <message><source>Again at the earliest after</source><translation>Qayta eng kamida</translation></message>
    <message><source>To be used within</source><translation>Foydalanish muddati</translation></message>
    <message><source>Basket of at least</source><translation>Xarid kamida</translation></message>
    <message><source>Only on</source><translation>Faqat shu kunlari</translation></message>
    <message><source>Only at</source><translation>Faqat shu soatlarda</translation></message>
    <message><source>Only in</source><translation>Faqat shu filiallarda</translation></message>
    <message><source>Begins</source><translation>Boshlanadi</translation></message>
    <message><source>Ends</source><translation>Tugaydi</translation></message>
    <message><source>From a day on</source><translation>Muayyan kundan</translation></message>
    <message><source>Up to a day</source><translation>Muayyan kungacha</translation></message>
    <message><source>For whom, and how often</source><translation>Kimga va necha marta</translation></message>
    <message><source>Only for levels</source><translation>Faqat shu darajalarga</translation></message>
    <message><source>Costs the member</source><translation>Aʼzoga bahosi</translation></message>
    <message><source>One member</source><translation>Bir aʼzo</translation></message>
    <message><source>Times a basket</source><translation>Bir xaridda necha marta</translation></message>
    <message><source>Times in all</source><translation>Jami necha marta</translation></message>
    <message><source>Until it has cost</source><translation>Xarajati shunga yetguncha</translation></message>
    <message><source>What it costs and is worth, and what it goes with</source><translation>Narxi, qiymati va nima bilan birga</translation></message>
    <message><source>Costs the shop</source><translation>Doʻkonga bahosi</translation></message>
    <message><source>Worth to the member</source><translation>Aʼzo uchun qiymati</translation></message>
    <message><source>Applied by itself at the counter</source><translation>Kassada oʻzi qoʻllanadi</translation></message>
    <message><source>A surprise: not told beforehand</source><translation>Syurpriz: oldindan aytilmaydi</translation></message>
    <message><source>Soft: special treatment rather than money</source><translation>Koʻngil uchun: pul emas, alohida eʼtibor</translation></message>
    <message><source>Not together with any other benefit</source><translation>Boshqa hech qanday imtiyoz bilan birga emas</translation></message>
    <message><source>Not together with</source><translation>Birga qoʻllanmaydi</translation></message>
    <message><source>Comes earlier with a higher number</source><translation>Katta son oldinroq</translation></message>
    <message><source>New benefit</source><translation>Yangi imtiyoz</translation></message>
    <message><source>Back to the benefits</source><translation>Imtiyozlarga qaytish</translation></message>
    <message><source>Members get nothing yet</source><translation>Aʼzolar hali hech narsa olmayapti</translation></message>
    <message><source>Give them a reason to come back: credit, a discount, a present.</source><translation>Qaytib kelishga sabab bering: keshbek, chegirma, sovgʻa.</translation></message>
    <message><source>Make the first benefit</source><translation>Birinchi imtiyozni yarating</translation></message>
    <message><source>Level: {name}</source><translation>Daraja: {name}</translation></message>
    <message><source>For all members</source><translation>Barcha aʼzolar uchun</translation></message>
    <message><source>Stopped</source><translation>Toʻxtatilgan</translation></message>
    <message><source>Changes on {day}</source><translation>{day} kuni oʻzgaradi</translation></message>
    <message><source>Stop</source><translation>Toʻxtatish</translation></message>
    <message><source>End “{name}” today? What members already hold stays theirs.</source><translation>“{name}” bugun tugatilsinmi? Aʼzolar qoʻlidagi narsalar oʻzlarida qoladi.</translation></message>
    <message><source>What it says</source><translation>Maʼnosi</translation></message>
    <message><source>What members get is put into words here, as soon as enough is filled in.</source><translation>Yetarli maʼlumot kiritilgach, aʼzolar nima olishi shu yerda soʻz bilan yoziladi.</translation></message>
    <message><source>From when</source><translation>Qachondan boshlab</translation></message>
    <message><source>The new terms count from</source><translation>Yangi shartlar shu kundan</translation></message>
    <message><source>What was earned and given by then stays as it is. Limits, stock, order and price count at once.</source><translation>Ungacha toʻplangan va berilgan narsalar oʻzgarmaydi. Cheklov, zaxira, tartib va narx darhol kuchga kiradi.</translation></message>
    <message><source>Something is still missing; see the marked fields.</source><translation>Hali nimadir yetishmaydi; belgilangan joylarga qarang.</translation></message>
    <message numerus="yes"><source>{n} uses, cost {amount}</source><translation><numerusform>{n} marta, xarajat {amount}</numerusform></translation></message>
    <message><source>Change the terms</source><translation>Shartni oʻzgartirish</translation></message>
    <message numerus="yes"><source>{n} members left it unused {times} times or more in a row.</source><translation><numerusform>{n} ta aʼzo undan ketma-ket {times} marta yoki undan koʻp foydalanmadi.</numerusform></translation></message>
    <message><source>“{name}” would be a change for them.</source><translation>“{name}” ularga yangilik boʻladi.</translation></message>
    <message><source>Make them something new.</source><translation>Ularga yangi narsa taklif qiling.</translation></message>
    <message><source>Tired of “{name}”</source><translation>“{name}”dan zerikkanlar</translation></message>
    <message><source>See who they are</source><translation>Ular kimligini koʻrish</translation></message>
    <message><source>From the hour</source><translation>Soatdan</translation></message>
    <message><source>To the hour</source><translation>Soatgacha</translation></message>
    <message><source>by what they spent</source><translation>sarflagan puliga koʻra</translation></message>
    <message><source>by visits</source><translation>tashriflarga koʻra</translation></message>
    <message><source>by points they earned</source><translation>toʻplagan balliga koʻra</translation></message>
    <message><source>Reached by</source><translation>Nimaga koʻra</translation></message>
    <message><source>Over months</source><translation>Necha oy ichida</translation></message>
    <message><source>Warn days before</source><translation>Necha kun oldin ogohlantirish</translation></message>
    <message><source>over</source><translation>muddat</translation></message>
    <message><source>months, warned</source><translation>oy, ogohlantirish</translation></message>
    <message><source>days before the end</source><translation>kun oldin</translation></message>
    <message><source>Without levels all members get the same. The lowest level is everybody's.</source><translation>Darajasiz hamma bir xil oladi. Eng quyi daraja hammaniki.</translation></message>
    <message><source>Reached from</source><translation>Yetish chegarasi</translation></message>
    <message><source>Held from</source><translation>Saqlash chegarasi</translation></message>
    <message><source>for everybody</source><translation>hamma uchun</translation></message>
    <message><source>the same</source><translation>xuddi shu</translation></message>
    <message><source>Give every level a name.</source><translation>Har bir darajaga nom bering.</translation></message>
    <message><source>Two levels have the same name.</source><translation>Ikki darajaning nomi bir xil.</translation></message>
    <message><source>Say what each higher level is reached from.</source><translation>Har bir yuqori daraja chegarasini yozing.</translation></message>
    <message><source>Each level asks for more than the one below it.</source><translation>Har bir daraja pastdagisidan koʻproq talab qiladi.</translation></message>
    <message><source>Name of the level</source><translation>Daraja nomi</translation></message>
    <message><source>Launch the program</source><translation>Dasturni ishga tushirish</translation></message>
    <message><source>Close the program</source><translation>Dasturni yopish</translation></message>
    <message><source>What it is for</source><translation>Maqsadi</translation></message>
    <message><source>Behaviour to strengthen</source><translation>Kuchaytiriladigan odat</translation></message>
    <message><source>Behaviour to keep</source><translation>Saqlanadigan odat</translation></message>
    <message><source>Behaviour to create</source><translation>Yaratiladigan odat</translation></message>
    <message><source>Positioning, from popular to prestige</source><translation>Bozordagi oʻrni, ommaboplikdan nufuzgacha</translation></message>
    <message><source>popular</source><translation>ommabop</translation></message>
    <message><source>prestige</source><translation>nufuzli</translation></message>
    <message><source>Who may join</source><translation>Kim qoʻshilishi mumkin</translation></message>
    <message><source>months; empty is for life</source><translation>oy; boʻsh boʻlsa umrbod</translation></message>
    <message><source>Term</source><translation>Muddat</translation></message>
    <message><source>days before its end</source><translation>kun tugashidan oldin</translation></message>
    <message><source>Renewal from</source><translation>Uzaytirish</translation></message>
    <message><source>Levels</source><translation>Darajalar</translation></message>
    <message><source>Budget and days</source><translation>Byudjet va kunlar</translation></message>
    <message><source>Budget for benefits</source><translation>Imtiyozlar byudjeti</translation></message>
    <message><source>Could join now</source><translation>Hozir qoʻshila oladi</translation></message>
    <message><source>Close “{name}” today? Nobody joins any more and nothing is earned; what members hold stays theirs.</source><translation>“{name}” bugun yopilsinmi? Endi hech kim qoʻshilmaydi va toʻplanmaydi; aʼzolardagi narsalar oʻzlarida qoladi.</translation></message>
    <message><source>Taken. The condition counts now, a new rate from {day}.</source><translation>Qoʻllandi. Shart hozirdan, yangi foiz {day} dan amal qiladi.</translation></message>
    <message><source>Trying it on your past sales</source><translation>Oʻtgan savdolarda sinalmoqda</translation></message>
    <message><source>Would have joined</source><translation>Qoʻshilgan boʻlardi</translation></message>
    <message><source>Cost of benefits</source><translation>Imtiyozlar xarajati</translation></message>
    <message><source>Cost per visit</source><translation>Bir tashrif xarajati</translation></message>
    <message><source>Sales must rise by</source><translation>Savdo oʻsishi kerak</translation></message>
    <message><source>Simulate</source><translation>Sinab koʻrish</translation></message>
    <message><source>What if</source><translation>Agar</translation></message>
    <message><source>Join threshold</source><translation>Qoʻshilish chegarasi</translation></message>
    <message><source>Benefit rate</source><translation>Imtiyoz foizi</translation></message>
    <message><source>Tried on</source><translation>Nimada sinaladi</translation></message>
    <message><source>Members pay with all their credit</source><translation>Aʼzolar butun keshbekini sarflaydi</translation></message>
    <message><source>Members leave their credit</source><translation>Aʼzolar keshbekini saqlab qoʻyadi</translation></message>
    <message><source>What members do</source><translation>Aʼzolar nima qiladi</translation></message>
    <message><source>Margin where no cost is known</source><translation>Tannarx nomaʼlum boʻlsa, yalpi foyda</translation></message>
    <message><source>Compare thresholds and rates</source><translation>Chegara va foizlarni solishtirish</translation></message>
    <message><source>Take these values</source><translation>Shu qiymatlarni qoʻllash</translation></message>
    <message><source>Try it before anybody hears of it</source><translation>Eʼlon qilishdan oldin sinab koʻring</translation></message>
    <message><source>Your own past sales are replayed: who would have joined, what it costs.</source><translation>Dastur oʻtgan savdolaringizda sinaladi: kim qoʻshilardi, qancha turardi.</translation></message>
    <message><source>What it would have come to</source><translation>Natija qanday boʻlardi</translation></message>
    <message><source>Would have joined, by month</source><translation>Qoʻshilganlar, oylar boʻyicha</translation></message>
    <message><source>Cost of benefits, by month</source><translation>Imtiyoz xarajati, oylar boʻyicha</translation></message>
    <message><source>Thresholds and rates</source><translation>Chegaralar va foizlar</translation></message>
    <message><source>Figure in the table</source><translation>Jadvaldagi raqam</translation></message>
    <message><source>Enter on a cell sets the sliders to it.</source><translation>Katakda Enter bosilsa, surgichlar shunga oʻtadi.</translation></message>
    <message><source>Tried on {period}. Who satisfies the condition joins and buys what they bought; the cost of {known} of what they bought is known.</source><translation>{period} davrida sinaldi. Shartga mos kelgan qoʻshiladi va olganini oladi; olinganlarning {known} tannarxi maʼlum.</translation></message>
    <message><source>Members at the end</source><translation>Oxirida aʼzolar</translation></message>
    <message><source>Visits of members</source><translation>Aʼzolar tashriflari</translation></message>
    <message><source>Fees taken</source><translation>Olingan toʻlovlar</translation></message>
    <message><source>Rules</source><translation>Qoidalar</translation></message>
    <message><source>Simulator</source><translation>Simulyator</translation></message>
    <message><source>New program</source><translation>Yangi dastur</translation></message>
    <message><source>Customers in a year</source><translation>Bir yildagi mijozlar</translation></message>
    <message><source>came more than once</source><translation>bir martadan koʻp kelgan</translation></message>
    <message><source>have a rhythm of their own</source><translation>oʻz maromi bor</translation></message>
    <message><source>They come</source><translation>Ular keladi</translation></message>
    <message><source>Sales known by customer</source><translation>Mijozi maʼlum savdo</translation></message>
    <message numerus="yes"><source>of {n} who are no members</source><translation><numerusform>aʼzo boʻlmagan {n} kishidan</numerusform></translation></message>
    <message><source>there is nobody who could join</source><translation>hozir aʼzo boʻladigan hech kim yoʻq</translation></message>
    <message><source>Some join without paying the fee</source><translation>Ayrimlar badal toʻlamasdan qoʻshiladi</translation></message>
    <message><source>No fee is asked of</source><translation>Kimdan badal olinmaydi</translation></message>
    <message><source>For example: whoever has spent enough lately joins without paying.</source><translation>Masalan: yaqinda yetarlicha xarid qilganlar pul toʻlamay qoʻshiladi.</translation></message>
    <message><source>Say who joins without paying.</source><translation>Kim pul toʻlamay qoʻshilishini ayting.</translation></message>
    <message numerus="yes"><source>the last {n} months</source><translation><numerusform>oxirgi {n} oy</numerusform></translation></message>
    <message numerus="yes"><source>every {n} days</source><translation><numerusform>har {n} kunda</numerusform></translation></message>
    <message><source>The draw of this period was on {day}; the next one is in the next.</source><translation>Bu davr qurʼasi {day} kuni boʻlgan; keyingisi keyingi davrda.</translation></message>
    <message><source>Drawing surprises</source><translation>Syurprizlar qurʼasi</translation></message>
    <message><source>Every day</source><translation>Har kuni</translation></message>
    <message><source>Every week</source><translation>Har hafta</translation></message>
    <message><source>Every month</source><translation>Har oy</translation></message>
    <message><source>Draw now</source><translation>Hozir qurʼa tashlash</translation></message>
    <message><source>How surprises are drawn</source><translation>Syurprizlar qanday tanlanadi</translation></message>
    <message><source>This program draws surprises</source><translation>Bu dasturda syurpriz qurʼasi bor</translation></message>
    <message><source>so many members</source><translation>shuncha aʼzo</translation></message>
    <message><source>by chance</source><translation>ehtimol boʻyicha</translation></message>
    <message><source>Chance of each member</source><translation>Har bir aʼzo ehtimoli</translation></message>
    <message><source>Who wins</source><translation>Kim yutadi</translation></message>
    <message><source>How many win</source><translation>Necha kishi yutadi</translation></message>
    <message><source>Left out after winning</source><translation>Yutgandan keyin tanaffus</translation></message>
    <message><source>A draw costs at most</source><translation>Bir qurʼa koʻpi bilan</translation></message>
    <message><source>Who may win</source><translation>Kim yutishi mumkin</translation></message>
    <message><source>What may be drawn</source><translation>Nimalar chiqishi mumkin</translation></message>
    <message><source>The draws so far</source><translation>Shu paytgacha qurʼalar</translation></message>
    <message><source>Nothing was drawn yet</source><translation>Hali qurʼa tashlanmagan</translation></message>
    <message><source>A draw is logged with its seed, so that it can be drawn again and checked.</source><translation>Har bir qurʼa boshlangʻich soni bilan yoziladi, shunda uni qayta tashlab tekshirish mumkin.</translation></message>
    <message><source>No benefit is a surprise yet: make one with “Surprise that is drawn”.</source><translation>Hali syurpriz imtiyoz yoʻq: “Qurʼali syurpriz” bilan yarating.</translation></message>
    <message><source>Could win</source><translation>Yutishi mumkin edi</translation></message>
    <message><source>Won</source><translation>Yutdi</translation></message>
    <message><source>Cost</source><translation>Xarajat</translation></message>
    <message><source>Seed</source><translation>Boshlangʻich son</translation></message>
    <message><source>expected</source><translation>kutilmoqda</translation></message>
    <message><source>came</source><translation>keldi</translation></message>
    <message><source>stayed away</source><translation>kelmadi</translation></message>
    <message><source>New date</source><translation>Yangi sana</translation></message>
    <message><source>Dates</source><translation>Sanalar</translation></message>
    <message><source>Who comes</source><translation>Kim keladi</translation></message>
    <message><source>Members keep a place of a date at the counter.</source><translation>Aʼzolar kassada joy band qiladi.</translation></message>
    <message><source>No benefit is an experience yet: make one in the benefits.</source><translation>Hali tadbir imtiyozi yoʻq: imtiyozlarda yarating.</translation></message>
    <message><source>No dates yet</source><translation>Hali sana yoʻq</translation></message>
    <message><source>Cancel the date</source><translation>Sanani bekor qilish</translation></message>
    <message><source>Choose a date to see who has a place.</source><translation>Kimda joy borligini koʻrish uchun sanani tanlang.</translation></message>
    <message><source>Nobody has a place yet.</source><translation>Hali hech kimda joy yoʻq.</translation></message>
    <message><source>Came</source><translation>Keldi</translation></message>
    <message><source>Stayed away</source><translation>Kelmadi</translation></message>
    <message><source>Cancel {when}? Who has a place may choose another date; the benefit stays theirs.</source><translation>{when} bekor qilinsinmi? Joyi borlar boshqa sanani tanlaydi; imtiyoz oʻzlarida qoladi.</translation></message>
    <message><source>Places</source><translation>Joylar</translation></message>
    <message><source>Any branch</source><translation>Istalgan filial</translation></message>
    <message><source>Surprises</source><translation>Syurprizlar</translation></message>
    <message><source>Experiences</source><translation>Tadbirlar</translation></message>
    <message numerus="yes"><source>{n} members were given a surprise.</source><translation><numerusform>{n} ta aʼzoga syurpriz berildi.</numerusform></translation></message>
    <message numerus="yes"><source>{n} members lost their place.</source><translation><numerusform>{n} ta aʼzo joyini yoʻqotdi.</numerusform></translation></message>
    <message numerus="yes"><source>{n} to be marked</source><translation><numerusform>{n} ta belgilanmagan</numerusform></translation></message>
    <message><source>Analyse</source><translation>Tahlil</translation></message>
    <message><source>Model</source><translation>Model</translation></message>
    <message><source>Materials and training</source><translation>Materiallar va oʻqitish</translation></message>
    <message><source>Launch control</source><translation>Ishga tushirish nazorati</translation></message>
    <message><source>Follow-up</source><translation>Kuzatib borish</translation></message>
    <message><source>Done</source><translation>Bajarildi</translation></message>
    <message><source>Ahead</source><translation>Oldinda</translation></message>
    <message><source>The stages of launching</source><translation>Ishga tushirish bosqichlari</translation></message>
    <message><source>Against what was expected</source><translation>Kutilganga nisbatan</translation></message>
    <message><source>Joined by day</source><translation>Kunlar boʻyicha qoʻshilganlar</translation></message>
    <message><source>Details of the new members</source><translation>Yangi aʼzolar maʼlumotlari</translation></message>
    <message><source>What they use</source><translation>Nimadan foydalanadi</translation></message>
    <message><source>Not ready after all</source><translation>Aslida tayyor emas</translation></message>
    <message><source>Materials are ready, staff trained</source><translation>Materiallar tayyor, xodimlar oʻqitilgan</translation></message>
    <message><source>{came}, expected by now: {wanted}</source><translation>{came}, hozirgacha kutilgan: {wanted}</translation></message>
    <message><source>Quality, of 100</source><translation>Sifat, 100 dan</translation></message>
    <message numerus="yes"><source>used {n} times, {open} in members’ hands</source><translation><numerusform>{n} marta ishlatildi, {open} tasi aʼzolar qoʻlida</numerusform></translation></message>
    <message><source>Nothing has been used yet.</source><translation>Hali hech narsa ishlatilmagan.</translation></message>
    <message><source>{given} given, {spent} used</source><translation>{given} berildi, {spent} ishlatildi</translation></message>
    <message><source>How it goes</source><translation>Ahvol</translation></message>
    <message><source>Noted: the launch will be held against this.</source><translation>Yozildi: ishga tushirish shu bilan solishtiriladi.</translation></message>
    <message><source>Expect this of the launch</source><translation>Ishga tushirishdan shuni kutamiz</translation></message>
    <message><source>Now</source><translation>Hozir</translation></message>
</context>
<context>
    <name>purchases_page</name>
</context>
<context>
    <name>segments_page</name>
    <message><source>New segment</source><translation>Yangi segment</translation></message>
    <message><source>Export</source><translation>Eksport</translation></message>
    <message><source>Retire</source><translation>Roʻyxatdan olib tashlash</translation></message>
    <message><source>No segments yet</source><translation>Hali segment yoʻq</translation></message>
    <message><source>A segment is a part of your customers, such as those who stopped coming.</source><translation>Segment — mijozlaringizning bir qismi, masalan, kelmay qoʻyganlar.</translation></message>
    <message><source>Make the first segment</source><translation>Birinchi segmentni yaratish</translation></message>
    <message><source>version {version}</source><translation>{version}-versiya</translation></message>
    <message><source>“{name}” is off the list.</source><translation>“{name}” roʻyxatdan olib tashlandi.</translation></message>
    <message><source>Name the segment</source><translation>Segmentga nom bering</translation></message>
    <message><source>The changes to “{name}” were not saved.</source><translation>“{name}” segmentidagi oʻzgarishlar saqlanmadi.</translation></message>
    <message><source>Rename…</source><translation>Nomini oʻzgartirish…</translation></message>
    <message><source>Rename the segment</source><translation>Segment nomini oʻzgartirish</translation></message>
    <message><source>“{former}” is called “{new}” now.</source><translation>“{former}” endi “{new}” deb ataladi.</translation></message>
    <message><source>Open a rule from a file…</source><translation>Qoidani fayldan ochish…</translation></message>
    <message><source>Save the rule to a file…</source><translation>Qoidani faylga saqlash…</translation></message>
    <message><source>Give the segment a name.</source><translation>Segmentga nom bering.</translation></message>
    <message><source>Segment</source><translation>Segment</translation></message>
    <message><source>Share</source><translation>Ulush</translation></message>
    <message><source>Of revenue</source><translation>Tushumdan</translation></message>
    <message><source>Changed</source><translation>Oʻzgargan</translation></message>
    <message><source>Line {line}: this is not JSON.</source><translation>{line}-qator: bu JSON emas.</translation></message>
    <message><source>This is not JSON.</source><translation>Bu JSON emas.</translation></message>
    <message><source>“{name}” holds no rule.</source><translation>“{name}” faylida qoida yoʻq.</translation></message>
    <message><source>The list is in {file}.</source><translation>Roʻyxat tayyor: {file}</translation></message>
    <message><source>The rule is in {file}.</source><translation>Qoida {file} faylida.</translation></message>
    <message><source>Writing the rule</source><translation>Qoida yozilmoqda</translation></message>
    <message><source>Writing the list</source><translation>Roʻyxat yozilmoqda</translation></message>
    <message><source>Some of them, and why they are in</source><translation>Ulardan bir nechtasi va sababi</translation></message>
    <message><source>Size now</source><translation>Hozirgi hajmi</translation></message>
    <message><source>Who can be written to</source><translation>Kimga yozish mumkin</translation></message>
    <message><source>Who belongs here</source><translation>Kimlar kiradi</translation></message>
    <message><source>The rule</source><translation>Qoida</translation></message>
    <message><source>counting</source><translation>sanalmoqda</translation></message>
    <message numerus="yes"><source>of {n} members</source><translation><numerusform>{n} ta aʼzodan</numerusform></translation></message>
    <message><source>counted in {ms} ms</source><translation>{ms} ms da sanaldi</translation></message>
    <message><source>not counted: the rule does not hold yet</source><translation>sanalmadi: qoida hali toʻliq emas</translation></message>
    <message><source>Nobody belongs here now.</source><translation>Hozir bu yerga hech kim kirmaydi.</translation></message>
    <message><source>is exactly</source><translation>aynan teng</translation></message>
    <message><source>is not</source><translation>emas</translation></message>
    <message><source>is at least</source><translation>kamida</translation></message>
    <message><source>is more than</source><translation>koʻproq</translation></message>
    <message><source>is at most</source><translation>koʻpi bilan</translation></message>
    <message><source>is less than</source><translation>kamroq</translation></message>
    <message><source>is between</source><translation>oraligʻida</translation></message>
    <message><source>contains</source><translation>ichida bor</translation></message>
    <message><source>begins with</source><translation>bilan boshlanadi</translation></message>
    <message><source>ends with</source><translation>bilan tugaydi</translation></message>
    <message><source>is one of</source><translation>shulardan biri</translation></message>
    <message><source>is all of</source><translation>shularning hammasi</translation></message>
    <message><source>is none of</source><translation>shulardan emas</translation></message>
    <message><source>is on</source><translation>shu kuni</translation></message>
    <message><source>is before</source><translation>undan oldin</translation></message>
    <message><source>is after</source><translation>undan keyin</translation></message>
    <message><source>is in the last days</source><translation>soʻnggi kunlarda</translation></message>
    <message><source>is in the next days</source><translation>keyingi kunlarda</translation></message>
    <message><source>is not in the last days</source><translation>soʻnggi kunlarda emas</translation></message>
    <message><source>is in the months</source><translation>shu oylarda</translation></message>
    <message><source>is known</source><translation>maʼlum</translation></message>
    <message><source>is not known</source><translation>nomaʼlum</translation></message>
    <message><source>How conditions join</source><translation>Shartlar qanday birikadi</translation></message>
    <message><source>Condition</source><translation>Shart</translation></message>
    <message><source>No condition yet: everyone belongs here.</source><translation>Hali shart yoʻq: hamma kiradi.</translation></message>
    <message><source>No condition yet: no one belongs here.</source><translation>Hali shart yoʻq: hech kim kirmaydi.</translation></message>
    <message><source>Remove</source><translation>Olib tashlash</translation></message>
    <message><source>Add</source><translation>Qoʻshish</translation></message>
    <message><source>How</source><translation>Qanday</translation></message>
    <message><source>all time</source><translation>butun davr</translation></message>
    <message><source>This value does not fit.</source><translation>Bu qiymat mos emas.</translation></message>
    <message><source>Nothing is chosen yet.</source><translation>Hali hech narsa tanlanmagan.</translation></message>
    <message><source>The value {value} does not fit here.</source><translation>{value} qiymati bu yerga toʻgʻri kelmaydi.</translation></message>
    <message><source>The end comes before the beginning.</source><translation>Oxiri boshidan oldin turibdi.</translation></message>
    <message><source>This is not a condition: {found}</source><translation>Bu shart emas: {found}</translation></message>
    <message><source>Nothing by the name “{fact}” is known here.</source><translation>Bu yerda “{fact}” degan koʻrsatkich yoʻq.</translation></message>
    <message><source>This cannot be compared with “{op}”.</source><translation>Buni “{op}” bilan solishtirib boʻlmaydi.</translation></message>
    <message><source>This stretch of time does not fit here: {found}</source><translation>Bu muddat bu yerga toʻgʻri kelmaydi: {found}</translation></message>
    <message><source>This needs a stretch of time, such as the last 90 days.</source><translation>Bunga muddat kerak, masalan, oxirgi 90 kun.</translation></message>
    <message><source>This cannot be narrowed by {found}.</source><translation>Buni {found} boʻyicha toraytirib boʻlmaydi.</translation></message>
    <message><source>Here the groups lie too deep in each other (at most {limit}).</source><translation>Bu yerda guruhlar bir-birining ichida juda chuqur (koʻpi bilan {limit}).</translation></message>
    <message><source>From here on there are too many conditions (at most {limit}).</source><translation>Shu yerdan boshlab shartlar juda koʻp (koʻpi bilan {limit}).</translation></message>
    <message><source>several with a comma between them</source><translation>bir nechta qiymat, vergul bilan</translation></message>
    <message><source>Edit as text</source><translation>Matn sifatida tahrirlash</translation></message>
    <message><source>Edit as conditions</source><translation>Shartlar sifatida tahrirlash</translation></message>
    <message><source>%</source><translation>%</translation></message>
    <message><source>Add a condition below</source><translation>Pastga shart qoʻshish</translation></message>
    <message><source>All of</source><translation>Barchasi</translation></message>
    <message><source>Any of</source><translation>Kamida biri</translation></message>
    <message><source>Brand</source><translation>Brend</translation></message>
    <message><source>Campaign</source><translation>Kampaniya</translation></message>
    <message><source>Campaigns</source><translation>Kampaniyalar</translation></message>
    <message><source>Category</source><translation>Turkum</translation></message>
    <message><source>Contact</source><translation>Aloqa</translation></message>
    <message><source>Customer</source><translation>Mijoz</translation></message>
    <message><source>Day of the week</source><translation>Hafta kuni</translation></message>
    <message><source>Dissolve the group</source><translation>Guruhni yoyish</translation></message>
    <message><source>Drag to move</source><translation>Koʻchirish uchun torting</translation></message>
    <message><source>Duplicate</source><translation>Nusxalash</translation></message>
    <message><source>Expected</source><translation>Kutilma</translation></message>
    <message><source>Hours</source><translation>Soatlar</translation></message>
    <message><source>Make a group around it</source><translation>Guruhga olish</translation></message>
    <message><source>More for this condition</source><translation>Bu shart uchun yana</translation></message>
    <message><source>More for this group</source><translation>Bu guruh uchun yana</translation></message>
    <message><source>Move down</source><translation>Pastga surish</translation></message>
    <message><source>Move up</source><translation>Yuqoriga surish</translation></message>
    <message><source>None of</source><translation>Hech biri</translation></message>
    <message><source>Not all of</source><translation>Hammasi emas</translation></message>
    <message><source>Nothing by this name.</source><translation>Bunday nom yoʻq.</translation></message>
    <message><source>Only for…</source><translation>Faqat…</translation></message>
    <message><source>Over which days</source><translation>Qaysi kunlarda</translation></message>
    <message><source>Own field</source><translation>Oʻz maydoni</translation></message>
    <message><source>RFM</source><translation>RFM</translation></message>
    <message><source>Returned goods</source><translation>Qaytarilgan tovarlar</translation></message>
    <message><source>Sales channel</source><translation>Savdo kanali</translation></message>
    <message><source>Sample</source><translation>Tanlama</translation></message>
    <message><source>Stage</source><translation>Bosqich</translation></message>
    <message><source>Take into the group above</source><translation>Yuqoridagi guruhga olish</translation></message>
    <message><source>Take out of the group</source><translation>Guruhdan chiqarish</translation></message>
    <message><source>Turn into its opposite</source><translation>Teskarisiga aylantirish</translation></message>
    <message><source>Type a part of the name</source><translation>Nomining bir qismini yozing</translation></message>
    <message><source>benefits</source><translation>imtiyoz</translation></message>
    <message><source>between two days:</source><translation>ikki kun orasida:</translation></message>
    <message><source>choose</source><translation>tanlang</translation></message>
    <message><source>days ago, from–to:</source><translation>kun oldin, dan–gacha:</translation></message>
    <message><source>in the last days:</source><translation>oxirgi kunlarda:</translation></message>
    <message><source>in the last months:</source><translation>oxirgi oylarda:</translation></message>
    <message><source>in the next days:</source><translation>keyingi kunlarda:</translation></message>
    <message><source>items</source><translation>dona</translation></message>
    <message><source>leave out</source><translation>hisobga olmaslik</translation></message>
    <message><source>only these</source><translation>faqat shular</translation></message>
    <message><source>or begin with a ready-made:</source><translation>yoki tayyoridan boshlang:</translation></message>
    <message><source>More ready-mades</source><translation>Boshqa tayyor segmentlar</translation></message>
    <message><source>more…</source><translation>yana…</translation></message>
    <message><source>What “new”, “drifting” and “lost” mean stands in the settings.</source><translation>“Yangi”, “uzoqlashayotgan” va “yoʻqotilgan” nimani anglatishi sozlamalarda belgilanadi.</translation></message>
    <message><source>times</source><translation>marta</translation></message>
    <message><source>years</source><translation>yosh</translation></message>
    <message><source>Is it a good segment?</source><translation>Bu yaxshi segmentmi?</translation></message>
    <message><source>The best fifth of it brings {share}: it hangs on few.</source><translation>Eng yaxshi beshdan biri {share} keltiradi: kamchilikka bogʻliq.</translation></message>
    <message><source>{few} of the customers bring {share} of what all customers spent in 12 months: the shop hangs on this segment.</source><translation>Mijozlarning {few} qismi barcha mijozlar 12 oyda sarflagan pulning {share} qismini keltiradi: doʻkon shu segmentga bogʻliq.</translation></message>
    <message><source>Overlap with other segments</source><translation>Boshqa segmentlar bilan ustma-ustlik</translation></message>
    <message><source>Spent in the year up to then</source><translation>Oʻsha kungacha bir yilda sarflangan</translation></message>
    <message><source>Versions</source><translation>Versiyalar</translation></message>
    <message><source>now</source><translation>hozirgi</translation></message>
    <message><source>Look at it</source><translation>Koʻrish</translation></message>
    <message><source>Bring back</source><translation>Tiklash</translation></message>
    <message><source>nobody was signed in</source><translation>hech kim tizimga kirmagan</translation></message>
    <message numerus="yes"><source>All {n} versions</source><translation><numerusform>Barcha {n} ta versiya</numerusform></translation></message>
    <message><source>This month {came} came and {went} went.</source><translation>Bu oy {came} ta kirdi, {went} ta chiqdi.</translation></message>
    <message><source>As things stand now, not as they stood then: {facts}</source><translation>Hozirgi holatga koʻra, oʻsha paytdagi emas: {facts}</translation></message>
    <message><source>Is somebody in?</source><translation>Maʼlum bir mijoz shu yerdami?</translation></message>
    <message><source>A customer</source><translation>Mijoz</translation></message>
    <message><source>is in</source><translation>kiradi</translation></message>
    <message><source>is not in</source><translation>kirmaydi</translation></message>
    <message><source>RFM map</source><translation>RFM xaritasi</translation></message>
    <message><source>Movement</source><translation>Harakat</translation></message>
    <message><source>How recently by how often</source><translation>Qachon va qanchalik tez-tez</translation></message>
    <message><source>just now</source><translation>yaqinda</translation></message>
    <message><source>long ago</source><translation>ancha oldin</translation></message>
    <message><source>seldom</source><translation>kamdan-kam</translation></message>
    <message><source>often</source><translation>tez-tez</translation></message>
    <message><source>Nobody has bought yet.</source><translation>Hali hech kim xarid qilmagan.</translation></message>
    <message><source>Enter or a click opens the customers of a cell as a segment.</source><translation>Enter yoki sichqoncha katakdagi mijozlarni segment sifatida ochadi.</translation></message>
    <message><source>{group} ({recency}–{frequency})</source><translation>{group} ({recency}–{frequency})</translation></message>
    <message><source>{group}. Recency {recency} of 5, frequency {frequency} of 5: {count}, {money}</source><translation>{group}. Yaqinlik 5 dan {recency}, tez-tezlik 5 dan {frequency}: {count}, {money}</translation></message>
    <message><source>Looking back through the months</source><translation>Oylar boʻyicha ortga qaralmoqda</translation></message>
    <message><source>Look back</source><translation>Ortga qarash</translation></message>
    <message><source>Customers by stage</source><translation>Bosqichlar boʻyicha mijozlar</translation></message>
    <message><source>Came from</source><translation>Qayerdan</translation></message>
    <message><source>Went to</source><translation>Qayerga</translation></message>
    <message><source>Who moved</source><translation>Kim oʻtdi</translation></message>
    <message><source>Who moved between {first} and {last}</source><translation>{first} va {last} oraligʻida kim oʻtdi</translation></message>
    <message><source>Enter opens those who stand at the stage today, as a segment.</source><translation>Enter bugun shu bosqichda turganlarni segment sifatida ochadi.</translation></message>
    <message numerus="yes"><source>{value} customers stayed where they were.</source><translation><numerusform>{value} ta mijoz oʻz joyida qoldi.</numerusform></translation></message>
</context>
<context>
    <name>campaigns_page</name>
</context>
<context>
    <name>reports_page</name>
    <message><source>Recency, frequency, money</source><translation>Yaqinlik, tez-tezlik va pul</translation></message>
    <message><source>Cohorts</source><translation>Birinchi oy guruhlari</translation></message>
    <message><source>What sells together</source><translation>Birga sotiladiganlar</translation></message>
    <message><source>Concentration</source><translation>Jamlanish</translation></message>
    <message><source>The last 30 days</source><translation>Soʻnggi 30 kun</translation></message>
    <message><source>This month</source><translation>Shu oy</translation></message>
    <message><source>Last month</source><translation>Oʻtgan oy</translation></message>
    <message><source>The last 12 months</source><translation>Soʻnggi 12 oy</translation></message>
    <message><source>This year</source><translation>Shu yil</translation></message>
    <message><source>Last year</source><translation>Oʻtgan yil</translation></message>
    <message><source>Own dates</source><translation>Oʻz sanalari</translation></message>
    <message><source>With nothing</source><translation>Solishtirmasdan</translation></message>
    <message><source>With the period before</source><translation>Oldingi davr bilan</translation></message>
    <message><source>With the year before</source><translation>Oʻtgan yil bilan</translation></message>
    <message><source>Products</source><translation>Mahsulotlar</translation></message>
    <message><source>Categories</source><translation>Turkumlar</translation></message>
    <message><source>Departments</source><translation>Boʻlimlar</translation></message>
    <message><source>The whole shop</source><translation>Butun doʻkon</translation></message>
    <message><source>Region</source><translation>Hudud</translation></message>
    <message><source>Saving the report</source><translation>Hisobot saqlanmoqda</translation></message>
    <message><source>Save as Excel</source><translation>Excelda saqlash</translation></message>
    <message><source>Save as PDF</source><translation>PDF qilib saqlash</translation></message>
    <message><source>What to report</source><translation>Hisobot mavzusi</translation></message>
    <message><source>Report</source><translation>Hisobot</translation></message>
    <message><source>Branch or region</source><translation>Filial yoki hudud</translation></message>
    <message><source>Period</source><translation>Davr</translation></message>
    <message><source>From</source><translation>Sanadan</translation></message>
    <message><source>To</source><translation>Sanagacha</translation></message>
    <message><source>Compare</source><translation>Solishtirish</translation></message>
    <message><source>Level</source><translation>Kesim</translation></message>
    <message><source>Language of the report</source><translation>Hisobot tili</translation></message>
    <message><source>One moment…</source><translation>Bir lahza…</translation></message>
    <message><source>No report</source><translation>Hisobot yoʻq</translation></message>
    <message><source>Save the report</source><translation>Hisobotni saqlash</translation></message>
    <message><source>Enter or a double click opens these customers</source><translation>Enter yoki ikki marta bosish shu mijozlarni ochadi</translation></message>
</context>
<context>
    <name>planning_page</name>
    <message><source>Size</source><translation>Hajmi</translation></message>
    <message><source>Growth</source><translation>Oʻsish</translation></message>
    <message><source>Rivalry</source><translation>Raqobat</translation></message>
    <message><source>Fit</source><translation>Moslik</translation></message>
    <message><source>Response</source><translation>Javob</translation></message>
    <message><source>Cost to serve</source><translation>Xizmat xarajati</translation></message>
    <message><source>Customers in it, against the largest segment on the board.</source><translation>Undagi mijozlar soni, doskadagi eng katta segmentga nisbatan.</translation></message>
    <message><source>How its size changed in 6 months; unchanged is the middle.</source><translation>6 oyda hajmi qanday oʻzgargan; oʻzgarmasa oʻrtada.</translation></message>
    <message><source>What one of them spends in 12 months against the average customer.</source><translation>Bittasi 12 oyda oʻrtacha mijozga nisbatan qancha sarflaydi.</translation></message>
    <message><source>Your mark: how hard others try to win them (5: very hard).</source><translation>Sizning bahoingiz: boshqalar ularni qanchalik tortmoqchi (5: juda).</translation></message>
    <message><source>Your mark: how well your goods and service suit them (5: perfectly).</source><translation>Sizning bahoingiz: mol va xizmatingiz ularga qanchalik mos (5: juda mos).</translation></message>
    <message><source>Of those written to in 12 months, who bought within the campaign’s days.</source><translation>12 oyda xabar olganlardan kampaniya kunlari ichida xarid qilganlar.</translation></message>
    <message><source>Your mark: what it takes to serve them well (5: a great deal).</source><translation>Sizning bahoingiz: ularga xizmat qilish qancha mehnat (5: juda koʻp).</translation></message>
    <message><source>Primary target</source><translation>Asosiy maqsad</translation></message>
    <message><source>Secondary target</source><translation>Qoʻshimcha maqsad</translation></message>
    <message><source>No target</source><translation>Maqsad emas</translation></message>
    <message><source>Targeting board</source><translation>Maqsad doskasi</translation></message>
    <message><source>Our strength →</source><translation>Kuchli tomonimiz →</translation></message>
    <message><source>Our strength ←</source><translation>Kuchli tomonimiz ←</translation></message>
    <message><source>Attractiveness ↑</source><translation>Jozibadorlik ↑</translation></message>
    <message><source>No segments are saved yet.</source><translation>Hali segment saqlanmagan.</translation></message>
    <message><source>Attractiveness: size, growth, value, rivalry. Strength: fit, response, cost to serve. Each from 0 to 1, weighted as chosen on the board.</source><translation>Jozibadorlik: hajm, oʻsish, qiymat, raqobat. Kuch: moslik, javob, xarajat. Har biri 0 dan 1 gacha, doskadagi vaznlar boʻyicha.</translation></message>
    <message numerus="yes"><source>… and {n} more segments.</source><translation><numerusform>… va yana {n} ta segment.</numerusform></translation></message>
    <message numerus="yes"><source>… and {n} more points.</source><translation><numerusform>… va yana {n} ta band.</numerusform></translation></message>
    <message><source>Further targets: {names}</source><translation>Boshqa maqsadlar: {names}</translation></message>
    <message><source>Positioning</source><translation>Bozordagi oʻrni</translation></message>
    <message><source>Product</source><translation>Mahsulot</translation></message>
    <message><source>Price</source><translation>Narx</translation></message>
    <message><source>Place</source><translation>Joy</translation></message>
    <message><source>Promotion</source><translation>Targʻibot</translation></message>
    <message><source>Strengths</source><translation>Kuchli tomonlar</translation></message>
    <message><source>Weaknesses</source><translation>Zaif tomonlar</translation></message>
    <message><source>Opportunities</source><translation>Imkoniyatlar</translation></message>
    <message><source>Threats</source><translation>Xavflar</translation></message>
    <message><source>planning.bad_board</source><translation>“{value}” qiymati doskadagi {field} maydoniga mos emas.</translation></message>
    <message><source>Planning</source><translation>Rejalashtirish</translation></message>
    <message><source>Valuing the segments</source><translation>Segmentlar baholanmoqda</translation></message>
    <message><source>This takes a moment.</source><translation>Bu biroz vaqt oladi.</translation></message>
    <message><source>Not valued yet</source><translation>Hali baholanmagan</translation></message>
    <message><source>It was stopped.</source><translation>Baholash toʻxtatildi.</translation></message>
    <message><source>Value them</source><translation>Baholash</translation></message>
    <message><source>Print a page</source><translation>Bosma varaq</translation></message>
    <message><source>The page is in {file}.</source><translation>Varaq mana bu yerda: {file}.</translation></message>
    <message><source>Strengths and weaknesses</source><translation>Kuchli va zaif tomonlar</translation></message>
    <message><source>Where to aim</source><translation>Kimga moʻljallash kerak</translation></message>
    <message><source>No.</source><translation>№</translation></message>
    <message><source>Attractiveness</source><translation>Jozibadorlik</translation></message>
    <message><source>Our strength</source><translation>Kuchli tomonimiz</translation></message>
    <message><source>{segment}: attractiveness {attractive}, our strength {strength}, {role}</source><translation>{segment}: jozibadorlik {attractive}, kuchli tomonimiz {strength}, {role}</translation></message>
    <message><source>What it is valued by</source><translation>Nimaga qarab baholanadi</translation></message>
    <message><source>What “{name}” is valued by</source><translation>“{name}” nimaga qarab baholanadi</translation></message>
    <message><source>Mark 1–5</source><translation>Baho 1–5</translation></message>
    <message><source>Weight 0–5</source><translation>Vazn 0–5</translation></message>
    <message><source>{name}: mark</source><translation>{name}: baho</translation></message>
    <message><source>{name}: weight for all segments</source><translation>{name}: barcha segmentlar uchun vazn</translation></message>
    <message><source>Counts for all segments; 0: not at all.</source><translation>Barcha segmentlarga tegishli; 0 – umuman hisobga olinmaydi.</translation></message>
    <message><source>What we want to be to them</source><translation>Ular uchun kim boʻlmoqchimiz</translation></message>
    <message><source>what you want them to say of you</source><translation>siz haqingizda nima deyishlarini istaysiz</translation></message>
    <message><source>what you offer them</source><translation>ularga nima taklif qilasiz</translation></message>
    <message><source>what it costs them</source><translation>bu ularga qancha turadi</translation></message>
    <message><source>where and how they get it</source><translation>uni qayerda va qanday olishadi</translation></message>
    <message><source>how they hear of it</source><translation>bundan qanday xabar topishadi</translation></message>
    <message><source>What you do better than the others</source><translation>Boshqalardan nimani yaxshiroq qilasiz</translation></message>
    <message><source>What others do better</source><translation>Boshqalar nimani yaxshiroq qiladi</translation></message>
    <message><source>What is changing in your favour</source><translation>Nima sizning foydangizga oʻzgarmoqda</translation></message>
    <message><source>What could take customers away</source><translation>Mijozlarni nima olib ketishi mumkin</translation></message>
    <message><source>One on each line</source><translation>Har qatorda bittadan</translation></message>
    <message><source>Whom do you want to aim at?</source><translation>Kimga moʻljallamoqchisiz?</translation></message>
    <message><source>Begin with ready-made ones; each can be changed later.</source><translation>Tayyorlaridan boshlang; har birini keyin oʻzgartirish mumkin.</translation></message>
    <message><source>Save these segments</source><translation>Shu segmentlarni saqlash</translation></message>
    <message numerus="yes"><source>At most {n} letters.</source><translation><numerusform>Koʻpi bilan {n} ta belgi.</numerusform></translation></message>
    <message numerus="yes"><source>At most {n} lines.</source><translation><numerusform>Koʻpi bilan {n} ta qator.</numerusform></translation></message>
</context>
<context>
    <name>settings_page</name>
    <message><source>Saving</source><translation>Saqlanmoqda</translation></message>
    <message><source>Saved.</source><translation>Saqlandi.</translation></message>
    <message><source>Save</source><translation>Saqlash</translation></message>
    <message><source>This does not look like an e-mail address.</source><translation>Bu e-pochta manziliga oʻxshamaydi.</translation></message>
    <message><source>A server's name looks like smtp.example.com.</source><translation>Server nomi smtp.example.com koʻrinishida boʻladi.</translation></message>
    <message><source>Give the branch a short code, as the till calls it.</source><translation>Filialga kassa ataydigan qisqa kod bering.</translation></message>
    <message><source>Another branch has this code.</source><translation>Bu kod boshqa filialda bor.</translation></message>
    <message><source>The shop</source><translation>Doʻkon</translation></message>
    <message><source>This is how reports and letters name the shop.</source><translation>Hisobot va xatlarda doʻkon shunday koʻrinadi.</translation></message>
    <message><source>Address</source><translation>Manzil</translation></message>
    <message><source>Phone</source><translation>Telefon</translation></message>
    <message><source>E-mail</source><translation>E-pochta</translation></message>
    <message><source>Currency, country, time zone</source><translation>Valyuta, mamlakat, vaqt mintaqasi</translation></message>
    <message><source>Branches</source><translation>Filiallar</translation></message>
    <message><source>Add a branch</source><translation>Filial qoʻshish</translation></message>
    <message><source>Change a branch</source><translation>Filialni oʻzgartirish</translation></message>
    <message><source>This computer</source><translation>Shu kompyuter</translation></message>
    <message><source>Code</source><translation>Kod</translation></message>
    <message><source>Name</source><translation>Nomi</translation></message>
    <message><source>Region (may be empty)</source><translation>Hudud (shart emas)</translation></message>
    <message><source>Language and look</source><translation>Til va koʻrinish</translation></message>
    <message><source>Both change at once, without a restart.</source><translation>Ikkalasi ham darhol oʻzgaradi, qayta ishga tushirish shart emas.</translation></message>
    <message><source>Look</source><translation>Koʻrinish</translation></message>
    <message><source>As the computer is set</source><translation>Kompyuter sozlamasi boʻyicha</translation></message>
    <message><source>Light</source><translation>Yorugʻ</translation></message>
    <message><source>Dark</source><translation>Qorongʻi</translation></message>
    <message><source>Mail</source><translation>Pochta</translation></message>
    <message><source>Mails go out through the shop's own mail account.</source><translation>Xatlar doʻkonning oʻz pochta hisobi orqali joʻnatiladi.</translation></message>
    <message><source>Server</source><translation>Server</translation></message>
    <message><source>Port</source><translation>Port</translation></message>
    <message><source>Security</source><translation>Xavfsizlik</translation></message>
    <message><source>User name</source><translation>Foydalanuvchi nomi</translation></message>
    <message><source>Sender's name</source><translation>Joʻnatuvchi nomi</translation></message>
    <message><source>Sender's address</source><translation>Joʻnatuvchi manzili</translation></message>
    <message><source>Where “no more mails” goes</source><translation>Rad etish murojaati qayerga boradi</translation></message>
    <message><source>Encrypted (STARTTLS)</source><translation>Shifrlangan (STARTTLS)</translation></message>
    <message><source>Encrypted from the start (TLS)</source><translation>Boshidan shifrlangan (TLS)</translation></message>
    <message><source>Not encrypted (only on this computer)</source><translation>Shifrlanmagan (faqat shu kompyuterda)</translation></message>
    <message><source>Customer stages</source><translation>Mijoz bosqichlari</translation></message>
    <message><source>When does a customer count as new, drifting or lost?</source><translation>Mijoz qachon yangi, uzoqlashayotgan yoki yoʻqotilgan hisoblanadi?</translation></message>
    <message><source>days</source><translation>kun</translation></message>
    <message><source>× the usual gap</source><translation>× odatdagi oraliq</translation></message>
    <message><source>New: first purchase in the last</source><translation>Yangi: birinchi xarid soʻnggi</translation></message>
    <message><source>Drifting: silent for more than</source><translation>Uzoqlashmoqda: kelmagani koʻproq</translation></message>
    <message><source>Drifting, without a usual gap</source><translation>Uzoqlashmoqda, odatdagi oraliqsiz</translation></message>
    <message><source>Lost: silent for more than</source><translation>Yoʻqotilgan: kelmagani koʻproq</translation></message>
    <message><source>Lost, without a usual gap</source><translation>Yoʻqotilgan, odatdagi oraliqsiz</translation></message>
    <message><source>Returned: back in the last</source><translation>Qaytgan: soʻnggi xaridi</translation></message>
    <message><source>Preferred: the best by 12-month total</source><translation>Qadrli: 12 oylik summa boʻyicha eng yaxshilar</translation></message>
    <message><source>Edit</source><translation>Tahrirlash</translation></message>
    <message><source>Password</source><translation>Parol</translation></message>
    <message><source>kept by the system's keyring</source><translation>kompyuterning parollar omborida saqlanadi</translation></message>
</context>
</TS>
