<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>errors</name>
    <message><source>core.cancelled</source><translation>Đã dừng. Không có gì thay đổi.</translation></message>
    <message><source>core.bug</source><translation>Đã xảy ra lỗi ngoài dự kiến (số {number}). Không có gì thay đổi; chi tiết ở trong nhật ký.</translation></message>
    <message><source>core.busy</source><translation>Dữ liệu đang mở trong phần mềm khác. Hãy thử lại sau giây lát.</translation></message>
    <message><source>core.disk_full</source><translation>Ổ đĩa đã đầy. Hãy giải phóng chỗ trống rồi thử lại; chưa có gì thay đổi.</translation></message>
    <message><source>core.not_readable</source><translation>Không đọc được “{name}”: {reason}</translation></message>
    <message><source>core.not_writable</source><translation>Không ghi được “{name}”: {reason}</translation></message>
    <message><source>core.holds_data</source><translation>“{name}” đang chứa dữ liệu cửa hàng. Hãy chọn tên khác.</translation></message>
    <message><source>core.usage</source><translation>Lệnh viết chưa đúng: {reason}</translation></message>
    <message><source>core.no_shop</source><translation>Chưa có cửa hàng nào trong thư mục {folder}.</translation></message>
    <message><source>core.shop_exists</source><translation>Thư mục {folder} đã có một cửa hàng.</translation></message>
    <message><source>core.damaged</source><translation>Tệp dữ liệu {name} bị hỏng và được giữ nguyên. Bản sao lưu mới nhất: {newest_backup}</translation></message>
    <message><source>core.newer</source><translation>Tệp dữ liệu {name} do phiên bản Moadon mới hơn ghi (phiên bản {version}). Hãy cập nhật ứng dụng; tệp được giữ nguyên.</translation></message>
    <message><source>core.bad_date</source><translation>“{value}” không phải là ngày. Hãy viết năm-tháng-ngày, ví dụ 2026-11-21.</translation></message>
    <message><source>core.bad_period</source><translation>Kỳ kết thúc ({last}) trước khi bắt đầu ({first}).</translation></message>
    <message><source>core.unknown_branch</source><translation>Không có chi nhánh “{branch}”. Các chi nhánh: {known}</translation></message>
    <message><source>core.unknown_region</source><translation>Không có khu vực “{region}”. Các khu vực: {known}</translation></message>
    <message><source>core.bad_shop</source><translation>Thông tin {fact} của cửa hàng không hợp lệ: “{value}”.</translation></message>
    <message><source>core.bad_setting</source><translation>“{value}” không hợp với cài đặt {name}.</translation></message>
    <message><source>core.not_yet</source><translation>{what} chưa có trong ứng dụng.</translation></message>
</context>
<context>
    <name>core</name>
</context>
<context>
    <name>staff</name>
    <message><source>security.not_allowed</source><translation>Bạn không có quyền này: {what}. Hãy hỏi {who}.</translation></message>
    <message><source>security.no_longer_user</source><translation>Quyền truy cập của bạn đã bị đóng. Hãy đăng nhập lại hoặc hỏi chủ cửa hàng.</translation></message>
    <message><source>security.bad_pin</source><translation>Mã PIN gồm 4 đến 8 chữ số.</translation></message>
    <message><source>security.bad_name</source><translation>Hãy đặt tên người dùng đọc được, tối đa 60 ký tự.</translation></message>
    <message><source>security.user_exists</source><translation>Đã có người dùng tên “{name}”.</translation></message>
    <message><source>security.no_user</source><translation>Không có người dùng đang hoạt động tên “{name}”.</translation></message>
    <message><source>security.first_is_owner</source><translation>Người dùng đầu tiên phải là chủ cửa hàng.</translation></message>
    <message><source>security.last_owner</source><translation>“{name}” là chủ cửa hàng cuối cùng. Hãy thêm một chủ khác trước.</translation></message>
    <message><source>security.no_employee</source><translation>Không có nhân viên với mã “{employee}”.</translation></message>
    <message><source>security.wrong_pin</source><translation>Mã PIN của {name} không đúng. Hãy thử lại.</translation></message>
    <message numerus="yes"><source>security.must_wait</source><translation><numerusform>Sai mã PIN quá nhiều lần. {name} có thể thử lại sau {n} giây.</numerusform></translation></message>
    <message><source>selling</source><translation>bán hàng</translation></message>
    <message><source>redeeming points and credit</source><translation>đổi điểm và tiền tích lũy</translation></message>
    <message><source>enrolling and changing members</source><translation>đăng ký và sửa thành viên</translation></message>
    <message><source>looking at members</source><translation>xem thành viên</translation></message>
    <message><source>undoing a sale</source><translation>hoàn tác giao dịch bán</translation></message>
    <message><source>redeeming beyond the cashier's limit</source><translation>đổi vượt hạn mức của thu ngân</translation></message>
    <message><source>taking goods back</source><translation>nhận lại hàng trả</translation></message>
    <message><source>correcting points and credit by hand</source><translation>điều chỉnh điểm và tiền tích lũy bằng tay</translation></message>
    <message><source>giving a benefit by hand</source><translation>tặng ưu đãi bằng tay</translation></message>
    <message><source>merging members</source><translation>gộp thành viên</translation></message>
    <message><source>changing segments</source><translation>thay đổi phân khúc</translation></message>
    <message><source>importing files</source><translation>nhập tệp</translation></message>
    <message><source>preparing and sending campaigns</source><translation>chuẩn bị và gửi chiến dịch</translation></message>
    <message><source>reports</source><translation>báo cáo</translation></message>
    <message><source>exporting members</source><translation>xuất danh sách thành viên</translation></message>
    <message><source>changing programs</source><translation>thay đổi chương trình</translation></message>
    <message><source>changing benefits</source><translation>thay đổi ưu đãi</translation></message>
    <message><source>changing settings</source><translation>thay đổi cài đặt</translation></message>
    <message><source>changing users</source><translation>thay đổi người dùng</translation></message>
    <message><source>making backups</source><translation>tạo bản sao lưu</translation></message>
    <message><source>erasing a member's details</source><translation>xóa thông tin thành viên</translation></message>
    <message><source>a cashier, a manager or the owner</source><translation>thu ngân, quản lý hoặc chủ cửa hàng</translation></message>
    <message><source>a manager or the owner</source><translation>quản lý hoặc chủ cửa hàng</translation></message>
    <message><source>the owner</source><translation>chủ cửa hàng</translation></message>
    <message><source>benefits.beyond_limit_points</source><translation>Thu ngân được đổi tối đa {limit} điểm mỗi ngày cho một thành viên. Hôm nay còn {left}, bạn yêu cầu {wanted}. Hãy nhờ quản lý để đổi nhiều hơn.</translation></message>
    <message><source>benefits.beyond_limit_credit</source><translation>Thu ngân được dùng tối đa {limit} tiền tích lũy mỗi ngày cho một thành viên. Hôm nay còn {left}, bạn yêu cầu {wanted}. Hãy nhờ quản lý để dùng nhiều hơn.</translation></message>
    <message><source>Who is at work?</source><translation>Ai đang làm việc?</translation></message>
    <message><source>PIN</source><translation>Mã PIN</translation></message>
    <message><source>PIN of {name}</source><translation>Mã PIN của {name}</translation></message>
    <message><source>Sign in</source><translation>Đăng nhập</translation></message>
    <message><source>Arrows choose the name, digits are the PIN, Enter signs in.</source><translation>Phím mũi tên chọn tên, chữ số là mã PIN, Enter để đăng nhập.</translation></message>
    <message><source>Cashier</source><translation>Thu ngân</translation></message>
    <message><source>Manager</source><translation>Quản lý</translation></message>
    <message><source>Owner</source><translation>Chủ cửa hàng</translation></message>
    <message><source>Lock or let somebody else sign in (F12)</source><translation>Khóa hoặc đổi người dùng (F12)</translation></message>
    <message><source>At work: {name}. Lock</source><translation>Đang làm việc: {name}. Khóa</translation></message>
    <message><source>My results</source><translation>Kết quả của tôi</translation></message>
    <message><source>This week</source><translation>Tuần này</translation></message>
    <message><source>Joined a program</source><translation>Đã tham gia chương trình</translation></message>
    <message><source>Sales</source><translation>Giao dịch bán</translation></message>
    <message><source>Of them to members</source><translation>Trong đó cho thành viên</translation></message>
    <message><source>Sold for</source><translation>Doanh số</translation></message>
    <message><source>Your sales are not counted yet</source><translation>Doanh số của bạn chưa được tính</translation></message>
    <message><source>Ask the owner to tie your user to an employee, under Settings, Staff.</source><translation>Hãy nhờ chủ cửa hàng gắn người dùng của bạn với một nhân viên, trong Cài đặt, mục Nhân sự.</translation></message>
    <message><source>Staff</source><translation>Nhân sự</translation></message>
    <message><source>Whoever works here signs in with a PIN. As long as there are no users, everybody at this computer may do everything.</source><translation>Người làm việc ở đây đăng nhập bằng mã PIN. Khi chưa có người dùng, ai ngồi máy này cũng được làm mọi việc.</translation></message>
    <message><source>Add a user</source><translation>Thêm người dùng</translation></message>
    <message><source>Change a user</source><translation>Sửa người dùng</translation></message>
    <message><source>No users yet. The first one is the owner.</source><translation>Chưa có người dùng. Người đầu tiên là chủ cửa hàng.</translation></message>
    <message><source>no limit</source><translation>không giới hạn</translation></message>
    <message><source>Lock after</source><translation>Khóa sau</translation></message>
    <message><source>minutes</source><translation>phút</translation></message>
    <message><source>never by itself</source><translation>không tự khóa</translation></message>
    <message><source>Credit a cashier redeems for a member a day</source><translation>Tiền tích lũy thu ngân được dùng cho một thành viên mỗi ngày</translation></message>
    <message><source>Points a cashier redeems for a member a day</source><translation>Điểm thu ngân được đổi cho một thành viên mỗi ngày</translation></message>
    <message><source>The counter: selling, redeeming up to the limit, new members.</source><translation>Quầy: bán hàng, đổi trong hạn mức, thành viên mới.</translation></message>
    <message><source>Also returns, corrections, imports, campaigns and reports.</source><translation>Thêm trả hàng, điều chỉnh, nhập tệp, chiến dịch và báo cáo.</translation></message>
    <message><source>Everything: programs, users, settings, backups, erasing.</source><translation>Mọi thứ: chương trình, người dùng, cài đặt, sao lưu, xóa.</translation></message>
    <message><source>New PIN</source><translation>Mã PIN mới</translation></message>
    <message><source>New PIN for {name}</source><translation>Mã PIN mới cho {name}</translation></message>
    <message><source>Close access</source><translation>Đóng quyền truy cập</translation></message>
    <message><source>{name} will not be able to sign in any more.</source><translation>{name} sẽ không đăng nhập được nữa.</translation></message>
    <message><source>PIN again</source><translation>Nhập lại mã PIN</translation></message>
    <message><source>The two PINs differ.</source><translation>Hai mã PIN không giống nhau.</translation></message>
    <message><source>Role</source><translation>Vai trò</translation></message>
    <message><source>Nobody</source><translation>Không ai</translation></message>
    <message><source>Sales and enrolments count for</source><translation>Doanh số và đăng ký tính cho</translation></message>
    <message><source>What is this user called?</source><translation>Người dùng này tên gì?</translation></message>
    <message><source>signed in</source><translation>đã đăng nhập</translation></message>
    <message><source>signed out</source><translation>đã đăng xuất</translation></message>
    <message><source>wrong PIN</source><translation>sai mã PIN</translation></message>
</context>
<context>
    <name>cli</name>
    <message><source>The shop “{name}” is ready in {folder}.</source><translation>Cửa hàng “{name}” đã sẵn sàng trong {folder}.</translation></message>
    <message><source>applied</source><translation>đã áp dụng</translation></message>
    <message><source>to be had</source><translation>có thể dùng</translation></message>
    <message><source>not now</source><translation>chưa dùng được</translation></message>
    <message><source>To pay: {sum}</source><translation>Phải trả: {sum}</translation></message>
    <message><source>To hand back: {sum}</source><translation>Trả lại khách: {sum}</translation></message>
    <message><source>Receipt {receipt} is recorded.</source><translation>Đã ghi hóa đơn {receipt}.</translation></message>
    <message><source>With this purchase they may join {program}.</source><translation>Với đơn này khách có thể tham gia {program}.</translation></message>
    <message><source>Receipt {receipt} was taken back.</source><translation>Đã hủy hóa đơn {receipt}.</translation></message>
</context>
<context>
    <name>imports</name>
    <message><source>imports.no_such_file</source><translation>Không có tệp “{name}”.</translation></message>
    <message><source>imports.not_a_file</source><translation>“{name}” là thư mục, không phải tệp.</translation></message>
    <message><source>imports.empty_file</source><translation>Tệp “{name}” trống: không có dòng nào.</translation></message>
    <message><source>imports.not_text</source><translation>“{name}” không phải là bảng. Hãy lưu dưới dạng CSV hoặc Excel (xlsx) rồi thử lại.</translation></message>
    <message><source>imports.old_spreadsheet</source><translation>“{name}” là bảng tính kiểu cũ hoặc có mật khẩu. Hãy lưu dưới dạng xlsx hoặc CSV.</translation></message>
    <message><source>imports.bad_spreadsheet</source><translation>Tệp Excel “{name}” bị hỏng.</translation></message>
    <message><source>imports.too_large</source><translation>“{name}” quá lớn để đọc như bảng tính. Hãy lưu dưới dạng CSV.</translation></message>
    <message><source>imports.line_too_long</source><translation>Trong “{name}”, gần dòng {row}, có một dòng không kết thúc. Có thể thiếu dấu ngoặc kép đóng.</translation></message>
    <message><source>imports.wrong_encoding</source><translation>“{name}” không được viết bằng bảng mã {encoding} (dòng {row}).</translation></message>
    <message><source>imports.too_many_names</source><translation>Tệp nêu hơn {most} tên khác nhau. Hãy chia thành nhiều tệp.</translation></message>
    <message><source>imports.bad_mapping</source><translation>Không đọc được tệp ghép cột “{name}”: {reason}</translation></message>
    <message><source>imports.wrong_kind</source><translation>Tệp ghép cột này dành cho {kind}, không phải {wanted}.</translation></message>
    <message><source>imports.unknown_field</source><translation>Trong tệp ghép cột, không có trường “{field}” hoặc viết sai. Có thể dùng: {known}</translation></message>
    <message><source>imports.unknown_option</source><translation>Trong tệp ghép cột, không có tùy chọn “{option}” hoặc sai giá trị. Có thể dùng: {known}</translation></message>
    <message><source>imports.unknown_column</source><translation>Tệp không có cột “{column}”. Các cột: {known}</translation></message>
    <message><source>imports.twin_column</source><translation>Cột “{column}” xuất hiện hai lần trong dòng tiêu đề.</translation></message>
    <message><source>imports.missing_field</source><translation>Không tìm thấy cột cho {field}. Các cột trong tệp: {known}</translation></message>
    <message><source>imports.nothing_usable</source><translation>Không dùng được dòng nào trong tệp ({rejected} trên {rows} bị loại). Không có gì thay đổi.</translation></message>
    <message><source>imports.onto_itself</source><translation>Không thể ghi các dòng bị loại đè lên chính tệp đang nhập (“{name}”).</translation></message>
    <message><source>imports.no_such_batch</source><translation>Không có lần nhập số {batch}.</translation></message>
    <message><source>imports.already_undone</source><translation>Lần nhập {batch} đã được hoàn tác.</translation></message>
    <message><source>imports.still_needed</source><translation>Không thể hoàn tác lần nhập {batch}: có bản ghi sau đó dựa trên dữ liệu của nó ({things}): {users}, {rows}. Không có gì thay đổi.</translation></message>
    <message><source>imports.changed_since</source><translation>Không thể hoàn tác lần nhập {batch}: dữ liệu nó đã sửa ({things}) lại bị sửa sau đó. Không có gì thay đổi.</translation></message>
    <message><source>The key is missing</source><translation>Thiếu mã nhận dạng</translation></message>
    <message><source>The date is missing</source><translation>Thiếu ngày</translation></message>
    <message><source>Not a date</source><translation>Không phải ngày</translation></message>
    <message><source>The amount is missing</source><translation>Thiếu số tiền</translation></message>
    <message><source>Not a number</source><translation>Không phải số</translation></message>
    <message><source>The branch is missing</source><translation>Thiếu chi nhánh</translation></message>
    <message><source>No such branch</source><translation>Không có chi nhánh này</translation></message>
    <message><source>No such member</source><translation>Không có khách hàng này</translation></message>
    <message><source>Several members have this phone or e-mail</source><translation>Nhiều khách hàng dùng chung số điện thoại hoặc email này</translation></message>
    <message><source>No such product</source><translation>Không có sản phẩm này</translation></message>
    <message><source>No such employee</source><translation>Không có nhân viên này</translation></message>
    <message><source>The row has more cells than the header</source><translation>Dòng có nhiều ô hơn tiêu đề</translation></message>
    <message><source>The receipt names two members</source><translation>Hóa đơn ghi hai khách hàng</translation></message>
    <message><source>The receipt has this line number twice</source><translation>Số dòng bị lặp trong hóa đơn</translation></message>
    <message><source>This receipt is already here with other content</source><translation>Hóa đơn này đã có với nội dung khác</translation></message>
    <message><source>No such receipt to return from</source><translation>Không có hóa đơn gốc để trả hàng</translation></message>
    <message><source>More is returned than was sold</source><translation>Trả lại nhiều hơn đã bán</translation></message>
    <message><source>The card belongs to another member</source><translation>Thẻ thuộc về khách hàng khác</translation></message>
    <message><source>The member was erased</source><translation>Khách hàng đã bị xóa</translation></message>
    <message><source>Not a phone number</source><translation>Không phải số điện thoại</translation></message>
    <message><source>Not an e-mail address</source><translation>Không phải địa chỉ email</translation></message>
    <message><source>Not a birthday</source><translation>Không phải ngày sinh</translation></message>
    <message><source>Not one of the possible words</source><translation>Không thuộc các từ cho phép</translation></message>
    <message><source>Neither yes nor no</source><translation>Không phải “có”, cũng không phải “không”</translation></message>
    <message><source>Too long</source><translation>Quá dài</translation></message>
    <message><source>A newer refusal stands</source><translation>Đã có lời từ chối mới hơn</translation></message>
    <message><source>Another row of the file is about the same</source><translation>Một dòng khác trong tệp nói về cùng đối tượng</translation></message>
    <message><source>Left out with the rest of its receipt</source><translation>Bị loại cùng cả hóa đơn</translation></message>
    <message><source>Neither points nor credit</source><translation>Không có điểm lẫn tiền tích lũy</translation></message>
    <message><source>An opening balance was already taken in</source><translation>Số dư đầu kỳ đã được nhập</translation></message>
    <message><source>New customers</source><translation>Khách hàng mới</translation></message>
    <message><source>New products</source><translation>Sản phẩm mới</translation></message>
    <message><source>New categories</source><translation>Danh mục mới</translation></message>
    <message><source>New receipts</source><translation>Hóa đơn mới</translation></message>
    <message><source>New receipt lines</source><translation>Dòng hóa đơn mới</translation></message>
    <message><source>New branches</source><translation>Chi nhánh mới</translation></message>
    <message><source>New employees</source><translation>Nhân viên mới</translation></message>
    <message><source>New consent decisions</source><translation>Quyết định đồng ý mới</translation></message>
    <message><source>New balance entries</source><translation>Bút toán số dư mới</translation></message>
    <message><source>Dry run: nothing was written.</source><translation>Chạy thử: không ghi gì cả.</translation></message>
    <message><source>Everything in the file was already here.</source><translation>Mọi thứ trong tệp đã có sẵn.</translation></message>
    <message><source>Import {batch} is done.</source><translation>Đã nhập xong lần {batch}.</translation></message>
    <message><source>{rows} rows: {updated} updated, {unchanged} unchanged, {rejected} left out.</source><translation>{rows} dòng: {updated} cập nhật, {unchanged} không đổi, {rejected} bị loại.</translation></message>
    <message><source>Row {row}, {column}: {problem} “{value}”</source><translation>Dòng {row}, {column}: {problem} “{value}”</translation></message>
    <message><source>Columns that are not used: {names}</source><translation>Các cột không được dùng: {names}</translation></message>
    <message><source>receipts</source><translation>hóa đơn</translation></message>
    <message><source>receipt lines</source><translation>dòng hóa đơn</translation></message>
    <message><source>customers</source><translation>khách hàng</translation></message>
    <message><source>products</source><translation>sản phẩm</translation></message>
    <message><source>categories</source><translation>danh mục</translation></message>
    <message><source>branches</source><translation>chi nhánh</translation></message>
    <message><source>employees</source><translation>nhân viên</translation></message>
    <message><source>consent decisions</source><translation>quyết định đồng ý</translation></message>
    <message><source>memberships</source><translation>tư cách thành viên</translation></message>
    <message><source>given benefits</source><translation>ưu đãi đã trao</translation></message>
    <message><source>balance entries</source><translation>bút toán số dư</translation></message>
    <message><source>campaign letters</source><translation>tin của chiến dịch</translation></message>
    <message><source>changes by a later import</source><translation>thay đổi của lần nhập sau</translation></message>
    <message><source>other records</source><translation>bản ghi khác</translation></message>
    <message><source>Import {batch} was taken back.</source><translation>Đã hoàn tác lần nhập {batch}.</translation></message>
    <message numerus="yes"><source>… and {n} more problems.</source><translation><numerusform>… và {n} vấn đề khác.</numerusform></translation></message>
</context>
<context>
    <name>members</name>
    <message><source>members.unknown</source><translation>Không tìm thấy khách hàng “{member}”.</translation></message>
    <message><source>members.ambiguous</source><translation>Nhiều khách hàng dùng chung “{member}”: {numbers}. Hãy chọn một theo mã số.</translation></message>
    <message><source>members.key_taken</source><translation>“{value}” đã thuộc về khách hàng {number}.</translation></message>
    <message><source>members.bad_phone</source><translation>“{value}” không phải là số điện thoại. Hãy kiểm tra lại các chữ số.</translation></message>
    <message><source>members.bad_email</source><translation>“{value}” không phải là địa chỉ email.</translation></message>
    <message><source>members.bad_key</source><translation>“{value}” không phải là mã khách hàng hay số thẻ.</translation></message>
    <message><source>members.bad_birthday</source><translation>“{value}” không phải là ngày sinh. Hãy viết ngày/tháng/năm, ví dụ 13/05/1990.</translation></message>
    <message><source>members.nameless</source><translation>Hãy ghi ít nhất tên, số điện thoại, email hoặc thẻ.</translation></message>
    <message><source>Letter</source><translation>Thư</translation></message>
    <message><source>Phone call</source><translation>Gọi điện</translation></message>
    <message><source>agreed</source><translation>đồng ý</translation></message>
    <message><source>refused</source><translation>từ chối</translation></message>
    <message><source>said so</source><translation>đồng ý rõ ràng</translation></message>
    <message><source>existing customer</source><translation>khách hàng hiện có</translation></message>
    <message><source>Card</source><translation>Thẻ</translation></message>
    <message><source>may join</source><translation>có thể tham gia</translation></message>
    <message><source>invited</source><translation>đã mời</translation></message>
    <message><source>member</source><translation>thành viên</translation></message>
    <message><source>expired</source><translation>hết hạn</translation></message>
    <message><source>left</source><translation>đã rời</translation></message>
    <message><source>no name</source><translation>thiếu tên</translation></message>
    <message><source>no phone</source><translation>thiếu số điện thoại</translation></message>
    <message><source>no e-mail</source><translation>thiếu email</translation></message>
    <message><source>no birthday</source><translation>thiếu ngày sinh</translation></message>
    <message><source>no city</source><translation>thiếu thành phố</translation></message>
    <message><source>no consent to any channel</source><translation>chưa đồng ý kênh nào</translation></message>
    <message><source>Tax id</source><translation>Mã số thuế</translation></message>
    <message><source>Job title</source><translation>Chức vụ</translation></message>
    <message><source>Gender</source><translation>Giới tính</translation></message>
    <message><source>Birthday</source><translation>Ngày sinh</translation></message>
    <message><source>Postcode</source><translation>Mã bưu chính</translation></message>
    <message><source>Preferred channel</source><translation>Kênh ưa thích</translation></message>
    <message><source>Household</source><translation>Hộ gia đình</translation></message>
    <message><source>Note</source><translation>Ghi chú</translation></message>
    <message><source>How you came to us</source><translation>Quý khách biết đến cửa hàng qua đâu</translation></message>
    <message><source>Came with the file</source><translation>Đến từ tệp</translation></message>
    <message><source>Enrolled on</source><translation>Ngày đăng ký</translation></message>
    <message><source>Enrolled by</source><translation>Nhân viên đăng ký</translation></message>
    <message><source>Kept since</source><translation>Lưu từ</translation></message>
    <message><source>Last changed</source><translation>Thay đổi lần cuối</translation></message>
    <message><source>Consent noted</source><translation>Đã ghi ý kiến về liên lạc</translation></message>
    <message><source>Record handed out</source><translation>Đã giao hồ sơ</translation></message>
    <message><source>Your details</source><translation>Thông tin của quý khách</translation></message>
    <message><source>Kind</source><translation>Loại</translation></message>
    <message><source>Since</source><translation>Từ ngày</translation></message>
    <message><source>What we know you by</source><translation>Cách chúng tôi nhận ra quý khách</translation></message>
    <message><source>Channel</source><translation>Kênh</translation></message>
    <message><source>Answer</source><translation>Trả lời</translation></message>
    <message><source>How we know</source><translation>Căn cứ</translation></message>
    <message><source>By</source><translation>Người làm</translation></message>
    <message><source>Today we may write to you by: {channels}.</source><translation>Hôm nay chúng tôi được phép liên lạc với quý khách qua: {channels}.</translation></message>
    <message><source>Today we may not write to you.</source><translation>Hôm nay chúng tôi không được phép liên lạc với quý khách.</translation></message>
    <message><source>Whether we may write to you</source><translation>Chúng tôi có được liên lạc với quý khách không</translation></message>
    <message><source>Program</source><translation>Chương trình</translation></message>
    <message><source>Standing</source><translation>Tình trạng</translation></message>
    <message><source>Track</source><translation>Hạng</translation></message>
    <message><source>Programs you joined</source><translation>Các chương trình quý khách tham gia</translation></message>
    <message><source>Your balance</source><translation>Số dư của quý khách</translation></message>
    <message><source>Amount</source><translation>Số tiền</translation></message>
    <message><source>Good until</source><translation>Có hiệu lực đến</translation></message>
    <message><source>Reason</source><translation>Lý do</translation></message>
    <message><source>Movements of points and credit</source><translation>Biến động điểm và tiền tích lũy</translation></message>
    <message><source>Benefit</source><translation>Ưu đãi</translation></message>
    <message><source>Given on</source><translation>Ngày nhận</translation></message>
    <message><source>Used on</source><translation>Ngày dùng</translation></message>
    <message><source>Benefits</source><translation>Ưu đãi</translation></message>
    <message><source>Message</source><translation>Tin nhắn</translation></message>
    <message><source>Sent on</source><translation>Ngày gửi</translation></message>
    <message><source>Messages</source><translation>Tin nhắn</translation></message>
    <message><source>Receipt</source><translation>Hóa đơn</translation></message>
    <message><source>Article</source><translation>Sản phẩm</translation></message>
    <message><source>Quantity</source><translation>Số lượng</translation></message>
    <message><source>Together</source><translation>Tổng cộng</translation></message>
    <message><source>What was done</source><translation>Việc đã làm</translation></message>
    <message><source>Who worked with your record</source><translation>Ai đã xử lý hồ sơ của quý khách</translation></message>
    <message><source>This is everything our shop keeps about you, as of the day named below.</source><translation>Đây là tất cả những gì cửa hàng lưu về quý khách, tính đến ngày ghi ở dưới.</translation></message>
    <message><source>Everything kept about {name}</source><translation>Tất cả thông tin lưu về {name}</translation></message>
    <message><source>How complete your details are</source><translation>Mức đầy đủ của thông tin</translation></message>
    <message><source>Joined with another record of yours</source><translation>Đã gộp với một hồ sơ khác của quý khách</translation></message>
    <message><source>Fact</source><translation>Mục</translation></message>
    <message><source>Tags</source><translation>Nhãn</translation></message>
    <message><source>Recommended by a customer</source><translation>Được khách hàng giới thiệu</translation></message>
    <message><source>Customers you recommended us to</source><translation>Những người quý khách đã giới thiệu</translation></message>
    <message><source>Customer {number} was erased. Sums stay, without a name.</source><translation>Đã xóa khách hàng {number}. Các tổng số vẫn còn, không kèm tên.</translation></message>
    <message><source>Everything held about customer {number}:</source><translation>Tất cả thông tin lưu về khách hàng {number}:</translation></message>
    <message><source>May be reached by: {channels}</source><translation>Có thể liên lạc qua: {channels}</translation></message>
    <message><source>Last purchase: {day}</source><translation>Lần mua gần nhất: {day}</translation></message>
    <message><source>Missing: {gaps}</source><translation>Còn thiếu: {gaps}</translation></message>
    <message numerus="yes"><source>{shown} of {n} customers</source><translation><numerusform>{shown} trên {n} khách hàng</numerusform></translation></message>
    <message numerus="yes"><source>{n} purchases, {total} in all</source><translation><numerusform>{n} lần mua, tổng cộng {total}</numerusform></translation></message>
    <message><source>merging.oneself</source><translation>Không thể gộp khách hàng {number} với chính họ. Hãy chọn người khác.</translation></message>
    <message><source>merging.erased</source><translation>Một trong hai người đã bị xóa, không còn ai để gộp.</translation></message>
    <message><source>merging.already_merged</source><translation>Khách hàng {number} đã được gộp vào {into}.</translation></message>
    <message><source>merging.households_differ</source><translation>Hai người thuộc hai hộ gia đình khác nhau. Hãy chọn hộ được giữ lại.</translation></message>
    <message><source>merging.bad_choice</source><translation>Không thể chọn “{value}” cho “{field}”.</translation></message>
    <message><source>merging.none</source><translation>Không có lần gộp số {merge}.</translation></message>
    <message><source>merging.already_undone</source><translation>Lần gộp {merge} đã được hoàn tác.</translation></message>
    <message><source>merging.erased_since</source><translation>Khách hàng đã bị xóa từ sau đó nên không thể tách ra nữa.</translation></message>
    <message><source>merging.merged_since</source><translation>Sau đó đã có một lần gộp khác. Hãy hoàn tác lần gộp {merge} trước.</translation></message>
    <message><source>merging.changed_since</source><translation>Từ khi gộp đã có thay đổi: {things}. Không còn biết được là của ai, nên lần gộp được giữ nguyên.</translation></message>
    <message><source>purchases</source><translation>lần mua hàng</translation></message>
    <message><source>consents</source><translation>sự đồng ý</translation></message>
    <message><source>cards or addresses</source><translation>thẻ hoặc địa chỉ liên lạc</translation></message>
    <message><source>own fields</source><translation>trường riêng</translation></message>
    <message><source>details</source><translation>thông tin</translation></message>
    <message><source>balance</source><translation>số dư</translation></message>
    <message><source>members.nobody</source><translation>Chưa chọn ai để in thẻ.</translation></message>
    <message><source>same e-mail</source><translation>cùng email</translation></message>
    <message><source>same phone</source><translation>cùng số điện thoại</translation></message>
    <message><source>same name and birthday</source><translation>cùng tên và ngày sinh</translation></message>
    <message><source>same birthday</source><translation>cùng ngày sinh</translation></message>
    <message><source>same name</source><translation>cùng tên</translation></message>
    <message><source>similar name</source><translation>tên gần giống</translation></message>
    <message><source>same address</source><translation>cùng địa chỉ</translation></message>
    <message><source>Customer {number} was changed.</source><translation>Đã cập nhật khách hàng {number}.</translation></message>
    <message><source>Member cards</source><translation>Thẻ thành viên</translation></message>
    <message><source>Customers {numbers} are two people.</source><translation>Khách hàng {numbers} là hai người khác nhau.</translation></message>
    <message numerus="yes"><source>{shown} of {n} pairs</source><translation><numerusform>{shown} trên {n} cặp</numerusform></translation></message>
    <message><source>{other} went into {keep}. Undo it with: members undo-merge {merge}</source><translation>Đã gộp {other} vào {keep}. Hoàn tác bằng: members undo-merge {merge}</translation></message>
    <message><source>The two stand apart again.</source><translation>Hai người đã được tách ra.</translation></message>
    <message numerus="yes"><source>{n} purchases</source><translation><numerusform>{n} lần mua</numerusform></translation></message>
    <message><source>Credit: {amount}</source><translation>Tiền tích lũy: {amount}</translation></message>
