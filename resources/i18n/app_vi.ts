<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>errors</name>
    <message><source>core.cancelled</source><translation>Đã dừng. Không có gì thay đổi.</translation></message>
    <message><source>core.bug</source><translation>Đã xảy ra lỗi ngoài dự kiến (số {number}). Không có gì thay đổi; chi tiết ở trong nhật ký.</translation></message>
    <message><source>core.busy</source><translation>Dữ liệu đang được chương trình khác sử dụng. Hãy thử lại sau giây lát.</translation></message>
    <message><source>core.disk_full</source><translation>Ổ đĩa đã đầy. Hãy giải phóng chỗ trống rồi thử lại; chưa có gì thay đổi.</translation></message>
    <message><source>core.not_readable</source><translation>Không đọc được “{name}”: {reason}</translation></message>
    <message><source>core.not_writable</source><translation>Không ghi được “{name}”: {reason}</translation></message>
    <message><source>core.no_shop</source><translation>Chưa có cửa hàng nào trong thư mục {folder}.</translation></message>
    <message><source>core.shop_exists</source><translation>Thư mục {folder} đã có một cửa hàng.</translation></message>
    <message><source>core.damaged</source><translation>Tệp dữ liệu {name} bị hỏng và được giữ nguyên. Bản sao lưu mới nhất: {newest_backup}</translation></message>
    <message><source>core.newer</source><translation>Tệp dữ liệu {name} do phiên bản Moadon mới hơn ghi (phiên bản {version}). Hãy cập nhật ứng dụng; tệp được giữ nguyên.</translation></message>
    <message><source>core.bad_date</source><translation>“{value}” không phải là ngày. Hãy viết năm-tháng-ngày, ví dụ 2026-11-21.</translation></message>
    <message><source>core.bad_period</source><translation>Kỳ kết thúc ({last}) trước khi bắt đầu ({first}).</translation></message>
    <message><source>core.unknown_branch</source><translation>Không có chi nhánh “{branch}”. Các chi nhánh: {known}</translation></message>
    <message><source>core.unknown_region</source><translation>Không có khu vực “{region}”. Các khu vực: {known}</translation></message>
    <message><source>core.bad_shop</source><translation>Thông tin {fact} của cửa hàng không hợp lệ: “{value}”.</translation></message>
    <message><source>core.bad_setting</source><translation>“{value}” không hợp với thiết lập {name}.</translation></message>
    <message><source>core.not_yet</source><translation>{what} chưa có trong ứng dụng.</translation></message>
</context>
<context>
    <name>core</name>
</context>
<context>
    <name>cli</name>
    <message><source>The shop “{name}” is ready in {folder}.</source><translation>Cửa hàng “{name}” đã sẵn sàng trong {folder}.</translation></message>
</context>
<context>
    <name>imports</name>
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
    <message><source>benefits.bad_terms</source><translation>Trong ưu đãi “{benefit}”, mục {field} không hợp lệ: {value}</translation></message>
    <message><source>benefits.unknown_item</source><translation>Danh mục hàng không có {kind} nào tên “{item}”.</translation></message>
    <message><source>benefits.exists</source><translation>Đã có ưu đãi tên “{name}”.</translation></message>
    <message><source>benefits.none</source><translation>Không có ưu đãi nào tên “{name}”.</translation></message>
    <message><source>benefits.terms_in_the_past</source><translation>Điều khoản mới chỉ có thể bắt đầu sau ngày {today}, không phải {from_on}: những gì đã tích được giữ nguyên.</translation></message>
    <message><source>benefits.bad_amount</source><translation>Không thể ghi số {amount}.</translation></message>
    <message><source>benefits.not_enough_points</source><translation>Không đủ điểm: cần {wanted}, hiện có thể dùng {available}.</translation></message>
    <message><source>benefits.not_enough_credit</source><translation>Không đủ tiền tích lũy: cần {wanted}, hiện có thể dùng {available}.</translation></message>
    <message><source>benefits.no_reason</source><translation>Hãy ghi lý do.</translation></message>
    <message><source>benefits.no_entry</source><translation>Sổ điểm không có dòng số {entry}.</translation></message>
    <message><source>benefits.already_reversed</source><translation>Dòng {entry} đã được hoàn lại rồi.</translation></message>
    <message><source>benefits.not_reversible</source><translation>Dòng {entry} (loại {kind}) không thể hoàn lại bằng tay.</translation></message>
    <message><source>benefits.key_reused</source><translation>Mã “{key}” đã được dùng cho việc khác.</translation></message>
    <message><source>The balance is not the sum of the entries.</source><translation>Số dư không bằng tổng các dòng ghi.</translation></message>
    <message><source>A lot holds less than nothing or more than it was given.</source><translation>Một lô còn ít hơn không hoặc nhiều hơn số đã cấp.</translation></message>
    <message><source>A debt was paid more than once.</source><translation>Một khoản nợ đã được trả hơn một lần.</translation></message>
    <message><source>An entry names a lot of another account.</source><translation>Một dòng ghi trỏ tới lô của tài khoản khác.</translation></message>
    <message><source>A receipt earned twice from one benefit.</source><translation>Một hóa đơn được tích hai lần từ cùng một ưu đãi.</translation></message>
    <message><source>More was taken back than had been booked.</source><translation>Đã hoàn lại nhiều hơn số đã ghi.</translation></message>
    <message><source>An entry moves the wrong way for its kind.</source><translation>Một dòng ghi đi ngược chiều so với loại của nó.</translation></message>
    <message><source>A transfer gave another sum than it took.</source><translation>Một lần chuyển cho khác với số đã lấy.</translation></message>
    <message><source>Something is left of a receipt that was taken away.</source><translation>Vẫn còn sót lại gì đó từ một hóa đơn đã bị gỡ.</translation></message>
</context>
<context>
    <name>campaigns</name>
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
</context>
<context>
    <name>today</name>
    <message><source>Good morning</source><translation>Chào buổi sáng</translation></message>
    <message><source>Good afternoon</source><translation>Chào buổi chiều</translation></message>
    <message><source>Good evening</source><translation>Chào buổi tối</translation></message>
    <message><source>Identified revenue · 30 days</source><translation>Doanh thu định danh · 30 ngày</translation></message>
    <message><source>Returning customers · 30 days</source><translation>Khách quay lại · 30 ngày</translation></message>
    <message><source>Enrolment by employee (this week)</source><translation>Ghi danh theo nhân viên (tuần này)</translation></message>
    <message><source>Nobody was enrolled this week yet.</source><translation>Tuần này chưa ghi danh ai.</translation></message>
    <message><source>Not noted</source><translation>Không ghi</translation></message>
    <message><source>No sales in the last 30 days yet</source><translation>Chưa có doanh số trong 30 ngày qua</translation></message>
    <message><source>{part} of {whole}</source><translation>{part} trên {whole}</translation></message>
    <message><source>{points} pts against the 30 days before</source><translation>{points} điểm so với 30 ngày trước</translation></message>
    <message><source>{share} against the 30 days before</source><translation>{share} so với 30 ngày trước</translation></message>
    <message><source>{new} new · {active} active</source><translation>{new} mới · {active} hoạt động</translation></message>
    <message><source>Revenue by week · members and anonymous</source><translation>Doanh thu theo tuần · thành viên và vãng lai</translation></message>
    <message><source>Identified</source><translation>Định danh</translation></message>
    <message><source>Anonymous</source><translation>Vãng lai</translation></message>
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
