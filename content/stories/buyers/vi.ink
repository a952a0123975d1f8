-> evening

=== evening ===
# drawing: phone
Đã khuya. Bạn xem quảng cáo trên điện thoại. Một quảng cáo có hình như tạp chí, ít chữ, và giá thấp hơn hẳn. “Gì cũng được, ngày đêm.”
* [Viết cho số đó] -> chat
* [Xem cái khác] -> other

=== other ===
# drawing: window
Người này có trang riêng. Chị viết chị làm gì và không làm gì, làm khi nào, giá bao nhiêu. “Hãy hỏi trước. Không là không.”
* [Viết cho chị] -> ordinary
* [Quay lại cái rẻ] -> chat

=== ordinary ===
# drawing: kettle
Sáng hôm sau chị trả lời. Hai người thỏa thuận điều cả hai muốn. Có một điều chị nói không, và thế thôi. Bạn trả tiền. Chị tự khóa cửa sau lưng bạn.
Nhiều người bán dịch vụ tình dục làm việc như vậy. Họ muốn khách biết lắng nghe, và muốn được yên.
* [Một tuần sau, bạn lại thấy quảng cáo rẻ] -> chat
* [Dừng câu chuyện ở đây] -> end

=== chat ===
# drawing: chat
# sign: other-person
Trả lời đến ngay, lúc hai giờ sáng. Tên là Mia, rồi Lina. Không đáp điều bạn hỏi. Chỉ hỏi khi nào bạn đến.
* [Xin nói chuyện qua điện thoại] -> voice
* [Đến địa chỉ đó] -> stairs
* [Thôi không viết nữa] -> think

=== voice ===
# drawing: phone
# sign: terms
Một người đàn ông bắt máy. Anh ta nói cô ấy giờ không nói được. Thêm chút tiền, bạn muốn làm gì cũng được. Anh ta cho địa chỉ không có tên trên cửa.
* [Đến đó] -> stairs
* [Cúp máy] -> think

=== stairs ===
# drawing: stairs
# sign: watches
Một người đàn ông đứng ở cầu thang và lấy tiền. Sau một cánh cửa, điện thoại reo mãi. Cửa khóa từ bên ngoài. Anh ta mở cho bạn.
* [Quay đi] -> street
* [Bước vào] -> room

=== room ===
# drawing: room
# sign: fear
Không phải người trong hình. Có một tấm nệm, một va-li, quần áo cho một ngày. Cô không nhìn bạn. Cô nhìn cánh cửa.
* [Hỏi tên cô và cô có sao không] -> answer
* [Xin lỗi, và đi] -> street
* [Ở lại, bạn đã trả tiền] -> stay

=== answer ===
# drawing: room
# sign: learned-story
“Em hai mươi hai, em thích ở đây.” Nghe như học thuộc. Thật ra cô bao nhiêu tuổi? Khi bạn nói có thể đi ngay, cô thở ra.
* [Đi, lặng lẽ] -> street
* [Nói với cô rằng bạn sẽ đưa cô ra] -> promise

=== promise ===
# drawing: door
Cô lắc đầu. Người đàn ông ở cầu thang đã nghe bạn. Khi bạn đi rồi, chuyện gì xảy ra với cô?
Ai muốn một mình cứu người có thể làm mọi việc tệ hơn. Những người giúp được biết cách hỏi cô trước.
* [Đi, lặng lẽ] -> street

=== stay ===
# drawing: door
Bạn đã trả tiền, nhưng cô không được chọn. Từ đây có thể là tội: ở nhiều nước, dùng một người mà bạn biết, hoặc lẽ ra phải biết, là bị ép buộc thì là tội. Nếu cô dưới mười tám tuổi, hãy coi đó là tội ở mọi nơi.
Bạn có thể dừng bất cứ lúc nào, kể cả bây giờ.
* [Dừng, và đi] -> street

=== think ===
# drawing: window
Bạn cất điện thoại. Bạn chưa gặp ai, mà vẫn biết điều gì đó: một số, một đoạn chữ, hình, một giọng nói.
* [Làm gì đó với điều này] -> tell
* [Để mai tính] -> night

=== street ===
# drawing: street
Bạn đứng ngoài đường. Tim đập mạnh. Bạn biết địa chỉ, giờ, giọng nói, cánh cửa khóa từ bên ngoài.
* [Có người đang nguy hiểm] -> call
* [Kể mà không cho biết tên] -> tell
* [Quên đi] -> night

=== night ===
# drawing: night
Bạn nằm thao thức. Có thể không có gì. Có thể hôm nay chỉ mình bạn thấy và nói ra được.
Không ai cần bạn phải chắc chắn. Có những người mà công việc là cân nhắc điều đó.
* [Kể mà không cho biết tên] -> tell
* [Dừng câu chuyện ở đây] -> end

=== call ===
# drawing: phone
112 cử người có thể mở cửa. Cuộc gọi không ẩn danh: họ thấy số của bạn và có thể hỏi tên.
* [Nếu không gấp đến thế thì sao?] -> tell
* [Dừng câu chuyện ở đây] -> end

=== tell ===
# drawing: path
Bạn viết điều đã thấy: ở đâu, khi nào, số nào, lời trong quảng cáo, có gì không ổn. Không ai hỏi bạn làm gì ở đó. Bạn nhận một mã, và có thể quay lại trả lời một câu hỏi.
Người đọc cân nhắc cùng người khác. Nếu được, họ hỏi cô ấy muốn gì. Không ai phá cửa chỉ vì một quảng cáo.
* [Dừng câu chuyện ở đây] -> end

=== end ===
# drawing: kettle
Câu chuyện kết thúc ở đây. Có thể đọc lại với lựa chọn khác.
-> END