</context>
<context>
    <name>purchases</name>
    <message><source>purchases.empty_receipt</source><translation>Hóa đơn “{receipt}” cần có số và ít nhất một dòng.</translation></message>
    <message><source>purchases.bad_line</source><translation>Ở dòng {line}, số lượng hoặc số tiền không đúng.</translation></message>
    <message><source>purchases.receipt_exists</source><translation>Hóa đơn {receipt} đã có trong ngày này tại máy tính tiền này.</translation></message>
    <message><source>purchases.no_receipt</source><translation>Không tìm thấy hóa đơn {receipt}.</translation></message>
    <message><source>purchases.no_line</source><translation>Hóa đơn không có dòng bán số {line}.</translation></message>
    <message><source>purchases.returns_too_much</source><translation>Dòng {line} chỉ còn có thể trả lại tối đa {left}.</translation></message>
</context>
<context>
    <name>segments</name>
    <message><source>segments.bad_shape</source><translation>Tại {path} quy tắc có nội dung không hợp lệ: {found}</translation></message>
    <message><source>segments.newer_rule</source><translation>Quy tắc này do phiên bản Moadon mới hơn tạo (phiên bản {version}, tại {path}). Hãy cập nhật ứng dụng.</translation></message>
    <message><source>segments.unknown_fact</source><translation>Tại {path}: không có dữ kiện “{fact}”.</translation></message>
    <message><source>segments.unknown_operator</source><translation>Tại {path}: không thể so sánh {fact} bằng “{op}”. Có thể dùng: {known}</translation></message>
    <message><source>segments.bad_value</source><translation>Tại {path}: giá trị {value} không phù hợp.</translation></message>
    <message><source>segments.turned_round</source><translation>Tại {path}: điểm cuối ({last}) đứng trước điểm đầu ({first}).</translation></message>
    <message><source>segments.bad_window</source><translation>Tại {path}: khoảng thời gian {found} không hợp với dữ kiện này.</translation></message>
    <message><source>segments.needs_window</source><translation>Tại {path}: {fact} cần một khoảng thời gian, ví dụ 90 ngày gần đây.</translation></message>
    <message><source>segments.bad_where</source><translation>Tại {path}: không thể thu hẹp dữ kiện này theo {found}.</translation></message>
    <message><source>segments.too_deep</source><translation>Tại {path}: các nhóm lồng nhau quá sâu (tối đa {limit}).</translation></message>
    <message><source>segments.too_long</source><translation>Tại {path}: có quá nhiều điều kiện (tối đa {limit}).</translation></message>
    <message><source>segments.unknown_segment</source><translation>Không có phân khúc “{name}”.</translation></message>
    <message><source>segments.exists</source><translation>Đã có phân khúc “{name}”.</translation></message>
    <message><source>segments.bad_name</source><translation>Phân khúc cần tên dài tối đa 100 ký tự trên một dòng: “{name}”.</translation></message>
    <message><source>segments.circle</source><translation>Phân khúc “{name}” sẽ dựa trên chính nó: {through}</translation></message>
    <message><source>segments.in_use</source><translation>“{name}” đang được nhắc đến trong quy tắc của {by}. Hãy bỏ ở đó trước, rồi mới đổi tên được.</translation></message>
    <message><source>gender</source><translation>giới tính</translation></message>
    <message><source>age</source><translation>tuổi</translation></message>
    <message><source>city</source><translation>thành phố</translation></message>
    <message><source>postcode</source><translation>mã bưu chính</translation></message>
    <message><source>language</source><translation>ngôn ngữ</translation></message>
    <message><source>person or business</source><translation>cá nhân hay doanh nghiệp</translation></message>
    <message><source>job title</source><translation>chức danh</translation></message>
    <message><source>company</source><translation>công ty</translation></message>
    <message><source>tags</source><translation>nhãn</translation></message>
    <message><source>home branch</source><translation>chi nhánh của khách</translation></message>
    <message><source>enrolled</source><translation>ngày đăng ký</translation></message>
    <message><source>enrolled by</source><translation>nhân viên đăng ký</translation></message>
    <message><source>how they came</source><translation>nguồn khách</translation></message>
    <message><source>birthday</source><translation>sinh nhật</translation></message>
    <message><source>customers they brought</source><translation>khách họ giới thiệu</translation></message>
    <message><source>quality of their details</source><translation>chất lượng thông tin</translation></message>
    <message><source>own field</source><translation>trường riêng</translation></message>
    <message><source>may be reached by</source><translation>liên lạc được qua</translation></message>
    <message><source>agreed to</source><translation>đồng ý nhận qua</translation></message>
    <message><source>preferred channel</source><translation>kênh ưa thích</translation></message>
    <message><source>last message</source><translation>tin nhắn gần nhất</translation></message>
    <message><source>number of messages</source><translation>số tin nhắn</translation></message>
    <message><source>number of purchases</source><translation>số lần mua</translation></message>
    <message><source>total spent</source><translation>tổng chi tiêu</translation></message>
    <message><source>number of items bought</source><translation>số món đã mua</translation></message>
    <message><source>average purchase</source><translation>giá trị mua trung bình</translation></message>
    <message><source>first purchase</source><translation>lần mua đầu tiên</translation></message>
    <message><source>last purchase</source><translation>lần mua gần nhất</translation></message>
    <message><source>days since the last purchase</source><translation>số ngày từ lần mua gần nhất</translation></message>
    <message><source>usual days between visits</source><translation>số ngày thường lệ giữa các lần ghé</translation></message>
    <message><source>time since the last visit ÷ usual time between visits</source><translation>thời gian từ lần ghé cuối ÷ khoảng cách thường lệ</translation></message>
    <message><source>share of their spending</source><translation>tỷ lệ trong chi tiêu của họ</translation></message>
    <message><source>number of branches bought in</source><translation>số chi nhánh đã mua</translation></message>
    <message><source>main branch</source><translation>chi nhánh chính</translation></message>
    <message><source>bought</source><translation>đã mua</translation></message>
    <message><source>share of purchases returned</source><translation>tỷ lệ hàng trả lại</translation></message>
    <message><source>discount as a share of the full price</source><translation>tỷ lệ giảm giá trên giá gốc</translation></message>
    <message><source>spending against the period before</source><translation>chi tiêu so với kỳ trước</translation></message>
    <message><source>stage</source><translation>giai đoạn</translation></message>
    <message><source>preferred customer</source><translation>khách ưu tiên</translation></message>
    <message><source>recency score</source><translation>điểm gần đây</translation></message>
    <message><source>frequency score</source><translation>điểm tần suất</translation></message>
    <message><source>spending score</source><translation>điểm chi tiêu</translation></message>
    <message><source>RFM cell</source><translation>ô RFM</translation></message>
    <message><source>RFM group</source><translation>nhóm RFM</translation></message>
    <message><source>in the segment</source><translation>thuộc phân khúc</translation></message>
    <message><source>random sample</source><translation>mẫu ngẫu nhiên</translation></message>
    <message><source>member of</source><translation>thành viên của</translation></message>
    <message><source>membership</source><translation>trạng thái thành viên</translation></message>
    <message><source>track</source><translation>hạng</translation></message>
    <message><source>joined</source><translation>ngày tham gia</translation></message>
    <message><source>days of membership</source><translation>số ngày là thành viên</translation></message>
    <message><source>joined through</source><translation>tham gia qua</translation></message>
    <message><source>membership ends</source><translation>ngày hết hạn thành viên</translation></message>
    <message><source>points</source><translation>điểm</translation></message>
    <message><source>credit</source><translation>tiền tích lũy</translation></message>
    <message><source>points about to expire</source><translation>điểm sắp hết hạn</translation></message>
    <message><source>credit about to expire</source><translation>tiền tích lũy sắp hết hạn</translation></message>
    <message><source>benefits given</source><translation>ưu đãi đã tặng</translation></message>
    <message><source>benefits used</source><translation>ưu đãi đã dùng</translation></message>
    <message><source>last benefit used</source><translation>lần dùng ưu đãi gần nhất</translation></message>
    <message><source>benefits left unused in a row</source><translation>ưu đãi liên tiếp không dùng</translation></message>
    <message><source>received</source><translation>đã nhận chiến dịch</translation></message>
    <message><source>responded to</source><translation>đã phản hồi chiến dịch</translation></message>
    <message><source>place in a trial</source><translation>nhóm trong thử nghiệm</translation></message>
    <message><source>chance of still being a customer</source><translation>khả năng vẫn là khách</translation></message>
    <message><source>visit days expected in the next 12 months</source><translation>số ngày ghé dự kiến trong 12 tháng tới</translation></message>
    <message><source>expected in the next 12 months</source><translation>dự kiến trong 12 tháng tới</translation></message>
    <message numerus="yes"><source>{n} customers of {of} ({share}), {revenue} of the revenue</source><translation><numerusform>{n} khách trên {of} ({share}), {revenue} doanh thu</numerusform></translation></message>
    <message><source>There are no segments yet.</source><translation>Chưa có phân khúc nào.</translation></message>
    <message><source>{member} is in</source><translation>{member} thuộc phân khúc</translation></message>
    <message><source>{member} is not in</source><translation>{member} không thuộc phân khúc</translation></message>
    <message><source>all of these</source><translation>tất cả những điều này</translation></message>
    <message><source>any of these</source><translation>một trong những điều này</translation></message>
    <message><source>not this</source><translation>không phải điều này</translation></message>
    <message numerus="yes"><source>{n} members written to {file}</source><translation><numerusform>Đã ghi {n} khách vào {file}</numerusform></translation></message>
    <message><source>“{name}” is kept, version {version}.</source><translation>Đã lưu “{name}”, phiên bản {version}.</translation></message>
    <message><source>At {path}: {problem}</source><translation>Tại {path}: {problem}</translation></message>
    <message><source>Prospects</source><translation>Khách tiềm năng</translation></message>
    <message><source>Known to the shop, but never bought.</source><translation>Cửa hàng biết nhưng chưa mua lần nào.</translation></message>
    <message><source>Bought for the first time lately.</source><translation>Vừa mua lần đầu gần đây.</translation></message>
    <message><source>Active customers</source><translation>Khách đang mua đều</translation></message>
    <message><source>Come as often as they usually do.</source><translation>Vẫn ghé đều như thường lệ.</translation></message>
    <message><source>Preferred customers</source><translation>Khách hàng ưu tiên</translation></message>
    <message><source>Spent the most in the last 12 months.</source><translation>Chi nhiều nhất trong 12 tháng gần đây.</translation></message>
    <message><source>Drifting away</source><translation>Đang rời xa</translation></message>
    <message><source>Have been away much longer than is usual for them.</source><translation>Vắng lâu hơn nhiều so với thường lệ của họ.</translation></message>
    <message><source>Lost customers</source><translation>Khách đã mất</translation></message>
    <message><source>Away so long that they are hardly customers any more.</source><translation>Vắng lâu đến mức khó còn xem là khách.</translation></message>
    <message><source>Came back</source><translation>Đã quay lại</translation></message>
    <message><source>Bought again after a long silence.</source><translation>Mua lại sau thời gian dài vắng bóng.</translation></message>
    <message><source>One-time customers</source><translation>Khách mua một lần</translation></message>
    <message><source>Came on one day only, some time ago.</source><translation>Chỉ đến một ngày, đã khá lâu.</translation></message>
    <message><source>Birthday soon</source><translation>Sắp sinh nhật</translation></message>
    <message><source>Have a birthday in the next two weeks.</source><translation>Có sinh nhật trong hai tuần tới.</translation></message>
    <message><source>Business customers</source><translation>Khách doanh nghiệp</translation></message>
    <message><source>Companies and other businesses.</source><translation>Công ty và các doanh nghiệp khác.</translation></message>
    <message><source>Agreed to this channel and have a valid address.</source><translation>Đã đồng ý kênh này và có địa chỉ hợp lệ.</translation></message>
    <message><source>Reachable by e-mail</source><translation>Liên hệ được qua email</translation></message>
    <message><source>Reachable by SMS</source><translation>Liên hệ được qua SMS</translation></message>
    <message><source>Reachable by post</source><translation>Liên hệ được qua thư</translation></message>
    <message><source>Reachable by phone</source><translation>Liên hệ được qua điện thoại</translation></message>
    <message><source>A group of the RFM map, by how recently and how often they come.</source><translation>Một nhóm trên bản đồ RFM, theo độ gần đây và tần suất mua.</translation></message>
    <message><source>Measurable</source><translation>Đo lường được</translation></message>
    <message><source>Reachable</source><translation>Tiếp cận được</translation></message>
    <message><source>Profitable</source><translation>Sinh lời</translation></message>
    <message><source>Substantial</source><translation>Đủ lớn</translation></message>
    <message><source>Distinct</source><translation>Khác biệt</translation></message>
    <message><source>Actionable</source><translation>Dễ áp dụng</translation></message>
    <message><source>Growing</source><translation>Đang tăng</translation></message>
    <message><source>For how many of all customers the details are known that the rule asks for; of several details, the one known of fewest counts.</source><translation>Tỷ lệ khách hàng đã có những thông tin mà quy tắc hỏi tới; nếu có nhiều thông tin thì tính thông tin ít người có nhất.</translation></message>
    <message><source>The share of the segment that agreed to at least one channel and has a valid address there.</source><translation>Tỷ lệ khách trong phân khúc đã đồng ý ít nhất một kênh và có địa chỉ hợp lệ ở kênh đó.</translation></message>
    <message><source>What a member of the segment spent in the last 12 months, set against the average customer: as much as the average is half the bar, three times as much three quarters.</source><translation>Mức chi của một khách trong phân khúc 12 tháng qua so với khách trung bình: bằng trung bình là nửa thanh, gấp ba là ba phần tư.</translation></message>
    <message><source>How much of the customers needed for a trial the segment has: two equal groups, large enough to tell a change of 10 percentage points in who buys within 30 days.</source><translation>Phân khúc có bao nhiêu phần số khách cần cho một thử nghiệm: hai nhóm bằng nhau, đủ lớn để nhận ra thay đổi 10 điểm phần trăm số người mua trong 30 ngày.</translation></message>
    <message><source>One minus the overlap with the most similar saved segment: customers in both, out of the customers in either.</source><translation>100% trừ phần trùng với phân khúc đã lưu giống nhất: số khách có ở cả hai trên tổng số khách có ở một trong hai.</translation></message>
    <message><source>How many running benefits at least half of the segment may get; three fill the bar.</source><translation>Bao nhiêu ưu đãi đang chạy mà ít nhất nửa phân khúc được hưởng; ba ưu đãi là đầy thanh.</translation></message>
    <message><source>How the segment's size changed in 6 months: unchanged is half the bar, doubled fills it.</source><translation>Quy mô phân khúc thay đổi thế nào trong 6 tháng: không đổi là nửa thanh, gấp đôi là đầy thanh.</translation></message>
    <message><source>all data known</source><translation>đủ dữ liệu</translation></message>
    <message><source>known of {share}: {fact}</source><translation>biết ở {share}: {fact}</translation></message>
    <message><source>{some} of {all}</source><translation>{some} trên {all}</translation></message>
    <message><source>{amount} in 12 months</source><translation>{amount} trong 12 tháng</translation></message>
    <message><source>margin {amount} in 12 months</source><translation>lãi gộp {amount} trong 12 tháng</translation></message>
    <message><source>enough for a trial</source><translation>đủ cho một thử nghiệm</translation></message>
    <message><source>small: a trial needs {n}</source><translation>nhỏ: thử nghiệm cần {n}</translation></message>
    <message><source>no overlap</source><translation>không trùng</translation></message>
    <message><source>overlap {share} with “{name}”</source><translation>trùng {share} với “{name}”</translation></message>
    <message numerus="yes"><source>{n} benefits fit</source><translation><numerusform>{n} ưu đãi phù hợp</numerusform></translation></message>
    <message><source>no benefit fits</source><translation>không có ưu đãi nào phù hợp</translation></message>
    <message><source>no history of these details</source><translation>các thông tin này không có lịch sử</translation></message>
    <message><source>nobody yet</source><translation>chưa có ai</translation></message>
    <message><source>▲ {share} in 6 months</source><translation>▲ {share} trong 6 tháng</translation></message>
    <message><source>▼ {share} in 6 months</source><translation>▼ {share} trong 6 tháng</translation></message>
    <message><source>as large as 6 months ago</source><translation>bằng 6 tháng trước</translation></message>
</context>
<context>
    <name>sentences</name>
    <message><source>{fact}: exactly {value}</source><translation>{fact}: đúng {value}</translation></message>
    <message><source>{fact}: not {value}</source><translation>{fact}: không phải {value}</translation></message>
    <message><source>{fact}: at least {value}</source><translation>{fact}: ít nhất {value}</translation></message>
    <message><source>{fact}: more than {value}</source><translation>{fact}: hơn {value}</translation></message>
    <message><source>{fact}: at most {value}</source><translation>{fact}: nhiều nhất {value}</translation></message>
    <message><source>{fact}: less than {value}</source><translation>{fact}: dưới {value}</translation></message>
    <message><source>{fact}: from {first} to {last}</source><translation>{fact}: từ {first} đến {last}</translation></message>
    <message><source>{fact}: contains “{value}”</source><translation>{fact}: chứa “{value}”</translation></message>
    <message><source>{fact}: begins with “{value}”</source><translation>{fact}: bắt đầu bằng “{value}”</translation></message>
    <message><source>{fact}: ends with “{value}”</source><translation>{fact}: kết thúc bằng “{value}”</translation></message>
    <message><source>{fact}: {value}</source><translation>{fact}: {value}</translation></message>
    <message><source>{fact}: all of {value}</source><translation>{fact}: cả {value}</translation></message>
    <message><source>{fact}: none of {value}</source><translation>{fact}: không phải {value}</translation></message>
    <message><source>{fact}: on {value}</source><translation>{fact}: vào ngày {value}</translation></message>
    <message><source>{fact}: before {value}</source><translation>{fact}: trước {value}</translation></message>
    <message><source>{fact}: after {value}</source><translation>{fact}: sau {value}</translation></message>
    <message numerus="yes"><source>{fact}: in the last {n} days</source><translation><numerusform>{fact}: trong {n} ngày gần đây</numerusform></translation></message>
    <message numerus="yes"><source>{fact}: in the next {n} days</source><translation><numerusform>{fact}: trong {n} ngày tới</numerusform></translation></message>
    <message numerus="yes"><source>{fact}: not in the last {n} days</source><translation><numerusform>{fact}: không trong {n} ngày gần đây</numerusform></translation></message>
    <message><source>{fact}: in month {value}</source><translation>{fact}: vào {value}</translation></message>
    <message><source>{fact}: known</source><translation>{fact}: đã biết</translation></message>
    <message><source>{fact}: not known</source><translation>{fact}: chưa biết</translation></message>
    <message><source>not bought yet</source><translation>chưa mua</translation></message>
    <message><source>new</source><translation>mới</translation></message>
    <message><source>came back</source><translation>đã quay lại</translation></message>
    <message><source>lost</source><translation>đã mất</translation></message>
    <message><source>drifting away</source><translation>đang rời xa</translation></message>
    <message><source>came once</source><translation>chỉ ghé một lần</translation></message>
    <message><source>active</source><translation>đang mua đều</translation></message>
    <message><source>shop</source><translation>tại cửa hàng</translation></message>
    <message><source>web</source><translation>trên mạng</translation></message>
    <message><source>no</source><translation>không</translation></message>
    <message><source>Monday</source><translation>thứ Hai</translation></message>
    <message><source>Tuesday</source><translation>thứ Ba</translation></message>
    <message><source>Wednesday</source><translation>thứ Tư</translation></message>
    <message><source>Thursday</source><translation>thứ Năm</translation></message>
    <message><source>Friday</source><translation>thứ Sáu</translation></message>
    <message><source>Saturday</source><translation>thứ Bảy</translation></message>
    <message><source>Sunday</source><translation>Chủ nhật</translation></message>
    <message><source>branch {value}</source><translation>chi nhánh {value}</translation></message>
    <message><source>region {value}</source><translation>khu vực {value}</translation></message>
    <message><source>product {value}</source><translation>sản phẩm {value}</translation></message>
    <message><source>the product {value}</source><translation>sản phẩm {value}</translation></message>
    <message><source>category {value}</source><translation>danh mục {value}</translation></message>
    <message><source>department {value}</source><translation>ngành hàng {value}</translation></message>
    <message><source>brand {value}</source><translation>thương hiệu {value}</translation></message>
    <message><source>on {value}</source><translation>vào {value}</translation></message>
    <message><source>at {value}</source><translation>trong khung giờ {value}</translation></message>
    <message><source>through {value}</source><translation>qua {value}</translation></message>
    <message><source>program {value}</source><translation>chương trình {value}</translation></message>
    <message><source>benefit {value}</source><translation>ưu đãi {value}</translation></message>
    <message><source>campaign {value}</source><translation>chiến dịch {value}</translation></message>
    <message><source>employee {value}</source><translation>nhân viên {value}</translation></message>
    <message><source>tag {value}</source><translation>nhãn {value}</translation></message>
    <message><source>track {value}</source><translation>hạng {value}</translation></message>
    <message><source>own field {value}</source><translation>trường riêng {value}</translation></message>
    <message><source>This shop has no {thing}.</source><translation>Cửa hàng này không có {thing}.</translation></message>
    <message><source>everyone</source><translation>tất cả mọi người</translation></message>
    <message><source>{some} or {last}</source><translation>{some} hoặc {last}</translation></message>
    <message numerus="yes"><source>in the last {n} days</source><translation><numerusform>trong {n} ngày gần đây</numerusform></translation></message>
    <message numerus="yes"><source>in the last {n} months</source><translation><numerusform>trong {n} tháng gần đây</numerusform></translation></message>
    <message><source>from {first} to {last} days ago</source><translation>từ {first} đến {last} ngày trước</translation></message>
    <message><source>from {first} to {last}</source><translation>từ {first} đến {last}</translation></message>
    <message numerus="yes"><source>in the next {n} days</source><translation><numerusform>trong {n} ngày tới</numerusform></translation></message>
    <message><source>returned goods only</source><translation>chỉ hàng trả lại</translation></message>
    <message><source>without returned goods</source><translation>không tính hàng trả lại</translation></message>
    <message><source>not known</source><translation>chưa biết</translation></message>
    <message><source>none</source><translation>không có</translation></message>
    <message><source>{value}</source><translation>{value}</translation></message>
    <message><source>yes</source><translation>có</translation></message>
    <message><source>person</source><translation>cá nhân</translation></message>
    <message><source>business</source><translation>doanh nghiệp</translation></message>
    <message><source>Customers who {rule}</source><translation>Khách hàng {rule}</translation></message>
    <message><source>All customers</source><translation>Tất cả khách hàng</translation></message>
    <message><source>No customer</source><translation>Không khách hàng nào</translation></message>
    <message><source>{some} and who {last}</source><translation>{some} và {last}</translation></message>
    <message><source>{some}, who {last}</source><translation>{some}, {last}</translation></message>
    <message><source>{some}; and who {last}</source><translation>{some}; đồng thời {last}</translation></message>
    <message><source>{some}, and also at least one of these: {group}</source><translation>{some}, và thỏa ít nhất một điều sau: {group}</translation></message>
    <message><source>meet at least one of these: {group}</source><translation>thỏa ít nhất một điều sau: {group}</translation></message>
    <message><source>{some}, or {last}</source><translation>{some}, hoặc {last}</translation></message>
    <message><source>{some}, or who {last}</source><translation>{some}, hoặc {last}</translation></message>
    <message><source>{some} and also {last}</source><translation>{some} và cũng {last}</translation></message>
    <message><source>are customers</source><translation>là khách hàng</translation></message>
    <message><source>are nobody</source><translation>không là ai</translation></message>
    <message><source>do not fit this: {rule}</source><translation>không thuộc trường hợp: {rule}</translation></message>
    <message><source>{some} and {last}</source><translation>{some} và {last}</translation></message>
    <message><source>“{value}”</source><translation>“{value}”</translation></message>
    <message><source>private people</source><translation>khách cá nhân</translation></message>
    <message><source>businesses</source><translation>doanh nghiệp</translation></message>
    <message numerus="yes"><source>{value} purchases</source><translation><numerusform>{value} lần mua</numerusform></translation></message>
    <message numerus="yes"><source>{value} items</source><translation><numerusform>{value} món</numerusform></translation></message>
    <message numerus="yes"><source>{value} days</source><translation><numerusform>{value} ngày</numerusform></translation></message>
    <message numerus="yes"><source>{value} branches</source><translation><numerusform>{value} chi nhánh</numerusform></translation></message>
    <message numerus="yes"><source>{value} points</source><translation><numerusform>{value} điểm</numerusform></translation></message>
    <message numerus="yes"><source>{value} benefits</source><translation><numerusform>{value} ưu đãi</numerusform></translation></message>
    <message numerus="yes"><source>{value} messages</source><translation><numerusform>{value} tin nhắn</numerusform></translation></message>
    <message numerus="yes"><source>{value} customers</source><translation><numerusform>{value} khách hàng</numerusform></translation></message>
    <message numerus="yes"><source>{value} years</source><translation><numerusform>{value} tuổi</numerusform></translation></message>
    <message numerus="yes"><source>{value} times</source><translation><numerusform>{value} lần</numerusform></translation></message>
    <message><source>{value} of 100</source><translation>{value}/100</translation></message>
    <message numerus="yes"><source>more than {n} days ago</source><translation><numerusform>cách đây hơn {n} ngày</numerusform></translation></message>
    <message><source>in {value}</source><translation>vào {value}</translation></message>
    <message><source>exactly {value}</source><translation>đúng {value}</translation></message>
    <message><source>at least {value}</source><translation>ít nhất {value}</translation></message>
    <message><source>more than {value}</source><translation>hơn {value}</translation></message>
    <message><source>at most {value}</source><translation>tối đa {value}</translation></message>
    <message><source>less than {value}</source><translation>dưới {value}</translation></message>
    <message><source>fewer than {value}</source><translation>dưới {value}</translation></message>
    <message><source>{first} to {last} by number</source><translation>từ {first} đến {last}</translation></message>
    <message><source>before {value}</source><translation>trước {value}</translation></message>
    <message><source>after {value}</source><translation>sau {value}</translation></message>
    <message><source>have “{value}” in: {fact}</source><translation>có “{value}” trong: {fact}</translation></message>
    <message><source>have something beginning with “{value}” in: {fact}</source><translation>có nội dung bắt đầu bằng “{value}” trong: {fact}</translation></message>
    <message><source>have something ending with “{value}” in: {fact}</source><translation>có nội dung kết thúc bằng “{value}” trong: {fact}</translation></message>
    <message><source>have on record: {fact}</source><translation>đã có thông tin: {fact}</translation></message>
    <message><source>do not have on record: {fact}</source><translation>chưa có thông tin: {fact}</translation></message>
    <message><source>at branch {value}</source><translation>tại chi nhánh {value}</translation></message>
    <message><source>in region {value}</source><translation>ở khu vực {value}</translation></message>
    <message><source>for product {value}</source><translation>với sản phẩm {value}</translation></message>
    <message><source>in category {value}</source><translation>ở danh mục {value}</translation></message>
    <message><source>in department {value}</source><translation>ở ngành hàng {value}</translation></message>
    <message><source>for brand {value}</source><translation>với thương hiệu {value}</translation></message>
    <message><source>by way of {value}</source><translation>qua kênh {value}</translation></message>
    <message><source>in program {value}</source><translation>trong chương trình {value}</translation></message>
    <message><source>of benefit {value}</source><translation>của ưu đãi {value}</translation></message>
    <message><source>of campaign {value}</source><translation>của chiến dịch {value}</translation></message>
    <message><source>are recorded with the gender {what}</source><translation>có giới tính {what}</translation></message>
    <message><source>are not recorded with the gender {what}</source><translation>không có giới tính {what}</translation></message>
    <message><source>are {what} old</source><translation>{what}</translation></message>
    <message><source>live in {what}</source><translation>sống ở {what}</translation></message>
    <message><source>do not live in {what}</source><translation>không sống ở {what}</translation></message>
    <message><source>have the postcode {what}</source><translation>có mã bưu chính {what}</translation></message>
    <message><source>do not have the postcode {what}</source><translation>không có mã bưu chính {what}</translation></message>
    <message><source>speak {what}</source><translation>nói {what}</translation></message>
    <message><source>do not speak {what}</source><translation>không nói {what}</translation></message>
    <message><source>are {what}</source><translation>là {what}</translation></message>
    <message><source>are not {what}</source><translation>không phải là {what}</translation></message>
    <message><source>work as {what}</source><translation>làm {what}</translation></message>
    <message><source>do not work as {what}</source><translation>không làm {what}</translation></message>
    <message><source>belong to the company {what}</source><translation>thuộc công ty {what}</translation></message>
    <message><source>do not belong to the company {what}</source><translation>không thuộc công ty {what}</translation></message>
    <message><source>carry the tag {what}</source><translation>có nhãn {what}</translation></message>
    <message><source>do not carry the tag {what}</source><translation>không có nhãn {what}</translation></message>
    <message><source>belong to branch {what}</source><translation>thuộc chi nhánh {what}</translation></message>
    <message><source>do not belong to branch {what}</source><translation>không thuộc chi nhánh {what}</translation></message>
    <message><source>signed up {what}</source><translation>đăng ký {what}</translation></message>
    <message><source>were signed up by {what}</source><translation>do {what} đăng ký</translation></message>
    <message><source>were not signed up by {what}</source><translation>không do {what} đăng ký</translation></message>
    <message><source>came to us by {what}</source><translation>đến với cửa hàng qua {what}</translation></message>
    <message><source>did not come to us by {what}</source><translation>không đến với cửa hàng qua {what}</translation></message>
    <message><source>have a birthday {what}</source><translation>có sinh nhật {what}</translation></message>
    <message><source>brought {what}</source><translation>đã giới thiệu {what}</translation></message>
    <message><source>brought nobody</source><translation>chưa giới thiệu ai</translation></message>
    <message><source>brought somebody</source><translation>đã giới thiệu người khác</translation></message>
    <message><source>have details that score {what}</source><translation>có chất lượng thông tin {what}</translation></message>
    <message><source>can be reached by {what}</source><translation>có thể liên hệ qua {what}</translation></message>
    <message><source>cannot be reached by {what}</source><translation>không thể liên hệ qua {what}</translation></message>
    <message><source>accept {what}</source><translation>đồng ý nhận tin qua {what}</translation></message>
    <message><source>do not accept {what}</source><translation>không đồng ý nhận tin qua {what}</translation></message>
    <message><source>prefer {what}</source><translation>thích liên lạc qua {what}</translation></message>
    <message><source>do not prefer {what}</source><translation>không thích liên lạc qua {what}</translation></message>
    <message><source>were last written to {what}</source><translation>được nhắn lần cuối {what}</translation></message>
    <message><source>got {what}{when}</source><translation>đã nhận {what}{when}</translation></message>
    <message><source>got no message{when}</source><translation>không nhận tin nhắn nào{when}</translation></message>
    <message><source>got a message{when}</source><translation>đã nhận tin nhắn{when}</translation></message>
    <message><source>made {what}{where}{when}</source><translation>có {what}{where}{when}</translation></message>
    <message><source>bought nothing{where}{when}</source><translation>không mua gì{where}{when}</translation></message>
    <message><source>bought something{where}{when}</source><translation>đã mua hàng{where}{when}</translation></message>
    <message><source>spent {what}{where}{when}</source><translation>đã chi {what}{where}{when}</translation></message>
    <message><source>bought {what}{where}{when} by number</source><translation>đã mua {what}{where}{when}</translation></message>
    <message><source>spent {what} a visit on average{where}{when}</source><translation>chi trung bình {what} mỗi lần mua{where}{when}</translation></message>
    <message><source>first bought {what}{where}{when}</source><translation>mua lần đầu {what}{where}{when}</translation></message>
    <message><source>last bought {what}{where}{when}</source><translation>mua lần cuối {what}{where}{when}</translation></message>
    <message><source>last bought {what} ago{where}{when}</source><translation>mua lần cuối cách đây {what}{where}{when}</translation></message>
    <message><source>usually leave {what} between visits{where}{when}</source><translation>thường cách nhau {what} giữa hai lần ghé{where}{when}</translation></message>
    <message><source>have stayed away {what} their usual time between visits{where}{when}</source><translation>đã vắng {what} khoảng thời gian thường lệ giữa hai lần ghé{where}{when}</translation></message>
    <message><source>put {what} of all they spend with us{where}{when}</source><translation>dành {what} tổng chi tiêu tại cửa hàng{where}{when}</translation></message>
    <message><source>bought in {what}{where}{when}</source><translation>đã mua tại {what}{where}{when}</translation></message>
    <message><source>buy mostly at branch {what}{where}{when}</source><translation>chủ yếu mua tại chi nhánh {what}{where}{when}</translation></message>
    <message><source>do not buy mostly at branch {what}{where}{when}</source><translation>không chủ yếu mua tại chi nhánh {what}{where}{when}</translation></message>
    <message><source>bought {what}{where}{when}</source><translation>đã mua {what}{where}{when}</translation></message>
    <message><source>did not buy {what}{where}{when}</source><translation>không mua {what}{where}{when}</translation></message>
    <message><source>returned {what} of what they bought{where}{when}</source><translation>đã trả lại {what} số hàng đã mua{where}{when}</translation></message>
    <message><source>got {what} off on average{where}{when}</source><translation>được giảm trung bình {what}{where}{when}</translation></message>
    <message><source>spent{where}{when} {what} what they spent in as many days before</source><translation>có mức chi{where}{when} {what} kỳ liền trước cùng độ dài</translation></message>
    <message><source>are at the stage {what}</source><translation>đang ở giai đoạn {what}</translation></message>
    <message><source>are not at the stage {what}</source><translation>không ở giai đoạn {what}</translation></message>
    <message><source>are preferred customers</source><translation>là khách hàng ưu tiên</translation></message>
    <message><source>are not preferred customers</source><translation>không phải khách hàng ưu tiên</translation></message>
    <message><source>score {what} for how recently they came</source><translation>có điểm mua gần đây {what}</translation></message>
    <message><source>score {what} for how often they come</source><translation>có điểm tần suất mua {what}</translation></message>
    <message><source>score {what} for what they spend</source><translation>có điểm mức chi {what}</translation></message>
    <message><source>are in RFM cell {what}</source><translation>thuộc ô RFM {what}</translation></message>
    <message><source>are not in RFM cell {what}</source><translation>không thuộc ô RFM {what}</translation></message>
    <message><source>are in the RFM group {what}</source><translation>thuộc nhóm RFM {what}</translation></message>
    <message><source>are not in the RFM group {what}</source><translation>không thuộc nhóm RFM {what}</translation></message>
    <message><source>are in the segment {what}</source><translation>thuộc phân khúc {what}</translation></message>
    <message><source>are not in the segment {what}</source><translation>không thuộc phân khúc {what}</translation></message>
    <message><source>fall in a random sample of {what}</source><translation>nằm trong mẫu ngẫu nhiên {what}</translation></message>
    <message><source>are members of {what}</source><translation>là thành viên của {what}</translation></message>
    <message><source>are not members of {what}</source><translation>không phải thành viên của {what}</translation></message>
    <message><source>have the membership state {what}{where}</source><translation>có trạng thái thành viên {what}{where}</translation></message>
    <message><source>do not have the membership state {what}{where}</source><translation>không có trạng thái thành viên {what}{where}</translation></message>
    <message><source>are on the track {what}{where}</source><translation>ở hạng {what}{where}</translation></message>
    <message><source>are not on the track {what}{where}</source><translation>không ở hạng {what}{where}</translation></message>
    <message><source>joined {what}{where}</source><translation>tham gia {what}{where}</translation></message>
    <message><source>have been members for {what}{where}</source><translation>đã là thành viên {what}{where}</translation></message>
    <message><source>joined through {what}{where}</source><translation>tham gia qua {what}{where}</translation></message>
    <message><source>did not join through {what}{where}</source><translation>không tham gia qua {what}{where}</translation></message>
    <message><source>have a membership that ends {what}{where}</source><translation>có tư cách thành viên hết hạn {what}{where}</translation></message>
    <message><source>hold {what}</source><translation>đang có {what}</translation></message>
    <message><source>hold no points</source><translation>không có điểm</translation></message>
    <message><source>hold credit of {what}</source><translation>đang có {what} tiền tích lũy</translation></message>
    <message><source>have {what} about to expire{when}</source><translation>có {what} sắp hết hạn{when}</translation></message>
    <message><source>have credit of {what} about to expire{when}</source><translation>có {what} tiền tích lũy sắp hết hạn{when}</translation></message>
    <message><source>were given {what}{where}{when}</source><translation>được tặng {what}{where}{when}</translation></message>
    <message><source>were given no benefit{where}{when}</source><translation>không được tặng ưu đãi nào{where}{when}</translation></message>
    <message><source>were given a benefit{where}{when}</source><translation>được tặng ưu đãi{where}{when}</translation></message>
    <message><source>used {what}{where}{when}</source><translation>đã dùng {what}{where}{when}</translation></message>
    <message><source>used no benefit{where}{when}</source><translation>không dùng ưu đãi nào{where}{when}</translation></message>
    <message><source>used a benefit{where}{when}</source><translation>đã dùng ưu đãi{where}{when}</translation></message>
    <message><source>last used a benefit {what}{where}</source><translation>dùng ưu đãi lần cuối {what}{where}</translation></message>
    <message><source>left {what} unused in a row{where}</source><translation>liên tiếp bỏ qua {what}{where}</translation></message>
    <message><source>received {what}{when}</source><translation>đã nhận tin của chiến dịch {what}{when}</translation></message>
    <message><source>did not receive {what}{when}</source><translation>không nhận tin của chiến dịch {what}{when}</translation></message>
    <message><source>responded to {what}{when}</source><translation>đã phản hồi chiến dịch {what}{when}</translation></message>
    <message><source>did not respond to {what}{when}</source><translation>không phản hồi chiến dịch {what}{when}</translation></message>
    <message><source>are in the trial group {what}{where}</source><translation>thuộc nhóm thử nghiệm {what}{where}</translation></message>
    <message><source>are not in the trial group {what}{where}</source><translation>không thuộc nhóm thử nghiệm {what}{where}</translation></message>
    <message><source>are still customers with a chance of {what}</source><translation>có {what} khả năng vẫn còn là khách</translation></message>
    <message><source>are expected to come on {what} in the next 12 months</source><translation>dự kiến ghé {what} trong 12 tháng tới</translation></message>
    <message><source>are expected to bring {what} in the next 12 months</source><translation>dự kiến mang lại {what} trong 12 tháng tới</translation></message>
    <message><source>have {what} in the field “{fact}”</source><translation>có {what} trong trường “{fact}”</translation></message>
    <message><source>do not have {what} in the field “{fact}”</source><translation>không có {what} trong trường “{fact}”</translation></message>
    <message><source>spent nothing{where}{when}</source><translation>không chi gì{where}{when}</translation></message>
    <message><source>from category {value}</source><translation>hàng thuộc danh mục {value}</translation></message>
    <message><source>from department {value}</source><translation>hàng thuộc ngành hàng {value}</translation></message>
    <message><source>from brand {value}</source><translation>hàng của thương hiệu {value}</translation></message>
    <message><source>female</source><translation>nữ</translation></message>
    <message><source>male</source><translation>nam</translation></message>
    <message><source>candidate</source><translation>đủ điều kiện</translation></message>
    <message><source>term is over</source><translation>hết thời hạn</translation></message>
    <message><source>the rest after the pilot</source><translation>phần còn lại sau thử nghiệm</translation></message>
    <message><source>control group</source><translation>nhóm đối chứng</translation></message>
    <message><source>at the counter</source><translation>tại quầy</translation></message>
    <message><source>from a file</source><translation>từ tệp</translation></message>
    <message><source>by invitation</source><translation>theo lời mời</translation></message>
    <message><source>by the join condition</source><translation>theo điều kiện tham gia</translation></message>
    <message><source> and </source><translation> và </translation></message>
</context>
<context>
    <name>programs</name>
    <message><source>programs.bad_document</source><translation>Không đọc được tài liệu {name}: {reason}</translation></message>
    <message><source>programs.bad_program</source><translation>Trong tài liệu chương trình, mục {field} không hợp lệ: {value}</translation></message>
    <message><source>programs.unknown_field</source><translation>Tài liệu chương trình không có mục {field}. Có thể dùng: {known}</translation></message>
    <message><source>programs.unknown_measure</source><translation>Trong tài liệu chương trình, mục {field} không thể là “{value}”. Có thể dùng: {known}</translation></message>
    <message><source>programs.exists</source><translation>Đã có chương trình tên “{name}”.</translation></message>
    <message><source>programs.none</source><translation>Không có chương trình nào tên “{name}”.</translation></message>
    <message><source>programs.not_running</source><translation>Chương trình “{name}” không hoạt động vào ngày {on}.</translation></message>
    <message><source>programs.not_a_candidate</source><translation>Khách {member} chưa đủ điều kiện tham gia “{program}”.</translation></message>
    <message><source>programs.already_member</source><translation>Khách {member} đã là thành viên của “{program}”.</translation></message>
    <message><source>programs.not_a_member</source><translation>Khách {member} không phải là thành viên của “{program}”.</translation></message>
    <message><source>programs.fee_missing</source><translation>Phí tham gia là {fee}. Hãy xác nhận đã thu phí.</translation></message>
    <message><source>programs.too_early</source><translation>Chỉ có thể gia hạn thẻ từ ngày {from_on}.</translation></message>
    <message><source>programs.for_life</source><translation>Thẻ “{program}” có giá trị trọn đời, không cần gia hạn.</translation></message>
    <message><source>programs.unknown_employee</source><translation>Không có nhân viên nào mang mã “{employee}”.</translation></message>
    <message><source>The program “{name}” runs.</source><translation>Chương trình “{name}” đã hoạt động.</translation></message>
    <message numerus="yes"><source>{n} may join “{name}”.</source><translation><numerusform>{n} khách có thể tham gia “{name}”.</numerusform></translation></message>
    <message><source>Nearest to joining:</source><translation>Gần đủ điều kiện nhất:</translation></message>
    <message><source>not: {fact}</source><translation>chưa đạt: {fact}</translation></message>
    <message><source>{what} short</source><translation>còn thiếu {what}</translation></message>
    <message><source>no fee</source><translation>miễn phí</translation></message>
    <message><source>and</source><translation>và</translation></message>
    <message numerus="yes"><source>{n} visits</source><translation><numerusform>{n} lần ghé</numerusform></translation></message>
    <message numerus="yes"><source>{n} joined “{name}”.</source><translation><numerusform>{n} khách đã tham gia “{name}”.</numerusform></translation></message>
    <message numerus="yes"><source>{n} members</source><translation><numerusform>{n} thành viên</numerusform></translation></message>
    <message numerus="yes"><source>{n} members changed their track.</source><translation><numerusform>{n} thành viên đã đổi hạng.</numerusform></translation></message>
    <message><source>programs.not_invited</source><translation>Khách hàng {member} không có lời mời nào đang chờ vào “{program}”.</translation></message>
    <message><source>programs.track_in_use</source><translation>Hạng “{track}” của “{program}” đang có thành viên hoặc ưu đãi nên không thể xóa.</translation></message>
    <message><source>programs.tracks_fixed</source><translation>Đã có khách tham gia “{program}”: cách tính, kỳ tính và thứ tự các hạng ({field}) được giữ nguyên. Muốn khác, hãy tạo chương trình mới.</translation></message>
    <message numerus="yes"><source>{n} customers are known by their purchases; {again} of them came back.</source><translation><numerusform>Nhận ra {n} khách qua lịch sử mua; {again} người trong số đó đã quay lại.</numerusform></translation></message>
    <message numerus="yes"><source>{n} benefits; {joiners} joiners and a cost of {cost} are expected.</source><translation><numerusform>{n} ưu đãi; dự kiến {joiners} người tham gia và chi phí {cost}.</numerusform></translation></message>
    <message numerus="yes"><source>{n} benefits; what is expected of the launch has not been noted.</source><translation><numerusform>{n} ưu đãi; chưa ghi kỳ vọng cho đợt ra mắt.</numerusform></translation></message>
    <message numerus="yes"><source>{n} employees have enrolled somebody, of {all}.</source><translation><numerusform>{n} trong {all} nhân viên đã đăng ký được khách.</numerusform></translation></message>
    <message><source>Nobody has joined yet.</source><translation>Chưa có ai tham gia.</translation></message>
    <message numerus="yes"><source>{n} joined in {days} days; the quality of their details is {score} of 100.</source><translation><numerusform>{n} người tham gia trong {days} ngày; điểm thông tin là {score}/100.</numerusform></translation></message>
    <message numerus="yes"><source>{n} members; {came} of them bought in the last 30 days.</source><translation><numerusform>{n} thành viên; {came} người đã mua trong 30 ngày qua.</numerusform></translation></message>
    <message><source>No customer is known by purchases yet.</source><translation>Chưa biết khách nào qua lịch sử mua.</translation></message>
    <message><source>There are no benefits yet.</source><translation>Chưa có ưu đãi nào.</translation></message>
    <message><source>No employee has enrolled anybody yet.</source><translation>Chưa nhân viên nào đăng ký được khách.</translation></message>
    <message><source>There are no members now.</source><translation>Hiện chưa có thành viên nào.</translation></message>
    <message numerus="yes"><source>{n} were invited to “{name}”.</source><translation><numerusform>Đã mời {n} khách vào “{name}”.</numerusform></translation></message>
    <message><source>The membership holds until {day}.</source><translation>Tư cách thành viên có hiệu lực đến {day}.</translation></message>
    <message><source>The program “{name}” is a draft.</source><translation>Chương trình “{name}” đang là bản nháp.</translation></message>
    <message><source>How often</source><translation>Số lần</translation></message>
</context>
<context>
    <name>benefits</name>
    <message><source>benefits.bad_terms</source><translation>Trong ưu đãi “{benefit}”, mục {field} không hợp lệ: {value}</translation></message>
    <message><source>benefits.unknown_field</source><translation>Ưu đãi “{benefit}” không thể có mục {field}. Có thể dùng: {known}</translation></message>
    <message><source>benefits.unknown_word</source><translation>Trong ưu đãi “{benefit}”, mục {field} không thể là “{value}”. Có thể dùng: {known}</translation></message>
    <message><source>benefits.unknown_item</source><translation>Cửa hàng không có “{item}” để nêu trong ưu đãi.</translation></message>
    <message><source>benefits.exists</source><translation>Đã có ưu đãi tên “{name}”.</translation></message>
    <message><source>benefits.none</source><translation>Không có ưu đãi nào tên “{name}”.</translation></message>
    <message><source>benefits.terms_in_the_past</source><translation>Điều khoản mới chỉ có thể bắt đầu sau ngày {today}, không phải {from_on}: những gì đã tích được giữ nguyên.</translation></message>
    <message><source>benefits.bad_amount</source><translation>Không thể ghi số {amount}.</translation></message>
    <message><source>benefits.not_enough_points</source><translation>Không đủ điểm: cần {wanted}, hiện có thể dùng {available}.</translation></message>
    <message><source>benefits.not_enough_credit</source><translation>Không đủ tiền tích lũy: cần {wanted}, hiện có thể dùng {available}.</translation></message>
    <message><source>benefits.no_reason</source><translation>Hãy ghi lý do.</translation></message>
    <message><source>benefits.no_entry</source><translation>Sổ điểm không có dòng số {entry}.</translation></message>
    <message><source>benefits.already_reversed</source><translation>Dòng {entry} đã được hoàn lại rồi.</translation></message>
    <message><source>benefits.not_reversible</source><translation>Dòng {entry} không hoàn lại bằng tay: phần tích được điều chỉnh theo hàng trả.</translation></message>
    <message><source>benefits.key_reused</source><translation>Mã “{key}” đã được dùng cho việc khác.</translation></message>
    <message><source>The balance is not the sum of the entries.</source><translation>Số dư không bằng tổng các dòng ghi.</translation></message>
    <message><source>A lot holds less than nothing or more than it was given.</source><translation>Một khoản tích lũy còn ít hơn không hoặc nhiều hơn số đã cấp.</translation></message>
    <message><source>A debt was paid more than once.</source><translation>Một khoản nợ đã được trả hơn một lần.</translation></message>
    <message><source>An entry names a lot of another account.</source><translation>Một dòng ghi trỏ tới khoản tích lũy của tài khoản khác.</translation></message>
    <message><source>A receipt earned twice from one benefit.</source><translation>Một hóa đơn được tích hai lần từ cùng một ưu đãi.</translation></message>
    <message><source>More was taken back than had been booked.</source><translation>Đã hoàn lại nhiều hơn số đã ghi.</translation></message>
    <message><source>An entry moves the wrong way for its kind.</source><translation>Một dòng ghi đi ngược chiều so với loại của nó.</translation></message>
    <message><source>A transfer gave another sum than it took.</source><translation>Một lần chuyển cho khác với số đã lấy.</translation></message>
    <message><source>Something is left of a receipt that was taken away.</source><translation>Vẫn còn sót lại gì đó từ một hóa đơn đã bị gỡ.</translation></message>
    <message><source>{member}: {points} points, credit {credit}</source><translation>{member}: {points} điểm, tiền tích lũy {credit}</translation></message>
    <message><source>until {day}: {amount}</source><translation>đến {day}: {amount}</translation></message>
    <message><source>{member}: {amount} available now</source><translation>{member}: hiện có thể dùng {amount}</translation></message>
    <message><source>Entry {entry} was taken back.</source><translation>Đã hoàn lại dòng {entry}.</translation></message>
    <message numerus="yes"><source>{n} receipts earned.</source><translation><numerusform>{n} hóa đơn đã được tích.</numerusform></translation></message>
    <message numerus="yes"><source>{n} lots lapsed.</source><translation><numerusform>{n} khoản tích lũy đã hết hạn.</numerusform></translation></message>
    <message><source>The ledger adds up.</source><translation>Sổ điểm khớp hoàn toàn.</translation></message>
    <message><source>The benefit “{name}” runs.</source><translation>Ưu đãi “{name}” đã áp dụng.</translation></message>
    <message><source>The new terms of “{name}” count from {day}.</source><translation>Điều khoản mới của “{name}” áp dụng từ {day}.</translation></message>
    <message><source>The benefit “{name}” ends today.</source><translation>Ưu đãi “{name}” kết thúc hôm nay.</translation></message>
    <message><source>checkout.receipt_differs</source><translation>Hóa đơn {receipt} đã được ghi với nội dung khác.</translation></message>
    <message><source>checkout.anonymous_credit</source><translation>Hãy nhận diện thành viên để trả bằng tiền tích lũy.</translation></message>
    <message><source>checkout.credit_too_large</source><translation>Tiền tích lũy ({credit}) lớn hơn giá trị mua ({total}).</translation></message>
    <message><source>checkout.nothing_returned</source><translation>Hãy chọn ít nhất một món để trả.</translation></message>
    <message><source>benefits.no_grant</source><translation>Khách không có ưu đãi này ({grant}).</translation></message>
    <message><source>benefits.not_grantable</source><translation>“{benefit}” tự áp dụng khi mua hàng, không tặng bằng tay.</translation></message>
    <message><source>benefits.not_running</source><translation>“{benefit}” hôm nay không chạy.</translation></message>
    <message><source>benefits.nothing_left</source><translation>“{benefit}” đã hết: tất cả đã tặng hoặc đã hứa.</translation></message>
    <message><source>benefits.grant_closed</source><translation>Ưu đãi này đã được dùng, hết hạn hoặc thu lại rồi.</translation></message>
    <message><source>benefits.used_on_receipt</source><translation>Ưu đãi đã dùng cho một hóa đơn. Nó trở lại khi hóa đơn được trả hàng.</translation></message>
    <message><source>benefits.no_surprises</source><translation>Chương trình “{program}” chưa có kế hoạch quà bất ngờ.</translation></message>
    <message><source>benefits.drawn_later</source><translation>Đã có lượt rút thăm ngày {drawn_on}; không rút cho ngày {on}.</translation></message>
    <message><source>benefits.no_draw</source><translation>Không có lượt rút thăm số {draw}.</translation></message>
    <message><source>benefits.not_an_experience</source><translation>“{benefit}” không phải trải nghiệm nên không có buổi nào.</translation></message>
    <message><source>benefits.no_slot</source><translation>Không có buổi số {slot}.</translation></message>
    <message><source>benefits.bad_slot</source><translation>Buổi không hợp lệ: {field} không thể là “{value}”.</translation></message>
    <message><source>benefits.slot_full</source><translation>Cả {capacity} chỗ ngày {day} đã kín.</translation></message>
    <message><source>benefits.slot_over</source><translation>Ngày {day} đã qua.</translation></message>
    <message><source>benefits.slot_too_late</source><translation>{day} quá muộn: ưu đãi có hạn đến {last_on}.</translation></message>
    <message><source>benefits.slot_taken</source><translation>Đã có {taken} chỗ được giữ; không thể ít hơn.</translation></message>
    <message><source>benefits.not_reserved</source><translation>Ưu đãi này chưa giữ chỗ.</translation></message>
    <message><source>benefits.not_yet</source><translation>Chỉ điểm danh được từ ngày {day}.</translation></message>
    <message><source>benefits.bad_stock</source><translation>Tồn kho không thể là {stock}: đã dùng {used}.</translation></message>
    <message><source>benefits.no_surprise_runs</source><translation>Hiện không có quà bất ngờ nào của “{program}” để tặng: không có quà đang chạy, đã hết, hoặc vượt mức chi.</translation></message>
    <message><source>benefits.why.never_given</source><translation>Chưa từng tặng khách này.</translation></message>
    <message><source>benefits.why.used_last</source><translation>Lần tặng gần nhất khách đã dùng.</translation></message>
    <message><source>benefits.why.least_tired</source><translation>Ưu đãi ít gây nhàm nhất (độ lặp {index}/100).</translation></message>
    <message><source>benefits.why.favourite</source><translation>Khách hay mua {product}.</translation></message>
    <message><source>benefits.why.partner</source><translation>Người khác mua {product} cùng {favourite}; khách này thì chưa.</translation></message>
    <message><source>benefits.why.usual_hour</source><translation>Dùng được vào giờ khách hay đến ({hour}:00).</translation></message>
    <message><source>benefits.why.branch</source><translation>Chỉ áp dụng tại chi nhánh {branches}</translation></message>
    <message><source>benefits.why.weekday</source><translation>Chỉ vào {days}</translation></message>
    <message><source>benefits.why.hours</source><translation>Chỉ từ {first} đến {last}</translation></message>
    <message><source>benefits.why.minimum</source><translation>Cần mua thêm {missing} để đủ mức tối thiểu</translation></message>
    <message><source>benefits.why.no_goods</source><translation>Giỏ hàng chưa có: {goods}</translation></message>
    <message numerus="yes"><source>benefits.why.units</source><translation><numerusform>Cần thêm {n} món</numerusform></translation></message>
    <message numerus="yes"><source>benefits.why.visits</source><translation><numerusform>Còn {n} lần ghé nữa</numerusform></translation></message>
    <message><source>benefits.why.used_today</source><translation>Hôm nay đã dùng rồi</translation></message>
    <message numerus="yes"><source>benefits.why.limit_basket</source><translation><numerusform>Mỗi lần mua dùng {n} lần</numerusform></translation></message>
    <message><source>benefits.why.limit_month</source><translation>Đã dùng {used}/{of} lần trong tháng này</translation></message>
    <message numerus="yes"><source>benefits.why.limit_days</source><translation><numerusform>Đã dùng {used}/{of} lần trong {n} ngày</numerusform></translation></message>
    <message><source>benefits.why.limit_total</source><translation>Cả {of} lượt đã được dùng hết</translation></message>
    <message><source>benefits.why.out_of_stock</source><translation>Đã hết hàng</translation></message>
    <message><source>benefits.why.budget</source><translation>Ngân sách ưu đãi đã hết</translation></message>
    <message numerus="yes"><source>benefits.why.points_missing</source><translation><numerusform>Còn thiếu {n} điểm</numerusform></translation></message>
    <message><source>benefits.why.no_places</source><translation>Không còn ngày nào có chỗ</translation></message>
    <message><source>benefits.why.not_with</source><translation>Không dùng chung với {other}</translation></message>
    <message><source>benefits.why.alone</source><translation>Chỉ dùng riêng, không cùng {other}</translation></message>
    <message><source>benefits.why.nothing_left</source><translation>Không còn gì để giảm</translation></message>
    <message><source>benefits.why.too_little</source><translation>Số tiền quá nhỏ để tích lũy</translation></message>
    <message><source>benefits.why.track</source><translation>Chỉ dành cho hạng {tracks}</translation></message>
    <message><source>benefits.why.not_eligible</source><translation>Không dành cho khách này</translation></message>
    <message><source>benefits.note.used_month</source><translation>Tháng này đã dùng {used} trên {of} lần</translation></message>
    <message numerus="yes"><source>benefits.note.used_days</source><translation><numerusform>Đã dùng {used} trên {of} lần trong {n} ngày</numerusform></translation></message>
    <message><source>benefits.note.valid_to</source><translation>Có hiệu lực đến {day}</translation></message>
    <message numerus="yes"><source>benefits.note.left</source><translation><numerusform>Còn {n} món</numerusform></translation></message>
    <message numerus="yes"><source>benefits.note.places_left</source><translation><numerusform>Còn {n} chỗ vào {day}</numerusform></translation></message>
    <message numerus="yes"><source>benefits.note.price_points</source><translation><numerusform>Đổi bằng {n} điểm</numerusform></translation></message>
    <message><source>checkout.anonymous_benefit</source><translation>Để dùng ưu đãi, hãy xác định thành viên.</translation></message>
    <message><source>checkout.anonymous_joining</source><translation>Để tham gia câu lạc bộ, hãy ghi thông tin khách trước.</translation></message>
    <message><source>checkout.benefit_gone</source><translation>Không còn dùng được “{benefit}”. Phần còn lại của đơn vẫn như cũ.</translation></message>
    <message><source>checkout.sum_changed</source><translation>Số tiền phải trả giờ là {to_pay}, không phải {shown}: ưu đãi đã thay đổi. Hãy xem lại.</translation></message>
    <message numerus="yes"><source>checkout.twin_receipt</source><translation><numerusform>{n} phút trước thành viên này đã mua {total} (hóa đơn {receipt}). Ghi thêm lần nữa?</numerusform></translation></message>
    <message><source>checkout.sale_undone</source><translation>Hóa đơn {receipt} đã bị hủy. Ghi lại lần nữa?</translation></message>
    <message><source>checkout.undo_too_late</source><translation>Chỉ hủy được hóa đơn {receipt} trong vòng một giờ. Hãy làm phiếu trả hàng.</translation></message>
    <message><source>checkout.goods_returned</source><translation>Hàng của hóa đơn {receipt} đã được trả lại nên hóa đơn được giữ.</translation></message>
    <message><source>A benefit's uses or what they cost are not the sum of its grants.</source><translation>Số lần dùng ưu đãi hoặc chi phí không khớp với các lần đã tặng.</translation></message>
    <message><source>The places taken of a date are not those that were kept.</source><translation>Số chỗ đã kín của buổi không khớp với số chỗ đã giữ.</translation></message>
    <message><source>What a grant put on an account is not in the ledger.</source><translation>Khoản một ưu đãi đã cộng vào tài khoản không có trong sổ.</translation></message>
    <message numerus="yes"><source>{n} benefits in hand have lapsed.</source><translation><numerusform>{n} ưu đãi khách đang giữ đã hết hạn.</numerusform></translation></message>
    <message numerus="yes"><source>“{name}” was given to {n} members.</source><translation><numerusform>Đã tặng “{name}” cho {n} thành viên.</numerusform></translation></message>
    <message numerus="yes"><source>Surprises of “{name}”: {n} winners.</source><translation><numerusform>Quà bất ngờ của “{name}”: {n} người trúng.</numerusform></translation></message>
    <message><source>in hand</source><translation>đang giữ</translation></message>
    <message><source>place kept</source><translation>đã giữ chỗ</translation></message>
    <message><source>used</source><translation>đã dùng</translation></message>
    <message><source>lapsed</source><translation>hết hạn</translation></message>
    <message><source>taken back</source><translation>đã thu lại</translation></message>
    <message><source>“{name}” was granted, as number {grant}.</source><translation>Đã tặng “{name}”, số {grant}.</translation></message>
    <message><source>Taken back.</source><translation>Đã thu lại.</translation></message>
    <message><source>A change for them: “{name}”. {why}</source><translation>Đổi mới cho khách: “{name}”. {why}</translation></message>
    <message><source>Their own kind: “{name}”. {why}</source><translation>Hợp với khách: “{name}”. {why}</translation></message>
    <message><source>Counted.</source><translation>Đã ghi tồn kho.</translation></message>
    <message><source>Drawn again, it falls on the same members.</source><translation>Rút lại vẫn ra đúng những thành viên đó.</translation></message>
    <message><source>Drawn again, it falls on other members.</source><translation>Rút lại ra thành viên khác.</translation></message>
    <message><source>The date stands, as number {slot}.</source><translation>Đã thêm buổi, số {slot}.</translation></message>
    <message numerus="yes"><source>The date is off; {n} places had been kept.</source><translation><numerusform>Đã hủy buổi; có {n} chỗ đã giữ.</numerusform></translation></message>
    <message><source>The place is kept.</source><translation>Đã giữ chỗ.</translation></message>
    <message><source>Noted.</source><translation>Đã ghi nhận.</translation></message>
    <message><source>More of a benefit was given than there was.</source><translation>Ưu đãi đã trao nhiều hơn số có.</translation></message>
    <message><source>A benefit stands used on a receipt that is not there.</source><translation>Ưu đãi được ghi là đã dùng trên hóa đơn không tồn tại.</translation></message>
    <message><source>checkout.bad_basket</source><translation>Trong đơn bán, trường {field} không hợp lệ: {value}</translation></message>
</context>
<context>
    <name>campaigns</name>
    <message><source>First name</source><translation>Tên</translation></message>
    <message><source>Last name</source><translation>Họ</translation></message>
    <message><source>Full name</source><translation>Họ và tên</translation></message>
    <message><source>Company</source><translation>Công ty</translation></message>
    <message><source>Member number</source><translation>Mã thành viên</translation></message>
    <message><source>City</source><translation>Thành phố</translation></message>
    <message><source>Home branch</source><translation>Chi nhánh của khách</translation></message>
    <message><source>Points</source><translation>Điểm</translation></message>
    <message><source>Credit</source><translation>Tiền tích lũy</translation></message>
    <message><source>Shop’s name</source><translation>Tên cửa hàng</translation></message>
    <message><source>Shop’s phone</source><translation>Điện thoại cửa hàng</translation></message>
    <message><source>Shop’s address</source><translation>Địa chỉ cửa hàng</translation></message>
    <message><source>Where to say “no more”</source><translation>Nơi báo từ chối nhận tin</translation></message>
    <message><source>dear customer</source><translation>Quý khách</translation></message>
    <message><source>Advertisement</source><translation>[QC]</translation></message>
    <message><source>Advertisement: {text}</source><translation>[QC] {text}</translation></message>
    <message><source>You get this because you agreed to hear from {shop}. No more of it? Tell us: {opt_out}</source><translation>Quý khách nhận được tin này vì đã đồng ý nhận thông tin từ {shop}. Để từ chối nhận tin, vui lòng liên hệ: {opt_out}</translation></message>
    <message><source>waiting</source><translation>đang chờ</translation></message>
    <message><source>being sent</source><translation>đang gửi</translation></message>
    <message><source>sent</source><translation>đã gửi</translation></message>
    <message><source>failed</source><translation>thất bại</translation></message>
    <message><source>unknown</source><translation>không rõ</translation></message>
    <message><source>left out</source><translation>bỏ qua</translation></message>
    <message><source>draft</source><translation>bản nháp</translation></message>
    <message><source>pilot</source><translation>thử nghiệm</translation></message>
    <message><source>waiting for approval</source><translation>chờ duyệt</translation></message>
    <message><source>on its way</source><translation>đang gửi đi</translation></message>
    <message><source>running</source><translation>đang chạy</translation></message>
    <message><source>finished</source><translation>đã xong</translation></message>
    <message><source>did not agree to be written to</source><translation>chưa đồng ý nhận tin</translation></message>
    <message><source>no address</source><translation>không có địa chỉ</translation></message>
    <message><source>asked for no more messages</source><translation>đã yêu cầu ngừng nhận tin</translation></message>
    <message><source>an address no mail server takes</source><translation>địa chỉ không gửi được</translation></message>
    <message><source>same address as another reader</source><translation>trùng địa chỉ với người khác</translation></message>
    <message><source>written to lately</source><translation>vừa được gửi tin gần đây</translation></message>
    <message><source>erased</source><translation>đã xóa</translation></message>
    <message><source>merged into another member</source><translation>đã gộp vào thành viên khác</translation></message>
    <message><source>the mail server asks to try later</source><translation>máy chủ thư đề nghị thử lại sau</translation></message>
    <message><source>the connection broke before the message was through</source><translation>mất kết nối trước khi gửi xong</translation></message>
    <message><source>refused by the mail server</source><translation>máy chủ thư từ chối</translation></message>
    <message><source>given up after several tries</source><translation>đã bỏ sau nhiều lần thử</translation></message>
    <message><source>handed over, but no answer came</source><translation>đã giao nhưng không có phản hồi</translation></message>
    <message><source>sending was interrupted in the middle</source><translation>việc gửi bị gián đoạn giữa chừng</translation></message>
    <message><source>No campaign is on its way.</source><translation>Không có chiến dịch nào đang gửi.</translation></message>
    <message numerus="yes"><source>{n} messages in {file}</source><translation><numerusform>{n} tin nhắn trong {file}</numerusform></translation></message>
    <message><source>{responded} of {contacted} bought within {days} days ({share}): {revenue}.</source><translation>{responded} trên {contacted} người đã mua trong {days} ngày ({share}): {revenue}.</translation></message>
    <message><source>There are no campaigns yet.</source><translation>Chưa có chiến dịch nào.</translation></message>
    <message numerus="yes"><source>Noted: {n} members will get no more of it.</source><translation><numerusform>Đã ghi nhận: {n} thành viên sẽ không nhận tin nữa.</numerusform></translation></message>
    <message><source>The password is in the system’s keyring.</source><translation>Mật khẩu đã được lưu trong kho mật khẩu của máy tính.</translation></message>
    <message><source>campaigns.not_found</source><translation>Không có chiến dịch nào tên “{name}”.</translation></message>
    <message><source>campaigns.exists</source><translation>Đã có chiến dịch tên “{name}”. Hãy chọn tên khác.</translation></message>
    <message><source>campaigns.not_prepared</source><translation>Chiến dịch “{name}” chưa có người nhận. Hãy chuẩn bị trước.</translation></message>
    <message><source>campaigns.already_sending</source><translation>Đang có một lượt gửi khác. Hãy đợi xong rồi thử lại.</translation></message>
    <message><source>campaigns.not_toml</source><translation>Không đọc được tệp chiến dịch: {reason}</translation></message>
    <message><source>campaigns.missing_entry</source><translation>Tệp chiến dịch thiếu {place}.</translation></message>
    <message><source>campaigns.unknown_entry</source><translation>Tệp chiến dịch không có mục {place}. Có thể dùng: {known}</translation></message>
    <message><source>campaigns.bad_entry</source><translation>Trong tệp chiến dịch, {place}: “{value}” không phù hợp.</translation></message>
    <message><source>campaigns.unknown_field</source><translation>{place}: không có trường {field}. Có thể dùng: {known}</translation></message>
    <message><source>campaigns.bad_braces</source><translation>{place}: dấu ngoặc nhọn lẻ. Muốn viết dấu ngoặc, hãy viết hai lần.</translation></message>
    <message><source>campaigns.line_break</source><translation>{place}: ở đây chỉ được một dòng.</translation></message>
    <message><source>campaigns.mail_not_set_up</source><translation>Chưa cài đặt thư: {setting} còn thiếu hoặc không hợp lệ.</translation></message>
    <message><source>campaigns.no_mail_password</source><translation>Thiếu mật khẩu của {user}. Hãy lưu trong phần cài đặt thư.</translation></message>
    <message><source>campaigns.no_keyring</source><translation>Máy này không có kho mật khẩu để lưu mật khẩu. Có thể dùng biến MOADON_MAIL_PASSWORD thay thế.</translation></message>
    <message><source>campaigns.mail_unreachable</source><translation>Không kết nối được máy chủ thư {host}:{port}; phần còn lại đang chờ. ({reason})</translation></message>
    <message><source>campaigns.mail_not_encrypted</source><translation>Máy chủ thư {host} không hỗ trợ mã hóa nên chưa gửi gì.</translation></message>
    <message><source>campaigns.mail_certificate</source><translation>Không thể tin chứng chỉ của máy chủ thư {host} nên chưa gửi gì. ({reason})</translation></message>
    <message><source>campaigns.mail_login_refused</source><translation>Máy chủ thư {host} không chấp nhận {user} hoặc mật khẩu. ({reply})</translation></message>
    <message><source>campaigns.mail_refused</source><translation>Máy chủ thư {host} không nhận thư từ địa chỉ của bạn; phần còn lại đang chờ. ({reply})</translation></message>
    <message><source>campaigns.many_refused</source><translation>Máy chủ từ chối {count} thư liên tiếp nên đã dừng gửi. Phần còn lại đang chờ. ({reply})</translation></message>
</context>
<context>
    <name>reports</name>
    <message><source>{points} pts</source><translation>{points} điểm %</translation></message>
    <message><source>no change</source><translation>không đổi</translation></message>
    <message><source>Page {page} of {pages}</source><translation>Trang {page}/{pages}</translation></message>
    <message><source>Made on {day} with Moadon</source><translation>Lập ngày {day} bằng Moadon</translation></message>
    <message><source>{unit} thousands</source><translation>nghìn {unit}</translation></message>
    <message><source>{unit} millions</source><translation>triệu {unit}</translation></message>
    <message><source>Overview</source><translation>Tổng quan</translation></message>
    <message><source>Figure</source><translation>Chỉ số</translation></message>
    <message><source>Value</source><translation>Giá trị</translation></message>
    <message><source>Before</source><translation>Trước đó</translation></message>
    <message><source>Change</source><translation>Thay đổi</translation></message>
    <message><source>reports.bad_threshold</source><translation>Ngưỡng phải lớn hơn 0 và không quá 1, ví dụ 0.02. Giá trị đã cho: {value}.</translation></message>
    <message><source>As of {day}</source><translation>Tính đến {day}</translation></message>
    <message><source>How much hangs on few</source><translation>Doanh thu phụ thuộc vào số ít đến đâu</translation></message>
    <message><source>The best fifth of the members bring {share} of what members spend. The fewer they are, the more it is worth to know them by name.</source><translation>Một phần năm thành viên tốt nhất mang lại {share} chi tiêu của tất cả thành viên. Họ càng ít, càng nên nhớ tên từng người.</translation></message>
    <message><source>The best {share} of members</source><translation>{share} thành viên tốt nhất</translation></message>
    <message><source>What the best members bring of the members’ revenue</source><translation>Phần doanh thu thành viên do những người tốt nhất mang lại</translation></message>
    <message><source>Revenue</source><translation>Doanh thu</translation></message>
    <message><source>Share of revenue</source><translation>Tỷ trọng doanh thu</translation></message>
    <message><source>Revenue by branch</source><translation>Doanh thu theo chi nhánh</translation></message>
    <message><source>Branch</source><translation>Chi nhánh</translation></message>
    <message><source>Revenue by department</source><translation>Doanh thu theo ngành hàng</translation></message>
    <message><source>Department</source><translation>Ngành hàng</translation></message>
    <message><source>Gini: 0 when every member spends the same, close to 1 when one spends nearly all. Herfindahl index: the sum of squared shares, 1 when all hangs on one. Departments: over lines whose department is known.</source><translation>Gini: 0 khi mọi thành viên chi như nhau, gần 1 khi một người chi gần hết. Chỉ số Herfindahl: tổng bình phương các tỷ trọng, bằng 1 khi tất cả phụ thuộc vào một. Ngành hàng: tính trên các dòng đã biết ngành hàng.</translation></message>
    <message><source>Members with receipts</source><translation>Thành viên có hóa đơn</translation></message>
    <message><source>Gini of the members</source><translation>Gini của thành viên</translation></message>
    <message><source>Herfindahl, branches</source><translation>Herfindahl, chi nhánh</translation></message>
    <message><source>Herfindahl, departments</source><translation>Herfindahl, ngành hàng</translation></message>
    <message><source>There are no receipts in this period.</source><translation>Không có hóa đơn nào trong kỳ này.</translation></message>
    <message><source>Products bought together</source><translation>Sản phẩm được mua cùng nhau</translation></message>
    <message><source>Categories bought together</source><translation>Danh mục được mua cùng nhau</translation></message>
    <message><source>Departments bought together</source><translation>Ngành hàng được mua cùng nhau</translation></message>
    <message><source>Nothing was bought together in at least {support} of the receipts and by at least {confidence} of the buyers. Try lower thresholds or a longer period.</source><translation>Không có gì được mua cùng nhau trong ít nhất {support} số hóa đơn và bởi ít nhất {confidence} người mua. Hãy thử ngưỡng thấp hơn hoặc kỳ dài hơn.</translation></message>
    <message><source>Who buys {first} also buys {second} in {confidence} of the receipts, {lift} times as often as everybody.</source><translation>Người mua {first} cũng mua {second} trong {confidence} số hóa đơn, gấp {lift} lần mức chung.</translation></message>
    <message><source>Nothing is bought together more often than by chance: the strongest lift is {lift}.</source><translation>Không có gì được mua cùng nhau nhiều hơn mức ngẫu nhiên: độ nâng cao nhất là {lift}.</translation></message>
    <message><source>Support: share of receipts with both sides, at least {support}. Confidence: share of the buyers of the first who buy the second, at least {confidence}. Lift: confidence against the share of all receipts with the second; above 1 they attract each other.</source><translation>Độ hỗ trợ: tỷ lệ hóa đơn có cả hai phía, ít nhất {support}. Độ tin cậy: tỷ lệ người mua món đầu cũng mua món sau, ít nhất {confidence}. Độ nâng: độ tin cậy so với tỷ lệ hóa đơn có món sau; trên 1 nghĩa là chúng hút nhau.</translation></message>
    <message><source>Who buys</source><translation>Người mua</translation></message>
    <message><source>also buys</source><translation>cũng mua</translation></message>
    <message><source>Receipts</source><translation>Hóa đơn</translation></message>
    <message><source>Support</source><translation>Độ hỗ trợ</translation></message>
    <message><source>Confidence</source><translation>Độ tin cậy</translation></message>
    <message><source>Lift</source><translation>Độ nâng</translation></message>
    <message><source>The {n} strongest rules are shown.</source><translation>Chỉ hiển thị {n} quy tắc mạnh nhất.</translation></message>
    <message><source>Rules, strongest first</source><translation>Quy tắc, mạnh nhất trước</translation></message>
    <message><source>Receipts looked at</source><translation>Số hóa đơn đã xét</translation></message>
    <message><source>Rules found</source><translation>Số quy tắc tìm được</translation></message>
    <message><source>Strongest lift</source><translation>Độ nâng cao nhất</translation></message>
    <message><source>Who comes again</source><translation>Ai quay lại</translation></message>
    <message><source>Nobody came for the first time in this period.</source><translation>Không ai mua lần đầu trong kỳ này.</translation></message>
    <message><source>First month</source><translation>Tháng đầu</translation></message>
    <message><source>+{months}</source><translation>+{months}</translation></message>
    <message><source>The first {n} months after the first are shown.</source><translation>Hiển thị {n} tháng sau tháng đầu.</translation></message>
    <message><source>By month of the first receipt</source><translation>Theo tháng của hóa đơn đầu tiên</translation></message>
    <message><source>New members</source><translation>Thành viên mới</translation></message>
    <message><source>Members who came again, by months since their first</source><translation>Thành viên quay lại, theo số tháng kể từ lần đầu</translation></message>
    <message numerus="yes"><source>Came again after {n} months</source><translation><numerusform>Quay lại sau {n} tháng</numerusform></translation></message>
    <message><source>Share of members</source><translation>Tỷ lệ thành viên</translation></message>
    <message><source>Summary</source><translation>Tổng kết</translation></message>
    <message><source>Compared with {period}.</source><translation>So với {period}.</translation></message>
    <message><source>Revenue by month</source><translation>Doanh thu theo tháng</translation></message>
    <message><source>Members by month</source><translation>Thành viên theo tháng</translation></message>
    <message><source>Average basket</source><translation>Giỏ hàng trung bình</translation></message>
    <message><source>Month by month</source><translation>Từng tháng</translation></message>
    <message><source>Branch by branch</source><translation>Từng chi nhánh</translation></message>
    <message><source>Revenue is what the receipts add up to, returns taken off. Identified revenue is tied to a known customer. Active: with a receipt in the period; new: the first ever receipt, in any branch, is in the period; returning: active before too. Average basket: revenue divided by the receipts that are not returns.</source><translation>Doanh thu là tổng các hóa đơn, đã trừ hàng trả. Doanh thu định danh gắn với một khách hàng đã biết. Hoạt động: có hóa đơn trong kỳ; mới: hóa đơn đầu tiên từ trước đến nay, ở bất kỳ chi nhánh nào, nằm trong kỳ; quay lại: đã mua từ trước. Giỏ hàng trung bình: doanh thu chia cho số hóa đơn không phải trả hàng.</translation></message>
    <message><source>Identified revenue</source><translation>Doanh thu định danh</translation></message>
    <message><source>Active members</source><translation>Thành viên hoạt động</translation></message>
    <message><source>Returning members</source><translation>Thành viên quay lại</translation></message>
    <message><source>Returns</source><translation>Hàng trả</translation></message>
    <message><source>Month</source><translation>Tháng</translation></message>
    <message><source>Who came in several months counts once in the whole period.</source><translation>Người đến trong nhiều tháng chỉ tính một lần cho cả kỳ.</translation></message>
    <message><source>New to the branch</source><translation>Mới tại chi nhánh</translation></message>
    <message><source>Who came to several branches counts once in all branches.</source><translation>Người đến nhiều chi nhánh chỉ tính một lần cho tất cả.</translation></message>
    <message><source>There are no receipts in this period. Choose other days, or bring in the till’s sales, and the figures will appear here.</source><translation>Không có hóa đơn nào trong kỳ này. Hãy chọn ngày khác, hoặc nhập doanh số từ máy tính tiền, số liệu sẽ hiện ở đây.</translation></message>
    <message><source>Whole period</source><translation>Cả kỳ</translation></message>
    <message><source>All branches</source><translation>Tất cả chi nhánh</translation></message>
    <message><source>Recency, frequency and money</source><translation>Mua gần đây, thường xuyên và bao nhiêu tiền</translation></message>
    <message><source>Champions</source><translation>Khách ruột</translation></message>
    <message><source>came lately and come very often</source><translation>mới đến gần đây và đến rất thường xuyên</translation></message>
    <message><source>Loyal</source><translation>Trung thành</translation></message>
    <message><source>come often</source><translation>đến thường xuyên</translation></message>
    <message><source>Becoming loyal</source><translation>Đang thành khách quen</translation></message>
    <message><source>came lately, a few times</source><translation>mới đến gần đây, vài lần</translation></message>
    <message><source>Newcomers</source><translation>Khách mới</translation></message>
    <message><source>came very lately, for the first times</source><translation>vừa mới đến, những lần đầu</translation></message>
    <message><source>Promising</source><translation>Triển vọng</translation></message>
    <message><source>came not long ago, once or twice</source><translation>đến chưa lâu, một hai lần</translation></message>
    <message><source>Need attention</source><translation>Cần quan tâm</translation></message>
    <message><source>used to come now and then, fading</source><translation>trước đến đôi lần, đang thưa dần</translation></message>
    <message><source>About to drift</source><translation>Sắp rời đi</translation></message>
    <message><source>came seldom, and not lately</source><translation>ít đến, và không gần đây</translation></message>
    <message><source>At risk</source><translation>Có nguy cơ mất</translation></message>
    <message><source>came often, but a while ago</source><translation>từng đến thường xuyên, nhưng đã lâu</translation></message>
    <message><source>Must not lose</source><translation>Không được để mất</translation></message>
    <message><source>came very often, and stopped</source><translation>từng đến rất thường xuyên, rồi ngừng</translation></message>
    <message><source>Asleep</source><translation>Ngủ đông</translation></message>
    <message><source>came seldom, long ago</source><translation>ít đến, từ lâu</translation></message>
    <message><source>No member has a receipt by this day, so there is nothing to score yet.</source><translation>Chưa thành viên nào có hóa đơn đến ngày này, nên chưa có gì để chấm điểm.</translation></message>
    <message><source>Members by group</source><translation>Thành viên theo nhóm</translation></message>
    <message><source>Group</source><translation>Nhóm</translation></message>
    <message><source>Its members</source><translation>Thành viên của nhóm</translation></message>
    <message><source>All members</source><translation>Tất cả thành viên</translation></message>
    <message><source>The groups</source><translation>Các nhóm</translation></message>
    <message><source>Recency</source><translation>Độ gần đây</translation></message>
    <message><source>Members by recency and frequency</source><translation>Thành viên theo độ gần đây và tần suất</translation></message>
    <message><source>more than {low}, up to {high}</source><translation>hơn {low}, đến {high}</translation></message>
    <message><source>Score</source><translation>Điểm số</translation></message>
    <message><source>Days since the last receipt</source><translation>Số ngày từ hóa đơn cuối</translation></message>
    <message><source>Number of receipts</source><translation>Số hóa đơn</translation></message>
    <message><source>Money spent</source><translation>Số tiền đã chi</translation></message>
    <message><source>What the scores mean</source><translation>Ý nghĩa của điểm số</translation></message>
    <message><source>Recency {score}</source><translation>Gần đây {score}</translation></message>
    <message><source>more than {low}</source><translation>hơn {low}</translation></message>
    <message><source>up to {high}</source><translation>đến {high}</translation></message>
    <message><source>Scores run from 1 to 5, about a fifth of the members each: recency by the days since the last receipt, frequency by the number of receipts, money by what they add up to. Members with equal values share a score.</source><translation>Điểm từ 1 đến 5, mỗi điểm khoảng một phần năm thành viên: độ gần đây theo số ngày từ hóa đơn cuối, tần suất theo số hóa đơn, tiền theo tổng của chúng. Thành viên có giá trị bằng nhau thì cùng điểm.</translation></message>
    <message><source>{share} of all</source><translation>{share} tổng số</translation></message>
    <message><source>Frequency {score}</source><translation>Tần suất {score}</translation></message>
    <message><source>A row holds everybody whose first ever receipt is of that month. A column counts months from there: the share of them with a receipt in that month. Months after the end of the period are left empty.</source><translation>Mỗi hàng gồm những người có hóa đơn đầu tiên trong tháng đó. Mỗi cột đếm số tháng kể từ đó: tỷ lệ người có hóa đơn trong tháng ấy. Các tháng sau khi kết thúc kỳ được để trống.</translation></message>
    <message><source>The report is in {file}.</source><translation>Báo cáo ở đây: {file}</translation></message>
    <message><source>There are no receipts from {period} to compare with.</source><translation>Không có hóa đơn nào từ {period} để so sánh.</translation></message>
    <message><source>Enrolment</source><translation>Đăng ký thành viên</translation></message>
    <message><source>Use of benefits</source><translation>Sử dụng ưu đãi</translation></message>
    <message><source>Programs and the business</source><translation>Chương trình và kết quả kinh doanh</translation></message>
    <message><source>Nobody joined in this period.</source><translation>Không ai tham gia trong kỳ này.</translation></message>
    <message><source>Joiners</source><translation>Người mới tham gia</translation></message>
    <message><source>Joiners per day</source><translation>Người mới tham gia mỗi ngày</translation></message>
    <message><source>Joiners by day</source><translation>Người mới tham gia theo ngày</translation></message>
    <message><source>Joiners by month</source><translation>Người mới tham gia theo tháng</translation></message>
    <message><source>Joiners by: {who}</source><translation>Người mới tham gia theo: {who}</translation></message>
    <message><source>Score of their details</source><translation>Điểm chất lượng thông tin</translation></message>
    <message><source>Can be written to</source><translation>Có thể gửi tin</translation></message>
    <message><source>Employee</source><translation>Nhân viên</translation></message>
    <message><source>With a phone</source><translation>Có điện thoại</translation></message>
    <message><source>With an e-mail</source><translation>Có email</translation></message>
    <message><source>With a birthday</source><translation>Có ngày sinh</translation></message>
    <message><source>nobody noted</source><translation>không ghi ai</translation></message>
    <message><source>A customer counts on the day of the newest joining, for the employee and the branch noted then. The score runs from 0 to 100 and falls with every detail that is missing, invalid or made up, like a birthday on 1 January.</source><translation>Mỗi khách được tính vào ngày tham gia gần nhất, cho nhân viên và chi nhánh được ghi khi đó. Điểm từ 0 đến 100, bị trừ cho mỗi thông tin thiếu, sai hoặc bịa, như sinh nhật ngày 1 tháng 1.</translation></message>
    <message><source>percent off</source><translation>giảm theo phần trăm</translation></message>
    <message><source>amount off</source><translation>giảm theo số tiền</translation></message>
    <message><source>store credit</source><translation>tiền tích lũy</translation></message>
    <message><source>points of the club</source><translation>điểm</translation></message>
    <message><source>experience</source><translation>trải nghiệm</translation></message>
    <message><source>No benefit was given by the end of this period.</source><translation>Tính đến cuối kỳ này chưa có ưu đãi nào được trao.</translation></message>
    <message><source>Credit by benefit</source><translation>Tiền tích lũy theo ưu đãi</translation></message>
    <message><source>Points by benefit</source><translation>Điểm theo ưu đãi</translation></message>
    <message><source>Issued: earned and granted in the period. Taken back: what returns cost of it. Owed: what members hold at the end of the period and may still spend. Breakage: of what was issued in lots whose last good day lies in the period, the share that lapsed; of lots that are still good nobody knows yet.</source><translation>Đã phát: được tích và tặng trong kỳ. Thu hồi: phần bị trừ do trả hàng. Còn nợ: phần thành viên còn giữ cuối kỳ và vẫn dùng được. Không dùng đến: trong số đã phát có hạn cuối nằm trong kỳ, phần đã hết hạn; phần còn hạn thì chưa ai biết.</translation></message>
    <message><source>Credit owed</source><translation>Tiền tích lũy còn nợ</translation></message>
    <message><source>Points owed</source><translation>Điểm còn nợ</translation></message>
    <message><source>Benefits used</source><translation>Ưu đãi đã dùng</translation></message>
    <message><source>Issued</source><translation>Đã phát</translation></message>
    <message><source>Taken back</source><translation>Thu hồi</translation></message>
    <message><source>Redeemed</source><translation>Đã dùng</translation></message>
    <message><source>Expired</source><translation>Hết hạn</translation></message>
    <message><source>Owed</source><translation>Còn nợ</translation></message>
    <message><source>Breakage</source><translation>Tỷ lệ không dùng đến</translation></message>
    <message><source>by hand and other</source><translation>thủ công và khác</translation></message>
    <message><source>Given</source><translation>Đã trao</translation></message>
    <message><source>Used</source><translation>Đã dùng</translation></message>
    <message><source>Members who used it</source><translation>Thành viên đã dùng</translation></message>
    <message><source>Worth to members</source><translation>Giá trị với thành viên</translation></message>
    <message><source>Cost to the shop</source><translation>Chi phí của cửa hàng</translation></message>
    <message><source>Still open</source><translation>Chưa dùng</translation></message>
    <message><source>Benefits given and used</source><translation>Ưu đãi đã trao và đã dùng</translation></message>
    <message><source>joined the program</source><translation>tham gia</translation></message>
    <message><source>were invited</source><translation>được mời</translation></message>
    <message><source>declined</source><translation>từ chối lời mời</translation></message>
    <message><source>renewed</source><translation>gia hạn</translation></message>
    <message><source>left the program</source><translation>rời chương trình</translation></message>
    <message><source>expired memberships</source><translation>hết hạn thành viên</translation></message>
    <message><source>rose to a higher track</source><translation>lên hạng</translation></message>
    <message><source>held their track</source><translation>giữ hạng</translation></message>
    <message><source>fell to a lower track</source><translation>xuống hạng</translation></message>
    <message><source>There is no program yet.</source><translation>Chưa có chương trình nào.</translation></message>
    <message><source>Careful: these figures compare, they do not prove. Who joins a club is often who liked the shop more to begin with, and would have come more often without it too. What the club itself brings, only a trial with a control group can say.</source><translation>Lưu ý: các con số này chỉ so sánh chứ không chứng minh. Người mới tham gia câu lạc bộ thường vốn đã thích cửa hàng hơn và dù không có câu lạc bộ cũng sẽ đến nhiều hơn. Bản thân câu lạc bộ mang lại gì thì chỉ thử nghiệm có nhóm đối chứng mới trả lời được.</translation></message>
    <message><source>Revenue of members</source><translation>Doanh thu từ thành viên</translation></message>
    <message><source>Average basket of members</source><translation>Giỏ hàng trung bình của thành viên</translation></message>
    <message><source>Average basket of other customers</source><translation>Giỏ hàng trung bình của khách khác</translation></message>
    <message><source>Members: compared with the day before the period.</source><translation>Thành viên: so với ngày trước kỳ.</translation></message>
    <message><source>no track</source><translation>chưa có hạng</translation></message>
    <message><source>Members by track</source><translation>Thành viên theo hạng</translation></message>
    <message><source>Customers</source><translation>Khách hàng</translation></message>
    <message><source>How customers stand today</source><translation>Tình trạng khách hàng hôm nay</translation></message>
    <message><source>What happened</source><translation>Điều đã xảy ra</translation></message>
    <message><source>Movements in the period</source><translation>Biến động trong kỳ</translation></message>
    <message><source>Other known customers</source><translation>Khách định danh khác</translation></message>
    <message><source>Members and others</source><translation>Thành viên và khách khác</translation></message>
    <message><source>Who</source><translation>Ai</translation></message>
    <message><source>When</source><translation>Khi nào</translation></message>
    <message><source>Before and after joining</source><translation>Trước và sau khi tham gia</translation></message>
    <message numerus="yes"><source>{n} days before joining</source><translation><numerusform>{n} ngày trước khi tham gia</numerusform></translation></message>
    <message numerus="yes"><source>{n} days from joining on</source><translation><numerusform>{n} ngày từ khi tham gia</numerusform></translation></message>
    <message numerus="yes"><source>{n} members who joined in the year up to 90 days before the end of the period. The purchase at which they joined counts as after.</source><translation><numerusform>{n} thành viên tham gia trong một năm tính đến 90 ngày trước cuối kỳ. Lần mua khi tham gia được tính là sau.</numerusform></translation></message>
    <message><source>Revenue per customer</source><translation>Doanh thu mỗi khách</translation></message>
    <message><source>What customers are worth</source><translation>Khách hàng đáng giá bao nhiêu</translation></message>
    <message><source>Too little is known yet: {weeks} weeks of purchases are needed before anything can be said of what customers will do.</source><translation>Chưa đủ dữ liệu: cần {weeks} tuần mua hàng mới nói được khách sẽ làm gì.</translation></message>
    <message><source>Too little is known yet: {least} customers who came on a second day are needed, and there are {known}. With fewer, the figures would follow chance.</source><translation>Chưa đủ dữ liệu: cần {least} khách đã quay lại vào một ngày khác, hiện có {known}. Ít hơn thì con số chỉ là ngẫu nhiên.</translation></message>
    <message><source>The visits of these customers follow no pattern that could be learned, so nothing is said of anybody.</source><translation>Các lần ghé của những khách này không theo quy luật nào học được, nên không nói gì về ai cả.</translation></message>
    <message><source>No customers of this place have a value yet.</source><translation>Chưa có giá trị cho khách của nơi này.</translation></message>
    <message><source>Customers looked at</source><translation>Số khách được xét</translation></message>
    <message><source>Customers still, expected</source><translation>Dự kiến còn là khách</translation></message>
    <message><source>Visits in the next 12 months</source><translation>Lượt ghé trong 12 tháng tới</translation></message>
    <message><source>Revenue in the next 12 months</source><translation>Doanh thu trong 12 tháng tới</translation></message>
    <message numerus="yes"><source>The best tenth, {n} customers, is expected to bring {share} of the revenue: know them by name.</source><translation><numerusform>Một phần mười tốt nhất, {n} khách, dự kiến mang lại {share} doanh thu: hãy nhớ tên từng người.</numerusform></translation></message>
    <message numerus="yes"><source>{n} customers are probably gone; they have spent {sum} so far. Ask them back before they forget the shop.</source><translation><numerusform>{n} khách có lẽ đã bỏ đi; đến nay họ đã chi {sum}. Hãy mời họ quay lại trước khi họ quên cửa hàng.</numerusform></translation></message>
    <message><source>Who still is a customer</source><translation>Ai còn là khách</translation></message>
    <message><source>Still a customer</source><translation>Còn là khách</translation></message>
    <message><source>Chance of being a customer: {range}</source><translation>Xác suất còn là khách: {range}</translation></message>
    <message><source>{first} to {last}</source><translation>{first} đến {last}</translation></message>
    <message><source>Spent so far</source><translation>Đã chi đến nay</translation></message>
    <message><source>Visits in 12 months</source><translation>Lượt ghé trong 12 tháng</translation></message>
    <message><source>Revenue in 12 months</source><translation>Doanh thu trong 12 tháng</translation></message>
    <message><source>What each tenth of the customers is expected to bring</source><translation>Mỗi phần mười khách hàng dự kiến mang lại bao nhiêu</translation></message>
    <message><source>Tenth {place}</source><translation>Phần mười thứ {place}</translation></message>
    <message><source>Tenths by expected revenue</source><translation>Các phần mười theo doanh thu dự kiến</translation></message>
    <message><source>Customers by expected revenue</source><translation>Khách theo doanh thu dự kiến</translation></message>
    <message><source>By expected revenue: tenth {place}</source><translation>Theo doanh thu dự kiến: phần mười thứ {place}</translation></message>
    <message><source>Each from</source><translation>Mỗi người ít nhất</translation></message>
    <message><source>Each to</source><translation>Mỗi người nhiều nhất</translation></message>
    <message><source>By branch</source><translation>Theo chi nhánh</translation></message>
    <message><source>Branch visited most</source><translation>Chi nhánh ghé nhiều nhất</translation></message>
    <message><source>Customers of {branch}</source><translation>Khách của {branch}</translation></message>
    <message><source>Who is expected to bring most</source><translation>Ai dự kiến mang lại nhiều nhất</translation></message>
    <message><source>From the visit days of {customers} customers, {repeaters} of whom came again: how often they come and when they stop (BG/NBD), and what a visit brings (Gamma-Gamma). Whoever came once counts as a customer still: nothing speaks against it yet. These are averages to expect, not promises: one customer may do quite otherwise, a hundred together hardly.</source><translation>Từ các ngày ghé của {customers} khách, trong đó {repeaters} người đã quay lại: họ đến bao lâu một lần và khi nào thôi đến (BG/NBD), và mỗi lần ghé mang lại bao nhiêu (Gamma-Gamma). Người mới đến một lần vẫn được tính là khách: chưa có dấu hiệu ngược lại. Đây là mức trung bình dự kiến, không phải lời hứa: một khách có thể khác hẳn, một trăm khách gộp lại thì hiếm khi.</translation></message>
    <message><source>Parameters, time in weeks, money in {currency}: {parameters}.</source><translation>Tham số, thời gian theo tuần, tiền theo {currency}: {parameters}.</translation></message>
    <message><source>There is no saved segment yet. Save one, and its figures will appear here.</source><translation>Chưa có phân khúc nào được lưu. Hãy lưu một phân khúc, số liệu sẽ hiện ở đây.</translation></message>
    <message><source>Nobody is in it now.</source><translation>Hiện không có ai.</translation></message>
    <message><source>Worth much, hard to reach: ask them for consent.</source><translation>Đáng giá nhưng khó liên hệ: hãy xin họ đồng ý nhận tin.</translation></message>
    <message><source>Worth much and shrinking: win them back.</source><translation>Đáng giá và đang giảm: hãy kéo họ trở lại.</translation></message>
    <message><source>Worth more effort: grow it.</source><translation>Đáng đầu tư thêm: hãy mở rộng.</translation></message>
    <message><source>Spends little: try one campaign before you give it up.</source><translation>Mua ít: thử một chiến dịch trước khi bỏ.</translation></message>
    <message><source>Spends little and does not answer: let it go.</source><translation>Mua ít và không phản hồi: có thể bỏ.</translation></message>
    <message><source>Keep it as it is.</source><translation>Giữ như hiện tại.</translation></message>
    <message><source>Customers in a segment</source><translation>Khách thuộc phân khúc</translation></message>
    <message><source>Revenue from them</source><translation>Doanh thu từ họ</translation></message>
    <message><source>Revenue by segment</source><translation>Doanh thu theo phân khúc</translation></message>
    <message><source>What they bring, and what to do</source><translation>Họ mang lại gì, và nên làm gì</translation></message>
    <message><source>Bought</source><translation>Đã mua</translation></message>
    <message><source>Written to</source><translation>Đã gửi tin</translation></message>
    <message><source>What the figures say</source><translation>Số liệu gợi ý</translation></message>
    <message><source>A customer may be in several segments, so the rows do not add up.</source><translation>Một khách có thể thuộc nhiều phân khúc nên các dòng không cộng lại được.</translation></message>
    <message><source>How large they are</source><translation>Quy mô của từng phân khúc</translation></message>
    <message><source>Share of customers</source><translation>Tỷ lệ khách hàng</translation></message>
    <message><source>Came in</source><translation>Mới vào</translation></message>
    <message><source>Left it</source><translation>Đã rời</translation></message>
    <message><source>Consent, profile and the like keep no history and count for the past as they stand now: {segments}.</source><translation>Sự đồng ý, hồ sơ và tương tự không lưu lịch sử, nên quá khứ được tính theo hiện tại: {segments}.</translation></message>
    <message><source>From which stage (rows) to which (columns)</source><translation>Từ giai đoạn nào (dòng) sang giai đoạn nào (cột)</translation></message>
    <message><source>Stage before</source><translation>Giai đoạn trước</translation></message>
    <message><source>The stages are those of all customers, in all branches.</source><translation>Giai đoạn tính cho mọi khách hàng, ở mọi chi nhánh.</translation></message>
    <message><source>A segment holds who fits its rule on the last day of the period. Revenue: what they spent in the period; before: what those in it then spent in the period compared with. Response: of the campaign messages of the period whose days are over, how many were followed by a purchase within them.</source><translation>Phân khúc gồm những ai khớp quy tắc vào ngày cuối kỳ. Doanh thu: số họ mua trong kỳ; trước đó: số những người khi ấy thuộc phân khúc đã mua trong kỳ so sánh. Phản hồi: trong các tin chiến dịch của kỳ đã hết hạn phản hồi, bao nhiêu tin được nối tiếp bằng một lần mua trong hạn đó.</translation></message>
    <message><source>There are no customers yet.</source><translation>Chưa có khách hàng nào.</translation></message>
    <message><source>Joined in the period</source><translation>Tham gia trong kỳ</translation></message>
    <message><source>Their score</source><translation>Điểm của họ</translation></message>
    <message><source>Records to mend</source><translation>Hồ sơ cần sửa</translation></message>
    <message><source>Birthdays on 1 January</source><translation>Sinh nhật ngày 1/1</translation></message>
    <message><source>May be there twice</source><translation>Có thể bị trùng</translation></message>
    <message><source>What is missing</source><translation>Còn thiếu gì</translation></message>
    <message><source>Twice</source><translation>Trùng</translation></message>
    <message><source>Quality by: {who}</source><translation>Chất lượng theo: {who}</translation></message>
    <message><source>Mend these first</source><translation>Nên sửa những hồ sơ này trước</translation></message>
    <message><source>Records as they stand today. The score runs from 0 to 100 and falls with every detail that is missing. What cannot be read is never kept and counts as missing; so does a birthday on 1 January, which forms fill in by themselves. Branch: where a customer is at home. Employee: who enrolled them.</source><translation>Hồ sơ theo tình trạng hôm nay. Điểm từ 0 đến 100 và giảm theo từng thông tin còn thiếu. Thông tin không đọc được thì không lưu và tính là thiếu; sinh nhật 1/1 do biểu mẫu tự điền cũng vậy. Chi nhánh: nơi khách thường mua. Nhân viên: người đã đăng ký khách.</translation></message>
    <message><source>Member list</source><translation>Danh sách thành viên</translation></message>
    <message><source>In the period</source><translation>Trong kỳ</translation></message>
    <message><source>In all</source><translation>Tổng cộng</translation></message>
    <message><source>Bought in the period</source><translation>Đã mua trong kỳ</translation></message>
    <message><source>cost known for {share} of the revenue</source><translation>biết giá vốn của {share} doanh thu</translation></message>
    <message><source>Products and categories</source><translation>Sản phẩm và danh mục</translation></message>
    <message><source>The cost of no product is known.</source><translation>Chưa biết giá vốn của sản phẩm nào.</translation></message>
    <message><source>What brings the most</source><translation>Mang lại nhiều nhất</translation></message>
    <message><source>The {n} with the most revenue are shown.</source><translation>Hiển thị {n} mục có doanh thu cao nhất.</translation></message>
    <message><source>By department</source><translation>Theo ngành hàng</translation></message>
    <message><source>By category</source><translation>Theo danh mục</translation></message>
    <message><source>By product</source><translation>Theo sản phẩm</translation></message>
    <message><source>Revenue is what was paid for it, returns taken off. Margin: what is left above the cost noted for the product today, as a share of the revenue of products whose cost is known. Returned: as a share of what was sold.</source><translation>Doanh thu là số tiền đã trả, trừ hàng trả lại. Lãi gộp: phần còn lại trên giá vốn hiện ghi cho sản phẩm, tính theo doanh thu của các sản phẩm biết giá vốn. Trả lại: tỷ lệ trên số đã bán.</translation></message>
    <message><source>Units</source><translation>Số lượng</translation></message>
    <message><source>Bought by members</source><translation>Thành viên mua</translation></message>
    <message><source>Returned</source><translation>Trả lại</translation></message>
    <message><source>Margin</source><translation>Lãi gộp</translation></message>
    <message><source>Margin of revenue</source><translation>Tỷ lệ lãi gộp</translation></message>
    <message><source>Employees</source><translation>Nhân viên</translation></message>
    <message><source>Left on</source><translation>Nghỉ việc ngày</translation></message>
    <message><source>To members</source><translation>Cho thành viên</translation></message>
    <message><source>Employee by employee</source><translation>Từng nhân viên</translation></message>
    <message><source>How much of what they sold is tied to a member</source><translation>Bao nhiêu doanh số gắn với thành viên</translation></message>
    <message><source>Joiners and their score: as in the report on enrolment. Sales are receipts that are not returns; what was sold is after returns. Identified revenue is tied to a known customer.</source><translation>Người mới tham gia và điểm của họ: như trong báo cáo đăng ký thành viên. Lượt bán là hóa đơn không phải trả hàng; số tiền bán đã trừ hàng trả lại. Doanh thu định danh gắn với khách đã biết.</translation></message>
    <message><source>There are no employees yet.</source><translation>Chưa có nhân viên nào.</translation></message>
    <message><source>The first {shown} of {all} rows; the Excel file holds them all.</source><translation>{shown} dòng đầu trong {all}; tệp Excel có đủ tất cả.</translation></message>
    <message><source>Messages sent</source><translation>Tin đã gửi</translation></message>
    <message><source>Held back</source><translation>Không gửi</translation></message>
    <message><source>Customers reached</source><translation>Khách nhận được</translation></message>
    <message><source>Too early</source><translation>Còn quá sớm</translation></message>
    <message><source>Revenue that followed</source><translation>Doanh thu sau đó</translation></message>
    <message><source>Campaign by campaign</source><translation>Từng chiến dịch</translation></message>
    <message><source>Response by campaign</source><translation>Phản hồi theo chiến dịch</translation></message>
    <message><source>Response: customers who bought within the campaign’s days after the message, of those whose days are over. Return: revenue that followed less cost, against the cost; the cost is the one noted in the campaign. Who was written to might have bought anyway: what a campaign causes, only a control group can say.</source><translation>Phản hồi: khách đã mua trong số ngày của chiến dịch sau khi nhận tin, trên số khách đã hết hạn phản hồi. Sinh lời: doanh thu sau đó trừ chi phí, so với chi phí; chi phí là số ghi trong chiến dịch. Người nhận tin có thể vẫn mua dù không có tin: tác động thật chỉ nhóm đối chứng mới cho biết.</translation></message>
    <message><source>No campaign wrote to anybody in this period.</source><translation>Không chiến dịch nào gửi tin trong kỳ này.</translation></message>
    <message><source>Return on cost</source><translation>Sinh lời trên chi phí</translation></message>
</context>
<context>
    <name>analytics</name>
</context>
<context>
    <name>backup</name>
    <message><source>backup.bad_file</source><translation>“{name}” không phải là bản sao lưu Moadon nguyên vẹn. Không có gì thay đổi.</translation></message>
    <message><source>backup.not_sound</source><translation>Bản sao của {name} không qua được kiểm tra nên đã bị bỏ: có thể chính dữ liệu bị hỏng. Hãy chạy “check”.</translation></message>
    <message><source>Backed up and verified: {file}</source><translation>Đã sao lưu và kiểm tra: {file}</translation></message>
    <message><source>Restored from {file}.</source><translation>Đã khôi phục từ {file}.</translation></message>
    <message><source>What was there before is kept in {file}.</source><translation>Dữ liệu trước đó được giữ tại {file}.</translation></message>
    <message><source>The former data could not be read: please check by hand who asked to be erased or not to be written to since this backup.</source><translation>Không đọc được dữ liệu trước đó: hãy tự kiểm tra xem từ lúc sao lưu đến nay ai đã yêu cầu xóa hoặc không nhận tin.</translation></message>
    <message numerus="yes"><source>{name}: broken in {n} places</source><translation><numerusform>{name}: lỗi ở {n} chỗ</numerusform></translation></message>
    <message numerus="yes"><source>All {n} checks hold.</source><translation><numerusform>Tất cả {n} mục kiểm tra đều đạt.</numerusform></translation></message>
</context>
<context>
    <name>schedule</name>
    <message><source>schedule.unknown_job</source><translation>Không có báo cáo định kỳ số {job}.</translation></message>
    <message><source>Nothing is due.</source><translation>Hiện không có việc gì đến hạn.</translation></message>
    <message><source>No report comes by itself yet.</source><translation>Chưa có báo cáo định kỳ nào.</translation></message>
    <message><source>On the list, as number {job}.</source><translation>Đã thêm vào danh sách, số {job}.</translation></message>
    <message><source>Off the list.</source><translation>Đã bỏ khỏi danh sách.</translation></message>
    <message><source>The mailing “{name}” was stopped in the middle and waits for you.</source><translation>Chiến dịch “{name}” bị dừng giữa chừng và đang chờ bạn.</translation></message>
    <message numerus="yes"><source>{n} lots of points or credit have lapsed.</source><translation><numerusform>{n} khoản điểm hoặc tiền tích lũy đã hết hạn.</numerusform></translation></message>
    <message numerus="yes"><source>{n} memberships have ended.</source><translation><numerusform>{n} tư cách thành viên đã hết hạn.</numerusform></translation></message>
    <message numerus="yes"><source>Expectations renewed for {n} customers.</source><translation><numerusform>Đã tính lại giá trị dự kiến của {n} khách hàng.</numerusform></translation></message>
</context>
<context>
    <name>planning</name>
    <message><source>planning.nothing_to_vary</source><translation>Bản nháp không có gì thuộc loại này để thay đổi: {what}.</translation></message>
    <message><source>A club pays off here: customers come back, and often.</source><translation>Câu lạc bộ có lợi ở đây: khách quay lại, và quay lại thường xuyên.</translation></message>
    <message><source>A club may pay off here: try it on paper first, with a simulation.</source><translation>Câu lạc bộ có thể có lợi ở đây: hãy thử trên giấy trước, bằng mô phỏng.</translation></message>
    <message><source>A club hardly pays off here: few customers come back, or seldom.</source><translation>Câu lạc bộ khó có lợi ở đây: ít khách quay lại, hoặc hiếm khi quay lại.</translation></message>
    <message><source>Too few sales are known by customer to tell whether a club pays off.</source><translation>Quá ít giao dịch gắn với khách định danh để biết câu lạc bộ có lợi hay không.</translation></message>
    <message><source>Customers who came back: {share}</source><translation>Khách đã quay lại: {share}</translation></message>
    <message><source>Customers with three visits or more: {share}</source><translation>Khách có từ ba lần ghé trở lên: {share}</translation></message>
    <message><source>Sales by known customers: {share}</source><translation>Doanh số từ khách định danh: {share}</translation></message>
    <message><source>Usual days between visits: {days}</source><translation>Số ngày thường thấy giữa hai lần ghé: {days}</translation></message>
    <message><source>Sales to members: {sum}</source><translation>Doanh số từ thành viên: {sum}</translation></message>
    <message><source>What benefits cost: {sum}</source><translation>Chi phí ưu đãi: {sum}</translation></message>
    <message><source>Cost per visit: {sum}</source><translation>Chi phí mỗi lần ghé: {sum}</translation></message>
    <message><source>Fees: {sum}</source><translation>Phí thành viên: {sum}</translation></message>
    <message><source>Credit not used yet: {sum}</source><translation>Tiền tích lũy chưa dùng: {sum}</translation></message>
    <message><source>Not used yet: {sum} of credit and {points} points</source><translation>Chưa dùng: {sum} tiền tích lũy và {points} điểm</translation></message>
    <message><source>No rise in sales would pay for it.</source><translation>Doanh số tăng bao nhiêu cũng không bù được chi phí này.</translation></message>
    <message><source>It pays if members buy {share} more.</source><translation>Có lợi nếu thành viên mua thêm {share}.</translation></message>
    <message><source>Assumed: whoever may join does, and buys what they bought.</source><translation>Giả định: ai đủ điều kiện đều tham gia, và mua đúng những gì đã mua.</translation></message>
    <message><source>Assumed: members pay with all their credit at the next visit.</source><translation>Giả định: thành viên dùng hết tiền tích lũy ở lần ghé sau.</translation></message>
    <message><source>Left out, because history does not tell when: {names}</source><translation>Không tính vào, vì lịch sử không cho biết khi nào: {names}</translation></message>
    <message><source>Assumed: nobody pays with credit.</source><translation>Giả định: không ai thanh toán bằng tiền tích lũy.</translation></message>
    <message><source>Assumed: {share} margin on goods whose cost is not known.</source><translation>Giả định: biên lợi nhuận {share} với hàng chưa biết giá vốn.</translation></message>
    <message numerus="yes"><source>{n} would have joined “{name}”.</source><translation><numerusform>{n} khách lẽ ra đã tham gia “{name}”.</numerusform></translation></message>
    <message numerus="yes"><source>{n} join</source><translation><numerusform>{n} người tham gia</numerusform></translation></message>
</context>
<context>
    <name>demo</name>
    <message><source>The demo shop is ready.</source><translation>Cửa hàng mẫu đã sẵn sàng.</translation></message>
    <message><source>Everything lies in {folder}:</source><translation>Mọi thứ nằm trong {folder}:</translation></message>
    <message numerus="yes"><source>and {n} mails.</source><translation><numerusform>và {n} thư.</numerusform></translation></message>
    <message><source>Making a café with a year of life; this takes a minute…</source><translation>Đang dựng một quán cà phê mẫu với một năm bán hàng; mất khoảng một phút…</translation></message>
</context>
<context>
    <name>frame</name>
    <message><source>Work is still going on. Closing stops it, and nothing of it stays.</source><translation>Vẫn còn việc đang chạy. Đóng cửa sổ sẽ dừng việc đó và không giữ lại gì.</translation></message>
    <message><source>Stop and close</source><translation>Dừng và đóng</translation></message>
    <message><source>Open the file</source><translation>Mở tệp</translation></message>
    <message><source>Today</source><translation>Hôm nay</translation></message>
    <message><source>Members</source><translation>Thành viên</translation></message>
    <message><source>Segments</source><translation>Phân khúc</translation></message>
    <message><source>Reports</source><translation>Báo cáo</translation></message>
    <message><source>Settings</source><translation>Cài đặt</translation></message>
    <message><source>Pages</source><translation>Các trang</translation></message>
    <message><source>Close</source><translation>Đóng</translation></message>
    <message><source>Cancel</source><translation>Hủy</translation></message>
    <message><source>Undo</source><translation>Hoàn tác</translation></message>
    <message numerus="yes"><source>{n} seconds left</source><translation><numerusform>còn {n} giây</numerusform></translation></message>
    <message numerus="yes"><source>{n} minutes left</source><translation><numerusform>còn {n} phút</numerusform></translation></message>
    <message><source>Search</source><translation>Tìm kiếm</translation></message>
    <message><source>Search everything</source><translation>Tìm mọi thứ</translation></message>
    <message><source>Search members, segments, pages…</source><translation>Tìm thành viên, phân khúc, trang…</translation></message>
    <message><source>Found</source><translation>Kết quả</translation></message>
    <message><source>Nothing found</source><translation>Không tìm thấy gì</translation></message>
    <message><source>Welcome to Moadon</source><translation>Chào mừng đến với Moadon</translation></message>
    <message><source>Open my shop</source><translation>Mở cửa hàng của tôi</translation></message>
    <message><source>A few questions, and your shop is ready. All of it can be changed later.</source><translation>Vài câu hỏi ngắn là cửa hàng sẵn sàng. Mọi thứ đều có thể đổi sau.</translation></message>
    <message><source>Language</source><translation>Ngôn ngữ</translation></message>
    <message><source>Shop name</source><translation>Tên cửa hàng</translation></message>
    <message><source>What is the shop called?</source><translation>Cửa hàng tên là gì?</translation></message>
    <message><source>This branch</source><translation>Chi nhánh này</translation></message>
    <message><source>What is this branch called?</source><translation>Chi nhánh này tên là gì?</translation></message>
    <message><source>Country</source><translation>Quốc gia</translation></message>
    <message><source>Currency</source><translation>Tiền tệ</translation></message>
    <message><source>Israel</source><translation>Israel</translation></message>
    <message><source>Vietnam</source><translation>Việt Nam</translation></message>
    <message><source>Uzbekistan</source><translation>Uzbekistan</translation></message>
    <message><source>United States</source><translation>Hoa Kỳ</translation></message>
    <message><source>United Kingdom</source><translation>Vương quốc Anh</translation></message>
    <message><source>No backup yet</source><translation>Chưa có bản sao lưu</translation></message>
    <message><source>today {hour}</source><translation>hôm nay {hour}</translation></message>
    <message><source>Last backup: {when}</source><translation>Sao lưu gần nhất: {when}</translation></message>
    <message><source>Take a file in</source><translation>Nhập tệp</translation></message>
    <message><source>Take in</source><translation>Nhập</translation></message>
    <message><source>What the file holds</source><translation>Nội dung tệp</translation></message>
    <message><source>No file yet</source><translation>Chưa chọn tệp</translation></message>
    <message><source>Choose a file…</source><translation>Chọn tệp…</translation></message>
    <message><source>Make branches, members and products not known yet</source><translation>Tạo chi nhánh, thành viên và sản phẩm chưa có</translation></message>
    <message><source>File</source><translation>Tệp</translation></message>
    <message><source>Checking the file</source><translation>Đang kiểm tra tệp</translation></message>
    <message><source>Problems in the file</source><translation>Vấn đề trong tệp</translation></message>
    <message><source>Choose the file that the till or another program wrote.</source><translation>Chọn tệp do máy tính tiền hoặc phần mềm khác xuất ra.</translation></message>
    <message><source>Taking in {file}</source><translation>Đang nhập {file}</translation></message>
    <message numerus="yes"><source>{n} rows were taken in.</source><translation><numerusform>Đã nhập {n} dòng.</numerusform></translation></message>
    <message><source>The import was taken back.</source><translation>Đã hoàn tác lần nhập.</translation></message>
    <message><source>Taking the import back</source><translation>Đang hoàn tác lần nhập</translation></message>
    <message><source>Consents</source><translation>Sự đồng ý</translation></message>
    <message><source>Balances</source><translation>Số dư</translation></message>
</context>
<context>
    <name>today</name>
    <message><source>Bring in your sales</source><translation>Nhập dữ liệu bán hàng</translation></message>
    <message><source>The till's file is enough: members, purchases and figures come from it</source><translation>Chỉ cần tệp từ máy tính tiền: thành viên, lượt mua và số liệu đều từ đó</translation></message>
    <message><source>First step</source><translation>Bước đầu</translation></message>
    <message><source>Good morning</source><translation>Chào buổi sáng</translation></message>
    <message><source>Good afternoon</source><translation>Chào buổi chiều</translation></message>
    <message><source>Good evening</source><translation>Chào buổi tối</translation></message>
    <message><source>Identified revenue · 30 days</source><translation>Doanh thu định danh · 30 ngày</translation></message>
    <message><source>Returning customers · 30 days</source><translation>Khách quay lại · 30 ngày</translation></message>
    <message><source>Enrolment by employee (this week)</source><translation>Đăng ký theo nhân viên (tuần này)</translation></message>
    <message><source>Nobody was enrolled this week yet.</source><translation>Tuần này chưa đăng ký ai.</translation></message>
    <message><source>Not noted</source><translation>Không ghi</translation></message>
    <message><source>No sales in the last 30 days yet</source><translation>Chưa có doanh số trong 30 ngày qua</translation></message>
    <message><source>{part} of {whole}</source><translation>{part} trên {whole}</translation></message>
    <message><source>{points} pts against the 30 days before</source><translation>{points} điểm % so với 30 ngày trước đó</translation></message>
    <message><source>{share} against the 30 days before</source><translation>{share} so với 30 ngày trước đó</translation></message>
    <message><source>{new} new · {active} active</source><translation>{new} mới · {active} hoạt động</translation></message>
    <message><source>Revenue by week · members and anonymous</source><translation>Doanh thu theo tuần · thành viên và vãng lai</translation></message>
    <message><source>Identified</source><translation>Định danh</translation></message>
    <message><source>Anonymous</source><translation>Vãng lai</translation></message>
    <message><source>Benefit use · 30 days</source><translation>Sử dụng ưu đãi · 30 ngày</translation></message>
    <message><source>cost {cost} · open liability {owed}</source><translation>chi phí {cost} · còn nợ {owed}</translation></message>
    <message><source>Nothing was given in the last 30 days</source><translation>30 ngày qua chưa tặng gì</translation></message>
    <message numerus="yes"><source>{n} points</source><translation><numerusform>{n} điểm</numerusform></translation></message>
    <message><source>Preferred, drifting away</source><translation>Khách ưu tiên đang rời xa</translation></message>
    <message><source>Birthdays this week</source><translation>Sinh nhật tuần này</translation></message>
    <message><source>May join {program}</source><translation>Có thể vào {program}</translation></message>
    <message><source>Data to fix</source><translation>Dữ liệu cần sửa</translation></message>
    <message><source>spent {sum} so far</source><translation>đã chi {sum}</translation></message>
    <message numerus="yes"><source>{n} members with missing or doubtful data</source><translation><numerusform>{n} thành viên thiếu hoặc sai dữ liệu</numerusform></translation></message>
    <message><source>who cannot be reached gets no benefit</source><translation>thành viên không liên hệ được thì không nhận được ưu đãi</translation></message>
    <message><source>Data</source><translation>Dữ liệu</translation></message>
    <message><source>Fix</source><translation>Sửa ngay</translation></message>
    <message numerus="yes"><source>{n} preferred members are drifting away</source><translation><numerusform>{n} thành viên ưu tiên đang rời xa</numerusform></translation></message>
    <message><source>Drifting</source><translation>Đang rời xa</translation></message>
    <message numerus="yes"><source>{n} birthdays this week</source><translation><numerusform>{n} sinh nhật tuần này</numerusform></translation></message>
    <message numerus="yes"><source>{n} of them may be written to</source><translation><numerusform>có thể liên hệ {n} người</numerusform></translation></message>
    <message numerus="yes"><source>{n} customers may join {program}</source><translation><numerusform>{n} khách có thể vào {program}</numerusform></translation></message>
    <message><source>May join</source><translation>Có thể tham gia</translation></message>
    <message><source>Show</source><translation>Xem</translation></message>
    <message><source>Worth doing today</source><translation>Nên làm hôm nay</translation></message>
    <message><source>Nothing needs you now. Enjoy your customers.</source><translation>Hiện không có việc gì cần làm. Chúc cửa hàng đông khách!</translation></message>
    <message><source>The backup is overdue</source><translation>Đã quá hạn sao lưu</translation></message>
    <message><source>There is no backup yet</source><translation>Chưa có bản sao lưu nào</translation></message>
    <message><source>A copy of today keeps what this computer might lose</source><translation>Bản sao hôm nay giữ lại những gì máy này có thể mất</translation></message>
    <message><source>Backup</source><translation>Sao lưu</translation></message>
    <message><source>Back up now</source><translation>Sao lưu ngay</translation></message>
    <message><source>The backup is made and checked.</source><translation>Đã sao lưu và kiểm tra.</translation></message>
    <message><source>Making a backup</source><translation>Đang sao lưu</translation></message>
</context>
<context>
    <name>counter</name>
    <message><source>Counter</source><translation>Quầy</translation></message>
    <message><source>No benefits for this member now.</source><translation>Hiện không có ưu đãi cho khách này.</translation></message>
    <message><source>Benefits available now</source><translation>Ưu đãi dùng được ngay</translation></message>
    <message><source>Who is identified sees their benefits here.</source><translation>Nhận ra khách xong, ưu đãi của họ hiện ở đây.</translation></message>
    <message><source>Taken back. {said}</source><translation>Đã ghi trả hàng. {said}</translation></message>
    <message><source>All of {name} came back already.</source><translation>Toàn bộ {name} đã được trả lại rồi.</translation></message>
    <message><source>Only {left} can still come back.</source><translation>Chỉ còn có thể trả lại {left}.</translation></message>
    <message><source>Choose what comes back: type the line's number.</source><translation>Trả lại món nào? Hãy gõ số của dòng.</translation></message>
    <message><source>Type the number of a line, or Enter to take back.</source><translation>Gõ số của một dòng, hoặc Enter để nhận lại.</translation></message>
    <message><source>Everything on this receipt came back already.</source><translation>Mọi thứ trên hóa đơn này đã được trả lại.</translation></message>
    <message><source>Sent by</source><translation>Người giới thiệu</translation></message>
    <message><source>first of all</source><translation>điền trước tiên</translation></message>
    <message><source>first name and last name</source><translation>tên và họ</translation></message>
    <message><source>day.month, the year if they like</source><translation>ngày.tháng, năm nếu muốn</translation></message>
    <message><source>may be empty</source><translation>có thể bỏ trống</translation></message>
    <message><source>scan it, or leave it empty</source><translation>quét thẻ, hoặc bỏ trống</translation></message>
    <message><source>card or phone of a member</source><translation>thẻ hoặc điện thoại của khách</translation></message>
    <message><source>Agrees to get offers by SMS</source><translation>Đồng ý nhận ưu đãi qua SMS</translation></message>
    <message><source>Agrees to get offers by e-mail</source><translation>Đồng ý nhận ưu đãi qua email</translation></message>
    <message><source>New member</source><translation>Thành viên mới</translation></message>
    <message><source>Joins {program}</source><translation>Tham gia {program}</translation></message>
    <message><source>Joins no program now</source><translation>Chưa tham gia chương trình nào</translation></message>
    <message><source>Save the member</source><translation>Lưu thành viên</translation></message>
    <message><source>Here already?</source><translation>Đã là khách rồi?</translation></message>
    <message><source>fee {sum}</source><translation>phí {sum}</translation></message>
    <message><source>fee {sum} or none</source><translation>phí {sum} hoặc miễn phí</translation></message>
    <message><source>Scan or type</source><translation>Quét hoặc gõ</translation></message>
    <message><source>Undo the sale of {sum} · Ctrl Z</source><translation>Hoàn tác lần bán {sum} · Ctrl Z</translation></message>
    <message><source>Choose one</source><translation>Chọn một</translation></message>
    <message><source>found · {n} ms</source><translation>tìm thấy · {n} ms</translation></message>
    <message><source>card, phone, name or product: scan or type</source><translation>thẻ, điện thoại, tên hoặc hàng: quét hoặc gõ</translation></message>
    <message><source>what does it cost?</source><translation>giá bao nhiêu?</translation></message>
    <message><source>how much credit? Enter: all of it</source><translation>dùng bao nhiêu tiền tích lũy? Enter: tất cả</translation></message>
    <message><source>number of the receipt that comes back</source><translation>số hóa đơn trả lại</translation></message>
    <message><source>Joins {program} with this sale.</source><translation>Tham gia {program} cùng lần mua này.</translation></message>
    <message><source>What does {name} cost?</source><translation>{name} giá bao nhiêu?</translation></message>
    <message><source>{count} pieces? Check the quantity.</source><translation>{count} cái? Hãy kiểm tra số lượng.</translation></message>
    <message><source>{name} has {held} of credit, not more.</source><translation>{name} có {held} tiền tích lũy, không hơn.</translation></message>
    <message><source>The sale of {sum} is undone.</source><translation>Đã hoàn tác lần bán {sum}.</translation></message>
    <message><source>Enter again records it anyway.</source><translation>Nhấn Enter lần nữa để vẫn ghi.</translation></message>
    <message><source>An amount is above zero. For goods that come back: F8.</source><translation>Số tiền phải lớn hơn 0. Hàng trả lại: F8.</translation></message>
    <message><source>Scan a product first, then say how many.</source><translation>Quét hàng trước, rồi gõ số lượng.</translation></message>
    <message><source>Only {most} is left to pay.</source><translation>Chỉ còn phải trả {most}.</translation></message>
    <message><source>The joining fee is {fee}.</source><translation>Phí tham gia là {fee}.</translation></message>
    <message><source>A place is kept: {name}.</source><translation>Đã giữ chỗ: {name}.</translation></message>
    <message><source>There is no sale of the last hour to undo.</source><translation>Không có lần bán nào trong một giờ qua để hoàn tác.</translation></message>
    <message><source>{sum} in one sale? Check the amount.</source><translation>{sum} một lần mua? Hãy kiểm tra số tiền.</translation></message>
    <message><source>Which date?</source><translation>Ngày nào?</translation></message>
    <message><source>Whose credit? Scan the card first.</source><translation>Tiền tích lũy của ai? Hãy quét thẻ trước.</translation></message>
    <message><source>Type how much credit to use, or Esc for none.</source><translation>Gõ số tiền tích lũy muốn dùng, hoặc Esc để bỏ.</translation></message>
    <message><source>Who joins? Scan the card first, or F2 for somebody new.</source><translation>Ai tham gia? Quét thẻ trước, hoặc F2 cho khách mới.</translation></message>
    <message><source>Scan the goods, or type what they come to.</source><translation>Quét hàng, hoặc gõ tổng số tiền.</translation></message>
    <message><source>There is nothing to pay yet. Scan the goods first.</source><translation>Chưa có gì để trả. Hãy quét hàng trước.</translation></message>
    <message><source>There is no program that {name} can join now.</source><translation>Hiện không có chương trình nào {name} tham gia được.</translation></message>
    <message><source>{name} cannot join yet. {why}</source><translation>{name} chưa thể tham gia. {why}</translation></message>
    <message><source>{name} cannot join with this purchase. Before it, {why}</source><translation>{name} chưa thể tham gia với lần mua này. Trước lần này, {why}</translation></message>
    <message><source>{name} has no credit to spend.</source><translation>{name} không có tiền tích lũy để dùng.</translation></message>
    <message><source>Up to {most} can be paid with credit.</source><translation>Có thể trả bằng tiền tích lũy đến {most}.</translation></message>
    <message><source>Join which program?</source><translation>Tham gia chương trình nào?</translation></message>
    <message><source>Type a line's number, 2*1 for two of line 1, or take all back.</source><translation>Gõ số dòng, 2*1 là hai cái của dòng 1, hoặc trả lại tất cả.</translation></message>
    <message><source>receipt {number}</source><translation>hóa đơn {number}</translation></message>
    <message><source>Sold</source><translation>Đã bán</translation></message>
    <message><source>Comes back</source><translation>Trả lại</translation></message>
    <message><source>All of it</source><translation>Tất cả</translation></message>
    <message><source>Take back</source><translation>Nhận lại</translation></message>
    <message><source>Leave</source><translation>Thoát</translation></message>
    <message><source>Scan a card, or type a phone or name. Without one the sale is anonymous.</source><translation>Quét thẻ, hoặc gõ điện thoại hay tên. Không có thì ghi là khách vãng lai.</translation></message>
    <message><source>Has not bought yet: {thing}</source><translation>Chưa từng mua: {thing}</translation></message>
    <message><source>Nobody is identified yet</source><translation>Chưa nhận ra khách</translation></message>
    <message><source>May join {program}: F6</source><translation>Được tham gia {program}: F6</translation></message>
    <message><source>This sale opens {program}: F6</source><translation>Đơn này đủ điều kiện tham gia {program}: F6</translation></message>
    <message><source>comes mostly in the morning</source><translation>thường đến buổi sáng</translation></message>
    <message><source>comes mostly around noon</source><translation>thường đến buổi trưa</translation></message>
    <message><source>comes mostly in the afternoon</source><translation>thường đến buổi chiều</translation></message>
    <message><source>comes mostly in the evening</source><translation>thường đến buổi tối</translation></message>
    <message><source>Fixed · hard</source><translation>Cố định · vật chất</translation></message>
    <message><source>Fixed · soft</source><translation>Cố định · tinh thần</translation></message>
    <message><source>Surprise · hard</source><translation>Bất ngờ · vật chất</translation></message>
    <message><source>Surprise · soft</source><translation>Bất ngờ · tinh thần</translation></message>
    <message><source>Ask for a phone number</source><translation>Hỏi số điện thoại</translation></message>
    <message><source>Ask: may we write to you?</source><translation>Hỏi: cửa hàng nhắn tin cho quý khách được không?</translation></message>
    <message><source>Ask for the birthday</source><translation>Hỏi ngày sinh</translation></message>
    <message><source>Ask for an e-mail address</source><translation>Hỏi địa chỉ email</translation></message>
    <message><source>Apply</source><translation>Áp dụng</translation></message>
    <message><source>member since {month}</source><translation>thành viên từ {month}</translation></message>
    <message><source>known since {month}</source><translation>quen biết từ {month}</translation></message>
    <message><source>visit {number}</source><translation>lần ghé thứ {number}</translation></message>
    <message><source>Birthday today</source><translation>Sinh nhật hôm nay</translation></message>
    <message><source>Birthday tomorrow</source><translation>Sinh nhật ngày mai</translation></message>
    <message><source>Not now</source><translation>Chưa dùng được</translation></message>
    <message><source>worth {sum}</source><translation>trị giá {sum}</translation></message>
    <message><source>Take off</source><translation>Bỏ ra</translation></message>
    <message><source>Missing for {track}</source><translation>Còn thiếu để lên {track}</translation></message>
    <message><source>Recorded: {sum}</source><translation>Đã ghi: {sum}</translation></message>
    <message><source>{track} track</source><translation>hạng {track}</translation></message>
    <message><source>not in a program yet</source><translation>chưa ở chương trình nào</translation></message>
    <message><source>card {number}</source><translation>thẻ {number}</translation></message>
    <message><source>No. {number}</source><translation>số {number}</translation></message>
    <message><source>Likes: {things}</source><translation>Thích: {things}</translation></message>
    <message><source>owes {amount}</source><translation>nợ {amount}</translation></message>
    <message><source>good until {day}</source><translation>dùng đến {day}</translation></message>
    <message><source>Reserve</source><translation>Giữ chỗ</translation></message>
    <message><source>earned {what}</source><translation>tích được {what}</translation></message>
    <message><source>Back in money</source><translation>Trả lại tiền</translation></message>
    <message><source>Back as credit</source><translation>Trả vào tiền tích lũy</translation></message>
    <message><source>Taken back of what it earned</source><translation>Thu lại phần đã tích</translation></message>
    <message><source>This is not a phone number.</source><translation>Đây không phải số điện thoại.</translation></message>
    <message><source>Day and month, as 17.6 or 17.6.1990.</source><translation>Ngày và tháng, ví dụ 17.6 hoặc 17.6.1990.</translation></message>
    <message><source>A name or a phone is needed.</source><translation>Cần tên hoặc điện thoại.</translation></message>
    <message><source>This purchase</source><translation>Lần mua này</translation></message>
    <message><source>Scan products, or type one total such as 88.80 and press Enter.</source><translation>Quét hàng, hoặc gõ một tổng tiền như 88.80 rồi nhấn Enter.</translation></message>
    <message><source>Till's receipt number</source><translation>Số hóa đơn của máy tính tiền</translation></message>
    <message><source>Till's receipt no. · F7</source><translation>Số hóa đơn · F7</translation></message>
    <message><source>To pay</source><translation>Phải trả</translation></message>
    <message><source>gift</source><translation>quà</translation></message>
    <message><source>Earns with this purchase</source><translation>Tích được lần này</translation></message>
    <message><source>Joining fee</source><translation>Phí tham gia</translation></message>
    <message><source>Record the purchase</source><translation>Ghi lần mua</translation></message>
    <message><source>Paid with credit</source><translation>Trả bằng tiền tích lũy</translation></message>
    <message><source>Points spent</source><translation>Điểm đã dùng</translation></message>
    <message><source>Scan the receipt, or type its number.</source><translation>Quét hóa đơn, hoặc gõ số của nó.</translation></message>
    <message><source>Which purchase comes back? Or scan its receipt.</source><translation>Lần mua nào trả lại? Hoặc quét hóa đơn.</translation></message>
    <message><source>Without a receipt: scan the member's card, then F8 lists what they bought.</source><translation>Không có hóa đơn: quét thẻ khách, rồi F8 cho xem họ đã mua gì.</translation></message>
    <message><source>Which one?</source><translation>Cái nào?</translation></message>
    <message><source>There is no sale with the number {text}.</source><translation>Không có lần bán nào mang số {text}.</translation></message>
    <message><source>Saved: {name}.</source><translation>Đã lưu: {name}.</translation></message>
    <message><source>The condition for joining {program} is not met yet.</source><translation>Chưa đủ điều kiện tham gia {program}.</translation></message>
    <message><source>Nobody and nothing is called “{text}”. F2: somebody new.</source><translation>Không có khách hay hàng nào tên “{text}”. F2: khách mới.</translation></message>
    <message><source>No card, phone or product is {text}. F2: somebody new.</source><translation>Không có thẻ, điện thoại hay hàng {text}. F2: khách mới.</translation></message>
    <message><source>Sound at the counter</source><translation>Âm thanh ở quầy</translation></message>
    <message><source>One tone for found, two for not found</source><translation>Một tiếng khi tìm thấy, hai tiếng khi không</translation></message>
    <message><source>No sound</source><translation>Không có âm thanh</translation></message>
    <message><source>How the counter behaves for whoever stands at it.</source><translation>Quầy phản hồi thế nào với người đứng bán.</translation></message>
    <message><source>checkout.clock_behind</source><translation>Đồng hồ máy ({now}) chậm hơn lần ghi cuối ({last}). Hãy kiểm tra đồng hồ.</translation></message>
    <message numerus="yes"><source>Birthday in {n} days</source><translation><numerusform>Sinh nhật sau {n} ngày</numerusform></translation></message>
    <message numerus="yes"><source>{n} places left</source><translation><numerusform>còn {n} chỗ</numerusform></translation></message>
    <message><source>Redeem credit</source><translation>Dùng tiền tích lũy</translation></message>
    <message><source>Join a program</source><translation>Tham gia chương trình</translation></message>
    <message><source>Start over</source><translation>Làm lại từ đầu</translation></message>
    <message><source>Apply a benefit</source><translation>Áp dụng ưu đãi</translation></message>
    <message><source>{name} is earned by itself.</source><translation>{name} được tích tự động.</translation></message>
</context>
<context>
    <name>members_page</name>
    <message><source>No members yet</source><translation>Chưa có thành viên</translation></message>
    <message><source>Take in the till's sales or a list of your customers, and they are here.</source><translation>Hãy nhập dữ liệu bán hàng từ máy tính tiền hoặc danh sách khách, họ sẽ hiện ở đây.</translation></message>
    <message><source>e-mail</source><translation>email</translation></message>
    <message><source>SMS</source><translation>SMS</translation></message>
    <message><source>post</source><translation>thư</translation></message>
    <message><source>phone</source><translation>điện thoại</translation></message>
    <message><source>Shop</source><translation>Cửa hàng</translation></message>
    <message><source>Phone order</source><translation>Đặt qua điện thoại</translation></message>
    <message><source>Web</source><translation>Web</translation></message>
    <message><source>today</source><translation>hôm nay</translation></message>
    <message><source>yesterday</source><translation>hôm qua</translation></message>
    <message numerus="yes"><source>{n} days ago</source><translation><numerusform>{n} ngày trước</numerusform></translation></message>
    <message numerus="yes"><source>{n} days</source><translation><numerusform>{n} ngày</numerusform></translation></message>
    <message numerus="yes"><source>{n} times</source><translation><numerusform>{n} lần</numerusform></translation></message>
    <message><source>Number</source><translation>Số</translation></message>
    <message><source>Last visit</source><translation>Lần ghé cuối</translation></message>
    <message><source>Visits</source><translation>Lượt ghé</translation></message>
    <message><source>Spent</source><translation>Đã chi</translation></message>
    <message><source>Balance</source><translation>Số dư</translation></message>
    <message><source>Reach</source><translation>Liên hệ qua</translation></message>
    <message><source>Return</source><translation>Trả hàng</translation></message>
    <message><source>Day</source><translation>Ngày</translation></message>
    <message><source>Hour</source><translation>Giờ</translation></message>
    <message><source>Sum</source><translation>Tổng</translation></message>
    <message><source>What</source><translation>Mặt hàng</translation></message>
    <message><source>Favourites</source><translation>Ưa thích</translation></message>
    <message><source>Purchases</source><translation>Mua hàng</translation></message>
    <message><source>No purchases yet.</source><translation>Chưa mua lần nào.</translation></message>
    <message><source>Data quality</source><translation>Chất lượng dữ liệu</translation></message>
    <message><source>May not be written to</source><translation>Không được phép liên hệ</translation></message>
    <message><source>Spent in all</source><translation>Tổng đã chi</translation></message>
    <message><source>Usual gap</source><translation>Khoảng thường lệ</translation></message>
    <message><source>{basket} a visit</source><translation>{basket} mỗi lần</translation></message>
    <message><source>now at {ratio} × of it</source><translation>hiện gấp {ratio} lần</translation></message>
    <message><source>{amount} lapses on {day}</source><translation>{amount} hết hạn {day}</translation></message>
    <message><source>Search in the list</source><translation>Tìm trong danh sách</translation></message>
    <message><source>Name, phone, card, e-mail…</source><translation>Tên, điện thoại, thẻ, email…</translation></message>
    <message><source>No members here</source><translation>Không có thành viên nào</translation></message>
    <message><source>Try fewer letters, or another part of the name or phone.</source><translation>Thử ít chữ hơn, hoặc phần khác của tên hay số điện thoại.</translation></message>
    <message><source>Club</source><translation>Câu lạc bộ</translation></message>
    <message><source>Joined</source><translation>Tham gia</translation></message>
    <message><source>New card number: {number}</source><translation>Số thẻ mới: {number}</translation></message>
    <message><source>Printing the card</source><translation>Đang in thẻ</translation></message>
    <message><source>Gathering everything held</source><translation>Đang tập hợp mọi thông tin đang lưu</translation></message>
    <message><source>Erased. Sums stay, without a name.</source><translation>Đã xóa. Các tổng số vẫn còn, không kèm tên.</translation></message>
    <message><source>The two are one now. Both cards stay good.</source><translation>Hai người đã thành một. Cả hai thẻ vẫn dùng được.</translation></message>
    <message><source>Two people: they are not suspected again.</source><translation>Hai người khác nhau: sẽ không nghi trùng nữa.</translation></message>
    <message><source>{name} was written.</source><translation>Đã ghi {name}.</translation></message>
    <message><source>Purchase</source><translation>Mua hàng</translation></message>
    <message><source>Account</source><translation>Điểm và tiền tích lũy</translation></message>
    <message><source>Membership</source><translation>Tư cách thành viên</translation></message>
    <message><source>Consent</source><translation>Sự đồng ý</translation></message>
    <message><source>brought back</source><translation>trả lại</translation></message>
    <message><source>given</source><translation>đã tặng</translation></message>
    <message><source>reserved</source><translation>đã giữ chỗ</translation></message>
    <message><source>earned</source><translation>tích được</translation></message>
    <message><source>redeemed</source><translation>đã đổi</translation></message>
    <message><source>corrected</source><translation>đã điều chỉnh</translation></message>
    <message><source>adjusted by hand</source><translation>điều chỉnh thủ công</translation></message>
    <message><source>rose a level</source><translation>lên một hạng</translation></message>
    <message><source>kept the level</source><translation>giữ hạng</translation></message>
    <message><source>fell a level</source><translation>xuống một hạng</translation></message>
    <message><source>was invited</source><translation>được mời</translation></message>
    <message><source>is a member</source><translation>là thành viên</translation></message>
    <message><source>merged with another record</source><translation>gộp với hồ sơ khác</translation></message>
    <message><source>a merge was undone</source><translation>đã hoàn tác việc gộp</translation></message>
    <message><source>everything held was handed out</source><translation>đã cung cấp mọi thông tin đang lưu</translation></message>
    <message><source>told apart from somebody alike</source><translation>đã đánh dấu là người khác</translation></message>
    <message><source>{missing} more to {track}</source><translation>Còn {missing} nữa để lên {track}</translation></message>
    <message><source>holds until {day}</source><translation>giữ đến {day}</translation></message>
    <message><source>first known as number {number}</source><translation>lần đầu ghi nhận với số {number}</translation></message>
    <message><source>Benefits now</source><translation>Ưu đãi hiện có</translation></message>
    <message><source>Nothing held now.</source><translation>Hiện không có số dư.</translation></message>
    <message><source>{amount} owed after a return</source><translation>nợ {amount} sau khi trả hàng</translation></message>
    <message><source>does not lapse</source><translation>không hết hạn</translation></message>
    <message><source>No benefit of the club is for this member now.</source><translation>Hiện không có ưu đãi nào của câu lạc bộ cho thành viên này.</translation></message>
    <message numerus="yes"><source>{name}: left unused {n} times in a row</source><translation><numerusform>{name}: bỏ qua {n} lần liên tiếp</numerusform></translation></message>
    <message><source>Give “{name}”</source><translation>Tặng “{name}”</translation></message>
    <message><source>Give a benefit</source><translation>Tặng một ưu đãi</translation></message>
    <message><source>Given by mistake.</source><translation>Tặng nhầm.</translation></message>
    <message><source>“{name}” is theirs now.</source><translation>Đã tặng “{name}”.</translation></message>
    <message><source>Given on the member's page.</source><translation>Tặng từ trang thành viên.</translation></message>
    <message><source>May we write to them?</source><translation>Có được liên hệ với họ không?</translation></message>
    <message><source>What was said, newest first</source><translation>Những gì đã nói, mới nhất trước</translation></message>
    <message><source>agreed, but the address is missing</source><translation>đã đồng ý nhưng thiếu địa chỉ</translation></message>
    <message><source>day not known</source><translation>không rõ ngày</translation></message>
    <message><source>No program is running now.</source><translation>Hiện không có chương trình nào đang chạy.</translation></message>
    <message><source>No segment is saved yet.</source><translation>Chưa lưu phân khúc nào.</translation></message>
    <message><source>in it</source><translation>thuộc</translation></message>
    <message><source>not</source><translation>không</translation></message>
    <message><source>not yet</source><translation>chưa</translation></message>
    <message><source>Details of the member</source><translation>Thông tin thành viên</translation></message>
    <message><source>no matter</source><translation>không quan trọng</translation></message>
    <message><source>Correct the balance</source><translation>Điều chỉnh số dư</translation></message>
    <message><source>Correct</source><translation>Điều chỉnh</translation></message>
    <message><source>Holds now: {amount}</source><translation>Hiện có: {amount}</translation></message>
    <message><source>Of what</source><translation>Điều chỉnh gì</translation></message>
    <message><source>Deed</source><translation>Cộng hay trừ</translation></message>
    <message><source>Points are whole.</source><translation>Điểm phải là số nguyên.</translation></message>
    <message><source>Erase for good</source><translation>Xóa vĩnh viễn</translation></message>
    <message><source>Erase</source><translation>Xóa</translation></message>
    <message><source>Name, addresses, notes and letters of {name} go for good, from here and from what was merged into it. Sums stay, without a name. This cannot be undone.</source><translation>Tên, địa chỉ, ghi chú và thư của {name} sẽ bị xóa vĩnh viễn, kể cả ở hồ sơ đã gộp vào. Các tổng số vẫn còn, không kèm tên. Không thể hoàn tác.</translation></message>
    <message><source>Type the member's number, {number}, to go on</source><translation>Nhập số thành viên {number} để tiếp tục</translation></message>
    <message><source>This is not the number.</source><translation>Không đúng số này.</translation></message>
    <message><source>Two records of one person?</source><translation>Hai hồ sơ của một người?</translation></message>
    <message><source>Merge</source><translation>Gộp</translation></message>
    <message><source>Both cards stay good. What one of them refused stays refused.</source><translation>Cả hai thẻ vẫn dùng được. Điều gì một bên đã từ chối thì vẫn là từ chối.</translation></message>
    <message><source>Swap</source><translation>Đổi chỗ</translation></message>
    <message><source>Keep the other record instead</source><translation>Giữ hồ sơ kia</translation></message>
    <message><source>household {number}</source><translation>hộ {number}</translation></message>
    <message><source>A family shares a phone, and two people may share a name: you decide.</source><translation>Một gia đình dùng chung số điện thoại, hai người có thể trùng tên: bạn quyết định.</translation></message>
    <message><source>They are two people</source><translation>Đây là hai người khác nhau</translation></message>
    <message><source>Possible duplicates</source><translation>Có thể bị trùng</translation></message>
    <message><source>Nobody seems to be here twice</source><translation>Có vẻ không ai bị ghi hai lần</translation></message>
    <message><source>Members who share a phone, an e-mail, or a name and birthday appear here.</source><translation>Thành viên trùng số điện thoại, email, hoặc tên và ngày sinh sẽ hiện ở đây.</translation></message>
    <message><source>Likeness</source><translation>Mức giống</translation></message>
    <message><source>Known longer</source><translation>Biết trước</translation></message>
    <message><source>Known since later</source><translation>Biết sau</translation></message>
    <message><source>Sides of the member</source><translation>Các mục của thành viên</translation></message>
    <message><source>Timeline</source><translation>Dòng thời gian</translation></message>
    <message><source>Why and why not</source><translation>Vì sao có và vì sao không</translation></message>
    <message numerus="yes"><source>{n} pairs</source><translation><numerusform>{n} cặp</numerusform></translation></message>
    <message><source>More</source><translation>Thêm</translation></message>
    <message><source>Print the card…</source><translation>In thẻ…</translation></message>
    <message><source>Give a new card number</source><translation>Cấp số thẻ mới</translation></message>
    <message><source>Correct the balance…</source><translation>Điều chỉnh số dư…</translation></message>
    <message><source>Undo the last merge</source><translation>Hoàn tác lần gộp gần nhất</translation></message>
    <message><source>Hand out everything held…</source><translation>Cung cấp mọi thông tin đang lưu…</translation></message>
    <message><source>Erase for good…</source><translation>Xóa vĩnh viễn…</translation></message>
    <message><source>Details</source><translation>Chi tiết</translation></message>
    <message><source>later, the last on {day}</source><translation>sau đó, cuối cùng vào {day}</translation></message>
    <message><source>Never bought, though most like them do</source><translation>Chưa từng mua, dù đa số khách giống họ có mua</translation></message>
    <message><source>Bought {bought}, never {never}</source><translation>Đã mua {bought}, chưa từng mua {never}</translation></message>
    <message><source>{both} of {buyers} who bought {bought} did: {share}, against {everybody} of everybody</source><translation>{both} trong {buyers} khách mua {bought} có mua: {share}, so với {everybody} của mọi khách</translation></message>
    <message><source>Next 12 months</source><translation>12 tháng tới</translation></message>
    <message><source>after one visit nobody can tell who stays</source><translation>sau một lần ghé chưa biết ai sẽ ở lại</translation></message>
    <message><source>customer still: {chance}</source><translation>còn là khách: {chance}</translation></message>
    <message><source>not worked out yet</source><translation>chưa được tính</translation></message>
    <message><source>too little is known of the shop’s customers yet</source><translation>chưa biết đủ về khách của cửa hàng</translation></message>
    <message><source>not known yet of this customer</source><translation>chưa biết về khách này</translation></message>
</context>
<context>
    <name>programs_page</name>
    <message><source>Programs &amp; benefits</source><translation>Chương trình ưu đãi</translation></message>
    <message><source>Programs</source><translation>Chương trình</translation></message>
    <message><source>Draft</source><translation>Bản nháp</translation></message>
    <message><source>Running</source><translation>Đang chạy</translation></message>
    <message><source>Closed</source><translation>Đã đóng</translation></message>
    <message><source>Open</source><translation>Mở</translation></message>
    <message><source>Begin</source><translation>Bắt đầu</translation></message>
    <message><source>Joined this month</source><translation>Tham gia tháng này</translation></message>
    <message><source>Owed to members</source><translation>Còn nợ thành viên</translation></message>
    <message><source>Budget: {part} of {whole} used</source><translation>Ngân sách: đã dùng {part} trên {whole}</translation></message>
    <message><source>Begin a new program with</source><translation>Bắt đầu chương trình mới với</translation></message>
    <message><source>Does a club fit this shop?</source><translation>Câu lạc bộ có hợp với cửa hàng này không?</translation></message>
    <message><source>A club gives customers a reason to come back</source><translation>Câu lạc bộ cho khách lý do để quay lại</translation></message>
    <message><source>Say who may join: after so many visits, for a fee, or everybody.</source><translation>Chọn ai được tham gia: sau một số lần ghé, trả phí, hoặc tất cả mọi người.</translation></message>
    <message><source>Say what members get: credit, points, a discount, a gift, a surprise.</source><translation>Chọn thành viên được gì: tiền tích lũy, điểm, giảm giá, quà tặng, quà bất ngờ.</translation></message>
    <message><source>Try it on your own past sales before anybody hears of it.</source><translation>Thử trên doanh số đã có của cửa hàng trước khi công bố.</translation></message>
    <message><source>Launch it, and watch who joins, where and through whom.</source><translation>Ra mắt, rồi theo dõi ai tham gia, ở đâu và qua ai.</translation></message>
    <message><source>Choose a starting point beside; everything in it can be changed.</source><translation>Chọn một mẫu bên cạnh; mọi thứ đều có thể thay đổi.</translation></message>
    <message><source>Candidates</source><translation>Đủ điều kiện</translation></message>
    <message><source>Nearly</source><translation>Gần đủ</translation></message>
    <message><source>Enrol now</source><translation>Đăng ký ngay</translation></message>
    <message><source>Invite the chosen</source><translation>Mời người đã chọn</translation></message>
    <message><source>Invite all</source><translation>Mời tất cả</translation></message>
    <message><source>Invited</source><translation>Đã mời</translation></message>
    <message><source>Why</source><translation>Lý do</translation></message>
    <message><source>Nobody here now</source><translation>Hiện chưa có ai</translation></message>
    <message><source>Who comes to satisfy the join condition appears by themselves.</source><translation>Ai đạt điều kiện tham gia sẽ tự hiện ở đây.</translation></message>
    <message><source>All of these were invited before.</source><translation>Tất cả những người này đã được mời trước đó.</translation></message>
    <message><source>The fee was paid</source><translation>Đã thu phí</translation></message>
    <message><source>Take the fee first, then tick the box.</source><translation>Hãy thu phí trước rồi đánh dấu ô này.</translation></message>
    <message><source>Candidate</source><translation>Đủ điều kiện</translation></message>
    <message><source>Member</source><translation>Thành viên</translation></message>
    <message><source>Term is over</source><translation>Hết hạn</translation></message>
    <message><source>Left</source><translation>Đã rời</translation></message>
    <message><source>How they stand</source><translation>Tình trạng</translation></message>
    <message><source>Leaves the program</source><translation>Cho rời chương trình</translation></message>
    <message><source>Renew</source><translation>Gia hạn</translation></message>
    <message><source>Members of the program</source><translation>Thành viên của chương trình</translation></message>
    <message><source>Invite candidates, or enrol customers at the counter.</source><translation>Hãy mời khách đủ điều kiện, hoặc đăng ký khách tại quầy.</translation></message>
    <message><source>for life</source><translation>trọn đời</translation></message>
    <message><source>{track}, until {day}</source><translation>{track}, đến {day}</translation></message>
    <message><source>Until</source><translation>Đến</translation></message>
    <message><source>Everybody</source><translation>Tất cả</translation></message>
    <message><source>Renew · {name}</source><translation>Gia hạn · {name}</translation></message>
    <message><source>The fee was paid on</source><translation>Ngày thu phí</translation></message>
    <message><source>{name} leaves the program</source><translation>{name} rời chương trình</translation></message>
    <message><source>What they earned stays theirs until it lapses.</source><translation>Những gì đã tích lũy vẫn là của họ cho đến khi hết hạn.</translation></message>
    <message><source>Say why.</source><translation>Hãy ghi lý do.</translation></message>
    <message><source>Moved away, asked to leave…</source><translation>Chuyển đi, muốn rời…</translation></message>
    <message><source>{name} belongs until {day}.</source><translation>{name} là thành viên đến {day}.</translation></message>
    <message><source>{member} left “{name}”.</source><translation>{member} đã rời “{name}”.</translation></message>
    <message><source>Sides of the program</source><translation>Các mục của chương trình</translation></message>
    <message><source>Credit club</source><translation>Câu lạc bộ tích tiền</translation></message>
    <message><source>Points club</source><translation>Câu lạc bộ tích điểm</translation></message>
    <message><source>Members’ card</source><translation>Thẻ thành viên</translation></message>
    <message><source>Levels club</source><translation>Câu lạc bộ theo hạng</translation></message>
    <message><source>A part of every purchase comes back as credit for the next one.</source><translation>Một phần mỗi lần mua được hoàn thành tiền tích lũy cho lần sau.</translation></message>
    <message><source>Every purchase earns points; enough points buy a benefit.</source><translation>Mỗi lần mua được điểm; đủ điểm thì đổi ưu đãi.</translation></message>
    <message><source>A yearly fee buys a standing discount and a birthday present.</source><translation>Phí hằng năm mua được giảm giá cố định và quà sinh nhật.</translation></message>
    <message><source>Three levels; who buys more gets back more.</source><translation>Ba hạng; mua nhiều hơn thì được hoàn nhiều hơn.</translation></message>
    <message><source>Occasional customers come back every week</source><translation>Khách vãng lai quay lại mỗi tuần</translation></message>
    <message><source>Every purchase counts towards the next treat</source><translation>Mỗi lần mua đều tính cho phần thưởng tới</translation></message>
    <message><source>Regular customers buy everything here</source><translation>Khách quen mua mọi thứ ở đây</translation></message>
    <message><source>Good customers become the best ones</source><translation>Khách tốt trở thành khách tốt nhất</translation></message>
    <message><source>5% back as credit</source><translation>Hoàn 5% thành tiền tích lũy</translation></message>
    <message><source>Points on every purchase</source><translation>Điểm cho mỗi lần mua</translation></message>
    <message><source>10% off for 100 points</source><translation>Giảm 10% đổi 100 điểm</translation></message>
    <message><source>10% off every purchase</source><translation>Giảm 10% mỗi lần mua</translation></message>
    <message><source>Birthday present</source><translation>Quà sinh nhật</translation></message>
    <message><source>Bronze</source><translation>Đồng</translation></message>
    <message><source>Silver</source><translation>Bạc</translation></message>
    <message><source>Gold</source><translation>Vàng</translation></message>
    <message><source>Fill this in.</source><translation>Hãy điền vào đây.</translation></message>
    <message><source>This is not a number.</source><translation>Đây không phải là số.</translation></message>
    <message><source>From {low} to {high}.</source><translation>Từ {low} đến {high}.</translation></message>
    <message numerus="yes"><source>{n} invited to “{name}”.</source><translation><numerusform>Đã mời {n} người vào “{name}”.</numerusform></translation></message>
    <message numerus="yes"><source>Joining costs {fee} for each of {n} customers.</source><translation><numerusform>Phí tham gia là {fee} cho mỗi người trong {n} khách.</numerusform></translation></message>
    <message numerus="yes"><source>At most {n} decimals.</source><translation><numerusform>Nhiều nhất {n} chữ số thập phân.</numerusform></translation></message>
    <message><source>Who enrolled them</source><translation>Nhân viên đăng ký</translation></message>
    <message><source>good to the end of the month</source><translation>dùng được đến cuối tháng</translation></message>
    <message><source>good to the end of the quarter</source><translation>dùng được đến cuối quý</translation></message>
    <message><source>good to the end of the year</source><translation>dùng được đến cuối năm</translation></message>
    <message><source>to who brought a friend</source><translation>cho người giới thiệu bạn</translation></message>
    <message><source>to a friend who was brought</source><translation>cho bạn được giới thiệu</translation></message>
    <message><source>to a friend who was brought and who brought them</source><translation>cho cả bạn được giới thiệu và người giới thiệu</translation></message>
    <message><source>{share} off {goods}</source><translation>giảm {share} cho {goods}</translation></message>
    <message><source>{amount} off {goods}</source><translation>giảm {amount} cho {goods}</translation></message>
    <message><source>{share} of {goods} back as credit</source><translation>hoàn {share} của {goods} thành tiền tích lũy</translation></message>
    <message><source>{amount} as credit</source><translation>{amount} tiền tích lũy</translation></message>
    <message><source>{points} points for every {amount}</source><translation>{points} điểm cho mỗi {amount}</translation></message>
    <message><source>a present: {product}</source><translation>quà tặng: {product}</translation></message>
    <message><source>a present</source><translation>quà tặng</translation></message>
    <message><source>an experience</source><translation>một trải nghiệm</translation></message>
    <message><source>on every purchase</source><translation>mỗi lần mua</translation></message>
    <message><source>for the birthday, from {before} days before to {after} days after</source><translation>dịp sinh nhật, từ {before} ngày trước đến {after} ngày sau</translation></message>
    <message><source>on each anniversary of joining</source><translation>mỗi dịp kỷ niệm ngày tham gia</translation></message>
    <message><source>on reaching a level</source><translation>khi lên hạng</translation></message>
    <message><source>once the friend joins</source><translation>khi người bạn tham gia</translation></message>
    <message><source>once the friend buys</source><translation>khi người bạn mua hàng</translation></message>
    <message><source>when you give it</source><translation>khi bạn trao</translation></message>
    <message><source>as a surprise that is drawn</source><translation>quà bất ngờ qua bốc thăm</translation></message>
    <message><source>from {amount} up</source><translation>từ {amount} trở lên</translation></message>
    <message><source>without {goods}</source><translation>không gồm {goods}</translation></message>
    <message><source>beginning on {day}</source><translation>bắt đầu từ {day}</translation></message>
    <message><source>until {day} inclusive</source><translation>đến hết {day}</translation></message>
    <message><source>for {levels}</source><translation>cho hạng {levels}</translation></message>
    <message><source>for those who satisfy a condition</source><translation>cho người đạt điều kiện</translation></message>
    <message><source>until it has cost {amount}</source><translation>cho đến khi tốn {amount}</translation></message>
    <message><source>not together with any other benefit</source><translation>không dùng chung với ưu đãi khác</translation></message>
    <message><source>not together with {others}</source><translation>không dùng chung với {others}</translation></message>
    <message><source>on entering the segment “{name}”</source><translation>khi vào phân khúc “{name}”</translation></message>
    <message><source>the whole basket</source><translation>cả giỏ hàng</translation></message>
    <message><source>the cheapest item</source><translation>món rẻ nhất</translation></message>
    <message><source>the cheapest of {goods}</source><translation>món rẻ nhất trong {goods}</translation></message>
    <message><source>{value}%</source><translation>{value}%</translation></message>
    <message numerus="yes"><source>good for {n} days</source><translation><numerusform>dùng được {n} ngày</numerusform></translation></message>
    <message numerus="yes"><source>good for {n} months</source><translation><numerusform>dùng được {n} tháng</numerusform></translation></message>
    <message numerus="yes"><source>lapses after {n} months without a visit</source><translation><numerusform>hết hạn sau {n} tháng không ghé</numerusform></translation></message>
    <message numerus="yes"><source>an experience for {n} at a time</source><translation><numerusform>trải nghiệm cho {n} người mỗi lần</numerusform></translation></message>
    <message numerus="yes"><source>when there are {n} of them in the basket</source><translation><numerusform>khi có {n} món đó trong giỏ</numerusform></translation></message>
    <message numerus="yes"><source>for {n} of their points</source><translation><numerusform>đổi bằng {n} điểm</numerusform></translation></message>
    <message numerus="yes"><source>up to {n} times a basket</source><translation><numerusform>tối đa {n} lần mỗi giỏ</numerusform></translation></message>
    <message numerus="yes"><source>{n} times a member in a calendar month</source><translation><numerusform>{n} lần mỗi thành viên trong một tháng</numerusform></translation></message>
    <message numerus="yes"><source>{n} times in all</source><translation><numerusform>tổng cộng {n} lần</numerusform></translation></message>
    <message numerus="yes"><source>{n} in stock</source><translation><numerusform>còn {n}</numerusform></translation></message>
    <message numerus="yes"><source>to be used within {n} days</source><translation><numerusform>dùng trong vòng {n} ngày</numerusform></translation></message>
    <message numerus="yes"><source>again after {n} days at the earliest</source><translation><numerusform>lặp lại sớm nhất sau {n} ngày</numerusform></translation></message>
    <message numerus="yes"><source>once every {n} visits</source><translation><numerusform>mỗi {n} lần ghé một lần</numerusform></translation></message>
    <message numerus="yes"><source>{n} points for every {amount}</source><translation><numerusform>{n} điểm cho mỗi {amount}</numerusform></translation></message>
    <message numerus="yes"><source>{n} times a member in {days} days</source><translation><numerusform>{n} lần mỗi thành viên trong {days} ngày</numerusform></translation></message>
    <message><source>Brands</source><translation>Thương hiệu</translation></message>
    <message><source>Never lapses</source><translation>Không hết hạn</translation></message>
    <message><source>Days after</source><translation>Số ngày sau</translation></message>
    <message><source>Months after</source><translation>Số tháng sau</translation></message>
    <message><source>Months without a visit</source><translation>Số tháng không ghé</translation></message>
    <message><source>End of the month</source><translation>Cuối tháng</translation></message>
    <message><source>End of the quarter</source><translation>Cuối quý</translation></message>
    <message><source>End of the year</source><translation>Cuối năm</translation></message>
    <message><source>It ends before it begins.</source><translation>Kết thúc trước khi bắt đầu.</translation></message>
    <message><source>The whole basket</source><translation>Cả giỏ hàng</translation></message>
    <message><source>The cheapest item</source><translation>Món rẻ nhất</translation></message>
    <message><source>Certain goods</source><translation>Một số hàng hóa</translation></message>
    <message><source>The cheapest of certain goods</source><translation>Món rẻ nhất trong một số hàng hóa</translation></message>
    <message><source>On what</source><translation>Áp dụng cho</translation></message>
    <message><source>Choose the goods.</source><translation>Hãy chọn mặt hàng.</translation></message>
    <message><source>Times a member</source><translation>Số lần mỗi thành viên</translation></message>
    <message><source>as often as they like</source><translation>tùy thích</translation></message>
    <message><source>in a calendar month</source><translation>trong một tháng</translation></message>
    <message><source>in so many days</source><translation>trong số ngày</translation></message>
    <message><source>Over which time</source><translation>Trong thời gian nào</translation></message>
    <message><source>How many days</source><translation>Bao nhiêu ngày</translation></message>
    <message><source>How many</source><translation>Bao nhiêu</translation></message>
    <message><source>Lapses</source><translation>Hết hạn</translation></message>
    <message><source>Only for those who satisfy a condition</source><translation>Chỉ cho người đạt điều kiện</translation></message>
    <message><source>Who may have it</source><translation>Ai được nhận</translation></message>
    <message><source>Discount in percent</source><translation>Giảm theo phần trăm</translation></message>
    <message><source>Discount of an amount</source><translation>Giảm theo số tiền</translation></message>
    <message><source>Present</source><translation>Quà tặng</translation></message>
    <message><source>Experience</source><translation>Trải nghiệm</translation></message>
    <message><source>Every purchase</source><translation>Mỗi lần mua</translation></message>
    <message><source>Every so many visits</source><translation>Sau một số lần ghé</translation></message>
    <message><source>Anniversary of joining</source><translation>Kỷ niệm ngày tham gia</translation></message>
    <message><source>Reaching a level</source><translation>Lên hạng</translation></message>
    <message><source>Bringing a friend</source><translation>Giới thiệu bạn</translation></message>
    <message><source>Entering a segment</source><translation>Vào phân khúc</translation></message>
    <message><source>Given by hand</source><translation>Trao tay</translation></message>
    <message><source>Surprise that is drawn</source><translation>Quà bất ngờ bốc thăm</translation></message>
    <message><source>What members get</source><translation>Thành viên được gì</translation></message>
    <message><source>For what</source><translation>Vì điều gì</translation></message>
    <message><source>How much</source><translation>Bao nhiêu</translation></message>
    <message><source>points for each {unit}</source><translation>điểm cho mỗi {unit}</translation></message>
    <message><source>Product number</source><translation>Mã sản phẩm</translation></message>
    <message><source>No article</source><translation>Không chọn sản phẩm</translation></message>
    <message><source>Places at a time</source><translation>Số chỗ mỗi buổi</translation></message>
    <message><source>In stock</source><translation>Tồn kho</translation></message>
    <message><source>At least so many of them</source><translation>Ít nhất bao nhiêu món</translation></message>
    <message><source>Without</source><translation>Không gồm</translation></message>
    <message><source>When and where</source><translation>Khi nào và ở đâu</translation></message>
    <message><source>Before the birthday</source><translation>Trước sinh nhật</translation></message>
    <message><source>After the birthday</source><translation>Sau sinh nhật</translation></message>
    <message><source>Both</source><translation>Cả hai</translation></message>
    <message><source>Who brought a friend</source><translation>Người giới thiệu</translation></message>
    <message><source>The friend</source><translation>Người bạn</translation></message>
    <message><source>Who gets it</source><translation>Ai được nhận quà</translation></message>
    <message><source>The friend joined</source><translation>Bạn đã tham gia</translation></message>
    <message><source>The friend bought</source><translation>Bạn đã mua hàng</translation></message>
    <message><source>Once</source><translation>Sau khi</translation></message>
    <message><source>Again at the earliest after</source><translation>Lặp lại sớm nhất sau</translation></message>
    <message><source>To be used within</source><translation>Dùng trong vòng</translation></message>
    <message><source>Basket of at least</source><translation>Giỏ hàng từ</translation></message>
    <message><source>Only on</source><translation>Chỉ vào</translation></message>
    <message><source>Only at</source><translation>Chỉ lúc</translation></message>
    <message><source>Only in</source><translation>Chỉ tại</translation></message>
    <message><source>Begins</source><translation>Bắt đầu</translation></message>
    <message><source>Ends</source><translation>Kết thúc</translation></message>
    <message><source>From a day on</source><translation>Từ một ngày</translation></message>
    <message><source>Up to a day</source><translation>Đến một ngày</translation></message>
    <message><source>For whom, and how often</source><translation>Cho ai và bao nhiêu lần</translation></message>
    <message><source>Only for levels</source><translation>Chỉ cho hạng</translation></message>
    <message><source>Costs the member</source><translation>Thành viên trả</translation></message>
    <message><source>One member</source><translation>Mỗi thành viên</translation></message>
    <message><source>Times a basket</source><translation>Số lần mỗi giỏ</translation></message>
    <message><source>Times in all</source><translation>Tổng số lần</translation></message>
    <message><source>Until it has cost</source><translation>Cho đến khi tốn</translation></message>
    <message><source>What it costs and is worth, and what it goes with</source><translation>Chi phí, giá trị và dùng chung với gì</translation></message>
    <message><source>Costs the shop</source><translation>Cửa hàng tốn</translation></message>
    <message><source>Worth to the member</source><translation>Giá trị với thành viên</translation></message>
    <message><source>Applied by itself at the counter</source><translation>Tự áp dụng tại quầy</translation></message>
    <message><source>A surprise: not told beforehand</source><translation>Bất ngờ: không báo trước</translation></message>
    <message><source>Soft: special treatment rather than money</source><translation>Tinh thần: sự quan tâm hơn là tiền</translation></message>
    <message><source>Not together with any other benefit</source><translation>Không dùng chung với ưu đãi nào khác</translation></message>
    <message><source>Not together with</source><translation>Không dùng chung với</translation></message>
    <message><source>Comes earlier with a higher number</source><translation>Số cao hơn đi trước</translation></message>
    <message><source>New benefit</source><translation>Ưu đãi mới</translation></message>
    <message><source>Back to the benefits</source><translation>Về danh sách ưu đãi</translation></message>
    <message><source>Members get nothing yet</source><translation>Thành viên chưa được gì</translation></message>
    <message><source>Give them a reason to come back: credit, a discount, a present.</source><translation>Hãy cho họ lý do quay lại: tiền tích lũy, giảm giá, quà.</translation></message>
    <message><source>Make the first benefit</source><translation>Tạo ưu đãi đầu tiên</translation></message>
    <message><source>Level: {name}</source><translation>Hạng: {name}</translation></message>
    <message><source>For all members</source><translation>Cho mọi thành viên</translation></message>
    <message><source>Stopped</source><translation>Đã dừng</translation></message>
    <message><source>Changes on {day}</source><translation>Thay đổi ngày {day}</translation></message>
    <message><source>Stop</source><translation>Dừng</translation></message>
    <message><source>End “{name}” today? What members already hold stays theirs.</source><translation>Kết thúc “{name}” hôm nay? Những gì thành viên đang có vẫn là của họ.</translation></message>
    <message><source>What it says</source><translation>Nội dung</translation></message>
    <message><source>What members get is put into words here, as soon as enough is filled in.</source><translation>Khi đã điền đủ, ở đây sẽ ghi bằng lời khách được nhận những gì.</translation></message>
    <message><source>From when</source><translation>Từ khi nào</translation></message>
    <message><source>The new terms count from</source><translation>Điều kiện mới áp dụng từ</translation></message>
    <message><source>What was earned and given by then stays as it is. Limits, stock, order and price count at once.</source><translation>Những gì đã tích lũy và trao trước đó giữ nguyên. Giới hạn, tồn kho, thứ tự và giá áp dụng ngay.</translation></message>
    <message><source>Something is still missing; see the marked fields.</source><translation>Còn thiếu thông tin; xem các ô được đánh dấu.</translation></message>
    <message numerus="yes"><source>{n} uses, cost {amount}</source><translation><numerusform>{n} lần dùng, tốn {amount}</numerusform></translation></message>
    <message><source>Change the terms</source><translation>Đổi điều kiện</translation></message>
    <message numerus="yes"><source>{n} members left it unused {times} times or more in a row.</source><translation><numerusform>{n} thành viên bỏ qua ưu đãi này từ {times} lần liên tiếp trở lên.</numerusform></translation></message>
    <message><source>“{name}” would be a change for them.</source><translation>“{name}” sẽ mới mẻ hơn với họ.</translation></message>
    <message><source>Make them something new.</source><translation>Hãy dành cho họ một ưu đãi mới.</translation></message>
    <message><source>Tired of “{name}”</source><translation>Đã chán “{name}”</translation></message>
    <message><source>See who they are</source><translation>Xem họ là ai</translation></message>
    <message><source>From the hour</source><translation>Từ giờ</translation></message>
    <message><source>To the hour</source><translation>Đến giờ</translation></message>
    <message><source>by what they spent</source><translation>theo số tiền đã chi</translation></message>
    <message><source>by visits</source><translation>theo số lần ghé</translation></message>
    <message><source>by points they earned</source><translation>theo điểm đã tích</translation></message>
    <message><source>Reached by</source><translation>Đạt được theo</translation></message>
    <message><source>Over months</source><translation>Trong số tháng</translation></message>
    <message><source>Warn days before</source><translation>Báo trước số ngày</translation></message>
    <message><source>over</source><translation>trong</translation></message>
    <message><source>months, warned</source><translation>tháng, báo trước</translation></message>
    <message><source>days before the end</source><translation>ngày trước khi hết</translation></message>
    <message><source>Without levels all members get the same. The lowest level is everybody's.</source><translation>Không có hạng thì mọi thành viên như nhau. Hạng thấp nhất là của tất cả.</translation></message>
    <message><source>Reached from</source><translation>Đạt từ</translation></message>
    <message><source>Held from</source><translation>Giữ từ</translation></message>
    <message><source>for everybody</source><translation>cho tất cả</translation></message>
    <message><source>the same</source><translation>như nhau</translation></message>
    <message><source>Give every level a name.</source><translation>Hãy đặt tên cho mỗi hạng.</translation></message>
    <message><source>Two levels have the same name.</source><translation>Hai hạng trùng tên.</translation></message>
    <message><source>Say what each higher level is reached from.</source><translation>Hãy ghi mức đạt của mỗi hạng cao hơn.</translation></message>
    <message><source>Each level asks for more than the one below it.</source><translation>Mỗi hạng phải đòi hỏi nhiều hơn hạng dưới.</translation></message>
    <message><source>Name of the level</source><translation>Tên hạng</translation></message>
    <message><source>Launch the program</source><translation>Ra mắt chương trình</translation></message>
    <message><source>Close the program</source><translation>Đóng chương trình</translation></message>
    <message><source>What it is for</source><translation>Mục đích</translation></message>
    <message><source>Behaviour to strengthen</source><translation>Thói quen cần tăng cường</translation></message>
    <message><source>Behaviour to keep</source><translation>Thói quen cần giữ</translation></message>
    <message><source>Behaviour to create</source><translation>Thói quen cần tạo ra</translation></message>
    <message><source>Positioning, from popular to prestige</source><translation>Định vị, từ đại chúng đến cao cấp</translation></message>
    <message><source>popular</source><translation>đại chúng</translation></message>
    <message><source>prestige</source><translation>cao cấp</translation></message>
    <message><source>Who may join</source><translation>Ai được tham gia</translation></message>
    <message><source>months; empty is for life</source><translation>tháng; bỏ trống là trọn đời</translation></message>
    <message><source>Term</source><translation>Thời hạn</translation></message>
    <message><source>days before its end</source><translation>ngày trước khi hết</translation></message>
    <message><source>Renewal from</source><translation>Gia hạn từ</translation></message>
    <message><source>Levels</source><translation>Các hạng</translation></message>
    <message><source>Budget and days</source><translation>Ngân sách và thời gian</translation></message>
    <message><source>Budget for benefits</source><translation>Ngân sách ưu đãi</translation></message>
    <message><source>Could join now</source><translation>Có thể tham gia ngay</translation></message>
    <message><source>Close “{name}” today? Nobody joins any more and nothing is earned; what members hold stays theirs.</source><translation>Đóng “{name}” hôm nay? Không ai tham gia và tích lũy nữa; những gì thành viên có vẫn là của họ.</translation></message>
    <message><source>Taken. The condition counts now, a new rate from {day}.</source><translation>Đã áp dụng. Điều kiện có hiệu lực ngay, mức mới từ {day}.</translation></message>
    <message><source>Trying it on your past sales</source><translation>Đang thử trên doanh số đã có</translation></message>
    <message><source>Would have joined</source><translation>Lẽ ra đã tham gia</translation></message>
    <message><source>Cost of benefits</source><translation>Chi phí ưu đãi</translation></message>
    <message><source>Cost per visit</source><translation>Chi phí mỗi lần ghé</translation></message>
    <message><source>Sales must rise by</source><translation>Doanh số phải tăng</translation></message>
    <message><source>Simulate</source><translation>Mô phỏng</translation></message>
    <message><source>What if</source><translation>Nếu như</translation></message>
    <message><source>Join threshold</source><translation>Ngưỡng tham gia</translation></message>
    <message><source>Benefit rate</source><translation>Mức ưu đãi</translation></message>
    <message><source>Tried on</source><translation>Thử trên</translation></message>
    <message><source>Members pay with all their credit</source><translation>Thành viên dùng hết tiền tích lũy</translation></message>
    <message><source>Members leave their credit</source><translation>Thành viên để dành tiền tích lũy</translation></message>
    <message><source>What members do</source><translation>Thành viên làm gì</translation></message>
    <message><source>Margin where no cost is known</source><translation>Biên lãi khi không rõ giá vốn</translation></message>
    <message><source>Compare thresholds and rates</source><translation>So sánh ngưỡng và mức</translation></message>
    <message><source>Take these values</source><translation>Dùng các giá trị này</translation></message>
    <message><source>Try it before anybody hears of it</source><translation>Thử trước khi công bố</translation></message>
    <message><source>Your own past sales are replayed: who would have joined, what it costs.</source><translation>Chương trình được thử trên doanh số đã có: ai sẽ tham gia, tốn bao nhiêu.</translation></message>
    <message><source>What it would have come to</source><translation>Kết quả sẽ là</translation></message>
    <message><source>Would have joined, by month</source><translation>Lẽ ra đã tham gia, theo tháng</translation></message>
    <message><source>Cost of benefits, by month</source><translation>Chi phí ưu đãi, theo tháng</translation></message>
    <message><source>Thresholds and rates</source><translation>Ngưỡng và mức</translation></message>
    <message><source>Figure in the table</source><translation>Số liệu trong bảng</translation></message>
    <message><source>Enter on a cell sets the sliders to it.</source><translation>Nhấn Enter ở ô để đặt thanh trượt theo ô đó.</translation></message>
    <message><source>Tried on {period}. Who satisfies the condition joins and buys what they bought; the cost of {known} of what they bought is known.</source><translation>Thử trên {period}. Ai đạt điều kiện thì tham gia và mua như đã mua; biết giá vốn của {known} số đã mua.</translation></message>
    <message><source>Members at the end</source><translation>Thành viên cuối kỳ</translation></message>
    <message><source>Visits of members</source><translation>Lượt ghé của thành viên</translation></message>
    <message><source>Fees taken</source><translation>Phí đã thu</translation></message>
    <message><source>Rules</source><translation>Quy tắc</translation></message>
    <message><source>Simulator</source><translation>Mô phỏng</translation></message>
    <message><source>New program</source><translation>Chương trình mới</translation></message>
    <message><source>Customers in a year</source><translation>Khách trong một năm</translation></message>
    <message><source>came more than once</source><translation>ghé hơn một lần</translation></message>
    <message><source>have a rhythm of their own</source><translation>có nhịp riêng</translation></message>
    <message><source>They come</source><translation>Họ ghé</translation></message>
    <message><source>Sales known by customer</source><translation>Doanh số biết khách</translation></message>
    <message numerus="yes"><source>of {n} who are no members</source><translation><numerusform>trong {n} người chưa là thành viên</numerusform></translation></message>
    <message><source>there is nobody who could join</source><translation>hiện không có ai để tham gia</translation></message>
    <message><source>Some join without paying the fee</source><translation>Một số khách tham gia mà không phải đóng phí</translation></message>
    <message><source>No fee is asked of</source><translation>Ai được miễn phí tham gia</translation></message>
    <message><source>For example: whoever has spent enough lately joins without paying.</source><translation>Ví dụ: ai đã mua đủ nhiều trong thời gian gần đây thì tham gia mà không phải trả tiền.</translation></message>
    <message><source>Say who joins without paying.</source><translation>Hãy cho biết ai tham gia mà không phải trả tiền.</translation></message>
    <message numerus="yes"><source>the last {n} months</source><translation><numerusform>{n} tháng qua</numerusform></translation></message>
    <message numerus="yes"><source>every {n} days</source><translation><numerusform>mỗi {n} ngày</numerusform></translation></message>
    <message><source>The draw of this period was on {day}; the next one is in the next.</source><translation>Kỳ này đã bốc thăm ngày {day}; lần sau vào kỳ tới.</translation></message>
    <message><source>Drawing surprises</source><translation>Đang bốc thăm quà bất ngờ</translation></message>
    <message><source>Every day</source><translation>Mỗi ngày</translation></message>
    <message><source>Every week</source><translation>Mỗi tuần</translation></message>
    <message><source>Every month</source><translation>Mỗi tháng</translation></message>
    <message><source>Draw now</source><translation>Bốc thăm ngay</translation></message>
    <message><source>How surprises are drawn</source><translation>Cách bốc thăm quà bất ngờ</translation></message>
    <message><source>This program draws surprises</source><translation>Chương trình này có bốc thăm quà bất ngờ</translation></message>
    <message><source>so many members</source><translation>một số thành viên</translation></message>
    <message><source>by chance</source><translation>theo xác suất</translation></message>
    <message><source>Chance of each member</source><translation>Xác suất mỗi thành viên</translation></message>
    <message><source>Who wins</source><translation>Ai trúng</translation></message>
    <message><source>How many win</source><translation>Bao nhiêu người trúng</translation></message>
    <message><source>Left out after winning</source><translation>Tạm nghỉ sau khi trúng</translation></message>
    <message><source>A draw costs at most</source><translation>Mỗi lần bốc thăm tốn tối đa</translation></message>
    <message><source>Who may win</source><translation>Ai có thể trúng</translation></message>
    <message><source>What may be drawn</source><translation>Có thể bốc được gì</translation></message>
    <message><source>The draws so far</source><translation>Các lần bốc thăm</translation></message>
    <message><source>Nothing was drawn yet</source><translation>Chưa bốc thăm lần nào</translation></message>
    <message><source>A draw is logged with its seed, so that it can be drawn again and checked.</source><translation>Mỗi lần bốc thăm được ghi cùng số khởi tạo để có thể bốc lại và kiểm tra.</translation></message>
    <message><source>No benefit is a surprise yet: make one with “Surprise that is drawn”.</source><translation>Chưa có ưu đãi nào là quà bất ngờ: hãy tạo một cái với “Quà bất ngờ bốc thăm”.</translation></message>
    <message><source>Could win</source><translation>Có thể trúng</translation></message>
    <message><source>Won</source><translation>Trúng</translation></message>
    <message><source>Cost</source><translation>Chi phí</translation></message>
    <message><source>Seed</source><translation>Số khởi tạo</translation></message>
    <message><source>expected</source><translation>đang đợi</translation></message>
    <message><source>came</source><translation>đã đến</translation></message>
    <message><source>stayed away</source><translation>không đến</translation></message>
    <message><source>New date</source><translation>Buổi mới</translation></message>
    <message><source>Dates</source><translation>Các buổi</translation></message>
    <message><source>Who comes</source><translation>Ai đến</translation></message>
    <message><source>Members keep a place of a date at the counter.</source><translation>Thành viên giữ chỗ tại quầy.</translation></message>
    <message><source>No benefit is an experience yet: make one in the benefits.</source><translation>Chưa có ưu đãi trải nghiệm: hãy tạo trong mục ưu đãi.</translation></message>
    <message><source>No dates yet</source><translation>Chưa có buổi nào</translation></message>
    <message><source>Cancel the date</source><translation>Hủy buổi</translation></message>
    <message><source>Choose a date to see who has a place.</source><translation>Chọn một buổi để xem ai có chỗ.</translation></message>
    <message><source>Nobody has a place yet.</source><translation>Chưa ai có chỗ.</translation></message>
    <message><source>Came</source><translation>Đã đến</translation></message>
    <message><source>Stayed away</source><translation>Không đến</translation></message>
    <message><source>Cancel {when}? Who has a place may choose another date; the benefit stays theirs.</source><translation>Hủy {when}? Người có chỗ được chọn buổi khác; ưu đãi vẫn là của họ.</translation></message>
    <message><source>Places</source><translation>Số chỗ</translation></message>
    <message><source>Any branch</source><translation>Chi nhánh bất kỳ</translation></message>
    <message><source>Surprises</source><translation>Quà bất ngờ</translation></message>
    <message><source>Experiences</source><translation>Trải nghiệm</translation></message>
    <message numerus="yes"><source>{n} members were given a surprise.</source><translation><numerusform>{n} thành viên được tặng quà bất ngờ.</numerusform></translation></message>
    <message numerus="yes"><source>{n} members lost their place.</source><translation><numerusform>{n} thành viên mất chỗ.</numerusform></translation></message>
    <message numerus="yes"><source>{n} to be marked</source><translation><numerusform>{n} cần đánh dấu</numerusform></translation></message>
    <message><source>Analyse</source><translation>Phân tích</translation></message>
    <message><source>Model</source><translation>Mô hình</translation></message>
    <message><source>Materials and training</source><translation>Tài liệu và đào tạo</translation></message>
    <message><source>Launch control</source><translation>Theo dõi ra mắt</translation></message>
    <message><source>Follow-up</source><translation>Theo dõi sau</translation></message>
    <message><source>Done</source><translation>Xong</translation></message>
    <message><source>Ahead</source><translation>Sắp tới</translation></message>
    <message><source>The stages of launching</source><translation>Các giai đoạn ra mắt</translation></message>
    <message><source>Against what was expected</source><translation>So với kỳ vọng</translation></message>
    <message><source>Joined by day</source><translation>Tham gia theo ngày</translation></message>
    <message><source>Details of the new members</source><translation>Thông tin thành viên mới</translation></message>
    <message><source>What they use</source><translation>Họ dùng gì</translation></message>
    <message><source>Not ready after all</source><translation>Thực ra chưa sẵn sàng</translation></message>
    <message><source>Materials are ready, staff trained</source><translation>Tài liệu sẵn sàng, nhân viên đã học</translation></message>
    <message><source>{came}, expected by now: {wanted}</source><translation>{came}, kỳ vọng đến nay: {wanted}</translation></message>
    <message><source>Quality, of 100</source><translation>Chất lượng, trên 100</translation></message>
    <message numerus="yes"><source>used {n} times, {open} in members’ hands</source><translation><numerusform>đã dùng {n} lần, {open} đang trong tay thành viên</numerusform></translation></message>
    <message><source>Nothing has been used yet.</source><translation>Chưa dùng gì.</translation></message>
    <message><source>{given} given, {spent} used</source><translation>đã tặng {given}, đã dùng {spent}</translation></message>
    <message><source>How it goes</source><translation>Tình hình</translation></message>
    <message><source>Noted: the launch will be held against this.</source><translation>Đã ghi: việc ra mắt sẽ được so với điều này.</translation></message>
    <message><source>Expect this of the launch</source><translation>Kỳ vọng này khi ra mắt</translation></message>
    <message><source>Now</source><translation>Hiện tại</translation></message>
</context>
<context>
    <name>purchases_page</name>
</context>
<context>
    <name>segments_page</name>
    <message><source>New segment</source><translation>Phân khúc mới</translation></message>
    <message><source>Export</source><translation>Xuất</translation></message>
    <message><source>Retire</source><translation>Cất đi</translation></message>
    <message><source>No segments yet</source><translation>Chưa có phân khúc</translation></message>
    <message><source>A segment is a part of your customers, such as those who stopped coming.</source><translation>Phân khúc là một phần khách hàng, ví dụ những người đã ngừng ghé.</translation></message>
    <message><source>Make the first segment</source><translation>Tạo phân khúc đầu tiên</translation></message>
    <message><source>version {version}</source><translation>phiên bản {version}</translation></message>
    <message><source>“{name}” is off the list.</source><translation>“{name}” đã được cất khỏi danh sách.</translation></message>
    <message><source>Name the segment</source><translation>Đặt tên phân khúc</translation></message>
    <message><source>The changes to “{name}” were not saved.</source><translation>Các thay đổi của “{name}” chưa được lưu.</translation></message>
    <message><source>Rename…</source><translation>Đổi tên…</translation></message>
    <message><source>Rename the segment</source><translation>Đổi tên phân khúc</translation></message>
    <message><source>“{former}” is called “{new}” now.</source><translation>“{former}” giờ có tên là “{new}”.</translation></message>
    <message><source>Open a rule from a file…</source><translation>Mở quy tắc từ tệp…</translation></message>
    <message><source>Save the rule to a file…</source><translation>Lưu quy tắc ra tệp…</translation></message>
    <message><source>Give the segment a name.</source><translation>Hãy đặt tên cho phân khúc.</translation></message>
    <message><source>Segment</source><translation>Phân khúc</translation></message>
    <message><source>Share</source><translation>Tỷ lệ</translation></message>
    <message><source>Of revenue</source><translation>Trong doanh thu</translation></message>
    <message><source>Changed</source><translation>Đã sửa</translation></message>
    <message><source>Line {line}: this is not JSON.</source><translation>Dòng {line}: không phải JSON hợp lệ.</translation></message>
    <message><source>This is not JSON.</source><translation>Đây không phải là JSON.</translation></message>
    <message><source>“{name}” holds no rule.</source><translation>Tệp “{name}” không chứa quy tắc nào.</translation></message>
    <message><source>The list is in {file}.</source><translation>Danh sách đã lưu tại {file}.</translation></message>
    <message><source>The rule is in {file}.</source><translation>Quy tắc nằm trong tệp {file}.</translation></message>
    <message><source>Writing the rule</source><translation>Đang ghi quy tắc</translation></message>
    <message><source>Writing the list</source><translation>Đang ghi danh sách</translation></message>
    <message><source>Some of them, and why they are in</source><translation>Vài người trong số đó, và lý do</translation></message>
    <message><source>Size now</source><translation>Quy mô hiện tại</translation></message>
    <message><source>Who can be written to</source><translation>Có thể liên hệ ai</translation></message>
    <message><source>Who belongs here</source><translation>Ai thuộc nhóm này</translation></message>
    <message><source>The rule</source><translation>Quy tắc</translation></message>
    <message><source>counting</source><translation>đang đếm</translation></message>
    <message numerus="yes"><source>of {n} members</source><translation><numerusform>trên {n} thành viên</numerusform></translation></message>
    <message><source>counted in {ms} ms</source><translation>đếm trong {ms} ms</translation></message>
    <message><source>not counted: the rule does not hold yet</source><translation>chưa đếm: quy tắc chưa hoàn chỉnh</translation></message>
    <message><source>Nobody belongs here now.</source><translation>Hiện chưa có ai thuộc nhóm này.</translation></message>
    <message><source>is exactly</source><translation>đúng bằng</translation></message>
    <message><source>is not</source><translation>không phải</translation></message>
    <message><source>is at least</source><translation>ít nhất</translation></message>
    <message><source>is more than</source><translation>nhiều hơn</translation></message>
    <message><source>is at most</source><translation>nhiều nhất</translation></message>
    <message><source>is less than</source><translation>ít hơn</translation></message>
    <message><source>is between</source><translation>nằm giữa</translation></message>
    <message><source>contains</source><translation>chứa</translation></message>
    <message><source>begins with</source><translation>bắt đầu bằng</translation></message>
    <message><source>ends with</source><translation>kết thúc bằng</translation></message>
    <message><source>is one of</source><translation>là một trong</translation></message>
    <message><source>is all of</source><translation>là tất cả</translation></message>
    <message><source>is none of</source><translation>không thuộc</translation></message>
    <message><source>is on</source><translation>vào ngày</translation></message>
    <message><source>is before</source><translation>trước ngày</translation></message>
    <message><source>is after</source><translation>sau ngày</translation></message>
    <message><source>is in the last days</source><translation>trong số ngày qua</translation></message>
    <message><source>is in the next days</source><translation>trong số ngày tới</translation></message>
    <message><source>is not in the last days</source><translation>không trong số ngày qua</translation></message>
    <message><source>is in the months</source><translation>trong các tháng</translation></message>
    <message><source>is known</source><translation>đã biết</translation></message>
    <message><source>is not known</source><translation>chưa biết</translation></message>
    <message><source>How conditions join</source><translation>Cách kết hợp điều kiện</translation></message>
    <message><source>Condition</source><translation>Điều kiện</translation></message>
    <message><source>No condition yet: everyone belongs here.</source><translation>Chưa có điều kiện: mọi người đều thuộc nhóm này.</translation></message>
    <message><source>No condition yet: no one belongs here.</source><translation>Chưa có điều kiện: chưa ai thuộc nhóm này.</translation></message>
    <message><source>Remove</source><translation>Bỏ</translation></message>
    <message><source>Add</source><translation>Thêm</translation></message>
    <message><source>How</source><translation>Cách so sánh</translation></message>
    <message><source>all time</source><translation>mọi lúc</translation></message>
    <message><source>This value does not fit.</source><translation>Giá trị này không phù hợp.</translation></message>
    <message><source>Nothing is chosen yet.</source><translation>Chưa chọn gì.</translation></message>
    <message><source>The value {value} does not fit here.</source><translation>Giá trị {value} không phù hợp ở đây.</translation></message>
    <message><source>The end comes before the beginning.</source><translation>Điểm cuối đứng trước điểm đầu.</translation></message>
    <message><source>This is not a condition: {found}</source><translation>Đây không phải là điều kiện: {found}</translation></message>
    <message><source>Nothing by the name “{fact}” is known here.</source><translation>Ở đây không có dữ kiện nào tên “{fact}”.</translation></message>
    <message><source>This cannot be compared with “{op}”.</source><translation>Không thể so sánh mục này bằng “{op}”.</translation></message>
    <message><source>This stretch of time does not fit here: {found}</source><translation>Khoảng thời gian này không phù hợp ở đây: {found}</translation></message>
    <message><source>This needs a stretch of time, such as the last 90 days.</source><translation>Mục này cần một khoảng thời gian, ví dụ 90 ngày gần đây.</translation></message>
    <message><source>This cannot be narrowed by {found}.</source><translation>Không thể thu hẹp mục này theo {found}.</translation></message>
    <message><source>Here the groups lie too deep in each other (at most {limit}).</source><translation>Ở đây các nhóm lồng nhau quá sâu (tối đa {limit}).</translation></message>
    <message><source>From here on there are too many conditions (at most {limit}).</source><translation>Từ đây trở đi có quá nhiều điều kiện (tối đa {limit}).</translation></message>
    <message><source>several with a comma between them</source><translation>nhiều giá trị, cách nhau bằng dấu phẩy</translation></message>
    <message><source>Edit as text</source><translation>Sửa dạng văn bản</translation></message>
    <message><source>Edit as conditions</source><translation>Sửa dạng điều kiện</translation></message>
    <message><source>%</source><translation>%</translation></message>
    <message><source>Add a condition below</source><translation>Thêm điều kiện bên dưới</translation></message>
    <message><source>All of</source><translation>Tất cả</translation></message>
    <message><source>Any of</source><translation>Ít nhất một</translation></message>
    <message><source>Brand</source><translation>Thương hiệu</translation></message>
    <message><source>Campaign</source><translation>Chiến dịch</translation></message>
    <message><source>Campaigns</source><translation>Chiến dịch</translation></message>
    <message><source>Category</source><translation>Danh mục</translation></message>
    <message><source>Contact</source><translation>Liên hệ</translation></message>
    <message><source>Customer</source><translation>Khách hàng</translation></message>
    <message><source>Day of the week</source><translation>Ngày trong tuần</translation></message>
    <message><source>Dissolve the group</source><translation>Bỏ nhóm, giữ điều kiện</translation></message>
    <message><source>Drag to move</source><translation>Kéo để di chuyển</translation></message>
    <message><source>Duplicate</source><translation>Nhân đôi</translation></message>
    <message><source>Expected</source><translation>Dự kiến</translation></message>
    <message><source>Hours</source><translation>Giờ</translation></message>
    <message><source>Make a group around it</source><translation>Đưa vào một nhóm</translation></message>
    <message><source>More for this condition</source><translation>Thêm cho điều kiện này</translation></message>
    <message><source>More for this group</source><translation>Thêm cho nhóm này</translation></message>
    <message><source>Move down</source><translation>Chuyển xuống</translation></message>
    <message><source>Move up</source><translation>Chuyển lên</translation></message>
    <message><source>None of</source><translation>Không điều nào</translation></message>
    <message><source>Not all of</source><translation>Không phải tất cả</translation></message>
    <message><source>Nothing by this name.</source><translation>Không có tên này.</translation></message>
    <message><source>Only for…</source><translation>Chỉ tính cho…</translation></message>
    <message><source>Over which days</source><translation>Trong khoảng ngày nào</translation></message>
    <message><source>Own field</source><translation>Trường riêng</translation></message>
    <message><source>RFM</source><translation>RFM</translation></message>
    <message><source>Returned goods</source><translation>Hàng trả lại</translation></message>
    <message><source>Sales channel</source><translation>Kênh bán hàng</translation></message>
    <message><source>Sample</source><translation>Mẫu</translation></message>
    <message><source>Stage</source><translation>Giai đoạn</translation></message>
    <message><source>Take into the group above</source><translation>Đưa vào nhóm phía trên</translation></message>
    <message><source>Take out of the group</source><translation>Đưa ra khỏi nhóm</translation></message>
    <message><source>Turn into its opposite</source><translation>Đảo ngược</translation></message>
    <message><source>Type a part of the name</source><translation>Gõ một phần tên</translation></message>
    <message><source>benefits</source><translation>ưu đãi</translation></message>
    <message><source>between two days:</source><translation>giữa hai ngày:</translation></message>
    <message><source>choose</source><translation>chọn</translation></message>
    <message><source>days ago, from–to:</source><translation>số ngày trước, từ–đến:</translation></message>
    <message><source>in the last days:</source><translation>trong số ngày qua:</translation></message>
    <message><source>in the last months:</source><translation>trong số tháng qua:</translation></message>
    <message><source>in the next days:</source><translation>trong số ngày tới:</translation></message>
    <message><source>items</source><translation>món</translation></message>
    <message><source>leave out</source><translation>bỏ ra</translation></message>
    <message><source>only these</source><translation>chỉ tính hàng này</translation></message>
    <message><source>or begin with a ready-made:</source><translation>hoặc bắt đầu từ mẫu có sẵn:</translation></message>
    <message><source>More ready-mades</source><translation>Các mẫu có sẵn khác</translation></message>
    <message><source>more…</source><translation>thêm…</translation></message>
    <message><source>What “new”, “drifting” and “lost” mean stands in the settings.</source><translation>Thế nào là “mới”, “đang rời xa” và “đã mất” được đặt trong phần cài đặt.</translation></message>
    <message><source>times</source><translation>lần</translation></message>
    <message><source>years</source><translation>tuổi</translation></message>
    <message><source>Is it a good segment?</source><translation>Đây có phải phân khúc tốt?</translation></message>
    <message><source>The best fifth of it brings {share}: it hangs on few.</source><translation>Một phần năm tốt nhất mang lại {share}: phụ thuộc vào ít người.</translation></message>
    <message><source>{few} of the customers bring {share} of what all customers spent in 12 months: the shop hangs on this segment.</source><translation>{few} số khách mang lại {share} số tiền mọi khách đã chi trong 12 tháng: cửa hàng phụ thuộc vào phân khúc này.</translation></message>
    <message><source>Overlap with other segments</source><translation>Trùng với phân khúc khác</translation></message>
    <message><source>Spent in the year up to then</source><translation>Đã chi trong một năm tính đến khi đó</translation></message>
    <message><source>Versions</source><translation>Các phiên bản</translation></message>
    <message><source>now</source><translation>hiện tại</translation></message>
    <message><source>Look at it</source><translation>Xem</translation></message>
    <message><source>Bring back</source><translation>Khôi phục</translation></message>
    <message><source>nobody was signed in</source><translation>không có ai đăng nhập</translation></message>
    <message numerus="yes"><source>All {n} versions</source><translation><numerusform>Tất cả {n} phiên bản</numerusform></translation></message>
    <message><source>This month {came} came and {went} went.</source><translation>Tháng này {came} vào và {went} ra.</translation></message>
    <message><source>As things stand now, not as they stood then: {facts}</source><translation>Theo tình trạng hiện nay, không phải lúc đó: {facts}</translation></message>
    <message><source>Is somebody in?</source><translation>Một khách có trong này không?</translation></message>
    <message><source>A customer</source><translation>Một khách hàng</translation></message>
    <message><source>is in</source><translation>thuộc</translation></message>
    <message><source>is not in</source><translation>không thuộc</translation></message>
    <message><source>RFM map</source><translation>Bản đồ RFM</translation></message>
    <message><source>Movement</source><translation>Dịch chuyển</translation></message>
    <message><source>How recently by how often</source><translation>Gần đây ra sao và thường xuyên thế nào</translation></message>
    <message><source>just now</source><translation>vừa mới đây</translation></message>
    <message><source>long ago</source><translation>đã lâu</translation></message>
    <message><source>seldom</source><translation>hiếm khi</translation></message>
    <message><source>often</source><translation>thường xuyên</translation></message>
    <message><source>Nobody has bought yet.</source><translation>Chưa có ai mua hàng.</translation></message>
    <message><source>Enter or a click opens the customers of a cell as a segment.</source><translation>Enter hoặc nhấp chuột mở khách của ô thành một phân khúc.</translation></message>
    <message><source>{group} ({recency}–{frequency})</source><translation>{group} ({recency}–{frequency})</translation></message>
    <message><source>{group}. Recency {recency} of 5, frequency {frequency} of 5: {count}, {money}</source><translation>{group}. Độ gần đây {recency} trên 5, tần suất {frequency} trên 5: {count}, {money}</translation></message>
    <message><source>Looking back through the months</source><translation>Đang nhìn lại từng tháng</translation></message>
    <message><source>Look back</source><translation>Nhìn lại</translation></message>
    <message><source>Customers by stage</source><translation>Khách hàng theo giai đoạn</translation></message>
    <message><source>Came from</source><translation>Đến từ</translation></message>
    <message><source>Went to</source><translation>Chuyển sang</translation></message>
    <message><source>Who moved</source><translation>Ai đã dịch chuyển</translation></message>
    <message><source>Who moved between {first} and {last}</source><translation>Ai đã dịch chuyển từ {first} đến {last}</translation></message>
    <message><source>Enter opens those who stand at the stage today, as a segment.</source><translation>Enter mở những người đang ở giai đoạn đó hôm nay thành một phân khúc.</translation></message>
    <message numerus="yes"><source>{value} customers stayed where they were.</source><translation><numerusform>{value} khách hàng vẫn ở nguyên chỗ.</numerusform></translation></message>
</context>
<context>
    <name>campaigns_page</name>
</context>
<context>
    <name>reports_page</name>
    <message><source>Recency, frequency, money</source><translation>Mua gần đây, thường xuyên và bao nhiêu tiền</translation></message>
    <message><source>Cohorts</source><translation>Nhóm theo tháng đầu</translation></message>
    <message><source>What sells together</source><translation>Bán kèm với nhau</translation></message>
    <message><source>Concentration</source><translation>Mức tập trung</translation></message>
    <message><source>The last 30 days</source><translation>30 ngày qua</translation></message>
    <message><source>This month</source><translation>Tháng này</translation></message>
    <message><source>Last month</source><translation>Tháng trước</translation></message>
    <message><source>The last 12 months</source><translation>12 tháng qua</translation></message>
    <message><source>This year</source><translation>Năm nay</translation></message>
    <message><source>Last year</source><translation>Năm ngoái</translation></message>
    <message><source>Own dates</source><translation>Tự chọn ngày</translation></message>
    <message><source>With nothing</source><translation>Không so sánh</translation></message>
    <message><source>With the period before</source><translation>Với kỳ trước</translation></message>
    <message><source>With the year before</source><translation>Với năm trước</translation></message>
    <message><source>Products</source><translation>Sản phẩm</translation></message>
    <message><source>Categories</source><translation>Danh mục</translation></message>
    <message><source>Departments</source><translation>Ngành hàng</translation></message>
    <message><source>The whole shop</source><translation>Toàn cửa hàng</translation></message>
    <message><source>Region</source><translation>Khu vực</translation></message>
    <message><source>Saving the report</source><translation>Đang lưu báo cáo</translation></message>
    <message><source>Save as Excel</source><translation>Lưu Excel</translation></message>
    <message><source>Save as PDF</source><translation>Lưu PDF</translation></message>
    <message><source>What to report</source><translation>Nội dung báo cáo</translation></message>
    <message><source>Report</source><translation>Báo cáo</translation></message>
    <message><source>Branch or region</source><translation>Chi nhánh hoặc khu vực</translation></message>
    <message><source>Period</source><translation>Thời gian</translation></message>
    <message><source>From</source><translation>Từ</translation></message>
    <message><source>To</source><translation>Đến</translation></message>
    <message><source>Compare</source><translation>So sánh</translation></message>
    <message><source>Level</source><translation>Cấp</translation></message>
    <message><source>Language of the report</source><translation>Ngôn ngữ báo cáo</translation></message>
    <message><source>One moment…</source><translation>Chờ một chút…</translation></message>
    <message><source>No report</source><translation>Không có báo cáo</translation></message>
    <message><source>Save the report</source><translation>Lưu báo cáo</translation></message>
    <message><source>Enter or a double click opens these customers</source><translation>Phím Enter hoặc nhấp đúp để mở những khách này</translation></message>
</context>
<context>
    <name>planning_page</name>
    <message><source>Size</source><translation>Quy mô</translation></message>
    <message><source>Growth</source><translation>Tăng trưởng</translation></message>
    <message><source>Rivalry</source><translation>Cạnh tranh</translation></message>
    <message><source>Fit</source><translation>Phù hợp</translation></message>
    <message><source>Response</source><translation>Phản hồi</translation></message>
    <message><source>Cost to serve</source><translation>Chi phí phục vụ</translation></message>
    <message><source>Customers in it, against the largest segment on the board.</source><translation>Số khách trong đó so với phân khúc lớn nhất trên bảng.</translation></message>
    <message><source>How its size changed in 6 months; unchanged is the middle.</source><translation>Quy mô thay đổi trong 6 tháng; không đổi là ở giữa.</translation></message>
    <message><source>What one of them spends in 12 months against the average customer.</source><translation>Một khách chi bao nhiêu trong 12 tháng so với khách trung bình.</translation></message>
    <message><source>Your mark: how hard others try to win them (5: very hard).</source><translation>Điểm của bạn: đối thủ giành họ gắt đến đâu (5: rất gắt).</translation></message>
    <message><source>Your mark: how well your goods and service suit them (5: perfectly).</source><translation>Điểm của bạn: hàng và dịch vụ hợp với họ đến đâu (5: rất hợp).</translation></message>
    <message><source>Of those written to in 12 months, who bought within the campaign’s days.</source><translation>Trong số người được nhắn tin 12 tháng qua, ai đã mua trong số ngày của chiến dịch.</translation></message>
    <message><source>Your mark: what it takes to serve them well (5: a great deal).</source><translation>Điểm của bạn: phục vụ họ tốn công đến đâu (5: rất tốn).</translation></message>
    <message><source>Primary target</source><translation>Mục tiêu chính</translation></message>
    <message><source>Secondary target</source><translation>Mục tiêu phụ</translation></message>
    <message><source>No target</source><translation>Không nhắm tới</translation></message>
    <message><source>Targeting board</source><translation>Bảng chọn mục tiêu</translation></message>
    <message><source>Our strength →</source><translation>Thế mạnh của cửa hàng →</translation></message>
    <message><source>Our strength ←</source><translation>Thế mạnh của cửa hàng ←</translation></message>
    <message><source>Attractiveness ↑</source><translation>Sức hút ↑</translation></message>
    <message><source>No segments are saved yet.</source><translation>Chưa lưu phân khúc nào.</translation></message>
    <message><source>Attractiveness: size, growth, value, rivalry. Strength: fit, response, cost to serve. Each from 0 to 1, weighted as chosen on the board.</source><translation>Sức hút: quy mô, tăng trưởng, giá trị, cạnh tranh. Thế mạnh: phù hợp, phản hồi, chi phí. Mỗi mục từ 0 đến 1, theo trọng số trên bảng.</translation></message>
    <message numerus="yes"><source>… and {n} more segments.</source><translation><numerusform>… và {n} phân khúc khác.</numerusform></translation></message>
    <message numerus="yes"><source>… and {n} more points.</source><translation><numerusform>… và {n} điểm khác.</numerusform></translation></message>
    <message><source>Further targets: {names}</source><translation>Các mục tiêu khác: {names}</translation></message>
    <message><source>Positioning</source><translation>Định vị</translation></message>
    <message><source>Product</source><translation>Sản phẩm</translation></message>
    <message><source>Price</source><translation>Giá</translation></message>
    <message><source>Place</source><translation>Kênh bán</translation></message>
    <message><source>Promotion</source><translation>Quảng bá</translation></message>
    <message><source>Strengths</source><translation>Điểm mạnh</translation></message>
    <message><source>Weaknesses</source><translation>Điểm yếu</translation></message>
    <message><source>Opportunities</source><translation>Cơ hội</translation></message>
    <message><source>Threats</source><translation>Nguy cơ</translation></message>
    <message><source>planning.bad_board</source><translation>Giá trị “{value}” không hợp cho mục {field} trên bảng.</translation></message>
    <message><source>Planning</source><translation>Hoạch định</translation></message>
    <message><source>Valuing the segments</source><translation>Đang đánh giá các phân khúc</translation></message>
    <message><source>This takes a moment.</source><translation>Việc này mất một chút thời gian.</translation></message>
    <message><source>Not valued yet</source><translation>Chưa được đánh giá</translation></message>
    <message><source>It was stopped.</source><translation>Việc đánh giá đã bị dừng.</translation></message>
    <message><source>Value them</source><translation>Đánh giá ngay</translation></message>
    <message><source>Print a page</source><translation>Xuất một trang in</translation></message>
    <message><source>The page is in {file}.</source><translation>Trang nằm ở {file}.</translation></message>
    <message><source>Strengths and weaknesses</source><translation>Điểm mạnh và điểm yếu</translation></message>
    <message><source>Where to aim</source><translation>Nhắm vào đâu</translation></message>
    <message><source>No.</source><translation>Số</translation></message>
    <message><source>Attractiveness</source><translation>Sức hút</translation></message>
    <message><source>Our strength</source><translation>Thế mạnh của cửa hàng</translation></message>
    <message><source>{segment}: attractiveness {attractive}, our strength {strength}, {role}</source><translation>{segment}: sức hút {attractive}, thế mạnh của cửa hàng {strength}, {role}</translation></message>
    <message><source>What it is valued by</source><translation>Đánh giá theo điều gì</translation></message>
    <message><source>What “{name}” is valued by</source><translation>Đánh giá “{name}” theo điều gì</translation></message>
    <message><source>Mark 1–5</source><translation>Điểm 1–5</translation></message>
    <message><source>Weight 0–5</source><translation>Trọng số 0–5</translation></message>
    <message><source>{name}: mark</source><translation>{name}: điểm</translation></message>
    <message><source>{name}: weight for all segments</source><translation>{name}: trọng số cho mọi phân khúc</translation></message>
    <message><source>Counts for all segments; 0: not at all.</source><translation>Tính cho mọi phân khúc; 0: không tính.</translation></message>
    <message><source>What we want to be to them</source><translation>Cửa hàng muốn là gì với họ</translation></message>
    <message><source>what you want them to say of you</source><translation>điều bạn muốn họ nói về mình</translation></message>
    <message><source>what you offer them</source><translation>bạn bán gì cho họ</translation></message>
    <message><source>what it costs them</source><translation>họ phải trả bao nhiêu</translation></message>
    <message><source>where and how they get it</source><translation>họ mua ở đâu, bằng cách nào</translation></message>
    <message><source>how they hear of it</source><translation>họ biết đến bằng cách nào</translation></message>
    <message><source>What you do better than the others</source><translation>Điều bạn làm tốt hơn người khác</translation></message>
    <message><source>What others do better</source><translation>Điều người khác làm tốt hơn</translation></message>
    <message><source>What is changing in your favour</source><translation>Điều đang thay đổi có lợi cho bạn</translation></message>
    <message><source>What could take customers away</source><translation>Điều có thể lấy mất khách của bạn</translation></message>
    <message><source>One on each line</source><translation>Mỗi dòng một ý</translation></message>
    <message><source>Whom do you want to aim at?</source><translation>Bạn muốn nhắm đến ai?</translation></message>
    <message><source>Begin with ready-made ones; each can be changed later.</source><translation>Hãy bắt đầu với các phân khúc có sẵn; sau này đều có thể sửa.</translation></message>
    <message><source>Save these segments</source><translation>Lưu các phân khúc này</translation></message>
    <message numerus="yes"><source>At most {n} letters.</source><translation><numerusform>Nhiều nhất {n} ký tự.</numerusform></translation></message>
    <message numerus="yes"><source>At most {n} lines.</source><translation><numerusform>Nhiều nhất {n} dòng.</numerusform></translation></message>
</context>
<context>
    <name>settings_page</name>
    <message><source>Saving</source><translation>Đang lưu</translation></message>
    <message><source>Saved.</source><translation>Đã lưu.</translation></message>
    <message><source>Save</source><translation>Lưu</translation></message>
    <message><source>This does not look like an e-mail address.</source><translation>Đây không giống địa chỉ email.</translation></message>
    <message><source>A server's name looks like smtp.example.com.</source><translation>Tên máy chủ có dạng smtp.example.com.</translation></message>
    <message><source>Give the branch a short code, as the till calls it.</source><translation>Đặt mã ngắn cho chi nhánh, như máy tính tiền gọi nó.</translation></message>
    <message><source>Another branch has this code.</source><translation>Chi nhánh khác đã dùng mã này.</translation></message>
    <message><source>The shop</source><translation>Cửa hàng</translation></message>
    <message><source>This is how reports and letters name the shop.</source><translation>Báo cáo và thư sẽ ghi cửa hàng như thế này.</translation></message>
    <message><source>Address</source><translation>Địa chỉ</translation></message>
    <message><source>Phone</source><translation>Điện thoại</translation></message>
    <message><source>E-mail</source><translation>Email</translation></message>
    <message><source>Currency, country, time zone</source><translation>Tiền tệ, quốc gia, múi giờ</translation></message>
    <message><source>Branches</source><translation>Chi nhánh</translation></message>
    <message><source>Add a branch</source><translation>Thêm chi nhánh</translation></message>
    <message><source>Change a branch</source><translation>Sửa chi nhánh</translation></message>
    <message><source>This computer</source><translation>Máy này</translation></message>
    <message><source>Code</source><translation>Mã</translation></message>
    <message><source>Name</source><translation>Tên</translation></message>
    <message><source>Region (may be empty)</source><translation>Khu vực (không bắt buộc)</translation></message>
    <message><source>Language and look</source><translation>Ngôn ngữ và giao diện</translation></message>
    <message><source>Both change at once, without a restart.</source><translation>Cả hai đổi ngay, không cần khởi động lại.</translation></message>
    <message><source>Look</source><translation>Giao diện</translation></message>
    <message><source>As the computer is set</source><translation>Theo máy tính</translation></message>
    <message><source>Light</source><translation>Sáng</translation></message>
    <message><source>Dark</source><translation>Tối</translation></message>
    <message><source>Mail</source><translation>Thư điện tử</translation></message>
    <message><source>Mails go out through the shop's own mail account.</source><translation>Thư được gửi qua hộp thư của chính cửa hàng.</translation></message>
    <message><source>Server</source><translation>Máy chủ</translation></message>
    <message><source>Port</source><translation>Cổng</translation></message>
    <message><source>Security</source><translation>Bảo mật</translation></message>
    <message><source>User name</source><translation>Tên người dùng</translation></message>
    <message><source>Sender's name</source><translation>Tên người gửi</translation></message>
    <message><source>Sender's address</source><translation>Địa chỉ người gửi</translation></message>
    <message><source>Where “no more mails” goes</source><translation>Nơi nhận yêu cầu ngừng gửi thư</translation></message>
    <message><source>Encrypted (STARTTLS)</source><translation>Mã hóa (STARTTLS)</translation></message>
    <message><source>Encrypted from the start (TLS)</source><translation>Mã hóa từ đầu (TLS)</translation></message>
    <message><source>Not encrypted (only on this computer)</source><translation>Không mã hóa (chỉ trên máy này)</translation></message>
    <message><source>Customer stages</source><translation>Giai đoạn khách hàng</translation></message>
    <message><source>When does a customer count as new, drifting or lost?</source><translation>Khi nào khách được coi là mới, đang rời xa hay đã mất?</translation></message>
    <message><source>days</source><translation>ngày</translation></message>
    <message><source>× the usual gap</source><translation>× khoảng thường lệ</translation></message>
    <message><source>New: first purchase in the last</source><translation>Mới: mua lần đầu trong</translation></message>
    <message><source>Drifting: silent for more than</source><translation>Đang rời xa: vắng hơn</translation></message>
    <message><source>Drifting, without a usual gap</source><translation>Đang rời xa, chưa có khoảng thường lệ</translation></message>
    <message><source>Lost: silent for more than</source><translation>Đã mất: vắng hơn</translation></message>
    <message><source>Lost, without a usual gap</source><translation>Đã mất, chưa có khoảng thường lệ</translation></message>
    <message><source>Returned: back in the last</source><translation>Quay lại: mua trong</translation></message>
    <message><source>Preferred: the best by 12-month total</source><translation>Ưu tiên: đứng đầu theo tổng 12 tháng</translation></message>
    <message><source>Edit</source><translation>Sửa</translation></message>
    <message><source>Password</source><translation>Mật khẩu</translation></message>
    <message><source>kept by the system's keyring</source><translation>được giữ trong kho mật khẩu của máy tính</translation></message>
</context>
</TS>
